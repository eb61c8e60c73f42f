// Made by tools/make_places.py. Towns: GeoNames, CC BY 4.0.
extension PlaceTables {
    static let au = PlaceTables(
        regions: """
            ACT=act=australiancapitalterritory NSW=newsouthwales=nsw NT=northernterritory=nt QLD=qld=queensland \
            SA=sa=southaustralia TAS=tas=tasmania VIC=vic=victoria WA=wa=westernaustralia
            """,
        larger: """
            -
            """,
        postal: """
            02=ACT 08=NT+SA+WA 09=NT 10-24=NSW 25=ACT+NSW 26=ACT+NSW+VIC 27=NSW+VIC 28=NSW 29=ACT+NSW 30-35=VIC 36=NSW+VIC \
            37-39=VIC 40-42=QLD 43=NSW+QLD 44-45=QLD 46=NSW+QLD 47-49=QLD 50-59=SA 60-69=WA 70-79=TAS 80-89=VIC 90-99=QLD
            """,
        towns: """
            =ACT acton ainslie amaroo aranda banks barton belconnen bonner bonython braddon bruce calwell camberra campbell \
            canberra canberracity canberrah casey chapman charnwood conder cook coombs crace curtin deakin dickson downer duffy \
            dunlop evatt fadden farrer fisher florey flynn forde forrest fraser garran gilmore giralang gowrie greenway \
            gungahlin hackett harrison hawker higgins holder holt hughes isaacs isabellaplains jacka jervisbayvillage kaenbeola \
            kainabara kainberra kaleen kambah kamberra kambra kampera kanabera kanapera kanbera kanbero kanberr kanberra \
            kanberrae kanberre kanbra kanpara kanpeila kenabera khamphila kyanabara kyanabera kyanbera kynbra latham lyneham \
            macquarie mawson mckellar melba narrabundah ngunnawal nicholls oconnor omalley page qnbrh reid richardson rivett \
            scullin spence symonston taggeranong torrens tuggeranong tuggeranongkeruelet tuggeranongkerulet turner wanniassa \
            waramanga watson weetangera weston wright yarralumla =ACT+NSW chifley chisholm griffith phillip =ACT+NSW+VIC gordon \
            =ACT+NT lyons palmerston =ACT+QLD macgregor theodore =ACT+QLD+SA+TAS kingston =ACT+QLD+VIC oxley redhill =ACT+SA \
            monash =ACT+SA+WA stirling =ACT+TAS franklin =ACT+VIC macarthur =ACT+WA pearce =NSW abbotsbury abercrombie aberdare \
            aberdeen aberglasslyn abermain acaciagardens adamstown adamstownheights adelong agnesbanks airds albionpark \
            albionparkrail albury aldavilla alexandria alfordspoint allambieheights allawah alstonville ambarvale annabay \
            annangrove appin arcadia arcadiavale ardlethan argenton armidale arncliffe arrawarra arrawarraheadland artarmon \
            ashbury ashcroft ashmont ashtonfield asquith attunga austinmer austral avocabeach avstralynnjukasl balcolyn \
            balgowlah balgowlahheights balgownie ballina balmain balmaineast balranald bangalow bangor banksia bankstown \
            banorapoint baradine barbeach bardenridge bardia bardwellpark bardwellvalley barellan bargo barham barnsley barooga \
            barraba barrackheights barrackpoint basinview basshill bateaubay batehaven batemansbay bathurst bathurstcitycentre \
            batlow baulkhamhills bawleypoint bayview beaconhill beaumonthills beechwood beecroft bega belfield belimblapark \
            bellambi bellavista bellbird bellbirdheights bellevuehill bellingen belmontnorth belmontsouth belmore belrose \
            bemboka bensville berala beresfield berkeley berkeleyvale berkshirepark bermagui berowra berowraheights berridale \
            berrigan berrima berry beverleypark beverlyhills bexley bexleynorth bidwill bilambilheights bilbul bilgolaplateau \
            bilpin binalong bingara binnaway birchgrove birminghamgardens birrong blackallspark blackett blackhead blackheath \
            blacksmiths blacktown blackwall blakehurst blaxland blayney blighpark bluebay bluehaven bluemountains bndrkafs \
            boambee boambeeeast boatharbour bodalla bogangar boggabilla boggabri boltonpoint bolwarraheights bomaderry bombala \
            bondi bondibeach bondijunction bonnellsbay bonnetbay bonnyhills bonnyrigg bonnyriggheights bonville bookerbay \
            boolaroo booragul boorooma boorowa bossleypark botany bourke bourkelands bowbowing bowenfels bowenmountain bowning \
            bowral bowraville bradbury braidwood brandyhill branxton breakfastpoint brewarrina brightonlesands brightwaters \
            bringelly broadmeadow broke brokenhill bronte brookvale broulee brownsville brunswickheads budgewoi buffpoint \
            bulahdelah bullaburra bulli bundanoon bundarra bundeena bungarribee bungendore buronga burradoo burraneer \
            burrilllake burringbar burwoodheights busby buttaba buxton bwrtmakwary byronbay bywong cabarita cabramatta \
            cabramattawest caddens calala callaghan callalabay callalabeach cambewarravillage cambridgegardens cambridgepark \
            camden camdenhaven camdensouth cameronpark cammeray campsie canadabay candelo caniaba canleyheights canleyvale \
            canowindra cantonbeach captainsflat cardiff cardiffheights cardiffsouth careybay cargo caringbah caringbahsouth \
            carlingford carneshill carrington carrollscreek carsspark cartwright carwoola casino castlecove castlecrag \
            castlereagh casula catalina catherinefield cattai cavesbeach cecilhills cecilpark centralcoast cessnock \
            chainvalleybay charlessturtuniversity charlestown charmhaven chatswood chatswoodwest cherrybrook chesterhill \
            chinderah chippendale chippingnorton chiswick chittawaybay chittawaypoint churchpoint citni cityofgreaterwollongong \
            claremontmeadows clarencetown clarenza clareville claymore clemtonpark cliftleigh cliftongrove clovelly coalpoint \
            cobar cobargo cobbitty coffsharbour coleambally colebee coledale collarenebri collaroy collaroyplateau collombatti \
            colovale colyton concord concordwest condellpark condobolin coniston connellspoint constitutionhill cooksgap \
            cookshill coolah coolamon cooma coombapark coomealla coonabarabran coonamble coopernook cooranbong cootamundra \
            copacabana coraki coramba cordeauxheights corindi corindibeach corlette corowa corrimal costacentral couttscrossing \
            cowan cowra crackenback cranebrook cremornepoint crescenthead crestwood cringila cromer cronulla crookwell \
            crosslands croudacebay cudal cudgen culburrabeach culcairn cumbalum cundletown curlcurl curlewis curranshill \
            daceyville daleyspoint dalmeny dapto dareton darlinghurst darlingpoint darlingtonpoint daruka davidson davistown \
            deanpark deewhy delungra denhamcourt denhamsbeach deniliquin denistone denistoneeast denistonewest denman dharruk \
            diamondbeach dolansbay dollspoint dondingalong doonside doracreek dorrigo doublebay douglaspark doverheights \
            drummoyne dubbo dudley dulwichhill dunbogan dundasvalley dunedoo dungog dunoon dunscreek dural duri eaglevale \
            earlwood eastalbury eastballina eastbranxton eastcorrimal easterncreek eastgardens eastgosford easthills \
            eastjindabyne eastkempsey eastkillara eastkurrajong eastlakes eastlindfield eastlismore eastmaitland eastryde \
            easttamworth ebenezer eden edensorpark edgecliff edgeworth edmondsonpark elanoraheights elderslie eleebana \
            elermorevale elizabethbay elizabethhills ellalong ellislane emeraldbeach emerton emmaville empirebay emuheights \
            emuplains engadine enmore erina ermington erowalbay erskinepark erskineville escholpark estella ettalong \
            ettalongbeach eugowra eulomogo euston evanshead eveleigh ewingsdale failford fairfieldeast fairfieldheights \
            fairfieldwest fairlight fairymeadow farmboroughheights fassifern faulconbridge federal fennellbay fernbay fernhill \
            figtree fingalbay fingalhead finley fishingpoint fivedock fletcher floraville forbes forestlodge forestreefs \
            forrestersbeach forster fountaindale frederickton freemansreach frenchsforest fullertoncove galston ganmain \
            gardensuburb gateshead geneva georgeshall gerogery gerringong gerroa geurie gilgai gilgandra gilliestonheights \
            girardshill gladesville glenalpine glenbrook glendale glendenning glenfieldpark glenhaven gleninnes glenmorepark \
            glenningvalley glenorie glenreagh glenwood glossodia gloucester golgol googong goonellabah gormanshill gorokan \
            gosford goulburn grafton grayspoint greenacre greenfieldpark greenhill greenhillsbeach greenleigh greenpoint \
            greenvalley greenwellpoint greenwich gregoryhills grenfell greta greystanes grosevale grosewold guildfordwest \
            gulargambone gulgong gulmarrad gundagai gundaroo gunnedah gunning guyra gwandalan gwynneville gymea gymeabay \
            haberfield halekulani hallidayspoint hallsville hamiltoneast hamiltonnorth hamiltonvalley hamlynterrace hammondville \
            hanwood harrington harringtonpark harrispark hassallgrove hastingspoint hawksnest hay haymarket haywardsbay \
            hazelbrook heatherbrae hebersham heckenberg heddongreta helensburgh henty hillsborough hillsdale hillston hilltop \
            hillvue hinchinbrook hobartville holbrook holgate holmesville holroyd holsworthy homebush homebushwest \
            horningseapark hornsby hornsbyheights horsfieldbay horsley horsleypark howlong hoxtonpark huntershill hunterview \
            huntleyscove hurlstonepark hurstville hurstvillegrove huskisson illawong ingleburn ingleside inverell invergowrie \
            islington jamberoo jamisontown jannali jerilderie jerrabomberra jesmond jewells jilliby jindabyne jindera \
            jordansprings junctionhill junee kafsharbr kahibah kalaru kanahooka kandos kangaroovalley kanwal kaphasaharabara \
            kaphsharbar kapooka kapsharpar karabar karangi kareela kariong karuah katoomba kearns kearsley kefusigang keiraville \
            kellyville kellyvilleridge kempscreek kempsey kempseycitycentre kendall kenthurst kentlyn khxffharbexr kiama \
            kiamadowns kiamaheights kianga kilabenbay killarneyheights killarneyvale killcareheights killingworth kincumber \
            kincumbersouth kingcreek kingscliff kingsgrove kingslangley kingspoint kingswoodpark kirkham kirrawee kirribilli \
            kofsaharbara kofscharmpor kofsgarbor kofsharbor kofsharbora kofsharboras kofskharbar kofskharbor kogarah kogarahbay \
            koolewong koonawarra kooringal kootingal kopeuseuhabeo kophsaharbara korora kosciuszkonationalpark kotara \
            kotarasouth kulnura kundabung kurmond kurnell kurrabapoint kurrajong kurrajongheights kurrajonghills kurrikurri \
            kwfsharbwr kyeemagh kylebay kyogle lakealbert lakecargelligo lakecathie lakehaven lakeheights lakeillawarra lakemba \
            lakemunmorah laketabourie lakewood lakewyangan lalorpark lambton lanecove lanecovenorth lanecovewest lansvale \
            lapstone largs lavenderbay lavington lawrence lawson leeton lemontreepassage lennoxhead leonay leppington \
            lethbridgepark leumeah leura libertygrove lidcombe lightningridge lillipilli lilyfield lindfield lisarow lismore \
            lismoreheights lithgow littlebay littleton liverpool llanarth llandilo lloyd lochinvar lockhart loftus londonderry \
            longbeach longjetty longueville loomberah lorn louthpark lovedale lowerportland luddenham lugarno lurnea macksville \
            maclean macmastersbeach macquariefields macquariehills macquarielinks macquariepark maijueligang maitalainda \
            maitlandcitycentre malabar mallabula maluabay mangerton mangrovemountain manildra manilla manly manlyvale \
            manneringpark manyana maraylya marayong mardi markspoint marmongpoint maroota maroubra marrangaroo marrickville \
            marsdenpark marsfield marulan maryland maryville mascot matcham mathoura matraville mayfieldeast mayfieldwest \
            mayshill maytland mcgrathshill mcleansridges mcmahonspoint meadowbank medlowbath medowie mehjtlend meitelan \
            meitorando mejtland mejtlend menai menangle mendooran menindee merewether merewetherheights merimbula merrylands \
            merrylandswest metalainda metalenda metford metilanidi meytlend michelago middlecove middledural middletongrange \
            miller millerspoint millfield millthorpe milperra milsonspoint minchinbury minmi minnamurra minto miranda mittagong \
            moama modanville mollymook mollymookbeach molong monavale montefiores monterey moonbah moonbi mooneebeach moore \
            moorebank moree morisset morissetpark morpeth mortdale mortsestate moruya moruyaheads mosman mossvale mossypoint \
            mtannan mtaustin mtcolah mtdruitt mthunter mthutton mtkeira mtkembla mtkuringgai mtlewis mtousley mtpritchard \
            mtriverview mtstthomas mtvernon mtvictoria mtwarrigal mudgee mulbring mulgoa mullaway mullioncreek mullumbimby \
            mullumbimbycreek mulwala mungindi murraysbeach murrumbateman murrurundi murwillumbah muswellbrook myocum mytlnd \
            mytlndyynygwnyywlz nabiac nambucca nambuccaheads nanaglen narara narellan narellanvale naremburn narooma narrabeen \
            narrabri narrandera narrawallee narraweena narromine narwee nelsonbay nemingha neutralbay newberrima newcastle \
            newcastleeast newcastlewest newlambton newlambtonheights niagarapark nimbin niukaisala niukasel niukasier niukaslas \
            niukyasala niyukacil njukasl njukasul noraville nordswharf normanhurst northalbury northavoca northbalgowlah \
            northbatemansbay northboambeevalley northbondi northbourke northcasino northcurlcurl northepping northgosford \
            northlambton northlismore northmacksville northmanly northmead northnarooma northnarrabeen northnowra \
            northparramatta northrichmond northrocks northrothbury northryde northstmarys northstrathfield northsydney \
            northtamworth northturramurra northwahroonga northwilloughby northwollongong northwood novkastelo nowra nowrahill \
            nulkaba nunderi nundle nyngan nyukaeseul nyukaisala nyukasl nyukassuru nyukesala nywkasl nywkaslnywsawtwlz \
            nywkaslyynygwnyywlz oakdale oakflats oakville oatley oberon oceanshores oldbar olderowalbay oldguildford \
            oldtoongabbie orange orangeville oranpark orchardhills orientpoint ourimbah oxleypark oxleyvale oysterbay padstow \
            padstowheights pagewood palmersisland pambula pambulabeach panania parkes parklea parramatta paterson paxton \
            peakhill peakhurst peakhurstheights pearlbeach pelawmain pelican pemulwuy pendlehill pennanthills penrith perthville \
            petersham pheasantsnest phillipbay picnicpoint picton pitttown pittwater pleasurepoint pointclare pointfrederick \
            pointpiper pokolbin portamakvari porthacking porthmacquarie portkembla portmacqarie portmacquarie portmakkuori \
            portmakvori potomakkori pottshill pottspoint pottsville pottsvillebeach prairiewood prestons primbee punchbowl \
            putney pwrtmakwary pwrtmkwayr pymble pyrmont quakershill queanbeyan queanbeyaneast queanbeyanwest quirindi raby \
            raglan rainbowflat raleigh ramsgate ramsgatebeach randwick rankinpark rathmines raworth raymondterrace razorback \
            redfern redhead redrock regentville renwick repton revesby revesbyheights rhodes riverstone riverwood robinhill \
            rockdale roddpoint rootyhill ropescrossing rosebay rosehill roselands rosemeadow roseville rosevillechase rossmore \
            rousehill royalla rozelle ruse rushcuttersbay russelllea russellvale rutherford rydalmere ryde rylstone sadleir \
            salamanderbay saltash sancrox sanctuarypoint sanctusdionysius sandybeach sanssouci sapphirebeach saratoga sawtell \
            schofields scone scotlandisland scottshead seaham sedniejos sefton sekna shalvey shellcove shellharbour shidoni \
            shoalbay shoalhavenheads shortland sidani sideuni sidnef sidnei sidnej sidneja sidnejo sidnejus sidney sidni sidniy \
            silverdale silverwater singletonheights sitni skennarshead smithslake smithtown soldierspoint somersby southalbury \
            southbathurst southbowenfels southcoogee southgoldenbeach southgrafton southgranville southgundagai southhurstville \
            southkempsey southlismore southmaroota southmurwillumbah southnowra southpenrith southtamworth southturramurra \
            southwentworthville southwestrocks southwindsor speerspoint springdaleheights springfarm stanfordmerthyr \
            stanhopegardens stanmore stanwellpark stanwelltops stgeorgesbasin sthelenspark sthubertsisland stives stiveschase \
            stjohnspark stockton stokerssiding strathfield strathfieldsouth stroud stuartspoint suffolkpark summerlandpoint \
            sunshinebay surfside surryhills sussexinlet sutherland sutton swanseaheads sydneium sydney \
            sydneycentralbusinessdistrict sydneycity sydneyolympicpark sydny sylvania sylvaniawaters tabletop tacoma tahmoor \
            tallong tallwoodsvillage tamarama tamworth tanilbabay tapitallee taree tarenpoint tarrawanna tarro tascott tathra \
            tatton teagardens telarah telegraphpoint telopea temora tempe tenambit tennysonpoint tenterfield teralba terranora \
            terrigal terryhills tharbogang theentrance theentrancenorth thehill thejunction theoaks theponds theresapark therock \
            therocks thirlmere thirroul thornleigh thornton thurgoona tigheshill tingha tingiraheights tinonee tintenbar \
            tocumwal tolland tomakin tomerong toongabbiewest toormina toowoonbay toronto toukley townsend towradgi trangie \
            tregear trundle tuggerah tuggerawong tullimbar tumbarumba tumbivmbi tumut tuncurry turabeach turosshead turramurra \
            turrella turveypark tweedheads tweedheadssouth tweedheadswest tyalgum uki ulangam ulladulla ulleongong ulmarra \
            ultimo uminabeach unanderra ungarie upperlansdowne upperorara uralla uranquinty urongon urunga uulongong vacy \
            valentine vallabeach valleyheights vaucluse villawood vincentia vineyard vollonggong volongonga voyagerpoint \
            vulamgamga vulangang vullongon vullongong vulongong vulongongas vulongongi vulongongo wadalba waggawagga wahroonga \
            waitara wakeley walcha walgett wallabipoint wallacia wallagalake wallalong wallawalla wallerawang wallsend wamberal \
            wamboin wangiwangi warabrook waratah waratahwest wardell wareemba warialda warilla warnersbay warnervale warragamba \
            warrawee warrawong warren warriewood warrimoo warwickfarm watanobbi waterviewheights watsonsbay wattleponds wauchope \
            waverton weewaa welby wellington wentworth wentworthfalls wentworthpoint wentworthville werombi werribeach \
            werrington werringtoncounty werringtondowns werriscreek westalbury westballina westbathurst westdale westgosford \
            westhaven westhoxton westkempsey westleigh westmaitland westmead westnowra westpennanthills westpymble westryde \
            westtamworth westwallsend westwollongong westwyalong wetherillpark whalan wheelerheights whitebridge wilberforce \
            wilcannia wileypark williamtown willmot willoughby willoughbyeast wilton windale windang windella windermerepark \
            windradyne windsordowns wingello wingham winmalee winstonhills wlwnghwngh wlwngwng wollicreek wollongbar wollongong \
            wollongongcitycentre wollstonecraft wolonggang wolonggangshi wolumla wombarra wongarbon woodberry woodbine woodburn \
            woodpark woodrising woodstock woolamia woolgoolga woollahra woolloomooloo woolooware woolwich woombah woongarrah \
            woonona woronora woronoraheights worrigee woywoy wuuluman wwlwngwng wwlwnqwnq wyalong wyee wyeepoint wyoming wyong \
            wyongah xini xueli yagoona yamba yanco yanderra yarramundi yarravel yarrawarrah yass yellowrock yenda yennora \
            yerrinbool yoogali young yowiebay zetland =NSW+NT girraween lansdowne =NSW+NT+WA wickham =NSW+QLD annandale avondale \
            blackbutt braypark bucca castlehill clontarf crowsnest freshwater granville highfields kangaroopoint kelso \
            leichhardt milton mitchell oakhurst paddington palmbeach regentspark riverview robertson seaforth sevenhills \
            shellybeach springwood willowvale woodford =NSW+QLD+SA+TAS+VIC richmond =NSW+QLD+SA+VIC newport =NSW+QLD+SA+VIC+WA \
            mtpleasant =NSW+QLD+TAS+VIC newtown =NSW+QLD+TAS+VIC+WA beaconsfield =NSW+QLD+VIC fairfield foresthill hamilton \
            kensington windsor =NSW+QLD+VIC+WA belmont =NSW+QLD+WA ashfield =NSW+SA ashford auburn blairathol burra eastwood \
            forestville maitland melrosepark northhaven prospect smithfield stclair stpeters wallaroo woodcroft =NSW+SA+TAS \
            campbelltown exeter =NSW+SA+VIC cheltenham enfield kingspark =NSW+SA+WA darlington =NSW+TAS georgetown glebe \
            lewisham mayfield oatlands summerhill swansea =NSW+TAS+VIC brooklyn carlton cremorne stleonards =NSW+VIC abbotsford \
            blackhill bolwarra burwood camperdown canterbury clunes croydon epping fallscreek flinders glenroy heathcote kew \
            killara mortlake newington penshurst plumpton portland queenscliff sandringham springvale standrews sydenham \
            toongabbie wedderburn =NSW+VIC+WA sanremo =NSW+WA broadwater carramar casuarina centennialpark como coogee eglinton \
            glenfield grasmere iluka kingsford lakelands merriwa mirrabooka northbridge queenspark singleton wattlegrove =NT \
            acaciahills alawa alicesprings alicespringscitycentre alyangula anmatjere anula bakewell batchelor beescreek \
            bellamack berrimah berrysprings beswick borroloola braitling brinkin coconutgrove coolalinga cossack daarwin daerwen \
            daerwengang darauina daravina dariwini darvin darvina darvinas darvini darvino darwin darwinriver darwyn dauin dawin \
            desertsprings douglasdaly driver drwwyn eastside fanniebay farrar galiwinku gapuwiyak gillen gray gunbalanya gunn \
            herbert hermannsburg holtze howardsprings hugh humptydoo ilparpa jabiru jingili johnston kakadu karama katherine \
            katherineeast katherinesouth lajamanu larapinta larrakeyah leanyer ludmilla malak maningrida marlowlagoon marrakai \
            marrara mataranka mcminnslagoon milingimbi millner miniyeri moil moulden mtjohns muirhead nakara ngukurr nhulunbuy \
            nightcliff ntargouin parap petermann portdarwin ramingining rapidcreek ross sadadeen sandover santateresa stuartpark \
            tanami tarvin tennantcreek thegardens thenarrows tindal tiwi wadeye wagaman wanguri westarnhem winnellie woodroffe \
            woolner wulagi wurrumiyanga yirrkala yuendumu yulara zuccoli =NT+QLD araluen durack thegap =NT+QLD+SA virginia \
            =NT+TAS rosebery =NT+WA eaton =QLD acaciaridge adare advancetown agneswater airliebeach aitkenvale albanycreek \
            alderley aldershot alexandraheadland alexandrahills algester aliceriver allenstown alligatorcreek allora aloomba \
            altondowns amamoor andergrove annerley anstead appletreecreek aranahills aratula archerfield armstrongbeach aroona \
            arundel ashgrove ashmore aspley atherton auchenflower augustineheights aurukun avenellheights ayr babinda bahrsscrub \
            bakerscreek baldhills balgalbeach balmoral bamaga bandabarga bandaberg bandaberga bandabergi bandebao banksiabeach \
            banyo barcaldine bardon barellanpoint bargara barlowshill barmaryee barneypoint basinpocket batteryhill bauple \
            bayviewheights beachmere beaudesert beecher beechmont beenleigh beerburrum beerwah belgiangardens bellara \
            bellbirdpark bellbowrie bellipark bellmere belvedere benaraby benowa bentleypark berrinba berserker beulijeubeon \
            biboohra biggenden biggerawaters bilinga biloela birkdale birtinya blackall blackmountain blackriver blacksbeach \
            blackstone blackwater blibli bloomsbury bluemountainheights bluewater bluewaterpark bluff bohleplains bokarina \
            bondoola bongaree bonogin booie boonah boondall booral booval boroniaheights bouldercombe bowen bowenhills boyland \
            boyneisland brackenridge brandon branyan brassall breddan brendale bresbens bridgemandowns brightview brinsmead \
            brisabena brisbane brisbanecentralbusinessdistrict brisbanecity brisbano brisbehn brisben brisbena brisbenas brisbin \
            brismpein brizabana brizbejn brizbeni broadbeach broadbeachwaters brookwater broughton brsban brsbyn brysban brysben \
            bryzbn bryzbyn bryzbyyn bucasia buccan buddina buderim bulimba bulisiban bulisiben bundaberg bundabergeast \
            bundabergnorth bundabergsouth bundabergwest bundaburg bundall bundamba bungalow bungundarra bunya burbank burdell \
            burisuben burleighheads burleighwaters burnettheads burpengary burpengaryeast burrumheads burua bushlandbeach \
            bwndabrg bwndabyrj cabarlah caboolture caboolturesouth cairns cairnscity cairnsnorth calamvale calliope caloundra \
            caloundrawest cambooya camira camooweal camphill campmountain cannonhill cannonvale cannonvalley canungra capalaba \
            capella caravonica carbrook cardwell carinaheights carindale carrara carseldine cashmere castawaysbeach cawarral \
            cedarcreek cedargrove cedarvale centenaryheights chambersflat chandler chapelhill charleville charterstowers \
            charterstowerscity chatsworth chelmer cherbourg chermside chermsidewest childers chinchilla chuwar cittadilogan \
            cityofgoldcoast clagiraba clayfield clearislandwaters clearmountain clermont cleveland clifton clinton cloncurry \
            closeburn cluden coalfalls coescreek collingwoodpark collinsville comet condon conondale coochiemudloisland cooeebay \
            cooktown coolangatta cooloolacove coolumbeach coombabah coomera coominya coopersplains cooran cooroibah cooroy \
            coorparoo cootharaba cooyabeach coppabella coralcove corinda cornubia costadesunshine costadorada costadosunshine \
            cotedusoleil cotswoldhills craiglie craignish cranbrook cranley crestmead cuirn cullinane cunnamulla curra currajong \
            currimundi currumbin currumbinvalley currumbinwaters daguilar daisyhill dakabin dalby darlingheights darra dayboro \
            deagon deceptionbay deebingheights deeragun delaneyscreek depothill dickybeach diddillibah dimbulah dinmore \
            dirranbandi doolandella doomadgee doonan douglas draper drayton drewvale dugandan dulong dundowran dundowranbeach \
            dunwich duttonpark dysart eagleby earlville eastbrisbane eastdeepcreek easternheights eastinnisfail eastipswich \
            eastmackay easttoowoomba eatonshill edenslanding edgehill edmonton eerwahvale eidsvold eightmileplains eimeo elanora \
            elimbah eliwaters ellengrove elliottheads emupark enoggera erakala esk etnacreek eton eudlo eumundi evertonhills \
            evertonpark farleigh farnborough fernvale fernygrove fernyhills figtreepocket finchhatton fitzgibbon flaxton \
            flindersview forestdale forestglen forestlake fortitudevalley frenchville gailes garbutt gatton gaven gayndah \
            gaythorne geebung gilston gladstonecentral glasshousemountains glenden gleneagle gleneden glenella glenoregrove \
            glenvale glenview gold goldcoast goldenbeach goldkoust goldsborough gooburrum goodna goombungee goomeri goondibend \
            goondihill goondiwindi gordonpark gordonvale gorudokosuto gowriejunction gracemere graceville grantham \
            grasstreebeach greenbank greenslopes griffin guanaba gulliver gumdale gympie habana hailcreek hampden harlaxton \
            harristown harrisville harvibe harwyby hattonvale hawthorne haypoint healy heathwood heatley helensvale helidon \
            hemmant hendra herberton heritagepark hermitpark herston herveybay hervibei heweiwan highgatehill highlandpark \
            highvale hodgsonvale hollandpark hollandparkwest hollowaysbeach hollywell holmview homehill hopeisland hopevale horn \
            horseshoebay howard huangjinhaian hughenden hunchy idalia ilkley imbil inala indooroopilly ingham injinoo innespark \
            innisfail innisfailestate inverness ipswich jacobswell jamboreeheights jandowae jensen jimboomba joneshill joyner \
            jubileepocket julatten juliacreek kaiensi kairns kairnsa kalaundra kalbar kalinga kalkie kallangur kalundra kalwndra \
            kamerunga kandanga kanimbla karalee karanadowns karnz karumba kawana kawungan keanzu kearneysspring kedron keeonjeu \
            keeonseu kehrns keirnsa kelvingrove kenilworth kenmore kenmorehills kens kensingtongrove kenz keperra kepnock kerns \
            kernsa kernsas kewarrabeach keyarnasa keyrns kharvibej khlyjhyrfy kielsmountain kilcoy kilkivan killarney kingaroy \
            kingsbeach kingsthorpe kinkabeach kinkin kinkora kipparing kirkwood kirwan klawndra kleinton koah koongal kooralbyn \
            koumala kowanyama kreyins kuluin kuraby kuranda kureelpa kurriminebeach kurwongbah kuttabul kyrnz kyrnzkwynzland \
            labrador laidley lakemacdonald lakescreek lammermoor landsborough lawnton littlemountain lockhartriver lockrose \
            lockyerwaters logan logancentral logancity loganholme logani loganlea loganreserve loganvillage loghaempeuteon \
            longreach lota lowerbeechmont lowood lucinda luogenshi luokanpudun lutwyche lwghansyty machansbeach mackay \
            mackaycity mackayharbour mackenzie macleayisland maekai magneticisland maikai maikaya maike mainbeach makaj makay \
            makayi make makej makkai makkaj malanda maleny mangohill manlywest manoora manunda mapleton marburg marcoola \
            marcusbeach mareeba marian maroochydore maroochyriver marsden maryboroughwest maudsland mcdowall mckinlay \
            meadowbrook menzies meridanplains meringandanwest mermaidbeach mermaidwaters merrimac miami middlemount middleridge \
            miles millaamillaa millbank millchester millmerran millstream minden minyama mirani miriamvale missionbeach \
            missionriver mitchelton mkay mkaykwyynzlnd moffatbeach moggill molendinar monkland mons monto montville mooloolaba \
            mooreparkbeach moorespocket mooroobool moorooka moranbah morayfield moretonisland morningside mossman motharmountain \
            mountaincreek moura mourilyan mtcoolum mtcotton mtcrosby mtgravatt mtgravatteast mtisa mtlofty mtlouisa mtlow \
            mtmorgan mtnathan mtommaney mtperry mtsamson mtsheridan mtwarrenpark mudgeeraba mudjimba mulambin mundingburra \
            mundoolun mundubbera munruben murarrie murgon murphyscreek murray murrumbadowns myake mysterton nambour nanango \
            nanum narangba nathan nebo nellybay nerang newauckland newbeith newfarm newmapoon newmarket nikenbah ninderry ningi \
            nobby nome noosaheads noosaville normangardens normanpark normanton northarm northbooval northipswich northisis \
            northlakes northmackay northmaclean northmaleny northtoowoomba northward norville nudgee nundah oakey oceanview \
            onemile oonoonba ooralea ormeau ormeauhills ormiston oxenford pacifichaven pacificheights pacificparadise \
            pacificpines pallarenda palmcove palmisland palmview palmwoods paradisepoint parkavenue parkhurst parkinson \
            parkridge parkridgesouth parramattapark parrearra peachester peakcrossing peeramon pelicanwaters peregianbeach \
            peregiansprings petrie petrieterrace pialba piecreek pimlico pimpama pinemountain pinjarrahills pioneer pirispen \
            pittsworth placidhills plainland poberezhesolnechnogoberega pointlookout pointvernon pomona poona pormpuraaw \
            portdouglas princehenryheights proserpine pulisupan pullenvale purga queenton quilpie qunaba qyyrns raceview \
            railwayestate rainbowbeach rakgemptan rakhmptwn rakhyamptan rangeville rangewood rasmussen ravenshoe redbank \
            redbankplains redlandbay redlynch redridge reedycreek reesville regencydowns richlands ripley riverheads riverhills \
            robina rochedale rochedalesouth rockhampton rockhamptoncity rocklea rockville rokahaimpatana rokahampatana \
            rokahempatana rokampatana rokchampton rokgempton rokhemptona rokhemptonas rokkamppiton rokkhampton rokkhempton \
            rokkuhanputon roma rosemount rosenthalheights rosewood rosslea rosslyn rothwell rowesbay rubyvale runawaybay runcorn \
            ruralview russellisland rwkhambtwn sadlierscrossing sahlaftaby sahlalshms samford samfordvalley samsonvale \
            sanasainakosata sanasainakosta sandgate sandstonepoint sandycreek sanshainkosuto sapphire sarina sarinabeach \
            scarness seventeenmilerocks shailerpark sharon shaw sheldon shoalpoint shorncliffe silkstone sinnamonpark sippydowns \
            slackscreek sladepoint snshaynsahl sokhilioftob southbingera southbrisbane southbrook southgladstone southkolan \
            southmackay southmaclean southmissionbeach southnanango southport southripley southside southtoowoomba \
            southtownsville speewah springbrook springcreek springfieldlakes springhill springsure stafford staffordheights \
            stanthorpe steiglitz stgeorge stockleigh strathdickie strathpine stretton stuart summerholm sumner sunnybank \
            sunnybankhills sunrisebeach sunset sunshineacres sunshinebeach sunshinecoast sunvalley surfersparadise \
            svenssonheights taabinga taigum takura tallai tallebudgera tallebudgeravalley tamaree tamborine tamborinemountain \
            tanahmerah tanawha tanby tangshiweilu tangsiweier tannumsands tara taranganba taringa taroom taroomball tarragindi \
            taunjeubil taunsavhila taunsavila taunsvil taunsvilis taunsvill taunzubiru tawnsfyl tawnzvyl tawnzwyl telina \
            teneriffe teoumba tewantin thabeban thagoona thangool thecaves thedawn thegemfields theleap thepalms therange \
            thorneside thornlands thursdayisland tiaro tieri tinana tinbeerwah tincanbay tingalpa tivoli tolga toll toogoolawah \
            toogoom toolooa toorbul toowong toowoomba topcamp torbanlea torrington tounba townsville townview trinitybeach \
            trinitypark trunding tugun tully tuuomba tuvumba tuvumpa tuwenba twinwaters twwmba twwwmba underwood upperbrookfield \
            uppercaboolture uppercoomera upperkedron uppermtgravatt urangan urraween varsitylakes verrierdale veteran \
            victoriapoint vincent wacol wakerley walkamin walkerston walkervale walloon wamuran wandal wandoan wangan warana \
            warner waterfordwest wattlecamp wavellheights weipa wellesleyislands wellingtonpoint westbrook westcourt \
            westgladstone westlake westmackay westrockhampton weststowe westwoombye whiterock whiteside whitfield whitsundays \
            widgee wightsmountain willowbank wilsonton wilsontonheights wilston windaroo winston winton wishart withcott \
            witheren witta wondai wondecla wondunna wongalingbeach wongawallan woodgate woodhill woodypoint woolloongabba \
            wooloowin woombye woongarra woorabinda woorim woree worongary wulguru wulkuraka wurtulla wynnum wynnumwest wyreema \
            yabulu yamanto yandina yandinacreek yaroomba yarrabah yarrabilba yarraman yatala yeerongpilly yeppoon \
            yeppooncitycentre yeronga yorkeysknob yungaburra zillmere zilzie =QLD+SA alberton gladstone grange happyvalley \
            hydepark laura parkside salisbury springfield tennyson =QLD+SA+TAS hillcrest =QLD+SA+TAS+VIC brighton =QLD+TAS \
            cliftonbeach margate mowbray =QLD+TAS+VIC mornington newstead =QLD+VIC avoca bannockburn brookfield burnside \
            churchill emerald ironbark mansfield maryborough middlepark preston soldiershill torquay woodend =QLD+VIC+WA ascot \
            inglewood =QLD+WA donnybrook gingin greenmount jindalee parkwood scarborough southerncross victoryheights warwick \
            westend woodridge =SA aberfoylepark adalet adehlaida adelaida adelaidae adelaide adelaidecitycentre adelaidehills \
            adelaidis adelajda adelajdo adelejd aderedo adilaid adiled adlayd adylyd aedeulleideu aidileda aldgate aldinga \
            aldingabeach allenbygardens andrewsfarm angaston anglepark anglevale ardrossan arnobay ascotpark athelstone \
            atholpark atileyit auldana balaklava balhannah banksiapark barmera beachport beaumont bedfordpark belair \
            bellevueheights berri beulahpark birdwood birkenhead blackforest blackwood blakeview bordertown bowden brahmalodge \
            broadview brompton brooklynpark burton cadell callington camdenpark ceduna chandlershill charleston cherrygardens \
            christiedowns christiesbeach clapham clare clarencegardens clarencepark clarendon clearview cleve clovellypark \
            cockatoovalley coffinbay collegepark collinswood colonellightgardens compton cooberpedy coromandelvalley cowandilla \
            cowell crafers craferswest craigburnfarm craigmore croydonpark crystalbrook cumberlandpark cummins davorenpark \
            dawpark dernancourt devonpark direk dovergardens dulwich echunga edelaid edenhills edileda edileida edwardstown \
            elizabeth elizabethdowns elizabetheast elizabethgrove elizabethnorth elizabethpark elizabethsouth elizabethvale \
            encounterbay erindale ethelton eudunda evanston evanstongardens evanstonpark everardpark fairviewpark felixstow \
            ferrydenpark findon firle flagstaffhill flinderspark freeling frewville fulhamgardens fullarton gawlerbelt \
            gawlercitycentre gawlereast gawlersouth gawlerwest geppscross gilberton gillesplains glandore glanville glenalta \
            glencoe glenelg glenelgeast glenelgnorth glenelgsouth glengowrie glenosmond glenside glenunga glossop glynde \
            goldengrove goolwa goolwabeach goolwanorth goolwasouth greenacres greenock greenwith gulfviewheights gumeracha \
            hackham hackhamwest hackney hahndorf hallettcove hamleybridge hampsteadgardens hawthorndene hayborough hazelwoodpark \
            heathfield heathpool hectorville henleybeach henleybeachsouth hewett highbury hillbank hillier hindmarshisland \
            holdenhill hopevalley houghton hove huntfieldheights inglefarm ironbank jamestown joslin kadina kangarilla kanmantoo \
            kapunda karoonda keith kensingtongardens kensingtonpark kenttown kersbrook keswick kidmanpark kilburn kilkenny kimba \
            kingscote kingstonpark kingstonsoutheast klemzig kudla kurraltapark lameroo largsbay largsnorth leabrook lenswood \
            lewiston lindenpark littlehampton lobethal lockleys loveday lowermitcham loxton loxtonnorth lucindale lyndoch \
            macdonaldpark magill mallala manningham mannum mansfieldpark marden marino marion marleston marryatville maslinbeach \
            mawsonlakes mccracken mclarenflat mclarenvale meadows medindie meningie middleton milang mileend millicent millswood \
            minlaton moana modbury modburyheights modburynorth moonta moontabay moorak morphettvale morphettville mtcompass \
            mtgambier mttorrens munnopara munnoparawest murraybridge mylor myponga myrtlebank nailsworth nairne nangwarry \
            napperby naracoorte netherby netley newton noarlungadowns normanville northadelaide northfield northgate northmoonta \
            northplympton nortonsummit novargardens nuriootpa oakbank oakden oaklandspark ohalloranhill oldnoarlunga oldreynella \
            onetreehill onkaparingahills orroroo osborne osullivanbeach ottoway ovingham panorama paradise parafieldgardens \
            parahills parahillswest paralowie paravista paringa parkholme pasadena payneham paynehamsouth penfield pennington \
            penola peterborough peterhead pinnaroo plympton plymptonpark pooraka portadelaide portaugusta portaugustawest \
            portbroughton portelliot porthughes portlincoln portmacdonnell portnoarlunga portnoarlungasouth portpirie \
            portpiriesouth portpiriewest portwakefield portwillunga pukatja quorn redwoodpark renmark renmarknorth renmarkwest \
            renownpark reynella reynellaeast ridgehaven ridleyton risdonpark risdonparksouth riverglades robe rosepark rosewater \
            roseworthy rosslynpark rostrevor roxbydowns royalpark roystonpark salisburydowns salisburyeast salisburyheights \
            salisburynorth salisburypark salisburyplain seacliff seacliffpark seacombegardens seacombeheights seafordmeadows \
            seafordrise seaton seaviewdowns seftonpark sellicksbeach semaphore semaphorepark semaphoresouth sheidowpark \
            smithfieldplains smokybay solomontown somertonpark southbrighton southplympton springton stagnes stansbury stepney \
            stgeorges stirlingnorth stmorris stonyfell streakybay sturt summertown surreydowns suttontown tailembend tanunda \
            taperoo tarndanya tarndarnya teatreegully teringie thebarton thevenard tintinara toorakgardens torrenspark \
            torrensville trinitygardens trottpark truro tumbybay tusmore twowells underdale unley unleypark uppersturt uraidla \
            urrbrae valepark valleyview victorharbor vista waikerie walkleyheights warradale wasleys waterloocorner wattlepark \
            wayville welland westbournepark westcroydon westhindmarsh westlakes westlakesshore westrichmond whyalla \
            whyallajenkins whyallanorrie whyallaplayford whyallastuart willaston willunga wilmington windsorgardens woodforde \
            woodside woodville woodvillegardens woodvillenorth woodvillepark woodvillesouth woodvillewest worrolong wudinna \
            wynnvale yankalilla yorketown =SA+TAS bridgewater evandale gawler goodwood norwood queenstown stmarys tranmere \
            =SA+VIC albertpark fitzroy fulham hawthorn macclesfield malvern mitcham mitchellpark northbrighton seaford \
            williamstown =SA+WA beverley dudleypark highgate hilton maylands mtbarker riverton strathalbyn westbeach =TAS \
            actonpark ambleside austinsferry bagdad batterypoint beautypoint bellerive berriedale bicheno blackmansbay \
            blackstoneheights bridport burnie burniecitycentre cambridge campania carrick chigwell chompart clarendonvale \
            collinsvale cooee cressy currie cygnet deloraine derwentpark devonport dilston dodgesferry don dover dromedary \
            dynnyrne eastdevonport eastlaunceston ferntree forcett forth gagebrook geeveston geilstonbay glenhuon glenorchy \
            gobart granton gravellybeach grindelwald hadspen havenview hebate herdsmanscove hillwood hobarata hobariti hobart \
            hobarta hobartas hobartcitycentre hobarto hobarttown hobat hobateu hobato honeywood hopart howden howrah huobate \
            huonville hwbart kettering khobart khoubart kingsmeadows kingstonbeach lachlan lancecutan lancestana langsaisidun \
            lansstwntasmany latrobe lauderdale launasesatana launceston launcestoncitycentre launcestown launseston lawnsstwn \
            lawnsystwn legana lenahvalley lindisfarne lonasesatana lonseoseuteon lonsestana lonseston lowhead lutana lwnstwn \
            magra miandetta midwaypoint molecreek montagubay montello moonah mountainriver mtnelson mtstuart newnham newnorfolk \
            northhobart oakdowns oldbeach orford otago parkgrove patersonia penguin pontville portsorell primrosesands \
            prospectvale railton ranelagh ridgley risdonvale riverside rocherlea rokeby romaine ronsesuton rosetta rosny \
            sandford sandybay scamander scottsdale sevenmilebeach shearwater sheffield shorewellpark smithton snug somerset \
            sorell southarm southhobart southlaunceston southspreyton spreyton stanley sthelens stieglitz stonyrise strahan \
            sulphurcreek taroona tolmanshill trevallyn triabunna turnersbeach ulverstone upperburnie warrane waverley westbury \
            westhobart westlaunceston westmoonah weststrahan westulverstone wynyard youngtown zeehan =TAS+VIC invermay lilydale \
            longford montrose =TAS+WA claremont perth ravenswood =VIC aberfeldie aintree aireysinlet airportwest albanvale \
            albion alexandra alfredton allansford alphington altona altonameadows altonanorth anakie anglesea apollobay ararat \
            ardeer armstrongcreek ascotvale ashburton ashwood aspendale aspendalegardens attwood avenel avondaleheights \
            avonsleigh axedale bacchusmarsh badgercreek baelleolaes bairnsdale balaclava balalate balarat balarata balaratas \
            balart balaruite ballaarat ballan ballarat ballarata ballaratcentral ballarateast ballaratnorth balnarring balwyn \
            balwynnorth bandege bandiana bangholme baranduda bararatto barnawartha barwonheads batesford baxiala baxter \
            bayswaternorth beaconsfieldupper beaufort beaumaris beechworth belarata belgrave belgraveheights belgravesouth \
            bellarata bellbrae bellfield bellpark bellposthill benalla bendige bendigo bendigocitycentre benidigo bentinko \
            bentleigh bentleigheast berwick beveridge birchip birdwoodton birregurra bittern blackburn blackburnnorth \
            blackburnsouth blackrock blairgowrie blindbight blrt bndygw bonbeach bonegilla bonniedoon boolarra boort boronia \
            botanicridge boxhill boxhillnorth boxhillsouth braybrook breakwater briagolong briarhill bright brightoneast \
            broadford broadmeadows brownhill brunswickeast brunswickwest bruthen bulla bulleen bullengarook bulnbuln bundoora \
            buninyong bunyip burnley burnsideheights burwoodeast bushfield byalareta byndyghw cairnlea californiagully \
            camberwell campbellfield campbellscreek canadian cannonscreek capelsound capepaterson capewoolamai cardigan \
            cardiganvillage cardross carisbrook carltonnorth carnegie carolinesprings carrum carrumdowns casterton castlemaine \
            caulfield caulfieldeast caulfieldnorth caulfieldsouth chadstone charlton chelsea chelseaheights chewton chiltern \
            chirnsidepark chumcreek cityofportphillip clarinda clayton claytonsouth cliftonhill cliftonsprings clyde clydenorth \
            cobblebank cobden cobram coburg coburgnorth cockatoo cohuna colac coldstream coleraine collingwood congupna \
            connewarre coolaroo corinella corio coronetbay corryong cottlesbridge cowes craigieburn cranbourne cranbourneeast \
            cranbournenorth cranbournesouth cranbournewest creswick cribpoint croydonhills croydonnorth croydonsouth dallas \
            dalyston dandenong dandenongnorth darley darnum daylesford deerpark delacombe delahey dennington dereel derrimut \
            devonmeadows diamondcreek diggersrest dimboola dingleyvillage dinnerplain docklands donald doncaster doncastereast \
            donvale donvalley doreen doveton dromana drouin drumcondra drysdale dunkeld dunolly dzhelong dzhilong dzilong \
            dzilongas eaglehawk eaglemont eaglepoint eastbairnsdale eastbendigo eastgeelong eastmelbourne eastwarburton echuca \
            echucavillage edenhope edenpark edithvale eildon elliminyt elmore elphinstone elsternwick eltham elthamnorth elwood \
            endeavourhills eppalock epsom essendon essendonnorth essendonwest eumemmerring eureka euroa eynesbury fawkner \
            ferntreegully fernycreek fingal fishcreek fitzroynorth flemington florahill flowerdale footscray foster frankston \
            frankstoneast frankstonnorth frankstonsouth gardenvale garfield geelong geelongcitycentre geelongwest gembrook \
            ghylwngh gilonga girgarre gisborne gisbornesouth gladstonepark glenferrie glengarry glenhuntly glenrowan \
            glenwaverley goldenpoint goldensquare goornong gowanbrae grahamvale grantville greatermelbourne greendale \
            greensborough greenvale grovedale gruyere gunbower gylang gylwng haddon hadfield hallam hamlynheights hampton \
            hamptoneast hamptonpark harcourt harkaway hastings haven hawthorneast hawthornsouth hazelwoodnorth healesville \
            heatherton heathmont heidelberg heidelbergheights heidelbergwest hepburn heyfield heywood highett highton hillside \
            hmascerberus hoddlescreek hopetounpark hopperscrossing horsham hothamheights hughesdale huntly hurstbridge \
            indentedhead invergordon inverleigh inverloch invermaypark irymple ivanhoe ivanhoeeast jacana jackassflat janjuc \
            jeeralangjunction jelongo jeollong jilang jilongi jirongu junctionvillage junortoun jylang jylanq kalimna kallista \
            kalorama kangarooflat kangarooground kaniva katunga kealba keilor keilordowns keiloreast keilorlodge keilorpark \
            kennington kerang keweast keysborough kialla kilmore kilsyth kilsythsouth kinglake kinglakewest kingsbury kingsville \
            knoxfield koondrook kooweerup kooyong koroit korumburra kurunjang kyabram kyneton lakeboga lakegardens lakesentrance \
            laketyersbeach lakewendouree lalor lancefield langlang langwarrin langwarrinsouth lara launchingplace leitchville \
            leneva leongatha leopold lethbridge linton littleriver loch lochsport lockington lockwood lockwoodsouth longgully \
            longwarry lorne lovelybanks lowerplenty lucas lucknow lynbrook lysterfield lysterfieldsouth macedon macleod \
            maddingley maffra maidengully maidstone mailabarana maldon mallacoota malmsbury malverneast mandurang \
            manifoldheights maribyrnong marlo marong maryknoll mccrae mckinnon meadowheights meeniyan melaborna melbeirn melben \
            melbeoleun melbeon melborns melbourne melbourneairport melbournecbd melbournecity melbournecitycentre melbournum \
            melburn melburna melburnas melburno melporn melpurn melton meltonsouth meltonwest melvourni mentone menziescreek \
            merbein meredith mernda merrigum merrijig meruborun metung mickleham milawa mildura millgrove millpark minersrest \
            mirboonorth mlbwrn moe moerben moesouth monbulk montalbert montalbertnorth montmorency moolap mooneeponds moorabbin \
            moorooduc mooroolbark mooroopna mordialloc moriac morwell mtbeauty mtbuller mtclear mtcottrell mtdandenong mtduneed \
            mtegerton mteliza mtevelyn mthelen mtmacedon mtmartha mtwaverley mulgrave murchison murrumbeena murtoa mylbrn \
            myrtleford nagambie napoleons narnargoon narnargoonnorth narrewarren narrewarrennorth narrewarrensouth nathalia \
            neerimsouth nerrina newborough newcomb newgisborne newlandsarm nhill nicholson nicholspoint niddrie noblepark \
            nobleparknorth norlane northbendigo northcote northgeelong northmelbourne northwarrandyte northwonthaggi nottinghill \
            numurkah nunawading nyah nyahwest nyora oakleigh oakleigheast oakleighsouth oakpark oceangrove officer olinda orbost \
            ormond ouyen pakenham pakenhamupper pallarat pantonhill parkdale parkorchards parkville pascoevale pascoevalesouth \
            pattersonlakes paynesville pearcedale phillipisland plenty pointcook pointlonsdale poowong porepunkah portarlington \
            portcampbell portfairy portlandnorth portlandwest portmelbourne prahran princeshill puckapunyal pyalong pyramidhill \
            quarryhill rainbow ravenhall redan redcliffs redhillsouth research reservoir rhyll ringwood ringwoodeast \
            ringwoodnorth rippleside ripponlea robinvale rochester rockbank romsey rosanna rosebud rosebudwest rosedale \
            rosscreek rowville roxburghpark rupanyup rushworth rutherglen rye safetybeach sailorsgully sale sandhurst sarsfield \
            sassafras scarsdale scoresby seabrook seaholme sealake sebastopol seddon sedgwick selby seville sevilleeast seymour \
            shepparton sheppartoneast shoreham silvan simpson skipton skye smythescreek smythesdale snakevalley somers southbank \
            southgeelong southkingsville southmelbourne southmorang southwharf southyarra spotswood springvalesouth stalbans \
            stalbanspark standrewsbeach stanhope stawell sthelena stkilda stkildaeast stkildawest stratford strathdale \
            strathfieldsaye strathmerton strathmore strathmoreheights sunbury sunshine sunshinenorth sunshinewest surreyhills \
            swanhill swanreach tallangatta tallarook tallygaroopna tangambalanga tanjilsouth tarneit tatura tawonga taylorshill \
            taylorslakes tecoma teesdale templestowe templestowelower terang thebasin thepatch thomastown thomson thornbury \
            timboon tongala toolamba toolernvale toora tooradin toorak tootgarook trafalgar traralgon traralgonsouth travancore \
            trentham truganina tullamarine tyabb tyers tylden upwey ventnor venusbay vermont vermontsouth viewbank violettown \
            wahgunyah waldara wallan wallington wandanaheights wandinnorth wandong wangaratta wantirna wantirnasouth warneet \
            warracknabeal warragul warrandyte warrandytesouth warranwood warrenheip warrnambool waterways watsonia watsonianorth \
            wattleglen waurnponds weileibi weirviews wendouree werribee werribeesouth wesburn westfootscray westmeadows \
            westmelbourne westwodonga wheelershill whitehills whittington whittlesea willaura williamslanding williamstownnorth \
            willowgrove winchelsea wodonga wollert wongapark wonthaggi wooriyallock wurruk wycheproof wyndhamvale wyyung \
            xinjinshan yackandandah yallambie yallournnorth yarraglen yarragon yarrajunction yarram yarrambat yarraville \
            yarrawonga yarroweyah yea yellingbo yinnar yinnarsouth zhelon =VIC+WA armadale bayswater brunswick gleniris \
            hernehill hopetoun huntingdale jolimont laverton somerville sorrento warburton =WA abbey albany albanycitycentre \
            alexanderheights alfredcove alkimos allanson applecross ardross argyle ashby attadale atwell aubingrove augusta \
            australind aveley bakershill balcatta baldivis balga balingup ballajura banabari banbari banbary banberi banberis \
            banboli banbry banjup banksiagrove barragup bassendean bateman baynton bayonethead beachlands beckenham bedford \
            bedfordale beechboro beeliar beldon bellevue bennettsprings bentley beonbeoli beresford bertram bibralake bickley \
            bicton bilingurr bindoon biniberi binningup bluffpoint bnbry boddington booragoon boulder bouvard boya boyanup \
            boyupbrook brabham brentwood bridgetown brigadoon broadwood brockman brookdale brookton broome brucerock bulgarra \
            bullcreek bullsbrook bunberi bunbury burekup burnsbeach burswood busselton busseltoncitycentre butler byford byrth \
            cablebeach calista camballin camillo cannington canningvale capel cardup careypark carine carlisle carmel carnarvon \
            castletown caversham cervantes championlakes chidlow chittering churchlands citybeach cityofcockburn clarkson \
            cloverdale cockburncentral collegegrove collie collingwoodheights connolly coodanup cookernup coolbellup coolbinia \
            coolgardie cooloongup coondle coralbay corrigin cottesloe cowaramup craigie crawley cunderdin currambine daglish \
            dalkeith dalwallinu dalyellup dampier dampierpeninsula darch dardanupwest darlingdowns dawesville dayton deepdale \
            denham denmark derby dianella djugun dongara doubleview drummondcove duncraig dunsborough dwellingup eastbunbury \
            eastcannington eastcarnarvon eastfremantle eastperth eastvictoriapark edenhill edgewater eightymilebeach ellenbrook \
            embleton erskine esperance exmouth falcon ferndale fitzroycrossing floreat forrestdale forrestfield fremantle \
            furnissdale gabbadah gardenisland gelorup geographe geraldton geraldtoncitycentre gidgegannup girrawheen gledhow \
            glendalough glenforrest gnangara gnarabup gnowangerup goldenbay goomalling gooseberryhill gosnells greenfields \
            greenwood guildford gwelup hallscreek hallshead hamersley hamiltonhill hammondpark hannans harrisdale harvey haynes \
            hazelmere heathridge helenavalley henleybrook highwycombe hilbert hillarys hillman hocking hovea innaloo jandakot \
            janebrook jarrahdale joondalup joondanna jurienbay kalamunda kalbarri kalgan kalgoorlie kallaroo kambaldaeast \
            kambaldawest karawara kardinya karloo karnup karratha karrathaindustrialestate karrinyup katanning kellerberrin \
            kelmscott kendenup kenwick kewdale keysbrook kiara kingleopoldranges kingsley kinross kojonup koondoola koongamia \
            kununurra kwinana lagrange lakeargyle lakeclifton lakegrace lamington lancelin landsdale langford lathlain leda \
            leederville leeming leinster leonora leschenault lesmurdie littlegrove lockridge lockyer lowerchittering lowerking \
            lynwood maddington madeley madorabay madura mahoganycreek mahometsflats maidavale mandujura mandula mandura mandurah \
            manduraha mandurahcitycentre mandwrah mandzhera manidurahi manjimup manjura manning marangaroo marblebar \
            margaretriver mariginiup marmion martin marybrook mckail meadowsprings medina meekatharra melville menora merredin \
            middleswan middletonbeach midland midvale millarswell millbridge millendon milpara mindarie miramar mndwra mondurahi \
            moora morangup morawa moresby morgantown morley mosmanpark mtclaremont mtclarence mthawthorn mthelena mtlawley \
            mtmagnet mtmelville mtnasura mtrichon mttarcoola muchea mullaloo mullewa mundaring mundijong munster murdoch \
            myanduraha myaree nannup narrogin nedlands newman nickol nollamara noranda norseman northam northampton northbeach \
            northcoogee northdandalup northfremantle northlake northperth northwestcape northyunderup nullagine nulsen oakford \
            oceanbeach oceanreef onslow orana orangegrove orelia osbornepark padbury palmyra pannawonica paraburdoo paratha \
            parkerville parklands parmelia part partha pasu peairt pearsall pegscreek pelicanpoint pemberton peoseu \
            peppermintgrove pert perta pertas perthcity perthcitycentre perthia perto pheirth piarawaters piccadilly \
            pickeringbrook pingelly pinjarra pinklake pirth portdenison porthedland portkennedy posi prt purt quairading \
            quindalup quinnsrocks rangeway ravensthorpe redcliffe ridgewood rivervale robinson rockingham rockinghamcitycentre \
            roebourne roebuck roelands roleystone rossmoyne rottnestisland safetybay salterpoint samson sawyersvalley \
            secretharbour serpentine sevillegrove shadforth shelley shentonpark shoalwater silversands sinagra sinclair \
            southbunbury southcarnarvon southernriver southfremantle southguildford southhedland southkalgoorlie southlake \
            southperth southyunderup spalding spearwood spencerpark stgeorgeranges stjames stoneville stratham stratton subiaco \
            success sunsetbeach swanbourne swanview tapping tarcoolabeach telfer thevines thornlie tomprice toodyay trigg \
            tuarthill tworocks upperswan usher utakarra vasse victoriapark viveash waggrakine wagin waikiki walliston wandi \
            wandina wannanup wanneroo warnbro waroona warrenup waterford watermansbay wellard wembley wembleydowns westbusselton \
            westlamington westleederville westminster westperth westswan westtoodyay whitegumvalley willagee willetton williams \
            willyung wilson winthrop withers wonganhills wonthella woodbridge woodvale wooroloo woorree wundowie wyndham yakamia \
            yalgoo yallingup yalyalup yanchep yangebup yokine york youngs
            """)
}
