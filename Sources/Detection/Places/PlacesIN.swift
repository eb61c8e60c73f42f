// Made by tools/make_places.py. Towns: GeoNames, CC BY 4.0.
extension PlaceTables {
    static let `in` = PlaceTables(
        regions: """
            AN=an=andamanandnicobarislands AP=andhrapradesh=ap AR=ar=arunachalpradesh AS=as=assam BR=bihar=br CH=ch=chandigarh \
            CT=cg=chhattisgarh=ct DN=dadraandnagarhaveli=dadraandnagarhavelianddamananddiu=damananddiu=dn DL=delhi=dl=newdelhi \
            GA=ga=goa GJ=gj=gujarat HR=haryana=hr HP=himachalpradesh=hp JK=jammuandkashmir=jk JH=jh=jharkhand KA=ka=karnataka \
            KL=kerala=kl LA=la=ladakh LD=lakshadweep=ld MP=madhyapradesh=mp MH=maharashtra=mh MN=manipur=mn ML=meghalaya=ml \
            MZ=mizoram=mz NL=nagaland=nl OR=od=odisha=or=orissa PY=pondicherry=puducherry=py PB=pb=punjab RJ=rajasthan=rj \
            SK=sikkim=sk TN=tamilnadu=tn TG=telangana=tg=ts TR=tr=tripura UP=up=uttarpradesh UT=uk=ut=uttarakhand=uttaranchal \
            WB=wb=westbengal
            """,
        larger: """
            -
            """,
        postal: """
            11=DL 12=CH+HR 13=HR 14-15=PB 16=CH+HR+PB 17=HP 18=JK 19=JK+LA 20-23=UP 24-26=UP+UT 27-28=UP 30-34=RJ 36-38=GJ \
            39=DN+GJ 40=GA+MH 41-44=MH 45-48=MP 49=CT+MP 50=AP+TG 51-52=AP 53=AP+PY 56-59=KA 60-61=PY+TN 62-64=TN 67=KL+PY \
            68=KL+LD 69=KL 70-72=WB 73=SK+WB 74=AN+WB 75-77=OR 78=AS 79=AR+AS+ML+MN+MZ+NL+TR 80=BR 81-82=BR+JH 83=JH 84=BR \
            85=BR+JH
            """,
        towns: """
            =AN bakultala bambooflat bulaiergang campbellbay diglipur garacharma mayabandar poratabaleara portablera \
            portableyara portblair portblehr portbler portbleras portpiler portusblairensis poteubeulleeo potoburea prothrapur \
            pwrtblr pwrtblyyr rangat srivijayapuram =AP addanki adoni ailulu akasahebpet akividu akkarampalle amalapuram \
            amudalavalasa anaentapuer anagole anakapalle anakapalli anantapour anantapur anantapura anantapuramu anantapure \
            anantapwr andhraparis anntpwr aoengelai arempudi attili avanigadda avilala awngl awngwl aylwrw babbili badvel balaga \
            bandar bandarulanka banganapalle bapatla bejavada bejawada betamcherla bezawada bezwada bhanumukkala bhattiprolu \
            bheemavaram bheemunipatnam bhimunipatnam bhujabhujanellore bijayabada bijayanagarama bijayarada bijayawada \
            bijayawara bijianagalam bijiyanagarama bimlipatam bisakhapatana bisakhapattama bisyakapateunam bobbili bobbiri \
            bobubili bowluvada bwbly challapalle chavutapalem chemmumiahpet chennamukkapalle cherlopalle chicacole chidiga \
            chilakalurupet chinnachowk chintalavalasa chintapalle chipurupalle chirala chittoor chitturu chodavaram chtwr \
            chynachwwk cinnacaka cinnacauka cinnacauku cittara cittur cittura citturu citura cocanada coconada cuddapah darsi \
            dharmavaram dhone diguvametta dilupadi dommaranandyala dowleswaram dwarakatirumala eastgodavari ehluru elamanchili \
            ellore elourou elura eluras eluru emmiganur emmiganuru epurubitib erraguntla eruru etikoppaka fjayawada fshakabatnm \
            fyjayawada fysakhabatnam fyshakhabatnam fyzynjarm gajapatinagaram gajuraaka gajuvaka gajuwaka gajwwaka ganguvada \
            gannavaram gantalaka gavaravaram ghntwr giddalur gntwr godavari gokavaram gongtakaer gongtuer gooty gopavaram \
            gorantla govindapuram gudivada gudlavalleru guntakai guntakal guntakala guntakaljunction guntakallu guntakul \
            guntouru guntuleu guntupalle guntura gunturas gunturu gunturumandalam gutura gwntwr hindupur hiramandalam hukumpeta \
            ibrahimpatnam ichchapuram illulu jaggaiahpet jaggayyapeta jammalamadugu janam jarjapupeta jiajiuwaka jwntwr kadapa \
            kadiri kaikalur kajuvaka kakinada kakkalapalle kalahastimandira kalakhasti kalyandurg kanapaka kandenavolu kandukur \
            kanigiri kanigiriu kankipadu kantabamsuguda kanuru karnul karnula karnulis karnulu karunuru kasibugga katappa \
            katheru kavali khuntur kistna kolanukonda kondapalle korukollu kosigi kottavalasa kovvur krishna krnwl kuleunuel \
            kuntakkal kuntur kuppam kuranula kurmul kurnala kurnool kurnul kurnula kurpah kutur kwrnwwl lasagaram leburbiti \
            leipaerlai macherla machilipatnam macilipatnam madanapaerlai madanapali madanapalle madanapallemandala madanapalli \
            madugula malicherla mamidalapadu mandapeta mandasa mangalagiri mangampeta mangasamudram manggealajili mankalakiri \
            markapur masulipatam masulipatao masulipatnam matanappalli mdnply modameedipalle moragudi morampudi muddanuru \
            mulaguntapadu mulakuddu murakambattu nadimtiruvuru naersapuer nagalapuram nagari nagireddipalli nakkapalle \
            nalasalaaopeite nandial nandigama nandikotkur nandyal nandyala naracapurammantalam narasannapeta narasapur \
            narasapuram narasapurammandala narasaraopet narasaraopeta narasaravupeta narayanapuram narayanavanam narsapur \
            narsipatnam nayudupet neiluoer nellare nellaura nellimarla nellora nellore nellur nelluru nellurunagaram nelor \
            neruru nidadavole nkountour nlwr nuzvid nylwr nylwry onggol ongol ongola ongole ongolu ongore onkol pakala palacole \
            palakol palakollu palasa palasakasibugga palkonda pallevada palmaner pamuru papampeta parvatipuram patrapur pavuluru \
            payakaraopeta pedana peddabhogili peddaboddepalle peddanakkalapalem peddapuram penugonda penukonda phirangipuram \
            pidugurala piduguralla pileru pippara pithapuram podili polavaram ponduru ponnur ponnuru poppili poranki \
            prasadampadu proddatur prodduturu pulivendla punganur punganuru puttaparthi qinnaqiaowoke qitetuoaoer radzhamandri \
            rajahmondry rajahmundri rajahmundry rajamahendravaram rajamahendri rajamandri rajampet ramachandrapuram \
            ramanayyapeta ramavarappadu rampachodavaram rasapudipalem rasparipalao rayachoti rayadrug rayadurg razam razampeta \
            razole reddivaripalle renigunta repalle repallemandala ripalle salur saluru samalkot sanivarapupeta satrampadu \
            sattenapalle seethanagaram seulikakullam shrikakulam shytwr silijiagulan silikalahasidi simhapuri singarayakonda \
            sinhapuri somandepalle sompeta srayavaram srikakoulam srikakulam srikakulama srikakulamas srikalahasti srikhkhulam \
            srisailain srisailamprojectrfctownship srykakwlm suluru surikakuramu survepallebitii suryaraopeta syrkakwlm \
            tadakhandrika tadepalle tadepallegudem tadepalligudem tadigadapa tadpatri tangellamudi tanukku tanuku tanukumandala \
            tekkali tenali thenali thummalamenta tiruchanur tirumala tirumalai tirumalatirupati tirupathi tirupati tirupatih \
            tirupatinma tiruppati tnwkw trwpty tummikapalle tuni tyrwpaty tyrwpty uppersileruprojectsitecamp uravakonda \
            vaddeswaram vadlamuru vadlapudi vaisakhapattanam venkatagiri venkatagiritown vepagunta veparala vetapalem \
            vicakappattinam vicayavata vidzajavada vidzhajavada vidzsajavada viguyanagram vijaiavada vijaivara vijajauada \
            vijayanagara vijayanagaram vijayanagarama vijayanakaram vijayavada vijayavara vijayavata vijayawada vinnamala \
            vinukonda visak visakha visakhapatanama visakhapatnam visakhapatnamas visakhapattanam visakhapattanama vishakapatnam \
            vishakhapatanam vishakhapatnam vishakkhapatnam vizag vizagapatam vizagapatnam vizagcity vizianagaram vizianagarm \
            vizianagram vizianagramcity vizijanagaram vuijayanagaramu vuijayawada vuishakapatonamu vuyyuru weijieyawada \
            weijiyanegeleimu weishakapatenan westgodavari widzajawada wisakhapattnam wjayangrm wjyawada wshakapatnm wyjyawada \
            wysakapatnam xxllexrum yanam yanamalakuduru yanaon yarada yemmiganur yenumalapalle yerrabalem =AP+KA puttur \
            =AP+KA+MH amaravati =AP+KA+TG gudur kamalapuram =AP+KL chittur kanuer =AP+RJ chittor =AP+TG atmakur bhimavaram \
            guntur sriramnagar =AP+TN anantapuram cumbum kovur mangalam narasingapuram perur ramapuram rameswaram =AR along \
            anini basar boleng bomdila changlang daporijo deomali dirang hawai hayuliang itanagar itanagara itanagaram itanagaru \
            ittanakar jining kalyanpur khonsa koloriang lemmi longding miao naharlagun namsai pangin pasighat raga roing rupa \
            sagalee seppa shiyomi taipiduidam tato tawangtown tezu yingkiong ziro =AS abhayapuri ambicapurptvi ambicapurptviii \
            ambikapurpartx amguri amingaon asudubi auyamlaksipura azara badarpur badarpurrailwaytown bahbarigaon balikoria \
            bamunsualkuchi barbariamcarea barikachuburi barpathar barpeta barpetaroad baruabarigaon basugaon batarashi \
            beileijinbuer belsor bhairabi bhalukdubi bhuragaonrevtown bihpuria bihpuriagaon bijni bilasipara biswanathchariali \
            bohari bokajan bokakhat bongaigaon borgolaigrantno11 borpukhuri chabua chalantaparaptiv chandrapurbaghicha changsari \
            chapakhowatown chapar charingiagaon chatiborgaon chekonidhara chotahaibor cilcar dahali damarapatpara darrang \
            dergaon dhakuakhana dharapur dhekiajuli dhekorgorha dhemaji dhing dhubari dhubri dhuburi dibraugara dibrgara \
            dibrugadh dibrugadha dibrugara dibrugaranagaram dibrugarh dibrugarha dibrugarkh dibulujiaer digarugaon digboi \
            digboioiltown digheli dimaruguri diphn diphu dispur doboka dokmoka donkamokam dubri dudpatili duliajan \
            duliajanoiltown dumduma durganagarpartv dybrwjarh dzhorkhat forestvillagelakhipathar garal garamur gauhati gaukhati \
            gauripur gerimarichapori goalpara gohpur golaghat golaghatiabasti golakganj goshaingaon guahati guhati guraahati \
            gutlonggaon guvahati guvahatis guvahatti guvakhati guwahati guyahati gwahty gwaty haflong hailakandi hajo hamren \
            hatsingimari hindustanpapercorporationltdtownship hojai howli howraghat irongmara jagiroad jalah jamunamukh \
            jhagraptiii jogighopa jonaibazar jorhat jwahaty kachujangaon kahikuchi kakaya kalaigaon kamalabarianc kampurtown \
            kanakpuri kanakpurpartii kanisailpti karimaganja karimganj katirailte kavukatti khairabari kharijapikon kharupatia \
            kochpara kokrajhar kumarkaibartagaon kuvahatti kuvakatti laharijannatunbosti lakhimapura lakhinepali lakhinpur \
            lakhipur lakhympwr lala lanka latabari lidotikok lidotown lumdingrailwaycolony mahur maibong mairabaritown majarkuri \
            majgaon majirgaon makum mangaldai margherita mariani maroa mohmaiki moranha morantown morigaon morongial moslipti \
            mushalpur nagaon nahira nahorkatiya nakhulagrant nakon nalbari namrup naryanpur naubaisagoan nazira \
            newbongaigaonrailwaycolony nidanpurptii nizbahjani nizhajo nizkatigorahptiii nizmankata no2goreswar northguwahati \
            northlakhimpur nowsoliagaon numaligarh numaligarhrefinerytownship nuoertelajimupuer padmabil palasbari parllipart \
            pathsala pipalibari pubdhanirampather raha rangapahar rangapara rangia rengte rupahitown rupiabathan salakati \
            salparamolandubipti sanpara sapatgram sarbhog sarpara sarthebari sarupathar sarupatharbengali sepon \
            severnyjlakkhimpur sibsagar sibsagornagabhumi silacara silacaranagaram silapathar silchar silcharpartx simaluguri \
            soalkuchi sonari sorbhog taicipuer takhlibilarpathar tangla tarapurptvi tarapurvii tegheria tejapura teok tezpur \
            thekashupti thekashuptii tihu tinsukia tiprukar titabar titabortown tupkhanapti tyzpwr udalguri udiana umrangso \
            uparhali utarilakhimapura uttaralakhimapura uttaralakhimpur uttaralaksmipura uttarathiabari uttarilakhimapura \
            uttarkrishnapurparti uttarkrishnapurptiii vatakkulakkimpur xierqiaer =AS+BR chapra =AS+BR+WB bangaon =AS+MP nowgong \
            =AS+UP anandnagar lakhimpur =AS+WB gobindapur =BR anwari araraha araria ararija arariya ararya areraj arrah arrakh \
            arwal asarganj azimabad bagaha bagahadivision bahadurganj bahadurpur bairagnia baisi bakhri bakhtiarpur bakhtiyarpur \
            ballia banka banmankhi banmankhibazar bara barani barauli barbigha barh barhiya bariarpur barkh baruni batena batna \
            begusalai begusarai begusaraj begusarajus begusaray begusaraya begusurai behar beigusalai beitediya bekousarai \
            bekusari belsand benipur betia betiakh betiya bettia bettiah bettiakh bettiya bhabhua bhabua bhadauni bhagalpur \
            bhagirathpur bhardua bhawanipur bhuindhara bihar bihariganj biharsharif bihat bihta bikram bikramganj bjsaray \
            bodhgaya buxar bwrnya cakarca capara capra chakai chanari chanpatia chapara chhatapur chkhapra chupra colgong \
            daerbanggea dalabhangga dalsinghsarai damodarpur damravam danapur darabhaga darabhanga darbanga darbhanga darbkhanga \
            darbnja dariapur darubanga daudnagar dbarabhana dhaka dighwara dinapore dinapurcantonment dinapurnizamat drbnga \
            drbnqa dumaramva dumaraom dumaraum dumarauna dumariurfdamodarpurshahjahan dumraon dumulaaoen dwmrawn ear \
            ekangarsarai fatwa fatwah forbesganj gaya ghoga ghogardiha gogrijamalpur gopalganj habibpur hafizsaifganj hanspura \
            hathwa hatsaraiya hilsa hisua jagdispur jamalpur jamui janpur jehanabad jhajha jhanjharpur jogbani kab kagaoer \
            kantai kargahiapurab kasba kataiya katihar kesariya khadzhipur khagaria khagaul khagaula khusropur kishanganj \
            kishanganjbazar kkhagaul koath koelwar kurthaur kurwa lakeaoerbazhaer lakhisarai laruara lau luckeesarai luckesserai \
            madhepura madhipura madhubani madhupura madhurampurdehri madkhubani maharajgani mahnarbazar mairwa majahpharapura \
            majhaulikhetal makhdumpur malhipur maner manger manihari mansurchak marhaura masaurhi masaurhibuzurg masaurki \
            mathurapur mehsi men mohiuddinnagar mokama mokamah mokameh monghyr mothihari motihan motihari motipur mouzafarpour \
            mucaparpur mucapparpur mujapaleupuleu mujapharpur mujaphpharapura mujhaphpharapura munger muphajjarapura murliganj \
            musaffaphex muzafarpur muzafarpura muzafarpuras muzaffarpur muzaffarupuru muzhafufaerpuer mzfrbwr mzfrpwr nabinagar \
            narkatiaganj nasriganj naubatpur naugachhia nautan nawada newpatna nirmali nohsa ntarmpchannka padri paharpur \
            pakalpur pakridayal pareo paria pataliputrahousingcolony patana pateuna patna patnanewcity patnao patona pekucaray \
            pettiah phulwarisharif piro pournia ptnh puerniya pulina pupri puraini puraniya purnea purnia purnija purniya \
            puruniya pwrnya pwrnyh qiapula rafiganj rajaulabajara rajauli rajgir rajopattiurfkotabazar raksaul raksaula \
            raksulabajara rasaul raxaul raxaulbazar revelganj rusera sabaur sagauli sahaersa sahaleusa saharasa saharsa saharusa \
            saidpura sakharsa samastipur sanrha saraiya sarimpur sasaram satghara savan shahbazpur shahjangi shaikhpura sharsa \
            sheikhpura shekhpura sheohar sherghati silao singhesarasthan sitamarhi sivan siwan sultanganj supaul talkhapurdumra \
            tar tarpanka teghra tekari telkap thakurganj thrphangkha tirhoot tolabaliadih tolachain tolamansaraut \
            tolapairamatihana tolarampurwamotalkekurwamathia unwabirit warisaliganj yehiapur =BR+GJ chhapra dharampur \
            =BR+GJ+JH+KA+MP+UP shahpur =BR+HP+UP nurpur =BR+HR+JH+JK+MP+OR+RJ ramgarh =BR+HR+KA+UP shahabad =BR+JH dumra \
            sahibganj =BR+JH+RJ jainagar =BR+JH+TR madhuban =BR+JK birpur =BR+JK+UP+UT+WB ramnagar =BR+KL ala =BR+MH aurangabad \
            purna tarapur =BR+MH+UP bela =BR+MP barauni dehri rosera =BR+OR sonepur =BR+PB hajipur =BR+RJ nokha =BR+RJ+WB \
            islampur =BR+TR amarpur =BR+UP bad bansdih chakia ghazipur jahanabad lalganj mirganj mohanpur obra =BR+WB kharagpur \
            raghunathpur =CH behlana cadigarha candhigad candigadh candigadha candigara candigarchas candigarh candigarha \
            cantikar chandigadh chandigar chandigarhi chandigarkh chandigaru changdijiaer czandigarh dariya khudaalisher \
            maulijagran =CH+TR chandigarh =CT aamadi abhanpur adbhar ahiwara akaltara ambagarhchauki ambikapur antagarh arang \
            arjunda bacheli bagbahra bagicha balay balod baloda balodabazar baramkela barsur basna bastar bemetara berla \
            bhairamgarh bhakhara bhanpuri bhanupratappur bhatapara bhatgaon bhelai bhilai bhilaicharoda bhilainagar bhilainagara \
            bhilajnagar bhilajus bhopalpatnam bilai bilaigarh bilaj bilaspura bilha billai birai birgaon bisambharpur bkhilai \
            borigumma borla champa charama chhuikhadan chhura chhuriakalan chhurikala chikhlakasa chirmiri dallirajhara \
            dantewara daundilohara deogeuleu deokar dhamda dhamtari dharamjaigarh dondi dongargaon dongargarh dornapal dourugu \
            drug duerge durena durg durga durgas durkh dwrg dwrj dwrq dzhagdalpur fingeshwar gandai gariaband gaurela gharghoda \
            gidam govindpur gugedaerpuer gundardehi gurur hirmi jagadalapura jagadalpura jagdalpur jaijepur jamul janjgir jarhi \
            jashpurnagar jgdlpwr jhagrakhand job kanker kasdol katghora katkona kawardha keskal khamharia kharod kharora kharsia \
            khongapani kirandul kirodimalnagar kondagaon koni koora korabajila korba korpa kotaparh kotba kumhari kunkuri kurud \
            kusmi lad laibuer laigaleu laigeer laipuleu lawan lelanga lingiadih lormi magarlor mahasamund malhar manacamp \
            mandirhasaud manendragarh maro mehmand mungeli naila nailedri narainpur narharpur nawagarh nawapara nayabaradwar \
            ntarnk pakhanjur palari pandaria pandatarai paparhahandi parasgaon parpori pathalgaon pendra pilay piriapara pithora \
            pusaur rahud raigarh raigaru raighar raipura raipuras raipuru rajgamar rajgarkh rajim rajnandga rajnandgaon rajpuro \
            ramanujganj ratanpur rawan rayagadha rayagara rayagarha rayaghar rayapura raybwr raygadh rayjarh raykar rayppur \
            raypur raypwr saja sakti saragaon saraipali sarangarh sargaon saria seorinarayan shivnandanpur shivpurcharcha \
            siltara simga sirgitti sukma surajpur surguja surquja takhatpur thankhamharia tifra tildanewra tumgaon tundra turk \
            umarkot utai visrampuree wadrupnagar =CT+GJ junagarh =CT+GJ+MH chandrapur =CT+GJ+MH+MP patan =CT+HP+HR+UP bilaspur \
            =CT+HP+MP+RJ rajgarh =CT+JH bishrampur =CT+JK lakhanpur =CT+KA bijapur =CT+MH deori lohara sakri =CT+MH+MP+RJ+UP \
            pali =CT+MP baikunthpur bodri dabra nagri partabpur pasan patharia piparia =CT+MP+WB rajpur =CT+RJ+UP kota =CT+RJ+UT \
            raipur =CT+UP balrampur khairagarh sitapur =DL ali asola auhammadpurmajri ayanagar babarpur bakarwala bakhtawarpur \
            bankner bankoli bapraula baprola baqiabad bawana bawanadelhi begumpur bhalswajahangirpur bhati bhorgarh burari \
            chandanhola chhawala chillasarodakhadar chillasorodabangar daehli dahli dallopura dalupura daryapurkalan dayalpur \
            defencecolony dehali dehli dehroti delchi delhi delhicantonment delhio deli delis delkhi delli dellium delliumnovum \
            deramandi deri dhilli dhly dhlyqdym dilhi dili dilli dindarpur dlhy dlhyaljdydt dylhy faritanidelhi fatehpurberi \
            gharoli gharondaneemkabangar gharroli gheora ghitorni gokalpur hashtsal ibrahimpur jafarpurkalan jharodakalan \
            jharodamazraburari jonapur kair kamalpurmajraburari kamaruddinnagar kanjhawala kapasherd karala karawalnagar \
            karolbagh khajoorikhas khanpurdhani kherakalan kherakhurd kirarisulemannagar kondli kotlamahigiran kusumpur ladpur \
            libaspur maidangarhi malakpurkohirangpur mandoli mirpurturk mithepur mitraon molarband mubarakpurdobas mukandpur \
            mukmelpur mundka muradabadpahari naidilli najafgarh najafgarli najafugaru najaphagara najaphagarha najapkar \
            najfargharh najiafugaer nanglisakrawat nangloi nangloijat narela nayadilli nebsarai neodelchi neudelhi nevdeli \
            newcantonment newdelhi newdilli nilithi nithari niudeli niwdeli niwtelhi njudeli njudelkhi novadelhi novadeli \
            novadelinaidilli novdelhio novedilli nuebadeli nuevadelhi nuovadelhi nyjadeli nyrla nyudeli nyudelli nyuderi nywdlhy \
            ojwah olddelhi outabgarh paprawat pehladpurbangar pitampura poothkalan pulpehlad puthkalan puthkhurd pututilli \
            rajapurkhurd rajpurkhurd ranikhera rijokri rohini roshanpura sadatpurgujran sahdzahanabad sahibabaddaulotpur \
            saidabad saiyadulajaib samalka shafipurranhola shahdara shakarpurbaramad siraspur staredeli sultanpurmajra tajpul \
            tighri tikrikalan tikrikhurd tilangpurkotla tilli tukhmirpur xindeli yamunavihar yenidelhi ziauddinpur =DL+GJ \
            jafarabad =DL+GJ+HR barwala =DL+HR mustafabad =DL+MH khaira =DL+MH+MP+PB+UP+UT sultanpur =DL+MH+RJ deoli =DL+MP \
            chhatarpur =DL+TN jaffrabad =DL+UP kadipur =DL+WB alipur begampur =DN amli bhimpur cilvaca dabel dabhel dadhel dadra \
            daman diu dunetha kadaiya khalikachigam marwad mashat nanidaman naroli rakholi samarvarni selvasa silabassa \
            silabhasa silavasa silbasa silvasa silvassa suiruvuasa sylwasa xierwasa =GA aldona anjuna aquem arambol bambolim \
            bandora benaulim bicholim borim calangute calapor candola candolim carapur cavelossim chapora chicalim chimbel \
            chinchinim colovale colva corlim cortalim cumbarjua cuncolim curchorem curti curtorim dabolim davorlim goavelha \
            guirim jua kankon madgaon madkai mandrem mapusa margao marko marmagao marmagoa marmugao mercurim mermugao moira \
            morjim mormugao murda navelim nerul novagoa nuvem onda orgao palle panadzhi panadzi panadzis panadzsi panaji pangim \
            panjim panjy parxem penhadefranca pernem pilerne pnchi pnjy ponda porio priol quepem queula raia reismagos saligao \
            salvadordomundo sancoale sanguem sanquelim sanvordem saojosedeareal serula sinquerim solim taleigao usgao vagator \
            valpoi varca vasco vascodagama vaskodagama verna xeldem =GA+OR baga =GJ abrama achmentampant adalaj adri afumadabado \
            ahamadabad ahamadabada ahamedabada ahammadabad ahimadabada ahmadabad ahmadabadas ahmadabadcantonment ahmadabadi \
            ahmadabado ahmadnagar ahmadobod ahmdabad ahmdabadhyndystan ahmedabad ahwa aihamaidabade aihamaidebao aimand \
            akamatapat akhmadabad akhmadabadshaary akhmedabad alang alikherva amadabada amadabadeu amadaraada amadavad amadavada \
            amardad amareli ambaji ambaliyasan amboli amdavada amedabato amedebatum ameidabade amod amreli amrelis amrly amroli \
            amryly anada anand ananda anandeu anandgwjarat anandi anando anandpar anant anaud andada andzharom anende anjar \
            anklav ankleshwar anklesvar anklesvarina anleili annd anndgjrat antaliya antarjal arsodiya atul awa baben \
            babeunagaleu babra badodala bafunajiaer bagasra bajwa balitha baliyasan baluoda bantva baola bapi bar bardoli \
            bardoti bareja baroach barodara baunagar bavunagaru bawngr bayad becharaji bed bedi bhabhar bhachau bhadkodara \
            bhadodara bhagaljagana bhagdawada bhalpara bhanvad bharnagar bharoch bharthanakosad bharuch bharuchina bhat \
            bhaunagar bhavanagara bhavnagar bhayavadar bhilad bhiloda bhoja bholav bhooj bhug bhuj bhuja bhuji bhunagar bhurivel \
            bhwy bilimor bilimora bilkha bkhavnagarom bkhudzh bodeli boerbendeer boriavi borsad botad broach buji buju bulsar \
            bwrbndr cambay camnaqar chaklasi chalala chalthan chamnkhr chanasma chanod chhala chhapi chhatralina chhaya chhiri \
            chhotaudepur chiloda chorwad chotila civilstation curat cutchmandi cutchmandvi dabhoi dahegam daheli dahod dakor \
            damnagar dayapar dediapada deesa dehari delvada devgadhbariya devsar dhandhuka dhanera dhari dhasa dhola dholka \
            dhorail dhoraji dhrangadhra dhrangadra dhrol dhuwaran digvijaygram disa diyodar dohad dwarka dzamnagar dzamnagara \
            dzamnagaras dzhamnagar dzhamnagarom dzsamnagar exmetabad fadwdara freelandgunj gadhada gadhara gadkhol galpadar \
            gamdi gamnagar gandevi gandhidham gandhinagara gandhinagaram gandidham gandinagar gandinagaru ganjinagaru gariadhar \
            gedela getela ghandhinagar ghandinagar ghanteshvar ghogha goddora godeula godhara godhr godhra godkhra godkhre godra \
            gondal gsfccomplexina gumunegeer hadgood hadiad hajiraina halol halvad hansot harij \
            harsiddhisocietyramtalavadimissionroadnadiad himatnagar hoda ichchhapor idar jalalpore jamanagara jamanagarajilla \
            jamanagaram jambusar jamjodhpur jamnagaleu jamnagar jamnagari jamnakar jamngr jamnjr jamnogar jamunagaru jarod \
            jasdan jetalsar jetpur jetpurnavagadh jhadeshwar jhalod jhulasan jiepuer jmngr jodiyabandar junagad junagadh \
            junaghur kabilpor kadi kadod kadodara kakosi kalavad kaliawadi kalol kalolina kambay kandla kanjari kanodar kansad \
            kantinakar kapadvanj karachiya karamsad karjan karvad kathlal kathor katpur kawant keshod kesod kevadiya khambayat \
            khambhaliya khambhat khapat kharach kharaghoda kheda khedbrahma kheralu kim kodinar kosamba kotara kotharia kundla \
            kutiyana lakhtar lalpur lathi lavachha lilia limbdi limkheda limla limodra lodhika lunavada madhapar madhavkampa \
            mahemdavad mahendranagar mahesana mahudha mahuva mahuver maktampur malanka maliya malpur manavadar mandvi mangral \
            mankuwa may meghraj mehsana mendarda meusana mirjhapar mithapur modasa modassa mora morbi morvi morwa motanatava \
            mundra mungrol nadiad nadiyad naidad naliya nanakwada nandej nandelav nandesariina nari naroda nasvadi nausari \
            navabhildi navanagar navangar navasari navsari nawanagar nosari nowanagar nowanuggur od okha okhaport olpad orvad \
            paddhari padra palaj palanpur palej palitana paliyad palod panoli parabada pardi pardikanade pardiparnera \
            pardisondhpur parnera patdi pavanakar pethapur petlad petrochemicalcomplexina phuch pipavavbandar pipodara \
            poleubandaleu poorbunder porabandara porbandar porbandarom porpantar portokha portporbandar prantij pujie pujieshi \
            purbandar radhanpur radodara radzhkot radzkot radzkotas rajikotto rajkot rajpipla rajula ran ranavav ranoli ranpur \
            rapar raval ravapara reliancecomplex rib sachin sachinina sagbara saij saktasanala salaya salvav sanand sanjali \
            sanjan sanjeli sankheda santrampur saputara sarangpore sarigamina sarkhej sathamba savarkundla savgadh savli sayan \
            sayla selamba shehera sherpura shihor shivrajpur siddhapur sidhpur sidsar sihara sihor sikka singarva sinor sojitra \
            solsumba songadh sukhpar sulate surat surata suratas surate surato surendranagar surendranagardudhrej sutrapara \
            talaja talala talod tankara tarsadi tarsali than thara tharad thasra trajpar tzamnankar ukal umargam umbergaonina \
            umrala umreth undera unjha upleta utran vadadara vadali vadasinor vadeadara vadnagar vadodara vadodarae vadodaro \
            vaghodia valabhipur valia vallabhvidyanagar valsad valsadina vansada vanthli vantontara vapadedara vapi vapiina \
            vappi vareli varodara vartej vaso vatotara vav vavdibujarg vavol vejalpur veraval vijalpor vijapur vijayanagar \
            vinchia viramgam virpur visavadar visnagar vithaludyognagarina vuadodara vyara wadhwan wadhwancamp wadhwancity \
            wadhwancivilstation waduodala wadwdara waghai walsad wankaner wapi wapy wdwdrh wthothra xahmdabad xihuoer \
            yameidabade =GJ+HP una =GJ+KA shaktinagar =GJ+MH ahmednagar chikhli pal roha =GJ+MH+TN gandhinagar =GJ+MP baroda \
            bopal mahura sihora =GJ+PB mansa =GJ+RJ dungarpur jodhpur mandal mangrol =GJ+RJ+UP khanpur =GJ+TG jawaharnagar \
            =GJ+UP un =HP arki baddi banjar bhota bhuntar chamba changartalai chaupal chowari chuarikhas cimla dagshai dalhousie \
            deragopipur dharamsala gagret ghumarwin indpur jakhri jawalamukhi jogindarnagar jubbal jutogh kalka kangra kasauli \
            kotkhai kotla kulu kyelang mandi mehatpurbasdehra nadaun nagrotabagwan nahan nainadevi nalagarh narkanda palampur \
            pandoh paontasahib parwanoo rawalsar rohru sabathu sabathucantonment santokhgarh sarahan sarkaghat shamshi shimla \
            shimura shymla simala simla sinla solan sundarnagar symlh theog tirasujanpur ximula yol yolcantonment =HP+JK nagrota \
            =HP+MP seoni =HP+MP+OR+UP rampur =HP+PB+WB daulatpur =HP+RJ nagar =HP+TN manali =HP+UP hamirpur =HR abdullahpur \
            abdullapur akaira ambala ambalasadar ambata asandh asankhurd atelimandi bablai badhmalak badshahpur baghaula \
            bahaddurgad bahadouga bahaduerjiaer bahaduleugaleu bahaduragadha bahaduragara bahaduragarha bahadurgarh bahadurgarho \
            bahadurghar bakhadurgarkh balwal bantshkwla barara barauchana barhimajra bawal bawanikhera bayanpur berikhas bhakli \
            bhiwani bhundsi bhuran birghaghar buriya chandiman charkhidadri charkidadrai charkidadri chhachhrauli chika dabwali \
            dharuhera ellenabad farakhpur faridabad faridabadas faridabado farydabad fatahabad fazilpur firozpurjhirka frydabad \
            ganaur ganguwa garhiharsaru gharaunda ghatalmahaniawas gohana gudaganva guergang guleugaon guragamo guragamva \
            guraganv guraganva guragaona guragavam gurgaon gurgaonas gurgaono gurugram gurugrama guruguramu gwrgan gwrgaw hansi \
            hat hattin helimandi hisar hisara hissar hmtpinjore hodal hodala hsar hui huodaer indachhoi indri ismailabad \
            jagadhri jaitpur jakhal jamnanagar jandli jhajjar jhakalmandi jind jwrjawn kabri kachrauli kaisaru kaitaer kaital \
            kaithal kaithala kaittal kajtkhal kakarmajra kalanwali kalayat kaninakhas kansapur kanwala kardhan karnal kethala \
            khansi kherinangal kherisampla khisar khorikalan khurukhram kundli kurkavun kythal ladrawan ladwa loharu luohetake \
            maham mahendragarh maheshari majra mandholikalan mandidabwal mandidabwali manesar manethi manimajra mayar naernaoer \
            naleunaul nanauru nangalchaudhri nanhera naraingarh naranaula narnal narnaul narnaula narnaund narnwl narwana \
            narwanal nilokheri nisang nkournkaon nuh paerwaer pahaturkkar palaoyala palaraala palavala palavalazila palawala \
            palval palwal palwalrural palwol pancakula pancakulaupasahara panchkula panchkulaurbanestate panipat panipata \
            panipattarafansar panipattarafmakhdumzadgan panipattarafrajputan paruwaru pasaur pataudi pehowa pharidabada pingawan \
            pinjaur plwl punahana pundri pusatbandarpanchkula pyala qwrqan radaur raipurrani rania ratia rewari rohataka rohtak \
            rokhtak rwhtak rwtk sadhaura safidon saha salamba samalkha sampla satraudkalan satraudkhurd satrodkhas \
            shadipurjulana sirasa siwani sohna sonepat sonepatpunjab sonipat sunarikalan syrsa taoru thanesar tilpat tirawari \
            tohana tosham ugrakheri uklana unchasawana xiersa xisaer yamunanagar =HR+MP+PB+UP rampura =HR+PB adampur kalanaur \
            =HR+TG farrukhnagar =HR+UP dadri doha fatehabad gorakhpur gorakpura hasanpur kharkhauda nagina sikandarpur sirsa \
            sisauli tundla =JH adityapur akdonikhurd alagdiha alaudia amlabad ara aralgoria arsande bachra bagbera bagra \
            baliapur balkudra bandhdih bandhgora barajamda baralota bardubhi bargawan barharwa barkakana barkisaria barora \
            barwadih basukinath bauakalan bekobar berhait bermo bhamal bhandra bhetia bhimkanari bhojudih bishungarh bokaro \
            bokarosteelcity bongabar borio bundu burhai bursera cakradharapura cakratarpur casa cemsidpur chaibasa chainpur \
            chakardharpore chakardharpur chakradharpur chakulia chamsethpura chandil chandrapura chandwa charhi chas chatra \
            chauparan cherra chhotagobindpur chiria chirkunda chitarpur churi daertonggeaenjie daltanaganja daltanaganjanagaram \
            daltanganj daltenaganja daltenganj daltongandzh daltonganj daltongganj daltongganjeu danabad danbad danbado dandedih \
            danguwapasi dari darutonganji datonggani deaojiaer deogar deogara deogarkh deoghar deoghara devaghara dhanabad \
            dhanabada dhanbad dhanbaid dhanwar dkhanbad dnbad dolataganja domchanch dugda dumarkunda dumka dwghar dzamsedpur \
            dzamsedpura dzamsedpuras dzamshedpur dzhamshedpur dzhamshehdpur dzsamsedpur egarkunr gadhra gamsedpur garhwa ghaghra \
            ghatsila ghorabandha gidi giridi giridih giridiha giridihajila godda gomoh gopinathpur gua guliya gumia gumla \
            gumuxiedebuer gunghasa hajaribaga haludbani haludpukhur hariharpur harina hasir hazaribag hazaribagh hazarybaugh \
            hesla husainabad irba isri jadugora jamadoba jamasedapura jamcetpur jamsedapura jamsedpur jamshedpur jamshidpur \
            jamshydpwr jamsyedeupuleu jamtara jamushedopuru jangalpur jaridih jarnshedpur jasidih jena jharia jhariya \
            jhinghipahari jhinkpani jhumritelaiya jhumritellaya jiamuxiedebuer jmshdpwr jmshydbwr jmshydpwr jugsalai \
            jumritilaiya kadma kalikapur kandra kanke karma karmatanr karo kathhara katras kedia kenduadih khalari kharkhari \
            kharsawan khazaribag khunti kodarma konra kopali kuju kumarpur kurpania lalpania lanchi lanqi lapanga latehar \
            lohardaga madhupur mahagama maheshlundi mahlidih mahuda maithon majhiaonkalan malkera mango maraikalan marar marma \
            masratu matigara medininagar medininagara meghahatuburu mera meru mugma muraidih mushabani mydynyngar nagrikalan \
            nandkharki narra neturhat nirsa noamundi okni orla pakur panchet panrra paratdiha patamda pathardih patpat patra \
            patratu patrodih pelawal phulwartanr phusro pondarkanali purihasa qiakeladaerpuer qiasi raci rajabhita rajmahal \
            ramci ramgarhcantonment ranchi ranchy ranci rancijilla rancis rancsi ranshy rasikpur ratu ray religara rerma \
            sahnidih sangrampur sanri sansikhara saraikela saram sarauni sarjamda sarubera satgawan saunda seota sewai sialgudri \
            sijhua sijua simdega sinduria sini sirka sirsia siuliban sudna suranga talttonkan tanrbalidih taping tatanagar tati \
            telo tenu termi tetra tilodih tinpahar topa topchanchi torpa toto tundhul tzamsentpour urimari zhexuepu =JH+MP barhi \
            gamharia mandu =JH+OR deogarh jagannathpur =JH+RJ+TR manoharpur =JH+UP gobindpur =JK abbaspur achhibal aishmaqam \
            akhnur anantanag anantanaga anantanak ananteulageu anantnag anantnagas anantnaj anantonaggu anatanaga anendenage \
            anntnag arwani asham ashmujikhalsa awantipur badamibagh badgam bandipura banihal baramula bashohli batoti beerwah \
            bhadarwah bhore bhulwal bijbehara bilaur bishnah brahmanandibari bunahir bunjwah cammu caspira chadoora chhatha \
            chineni cirinakar darapur deb deverinderbug dhinde doda dooruverinag drugmulla dzammu dzamu dzhammu dzhamu \
            farwardkahuta gamu ganderbal ghobrahmanande ghomanhasan gorahsalathian gulgam gulmarg gumumu hajan hamre handwara \
            hiranagar islamabad jammu jammucantonment jammucity jamu janmu jaurian kaluchak kathua kathura kathuraa kathuva \
            kathwa katkhua katua keran khansahib khaur khonmoh khore khreuh kishtwar kokernag kopawor kralapur kud kulgam \
            kundarorian kunzar kupwara magam majhiari maralia marhi mattan mehmoodpora nagam naushahra nihalpursimba noria \
            nowangabra pahalgam pampur pariswani parol pathadeosar pattan prisal pulwama punch qazigund quimoh raipurdomana \
            rajaori rakhgadigarh ramban rathian ratnuchak rehambal riasi rspora safapur samba seerhamdan seulinagaleu shangus \
            shitlu shopian shrinagar shurinagaru silinajia sirinagara sirynagar sogam solakut sopor sopore sopur soyibug \
            srinagara srinagaram srinagaras srinagari srinagaro srinankar srinigar srinkhr srynagar srynaghar srynghr sryngr \
            sumbal sunderbani surankot suryanagar szrinagar tangdhar thannamandi tral tsrarsharif udamapura udhamapura \
            udhamapuram udhampur udkhampur uri utampur vijaypur wail watargam wudamupuer xnantnakh yaripur yechagam =JK+PB \
            nawanshahr talwara =JK+UP katra =JK+UT srinagar =KA addevishwanathapura adduru adityapatna adyar aerxikailei \
            afzalpur ajjampur aland aleusikeleu alevur allipura alnavar ambikanagar amingarh anekal ankola annigeri arasikera \
            arasikere arccikkeri arkalgud arkula arshakunti arsikera arsikere arsikeri arsikir arsykrh arsykyr arsykyry ashikea \
            athani attibele aurad aversa awdwby awdwpy badagabettu badagalulipadi badagrama badami baenggeollo bagakete bagakos \
            bagalakota bagalakote bagalakotemandalam bagalaura bagalkot bagalkota bagalkotas bagarukoto bagepalli baghalakwt \
            bailhongal bajalakwt bajiaerkete bajpe ballari banavar bangalaura bangalor bangalora bangalore bangalorecity \
            bangalur bangalura bangaluri bangarapet bangaroru banggalloleu bangkhalxr banjialuoer bankalkot bankapur bannkalor \
            bannur bantval basabakallian basabakalyana basabhakalyana basavakaliana basavakaljan basavakalyan basavakalyana \
            basavakalyanam basavanabagevadi basavuakariyan basawakaeryan basawakalyan bashettihalli beiergaomu beilali belagaavi \
            belagam belagamva belaganva belagauma belagavi belagoavi belari belaris belgaan belgaavi belgam belgaon belgaum \
            belgaumas bellari bellary belluru belma beltangadi belthangady belvata bengalora bengalour bengaluras bengaluro \
            bengaluru bengalurus benggallulu benguluru benkanhalli berugaumu bethamangala bhairapura bhalki bhatkal \
            bhimarayanagudi bidadi bidar bidara bidaru bideer bidzapur bidzapuras bidzhapur bidzsapur bigubuer bijapuleu \
            bijapura bijapuram bijapuru bijiabuer bilgi birur blary blgam blgaywm bllary bnghalwr bnglwr bobruwada bogadi \
            bommasandraindustrialarea bondantila brahmavar bswaklyan byadgi bydr byjapwr bylary bylgawm bylgwm byndoor bynglwr \
            calakera calakkeri callakere canacona canapatana cannapatana cannapatna cannapattana cannapattanam cannappattana \
            cennapatna chalakyry challakere chamarajanagar chamrajnagar chanapatna chanapattona channagiri channapatan \
            channapateuna channapatna channarayapatna charakea chelur chickmagalur chikballapur chikbanavar chikjajur \
            chikkaballapura chikkabidarakallu chikkamagaluru chikmagalur chikmanglur chikmugalur chiknayakanhalli chikodi \
            chincholi chintamani chitaguppa chitaldroog chitaldrug chitaldurg chitapur chitradurg chitradurga chitrakaldurga \
            chitteldrug chlkrh cikkamagaluru cimakka citlakatta citradurga citradurgam citradurganagara citraturka closepet \
            collegal danadeli dandeli dandeliabhayaranyam dasarahalli davanagiri davangere davangeri devadurga devanahalli \
            devangere districtedebijapur dobbaspet dodballapur doddaballapura dommasandra donimalaitownship electroniccityphasei \
            elivala frenchrocks gadag gadagbetageri gajendragarh gangavati gangawati gangolli gargeswari gasan gauribidanur \
            geboer glbrgh gogipeth gokak gokakfalls gokarna gonikoppal gorur gubbi gudibanda guerbojia gulabarga gulbaleuga \
            gulbarga gulburga guledagudda gundlupet gurmatkal gurubaruga hacan hadagalli halihaer haliyal hampi hangal hanur \
            haralahalli haralapura harekala harihar harihara harpanahalli hasan hasana hasanam hasang hassan hassana hasszan \
            hatti haveri hebbagodi heggadadevankote herur hinakallu hindalgi hirekerur hiriyur holalkere holenarasipura homnabad \
            honnali honnavar hosadurga hosakote hosanagara hosangadi hosapeta hosapete hoseukote hoskota hoskote hospet hospeta \
            hospete hosukote hoszpet hubballi hubli hublicity hukeri huliyar hunasamaranahalli hungund hunsur huosiketai \
            huosipeite hutagalli hwspt ilkal indi jadgir jagalur jali jamkhandi jevargi jigani jinnebodena kadakola \
            kadiganahalli kadur kadvad kaerwaer kairangala kakti kalaburagi kalaburgi kalburgi kaleuwaleu kalghatgi kallakele \
            kamalnagar kampli kanakapula kanakapura kanakapwra kanakpura kangaralibudrukh kangaralikhurd kankanhalli kappal \
            karaoyara kararaara karavara karavaram kargal kariyangala karkala karvar karwar kauo kavalur kawar kawlet kenjaru \
            kerur khanapur khasan khoskote khospet khublidkharvad khunsur klbrkt kodial kodigenahalli kodiyal kodlipet kolambe \
            kollegal kollegalam konaje konanur konnur kopal kopala kopbal koppa koppal koppala koppanaagrahara kopparu \
            korangarapadi koratagere kotekara koteshwar kotturu krishnarajasagara krishnarajpet krwar kudachi kudla kudligi \
            kudremukh kulbarga kulparka kumbalgod kumsi kumta kundapura kundgol kunigal kurgahalli kurgunta kurikuppi \
            kushalnagar kushtagi kuvettu kwppal lakshmeshwar lingsugur londa luobeiertesuoenpeite machai madanayakahalli maddur \
            madhugiri madikeri magadi mahalingpur mahisur mahisura maicur maikala maingalura maisoleu maisora maisoru maisuoer \
            maisur maisura maisuru majsor majsur majszur malavalli mallar malpe malur mandaya mandia mandiya mandja mandya \
            mangalooru mangalor mangalora mangalore mangaloro mangalur mangalura mangaluru mangaroru manggalloleu manghlwr \
            mangkhalxr manglapuram manglwr manipal manipura manjanadi mankalur mantiya manvi maragondahalli mathadahatti \
            mayakonda mayswr melukote mendiya mengalora mengeluoer mhaisura mnglwr molakalumuru mudabettu mudahala mudalgi \
            mudashedde mudbidri muddebihal mudgal mudgere mudhol mudhola mudkhol mudol mudoru muduo muduoer muduperar mulbagal \
            mulgund mulki mulur mundargi mundgod munirabad munnuru murudeshwara mutge mutol mwdwl myangalora mysooru mysore \
            mysuru myswr nadisal nagamangala nandgad nanjangud nanjangudtown narasimharajapura naregal nargund narikombu \
            navalgund navoor nelamangala niramargar nyamti ocakotte ountoupi pacavakalyan pakalkot pangala pavugada pelkam \
            pellari penkalur phakhlkot pijappur piranvadi piriyapatna ponnampet pudu qiaerlakailei rabartasanapeta rabartsanpete \
            rabkavi rabkavibanhatti raichur rajchur ramanagaram ramdurg ranebennur ranebennuru raneebennur ranibennur \
            rapartcanpettai raybag renibennur robartasanapeta roberconpet robertsonpet ron sadalgi saidapur sajipanadu \
            sakleshpur saligram sambre sandur sanivarsante sankeshwar sanuru sargur sarjapur satyamangala saundatti savanur \
            sedam shahabaddeccan shakhpura shidoragatta shiggaon shikaripura shimoga shimogga shirhatti shivamogga shivamoggi \
            shorapur shoratur shrirangapattana shymwga shywamwga sidalaghata sidalaghatta siddapur sideullahata sidlaghat \
            sidlaghatta sidlagkhatta simeaga simoga sindgi sindhnur sira siralkoppa sirasi siruguppa sivamogga someshvara \
            someshwar somvarpet sorab sravanabelgola sringeri srinivaspur srirampura sulebhavi sulibele sullya suntikoppa \
            surapur suratur talikota talipadi talpadi tarikere tattihalli tekkalakote tenkanidiyur terdal thegur tiptur \
            tirthahalli tirumakudalnarsipur tokuru tonseeast tulunadu tumakooru tumakuru tumbe tumkur turuvekere uddapi udipi \
            udiyavara udoupi udpi udupi udupimandalam udupis udupisa uduppi ulaul ullai ullal uppinangadi urupi utuppi vaddu \
            varamballi venkatapura vijapura vijayapur vijayapura virajpet visiapur vittal wudupi xidelajiateta xierxi ximojia \
            xuthupi yadagira yadagiri yadejier yadgir yadgyr yajileu yajjiru yalahanka yatakiri yelahanka yelandur yelbarga \
            yellapur yelur yyadagira =KA+KL+TN alur =KA+MH bhadravati wadi =KA+MP kolar sagar =KA+TN belur =KA+UP sirsi =KA+WB \
            kalyani =KL abdurahimannagar adanattutekkumurikizhakku adatt adichanallur adur ajanur akathiyur alangad alankod \
            alapalli alapolai alappula alappuzha alapulai alattur alengad aleppi allapuza alleppey alleppi aluva alwaye amballur \
            ambikapuram ancharakandy angamali anjur anthicad aotetapupalamu ariyallur aroor arukutti athiyannur atholi attingal \
            aulapolai avanoor avanur avinissery awtapalam ayanavelikulangaravadakku ayancheri aymanam azhikkal azhikkod azhiyur \
            azhoor badagara balussheri bangramanjeshvara barakara bare beipur beiyibolei beppur bepura beyapare beypore beypur \
            bharanikavutekku blkad brahmakulam britishcochin calecute calicut calicutium cananor cannanore chalakilakakara \
            chammanad changanacheri changanacherry changanasseri changanassery chavara chekkiad chelakara chelamartam chelambra \
            chelora chemancheri chendamangalam chendrappini chengala chengalam chengamanad chengannur chennithala cheppad \
            cheranellur cheriyamundam cherpu cherpulassery cherthala cherukavu cherukunnu cheruthazham cheruthuruthi cheruvannur \
            chetwayi chevvoor chingoli chirakkal chiramanangad chiranellur chittanda chittilapilli chockli choornikkara chorod \
            chottanikkara chowwara chulissheri chundal cityoflordanantha cityofspices cochim cochin coilum coulao cranganore \
            cranganur desamangalam desinganadu dharmadam diluer edaccheri edakkalathur edakkazhiyur edakkode edakkulam edappal \
            edathala edattala edattirutti edavai edavilangu elamkunnapuzha elampalloor elavalli elayavur elur enkakad eramala \
            erannoli erattupetta eravattur eravu ernakulam eruvatti ettumanoor ettumanur eyyal ezhome ezhupunna ferokh ftcochin \
            guruvayur haripad hesabettu icchannur idukki iramallur irikkur irimbiliyam iringal iringappuram irinjalakuda iriveri \
            iroopara kadachira kadakkavoor kadamakudi kadannappalli kadikkad kadungalur kainoor kaipamangalam kaiparamba \
            kajahikode kajhikada kakkanad kakkodi kaladi kalamassery kalavoor kalicut kalikotu kalikuto kalleribhagam \
            kallettumkara kalliyassheri kalliyoor kallurtekkumuri kallurvadakummuri kalpatta kalykwt kananorskom kanayannur \
            kandalloor kandamkunnu kandanissheri kanhangad kanhirode kaniyarakodkizhakumuri kanjiramkulam kannadiparamba \
            kannangad kannanuru kannapuram kannara kannavam kannur kannura kannuru kanoor kanour kanur kanura kanuras kanwr \
            karakkad karamuck karikad karikatto kariyannur karthikappally karumalur karungappalli karuva karuvanthuruthy \
            karuvellur kasaragod kasaragodft katavallur katirur kattakampala kattanam kattayama kattipparutti kattur kayamkulam \
            kayangulam kayankulam keacci kealikkeat kealikkeatjilla keallam keattayam keayilanti keerikkad keevallur ketayamu \
            ketetayemu kezekede kezhi khochikhod kidarakulam kikana kilattingal killannur kizhakechalakudi kizhakkumbagam \
            kizhariyur kizhuparamba kizhuppillikkara kizhuvalamkoonthalloor knur knwr kocci kochi kochin koci koczin \
            kodamthuruth kodannur kodungallur kodur koduvayur koipadi kojhikora kojikode kojikodeu kokotamangalamsouth \
            kolaccheri kolam kolamo kolavallur kolazhi kolikkot kolikkota kolikkotu kolikod kolikoda kolikora kollam kollama \
            komalapuram kondotty koolimuttam koovappady koratti korramu kotamangalam kotayam kottajam kottakkal kottangara \
            kottappally kottapuram kottarakara kottayam kottayama kottayamu kottuvalli kovalam kovilkandi koyilandi koyilandy \
            kozhancheri kozhikkot kozhikod kozhikode kozhukkallur kozhukkully kozikkot kozikode kozsikode krishnapuram \
            kuchibandar kudali kudappanakkunnu kudlu kuilong kulasekarapuram kulathummal kullamalai kumaranellur kumbalam \
            kumbalangy kunamkulam kunjatturu kunnamakulama kunnamangalam kunnamkulam kunnamukulan kunnankulam kunnatnad kunnumma \
            kunnummal kurattissery kureekkad kurichikara kurumathur kurumpilavu kuruvattur kutiatodu kuttali kuttampuzha \
            kuttikkattur kuttippuram kuttuparamba kuttur kuttyattur kvilon kwlam kwlm kwnamkwlm kwtayam lalam madattumpadi \
            madayikonam madhuru mahe malabwram malapouram malappuram malappurama malapulan malapunan malapupulamu malapurama \
            malapuramas malayinkeezhu maleppuram mallapulam manakkody manakunnam manalur manantheri manavalassery manceri \
            mangalapadi mangattidam maniyur manjeri manjeshvar manjieli mannanchori mannarakkat maradu marampilly marancheri \
            marattakara marayur mariyat marrapuramu marturu marutharod mattanur mavelikara mavitayi mavoor mayyanad mayyil \
            mennanyam meppadam meppayyur methala minad minalur mlapwrm mnjyry mogral mokeri moonniyur moothakunnam muchiri \
            muchiripattinam muhamma mulamthuruthy mulavukad mullassheri muluppilagadu munaer munar munara mundathikod munderi \
            munnar munnara munnaru muringurvadakummuri muthukulam muthutala muvattupula muvattupuzha muyirikkodu muziris mwnar \
            nadapuram naduvannur namminikara nanminda nannambra narakal narath natathara nattakam nedumangad nedumbassery \
            nedumpana nedumpura neduva nelluvayi neyattinkara neyyattinkara nileshwar ochira olavanna ongalluri ongallurii \
            orrappalam orumanayur otapallam othukkungal ottapalam ottapalama ottapalem ottaparamu ottappalam ottappalama padiyam \
            paippad palackattumala palaghata palai palakad palakade palakkad palakkada palakkara palakkat palakkatu palayad \
            palghat pallakadeu pallichal pallikal pallikere pallikunnu pallipuram paluvai panachikkad panamaram panangad \
            panayatturvadakkumbhagam panniyannur panoor pantheeramkavu pappinissheri pappinivattom parakad parakaddo paralam \
            parappukkara parappur paravurtekkumbhagam pariyapuram pariyaram parur pathanamthitta pathirappally patiriyat \
            pattambi pattiyurgramam pattyam patuvilayi pavaratti payyannur payyanur pazhanji peppur peragam peralassery \
            peramangalam peringandur peringathur peringottupulam perinjanam perintalmanna perole perumanna perumbaikad \
            perumbavoor perumpavur perunad peruvallur perya pilikodu pinarayi piravam pirayiri ponani ponmundam ponnani \
            poomangalam porathissery porkolam pottor poyya pudunagaram pudusseri pudusserywest pukkod pulakkod pullur punalur \
            punnayur puranattukara puthencruz puthenvelikara puthukkad puthuppally puthuppariyaram puthur puttankulam \
            puvatuparamba puzhakkal puzhathi quilandi quilandy quilon qwzy qwzyqwd radakara ramamangalam ramanattukara \
            shertallai shinkli shiravagilu shiriya shoranur sreekaryam srikandamangalam talacceri talakkad talakkolattur \
            talaseri talasisaieryi talasry talasseri talattala talikkulam talipalamuba taliparamba talipparamba talipparamp \
            talipparampa tanalur taraseri tayikkad teatupula tekkumbagam teliceri telifandelang tellicherri tellicherry \
            tellichery tennala thaikattussery thaikkattussery thalassery thalasserya thanganellur thanneermukkom thanniyam \
            thatta thazhakara thazhecode thecityofloomsandlores thecrownofkerala thekkumkara thenhippalam thennala \
            thirumittacodeii thirunavaya thiruvalla thiruvananthapuram thiruvankulam thodiyoor thodupuyha thodupuzha tholur \
            thottada thrippunithura thrissur thurayur thyrwfananthabwram tikkotti tilubanantapulam tirkadavur tiruanantapuram \
            tirubanantapurama tiruccur tirur tirura tirurangadi tirurstation tiruvalla tiruvananantapuram tiruvanantapuram \
            tiruvanantapurama tiruvanantapuramas tiruvuanantapuramu tkhalaserj tkhiruvanantkhapuram tlshyry tlsry todupula \
            todupuza totupula tribanadrama tribendrama trichur trichura trikarpurnorth trikarpursouth trikonavattam trikur \
            triprangod tripunittura tripunnittara trittala trivandrum trywandrwm trywwndrwm tullipurmbu tuneri tuodupuzha tyrwr \
            uduma uliyazhathura ulliyeri uppala urakam vadakakarai vadakancheri vadakara vadakkekkad vadakkumbagam vadakkumkara \
            vadanappally vadapadam vaikam vakkam valavilcheleri valayam vallachira vaniyamkulam vanmenad varam varappuzha \
            varkala vatakara vatakemuri vattiyurkavu vayalar vayilathur vazhakkala vazhakulam vazhayur vellanikkara vellookkara \
            velloorkunnam vellur veluthur venganoor vengara venginissery vengolakizhakkumbagam venkidanga vettanad vettur \
            vijayapuram vilappil vilavoorkkal villiappally vuadakara vypin wadakala wtkra =KL+TN kaluleu kannamangalam \
            kumarapuram naduvattam nilambur ponmana =KL+WB kalkutta =LA choglamsar kargil leh padam pituk thang =LD agatti amini \
            andrott chetlat kadmat kalpeni kavaratti kiltan minicoy =MH acalapur acalapura acalpur accalpur achalpuleu achalpur \
            acharupuru achlpwr ahamedanagara ahilyanagar ahilyanagara ahiri ahmdnajar ahmdnghr ahmdngr ahmdnjr ahmdnqr airoli \
            ajani ajanibudruk ajanikhurd ajara ajni akalkot akalkuva akalpwr akamatnakar akat akela akete akluj akola akolla \
            akot akota akoteu akotto akula akwla alacapura alandi alibag allapalli amaerneier amalanera amalner amalnera amalnr \
            amarnath amarnatkh ambad ambajogai ambarnath ambe ambejogai ambepur ambivalittungartan amgaon amlnyr amravati \
            anantpur anjangaon anjanibudruk anjanikhurd anjanvel anshing aorangabada aosimanabade aozhaer apta aqiaerpuer \
            arangaon artistvillage arvi asangaon ashlbwr ashti asumumbay audhan aurangabada aurangabadas aurangabadasahara \
            aurangabadaurangabada aurangabadcantonment aurangabado ausa avarpuri awlasnagr awlasnaqr awlhasnghr awlhasnjr \
            awlhsngr awrngabad awrnkabad awzar aychalkaranjy aychlkrnjy aychlkyrnjy badalapura badelapuer badlapur baersixi \
            baleusi balirampur ballalpur ballarpur bambai baoliwali baramati barshi barshy barsi barsy bashi basim basmat \
            basmath bdlapwr beed bhadgaon bhagur bhaindara bhandara bhayandar bhayander bhayandr bhayndar bhayundar bhigvan \
            bhimnagar bhioyadi bhir bhivandi bhiwandi bhiwndi bhokar bhokardan bhokra bhoom bhor bhudgaon bhusaval bhusawal \
            bhuwaneshwar bida bidh bidrural biloli binbulijinjiewode bira birvadi bivandi biwandi bkhajandar bkhandara bkhivandi \
            bmbyy bmbyynw boisar bombai bombaim bombaj bombay bombaya bombaydharavi bombej bombejus bori boribali borivali \
            borivalitarfrahur borivli borkheri borlaipanchaitan brahmani bramhapuri brshyhnd buldana bumbaj bwmbay bwnh bwrywaly \
            byandar bywandy candrapur candrapura candrapuram candrapuras cankamner canthrapura cantirappur chakan chalisgaon \
            chanaje chanda chandapuleu chandkapur chandor chandorapuru chandrapada chandrapwr chandurbazar \
            chhatrapatisambhajinagar chikhaldara chikhla chikkhli chinchani chiplun chitegaon chndrapwr chndrpwr chobda chopda \
            choppuda cikhali cillot cinnar cirpur copada copda copta dabhade dabhol dahanu dakbayansabombay dandi dapoli darwha \
            daryapur dattapur daulatabad daund davrapada degalur degalura degaluru degeluer degeulloeo deglur deglura deguro \
            dehu dehuroad deogiri deolali deolalicantonment deolimet desaiganj deulgaonraja devrukh dhanal dhanegaon dharangaon \
            dharashiv dharavi dharmabad dharur dhatau dhule dhulia diglur digras dkhule dombibali dombivali dombivli dondaicha \
            dongbifuli doptala driqubalnagar dudhani dule dwlh dwmbywly dyane dyglwr dzalgaon dzhalgaon dzhalgaone eklahare \
            ellichpur ellora erandol faizpur fulchur gadchiroli gadhinglaj galgaon ganeshpur gangakher garhchiroh garhchiroli \
            gevrai ghatanji ghotibudrukh ghugus ghulewadi godoli gokulshirgaon gokunda gonadiya gondia gondija gondiya \
            gondiyajila gondiyajille gondpipri gongdiye gorai goregaon gretaramumbai guhagar hadgaon hajarmachi harnai haveli \
            hinganghat hinggolli hingoli hingori hinjawadi hinkoli hirapurhamesha hudkeshwarbuzurg hupari icalakaranaji \
            icalakaranji icalkarandzi icalkaranji ichalkaranji igatpuri indapur irattinakiri isapur isasani jaisingpur jalagamo \
            jalagamva jalaganva jalagava jalgaon jalgaonjamod jalgaw jalgawn jalkav jalna jalochi jamkhed jamner jaoli jasai \
            jawhar jejuri jiaergang jintur jlgawn jlna junnar kabnur kagal kaij kalamb kalamnuri kalas kalher kaljan kallam \
            kalmeshwar kalombe kalundri kalyan kalyandombivli kamatgi kambe kamptee kampti kamtha kamthi kandahar kandari kandri \
            kanhan kankauli kannad karad karandzha karanja karanjabibi karivali karjat karle karmala karnala kasara kati katol \
            keboli kegaon kepaergaan kepaerjiaaoen khadakvaslal khadakwasla khadkale khadki khadkibuzurg khamari khamgaon \
            khandakwalsa khandbara khapa khapar kharaghara kharakvasla kharbav khardi kharghar kharpada khed kherdi khetia \
            khingoli khoni khopoli khuldabad kinwat kirkee kirkeecantonment kodoli kolhapur kolki kondalwadi kondhi kopagaon \
            kopaleugaon koparagamo koparagamva koparaganva koparagavataluka kopargan kopargaon kopargav koparkan koradi koregaon \
            korochi koyali koynanagar kudal kudus kudwa kurandvad kurduvadi kurkhera kurul kuwarbav laduer lanja lasalgaon lasur \
            latenajili latr latur latura latwr loha lohogaon lonand lonar lonauli lonavala lonavla lungsodngmumbai maan \
            mahabaleshwar mahad mahadula mahapoli mahboobganj mahbubganj mahindale maindargi majalgaon makhjan maldhe malegaon \
            malkapur malvan manchar manda mangalvedha mangrulpir mangvadi manmad manor mansar manwath marathimaharashtra \
            matheran mauda maval mavpatoda medankarwadi medha mehkar mengmai met mharalbk mhasal mhasla mhaswad mirabhayandar \
            mmbay mmbyy moembaai mohpa mohpada mominabad mop moram morewadi morsi mowad mu0bai mubai mudkhed mukher mul mumbai \
            mumbaj mumbaja mumbajo mumbajus mumbay mumbi mumpai munbai murbad murgud murmari murtajapur murud mwmbay mwmbyy \
            mymbais nabimumbai nabimunbai nachane nacik nadera nadgaontarfbirwadi nagalwari nagapur nagapura nagapuram nagepuer \
            nageupuleu naghbwr nagothana nagpore nagpur nagpura nagpuras nagpuro nagpwr nagupuru naigaondattapur nakpur naldurg \
            nalvadi nanda nandaide nandair nandarabara nandarbar nandd nanded nandeda nandedeu nandedo nander nandera \
            nandouabaru nanduerbaer nanduleubaleu nandura nandurabara nandurbar nandwrbar nandyd nankpour nantet nantetu \
            nantheth nanturpar naoghar naoyimumbai naraimumbai narkher narsala nashik nashiku nashirabad nashk nasik nasika \
            nasikas nasikeu nasiko nask nasyk naszik nateputa navapur navimoembaai navimumbai navimumbaipanvelraigarh navimumbaj \
            navimumbayi navimumpai navkawada nawymwmbay naxike ner neral nilanga nildoh nimbhorabudrukh nimpani nipani nizampur \
            nndwrbar nndyd novabombaim novmumbajo numbai nwymmbyy ojara ojhai ojhar ojhara osamanabada osmanabad osmanabada \
            oulasnankar oyaradha ozar pachgaon pachora padghe padharapura padoli paerbani paertan paithan palghar palidevad \
            panabela panaoyela panaraela panavela panchgani pandaerpuer pandaripuramu pandharapura pandharkawada pandharpur \
            pandkharpur panhala pantaripuram panvel panweier panwel panwl parabhani parali paralivaidyanathataluka \
            paralivaijanatha paranda parbaini parbani parbhani parbkhani parli parlivaijnath parly parola parsi partur pasthal \
            pathardi pathri patur pawni payantar pen phalatana phaltan pimpalgaon pimpalkhuta pimpari pimparicinacaraada \
            pimparicincaoyara pimparicincavada pimpeulichinchiwadeu pimpiri pimpiricincvatu pimpri pimprichinchvad \
            pimprichinchwad pimpricincvad pimpricsincsvad pimpriscincvadas pimprychynchvad pirangut piwendi pmpry pnwyl poladpur \
            poona porivali poune powai prbany pulgaon pullapamumbai puna punae pune puneo punesahara puni puno purli \
            purlivaijnath purne pusad pwna pwnh pwny pymprychynchwad qiandelabuer qiaopuda raaradha rahanal rahata rahimatpur \
            rahuri rajani rajgurunagar rajur rajura ramtek ranjangaons ratnagiri ratouru raver red rees revadanda risama risod \
            rohakolaba rohe rtnagry rutnagherry sakharkherda sakoli samangaon sanaswadi sangamanera sangamanerataluka sangamner \
            sangamnor sangamuna sanganner sangganeleu sanggeamuneier sangla sangli sangmeshwar sangola sangramnagar sansari \
            saoner saori sap saravli sasti sasvad satana satara savantvadi savda segamo seganva selu shahada shahapur shahuwadi \
            shandrabwr shegaon shelar shendurjana shinaru shipuer shiraguppi shirdi shirgaon shiroddo shirpur shirpure shirud \
            shirupuru shirwal shivajinagar shivanipisa shivatkar sholapur shrigonda shrivardhan shrpwr sihejiaaoen silewara \
            sillod silloda sillodeu sillora silod siloda sindi sindkhedraja sinnaleu sinnar sinnara sirapura sironcha sirpura \
            sirur sivar sivni snar sngamnr sngmnyr solapur solapura sollapura sonegaon sonpet sorapuru soyagaon soygaon \
            srivardhan surgana swileupuleu synar szinnar tadali takalghat takli talegaondabhada talegaondabhade talni taloda \
            taloje tamgaon tana tane tanh tanna tany tasgaon teklur telhara thana thane thyn tikadi tirora tkhana tkhane \
            tompivali trimbak tsantrapour tulai tuljapur tumsar turmericcity udanapur udgir ujalaiwadi ulahasanagara ulasnagar \
            ulasnagara ulasnagaras ulhacanakar ulhasanagara ulhaseunagaleu ulhasnagar ulhasnagari ulkhasnagar ullasanagara \
            ullasnagar ullasnagara umareda umarera umaret umarga umarkhed umarsera umbri umleideu umred umrer umureddo unchagao \
            uran urjanagar uruhasunagaru urunislampur usamanabada usmanabad usmanabada usumanabado utekhol vada vadgaon vadghar \
            vaghapur vagholi vaijanatha vaijapur vangani vanja varangaon vardha vardkha varntcha varphalia varsoli varta \
            vasaivirarcity vasind vengurla vikramgad vilholi virar vite vomvai vovale vumrad wadgaon wadgaonkolhati \
            wadgaonsarhad wadgaontejan wadiratnagiri waghoda wai wajegaon walhur walni walujbuzurg walwadi wanadongri wani \
            wardha wardhamna wari warora warud waruda washim woerta worthi wuerhasinegeer wumuleide xierbuer xiluode xinaer \
            xingeli xinggeaoli xinmengmai xulhassnakha yaval yavatmal yeola yeotmal yerkhera yiqieergelunji zotirpada =MH+MP \
            ashta borgaon chicholi katangi pipri umri =MH+MP+UP banda =MH+RJ gangapur =MH+TG balapur chandur sirpur =MH+UP asara \
            nandgaon rajapur =MH+WB ahmadpur durgapur shrirampur =ML ampati baghamara cherrapunjee cillan jowai khliehriat \
            laitumkhrah mairang mankachar mawlai mawlaimawiong mawpat nongpoh nongstoin nongthymmai nongumlong resubelpara \
            shella shillong shilong shilongi shiron shylang shylwngh silam silamga silanga sillang silleann sillong silonga \
            silongas tura umsning williamnagar xilong =MN andro chandel churachandpur heingang heirok hilltown impal imphal \
            imphala impkhal inparu jiribam kakching kakchingkhunou kamjong kangpokpi keiraobitra kiyamgei kumbi kwakta lamshang \
            luwangsangbam mayangimphal moirang moreh nambol ningthoukhong oinam patsoi phek pherzawl samurou sawombung sengmai \
            shuganu sikhongsekmai tamenglong tengnoupal thongju thoubal torban ukhrul wangjing wangoi yairipok =MN+WB bishnupur \
            =MP acoknakar agar ahirkheri ajaigarh ajyn akoda akodia alirajpur alot amanganj amarkantak amarpatan amarwara ambah \
            ambara amkhera amla amlai andwr anjad antri anuppur aron arya ashoknagar ashwkngr asihuokenajiaer asokanagara \
            asokanagarajilla asokanagaram athner awjayn awjayyn awjyn ayndwr badamalhera badarwas badi badnawar badnur badra bag \
            bagli baihar balaghat baldeogarh bamaur bamhni bamna bamora bamorkalan bangarda bangardachhota bangawan bank \
            bansatarkheda barauda barela barghat bargi barigarh barkuhi barmhankalan barnagar barod barwah barwani basoda \
            begamganj beohari berasia betma betul betulbazar bhabhra bhainsa bhainsdehi bhander bhanpura bharweli bhawanimandi \
            bheraghat bhikangaon bhilakhedi bhilsa bhind bhinda bhitarwar bhojpal bhonrasa bhopal bhopala bhopalas bhopalo \
            biaora bichhia bicholihapsi bidisa bidisya bijaipur bijawar bijeraghogarh bijrauni bijuri bilaua bilpura bina \
            binaetawa binarailwaycolony binde birsinghpur bkhapal bkhopal bopaer boparu bora budhni burha burhanpur burhar \
            buxwaha buzurg bwbal bwpal catarpur cattarpur cehor centava chachaura chakghat chandameta chanderi chandia chandla \
            chandpura chantarpur chataleupuleu chatarapura chatarapuram chatarapurarajya chatarupuru chatrapura chattarapura \
            chaurai chhanera chhapera chhatarpwr chhattarpur chhindwara chichli chikhlikalan chindwara chkatarpur chkhatarpur \
            churhat chwpwr ciyoppur daboh dahi dameah damo damoh damoha damua datia dekan deodora deohra deorikhas deoyasa \
            depalpur deraasa devas devasa devendranagar dewas dewasi dewasu dhamnod dhana dhanpuri dhar dharampuri dharni \
            dhodramohar dighawani dindori dkhar dola dumarkachhar dwas dywas dzabalpur dzabalpuras dzhabalpur dzhaora dzsabalpur \
            eklahra etawa fushangabado fydysha gabalpuro gadarwara gairtganj gana gandhisagarcolony garhabrahman garhakota garot \
            garra gautampura gehade ghansor ghaura ghogaon ghoradongri gogapur gohad gohada gohaddo gohadeu gohadi gokhad \
            golkhera gormi gotegaon guaola gubaerpuer guna gurh gvalior gwalior hanumana harda hardakhas harduli harpalpur \
            harrai harsud hatlam hatod hatpiplia hatta hatwans hindoria hirapur hirdepur hosangabad hosangabada hosankapat \
            hoshangabad hosyangabadeu huosihanggeabade husangabada husengabad iawar ichhawar idaura iklehra indaur indaura \
            indhur indoleu indor indora indore indoremadhyapradesh indori indoru indura induras induro intor isagarh itarsi \
            jabalapura jabalapuram jabalpuleu jabalpur jabarupuru jabera jaisinghnagar jaithari jaitwari jamai jaola jaora \
            japalpur jara jaro jatara javara jawad jayara jblbwr jblpwr jhabua jhundpura jiaaola jiran jirapur jiraunkasba jobat \
            jora jorakhurd jubbulpore kailaras kaimori kaimur kakarati kanar kandewa kandva kannod kantaphor kapuria kareli \
            karera kari karmeta karnawad karrapur kasrawad katni kelhauri keolari khachrod khairi khajurahogroupofmonuments \
            khamaria khandava khandooya khandoraa khandva khandwa khaniadhana khanr khargapur khargon khargone khatakhedi \
            khategaon khilchipur khirkiya khor khoshangabad khujner khurai kirnapur kohat kolaras korwai kosmi kotar kothi \
            kothrikalan kotma kotwa kukdeshwar kukshi kumbhraj kuna kundam kurwai ladhaura lahar lakhnadon lanji lassodyameri \
            lateri lauri leiwa leteri limbodi lodhikheda loharda loniya machalpur maharajpur maheshwar mahgawan mahoosenanibasa \
            mahorasenanibasa mahragaon mahu mahum maihar majhauli majhgawan majholi makron makronia maksi malajkhand malanpur \
            malhargarh manasa manawar mandai mandasaura mandasor mandeshaoer mandideep mandla mandleshwar mandosauru mandsaur \
            manegaon mangawan manglya manideep manpur mauganj meghnagar mehidpur mhovakyantonmenta mhow mhowcantonment mhowgaon \
            mihona mndswr mohgaon moleina molena morar morena morina muhuowobingzhan multai mundi mungaoli muraina murwara \
            mwryna nagda nagdadhar nagod naigarhi nainpur nalkhera namli nanpur naraini narayangarh narmadapuram narmadapurama \
            narsimahpur narsimhapur narsinghgarh narsinghpur narwar nasrullahganj naubasta naurhiya nepanagar nivari niwas \
            nowrozabad omkareshwar orchha ordnancefactoryitarsi outzen pachhar pachmarhi pachor palachaurai palda palera palsud \
            panagar panara pandhana pandhurna pankhedi panna pansemal panthpiplia par parasia pat patalpani pawai pay pechmorena \
            petlawad phupkalan pichor pidisha pindrai pintu pipalrawan pipla piploda piplyakumar pirthipur pithampur polaiakalan \
            popal porsa punasa qiedeerbuer raghogarh raghugarh rahatgarh raisen rajakheri rajnagar ranapur ratlam ravu rehli \
            rehti reva revasahara rewa rewah riva riwa rywa sabalgarh sabo sad sagara sahadola saharola sahdol saihuolei sailana \
            sanawad sanchi sangvi sanwer sarangpur sardarpur sarni satai sater satlapur satna satol satwas saugor sausar seho \
            sehor sehore sekhor sendeuhwa sendewa sendhava sendhawa sendhva sendhwa sendkhva sendouwa senduoya senduraa sendva \
            senthava seondha seonichhapara seonimalwa seopura serapura setiya shahdol shahgarh shajapur shamgarh sheopur \
            sheopurkalan sheopuru shivpuri shujalpur shwr shywpwr sibapuri sidhi sidi sidkhi sihaheduoer sihasa siheaopuer \
            silvani simaria sindwara singarauli singoli singrauli sinrauli sipuleu sirgora sirmaur sironj sitamau siupura \
            sivapuri sixiwopuli siyopur siyopura sndhwa sngrawly sohagi sohagpur sonkach soyatkalan suhagi susner suthalia \
            suwasra swroopnagar syngrawly syopura syopuram tal talen tarana taricharkalan tekanpur tendukheda teonthar thandla \
            tikamgarh timurni tirodi tonkkhurd ubaidullahganj uddzhajn uddzsain udzaina udzainas udzajin udzdzain udzhdzhajn \
            ujain ujaina ujaini ujjain ujjaina ujjaini ujjayin ujjayini ujjayn ujjeyan ukwa umaria unchahra unhel \
            vehiclefactoryareajabalpur vidisa vidisha vintisa vitisa vuidisha waraseoni wdysha weidisiha wuduyanna wuguyin \
            wydysh xieaobuer xingelaoli xuchchen yinduoer =MP+RJ babai garhi govindgarh indargarh ratangarh shahpura udaipura \
            =MP+TG alampur =MP+UP baragaon bareli etawah madhogarh mau ranipur shamsabad =MZ aidzhal aijal aijala aijali aijaul \
            aijavla aijhavala aijhola aijola aizal aizaoer aizauru aizavlis aizawl aizol aizola aizwal ajzol aycal ayyzwl ayzal \
            ayzwal biate bondukbangsora bualpuinge darlawn devasora devasorasouth hnahthial kamtuli kawlchawe kawnpur khawhai \
            khawzawl kolasib lawngtlai lengpui lnglyy longgelaiyi lungalai lungalei lungleh lunglei lungliah lunlei lunley \
            lwngly mamit marparanorth mars ngur northvanlaiphai parvai saiha sairang saitlaw saitual sangaue serchhip thenzawl \
            tlabung tuichawngtlang tuisentlang westbunghmun zawlnuam =NL chantongia chumukedima dampur dimapur diphupara jalukie \
            keahima kexima kiphire kohima kokhima kokima kuda lakema longleng medziphema mokokchung mon naginimora pfutsero \
            satakha tseminyu tsudikong tuensang tuli wokha zunheboto =OR agastinuagan angul anjira arjyapallimarine asika \
            athagarh athmallik badabarabil badakodanda badamba baddorakku badelake badeulag badmal baerjiaer balagunda balangir \
            balasor balasore balasuoer balaswr balesbara baleshwar balesvara baleswar baleugaleu baliguda balimila balipatapur \
            balugan balugaon banapur bandbahal bang bangomunda banki banposh barabil baragadha baragara baragarh baragarha \
            barampuram barbil bardol bareshuwaru bargadh bargar bargarh bargarkh barghar barhagarh baripada barpali basudebpur \
            baud bbsr belagachhia belaguntha belpahar berhampur berkhampur bhadrak bhadraka bhadrakh bhakarsahi bhanjanagar \
            bhapur bhatli bhawanipatna bhuban bhubanesbara bhubaneshwar bhubaneswar bhuvanesvara bijepur binika birmitrapur \
            bissamcuttack bkhadrak bkhadrakkh bkhubaneshvar boergeer bolangir bolanikhodan bonaigarh borigam brahmapur \
            brahmapura brahmapuram brahmapuramu brahmapuras brajarajanagara brajarajnagar brajaranjanagara brajrajnagar bramapur \
            bramhabarada brhmapwr bubaneshuwaru budhapanka budhikhamari buguda bulagulajienajiaer bulahemapuer bundia burla \
            byasanagar chainpal champua chandbali chandili charibatia chhatrapur chikiti chittapari chittarkonda choudwar \
            cuttack dadhapatna daitari damonojodi danara daringbarhi daspalla deracollierytownship dhamanagar dhenkanal \
            digapahandi dungamal dzhkharsuguda ekamrakshetra erei fertilizercorporationofindiatownship ganjam ghantapada \
            godiputamatiapara gotamara gudari guersuguda gunupur hinjilicut hirakud indipur itamati jagannath jagatsinghapur \
            jajang jajpur jalda jaleshwar jatani jatni jeyepore jeypur jharasugada jharasuguda jharasugura jharsaguda jharsguda \
            jharsogra jharsugra jharsuguda jharsugude jhompra joda jorada joshipur kabatabandha kaipadar kaliapani \
            kalyansingapuram kamakhyanagar kandasar kandragadia kanheipur kansbahal kantabanji kantilo karanjia kasinagar katak \
            kataka katakam katakku katk kattak kattake kavisuryanagar kendraparha kendujhar keonjhar keonjhargarh kesinga ketake \
            ketakipatana khaliapali khallikot khandpara kharhial khariarroad khatiguda khordha kiriburu kodala koira konarka \
            koraput krushnanandapur kuchinda kukkudakhandi kulad kullada kumarmunda kurmur kutakeu kuttaka lalsingi lathikata \
            lochapada loisinga lujila majhihara makundapur malakanagiri mayurbhanj mohana mukhiguda mundamarai nabarangapur \
            nabarangpur nalco nayagarh nilagiri nimaparha nowrangapur nowrangpur nuahata nuapatna oclindustrialtownship odagaon \
            padmapur palesvar pallahara paluru paradeep paradip paradipgarh paradipur paradwip parala paralakhemundi parkaht \
            parlakimidi patamundai pathar patnagarh patrak phulbani pipili pittal polasara pratapsasan puri puridistrict \
            purushottampur puvanecuvaram pwry rairangpur rajagangapur rajaranapur rajgangpur ramagiriudayagiri rambha raurakela \
            raurkelaindustrialtownship raurkella ravurkela rayagada remuna rengali roukela rourella rourkela rourkera rurakela \
            rurkela rwrkla rxrkela sambalapura sambalpore sambalpuleu sambalpur samubaerpuer sanbarupuru saranga sayadpur \
            sheragada smblpwr sohela sorada sorala soro subulia sunabeda sunakhala sundergarh suvani talcher tangi tarabha \
            templecityofindia tensa tikarapara tipo titlagarh tushara udala udayagiri venkatraipur =OR+PB anandpur =OR+RJ jaypur \
            jeypore padampur =OR+UP chandpur =OR+WB berhampore gopalpur joka =PB aamritsar abohar abohara aboheer abwhar \
            ahmedgarh ajnala akalgarh alawalpur amargarh ambrsr amirtacaras amlichaleu amloh amricar amritasara amritsar \
            amritsara amritsaras amritszar amrtasara amrtasarah amrtsr amrytsar amulize amuritosaru anahadgarh apohar apra aur \
            bababakala baddowal badhnikalan badian baghapurana bakloh balachor balaungi banga banur bareta bariyar barnala \
            baruwali batala bathankwt bathida bathinda batingda batynda begowal behjoga bhadaur bhadson bhagta bhamiankalan \
            bhankarpur bhatinda bhattian bhawanigarh bhikhi bhikkiwinduttar bhisiyana bhogpur bhuchomandi bhulathgharbi \
            bkhatinda boh botanguode budhatheh budhlada bungal butala calandhar chachoke chamkor chima chiman chlanthra chomon \
            chuganwan chuhal dappar dasuya derananak dhaki dhanaula dhariwal dharmkot dhilwan dhin dhuri dinanagar dirba doraha \
            dug dzalandar dzalandhar dzalandhara dzalandharas dzhalandkhar dzsalandhar faridkot fatehgarhchurian fatehnangal \
            fazika fazilka ferozepore ferozepur feruzpur firozpur galangar garhdiwala garhshankar ghagga ghanaula ghanaur ghoh \
            giddarbaha gil gobindgarh gonianamandi goraya grdaspwr guerdasibuer guerdasipuer gugelaaoen gulangdaer guleudapuleu \
            guradasapura gurdaspur gurudasapura gurudasapuram gurudaspur gurudasupuru guruharsahai gwrdaspwr hadiaya halwara \
            hanna hariana hoshiarpur hoshiarpurrailroadstation husainpur hushiarpur ishanpur jagararana jagaraum jagraom jagraon \
            jagravam jaito jaladhara jalandar jalandara jalandhar jalandhara jalandharcantonment jalandhari jalantar jallandaleu \
            jandiala jandialaguru jarandaru jlndr jodhan jugial jullundur jullundurcity kabwrthala kajpura kalaleu kana kanna \
            kapuertala kapuleutalla kapurathala kapurtala kapurthala kapurthalatown kapurtkhala kapurttala kapurutara kapwrtalh \
            karar kartarpur kathanian kauranwali keleier khamanonkalan khambraonnakodarroad khana khanna kharara khemkaran \
            khilchian khotran kkhana kkharar kot kotfatah kotisakhan kotkapura kotlanihang kpurthla krdasfwr kurali kurtaspur \
            lahauranbara lalru laungowal lehragaga lit lohian longowal ludhiana ludhijana ludhiyana ludijana ludiyana ludkhiana \
            ludkhijana lutiyana machhiwara mahalpur mahna majitha makhu malakpur malaudh malerkotla malout malsian mamun manwal \
            maur mirpur moga mogu mohali moka moonak morinda mubarikpur mudki muhdal mukerian muktsar mulanpur mullanpur \
            mullanwala mwga mwgapnjab nabha nag nakodar nangal nangli narotmehra nayagaon nilpur nohan nurmahal nurpurkalan pail \
            pakhikhanauri papankoteu pasankotou patankete patankwt pathanakota pathankot patiala patjala patkhankot patran \
            pattankot pattinta phagwara phillaur pratapsinghwala qadian rahon raikot rail raipurrasulpur rajasansi rajpura raman \
            ramdas rampuraphul rathankot ropar rudiana rudiyana rupar rupnagar saloh samana samrala sanaur sanehwal sangatkalan \
            sangrur sansarpur saraikhas sardulgarh sarna sasnagar satiawala shahkot shakar shamchurasi shankar sharakpur sirhind \
            sohana srigobindpur sufipind sujanpur sunam talwandibhai talwandisabo tapa tarntaran tharial tharike tibri tut \
            tzalantar urmar xmvtsra yamrytsar zerakpur zira zirakpur =PB+RJ basi =PB+UP jalalabad patti raya =PB+UT rurki =PB+WB \
            bahrampur kharar =PY ariyankuppam bendezhili bendezhilishi gundupalaiyam karaikal karikal kunnimangalam kurumbapet \
            madayi manaveli ozhukarai pandiceri panticceri pondiceri pondicero pondicheri pondicherri pondicherry pondichery \
            pondiseri pondisheri ponducherry pondy poudhucherry puduchcheri puducherri puducherry puduvai territoiredepondichery \
            tirumalarajanpatnam uzhavarkarai villianur =RJ 1a 1armsurjanwali 3b 4armkharwali 7lc aar abhaneri abu aburoad acmer \
            adzhmer adzmer adzmera adzmeras adzsmir aerwaer agmer ahor ajamera ajamira ajeetgarh ajiemeier ajimeleu ajmer \
            ajmercity ajmeri ajmir ajmyr ajumeru akera aklera alaraara alavara aloyara aluaro alvar alvara alvaras alvari alwa \
            alwar alwarcity alwr amet anta anupgarh aruwaru asind atru awdypwr bada bagar bagrana bagru bahalatupuleu bakani \
            balotra balria banasthali bandikui banskhoh banswara baonli baral baran baratopuru baratpura baratpuras bargaon bari \
            barisadri barla barmer basni baswa batarpur bay bayana bcharatpour beawar bedla begun behror beriwala bhadasar \
            bhadra bharatapura bharatapuram bharatbwr bharatpura bharatpwrrajstan bhauri bhilwara bhim bhindar bhinmal bhiraadi \
            bhivadi bhivari bhiwadi bhrtpwr bhugor bhuma bhusawar bhuwana bhywady bichri bidasar bijaynagar bijolia bikaner \
            bikanera bilara bissau biwadi bkharatpur boraj borawar borkhera brijnagar budhpura bundi bundicity bywady \
            cavaymatopur caypur ceyppur chaksu chandarun chaumu chawand chaypura chechat chenarvillage chhabra chhapar \
            chhipabarod chhotisadri chidawa chitor chitorgarh chittaurgarh chittorgarh chittorgarkh chittorugaru chomu chomun \
            churu citaura citoragara citorgar cittaudagadha cittauragadha cittauragara cittauragarha cittearkhrh cittodagadha \
            cittorkar codpur cotpur csitorgarh dad danta daosa dariawad dariba dausa delwara deshnoke desula devgarh dhaulpur \
            dholpur dhorimanna didwana dig diwakari dongge dungargarh dzaipur dzaipuras dzaisalmer dzajpur dzajpura dzhajpur \
            dzhajsalmer dzhodkhpur dzodhpur dzodhpura dzodhpuras dzodpur dzsaipur dzsaiszalmer dzsodhpur era evri falna \
            fatehnagar gajpuro gajsinghpur galiakot ganganagar godhpur gogunda gotan gothara goyali guhala gulabpura gushameier \
            gwdpwr hamirgarh hanumangarh hindaun hindauna hindaunanagaram hindaunasiti hindauncity hindona iaipura jahazpur \
            jailsamer jaipuleu jaipur jaipura jaipurcity jaipuru jaisalamera jaisalmeleu jaisalmer jaisarumeru jaitaran jalor \
            jamwaramgarh jasrasar jayapur jayapura jayapuram jayasalamera jaybwr jaypwr jesalamera jeycalmer jhab jhagarwas \
            jhalawar jhalrapatan jhunjhunu jhunjhunun jiaotebuer jiduoergeer jobner jodeupuleu jodhapura jodhapuram jodhpurcity \
            jodopuru jwdapwr jwdbwr jwdpwr jypwr jyslmyr kaithoon kalaoli kaman kanor kanota kanwat kapasan kapren karanpur \
            karauli kawai kekri kelwa keru keshoraipatan kesrisinghpur keta khairtal khandela kherli kherliganj kherwara khetri \
            kilhaharikrisanagarha kisanagadha kisanagara kisanagarha kishangarh kishangarkh kolayat kolvi kotah kotahcity \
            kotputli kotta kuchaman kuchamancity kuchawan kuchera kumbhkot kumher kushalgarh kwta lachhmangarh lachhmangarhsikar \
            lachmangarh ladnu ladnun lakheri laksmanagarha lalsot lawasardargarh laxmangarh losal mad mahukhurd mahwa makrana \
            malpura malsisar mandalgarh mandawa manoharthana maoli marwarjunction meetharimarwar merta mertaroad morak \
            mukandgarh mundwa nadbai nagaur nagaurmarwar nainwa nandri naoyalagara napasar naraina nasirabad nathdwara \
            navalagadha navalgad navalgadh navalgarhi navalgarkh navalkarh nawa nawaerjiaer nawalgaleu nawalgarh nawaruga \
            neemkathana neemrana neemuch net newatalai nimach nimaj nimbahera niwai nohar noka nokhamandi nokhamani nua \
            oodeypore pakhar palimarwar paretpur partapur parvatsar phalodi phulera pilani pilibangan pindwara pipar pirawa \
            pivati pokaran poluoduobuer pushkar qwth raisinghnagar rajagarha rajakhera rajaldesar rajsamand rakhabhdev \
            ramganjmandi rani ras ratannagar rawatbhata rawatsar reengus renwal reodhar rid run sadri sadulgarh sadulpur \
            sadulshahar sagwara salumbar sambhar samdari sanchor sangaria sangod santpur saoyaimadhopura sapotra saraaimadhupura \
            sardarshahr sarwar satalkheri savaimadhopur savaimadhopura savaimadhopuram savajmadkhopur savaymadhopur sawa \
            sawaimadeuhopuleu sawaimadhopur sawaimadhopura sawar semari semarwara sewayimatuobuer sheoganj shridungargarh \
            shytwrgharh shytwrjarh siat sikar singhana sirmuttra sirohi siwana sojat sridungargarh sriganganagar sriganganajar \
            srimadhopur sujangarh suket sumerganjmandi sumerpur sunel surajgarh suratgarh suratgarkh takhatgarh talera tank \
            tanka tapukrah tauca tijara todabhim todaraisingh todi tongke tongkeu tonk tonka tonkcity tonku tsitornkarth twnk \
            twnq tzaipour tzaisalmer tzontchpour udaipuleu udaipuru udaipurwati udajpur udayapur udayapura udayapuram udpura \
            uniara utarlai utayappur vidyavihar viratnagar weir wudaipu xindaoen yodapura yodhapura zhaipuer zhaipuya zhajpur \
            zytwrgr =RJ+TR taranagar udaipur =RJ+UP aligarh bharatpur fatehpur khairabad mandawar pratapgarh shahjahanpur =RJ+WB \
            bali =SK gagatoka ganatoka gangataka gangatok gangatoka gangtok gangtoka gangtokas gangtokeu gannteakk gantoka \
            gantoku gantuoke gngtwk gyalshing gyantaka jorethang kentak mangan namchi nayabazar rangpo rhenok singtam =TG \
            achampet adilabad adilabadu allipur aminpur amur andol anwaram armur asifabad atilapat badepalli bandlaguda banswada \
            baspalli bellampalle bellampalli bhadrachalam bhadrachellamroad bhaganagar bhaisa bhanur bhongir bhupalpally \
            bibinagar bodhan bodupal bolarum bontapalli boyapalli chatakonda chautapal chegunta chinnachintakunta chinnur \
            chitkul chityal chunchupally cikkantarapat dasnapur devapur devarkonda dharmaram dornakal edlabad ekasilanagaram \
            gaddiannaram gadwal gajwel garimellapadu ghanpur ghatkesar gopalur gorrakunta gunpuram haidarabada haidarabadas \
            haidarabadu haidelaba haiderabad haiderabado haitarapat hajdarabad hajderabad hayadarabadaemakarporesana hayadrabada \
            hyderabad hyderabadap hydrabad hydrabaddkn ibrahimpatan ichora isnapuram jadcherla jagityala jagtial jainur jallaram \
            jam jangaon jangoon jiladiguda jogipet kadipikonda kagaznagar kalwakurti kamareddi kamareddipet kamaredi kammam \
            kamumamu karimnagar karinnagar kasipet khajdarabad khajderabad khamam khammam khammama khammamett khammamette \
            khanapuramhaveli kiadgira kismatpur kkhammam kodad kodar kompalli kondamallapally konta koratla kothagudem kothakota \
            kothapet kottagudem kottapalli kottapeta kotur kukatapalle kukatapalli kukatepaerlai kukatpalle kukatpalli \
            kukatpally kukkatapalli kukkatpalli kutabaullapura kutbullapuramandala kutebuerlapuer kwkatpalh kyathampalle \
            lakshettipet lalbahadurnagar lamaguendamu laxmidevipally lbnagar madhira maerkajiejili mahboobnagar mahbubabad \
            mahbubnagar mailaram makajgyry malakajagiri malkajaganja malkajgiri malkajkiri mamnur mancheral mancherial \
            manciryala mandamarri manthani manuguru medak medchal medpalli meerpet metpalle metpalli mirialguda miriyalguda \
            miryalaguda miryalguda mlkajgyry mulugu muttargi naergeenda nagarkarnul nagavaram nakrekal nalaganada nalagonda \
            nalgonda nalgondanagaram naljwnda nalkonta narayankher narayanpet narsampet narsapuram narsingi naspur niermaer \
            nijamabad nirmal nirmala nrml oopal orugallu osmaniauniversity palakurthy paloncha palwancha patancheru peddapalli \
            peddauppal pirzadaguda pochampalli potreddipalli quthbullapur qutubullapur raarangala raghunathpuram \
            ramachandrapuran ramagndm ramagundam ramagundama ramagundammandala ramagwndam ramakuntam ramanapeta ramgundam \
            ratnapuram rekurti sadasivpet sadpalli saikangdelabade saknepalli sangareddi sangareddipet sangareddypeta sarapaka \
            sathupalli secunderabad sekkandrabad sekundarabada sekundelabadeu sekunderabad serilingampalle serilingampally \
            shahmirpet shamshabad shankrampet shikandarabado siddipet siddipeta sikandarabada sikindrabad singanuram singapur \
            sirisilla sirsilla sivunipalli skndrabad soanpeta suriapet suryapet tandur tangapur tarlapalli teegalpahad timmapur \
            torur umarkhanguda upal uppal uppalkalan utnur varangal varangala varangalanagaram varangalas varangaljilla varankal \
            vativellupalli vemalwada vicarabad vijayapurinorth vikarabad walanggal walangjiaer wanaparthy wanparti warangal \
            warangala warangaru warangl wrnjl yadagirigutta yamjal yellandu yellareddi yenugonda zahirabad =TG+TN dundigal \
            =TG+UP nizamabad =TG+WB raniganj =TN abiramam achanputtur acharapakkam acharipallamvaniyakudi achchippatti \
            adaikkakuzhi adigaratti adirampattinam adiyanuthu aduthurai agaram agastiswaram agraharasamakkulam ailuode \
            airavadanallur alagappapuram alagapuram alamadi alamelumangapuram alampalaiyam alandoor alandur alandurai \
            alanganallur alangayam alangudi alangulam alapakam alappakkam aliyabad allapuram allinagaram alwarkurichchi \
            alwatirunagari amathur ambasamudram ambattur ambur ambura amburu ambwr ammainaickanur ammanur ammapattinam \
            ammapettai ammavarikuppam ammur ampur amubuer anaimalai anaiyur anakaputhur andipalayam andippatti anjugramam \
            annalagraharam annamalainagar annavasal annur anthiyur anuppanadi anuppankulam appukkudal arachchalur arakandanallur \
            arakkonam aramboli arani arantangi arasur aravakkurichchi arcot arimalam ariyalur ariyur arkonam arkota arni \
            arumanai arumbanur arumbavur arumuganeri aruppukkottai aruvankad ashokapuram attani attanur attayampatti \
            attimarappatti attippatti attippattu attoo attur attura atturu attwr atuer atuleu atur atura atursalem auroville \
            avadattur avadi avalepalli avalpundurai avaniyapuram avinashi ayakod ayakudi ayikudi ayodhyapattanam ayyalur \
            ayyampalaiyam ayyampettai ayyanurteppakkuttai azhagiapandipuram balakrishnanpatti balakrishnapuram balasamudram \
            baniyamabari bargur belloleu bellore bhavani bhavanisagar bhellora bhikshandarkovil bikkatti birodhacalama \
            bodinayakanur bodinayakkanur bolaqi bomminayakkanpatti boothapandi boyampalaiyam brahmanaperiyaagraharam brod \
            budipuram celam cenai cenaj cenajo cenajus cenay cengalapattu cenkalpattu cennai cennaj cenni chakkarappalli \
            chandapuram chathirareddipatti chatrapatti chdmbrm chedabalam chehnai chembagaramanpudur chenai chenaj chengalpat \
            chengalpattu chengam chengappalli chennagiri chennai chennaicennai chennaj chennasamudram chennimalai cheranmahadevi \
            chetput chettinayakkanpatti chettipalaiyam cheyyar cheyyur chidambaram chidamubaramu chingleput chinnaandankovil \
            chinnakalaiyamputtur chinnakkampalaiyam chinnalapatti chinnamanali chinnamanur chinnampalaiyam chinnamudalippatti \
            chinnasalem chinnasekkadu chinnatadagam chinnavadampatti chinniyampalaiyam chitdambaram chittanur chittayankottai \
            chittode chnay chnayy chokkanathapuram cholapuram choozhal chydambaram chynay chynayy cidambaram cidambarama \
            citamparam civakaci coimbatore colachel conjeeveram conjevaram conjeveram coonoor covelong csennai cuddalore \
            daermapuli dalapulamu dalavaipatti dalavaypuram damalerimuttur darasuram darumapuri dasinayakkanpatti dasiripuram \
            debakotai debakotta debakottai denkanikota desur devadanapatti devakotai devakottai devakotti devarshola devasthanam \
            devikapuram devipattinam devuakottai dewaketai dhali dharapuram dharapurama dharmapuram dharmapuri dhundgal \
            dilujilapali diluneierweili dilupu diluqingeaode diluwaluer dindigul dindigula dindukkal dindukkala dingdiguer \
            dkharmapuri dudigelin dusi dyndygwl dywakwttay edaicode edapadi edappadi elandacheri elandakuttai elattur \
            elayirampannai ellakkudi elodeu elumalai eral eranapuram eraniel eriyodu eroda erode erumaippatti erumapalaiyam \
            eruvadi ettaiyapuram ettapur ettimadai ezhudesam fanymbdy gandipuram gangaikondan gangavalli ganguvarpatti \
            ganjibuleimu gebiqiedipalayemu georgetown geyinbaituo gingee gobicettipalayama gobichettipalaiyam gobichettipalayam \
            gobichettipalyam gondelour gopalasamudram gopichettipalaiyam goundampalayam gudaluoer gudalur gudiyatham gudiyattam \
            gudiyetram gudiyetranallur guduvancheri gummidipundi haledharmapuri hanumantanpatti harur highways hosur huangzhi \
            hulikal idaiseval idaiyarpalaiyam idangansalai idappadi idigarai iduvay ilaiyankudi ilampillai ilanji iluppur \
            inammaniyachi injambakkam iramanatapuram iread iroda irodou irodu irotu irugur jagadapatnam jalakandapuram jalarpet \
            jalladiampet jambai jayamkondacholapuram jianzhibuluo jidengboleimu jinnai jujuvadi kadaiyam kadaiyanallur kadalura \
            kadaluru kadambur kadambuttur kadaparai kadaruru kadattur kadayal kadayanallur kaddalora kadiganpalli kadiyampatti \
            kaikalapettai kailasagiri kakalur kalakkadu kalappanayakkanpatti kalappatti kalavai kalinjur kallakkudi \
            kallakkurichchi kallakurichi kallamchavadi kallidaikurichi kallukuttam kallupatti kalparapatti kaluer kalugumalai \
            kamayakkavundanpatti kambainallur kambam kammivapettai kamuthi kanadukattan kanam kancheepuram kanchi kanchipulam \
            kanchipuram kanchipurami kanchipuramu kanchypwram kanchypwrm kanci kancipuram kancipurama kancipuramas kancsipuram \
            kandanur kandanvilai kangayam kangeyanallur kaniyambadi kaniyur kanjikkovil kanjippuram kannampalaiyam kannanendal \
            kannankurichchi kannanur kannapalayam kannivadi kanniyakumari kanshybwrm kantshybwram kappiyara karadipatti \
            karaikkudi karaikudi karaippudur karaivalimadappur karamadai karambakkudi kariapatti karimangalam karingal \
            karugampattur karukkalvadi karumandichellipalaiyam karumattampatti karumbakkam karunguli karuppur karur karura \
            karuru karwr kasinayakkampatti kasipalaiyam kasipalayame katalur katpadi kattatturai kattimancode kattivakkam \
            kattrivedu kattumannarkoil kattupputtur kavanur kaveripak kaveripatnam kavundaneri kavundanpalaiyam kayalpattinam \
            kayattar keeramangalam keezhkulam kelamangalam kelisihenajili kempanayakkanpalaiyam kerkandi keweierpadi kilaambur \
            kilakarai kilampadi kilapavoor kilbhuvanagiri kilkunda killai kilpuduppakkam kilvayattanankuppam kilvelur \
            kinattukkadavu kiranur kirippatti kiruttinakiri kobhilapatti kobilapatti kodaikanal kodavasal kodikkulam kodivalasa \
            kodumudi koibatura koilpatti koimabatore koimbatoleu koimbator koimbatora koimbatore koimbatur koimbatura \
            kojambuttur kolappalur kollancode kollankoil kollivayal komarapalayam kombai kondalampatti kondamanayakkanpatti \
            kondasamudram kondichettippatti kondur konganapuram koonimedu koothanallur koothappar kopiccettippalaiyam \
            koradacheri korampallam kotagiri kothanallur kotivakkam kottaikadu kottaikavundanpatti kottaikuppam kottaiyur \
            kottaram kottur kovai kovilpalaiyam kovilpalaiyampudur kovilpatti koyambattur koyambattura koyambatturu koyambatura \
            koyampattur koyamputtur koyamuttur koyanbuttouru krishnarayapuram krishnasamudram krshnagry krsnagiri krwr \
            kudalloleu kudalur kudanthai kuddalor kuddalore kuhalur kujjanur kulappuram kulasegaram kulattuppalaiyam kulattur \
            kulittalai kullattur kullursandai kumaragiri kumaralingam kumarapalaiyam kumarapalayam kumbakonam kumbakonama \
            kumbhakeanam kumbhakonam kumbhakonama kumpakonam kumubakenamu kundrathur kuniyamuttur kunjanpalaiyam kunnattur \
            kurichchi kurichi kurinjippadi kurishunagiri kurukkuppatti kurumbalur kuruppanayakkanpalaiyam kusavampatti kuthalam \
            kuttalam kuttankuli kuzhithurai kwymbatwr kwymbtwr labbaikkudikkadu lakkampatti lakkanahalli lakshminarayanapuram \
            lalgudi lalpettai lamanatapulamu madabaramu madambakkam madarpakkam madattukkulam madavaram madavarama madawalamu \
            maderaspatanum madhabarama madhavaram madhavarama madhuraboyala madhurai madipakkam madkhavaram madourai madras \
            madukkarai madukkur madulai madulawoyeer madura madurabhoyala madurai maduraivayal maduraj madurajus madurantakam \
            maduravoyal madwray mahabalipuram mailadutturai majaragollappatti makkinayakkinpatti malaimachchampatti malayadi \
            mallankinar mallapuram mallasamudram mallur mamsapuram manaergudi manakkudimukkuvartura manalurpettai manamadurai \
            manamodu manapakkam manappakkam manapparai manavalakurichi mancad mandakad mandapam manikkapuram manimutharu \
            manjakollai manjalumoodu manjathala mannachanallur mannaraguri mannarai mannargudi mannarkuti mappilaiurani \
            maraimalainagar marakkanam marandahalli markkayankottai marthandam marudur marungur masinayakkanpatti masinigudi \
            matavaram mathur mathurai mattigiri mattur maturai maturavayal mayalanduthurai mayavaram mayaveram mayiladi \
            mayiladuthurai mayiladuthuraya mayiladutulai mayiladuturai mayilatuturai mayuram mdwray mdwrayy mechcheri \
            meddappakkam meenambakkam melmadai melpattambakkam melpedu melseval melur methukummal mettamalai mettupalaiyam \
            mettupalayam mettupalayama mettupalayamcoimbatore mettupalayamkoyambatturu mettuppalaiyam mettur mevalurkuppam \
            midalam milattur milavittan minakshinayakkanpatti minakshipuram minjur minnampalli modakkurichchi mohanur molasur \
            moparipalaiyam morattuppalaiyam mthuri mudukulathur mugalivakkam mukasipidariyur mukkudal mukondapalli \
            mulaikkaraippatti mulakumud mulanur mullippattu murugampalaiyam musiri muthupet muttanampalaiyam muttayyapuram \
            muttukavundanpudur muttur muzhucode nachiyarkoil nadaikavu nagamangalam nagapatinam nagapattinam nagapattinamu \
            nagappattinam nagappattinamu nagarkoil nagarkovil nagercoil nagojanahalli naiveli nakappattinam nakarkovil nalambur \
            nallakavundanpalaiyam nallampatti nallavila nallippalaiyam nalloor nallur namagiripettai namakkal nambiyur \
            nambutalai nandambakkam nangavalli nangavaram nangilickondan nanguneri nanjikkottai nannilam naranammalpuram \
            naranapuram narasimhanaickenpalayam narasingam naravarikuppam nasiyanur natham nathampannai nattalam nattappettai \
            nattarampalli nattarasankottai navalpattu navalur nayanakulam nazarathpettai nazareth nebheli needamangalam \
            neelagiri neelankarai negapainttamcity negapatam negapattinam neiailankalai neiveli neiyiweili nelankarai nellai \
            nellikkuppam nemili nerinjippettai neripperichal nerkunram nerupperichchal neyabeli neykkarappatti neykuppai neyveli \
            neyyur nilaiyur nilakottai nilanakarai nilankarai nilankaraj nywaly odaipatti odaiyakulam oddanchathiram odugattur \
            oggiyamduraipakkam olagadam omalur oossoor ootacamund ooty orathanadu orikkai ottaikkalmantapam ottakkadai \
            ottapparai ottappatti ovariparavarnattam pachchal pacode padaivedu padiyanallur padmanabhapuram painkulam paiyur \
            palaiyam palaiyampatti palakkodu palamedu palangarai palani palanisettipatti palappallam palavakkam palavansathu \
            palladam pallappalaiyam pallappatti pallattur pallavaram pallikaranai pallikonda pallipalayam pallipattu pallippadai \
            pallippatti pallippattu palni paloor palugal pamban pammal panaikulam panakkudi panamarattuppatti panapakkam \
            panaruti pandamangalam pandavarmangalam panludi pannaikadu pannaipuram pannurutti panpuli panruti papanasam \
            papireddippatti pappakurichchi papparapatti paramagudi paramathivelur paramati parangipettai parassala paravai \
            partibanur pasur patokotai pattamadai pattanam pattoukkottai pattukkotai pattukkottai pattukotai pattukottai \
            pattwkwttay patuketai patukotai patwkwtay pavali peallacci pedappai peddanayakkanpalaiyam peddikuppam pennadam \
            pennagaram pennathur peraiyur peralam perambalur peranamallur peranambattu peranampattu peravurani periyagaram \
            periyakkurichchi periyakoduveri periyakottai periyakulam periyanayakkanpalaiyam periyanegamam periyapatti \
            periyapattinam periyar periyasemur pernambut perumagalur perumanallur perumbakkam perumpandi perundurai perungudi \
            perungulam perunkalattu peruvila pettampalaiyam pillanallur pjcholapuram podaturpet polichalur pollacci pollachi \
            pollaci polur ponnamaravati ponnampatti ponneri poodoocottah poonamalle poonamallee porur \
            pottanerinallakavundanpatti pottanur puderiyur pudoukottai puducotai pudukattai puduketai pudukkottai \
            pudukkottaitrichinopoly pudukkottaj pudukotah pudukottai pudupalayam pudupattanam puduppatti pudur puduvayal pugalur \
            pugaluragraharam pulambadi pulampatti pulangudi pulankinar puliyangudi puliyankannu puliyankudi puliyoorsalai \
            puliyur pullambadi puluvappatti punjaipuliyampatti puravachcheri purukkottai puthukkadai puttalam puttantura \
            putukkottai puvalur puzhal puzhithivakkam pwlachy qingeaerpatu qingnai rajakilpakkam rajapalaiyam rajapalayam \
            rajasingamangalam rakkiyapalaiyam ramachettipalaiyam ramalingapuram ramanatapuramu ramanathapuram ramanathapurama \
            ramanatkhapuram ramanatkhapurama ramanthapuram ramanthapurama ramnad rangapuram ranipet ranippettai rasipur \
            rasipuram rayagiri reddipalaiyam reethapuram rudravati saileimu sakkimangalam salamedu salangaippalaiyam salem \
            salema sallem salm samalapuram samanattam samattur samayanallur samburvadakara samsikapuram sankagiri \
            sankaramanallur sankaranainerkoil sankaranayinarkovil sankaranayinarkovyil sankarankovil sankarapatti sankaraperi \
            sankarnagar sarkarperiyapalaiyam sathankulam sathyamangalam sattiyavijayanagaram sattur sawyerpuram sayalgudi \
            sedaikavundanur selam selama selattanpatti sembedu sembianallur semmipalaiyam senapparetti sendamangalam \
            sendarappatti senur seramu sethiyathope settithangal settiyarpatti settur sevilimedu sevugampatti sevur shenkottai \
            sholavandan sholinganallur sholinghur sholur sibakasi sikkarayapuram silaiman silappadi siliweiliputuer singampunari \
            singanallur singapperumalkovil sirappalli sirkazhi sirugamani sirukalathur sirukkaveripakkam sirumugai \
            sithurajapuram sivaganga sivagiri sivagirippatti sivakasi sivandipuram somampalaiyam soolakkarai southkannanur \
            southnallur sribilliputhura srimushnam sriperumbudur srirampuram srivaikuntam sriviliputkhur srivilliputhur \
            srivilliputturu srivilliputura srvanampatti srywlypwtwr stthomasmt suchindram suleswaranpatti sulur \
            sundakkampalaiyam sundarapandiyam sundarapandiyanpattanam surampatti surandai surappattu suryampalaiyam swamimalai \
            szalem tadikarakonam tadikombu tajavura tajpura takkolam talainayaragraharam talaiyur talakkudi tamaraikkulam \
            tamarakutamkudiyiruppu tambaram tambarama tamizhagam tammampatti tamparam tamubalamu tamulinadu tanakkangulam \
            tancavur tandoni tandzavur tandzavura tandzavuras tandzawur tandzsavur tangavur tanguwuer tanjabuleu tanjabura \
            tanjavur tanjavura tanjavuru tanjawwr tanjor tanjore tantzavour taramangalam tarapuram tarmapuri tattankuttai \
            tattayyangarpettai tazhakudi temanur tenambakkam tengampudur teni tenkasi tentirupperai terkukallikulam terur \
            tevakottai tevaram thanajabura thancawur thandzavur thanjabara thanjavur thanthoni tharangambadi tharuballura theni \
            theniallinagaram thenkasi thevur thimiri thirubarura thirukattupalli thirumangalam thirumudhukundram \
            thiruparangundram thirupparankundram thiruthangal thiruthani thiruthuraipoondi thiruvaiyaru thiruvallur thiruvarur \
            thiruvidaimaruthur thnjfwr thondamuthur thoothukkudi thoothukudi thorapadi thothukkuri thottiyam thuraiyur tidavur \
            tikkanbankad tiluballuleu tiluchengodeu tiluchilapalli tilunelbelli tindal tindivanam tindivangam tindoukkaru \
            tindoukkaruxian tingalachi tinnanur tinnevelli tinnevelly tinnevellyjunction tinthirivanam tintivanam tintukkal \
            tirnvalur tirruvannamalai tirubharura tiruccenkotu tiruccirappalli tiruccsirapalli tirucenagore tirucengod \
            tirucengoda tirucengode tiruchchendur tiruchchinappalli tiruchchirappalli tiruchengodde tiruchengode tiruchi \
            tiruchirapali tiruchirapalli tiruchiraparri tiruchirappalli tirucirapali tirucirapalli tirukkalikkunram tirukkoyilur \
            tirukurangudi tirumalagiri tirumalaiyampalaiyam tirumalpur tirumangalam tirumeshi tirumullaivasal tirumuruganpundi \
            tirunageswaram tirunalaveli tirunelabeli tirunelaveli tirunelveli tirunelweli tiruneruvueri tirupananthal \
            tiruparankundram tirupattur tiruppalai tiruppalaikudi tirupparangunram tirupparankunram tirupporur tiruppundurutti \
            tiruppur tiruppura tiruppuru tiruppuvanam tirupur tirupura tirurageswaram tirutchirapparri tiruttangal tiruvalam \
            tiruvallur tiruvallura tiruvalluru tiruvalur tiruvankod tiruvannamalai tiruvannamalaj tiruvarur tiruvarura \
            tiruvaruru tiruvattar tiruvattiyur tiruvellore tiruvengadam tiruvennanallur tiruverkadu tiruverumbur tiruvilliputtur \
            tiruvottiyur tiruvuannamarai tiruvuarruru tiruvuaruru tisaiyanvilai tittachcheri tittagudi tittangulam tkhandzhavur \
            tkheni tnjawr tolur tondalam tondi toramangalam tottakkurichchi touttoukkudi trichinapalli trichinopoli trichinopoly \
            trichy tricimalaidurgam trinchinopoly triparappu trwchraply trwnlwyly tsennai tshynay tudiyalur turaiyur tuticorin \
            tutikorin tutikorina tuttukkuti tuttukkutituramukham tutukudi tuvagudi twtwkwdy tyagadurgam tyrwchyrapaly \
            tyrwchyraply tyrwnlfly tyrwnlwly tyrwnlwyly tyrwnylwyly tyrwpwr tyrwwalwr udagamandalam udagamandalama \
            udaiyarpalaiyam udakamandalam udakamandaramu udamalpet udangudi udayendram udhagai udhagamandalam udhagamandalama \
            udumalaippettai ullagaram ullur ulundurpet unamaucheri unjalur unnamalaikadai uppalavadi uppidamangalam \
            uppiliyapuram usilampatti usuppur utakai utakamand utakamantalam uthukkottai uttamapalaiyam uttangarai uttiramerur \
            uttukkuli uttukuli vadakaraikilpidagai vadakkanandal vadakkankulam vadakkuvalliyur vadakkuviravanallur vadamadurai \
            vadavalli vadi vadipatti vadugappatti vaithisvarankoil vaittilingapuram valaiyampattu valangaiman valantaravai \
            valasaravakkam valathoor valavandankottai valavanur vallalappatti vallam valparai valvachatottam vanapadi vanavasi \
            vandalur vandavasi vandiyur vanganur vanivambadi vaniyamabadi vaniyambadi vaniyampati varadarajampettai \
            vasudevanallur vathirairuppu vattalkundu vavarai vazhapadi vedappatti vedaraniyam vedasandur veeraganur veerapandi \
            veerappanchatiram vegarai veillyachi velampalaiyam velankanni velappakkam vellakkalpatty vellakkinar vellakkovil \
            vellalur vellanur vellarivalli vellavadanparappu vellor vellora vellore vellura velluru velur velura veluru \
            vembadithalam vengambur vengattur vengavasal vengikkal venkatachalapuram venkatapuram vennandur veppathur \
            verukulambu vettaikkaranpudur vettavalam vijayapuri vikramasingapuram vikravandi vilachcheri vilangudi vilankurichi \
            vilar vilattikulam vilavancode vilavur villapurum villukuri villupuram viluppuram viraganur virakeralam viralimalai \
            virapandi virapandiyanpattanam virappanchathiram viraraghavapuram virinchipuram virnur virudampattu viruddhacalam \
            virudhacalama virudhachalam virudhupatti virudunagar virudupatti virugambakkam viruttaccalam visharam viswanatham \
            vizhupparaiyar vriddhachalam vskvalasaidindiguldist vubatalai vueruru walajabad walajapet waniyemubadi wanyyambady \
            weiludaqialamu weiluoer wellington wnymbdy wylwr xiwakaxi yelagiri yercaud =TN+UP madhura =TN+WB krishnagiri =TR \
            agaleutalla agaratala agartala agarutara agratala agrtla ajarthala ajiaertala akartala ambasa anandanagar ankartala \
            aqartala bankimnagar barjala belonia bisalgarh bishramganj briddhanagar charipara dharmanagar dharmaragar dukli \
            fatikrai fulkumari gakulnagar gandhigram kailashahar kamalpur kanchanpur khowai kumarghat lebachhara manu matarbari \
            murhari narsingarh panisagar radhakishorenagar radhakishorepur ranirbazar sabroom santirbazar sonamura teliamura \
            uttarchampamura =UP achhnera adh adhachat afzalgarh agara agela ageula agra agraagara agro agura ahraura airkhas \
            ajamagadha ajamagadhajilla ajamagadhanagaram ajamagara ajhamagadha ajodhija ajodhjo ajodhya ajodkhe ajodkhja \
            akbarpur akra alahabadas alakapat aliganj aligara aligarha aligarkh allaabbahabab allahabad allahabadilahabada \
            allahganj allakhabad amanpur ambahta amethi amroha anlaabade ant antu anupshahr aolaiye aonla aonlakila aqra \
            arahabado araiya atarra atrauli atraulia aulaiya auraiya aurajja auras auraya auria awraya awrya ayeaddhya ayoddha \
            ayodhia ayodhya ayodhye ayodia ayodiya ayotti ayuetiya aywdya azamagarha azamgarh azamgarkh azamugaru azhamujiaer \
            baberu babina babrala babugarh bachhraon bachhrawan badajun badanyu badaun badauna badayum baduoxi baghpat bah \
            baharaich baheri bahjoi bahraich bahraigh bahsuma bahua bajna bakewar balanasi baldeopur baldev baleili baleilli \
            ballipatti banaras banares banat banbasa bangarmau bansgaon bansi baraili baranasi baraut bareilly barejli bareri \
            barkherakalan barsana basti bat beg behat belapartabgarh benares beniganj bereli beswan bewar bhadohi bhagwantnagar \
            bhanadohi bharthana bharwari bhinga bhongaon bidhuna bidzhnor bighapurkhurd bijanaura bijanora bijienuoer bijnor \
            bijnora bikapur bilari bilariaganj bilgram bilhaur bilsanda bilsi bilthra bindki bisaerpuer bisalapura bisalpur \
            bisapuleu bisarupuru bisauli biseerbuer bisendabuzurg bishunpururfmaharajganj biswan bithur bjnwr blndshhr bnars \
            bolshajanojda boulantsachr brhattaranayada brindaban bryly bsalpwr budaoen budaun budauna budhana buelendsehr \
            buladasahira bulandasahara bulandesheheer bulandesihaheer bulandsahar bulandsahr bulandsara bulandsaras bulandshahr \
            bulandshakhr bulandshakhre bulandshar bulendsehr bullandeusyaleu burandosharu bwlndshhr captainganj caunpur cawnpore \
            cawnporne chail chandauli chandausi chanduasi charkhari charthawal chhaprauli chharra chhata chhibramau chhutmalpur \
            chillupar chirgaon chitrakootdham chopan chunar colonelganj dalmau dankaur danuoyida dasna dataganj daurala \
            dayalbagh ddunagar deaobande deaoliya deoband deobanda deobande deobando deoranian deoria deorija deuriya devabanda \
            devariya dewa dhampur dhanaura dhaurahra dibai didziojinoida dih dikshitpur diobandeu diyoband dohrighat dostpur \
            dubai dudhi dunai dywband dywbnd dywrya dywryaatrprdysh dzhaunpur ehtakh elahabada etah etaha etajilla etmadpur \
            faizabad fajzabad farah faranasy faridnagar faridpur farrukhabad fatehganjwest fatehgarh fatehpurchaurasi \
            fatehpurcity fatehpursikri fatekhpur firozabad fyzabad gajhiyabad gajhiyabada gajiabadeu gajiyabada \
            gajiyabadauttarapradesa gajraula gangoh ganjdundwara ganjmuradabad garautha garhipukhta garhmuktesar gasiyabad gawan \
            gaziabad gaziabada gaziabade gazijabad gaziyabada gazuiyabado geleikebuer geuleiteonoida ghajiabada ghajiyabad \
            ghajiyabada ghatampur ghaziabad ghaziabadi ghazibad ghazy ghiror ghorawal ghosi ghwrakhbwr gohand gokul gola \
            golabazar golagokarannath golakeupuleu gonda gondacity gondaoudh gopamau gorakhapura gorakhapuralokasabhahalaka \
            gorakhapuram gorakhpuras gorakkhpur gorakpur goraksapura gorakupuru goruckpur goshainganj got govardhan grandanoida \
            greaternoida gretaranoeda gretaranoida gretarnoyida gulaothi gunnaur gursahaiganj gursarai gwrkpwr gyanpur haldaur \
            handia hapur haraiya hardoi harduaganj hastinapur hata hathras iglas ikauna ilahabad ilahabada ilakno indergarh \
            irahabado islamnagar itaunja jagdishpur jagnair jahangirabad jahangirpur jainpur jais jajamau jajesmow jajmau jalali \
            jalalpur jalaun jalesar jansath jar jarwal jasrana jaswantnagar jaunapura jaunapuram jaunpur jaunpuru jauyanapura \
            jawnpur jeti jewar jhalu jhansi jhinjhak jhinjhana jhusi jiajiabade jiwanpur jwnfwr jwnpwr jwnpwratrprdysh jwrakhbwr \
            kabrai kachhwa kaciyapat kadaura kahol kailana kaimganj kairana kakori kakrala kalinagar kalpi kamalganj kampil \
            kanaojie kanapura kanaudzh kanauj kanauja kanauji kandhla kannaudzh kannauj kannauja kannoci kannoja kanpour kanpur \
            kanpuras kanpurcantonment kanpurcantt kanpuro kanpuru kanpwr kant kanth karari karhal kasagaja kasaganja kaseuganjeu \
            kasgandzh kasgang kasganj kasganja kasgnj kashi kasi kasiganjie kaskan kaskhanch kasuganji kataoli kedaoli kemri \
            khada khaga khailar khair khalilabad kharela khargupur khatauli khatawly khatuyali khekra kheri khorakhpura \
            khudaganj khuraja khurga khurja khutar kirakat kiraoli kiratpur kishanpur kishni kithor kkhatauli koil konch \
            kopaganj korakhpur korakpur kosi kotra kuergu kulpahar kunch kunda kundarkhi kurara kurhatitra kurjanakaram \
            kushinagar kyrana laaibaleili laebalelli laharpur lakhanau lakhna lakhnau lakhnea lakkhnau lakkhnaushaary laknaou \
            laknau laknauo laknava lakno laksnau lalipura lalitapura lalitapuram lalitpur lallispuleu lar lawarkhas leikenao \
            leilidebuer leokeunau lkhnw lknaw lone loni lucknow lucknowcity luknow lungsodngagra machhlishahr madhoganj maghar \
            mahaban maharaganj maharajganj mahmudabad mahoba maholi mahroni maienpuli mailani mainapuri mainpuli mainpuri \
            majnpuri malihabad mandura maniar manikpur manjhanpur mankapur maona maonatebanzhan maraana marahra mariahu mataundh \
            mathura matkhura matoura matula matura matwra mauaimma maudaha maunathabhanjana maunathbhanjan mauranwan mavana mavu \
            mawana meerut meerutcity mehnagar mehndawal meluteu menpuri merath meratha meratkh merato meyinpuri milak milate \
            miranpur miranpurkatra mirarr mirat mirata miratas miratnagaram mirut miruta mirzapur mirzapurcumvindhyachal \
            mirzapuro mirzarpur misrikh moghalsarai moghulserdai mohan moradabad moth mradngr mubarakpur mubarakpurnet \
            mughalsarai muhammadabad mujapharanagara mujaphpharanagara mujaphpharanagaram mujhaphpharanagara muladenajiaer \
            mundali muradabad muradanagara muradnagar muratnakar muravnagar mursan musafirkhana muttra muzafarnagar \
            muzaffaranagara muzaffarnagar muzaffarunagaru muzhafaernajiaer mwana mynpwry myrwt mzfrngr nadigaon nadrala \
            naglapanchi nagram najibabab najibabad nakur nanauta nanpara narauli naraura nautanwa naveen nawabgang nawabganj \
            neayda nichlaul nihtaur niwari nkorakpour noeda noera noida nojda noyada noyida noyta noytaperunakar nuoyida nwyda \
            nwydaalkbry nwydabzrg orai oran oudh pachperwa padrauna pahasu paliakalan panditdeendayalupadhyayanagar pareli \
            parichha parichhatgarh parshadepur partapgarh patavun patiali pawayan phalauda phaphund pharansi phariha \
            phulanthsahr phulpur picalpur pihani pijnor pilibhhit pilibhit pilibkhit pilkhua pilkhuwa pinahat pipraich prayag \
            prayagraj pukhrayan pulantacakar puranpur purwa qiaoenpuer qnwj rabarly rabupura radhakund raebareli raebareri \
            rajbareli rakunau ramkola rampereli rarittopuru rasra rasulabad rata rath rayabareli rayabereli raybareli raybryly \
            rayhbrly renukoot renukut reoti repareli ribareli richha robertsganj rudarpur rura sadabad sadat safipur saharanpur \
            sahaspur sahaswan sahawar saidpur sakit salon sambal sambhal sambhala samthar sandi sandila santokhpurunwan \
            saraiakil saraiekdil saraimir sarauli sardhana sarila sasni satrikh saurikh sector seohara shahganj shahi shahjanpur \
            shamli shankargarh shergarh sherkot shikarpur shikohabad shishgarh sidhauli sidhpura sikandarabad sikandra \
            sikandrabad sikandrarao sirathu sirsaganj siswabazar soron suar surianwan tajpur talbahat talgram tanda tevapantu \
            thakurdwara thanabhawan tikaitnagar tikri tilhar tindwari tisauli titron torifatehpur tulsipur ugu ujhani unao unnao \
            usehat utraula varanaci varanasi varanasio varanasis varanassi velikanojda visalapura vrindaban vrindavan walanaxi \
            waranashi waranasi waranasy waransy wazirganj xyothya zafarabad zaidpur zamania =UT almora arittuvar bageshwar \
            barkot bazpur bhimtal bhowali birbhaddar chakrata chalntvani champawat clementtown degradun deharaduna deheradoun \
            dehra dehradun dehradunas dekhradun dekhradune deladui deladun deradun deraduna devaprayag dharchula dhradwn doiwala \
            dugadda dwarahat gangotri haladavani haladwani haldavani haldeuwani haldvani haldvanikathagodama haldvanis \
            haldvanivakathagodama haldwani haldwanicumkathgodam haldwanikathgodam haldwany haltavani haraduraara haradvara \
            harbatpur hardwar haridowaru hariduara haridvar haridvara haridvaram haridwar harudowani heerdewaer jaspur jiaxibuer \
            joshimath kaladhungi kalagarhprojectcolony kashipur kashipuru kashypwr kasipuleu kasipur kasipura kedarnath \
            khaldvani khardvar kharidvar khatima kichha kotdwara laksar lansdowne lohaghat ludelapuer lugki luoaoerkaiai \
            manglaur manubansgrunt mussoorie nainital narendranagar pauri pipalkoti pithoragarh raiwalabara ranikhet rikhikesh \
            rishikesh roorkee roraki rorke rourki rraki rudaki rudraprayag rudrapur rudrapura rudrapuram ruraki rurke rurkhi \
            rurkki ruruki rwdarpwr rwrky rwrqy sitarganj tanakpur tehri teratun ukhimath uttarkashi vikasnagar =WB adra aistala \
            alipurduar alipurduars ambikakalna amlagora amta arambagh asanasola asanol asansol asansoru ashoknagarkalyangarh \
            baduria bagdogra bagnan bagula bahalamupuer baharamapura baharampur bahula baidyabati bakharampur bakreswar \
            balanajiaer balarampur balichak bally balurghat banagam banagamo banagavam banggeaaoen bankra bankura bansbaria \
            bansberia barabazar barahanagara barahanagore barakpur baranagar baranagara baranagaras baranagore barangr barasat \
            barddhaman bardhaman bardhamana barjora barrackpore baruipur basirhat basirhatcity beldanga beliator bhadreswar \
            bhandardaha bhatpara birpara boerpuer bolapura bolapurapascimabangala bolpur bongaon bordhoman budgebudge burdwan \
            calcuta calcutta caligardamana candanagar candanagara candanagaro candananagara candarnagar canning cantannakar \
            canthnnkhr chakapara chanak chandanagaleu chandanagar chandanagari chandannagar chandernagor chandernagore \
            chandrakona chittaranjan chndngr chndnngr contai coochbehar dajiling daleujilling dalkola damdam dardzhiling \
            dardzilingas dargiling darjeeling darjilim darjiling darjylng debipur dhulagari dhulian dhupgari diamondharbour \
            digha dinhata dourugapuru drgapwr drgylyng dubrajpur duerjiabuer duleugapuleu dumdum dumjor durgapura dwrgapwr egra \
            englishbazar falakata farakka ftgloster gangadharpur gangarampur ghatal gobardanga goyerkata guskhara habra haldia \
            haldibari halisahar halishahar haora harinapashdalbar haringhata haripur hasimara haura hawrah hooghly \
            hooghlychinsura hooghlychinsurah howrah hugli inglisabajara jaigaon jalpaiguri jamuria jangipur jaykayanagar \
            jaykaynagar jaynagarmajilpur jhalida jharagram jhargram jiaergeda jialijida jindenegeer jonka kachrapara kaelkuettae \
            kakdwip kalaikunda kalakata kalakatta kaliaganj kalikata kalimpong kalimpongКрукети kaliyagan kaliyaganj kaliyani \
            kalkata kalkota kalkouta kalkueta kalkuta kalkuttae kalna kamarhati kamarhatty kancharapara kanchrapara kanchrapura \
            kandi karakpur karimpur katoya katwa keleigebuer kelisihenanajiaer kenda kesabpur kharagapura khardah khardaha \
            khargapura khargpur khatra khragpwr khugli kirusnanakar klkta klkth klkwth koalna kochbihar kolakata kolkat kolkata \
            kolkate kolkato kolkatta konnagar korukata krishnagar krishnagarcity krishnanagar krishnapur krishnigar krsnanagara \
            kuchbihar kulti kumardubhi kurseong kwlkata lakhyabad lalgola madanpur maddhamgram madhyagrama madhyamagrama \
            madhyamgram madiyamugelamu maheshtala mahiari mahishadal mainaguri malada malda masila matabhanga mayapur medinipur \
            memari midnapor midnapore midnapur mirik monoharpur muragacha muri murshidabad nabadurip nabadwip nadia naihati \
            nakalbari naksalbari nalhati navadvip navadwip naxalbari northbarrackpore odlabari paiguri paikpara panchla pandua \
            panihati parbatipur patrasaer patuli pujali purulia puruliya qwlqth raghudebbati raghunandanpur raiganj \
            rajpursonarpur ramjibanpur rampurhat ranaghat ranigandzhe rayganj rdorjegling rishra sahapur sainthia sankrail \
            santipur sealdah serampore serampur shamnagar shamnagore shanderunagoru shantipur shiliguri shyamnagar silguri \
            siligun siliguri singur siuri solap sonamukhi sonarpur sonarpurrajpur srirampur suri syamnagar taki tamluk \
            tarakeswar tastiteagarden titagarh tufanganj tungidighi turkapur turkapurmerkuvankalam ulubaria uluberia uluberiya \
            vishnupur xiliguli
            """)
}
