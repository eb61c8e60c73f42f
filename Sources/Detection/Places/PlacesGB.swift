// Made by tools/make_places.py. Towns: GeoNames, CC BY 4.0.
extension PlaceTables {
    static let gb = PlaceTables(
        regions: """
            NEE=cleveland=countydurham=durham=northeast=northumberland=tyneandwear \
            NWE=cheshire=cumberland=cumbria=greatermanchester=lancashire=manchester=merseyside=northwest=westmorland \
            YHU=eastridingofyorkshire=eastyorkshire=humberside=northyorkshire=southyorkshire=westyorkshire=yorkshire \
            EMI=derbyshire=eastmidlands=leicestershire=lincolnshire=northamptonshire=nottinghamshire=rutland \
            WMI=birmingham=herefordandworcester=herefordshire=shropshire=staffordshire=warwickshire=westmidlands=worcestershire \
            EEN=bedfordshire=cambridgeshire=essex=hertfordshire=huntingdonshire=norfolk=suffolk \
            LDN=cityoflondon=greaterlondon=london \
            SEE=berkshire=buckinghamshire=eastsussex=hampshire=isleofwight=kent=oxfordshire=southeast=surrey=sussex=westsussex \
            SWE=avon=bristol=cornwall=devon=dorset=gloucestershire=somerset=southwest=wiltshire \
            WLS=anglesey=blaenaugwent=brecknockshire=breconshire=bridgend=caernarfonshire=caerphilly=cardiff=cardiganshire=carmarthenshire=ceredigion=clwyd=conwy=denbighshire=dyfed=flintshire=glamorgan=gwent=gwynedd=isleofanglesey=merionethshire=merthyrtydfil=midglamorgan=monmouthshire=montgomeryshire=neathporttalbot=newport=pembrokeshire=powys=radnorshire=rhonddacynontaf=southglamorgan=swansea=torfaen=valeofglamorgan=wales=westglamorgan=wrexham \
            SCT=aberdeencity=aberdeenshire=angus=argyll=argyllandbute=ayrshire=banffshire=berwickshire=bute=caithness=cityofaberdeen=cityofdundee=cityofedinburgh=cityofglasgow=clackmannanshire=comhairlenaneileansiar=dumfriesandgalloway=dumfriesshire=dunbartonshire=dundeecity=eastayrshire=eastdunbartonshire=eastlothian=eastrenfrewshire=edinburgh=falkirk=fife=glasgowcity=highland=inverclyde=invernessshire=kincardineshire=kinrossshire=kirkcudbrightshire=lanarkshire=midlothian=moray=morayshire=nairnshire=northayrshire=northlanarkshire=orkney=orkneyislands=peeblesshire=perthandkinross=perthshire=renfrewshire=rossandcromarty=rossshire=roxburghshire=scotland=scottishborders=selkirkshire=shetland=shetlandislands=southayrshire=southlanarkshire=stirling=stirlingshire=sutherland=westdunbartonshire=westernisles=westlothian=wigtownshire \
            NIR=antrim=armagh=belfast=countyantrim=countyarmagh=countydown=countyfermanagh=countylondonderry=countytyrone=derry=down=fermanagh=londonderry=northernireland=tyrone
            """,
        larger: """
            england:EEN+EMI+LDN+NEE+NWE+SEE+SWE+WMI+YHU middlesex:EEN+LDN+SEE
            """,
        postal: """
            AB=SCT AL=EEN B=WMI BA=SWE BB=NWE BD=NWE+YHU BH=SEE+SWE BL=NWE BN=SEE BR=LDN+SEE BS=SWE BT=NIR CA=NWE+SCT CB=EEN \
            CF=WLS CH=NWE+WLS CM=EEN CO=EEN CR=LDN+SEE CT=SEE CV=EMI+WMI CW=NWE+WMI DA=LDN+SEE DD=SCT DE=EMI+WMI DG=SCT DH=NEE \
            DL=NEE+YHU DN=EMI+YHU DT=SWE DY=WMI E=LDN EC=LDN EH=SCT EN=EEN+LDN EX=SWE FK=SCT FY=NWE G=SCT GL=SWE+WMI GU=SEE \
            GY=SEE HA=LDN HD=YHU HG=YHU HP=EEN+SEE HR=WLS+WMI HS=SCT HU=YHU HX=YHU IG=EEN+LDN IM=NWE IP=EEN IV=SCT JE=SEE KA=SCT \
            KT=LDN+SEE KW=SCT KY=SCT L=NWE LA=NWE+YHU LD=WLS+WMI LE=EMI+WMI LL=NWE+WLS+WMI LN=EMI+YHU LS=YHU LU=EEN M=NWE ME=SEE \
            MK=EEN+EMI+SEE ML=SCT N=LDN NE=NEE NG=EMI NN=EMI NP=SWE+WLS NR=EEN NW=LDN OL=NWE+YHU OX=EMI+SEE+SWE PA=SCT \
            PE=EEN+EMI PH=SCT PL=SWE PO=SEE PR=NWE RG=SEE RH=SEE RM=EEN+LDN S=EMI+YHU SA=WLS SE=LDN SG=EEN SK=EMI+NWE SL=LDN+SEE \
            SM=LDN+SEE SN=SEE+SWE SO=SEE+SWE SP=SEE+SWE SR=NEE SS=EEN ST=NWE+WMI SW=LDN SY=NWE+WLS+WMI TA=SWE TD=NEE+SCT TF=WMI \
            TN=SEE TQ=SWE TR=SWE TS=NEE+YHU TW=LDN+SEE UB=LDN W=LDN WA=NWE WC=LDN WD=EEN+LDN WF=YHU WN=NWE WR=WMI WS=WMI WV=WMI \
            YO=YHU ZE=SCT
            """,
        towns: """
            =EEN abswtsh aldeburgh ardleigh aypswyych badwellash balsham bardwell barnby beccles beyton bildeston botesdale \
            boxford boxted bramford bucklesham bungay buresstmary burston burystedmunds caisteronsea capelstmary castlecamps \
            castlehedingham cavendish chedburgh chelmondiston cheveley clare coddenham cookley debenham dedham dickleburgh diss \
            ditchingham earlscolne earsham eastbergholt elmswell felixstowe framlingham freethorpe fressingfield garboldisham \
            gazeley geuleiteuyameoseu gippevicum gislingham glemsford gorlestononsea gosfield greatbarton greatfinborough \
            greathorkesley greatwaldingfield greatyarmouth greatyeldham grehjtjarmut grejtjarmut grundisburgh grytyarmwth hales \
            halesworth halstead halvergate harleston haughley haverhill hempnall henley hepworth hitcham holbrook hollesley \
            hopton horringer hundon ibseuwichi ipsuich ipsuichi ipsvic ipsvicas ipsvich ipsvico ipswich ipusuuitchi ixworth \
            kedington kesgrave kessingland lavenham lawshall laxfield leiston loddon longmelford longstratton loseutopeuteu \
            loustoft lowestoft luosituofute lwystaft manningtree mellis mendlesham mistley monkseleigh nayland needhammarket \
            newmarket northlopham occold oldnewton orford pakenham peasenhall pulhammarket pulhamstmary reedham rendlesham \
            rickinghall ridgewell risby saxmundham scole shotley shotleygate siblehedingham southwold sproughton \
            steeplebumpstead stetchworth stokebyclare stowmarket stradbroke stutton thorndon thurlton thurston thurton wattisham \
            westwratting wickhambrook wickhammarket winfarthing woodbridge woodton woolpit worlingworth wrentham xipswich \
            yipusiweiqi yoxford =EEN+EMI acle alpington ashill aylsham banham barton bartonmills bawdeswell beetley bluntisham \
            bottisham bowthorpe brundall bunwell caergrawnt cambridge cantabrigia carbrooke castleacre catfield cawston \
            chatteris colkirk coltishall corpusty costessey cottenham cringleford cromer downhammarket earith eastdereham \
            eastharling eastruston ely exning feltwell filby fordham foulsham fulbourn gimingham grantanbrycg grantchester \
            greatellingham greatryburgh greatwilbraham griston harston haslingfield hauxton hellington hemingfordabbots \
            hemingfordgrey hemsby hethersett hevingham hilgay hindolveston hingham histon hockwoldcumwilton horning horsford \
            hoveton isleham jianqiao kambrij kambrydj keimbeuliji kejmbridzh kembric kembridj kembridz kembridza kembridzas \
            kembridzh kembrigo kembrij kembrija kembrydzh kempritz kenburijji kenninghall khembridc kiamkhiau kmbryj kyamabrija \
            kymbrj lakenheath lingwood littleplumstead littleport lode ludham lyng manea marham marsham martham mattishall mepal \
            methwold mileham moulton mulbarton mundesley mundford narwch necton needingworth nolichi nordovicum norgouits norich \
            noridzas noridzh noritchi northelmham northrepps northwalsham northwold norvic norvich norvico norwich nuoliqi \
            nwrwych nwrwytsh nxrich oldbuckenham ormesbystmargaret overstrand poringland potterheigham qyymbrydg rackheath \
            rocklandstmary rollesby roughton salhouse saxlinghamnethergate sheringham shipdham shouldham shropham snetterton \
            soham somersham southery spixworth sporle sprowston stalham stokeferry stokeholycross stowcumquy stretham surlingham \
            swaffham swaffhambulbeck swaffhamprior swardeston thetford thorpehamlet trunch upwell waterbeach weeting welney \
            wereham westrunton wicken wilburton wimbotsham witchford worlington =EEN+EMI+LDN+NWE+SEE+SWE appleton \
            =EEN+EMI+LDN+NWE+SEE+SWE+WLS+WMI whitchurch =EEN+EMI+LDN+NWE+SEE+SWE+WLS+WMI+YHU newport \
            =EEN+EMI+LDN+NWE+SEE+SWE+WMI marston stone =EEN+EMI+LDN+NWE+SEE+WMI+YHU kilburn =EEN+EMI+LDN+NWE+SEE+YHU wigginton \
            =EEN+EMI+LDN+NWE+WMI+YHU oakwood =EEN+EMI+LDN+SEE aldbury astonclinton bartonleclay battlesden caddington chalgrave \
            chalton cheddington danstabl danstybl dansutaburu dengsitebuer dunstable dwnstabl eatonbray gravenhurst greatoffley \
            harlington heathandreach hitchin hockliffe houghtonregis ivinghoe kensworth leightonbuzzard littlegaddesden ludun \
            luteon luton lutonas lutono lutun lwtn lwtwn markyate marsworth miltonbryan ntansteimpl pirton pitstone pulloxhill \
            ruton shillington silsoe stanbridge toddington totternhoe tring uppergravenhurst wendover westoning westonturville \
            wingrave =EEN+EMI+LDN+SEE+SWE abingdon aegelesburg aelesburia aiersiboli akasaforada akcuportu aksaphorda aksfwrd \
            arisubari athnandamh awksfwrd aylesbury aylzbry benson bierton binfieldheath blewbury boarshill chalgrove chinnor \
            cholsey cowley cuddesdon didcot dorchesteronthames easthanney ehjlsberi ehjlsbery eiljeubeli eilsberis ejlsberi \
            ellesborough frieth frilford fyfield garsington greathaseley greatkimble greatmilton harwell henleyonthames ickford \
            kingstonblount longcrendon longwick longwittenham marcham nettlebed niujin nuffield oexnafurda ogseupeodeu \
            okkusufodo oksapharda oksaphorda oksfard oksford oksforda oksfordas oksfordo oksfuords okspordi oxenaford oxenaforda \
            oxenford oxford oxnaford oxnafurda oxneford oxonia oxonium oxphorde princesrisborough radley remenham rhedicina \
            rhydychen rotherfieldpeppard rysoghen shiplake sonningcommon stadhampton steventon stokenchurch streatley \
            suttoncourtenay tetsworth thame uxavad waddesdon wallingford warborough watlington wheatley wolvercote worminghall \
            xxksfxrd =EEN+EMI+LDN+SEE+SWE+WMI charlton farnborough sutton welford =EEN+EMI+LDN+SEE+SWE+YHU wootton \
            =EEN+EMI+LDN+SEE+WLS greenfield =EEN+EMI+LDN+SEE+WMI meriden wing =EEN+EMI+LDN+SEE+WMI+YHU fleet \
            =EEN+EMI+LDN+SEE+YHU hatfield royston =EEN+EMI+NEE+NWE+SEE+WMI+YHU elton =EEN+EMI+NEE+NWE+SEE+YHU brampton \
            doddington =EEN+EMI+NEE+SEE+SWE+WMI+YHU stockton =EEN+EMI+NEE+SEE+YHU carlton willington =EEN+EMI+NWE+SEE warrington \
            =EEN+EMI+NWE+SEE+SWE+WMI cuddington =EEN+EMI+NWE+SEE+WMI cardington kimbolton loughton over =EEN+EMI+NWE+WMI beeston \
            =EEN+EMI+NWE+WMI+YHU buxton eaton preston =EEN+EMI+NWE+YHU ashley =EEN+EMI+SCT+SEE+SWE oakley =EEN+EMI+SCT+YHU \
            alford =EEN+EMI+SEE alconbury ampthill arlesey aspleyguise astwick astwood barhill bdfwrdanglstan bedeupeodeu \
            bedford bedfordia biddenham biggleswade blchly blechli bletchley blunham bourn bowbrickhill bozeat bradwell bromham \
            buckden bulaiqili bydfwrd cambourne caxton chicheley chicksands churchendeversholt clapham clifton clophill \
            colmworth comberton cople coton cottonend cranfield drydrayton eatonsocon edworth ellington elstow elsworth emberton \
            eversholt everton fenstanton flitwick gamlingay gayhurst girton godmanchester greatbarford greatbrickhill \
            greatgransden greatpaxton greatstaughton greatstukeley grendon guildenmorden hailweston hanslope harrold haynes \
            henlow highamferrers hilton houghton houghtonconquest huntingdon husbornecrawley kempston kempstonhardwick langford \
            lathbury lavendon letchworthgardencity lidlington litlington littlebarford littlepaxton longstanton march \
            marstonmoretaine maulden meppershall mierdunkaiensi miltankhiyns milteonkeinseu miltonernest miltonkeinsas \
            miltonkeynes miltonkins miltonkinz moulsoe myltwnkynz newportpagnell newtonlongville northcrawley oakington odell \
            olney orwell papwortheverard pavenham pertenhall podington potsgrove potton ramsey ridgmont riseley roxton rushden \
            sandy sawtry sharnbrook shefford shenleychurchend sherington simpson southill spaldwick stagsden stanwick \
            steeplemorden steppingley stevington stewartby stewkley stneots stokegoldington stokehammond stondon stotfold \
            swavesey tempsford thurleigh toft turvey warboys watereaton wavendon westonunderwood wilden wilstead wimblington \
            wimpole wistow woburn woburnsands wollaston wrestlingworth yardleyhastings =EEN+EMI+SEE+SWE akeley ambrosden \
            bicester bladon bletchingdon brill buckingham cassington castlethorpe chearsley chesterton cosgrove deanshanger \
            draytonparslow edgcott fringford gawcott greathorwood grendonunderwood haddenham hartwell islip kidlington \
            kirtlington marshgibbon mildenhall millbrook mursley northmarston padbury potterspury quainton steepleclaydon \
            stonystratford tackley thornborough tingewick westononthegreen whaddon winslow woodstock yarnton \
            =EEN+EMI+SEE+SWE+WLS+WMI holt =EEN+EMI+SEE+SWE+WMI adderbury ascottunderwychwood aston aynho badby bampton banbury \
            barfordstmichael blakesley blisworth bloxham brackley briston buckland bugbrooke burley byfield chacombe chadlington \
            charlbury chippenham chippingwarden claydon cropredy croughton deddington ducklington enstone evenley eynsham \
            fennycompton flore fritwell greatworth hanwell helmdon hinton hooknorton kingssutton leafield longworth \
            minsterlovell netherheyford northleigh pattishall paulerspury roade seaton silverstone somerton standlake \
            stantonharcourt steepleaston stonesfield syresham tadmarton towcester upperheyford wardington weedonbec whittlebury \
            witney woodford =EEN+EMI+SEE+SWE+WMI+YHU allington calverton =EEN+EMI+SEE+WLS+WMI+YHU broughton =EEN+EMI+SEE+WMI \
            ailsworth ashwell barby barrowden beianpudun bidebolei braunston brigstock brixworth burtonlatimer castor clipston \
            cogenhoe corby corbyshahri crick daventry desborough dunchurch earlsbarton easthaddon finedon folksworth geddington \
            guilsborough hackleton hardingstone harpole holme husbandsbosworth irchester irthlingborough isham kaiteling keerbi \
            ketaringu keteoling ketering kettering keturing kilsby kislingbury kobi korbi korbis ktryng kwrby lagebi leogbi \
            loddington longbuckby longitchington lubenham marketharborough morcott naptononthehill naseby nassington norsempton \
            nortamptonas nortgempton northampton northamptonia northkilworth nortkhamptun nortkhempton nosaempeuteon nozanputon \
            nwrthambtwn nwrthhambtwn oundle peterborough peterbrough petersborough petroburgum pitabara piteobeoleo piterboras \
            piterboro pitsford primroseplace priorsmarston pytrbwrw qwrby ragbi ragubi rajby rakbi rakpi raunds ravenstone \
            ringstead rothwell rugby rugbyiwarwickshire southam southluffenham spratton stanion stilton swinford sywell \
            thrapston titchmarsh uehllingboro uelingburou velingboro vellingboro walgrave wansford weilingbolei wellingborough \
            westhaddon whittlesey wilbarston yaxley yelvertoft =EEN+EMI+SEE+WMI+YHU cottingham swineshead =EEN+EMI+SEE+YHU \
            willingham =EEN+EMI+SWE stives =EEN+EMI+WMI asfordby attleborough barnack billesdon brooke collyweston cranoe \
            eastononthehill edithweston glinton glooston greatdalby hallaton helpston ketton kibworthharcourt langham marholm \
            maxey narborough northluffenham oakham ridlington somerby southorpe thornhaugh ufford uppingham wittering \
            =EEN+EMI+WMI+YHU ancaster aslockton barrowby baston bicker billingborough boston bottesford bourne carlby caythorpe \
            claypole clipsham colsterworth corbyglen cottesmore cowbit cranwell crowland croxtonkerrial digby donington \
            edmondthorpe empingham essendine ewerby exton eye fishtoft folkingham gedneyhill gosberton grantham greatgonerby \
            greetham grimston harby harlaxton heckington helpringham holbeach holbeachclough hose kinoulton kirton langtoft \
            leasingham longbennington longclawson lutton manton marketdeeping marketoverton meltonmowbray moultonchapel murrow \
            navenby newborough northborough parsondrove peakirk pickworth pinchbeck pointon quadring rippingale ropsley \
            ruskington ryhall sibsey sleaford southwitham spalding stamford stathern sutterton suttonbridge terringtonstclement \
            thorney thurlby tickencote tinwell upton walthamonthewolds welbourn whaplode wymondham =EEN+EMI+YHU bardney \
            billinghay burghlemarsh burnhammarket burwell butterwick cantley chapelstleonards clenchwarton coningsby dersingham \
            docking dunston eastrudham eastwinch emneth fakenham greatmassingham harmston heacham hogsthorpe horncastle \
            hunstanton huttoft ingoldisthorpe ingoldmells kingslynn legbourne littlewalsingham louth mablethorpe manby \
            marehamlefen martin metheringham nocton northsomercotes northwootton oldleake outwell reepham runctonholme saltfleet \
            scopwick sedgeford skegness snettisham southcreake spilsby stickney terringtonstjohn thimbleby timberland \
            wainfleetallsaints walcott watton wellsnextthesea wentworth westwalton weybourne wisbech woodhallspa wrangle \
            =EEN+LDN admwntwnlndn ashdon barley birchanger bishopsstortford blacknotley braintree braintreeiessex braughing \
            brayntryasks brejntrij broxbourne camulodunum celmsfordas celmsfuords chelleumseupeodeu chelmsford cherumusufodo \
            cheshunt chlmzfwrd chrishall clavering coggeshall colchester colneceaster cuffley duxford edamantana edmonton \
            eightashgreen elsenham enfield enfieldlock enfieldtown finchingfield fordend fowlmere furneuxpelham gaocheshida \
            garlov greatamwell greatbardfield greatchesterford greatchishill greatdunmow greatleighs greatsampford greattey \
            greattotham greatwaltham halao hallo haralo harlau harlo harlou harlov harlow harlw hastingwood hatfieldbroadoak \
            hatfieldheath hatfieldpeverel henham herlaua higheaster hoddesdon hornsey ickleton kalcestar kechisite keerqiesite \
            kelvedon kharlau kharlou kholchestexr kolacestara kolcestera kolcesteris kolchehstehr kolcheseuteo kolchester \
            kolchestr koltsester koruchesuta kulchester kwlchstr kwlshystr kwltshystr layerdelahaye littleamwell littlebury \
            littledunmow littlehallingbury manuden markstey muchhadham oldharlow palmersgreen panfield pondersend qieermusifude \
            qwlzstr rayne ricklinggreen roydon saffronwalden sawbridgeworth sawston sheering shepreth silverend \
            stanstedmountfitchet stebbing takeley thaxted tiptree tolleshuntknights tshylmsfwrd villinton walthamabbey \
            walthamcross westbergholt wethersfield whittlesford widdington widford witham woodgreen worldsend zlmspwrd \
            =EEN+LDN+NEE+NWE+SEE+YHU rochester =EEN+LDN+NWE+SEE+WMI acton bickley garston =EEN+LDN+NWE+SEE+YHU shadwell \
            =EEN+LDN+SCT+SEE greenhill howwood =EEN+LDN+SEE abbeyroad abbeywood abbotslangley abridge actonilondon addington \
            aesyupeodeu aiktana aksabrija akton aktun aktwnlndn akuton aldington allhallows althorne amersham amershamonthehill \
            apsley archway asfordas ashenfude ashford ashfordikent ashfwrdknt ashleygreen astywnj aveley aylesford aylesham \
            aylfwrd ayzlyntn baejildeon bajirudon bakingu baldock barbican barham barking barkinga barkingiengland barkingside \
            barkingtown barkway barkyng barnet barnsbury basildon bassingbourn batchworth baxierdeng bayswater bazildan bazildon \
            bazildonas bazildono bazildun beaconsfield beckenham becontree bedmond bekanatri bekenahama bekkunamu belsizepark \
            belvedere benenden benington bennettsend berkhamsted bernardsheath bethersden bethnalgreen beulenteuudeu \
            beuligseuteon bexley bexleyheath bexleykeruelet bexleykerulet bicknacre biddenden bikehan billericay bisham bknham \
            bksly blackheath blackheathwestcombe blackmore blackwall blean borden borehamwood bourneend bovingdon boxley bray \
            brent brentkeruelet brentkerulet brentud brentvud brentwood brentwoodiessex bricketwood bridge brikstana brikston \
            britwell brntwwdasks bromley brookmanspark brykstwn bryqstwn buckhursthill bulikesidun bulphan buluntewude \
            buntingford burham burikusuton burnham bushey bykzlylndn bzyldwn caergaint camberwell camdentown canarywharf \
            canewdon canningtown canonbury canterbury cantorbery cantuaria cantwaraburg cantwarebyrig canveyisland capelleferne \
            carpenderspark catamas catford ceyintalpens chadwellheath chadwellstmary chaeteom chaffordhundred chaiouikam \
            chalfontstgiles chalfontstpeter chalkfarm charing chartham charvil chatam chatamu chatem chatham chathamikent \
            chathamknt chattenden chelsfield chepping chesham cheshambois chigwell chimelchempstent chingford chippingongar \
            chislehurst chiswellgreen chorleywood churchstreet chyngfwrd cityoflondon cityofwestminster clerkenwell cliffe \
            cockfosters codicote coldnorton collierrow colnbrook cookham cooling cranford cranham cricklewood croftonpark \
            crouchend croxleygreen culverstonegreen cunningham cuxton daegeoneom dagenamu dagenham dagenlin dagnham dajnham \
            danbury darenth dartford dartfordas dartforde dartfwrd datchet datchworth datefude dateupeodeu deganahama denham \
            densole detling dover dudswell durovernum durovernumcanticorum dymchurch dzhillingem dzilingam dzilingamas ealing \
            ealingbroadway ealingcommon eastbarnet eastchurch eastdulwich eastham easthanningfield easttilbury edgware \
            edgwarebury edun ehshford elham elmpark elstree eltham emersonpark epping erith eshford essendon eton etonwick \
            eythorne fanumsanctialbani farnhamroyal faversham fincali finchley flackwellheath flamstead fleetville fokston \
            folkestone folkston foresthill friernbarnet frogmore fukesitong furzeplatt fwkstwn fwlkstwn fynchly gardencity \
            geleifusende geleisi gemelgempsted gendeboli georgegreen gerrardscross geuleibeujendeu geuleiseu goldersgreen \
            goldhanger goodmayes grain grangehill gravesend grays graysthurrock greatmissenden greatmunden greenford greenhithe \
            greenwich grejvsend grejvzend grejz grywznd gryzanglstan hackney hadleigh hadleywood hainault haiweiganbi haiweikemu \
            haiwikeom halling haluo harefield harlesden harmondsworth haroldwood harou harpenden harrietsham harringay harrow \
            harrowilondon harrowonthehill harrowroad harrowweald hartley harwlndn hatchend hawkinge hayes haywaykam haywykam \
            headcorn headstone hedgerley hemel hemelhempstead hemeolhempeuseuteodeu hemoerhengpusitede hendon hertford heston \
            highamspark highbarnet highbury highgate highhalden highhalstow highongar highwycombe hillingdon hiwikhamb hmlhmpstd \
            hmlhmpstyd holborn holloway hoo hornchurch horndononthehill hortonkirby hurley hydeheath hydepark hymylhymbstyd \
            hyywyyqwmb ickenham ijeullingteon ilafarda ilantan ilford ilondon ilpeodeu ingatestone ingrave irufodo islington \
            islingtono islinqton isteadrise iver iverheath ivychurch iwade izlingtan izurinton jerseyfarm jinsiquematou \
            jiringamu jordans jylynghamknt kaenteobeli kanaliwopeu kanariuorf kanehriuorf kantaberi kantaraborg kantebolei \
            kanterberi kantermperi kantrbyry kelvedonhatch kennington kensalgreen kentehrbery kenterberi kenterberija \
            kenterberis kenturburi khajuikam khajuikom khajuikumb khajvikam khajvikom khemelkhempsted kidbrooke kimpton \
            kingscross kingshill kingslangley knarywarf knebworth knowlhill kntrbry krikalavuda ksbridzh kynrywarflndn ladana \
            ladywell laidunsitong lakana lambeth lancastergate landan landana landen larkfield latchingdonandsnoreham \
            leavesdengreen lee leidunsitong leighonsea leiteonseuton leitonstooun lejtanstoun lejtonstoun lenham leondeon \
            leverstockgreen leyhill leysdownonsea leyton leytonstone limehouse littlebourne littlechalfont littlemarlow \
            littlevenice littlewymondley ljondan llundain lndn lodoni lompeodeu londain londan londar londe londen londin \
            londinium londino londn london londona londonas londonboroughofbexley londonboroughofbrent londoncolney londoni \
            londono londonosh londons londonskaopshtinabeksli londonskaopshtinabrent londonu londra londres londrez londri \
            londro londye londyn longfield lonn lonton lontoo lontra loudwater loundres lowerhalstow lowerstoke luandon luangjon \
            lunden lundra lundui lundun lundunir lungdung lunnainn lunnin lunnon luntun luomufude lwndwn lxndxn lydd lydden \
            lyminge lympne lynsted lytnstwn lytwnstwn lyytwnstwn magnawycombe maidahill maidenhead maidstone maldon manorpark \
            maplecross margaretting marlow marshalswick marylebone mayland medosuton meidengheide meidenheddo meidesitong \
            meideuseuton meintstooun mejdenkhed mejdston mejdstoun melbourn meldreth meopham mersham millend monkhams moorpark \
            mottingham muswellhill mydnhd mydnstwn napsburypark nashmills newbarnet newburypark newcross newdenham newgreens \
            newington newromney northaw northchurch northfambridge northolt northumberlandpark northwatford northwoodhills \
            nottinghill orpington orsett parkstreet peckham peikamu pekam pekhama pekkamu perryvale pinkneysgreen pinner pitsea \
            pkam plumstead poplar pottersbar puckeridge purfleetonthames purleigh pynzly qnrywwrp qntrbry queenborough \
            queenspark radlett rainham ramfwrd ranana rayleigh redbourn regentspark reitonsuton rickmansworth ridge rochford \
            rolvenden romford romneymarsh rondon rotherhithe rucklerslane ruislip ruislipmanor sandridge santaalbans santalbans \
            santalbanz sarratt sautendonsi sauthala sauthola sawthal seergreen sehntolbans seinteuolbeonseu sejntolbans \
            sellindge sentaalabnsa sentaalbansa sentalbana sentalbanas sentalbens sentalmpans sentehlbans sentolbans sentxalban \
            seutebeoniji seyintalbans shadoxhurst shaosuoer sheerness shenfield shengaoerbensi shenley shepherdswell \
            shidanfushan shitifennizhi shortlands sidcup sidifuniqi sissinghurst sittingbourne slau slough smarden snaresbrook \
            snodland sntalbnz soho solestreet sopwell southall southbenfleet southchurchvillage southend southendonsea \
            southfleet southharefield southmimms southminster southockendon southruislip spitalfields srrivanej stalbans \
            stamfordhill stamfurdkhil stanfordlehope stanmore stanns staplehurst stepney stevenage stevenaj stibheneja stidenac \
            stivaneja stivehnidzh stivenedz stivenedzh stiveneidzas stiveneitz stivenej stivenidz stivenidzh stivunidzh stiwenic \
            stmarysbay stmpwrdhyl stock stokepoges stratford strood stroudgreen sturry stybng styfynydj styvenedzh styvynydch \
            sudbury sutibunijji swanley swanscombe sytyngbwrw taplow tatnham tenterden tewin teynham thamesmead theydonbois \
            thundridge tilbury totenamas toteuneom tottenamu tottenem tottenham tottenhamhale tottenhem totteridge townsend \
            tuotenamu twtnham twyford uehlingardensiti uembli uenburi ulcombe uoltemstou uoltumstou uotford upchurch upminster \
            upperstoke uptonlea uxbridge vembali vembli vincentsquare votford votfordas walkern waltamstw walthamstlawrence \
            walthamstow wanstead ware wargrave waspeodeu wateringbury watford watfwrd watofodo wattonatstone wealdstone \
            weilinhuayuanshi welhamgreen welling wellingadeunsiti welvyngardencity welwyn welwyngarden welwyngardencity \
            wembeulli wembley wenbuli westbourne westcliffonsea westdrayton westealing westendoflondon westham westhorndon \
            westmalling westminster westthurrock westwatford wexhamstreet wheathampstead whitechapel whitewaltham wickford \
            wickhambishops willesden windsor wittersham wlwyngardnsyty wmbly woersemusituo wooburn wooburngreen woodchurch \
            woodfordgreen woodhammortimer woodley woodside woolwich wotefude wouldham writtle wtpwrd wukesiqiao wwtpwrd wycombe \
            wye yalding yierfude yisilingdun =EEN+LDN+SEE+SWE boreham bow brixton gillingham hythe northwood westend \
            =EEN+LDN+SEE+SWE+WMI belmont brockley horton =EEN+LDN+SEE+WLS holywell sevensisters =EEN+LDN+WLS southgate \
            =EEN+NEE+NWE+YHU ellingham =EEN+NEE+YHU barningham =EEN+NWE+SEE+WMI ash =EEN+NWE+YHU otley =EEN+SEE abberton \
            akrotiri alresford birchingtononsea brightlingsea broadstairs burnhamoncrouch camber clacton clactonalmar \
            clactononsea deal dhekelia dovercourt eastry elmsteadmarket frintononsea greatbentley greatoakley greatwakering \
            harwich hernebay klaktonnamoru klaktononsi klktwnansy littleclacton magaite mageito margate margejt margit margyt \
            pajurioklaktonas peldon ramsgate rowhedge rye sandwich stosyth stpeterextra stpeters tankerton thanet thorpelesoken \
            tillingham tollesbury upstreet waltononthenaze westgateonsea westmersea whitstable wingham wivenhoe worth \
            =EEN+SEE+SWE yarmouth =EEN+SWE+WMI bacton linton =EMI+LDN+NWE+SEE+SWE+WMI kingsley =EMI+LDN+NWE+SEE+SWE+YHU \
            bradfield =EMI+LDN+NWE+SEE+WMI+YHU hale ripley shirley =EMI+LDN+SEE+SWE beenham calcot chaddleworth chieveley \
            coldash compton earley eastgarston eastilsley goring greatshefford greenham hampsteadnorreys hermitage letcomberegis \
            lowerearley newbury pangbourne reading reding redingo sherbornestjohn shinfield silchester sonning \
            stratfieldmortimer tadley thatcham theale tilehurst upperbasildon wantage westilsley wickham =EMI+LDN+SEE+SWE+WMI \
            eastchallow grove kingstonbagpuize stanfordinthevale winterbourne =EMI+LDN+SEE+SWE+YHU bramley =EMI+LDN+SEE+WLS+YHU \
            hook =EMI+LDN+SEE+WMI earlswood =EMI+NEE+NWE+WMI+YHU rothley =EMI+NEE+NWE+YHU denton skelton stainton \
            =EMI+NEE+SEE+SWE+WMI+YHU norton =EMI+NEE+SWE+WMI+YHU mickleton =EMI+NEE+WMI+YHU brandon =EMI+NEE+YHU bempton boynton \
            bridlington carnaby dinnington easington flamborough grindale heighington kilham murton thwing woldnewton \
            =EMI+NIR+WMI moira =EMI+NWE appletonthorn carrington culcheth glazebury grappenhall highlegh irlam lymm partington \
            =EMI+NWE+SCT+WMI+YHU harthill mayfield thornton =EMI+NWE+SEE+SWE+WMI leigh mere =EMI+NWE+SWE+WMI kington \
            =EMI+NWE+WLS+WMI+YHU burton =EMI+NWE+WLS+YHU hope =EMI+NWE+WMI abbotsbromley alsager astwkantrnt audley \
            basfordstokeontrent biddulph bramshall cheadle cheddleton chelford congleton crewe croft dabi darbi darbyanglstan \
            debi dehrbi deobi deoraby derbi derbia derbio derbis derby derbyiderbyshire doveridge drby dyrby egginton endon \
            etwall findern gawsworth goostrey hartford holmeschapel kelu keulu kidsgrove krju kruo krwchshr kuru leek longton \
            marchington middlewich newcastleunderlyme northwich ntermpi peoversuperior repton rodeheath sandbach \
            seutokeuonteulenteu siddington sinfin stokapietrentas stokasprietrento stoke stokeontrent stokeupontrent \
            stokontrehnt stokontrent stokontrento stooukontrent stouknatrent stouknatrentu stoukontrent stwkawntrynt \
            teluntehepansituoke thepotteries tunstall uttoxeter weston whittington winsford =EMI+NWE+WMI+YHU adlington \
            alderleyedge ashbourne ashover bakewell baslow belper bollington bonsall bradley brailsford brassington breadsall \
            chaddesden cromford doveholes duffield eyam farndon featherstone fulford greatlongstone heage heanor ilkeston \
            ipstones kirkireton knutsford ledsham littleeaton macclesfield maklesfildo maklsfild maklsfildas makulsfijld matlock \
            meikeuljeupildeu mobberley mottramstandrew pottshrigley prestbury quarndon rodsley shirland smalley southwingfield \
            staveley tansley tideswell walton westhallam wilmslow wingerworth winster wirksworth yeldersley youlgreave \
            =EMI+NWE+YHU altrincham aoerdemu ashtonunderlyne awldham bamford blackley bowdon bramhall bredbury burnage byram \
            castleford chadderton chapelenlefrith charlesworth cheadleheath cheadlehulme cheethamhill chinley chorltoncumhardy \
            crofton crumpsall darkpeak delph denbydale denshaw didsbury diggle disley dobcross droylsden dukinfield \
            dunfordbridge eccles failsworth fairburn fallowfield ferrybridge fulwood glossop halebarns hathersage haughtongreen \
            hayfield hazelgrove heatonchapel heywood highpeak highpeakdistrict highpeakhundred hollingworth hollinwood \
            hopevalley hulme hyde kearsley knottingley ledston lees lochideil longdendale longsight luoqidaier maencheseuteo \
            maincestara mamcestara mameceaster manceinion mancestar mancesteris mancestra mancestro manchain manchehstehr \
            manchesite manchester manchestercitycentre manchestur manchesuta manchetre manchuin mancunium manshstr mantsester \
            marple methley middleton millhousegreen mnchstr mnchystyr mnzstr mossley myanacestara myancestar netheredge newmills \
            normanton oldam oldamas oldem oldema oldeom oldham oldtrafford oldum olntam orudamu pontefract poynton prestwich \
            radcliffe recedham ringway rocdeilis rochdale rochdejl rotchideru royton rwchdyl saddleworth saier sale \
            saleistormanchester salford salfordas salfwrd sarufodo seil sejl seutogpoteu sharlston shaw simister situokebote \
            solfard solford solpeodeu stalybridge stockport stokpart stokport stokportas stokporto stretford stwkbwrt stxkphxrt \
            suoerfude sutokkupoto swinton sylmnchstrbzrg timperley traffordpark uppercumberworth upperdenby uppermill urmston \
            waddington whaleybridge whiston whitefield xoldam =EMI+SCT+WMI hatton =EMI+SCT+YHU fenwick leven =EMI+SEE+SWE \
            aldbourne avebury baydon burbage burghclere chiltonfoliat greatbedwyn highcoems huish hungerford hurstbournetarrant \
            kingsclere kintbury lambourn marlborough ramsbury shalbourne vernhamdean =EMI+SEE+SWE+WMI ampneycrucis andoversford \
            arlington ashbury ashtonkeynes bishopscleeve bishopstone bledington blockley bourtononthewater broadblunsdon \
            broadhinton broadway burford carterton celatenahyama celtenahama celtenham celtinham celtnamas celtnamo \
            charltonkings chedunxian chedworth chehltnehm cheltenam cheltenham cheltenhamia chelteuneom cheltnam cheltnem \
            cheltnum cherutonamu childrey chippingcampden chippingnorton chiseldon chltnham cirencester clanfield coates \
            cricklade crudwell donnington downampney ettington fairford faringdon greatrollright hankerton hannington highworth \
            ilmington kemble kineton kingham latton lea lechlade longcompton lowerbrailes lydiardmillicent lydiardtregoze minety \
            moretoninmarsh newboldonstour northleach oaksey purton qieertengnamu quenington royalwoottonbassett seuwindeon \
            shipstononstour shipton shiptonunderwychwood shltnham shrivenham siwendun southcerney stowonthewold stratton suindon \
            suindun suuindon svindon svindonas svindono swindan swindon swyndwn swyyndwn tseltenam wanborough winchcombe \
            wroughton wroxall zhuotexian =EMI+SEE+SWE+WMI+YHU nettleton whitwell =EMI+SWE+WMI badsey bidfordonavon bishampton \
            childswickham cleeveprior dumbleton evesham fladbury harvington honeybourne pebworth salfordpriors sedgeberrow \
            southlittleton wickhamford =EMI+SWE+WMI+YHU hutton =EMI+WLS+YHU whitton =EMI+WMI acocksgreen alcester aldridge \
            alrewas anstey applebymagna armitage ashbydelazouch astonontrent astwoodbank atherstone austrey aylestone bagworth \
            balsallcommon bamingamu barlestone barmingahama barmingahema barmingham barminghama barminghyam barrowuponsoar \
            barston bartonunderneedwood bartwnapwntrnt bearley bedworth belgrave beoley beomingeom beoteoneoponteulenteu \
            berkswell bertonapontrent bertonasprietrento bickenhill birmingam birmingamas birmingem birmingema birmingemi \
            birmingham birminghamia birminghamo birminghem birmingxam birstall blaby bominghan bominghanshi braunstone \
            breedononthehill brinklow brmngm brmynghham bromwichthiar broughtonastley brum bubbenhall burtononthewolds \
            burtonontrent burtonupontrent burtunupontrent byrmngam caerlyr castledonington castlevale chelmsleywood \
            cheswickgreen claverdon claybrookemagna cliftoncampville coalville cosby cotonintheelms countesthorpe coventria \
            coventry curdworth cuttonkoltupielt desford dickensheath diseworth doningtonleheath donisthorpe dorridge earlshilton \
            eastleake edingale elford elmesthorpe enderby evington exhall fazeley fillongley fleckney gilmorton glenfield \
            glenparva gouestbromits greatglen groby hamptoninarden harbury hartshill hathern heather henleyinarden \
            highamonthehill hinckley hingkeulli hockley hockleyheath hopwas houghtononthehill humberstone huncote hynkly ibstock \
            inkberrow kaowenchui kawntry kegworth kenilworth keresley khinkli khxwenthri kingsbury kirbymuxloe knowle \
            kobeonteuli koventri koventrija koventrio koventris koventry kovhentri kovuentori kovuntri kwfntry lafbara lafboro \
            lafbwrw lafubao laisite laystr leamington leamingtonspa lecestro ledichi leekwootton leicester leicesterforesteast \
            leicestria leidiqi leiscester lemington lemingtonspa leopeubeoleo leseuteo lestehr lester lestera lesteris lestexr \
            lestur leysester lichfield littlethorpe longlawford longwhatton loughborough lstr lufburou lutterworth \
            marketbosworth markfield measham mountsorrel mpermincham nanidun naniton nanytwn netherseal newboldverdon \
            newtonregis newtonsolney newtownlimford nonneetone nuneaton nuniton oadby owestbromij oyestabromica packington \
            pailton parminkam pascimabromavica polesworth queniborough quorndon qwbntry radditch rafubara ratby rdych reddich \
            redditch redicas redich redico reditchi resuta rojallemingtonspa royalleamingtonspa royalsuttoncoldfield \
            rwyallymyngtwnaspa rytonondunsmore sadunkeerdefeierde sapcote satanakoldaphilda satnkwldfyld satonkoldfild \
            satonkoldfildas sattonkoldfield sattonkoldfild seagrave seoteonkoldeupildeu shardlow sharnford shenstone shepshed \
            sileby smedikas smethwick smetvik snitterfield solihalas solihull solikhal solikhall solliheol sorifuru stokegolding \
            stoneystanton stratforduponavon streetly studley suoliheer suttankoldphild suttonbonington suttoncoldfield \
            suttonmagna swadlincote swlyhal swlyhl syston tamuwosi tamvertas tamvort tamworth telunhepanbodun thrussington \
            thurcaston thurlaston ticknall tidburygreen tomtun uehstbromidzh uestbromic uestbromich ullesthorpe vestbramvic \
            vestbromicas vestbromvic vestbromvica vestbromvich vestbromvico vestpromvic waltonupontrent warwick washwoodheath \
            waterorton wellesbourne wellesbournemountford weseuteubeulomichi westbromwich westbrxmmich westonupontrent whetstone \
            wigstonmagna wilmcote wolston wolvey wstbrwmwych wstbrwmytsh wstbrwmyz wystbrwmytsh xibulang xibuluomiqi yoxall \
            =EMI+WMI+YHU alfreton arnold awsworth barlborough basford bassingham belton bilsthorpe bingham blackwell bleasby \
            blidworth bolsover borrowash boughton brantbroughton burtonjoyce carltonlemoorland cesterfildas cheseuteopildeu \
            cheshidafeite chesterfield chesterfild chesturfijld chesutafirudo chstrfyld clowne cotgrave creswell cropwellbishop \
            dronfield eagle eastbridgford eastmarkham eastwood edwinstowe elkesley elston farnsfield gedling glapwell gotham \
            hardwickvillage holmesfield hucknall keyworth killamarsh kimberley kingsclipstone kirkbyinashfield kivetonpark \
            lambley longeaton lowdham maenseupildeu mansfield mansfieldwoodhouse mansfijld mansfildas mansfildo mansifeierde \
            mansufirudo marketwarsop mehnsfild melbourne mensfild mnspyld mnzfyld newarkontrent newbasford northcollingham \
            northmuskham northscarle notinghamo nottigham nottingamu nottingem nottingham nuodinghan nuodingxian nwtnghham oxton \
            pilsley pinxton radcliffeontrent rainworth ravenshead ruddington shirebrook southcollingham southwell \
            suttoninashfield suttonontrent tibshelf tuxford upperlangwith warsop westbridgford willoughbyonthewolds winthorpe \
            worksop wymeswold =EMI+YHU adwicklestreet airmyn aldbrough appleby armthorpe askern atwick auckley babworth \
            badsworth baensili bainton banjeulli banshili banzuri barlby barlow barmbyonthemarsh barmston barnburgh \
            barnetbylewold barnsley barnsli barnslis barnzli barnzly barrowuponhumber bartonuponhumber bawtry beckingham beeford \
            beighton bentley beornesleah beverley binbrook bircotes birdwell bishopburton bishopthorpe bishopwilton blyton \
            boltonupondearne bonby bracebridgeheath braithwell brandesburton branston brantingham brayton brigg brookenby \
            broomfleet brough bubwith burngreave burringham burstwick burtonconstable burtonpidsea burtonuponstather caistor \
            camblesforth campsall carcroft catcliffe cawood cawthorne chapeltown cheffild cherryburton churchfenton clarborough \
            cleethorpes conisbrough corringham crowle croxton cudworth dankastehr darfield darrington darton deighton \
            denocestria dodworth doncaster dongkeoseuteo donkaster donkasteris donkastur donkasuta driffield dunholme dunnington \
            dunswell dwnkastr dxngkhastexr easthalton eastoft eastrington ellerker ellerton epworth escrick etton fimber \
            finningley fitzwilliam fulstow gainsborough gelimusibi geulimjeubi gilberdyke glentham goole goxhill grainthorpe \
            greatcoates greatgrimsby greathoughton grimethorpe grimsbi grimsbis grimsby grimzbi gringleyonthehill grymsbay \
            gunness gurimuzubi habrough halsham hambleton haxey hayton healing hedon heerhepanjingshidun hellaby hemingbrough \
            hemsworth hensall heslington hessle hibaldstow hollym holmpton holtonleclay hornsea hotham howden hoylandnether hull \
            hulo humberston humbleton immingham keadby keelby kellington keyingham kilpin kingstonaponkhall kingstonuponhull \
            kirbyunderdale kirkella kirksandall kirksmeaton kirtoninlindsey laceby laughtonenlemorthen laxton leconfield lincoln \
            lincolniengland lindum lingkeon lingkhxln linkaln linken linkoln linkolnas linkona linkuln littlehoughton \
            littleweighton lnknanglstan lnkwln lockington lodeoleom londesborough longriston lowackworth lund luoseleimu \
            lynklnanglstan lynqwln maltby mappleton marketrasen marketweighton marr messingham mexborough middlerasen \
            middletononthewolds millington misson misterton monkfryston moss nafferton nettleham newholland northanston \
            northcave northduffield northelmsall northferriby northkelsey northnewbald northorpe norththoresby northwheatley \
            notton orgreave ottringham oughtibridge owstonferry patrington paull penistone pocklington pollington ranskill \
            ratrham rawcliffe rawmarsh redbourne retford riccall rimswell rinkan roderamas rodurum roos rossington roteram \
            roterem rotergem rotherdam rotherham rozaramu ryhill saxilby scalby scawby scothern scotter scunthorpe seatonross \
            seffild sefild sefilda sefildas sefildo sefilnt selby sephild sephilda seukeonsopeu shafton sheffield sheffild \
            shefild shefirudo shehfild shepildi sherburninelmet shfyld shiptonthorpe shyfyld sikensuopu silkstone skantorp \
            skantorpas skantorpe skellingthorpe skidby skipsea snaith southcave southelmsall southferriby southkelsey \
            southmilford sproatley spyld stainborough stainforth stallingborough standrewsquay stocksbridge styrrup sudbrooke \
            sukansopu sunkisland suttonuponderwent swinefleet syepildeu tangkashida tangkasite tetney thixendale thorne \
            thorngumbald tickhill tickton todwick treeton ulceby ulley ulrome waddingham wadworth wales walkeringham walkington \
            waltham washingborough wathupondearne wawne welton westbutterwick weststockwith wetwang wheldrake willerby \
            winteringham winterton withernsea wombwell woodsetts worlaby wortley wragby wrawby xiefeierde =LDN+NEE+SEE+YHU \
            ashington richmond washington =LDN+NIR+SEE gilford =LDN+NWE+SEE kensington =LDN+NWE+SEE+WMI kenley norbury \
            =LDN+SCT+SEE cove =LDN+SEE addlestone albury aldershot alfoldcrossways alfriston amberley ardingly ascot ashtead \
            ashurst ashvale astaynz aystbwrn baeteosi bagshot bailidun baitarasi balcombe balham banstead barkham barnes \
            barnsgreen batexi batny battersea betchworth beulaiteon bewbush bigginhill billingshurst binfield birtan \
            bletchingley blindleyheath bodlestreet bolney boroughgreen bracknell braitana braiton braitona braitonas brajtan \
            brajton brajtono brajtun braknel braknl brasted brayatana braytwn brenchley brentford brighton brightonia \
            brixtonhill broadfield broadwater bryytwn bulaidun bulakeneier buraiton burgesshill burghheath burpham burwash \
            burwashcommon buxted byfleet camberley capel carshalton caterham celsi charlwood cheam chehlsi chelsea chelsi \
            chelushi chertsey cherushi chessington chiddingfold chipstead chiswick chlsy chobham churt chylsylndn \
            claphamjunction cobham coldwaltham copthorne coulsdon cowfold cranbrook cranleigh crawley crawleydown crondall \
            crowborough crowthorne croydon croydongrants croydonlondon crystalpalace cuckfield deepcut ditchling dittonhill \
            dorking dormansland downside earlscourt earlsfield eastbourne eastgrinstead easthoathly easthorsley eastmolesey \
            eastpeckham eastsheen edenbridge egham ehsher elstead epsom esher eversley ewell ewhurst eynsford faenbolei \
            fairlands fairlight farnboro farnboroughihampshire farnbrt farnham felbridge feltham felthama fetcham finchampstead \
            findon fittleworth fiveoakgreen flimwell forestrow framfield frant frimley frimleygreen friston fulahama fulam \
            fuleimu fulem fulham fulhem fulin fulking furamu furnacegreen furzedown fwlam ghldfwrd gildfordas gilfordia \
            gilpeodeu gipsyhill girufodo godalming godstone goringbysea gossopsgreen goudhurst gouimplenton grayshott \
            greatbookham groombridge guildford guilford gyldfwrd hadlow hailsham hammersmith hamptonwick handcross hanworth \
            haoensiluo hartleywintney haslemere hassocks haunslo haunzuro hawkhurst haywardsheath headley heathfield henfield \
            herstmonceux hildenborough hinchleywood hindhead holmburystmary holmwood horam horley horsham horsmonden \
            horstedkeynes hounslow hounslowkeruelet hounslowkerulet hove hoveiengland hovu huangjiatangqiaojing hurst \
            hurstpierpoint hwnslw hwrshm hwwanglstan icklesham isleworth istborn istbornas isutobon jierfude kelaoli keluoyideng \
            kemsing kew khorsham khorshehm khorshum khouv khov kingstonnearlewes kingstonuponthames kirdford knaphill \
            knightsbridgeandbelgravia krojdono krojdun krolis krouli kroydon krwydwn kuroidon lamberhurst langleygreen latchmere \
            leatherhead lewes lightwater lingfield littlebookham londonboroughofhounslow londonboroughofsutton longcross \
            longditton lowerkingswood loxwood maidenbower marden mayford merrow merstham mickleham milford mitcham morden \
            mortlake mytchett newdigate newhaven newick newmalden norbiton normandy northiam nutfield ockley odiham oldwindsor \
            oldwoking osterley otford ottershaw owimbldon oxshott oxted paddockwood partridgegreen patani pateni patnei patni \
            patny pattoni peacehaven peaslake pembury penshurst petworth pevensey pevenseybay pimlico pirbright plaxtol \
            plumptongreen portslade pulborough pulleom purley puteni putney puttenham pyrford qieerxi queenstown redhill reigate \
            ringmer rodmell roehampton rojaltanbridzvels rotherwick rottingdean rowledge royaltunbridgewells rudgwick rushmoor \
            rusper rusthall rustington rwyaltanbryjwlz salfords sanderstead sandhurst satton seaford seale send sevenoaks \
            shalford sheerwater shepherdsbush shepperton shere shoreham sidlow sitansi sitelihanmu slinfold smalldole \
            southchailey southcroydon southnorwood southnutfield southwater speldhurst staines stainesuponthames stanwell \
            staplecross stejns steyning sthelier stjamess storrington streatham sunburyonthames sundridge sunningdale \
            sunninghill surbiton suttonkeruelet suttonkerulet swallowfield tadworth teddington thamesditton thenniswimbeildan \
            thorntonheath thorpe ticehurst tolworth tonbridge tooting townrow tselsi tshylsy tshylsylndn tunbridgewells \
            turnbridgewells turnershill twickenham uckfield uimbldan uimbldon uimbldoni uimbuldun uinburudon uoking uokinge \
            uokingu upperhartfield uppernorwood vimbaladana vimbaldana vimbldon vimbldonas vimbuldan vimpiltan virginiawater \
            vokingas vorting vortingo wadhurst wajingu wallington waltononthames wandsworth warfield warlingham warnham wenbudun \
            wenbuerdeng westbyfleet westclandon westcott westerham westhorsham westhorsley westhumble westkingsdown westmolesey \
            westwickham weybridge whyteleafe wimbeuldeon wimbledon wimbledonia wimbledonilondon wimbledonpark winchelseabeach \
            windlesham winnersh wisboroughgreen witley wivelsfieldgreen wojin woking wokingham woldingham woodstreetvillage \
            worcesterpark wormley worthing wrotham wwdkyng wwkng wwrtyng wymbldwn yateley yisiteben zlsy =LDN+SEE+SWE alton \
            basingstok basingstoke basinstoka basyngstwk basynjstwk behjsingstok beijingusutoku beisingseutokeu beixinsituoke \
            beizingstokas beizinnkstoouk bejsingstok bejzingstouk bentworth besingastoka besingstok bordon byysyngstwq \
            byzynqastwk chilworth lindford longsutton oldbasing pacinstak selborne =LDN+SEE+SWE+WMI kingswood =LDN+SEE+WMI \
            hampton =NEE+NIR+YHU newcastle =NEE+NWE+SCT+YHU kirknewton =NEE+NWE+SWE+WMI+YHU longtown =NEE+NWE+WMI+YHU ford \
            =NEE+NWE+YHU acomb allendaletown alnwick alston ancroft applebyinwestmorland aspatria bamburgh bardonmill beadnell \
            belford bellingham berwickupontweed birtley broughtonmoor burghbysands caerliwelydd carliolum carlisle cathairluail \
            cockermouth corbridge corsenside dalston dearham dentonholme embleton gosforth greatcorby greenhead greystoke \
            haltwhistle hartburn hawes haydonbridge hexham holwick humshaugh ingleton kalaier kallail karairu karlail karlailas \
            karlajl karlayl karlaylkambrya keswick kharlil kirkbymalzeard kirkbystephen kirkbythore langwathby lazonby leyburn \
            longframlington lowick luel maryport middleham nappascar norham northsunderland otterburn penrith portinscale reeth \
            ridingmill ripon rothbury scotby seahouses sedbergh shap sharow silloth slaley templesowerby thursby wall warden \
            wetheral whittingham wigton wooler =NEE+SCT+YHU bishopton stanley whitburn =NEE+SEE+SWE+WMI+YHU felton =NEE+YHU \
            acklington alnmouth amble ampleforth ancaistealnuadh angramgrange annfieldplain astaktwnantyz backworth bagby \
            barnardcastle bedale bedlington benwell billingham bilsdale birdsall bishopauckland bishopmiddleham blaydonontyne \
            blyth boosbeck bowburn bowes brignall brompton brotton burniston burnopfield burythorpe byersgreen castleside \
            catterick catterickgarrison chesterlestreet choppington chopwell cloughton coathammundeville cockfield consett \
            cornforth cotherstone coundon cowpen coxhoe cramlington cresswell crook croxdale dalingdun dallingteon dalton danby \
            darinton darlington darlingtonas darlynghtwn darlyngtwn darrashall disihepansituokedun durham eaglescliffe \
            easingtoncolliery easingwold eastayton eastboldon eastchevington eastcowton eastrainton ebchester eggleston elwick \
            eston evenwood felling ferryhill filey fishburn frosterley gaiciheide gainford gateshead gatesheadontyne \
            geicheuhedeu geitshedas gejtskhed getsuheddo glaisdale greatayton greatbroughton greathabton greatham grindon \
            guisborough gyytshd hadston hamsterley harlepolis hartlepool hartlepulas hartliphul haswell hateerpu hatorupuru \
            hawthorn hazlerigg healey hebburn hebron heddononthewall helmsley hettonlehole highconiscliffe highetherley \
            hinderwell horsley houghtonlespring huashengdun hunmanby hunwick hurworth husthwaite huttonmagna huttonsambo \
            inglebygreenhow jarrow jytshyd kelloe khartlpul kirkbyfleetham kirkbymoorside kirkleatham kirklevington \
            kirkmerrington lamesley lanchester langleypark langton lartington lesbury lingdale loftus longhorsley longhoughton \
            lowetherley lynemouth malton marishes marskebythesea masham meldon melsonby midalsabro middeilsberx middlebrough \
            middlesborough middlesbrough middletoninteesdale middletontyas mideersibolei mideuljeubeuleo midlsbra midlsbro \
            midlzbro midoruzubura midulzbro mintlesmpro morpeth muggleswick mydlsbrw mydlzbrt mydlzbwrw nanxierci nawton \
            neuchate newbiggin newbigginbythesea newburn newcastleontyne newcastletrensongtyne newcastleupontyne newmarske \
            newtonaycliffe nioukasl niukaslasprietaino niukyasalaapanatyaina niwkhasseilxaphxnthin njukasl njukaslapantajn \
            njukaslapontajn njukaslnatajnu njukasulupontajn northallerton northcowton northshields novkastelo novumcastellum \
            ntarlinnkton nukaslapietainas nunthorpe nyukaeseuleopontain nyukaslapontayn nyukesalaaponataina nywkasl \
            nywkaslabwntayn osmotherley ovington pegswood pelton peterlee pickering pittington ponteland prudhoe raskelf redcar \
            rillington rokeby romaldkirk rowlandsgill ryhope sacriston saltburnbythesea sandaralamda sandarando sanderland \
            sanderlandas sanderlend sanderlenda sandrlnd sandrlndtaynwwr sangdelan santerlant sauseusiljeu sautshijlds \
            sautshilds sawtshyldz scarborough scorton seaham seatondelaval sedgefield seghill seondeollaendeu seukabeoleo \
            sherburn sherburnhill sheriffhutton shields shieldstheas shilbottle shildon shiremoor shotton sikabuluo skarboro \
            skarburou skarbwrw skinningrove sleights slingsby snainton sndrland sndrlnd southbank southhetton southshields \
            spennymoor sqrbwrw staindrop staithes stakeford stanhope stannington startforth stillington stocksfield \
            stocktonontees stokesley stoktonnatizu stoktonontis stoktunontijs sukabura summerhouse sunderland sundurland \
            sutokkutonontizu swainby swarland taienhepanniukasier taienmaosi tanfield taymwth theboldons thirsk thornabyontees \
            thornley thorntondale thorpebassett towlaw trimdon trimdongrange tynemouth ushawmoor vashington wallsend walworth \
            warkworth washingtonityneandwear washingtonnewtown washyngtn westrainton whickham whitby whitleybay wideopen wingate \
            winston wintringham wittongilbert wittonlewear wolsingham wylam yarm =NIR ahoghill ancaisleanriabhach annahilt \
            annalong antrim ardglass armagh aughnacloy baelpaseuteu bailenamainistreach ballinamallard ballintoyharbour \
            ballycastle ballyclare ballygawley ballygowan ballykelly ballymagorry ballymena ballymoney ballynahinch ballypatrick \
            ballywalter banbridge banga bange bangoras bangorinordirland bealfeirste beannchar beealfeirshtey beierfasite \
            belaphasta belfast belfasta belfastas belfastcity belfasto belfastum belffast bellaghy belpas belpaseuteu berufasuto \
            beulfeirste blfast bngwrkantydawn broughshane bushmills carnlough carnmoney carrickfergus carryduff castledawson \
            castlederg castlereagh castlerock castlewellan coalisland coleraine comber connor cookstown craigavon creagabhann \
            crossgar crossmaglen cullybackey culmore cushendall deli derae derri derry derrycity derrylondonderry dhoire \
            districtulcraigavon districtullisburn doagh doire doirecholuimchille donaghadee donaghcloney downpatrick draperstown \
            dromore dundrum dungannon dungiven dunloy dyry eglinton enniskillen fintona fivemiletown garvagh glenariff glenavy \
            greenisland greyabbey hillsborough holywood irvinestown jordanstown keady keleijiawen kerdherow kilkeel killyleagh \
            kilrea kircubbin krejgavon krejgejvun krygaywn larne lawrencetown lijeubeon limavady liosnagcearrbhach lisbern \
            lisbernas lisburn lisiben lisnaskea lizbern londenderry londonderis londonderry londonderrycountyborough lsbrn \
            lunduidelicheng lunnonderry lysbwrn maghera magherafelt magheralin millisle moneymore moy mpelphast newbuildings \
            newry newtownabbey newtownards newtownbutler newtownhamilton newtownstewart niuduiabi njutaunabbi njutaunabi \
            njutonabi njutonehbbej omagh pelpast portadown portaferry portavogie portglenone portrush portstewart qryygbwn \
            randalstown rathfriland risuban rondonderi rosslea rostrevor saintfield sionmills strabane tandragee templepatrick \
            waringstown warrenpoint whitehead =NIR+SCT dundonald =NIR+WLS bangor crumlin deri =NWE abram aigburth allerton \
            appleybridge ashtoninmakerfield bakenheddo banks bbyngtwn bebington bebingtonandbromborough beibindun bellevale \
            beokeonhedeu berkenged berkenhedas berkenkhed bescar bexrkhenhed bickershaw billinge birkenhead birkenkhed blackrod \
            bootle brinscall bromborough brstwn burscough burtonwood buteer butl butlis bwtlanglstan childwall chorley \
            claytonlewoods coppull croston croxteth daresbury darwen deysbrook dingle euxton fazakerley formby garswood gateacre \
            gillmoss golborne greasby greatsankey haigh halewood haydock hightown hindley hoghton horwich hoylake huntscross \
            huyton huytonwithroby inceblundell inceinmakerfield khejton kionebeih kirkby kirkdale knottyash knowsley langkeen \
            lauigyn learpholl lerphoyll lerpwl leyland libeopul liberpoul litherland livarapula livarpul liverpolium liverpool \
            liverpuil liverpul liverpule liverpulis liverpulo livharapula livurpul liwerpol liwexrphul liwupu lostock lybrpwl \
            lyfrbwl lywrpwl maghull melling moreton mossleyhill netherley newferry newtonlewillows norrisgreen oldswan ormskirk \
            parbold penbedw peuleseuteon pollaghruthain prehstan prenton prescot prestana prestonas prestun prstwn puleisidun \
            puresuton rainford rainhill rankorn rankwrn redscar rivuapuru rufford runcorn sauseupoteu sausupoto sautport \
            sentkhelens shaosibote shevington skelmersdale southport stocktonheath tarleton toxteth uigan uigun uollasi \
            uorrington varingtono vauxhall vidnes vigan viganas volasi vorington walasy wallasey waryngtwn wavertree weidenisi \
            weigan weigen westderby westhead westhoughton westkirby widnes wigan wigeon winwick woleixi wolingdun wolingteon \
            wolleosi woolton wydnz wygan =NWE+SCT+YHU aebura blackburn longridge =NWE+SEE+SWE sthelens waterloo \
            =NWE+SEE+SWE+WLS+YHU overton =NWE+SEE+SWE+WMI burrington downton neston westbury =NWE+SWE+WMI blakemere \
            bridgesollers credenhill dorstone eardisley ivington kinnersley leominster lyonshall moccas peterchurch tiverton \
            turnastone tyberton wellington weobley withington yazor =NWE+SWE+WMI+YHU clifford =NWE+WLS+YHU beri nelson =NWE+WMI \
            actonburnell actontrussell aiersimiergang aldford alzmrpwrt amwythig astafwrdanglstan astley audlem barlaston \
            baschurch baystonhill berrington betley bicton bishopscastle blacon bridgnorth brimfield bromfield broseley bucknell \
            bunbury caer carden cesteris cestria cestro cheseuteo cheshida chester chestexr chestur chesuta cheswardine chetwynd \
            childerthornton chorlton chstr churchstretton clive clun cockshutt coddington colwich condover cravenarms cressage \
            derrington deva dittonpriors dodleston dorrington duddon dunhamonthehill eardington eccleshall eccleston edgmond \
            ellesmere ellesmereport ellesmereporttown elsmirport eyton eytonuponthewealdmoors frodsham gnosall gobowen \
            greatbarrow greathanwood greathaywood greatness guildensutton hadley harley haughton helsby heswall highercall \
            hinstock hoole ince ironbridge keele kelsall kingsland kinsham leintwardine lilleshall lingen longnor ludlow luston \
            lydham madeley mainstone malpas marketdrayton mickletrafford minsterley mollington mouldsworth muchwenlock nantwich \
            oakengates oakmere orleton oswestry pant petton pontesbury prees qiesite rugeley ruytonxitowns ryton saughall \
            seutaepeodeu shawbury shifnal shobdon shotwick shrewsbury shrjusburi shrusberi sitafude speke staefford stafford \
            staford stafordo standon stokeupontern stretton sutaffodo tarporley tarvin tattenhall teerfude tehlfard telford \
            telfordas terufodo tibberton tilstock tilston tlfwrd tong trefonen tsester tshstr waverton weaverham wem westfelton \
            wheatonaston wigmore willaston woodcote woore wybunbury ynchaayr zstr =NWE+WMI+YHU halton =NWE+YHU aberford \
            accrington addingham alne ambleside arlecdon arnside askaminfurness askhambryan askhamrichard atherton attarcupiltu \
            backbarrow bacup baildon balafute banni banri baodun bardsey barkisland barnoldswick barrow barrowford \
            barrowinfurness batley bayhorse beckermet beili beli beonli beris bernlei bernli bernlis beulaedeupeodeu \
            beullaegbeon beullaegpul billington bingley bishopmonkton blackmoorfoot blackpool blakbernas blakboern blakborn \
            blakbwl blakpul blakpulas blehkbern blehkpul blekbern blekburn blekpul blqbrn blyakapula boenli boerdun boli boltan \
            bolteon bolton boltonas boltonium boltonlesands boltun boroughbridge boroughoffylde boroughofrossendale boruton \
            bostonspa bradanford bradford bradfordas bradfwrd bramham bramhope brantfornt brdpwrd bredford bredforda bredpordi \
            brehdfard brehdford brierfield brigham brighouse brnly broughtoninfurness buladefude bulaikeben buliban buraddofodo \
            burakkuban burakkupuru burleyinwharfedale burneside burnley burnli burtoninlonsdale burtonleonard bury bwltn bwltwn \
            carnforth caton catterall chantersfilnt chapelallerton chatburn chipping church clayton claytonlemoors claytonwest \
            cleatormoor cleckheaton cleveleys clitheroe collingham colne coniston cononley copmanthorpe cornholme craggvale \
            crigglestone crosshills cullingworth daltoninfurness darley denholme dewsbury disiboli distington diusberis djusberi \
            djusburi djuzberi drighlington dwzbry eabhrac eabhraig earby eastkeswick eboracum edenfield edgworth efrog egremont \
            elland elswick embsay emley eoforwic everoui evrek farnworth fleetwood flimby flockton flookburgh foulridge \
            freckleton frizington fylde fyldeborough fyldecoast gaddersfild galgate galifaks garforth gargrave garstang \
            gildersome giork gisburn glusburn goosnargh grangeoversands grassington greateccleston greatharwood greatmarton \
            greatouseburn greenhammerton guiseley hadasufirudo haddersfild hadersfild hadersfildas haderzpildi hadesifeierde \
            hadrzfyld haellipaegseu halifakesi halifax halifaxiengland haluogaite hameldonhill hampsthwaite hapton harifakusu \
            harogeito harrogate harwghyt haslingden haverigg haworth haxby hdrsfyld hebdenbridge heckmondwike heitan hellifield \
            heodeojeupildeu hetton heversham heysham highbentham hlyfks holbeck holmfirth holywellgreen horbury horsforth hrwgyt \
            huddersfield huntington ilkley jisili jork jorka jorkas jorko jorvik keighley kejli kelbrook kendal khaddersfild \
            khadehrsfild khadersfild khalifaks kharrogejt khudursfijld kippax kirkburton kirkbyinfurness kirkbylonsdale kirkham \
            kirkhamgate kitli knaresborough kyly lancaster langho ledesia leeds levens lici lidjha lids lidsa lidsas lidso lidzi \
            liesi lijds lijeu lindale lindalinfurness linthwaite lintonuponouse lints littleborough littlehulton littlelever \
            liversedge lofthouse loidis longpreston lowbradley lowca luddendenfoot lyds lydz lythamstannes marsden meltham \
            melthammills menston middlestown millom milnrow milnthorpe mirfield mokemu moorrow morecambe morkam morkamas morkem \
            morley morleyiwestyorkshire morli mwrkm mwrlyywrkshayrghrby mytholmroyd netherkellet netherpoppleton newmill ossett \
            overkellet oxenhope padiham pannal pateleybridge pool poultonlefylde preesall pudsey queensbury ramsbottom rastrick \
            rawtenstall ribchester ripponden rishton ritis rizu rossendale rossendaledistrict rufforth sabden saltaire saxton \
            scarcroft scartop scholes scissett seascale settle shelley shepley shipley silsden silverdale skelmanthorpe skipton \
            southowram sowerbybridge spofforth stainburn stbees steeton strensall suttonontheforest swarthmoor swillington \
            tadcaster thorner thorntoncleveleys thorparch todmorden tottington tyldesley uehjkfild ueikufirudo uejkfijld \
            ulleskelf ulverston upperpoppleton veikfildas vejkfild wakefield walkden walsden wardle warton weeton weikefeierde \
            weikeupildeu wetherby whalley whitehaven whitworth wilsden windermere winterburn woodplumpton woolley workington \
            wreagreen wykfyld yark yeadon yokeu yoku york yorka yorkengland yueke ywrk ywrq yxrk =SCT abadin aberchirder \
            aberdeen aberdin aberdina aberdini aberdino aberdins aberdon aberdonia aberdour aberdynas aberdzin aberfeldy \
            aberfoyle aberlady abernethy aboding aboyne abrdyn aburdijn addiebrownhill adnbrt adynbrw aebeodin aiberdeen \
            aidingbao airdrie airth alexandria allanton alloa almondbank alness alva alyth amperntin annan annbank anstruther \
            apakten arbroath ardersier ardrishaig ardrossan armadale ashgill auchenblae auchinleck auchinloch auchterarder \
            auchtermuchty auldearn aviemore avoch avonbridge ayr aystkylbrayd ayton bailedhunleibhe bailehamaltan baileleibhinn \
            balerno balfron balintore ballachulish ballater ballingry balloch balmedie balmullo banchory banff bankfoot banknock \
            bannockburn bargeddie barra barrhead bathgate bearsden beauly beith bellsbank bellshill benbecula biggar \
            bishopbriggs blackridge blairgowrieandrattray blairhall blantyre boatofgarten boddam boness bonhill bonnybridge \
            bonnyrigg bothwell bowertower bowling bowmore braco brae braidwood brechin bridgeofallan bridgeofearn bridgeofweir \
            brightons broadford brodick brookfield brora broxburn buchlyvie buckhaven buckie burghead burntisland burrelton \
            busby caeredin cairchaladain cairneyhill cairnryan calderbank caldercruix california callander cambusbarron \
            cambuslang camelon campbeltown caol cardenden cardronamains cardross carfin cargenbridge carluke carmunnock carnock \
            carnoustie carnwath carron carronshore carstairs carstairsjunction castledouglas castletown catrine ceres chapelhall \
            chapelton charlestownofaberlour chirnside chryston cillebhrighdeanear clackmannan clarkston cleland clovenfords \
            clydebank coalburn coalsnaughton coaltownofbalgonie coaltownofwemyss coatbridge cockenzie coldingham coldstream \
            colinton comarnanallt comrie cononbridge couparangus cowdenbeath cowie coylton crail creetown crieff crimond \
            cromarty crookofdevon crossford crossgates crosshouse croy crudenbay cullen culloden cults cumbernauld cuminestown \
            cummernaud cumnock cupar currie dailly dalbeattie dalgetybay dalkeith dalmellington dalmuir dalry dalrymple dalserf \
            danderhall dandi dandy danfamurin danfeirmlin danfermlin danfermlinas danfrmlin darvel dechmont dengde dengdi \
            dengfumulin denholm denny dennyloanhead deondi devanha dinedin dingwall dmfrlyn dndy dollar dongjierbulaide doonedin \
            dornoch douglas doune dreghorn drongan drumnadrochit drumoak drymen dubford dufftown dullatur dumbarton dumfries \
            dunbar dunbeg dunblane dunde dundeagh dundee dundi duneideann dunfaurlin dunfermline dunfurmlin dunipace dunkeld \
            dunlop dunning dunoon dunpharlain duns duntocher dyce eaglesfield eaglesham earlston eastcalder eastkilbride \
            eastkilbridge eastlinton eastriggs eastwemyss eastwhitburn ebaradina ebora ecclefechan edeunbeoleo edimborg \
            edimborgh edimbourg edimbourgo edimburg edimburgh edimburgo edimburgu edimburgum edinabara edinbara edinbo \
            edinboarch edinborg edinburc edinburg edinburga edinburgas edinburgh edinburgi edinburgo edinburq edinburrie \
            edynburg edzell ehdinburg ehdynburg elderslie elgin elie ellon elphinstone embra errol erskine etinparo etinpurk \
            evanton eyemouth faifley fairlie falkirk falkland fallin fauldhouse ferryden findhorn findochty fochabers forfar \
            forgandenny forres forth fortrose fraserburgh freuchie friockheim ftaugustus ftwilliam galasago galashiels galston \
            gamilton gardenstown garelochhead gargunnock garmouth gartcosh gatehouseoffleet gauldry gelasige geullaeseugo \
            ghlaskw giffnock gifford girvan glasago glascho glaschu glasgo glasgovo glasgow glasgua glasgw glasgwv glaskobe \
            glassford glazga glazgas glazgo glazgos glazgou glazgov glazgova glazgua glenboig glenfarg glenluce glenmavis \
            glenochilvillage glenrothes glesga glyasgo golspie gorebridge gourdon gourock grangemouth grantownonspey greenlaw \
            greenock gretna guardbridge gullane gurasugo haddington haggs halkirk hallglen hamaltan hamilton hamiltonas \
            hamiltoniskottland hamiltoun hamiruton hanmierdun hawick hawkhead headofmuir helensburgh helmsdale highblantyre \
            highbonnybridge highvalleyfield hillhead hillside hmyltwn holytown hopeman houston huntly idinburg inchinnan \
            inchture innellan innerleithen insch inveraray inverbervie invergordon invergowrie inverkeithing inverkip inverness \
            inverurie irvine iseuteukilbeulaideu isleofarran isleofbute isleofcumbrae isleofislay isleoflewis isleofmull \
            isleofnorthuist isleofsouthuist istkilbraidas istkilbrajd istkilbrayd jedburgh jlasjw johnshaven johnstone kaklasuko \
            kambernold kambernoldas kambrnwld kanbanorudo kanbonuoerde keeillvreesheyhiar keith kekedi kelso kelty kemnay \
            kennoway keokoldi kerkoldi kerkoldis khambexrnxld khamiltun kilasko kilbarchan kilbirnie kilcreggan killearn killin \
            kilmacolm kilmarnock kilmaurs kilsyth kilwinning kincardine kinghorn kinglassie kingseat kingskettle kingswells \
            kingussie kinlochleven kinloss kinross kintore kippen kirkalnty kirkcaldy kirkcaudy kirkconnel kirkcudbright \
            kirkfieldbank kirkhill kirkintilloch kirkliston kirkwall kirriemuir klaskow krkwdy kumburnold kurkoldi \
            kyleoflochalsh ladybank lairg lamlash lanark langbank langholm larbert largs larkhall lauder laurencekirk laurieston \
            law leivinstoun lennoxtown lenzie lerwick leslie lesmahagow letham leuchars lhanbryde liff limekilns linlithgow \
            linwood livingston livingstonas livingstoniskottland livinqston liwensitong loanhead loans locharbriggs lochgelly \
            lochgilphead lochmaben lochwinnoch lockerbie logan longforgan longniddry longside lossiemouth lumphanan luncarty \
            lundinlinks lywyngstwnaskatlnd macduff macmerry maddiston maidens mallaig markinch maryburgh mauchline maud \
            maxwellheugh maybole meikleearnock melrose menstrie methil methven midcalder millport milltimber milnathort \
            milngavie milton miltonofcampsie miltonofleys mintlaw moffat monifieth monkton montrose moodiesburn morningside \
            mossblown mossend mosstodloch motherwell muirhead muirkirk muiroford murthly musselburgh muthill nairn neilston \
            netherburn netherlee nethybridge newarthill newburgh newcastleton newcumnock newdeer newmacher newmains newmilns \
            newpitsligo newportontay newstevenston newtonhill newtonmearns newtonmore newtonstewart newtownstboswells newtyle \
            nigg northberwick northkessock northqueensferry ntanti oban obardheathain ochiltree oldkilpatrick oldmeldrum \
            ormiston overtown paisley paislig pathhead patna peebles peijeulli peisili peislis peizuri pejsli pejzli pencaitland \
            penicuik perth peterculter peterhead peysli pierowall pitlochry pitmedden pittenweem plains plean polbeth polmont \
            portbannatyne portellen porterroll portglasgow portgordon portknockie portlethen portpatrick portree portsoy \
            potterton prestonpans prestwick pyyzly pyzly qlazqo quarriersvillage quarter queenzieburn ratho rathostation redding \
            reddingmuirhead renfrew renton rhu rigside rosehearty rosemarkie rosewell roslin rosneath rosyth rothes rothesay \
            rothienorman rumford rutherglen saline salsburgh saltcoats sandbank sandhaven sandwick sanquhar sauchie scalloway \
            scone seafield selkirk shieldhill shotts skelmorlie slamannan smithton speanbridge springfield springside \
            stamperland standrews stboswells stcombs stcyrus stenhousemuir stepps stevenston stewarton stfergus stirling \
            stmargaretshope stmonans stonehaven stoneyburn stornoway stow stranraer strathaven strathblane strathkinness \
            strathmiglo strathpeffer strichen stromness strone stuartfield symbister symington tain taodunum tarbert tarbolton \
            tarland tarves tayport thankerton thornliebank thorntonhall thurso tighnabruaich tillicoultry tobermory torphichen \
            torphins torrance townhill townyetholm tranent troon tullibody turriff twechar tweedbank uddingston ullapool \
            uplawmoor valeofleven viewpark walkerburn wallacestone waterfoot wellbank wemyssbay westbarns westcalder westhill \
            westkilbride westlinton westquarter whitecraig whitecross whitehills whithorn whitingbay wigtown winchburgh \
            windygates wishaw xedinbara yabadian =SCT+SEE+SWE+WLS+WMI wick =SCT+SEE+SWE+WMI stonehouse =SCT+SWE blackford \
            =SCT+WLS blackwood bridgend newbridge queensferry thornhill =SCT+WMI bilston =SEE battle bexhillonsea catsfield \
            crowhurst fernhurst gastings haisitingsi hastings heiseutingseu heistingsas heisutingusu hystnghs hystyngz \
            khejstings lancing ninfield robertsbridge sedlescombe shorehambysea stleonardsonsea =SEE+SWE abbottsann alderbury \
            alderholt amesbury andover annavalley ansty appleshaw arne arundel axbridge axminster bagnwrrjys baltonsborough \
            barfordstmartin barnham bartononsea bartonstacey beaminster beaulieu beckington bembridge bereregis birdham \
            bishopstoke bishopstrow bishopsutton bishopswaltham blandfordforum boenmaosi bogenuolijisi bognor bognorregis \
            bognorridzis bognorridzisas bonmasu bonmeoseu bornmath bornmut bornmutas bornmuti bornmuto bosham botley bournemouth \
            bourton bovingtoncamp bowerchalke boxgrove boyton bradfordabbas brading bransgore bratton bridport brighstone \
            broadchalke broadstone broadwindsor brockenhurst bruton bulford buriton bursledon burtonbradstock butleigh bwrnmwth \
            bwrtsmwth cadnam cameley camerton canfordheath castlecary cerneabbas chale chapmanslade charltonmarshall charminster \
            charmouth cheddar chichester chickerell chicklade chideock chilbolton chilcompton childokeford chilmark \
            chilthornedomer christchurch clutton codford coldencommon collingbourneducis collingbournekingston colyton \
            comptonmartin corfecastle corsley cosham cowes cowplain cranborne croscombe curdridge denmead dinton dorchester \
            draycott droxford durnford durrington eastcowes eastdean eastharptree eastleigh eastmeon easton eaststour \
            eastwittering edington emsworth erlestoke evercreech fairoak fareham farmborough farringtongurney ferndown \
            fishbourne fontwell fordingbridge fortuneswell fourmarks fovant freshwater frome gaspwrt gesibote giuela glastonbury \
            godshill goodworthclatford gosport graffham gurnard halstock hambledon hamblelerice hantonia hantonne havant \
            haylingisland hedgeend henstridge henton heytesbury hindon holcombe ilchester istli iwerneminster jeovil jouvil \
            jouvilis kilmington kingsworthy larkhill leeonthesolent liphook liss liteerhanpudun liteulhaempeuteon litlkhempton \
            littlehampton lowervagg ludgershall lymeregis lymington lyndhurst lytchettmatravers maidennewton manston marchwood \
            marketlavington marnhull marstonmagna mells mendip meonstoke michelmersh middlewinterslow midhurst midsomernorton \
            milborneport milbornestandrew milfordonsea milland milston monxton mosterton motcombe musbury nananpudui netheravon \
            netley newalresford newchurch newmilton niton northbaddesley northcadbury northwaltham nunney oakhill oborne odcombe \
            oldsarum overcombe overwallop owslebury parkstone paulton peasedownstjohn petersfield pewsey phxrtsmath pilton \
            pimperne pitton pocheumeoseu poole porchemue portasmatha portesham portland portsmouth portsmut portsmuta portsmutas \
            portsmuto portswood portusostium potsumasu poyntington prestoncandover priston pucimaosi puddletown puer pulas puru \
            puul pwlanglstan pwrtsmwt pwrtsmwth queencamel radstock rake raymondshill redlynch ringwood rode romsey rookley \
            rushall ryde salisbury sandleheath sandown saouthampton sausaempeuteon sausanputon sautamptonas sautamptono \
            sautgemptan sautgempton sauthempton sauthemptona sautkhamptun sautkhempton sawthhambtwn seaview selsey shaftesbury \
            shalfleet shanklin sheptonmallet sherborne shillingstone shrewton sixpennyhandley southampton southharting \
            southhayling southsea spetisbury stalbridge stapleford stedham steep stleonards stmarybourne stockbridge \
            stokestmichael stourpaine strattononthefosse street sturminstermarshall sturminsternewton suttonscotney suttonveny \
            swanage swanmore sway tangmere templecombe threeleggedcross tidworth timsbury tisbury titchfield totland totton \
            uehjmut ueimasu uejmut uoterluvil upham uptonscudamore urchfont vejmut ventnor verwood vimutium voterluvil walberton \
            wareham warminster waterlooville watrlwwyl waymth wedmore weimaosi weimeoseu wells westbay westburysubmendip \
            westcoker westergate westmeon westpennard westwellow westwittering weyhill weymouth weymouthidorset whiteparish \
            wilsford wilton wimborneminster wincanton winchester winterbornekingston winterbornestickland winterbourneabbas \
            winterbournestoke woodborough wookey wool woolston wymwthdwrst yapton yeovil yetminster yisiteli yobil yueweier \
            yywwyl zeals =SEE+SWE+WLS+WMI marshfield =SEE+SWE+WMI almondsbury alveston alvington apperley aquaesulis ashleworth \
            astrwdglastrshr atworth avening aylburton badanceaster barnwood baseu basi basu bata batas bath bathford bati \
            berkeley beuliseuteul biddestone bishopsworth bisley bitton blagdon box bradfordonavon bremhill brimscombe briosto \
            bristala bristo bristol bristole bristolis bristolium bristolo bristul bristullu bristxl broughtongifford brystal \
            bryste brystwl bulisituoer bulkington burisutoru butcombe caerfaddon caerloyw calne chalford charfield cherhill \
            chewmagna chewstoke chippingsodbury christianmalford churchdown churchill coldashton colerne comptondando \
            congresbury corse corsham corston devizes dundry dursley eastington eastoningordano failand falfield flaxbourton \
            framptononsevern freshford gaoluoshida geluosite geulloseuteo ghlwstr glastr glevum glostehr gloster glosteris \
            glostur gloucester glutsester glwstr gotherington greatsomerford gurosuta hartpury hawkesburyupton hill \
            hintoncharterhouse hullavington huntley ironacton jlwstr keynsham kingtonlangley klxstexr lacock limpleystoke \
            longashton luckington lydney lyneham malmesbury mangotsfield melksham minchinhampton monktonfarleigh nailsea \
            nailsworth newent northbradley northwraxall nortonstphilip olveston painswick pensford pilning potterne publow \
            pucklechurch rowde saltford seend semington seuteulaudeu severnbeach sharpness sherston shurdington siston \
            slimbridge southwick stantondrew steepleashton stokegifford straud stroud suttonbenger tetbury tewkesbury thornbury \
            trowbridge twigworth tytherington uckington uley warmley wellow westerleigh westwood whitley wickwar winford \
            wingfield woolaston worton wottonunderedge wrington yate yatton yattonkeynell =SWE abbotskerswell aberplymm \
            aikesaite akstr akztr appledore ashburton ashcott aylesbeare barnstaple beer berealston berrynarbor bickleigh \
            bideford bishopslydeard bishopsteignton bleadon blymwth bodmin boscastle boveytracey bradninch bradworthy \
            brattonfleming braunton brentknoll bridgwater brixham broadhempston buckfastleigh bucklandmonachorum bude \
            budleighsalterton bugle burnhamonsea caerwysg callington calstock camborne camelford carhampton chacewater chagford \
            chard chawleigh cheritonbishop cheritonfitzpaine christow chudleigh chudleighknighton chulmleigh clyststmary \
            cockington combemartin constantine copplestone cossington crantock crediton creechstmichael crewkerne croyde cubert \
            cullompton culmstock curryrivel dartington dartmouth dawlish delabole denbury dobwalls dolton dousland duloe \
            dulverton dunkeswell eastbrent eastbudleigh easthuntspill edingworth egseoteo ehkseter ekseter eksetera ekseteris \
            eksetero eksetur ekuseta exanceaster exeter exminster exmouth exonia falmouth fivehead flexbury flushing fourlanes \
            fowey fremington germoe gerrans gorranhaven grampound greattorrington gunnislake gweek halberton hartland \
            haselburyplucknett hatherleigh hayle heavitree helland helston hemyock henlade highbickington highbridge holsworthy \
            honiton horrabridge hughtown huntspill ilfracombe ilminster ilton instow ipplepen islesofscilly ivybridge jacobstow \
            karesk kennford kentisbeare kenton kilkhampton kingsbridge kingsburyepiscopi kingskerswell kingsteignton lamerton \
            landewednack landrake langfordbudville langport lanivet lapford launceston lifton liskeard lizard loddiswell looe \
            lostwithiel lympsham lympstone lynton madron malborough marazion marhamchurch mark marldon martock marytavy \
            menheniot merriott merton mevagissey middlezoy milverton minehead modbury montacute morchardbishop moretonhampstead \
            mousehole mthawke mullion mylorbridge nanpean netherstowey newtonabbot newtonferrers newtonpoppleford newtonstcyres \
            northam northcountry northcurry northhill northmolton northpetherton northtawton okehampton othery otterton \
            otterystmary padstow paignton par pawlett pehjnton peiendun peinton peintona pejnton pejntun pelynt penryn pensilva \
            penzance perranarworthal perranporth perranwell peullimeoseu phlimath pillaton pliemue plimatha plimmuta plimouth \
            plimowt plimut plimuta plimutas plimuto plymouth plympton plymstock plymwt plymwth polperro polruan polzeath \
            ponsanooth porlock porthleven portisaac portreath portscatho poughill poundstock princetown probus pulimaosi \
            purimasu puriton pyntwn redruth roche rock ruanminor salcombe saltash sampfordpeverell sennen shapwick shebbear \
            sidmouth silverton southbrent southhill southmolton southpetherton southzeal stagnes starcross staustell stblazey \
            stburyan stcolumbmajor stday stdennis stithians stjust stmarys stogursey stokecanon stokefleming stokegabriel \
            stokesubhamdon ststephen suthtunondefnum swimbridge tangdun tantonia taunton tavistock tawntwn teignmouth thorverton \
            thurlestone tintagel tintinhull toki tonteon tonton topsham torcaium torki torkvej torpoint torquay totnes tountun \
            trebarwith trebarwithstrand tregoney trewen truro tuoji twrky twrqy uffculme unylelant wadebridge washford watchet \
            wembury wendron werrington westchinnock westonzoyland whimple widemouthbay willand williton winkleigh winsham \
            witheridge wiveliscombe woodbury woolacombe woolavington woolfardisworthy xeksetexr xeksitexr yaxite yealmpton \
            yelverton =SWE+WLS newquay =SWE+WMI abbeydore ashtonunderhill banwell bodenham bransford bream bredon brockhampton \
            bromyard caerwrangon callow cinderford cityofworcester clevedon coleford collington cotheridge crowhill defford \
            dinmore drybrook dymock eckington evesbatch ewyasharold fownhope gereford greatmalvern hallow hanleyswan helifude \
            helipeodeu henffordd herefodo hereford herefordas herefordia hererford herifxrd hopeunderdinmore hrfwrd \
            hrfwrdanglstan hrpwrd humber kempsey kenn kewstoke khereford khereforde kingstone kingstonseymour ledbury llancillo \
            llanrothal llanveynoe locking longhope lowerbroadheath lowerbullingham lugwardine lydbrook madley marstow \
            mitcheldean moretonjeffries moretononlugg muchbirch oclepychard pencoyd peopleton pershore portishead rossonwye \
            rowlstone ruardean sandford sellack shipham stgeorges thruxton tickenham uehstonsjupermehr uestnsjuprmer \
            uestunsjupurmeur uesutonsupamea uptonuponsevern useuteo ustur usuta vestonnameru vigornia vustehr vuster vusteris \
            wacton walford welland weseuteonsyupeomeeo westonsupermare westonunderpenyard winscombe wiogoraceastre worcester \
            woshida wrkstr wstr wstwnswprmar wurstexr wusite wwstr xifu =WLS aber aberaeron abercanaid abercarn abercynon \
            aberdare aberdyfi aberfan aberffraw abergavenny abergele abergwili aberkenfig abermule abernant aberporth abersoch \
            abertawe abertillery abertridwr aberystwyth ambleston amlwch ammanford bagillt bala bali bargoed bari baris barmouth \
            barri barry barryiwales beaumaris beddau bedlinog bedwas benllech bethesda betws betwsycoed bishopston bishton \
            blackmill blaenauffestiniog blaenavon blaengwynfi bodedern bodelwyddan bontnewydd borth bowstreet brawdy brecon \
            britonferry broadhaven brymbo bryn brynamman bryneglwys brynmawr brynna brywlz buckley builthwells bukli burryport \
            bwcle caerdydd caergwrle caerleon caernarfon caerphilly caersws caerwent caerwys cairdiff caldicot camrose cardiff \
            cardiffa cardigan carmarthen carno carway casnewydd castlemartin cayrdeeth cefncribwr cemaesbay chepstow chirk \
            chwilog cilgerran clunderwen clydach clydachvale clyro coedpoeth coelbren coity colwynbay conwy corris cosheston \
            cowbridge cray criccieth crickhowell croeserw crofty crosshands crosskeys crundale crymych crynant cwm cwmafan \
            cwmann cwmbach cwmbran cwmtillery cynwyd dale deeside deganwy deiniolen denbigh derwen dinaspowys dolgellau dunvant \
            dwyran dyffrynardudwy dyserth ebbwvale ewenny fairbourne ferndale ferryside ffestiniog fishguard flint fochriw \
            forden fourcrosses freystrop gaerwen gelligaer gilfachgoch gilwern glanamman glandwr glyncorrwg glynneath goldcliff \
            goodwick gorseinon govilon gresford groeslon gronant grosmont grovesend guilsfield gwalchmai halkyn harlech \
            haverfordwest hawarden hay henfynywupper hengoed henllan heolycyw herbrandston hillmountain hirwaun holyhead \
            hundleton jameston jeffreyston jiadefu johnston kadif kadifu kadipeu karadifa kardif kardifa kardifas kardiff kardip \
            kardipha kardydh kardyf karntif kartihp kerdiz kerry khardiff kidwelly kilgetty knighton lampeter lamphey landore \
            langstone laugharne leeswood legseom leikesihanmu letterston llanarth llanbadoc llanbedr llanbedrog llanberis \
            llanboidy llanbradach llandaff llanddarog llanddeusant llanddona llanddowror llandegla llandeilo llandinam \
            llandissilio llandogo llandovery llandrillo llandrindodwells llandudno llandybie llandyrnog llandysul llanellen \
            llanelli llanerchymedd llanfachraeth llanfaethlu llanfair llanfaircaereinion llanfairfechan llanfairpwllgwyngyll \
            llanfechain llanfechell llanffestiniog llanfyllin llanfynydd llangadog llangain llangan llangathen llangattock \
            llangefni llangeinor llangeler llangoed llangollen llangwm llangybi llangynidr llangynog llanharan llanharry \
            llanidloes llanilar llanllwchaiarn llannon llanrhaeadrymmochnant llanrhian llanrhidian llanrhystud llanrug llanrwst \
            llansadwrn llansantffraidglanconwy llansawel llansteffan llantrisant llantwitfardre llantwitmajor llanvaches \
            llanwern llanwinio llanwnda llanwrtydwells llanymynech llechryd lledrod llwyngwril llwynypia llysfaen machen \
            machynlleth maenclochog maentwrog maerdy maesteg maesycwmmer magor manorbier marchwiel mathry meidrim menaibridge \
            merthyrmawr merthyrtydfil milfordhaven mitcheltroy mochdre moelfre mold monmouth montgomery morfanefyn morriston \
            mostyn mountainash mynytho nantgaredig narberth nash neath nefyn nevern newbridgeonwye newcastleemlyn newinn \
            newportwales newtown newtredegar neyland niouport niubote niuportas niwphxrt njupart njuport northop novusburgus \
            nuporta nyuport nyuporta nyupoteu nyupoto nywbwrt nywpwrt ogmorebysea ogmorevale parcseymour pembroke pembrokedock \
            penally penarth pencader penclawdd pencoed pengam penley penllyn penmaenmawr pennard penparcau penrhyndeudraeth \
            pentraeth pentre pentyrch penybont penyffordd penygroes penysarn pontarddulais ponthenri ponthir pontlliw \
            pontrhydfendigaid pontrhydycyff pontrhydyfen pontyates pontyberem pontyclun pontycymer pontypool pontypridd porth \
            porthcawl porthmadog porttalbot prestatyn presteigne pricetown pwllheli pyle radyr raglan redwick reksamas reksem \
            reksum rekusamu resolven rexam rhayader rhigos rhiwbina rhondda rhoose rhosgadfan rhosllannerchrugog rhosneigr \
            rhuddlan rhydymwyn rhyl rhymney risca rogiet ronda ronta rosemarket rossett ruabon ruthin rwnta saundersfoot \
            scleddau seuwanji siwangxi sixbells solva souonsi spittal stasaph stclears stdavids stepaside steynton suonsi suonzi \
            suuaeonji suuonji svanzi svonjhi svonsi svonsio svonsis svonzi swansea swansy swanzy swwnsy swxnsi taibach talgarth \
            talybont talysarn tangnipandi tanipandi templeton tenby threecrosses tintern toniipandi tonipaendi tonipandi \
            tonipandis tonipendi tonippanti tonipyandi tonupandi tonypandy tonyrefail trawsfynydd tredegar trefdraeth trefnant \
            trefriw tregaron tregarth tregynon treharris treherbert trelech treorchy treuddyn trimsaran tumble twnypandy tycroes \
            tywyn undy usk valley welshpool wenvoe whitford whitland wiston wrecsam wreksam wrexham wrksam ybarri yfelinheli \
            ynysybwl yrhondda ystalyfera ystradgynlais ystradmynach =WMI albrighton alvechurch alveley astawrbryj barntgreen \
            bartleygreen belbroughton bewdley bloxwich brewood brierleyhill bromsgrove brownhills burntwood callowhill cannock \
            chasetown claverley cleoburymortimer cliftonuponteme codsall coven cradleyheath dadeli dadli dadlis dadliy \
            dadlyanglstan dadori darlaston droitwich dudley dudli essington farforest fernhillheath goulverchampton greatwitley \
            greatwyrley hagley halesowen hartlebury heantun heilsovenas highley hopwood hylzawwn jidemingsite kaeneog kannok \
            kanok kanokas kanoko kanuk kanwk khejlsoven kidderminster kiderminster kiderminsteris kingswinford kinvere \
            kydrmynstr netherton nortoncanes ntantlei oldbury ombersley owolsol pattingham pelsall penkridge romsley rowleyregis \
            seisdon shareshill shelsleywalsh stauerbridz stauerbridzas staurbridzh stearbridc stokeprior stourbridge stourbridzh \
            stourportonsevern tenburywells tipton ulbeohaempeuteon ulvurkhamptun uolsol uolsoll uorusoru uoruvuahanputon volslas \
            volsol vulvergempton vulverhamptonas vulverhempton vulverhemptona vulverkhempton walhshalh wallsall walsal walsall \
            wednesbury wednesfield willenhall wlwrhmptwn woersuoer wolsol wolverhampton wombourne wuerfuhanpudun wulfrunehantona \
            wwlbrhmptwn wwlfrhambtwn wychbold =YHU acklam bugthorpe elvington fullsutton holtby stamfordbridge \
            stocktonontheforest wilberfoss
            """)
}
