// Made by tools/make_places.py. Towns: GeoNames, CC BY 4.0.
extension PlaceTables {
    static let ca = PlaceTables(
        regions: """
            AB=ab=alberta BC=bc=britishcolumbia=colombiebritannique MB=manitoba=mb NB=nb=newbrunswick=nouveaubrunswick \
            NL=newfoundland=newfoundlandandlabrador=nf=nl NS=nouvelleecosse=novascotia=ns ON=on=ontario \
            PE=pe=pei=princeedwardisland QC=pq=qc=quebec SK=saskatchewan=sk YT=yt=yukon=yukonterritory \
            NT=northwestterritories=nt NU=nu=nunavut
            """,
        larger: """
            -
            """,
        postal: """
            A=NL B=NS C=PE E=NB G=QC H=QC J=QC K=ON L=ON M=ON N=ON P=ON R=MB S=SK T=AB V=BC X=NT+NU Y=YT
            """,
        towns: """
            =AB abbeydale abbottsfield acadia admwntn admwntwn aidamatana aidemengdun aierdeli airdrie albany albertaavenue \
            albertparkradissonheights alix allard allendale altadore anzac applewoodpark arbourlake ardrossan argyll \
            aspengardens aspenwoods athabasca athlone auburnbay avonmore ayrdray ayrdry balwin banff banfftrail bankview baranow \
            barnwell barrhead bassano baturyn bayview beaconheights bearspaw beaumaris beaumont beaverlodge beddingtonheights \
            belgravia bellerive bellevue belmead beltline belvedere bentley bergman berwyn beverlyheights bisset blackburne \
            blackdiamond blackfalds blackmudcreek bluequill bluequillestates bonaccord bonavistadowns bonniedoon bonnyville \
            bowden bowisland bowness boylestreet braeside braggcreek brandergardens breckenridgegreens brentwood brintnell \
            britannia britanniayoungstown brooks bulyeaheights caernarvon calder calgaria calgary callaghan callingwoodnorth \
            callingwoodsouth calmar cambrianheights cameronheights camrose canmore canonridge canossa canyonmeadows cardston \
            carlisle carlton carrington carseland carstairs cartercrest castleridge cedarbrae centralmcdougall chambery \
            chaparral charleswood charlesworth chateh chestermere chexrwudphark chinookpark christiepark citadel clairmont \
            claresholm clareviewtowncentre cliffbungalow coachhill coaldale coalhurst coldlake coleman copperfield coralsprings \
            cougarridge countryhillsvillage coventryhills cranston crawfordplains crescentheights crestmont crestwood cromdale \
            crossfield curriebarracks dacaoyuancheng dalygrove dechene deerridge deerrun delton delwood diamondcove didsbury \
            discoveryridge donsdale douglasdale dovercourt downtowncommercialcore downtownwestend draytonvalley drumheller \
            duggan dunluce dunmore eauclaire eauxclaires eckville edamantana edamontana edeumeonteon edgemont edmonton edmontona \
            edmontonas edmontono edmundopolis edmuntun edomonton edson eeodeuli ehdmantan ehdmonton ekota elbowpark elboya \
            elkpoint ellerslie elmwood elmwoodpark elsinore empirepark entmonton erdri erinwoods erlton ermineskin etmantan \
            evansdale evanston falconerheights falconridge falher forestlawn fotomakumare foxcreek fraser ftchipewyan ftmacleod \
            ftmakmari ftmakmerrej ftmakmerrey ftmcmurray ftsaskatchewan ftvermilion fultonplace fwrtmakmwray gariepy garneau \
            garrisongreen garrisonwoods geulaendipeuleli ghrandbrary gibbons glamorgan glastonbury glenbrook glengarry glenora \
            goldbar grandcentre grandecache grandeprairie grandprehry grandpreri grandviewheights granpreri granville grassylake \
            greenfield greenview greenwoodgreenbriar griesbach grimshaw grndpryry grovenor haddow hairsine hamptons hanna \
            harvesthills hawkwood haysboro hazeldean hendersonestates heritagepointe hiddenvalley highlandpark highlevel \
            highpark highprairie highriver highwood hillhurst hillview hinton hodgson hollickkenyon homesteader honglushi \
            hounsfieldheightsbriarhill huntingtonhills hythe idylwylde inglewood innisfail irricana jacksonheights jamiesonplace \
            jasper jasperpark jasperparklodge kaelgeoli kaerjiali kailagari kajiali kalgari kalgario kalgaris kalgary kalghary \
            kalgry kalkari kalnkari kalqari kameyosek karugari keheewin kelgari kelgery kelvingrove kenilworth kernohan kildare \
            kilkenny killam kincora kingedwardpark kingsland kiniskigardens kirkness klarvatten klgry kyalgari kylgry laclabiche \
            lacombe lacrete lagolindo laisibuliqi lakebonavista lakelouise lamont lansdowne laperle larkspur lauderdale laurel \
            laurierheights ledeudieo leduc leeridge legacy leger lendrumplace leseubeuliji letbric letbridz letbridzas letbridzh \
            lloydminster lorelei lowermtroyal ltbrydg lymburn lynnwood lythbrydj macewan mactaggart magrath magrathheights \
            mahogany maikemolibao malmoplains manchester manning mannville marlboroughpark martindale mattberry mayerthorpe \
            mayfield maylandheights mayliewan mccauley mcconachiearea mckenzielake mckenzietowne mckernan mcleod mcqueen \
            mdsynhat mdysynht meadowlarkpark medicinehat medikanhat medisinahaita medisinahata medisinaheta medisinget \
            medisinhaes medisinheta medisinhetas medisinhyat medisinkhat medysinkhat meidixinha meidixinhate menisa mentisinchat \
            meticinhat meyokumin meyonohk michaelspark midnapore miller millet millrise millwoodstowncentre minchau montereypark \
            montgomery morinville nanton newbrighton nolanhill northglenmore northglenora northhaven northhavenupper northmount \
            ogden ogilvieridge okotoks olds oleskiw ormsbyplace ottewell overlanders ozerna paddleprairie palliser panoramahills \
            parkallen parkland parkview patriciaheights patterson peaceriver pembina penbrookemeadows penhold picturebutte \
            pinchercreek pineridge pointmckay pollardmeadows ponoka poteumaegmeoli pottergreens princecharles provost pumphill \
            qlgry qrandpreri queenalexandra queenmarypark queensland ramsay ramsayheights ranchlands raymond rddyr redadiara \
            redadiyara redcarpet redcliff reddeer reddeiyr reddir reddira reddiur reddodia reddyras redstone rentntir \
            resuburijji rettir rhatiganridge richfield richford rideaupark rimbey rioterrace ritchie riverbend riverdale \
            rockymountainhouse rockyridge rosemont rosscarrock rossdale rosslyn royalgardens rundle rundleheights \
            ruralnortheastsouthsturgeon rutherford rutlandpark rycroft saddleridge sagehill sakaw sandstonevalley santalbrt \
            sapraecreek satoo scarboro scenicacres schonsee secord seinteuaelbeoteu senalberas sentalbert seraudaparka \
            seravudaparka seravutpark sergountpark servudoparkas servudpark servudparka seton sexsmith shaganappi shauddopaku \
            shawneeslopes shawnessy shengaibote shervudpark sherwoodpark sherwoospark shewudegongyuan shyrwwdbark shyrwwdpark \
            sieoudeupakeu siftonpark silverado silverberry silversprings skyrattler skyviewranch slavelake smokylake sntalbrt \
            somerset southcalgary southterwillegar southview spiritriver springbankhill springbrook spruceavenue sprucecliff \
            sprucegrove stalbert standrewsheights steinhauer stettler stonyplain stpaul strathconapark strathearn strathmore \
            sudergreens summerlea sunalta sundance sundre sunnyside swanhills sweetgrass sylvanlake taber tamarack taradale tawa \
            temple terraceheights terralosa terwillegartowne thehamptons thorncliff thorncliffe thorsby threehills tipaskan \
            tofield trumpeterarea turnervalley tuscany tuxedopark tweddleplace twinbrooks twohills uppermtroyal valleyridge \
            valleyview varsity vauxhall vegreville vermilion viking vistaheights vulcan wabascadesmarais wainwright walden \
            walker webbergreens wedgewoodheights weinlos wembley westbrookestates westgate westhillhurst westjasperplace \
            westlake westlock westmeadowlarkpark westsprings westviewvillage westwood wetaskiwin whitecourt whitehorn \
            wihkwentowin wildrose willowpark windermere winstonheightsmountview wolfwillow woodbine woodcroft woodlands \
            xedmantan york yorkville =AB+BC aldergrove ambleside capilano capitolhill chinatown cloverdale cumberland highlands \
            lincolnpark mapleridge marlborough mclennan mission montrose mtpleasant newton princerupert rosedale royaloak \
            strathcona wellington westridge windsorpark =AB+BC+MB killarney =AB+BC+NL glenwood =AB+BC+NS fairview \
            =AB+BC+NS+ON+QC+SK westmount =AB+BC+ON oakridge =AB+BC+ON+QC richmond =AB+NB dalhousie devon gardencreek =AB+NL \
            bannerman dover glendale holyrood lethbridge signalhill virginiapark =AB+NS brookside oxford wedgewood =AB+ON \
            belmont bridlewood casselman cochrane collingwood countryhills eastwood forestheights parkhill pleasantview renfrew \
            southwood =AB+ON+PE parkdale =AB+PE sherwood summerside =AB+PE+SK kensington =AB+QC hudson sherbrooke =AB+SK \
            blairmore canora downtown evergreen lakeview universityheights wildwood =BC 100milehouse 108mileranch abbotsford \
            abbotsfordbritishcolumbia aberdeen abotsford abotsfordas abottsufodo abwtsfwrd abwtsfwrdbrytyshklmbya \
            aebeocheupeodeu albion aldergroveeast alohaestates altamont anahimlake anglemont anmore aprilroad arbutusridge \
            ardmore armstrong ashcroft austinheights baenkubeo bakertrails banabi banabishi bankouber bankuba bankubashi \
            barnabis barriere batchelorhills beisanjiaozhou beiwengehuashi belcarra bellabella bellacoola bellacres bennabi \
            beoneobi bernabi bernabija bhiktoriya bhyanakubhara bigbend bigeddy bigtolia bikutoria bjornabi blindbay blueridge \
            blundell boundary bowenisland bowser bradner braemar brentwoodbay brentwoodpark brighouse brighousecitycentre \
            britishproperties brnaby brnyby broadmoor brocklehurst brookswood browofthehill brynsjwrj burkemountain burkeville \
            burnabi burnaby burnabyheights burnsidegorge burnslake burquitlam bwrnby bwrtkwkwytlam cachecreek cadborobay cameron \
            campbellcreek campbellriver canalflats canoe canyonheights canyonsprings capehorn carey cariboo carisbrooke \
            cascadeheights cassidy castlegar caulfeild cawston cedar cedarcove cedarvalley centralcoquitlam centrallonsdale \
            centrallynn centralsaanich champlainheights chartwell chase chaseriver chemainus cherrypoint cherryville chetwynd \
            chilliwack chilliwackdowntown chilliwackmountain chineside christinalake ciudaddelangley clayburn clearwater \
            cleveland clintonglenwood coalharbour coldstream colwood comox connaughtheights coombs coquitlam coquitlamtowncentre \
            coquitlamwest cordovabay courtenay covecliff cowichanbay cranbrook crescentbeach creston crofton cultuslake \
            daajinggiids dallas dashwood davievillage dawsoncreek deepcove delbrook delta denmanisland denmanislandtrustarea \
            departurebay deruta dewdney dlth dollarton douglasgilpin downtowneastside downtownvancouver dufferin \
            dunbarsouthlands duncan dundarave dylta eaglebay eagleridge eastcambie eastclayton easternhillsides easthastings \
            eastnewtonnorth eastnewtonsouth eastrichmondfraserlands eastsooke eastwellington edgemontvillage edmonds elkford \
            ellison enderby englishbay englishmanriversouth esquimalt essondale fairfieldisland fairwinds falkland fankuver \
            fankwfr fannybay fengshuling fernie fernwood fktwrya fleetwood forestknolls foxmountain fraserheights fraserlake \
            frenchcreek fruitvale ftlangley ftnelson ftstjames ftstjohn gabriola ganges gaoguilin gaoguilingang gardencity \
            gardenvillage gastown gellatly genelle gibsons glenayre glenbrookenorth glenmore glenrosa goldenvillage goldriver \
            gonzales gordonhead governmentroad grandforks grandhaven grandviewwoodlands greektown grindrod grousewoods guildford \
            halfmoonbay hammond hanceville handsworth haney harbourchines harbourvillage harewood harrisonhotsprings \
            hastingssunrise hatzic hatzicisland heffleycreek heriotbay heritagemountain highway11 hillsidequadra \
            historicdowntown hockaday honeymoonbay hope hornbyisland horseshoebay houston hudsonshope indianriver inletcentre \
            invermere ironwood jaffray jamesbay jilongna jubilee juniperridge kaimalupasa kaleden kamloops kamlups kamlwbs \
            kamlwps kamurupusu kanlupusi kaslo keating keithlynn kellona kelouna kelowna kelvin kensingtoncedarcottage keremeos \
            kerouna kerrisdale kimberley kingswayberesford kirkstone kitimat kitsilano kitspoint klwna kokittoramu koksilah \
            kokuitlam kokvitlam kokwiteulleom kwkwytlam kwkytlam kylwna kylwwna ladner ladysmith laenggeulli lakecountry \
            lakecowichan lakeviewheights langdale langford langhlykwlwmbyaalbrytanyt langley langleycity langli lanlishi \
            lantzville lavington lichimeondeu liezhiwen lillooet lionsbay lionsgate littlemountain lochdale loganlake lougheed \
            lowerlonsdale lowernicola lowerwestlynn lumby lyndhurst lyngly lynncanyon lynnmour mablrydj mackenzie madeirapark \
            maillardville malakwa maplebay maplewood marpole marpolesouth marshallmccallum masset maywood mcbride mckee mcmillan \
            meadowbrook mehplridzh meipeulliji meipururijji merritt metchosin metrotown middlegate midway millbay moodyville \
            morleybuckingham mountainmeadows mtcurrie mtcurrie6 mtlehman murrayville musqueam myrtlepoint nakusp nanaimo nanajmo \
            nanaymw nanaymwbrytyshklmbya nanoosebay nanyamway naramata nelson newhazelton newhorizons newwestminister \
            newwestminster njuuehstminster njuvestminster nnayymw noonscreek norddelta norgate northcowichan northdelta \
            northkamloops northoysteryellowpoint northsaanich northvancouver nortvankuver norwoodqueens noseubaenkubeo \
            nosubankuba nyuuesutominsuta nyuweseuteuminseuteo nywwstmynstr nywwystmynystr oakalla oakbay oaklands okanagancentre \
            okanaganfalls okanaganmission oliver olympicvillage ootischenia osoyoos oxfordheights oyama oysterriver parksville \
            parkway peachland pemberton pembertonheights penticton peulinseujoji phrinscxrc pittmeadows pleasantside popkum \
            portalberni portalice portcoquitlam porthaney porthardy portkokvitlam portmcneill portmoody poteukokwiteulleom \
            potokokittoramu poucecoupe powellriver princegeorge princeton prinsdzhordzh prinsdzordz pritchard \
            prnsjrjbrytyshklmbya promontory prynsgwrg punjabimarket puntledge qiaozhiwangzicheng qlwnh qualicumbeach \
            quathiaskicove queensborough queenspark quesnel quilchena radiumhotsprings ranchero ranchpark ranguri \
            renfrewcollingwood renfrewheights revelstoke ricamada richmondbrighouse richmund ricmondas rileypark ritchimondo \
            riversideeast riversidewest riversprings riverwood robertscreek rockland rosehill rossland royston ruralsaanich \
            ruskin rutland ryderlake rytshmwnd saanich saanichcore saanichton sahali salmo salmonarm saltair sanich sanjiaozhou \
            sanytsh sapperton sardis sare sari savona scotchcreek scottcreek seafair seaview sechelt secondstreet sentinelhill \
            seoli seymourheights shanizhi shaughnessy shawniganlake shelbourne shellmont sicamous sion sixmile skidegate \
            skowkale10 sliammon smithcreek smithers sointula sooke southarm southcambie southclearbrook southgranville \
            southlynnmour southpenderharbour southslope southsurrey spallumcheen sparwood squamish steveston stewart \
            sthelenspark strawberryhill stridehill suli summerland suncrest sunpeaks sunset sunshinehills suri surrej surrey \
            surreycentre surreycitycentre surreynewton swry swrykwlwmbyaalbrytanyt tappen taylor telkwa terrace terranova \
            tillicum tofino townline traderscove trail tsawwassen tsleilwaututh tumblerridge twincreeks ucluelet udistrict \
            unionbay univercity universityendowmentlands upperdelbrook upperlonsdale upperlynn upperwestlynn uptown vainakuvara \
            vainkuvara valemount vancouver vancouverutara vancover vancuverium vanderhoof vanguve vankuvar vankuver vankuvera \
            vankuveris vankuvero vankuvur vavenby veddercrossing venkuver vernon vhamkuvhara vhiktoriya victoriadowntown \
            victoriafraserview victoriawest victoryheights viewroyal vikatoria vikitoriya viktori viktoria \
            viktoriavretanikiskolomvias viktorija viktorijo viktoriya vuikutoria walnutgrove wankuwer warfield weiduoliya \
            welcomebeach wengehua westcambie westclayton westkelowna westlynnterrace westpointgrey westsyde westvancouver \
            westwoodplateau whalley whatcom whiskycreek whistler whitelake whiterock whonnock wiktoriye wiktxreiy \
            willingdonheights willoughby windridge wnkwwr wnkwwrbrytyshklmbya wnkwwrshmaly wnqwbr woodwards wyktwrya \
            wyktwryabrytyshklmbya wynkwwr wynndel wyqtwryh xinweisiminsite xinximin yabosifu yaletown yarrow yennadon youbou \
            =BC+MB agassiz thompson =BC+NB douglas greendale southend sunnybrae =BC+NL victoria =BC+NS bridgeview greenwood \
            sidney williamslake =BC+ON bridgeport clinton fairfield golden hamilton maryhill westend =BC+ON+SK collegepark \
            =BC+QC huntingdon =BC+SK coronationpark northpark parkridge =MB altona arborg beausejour birchwood boissevain booth \
            brandon bridgwatercentre bridgwaterforest bridgwaterlakes bridgwatertrails brucepark camperville carberry carman \
            churchill cranberryportage crosslake19a dauphin deerlodge deloraine fairfieldpark flinflon ftgarrysouth ftrichmond \
            garson gillam gimli godsriver gouinipenk grunthal headingley iledeschenes jameswood kingedward labroquerie \
            lacdubonnet landmark lorette melita minnedosa montcalm mooselake morden morris neepawa niverville norwayhouse \
            oxfordhouse parclasalle pinefalls portagelaprairie powerview prairiepointe richmondlakes richmondwest rivers roblin \
            selkirk shilo snowlake southpointe stadolphe stanne stclaude steinbach stfrancoisxavier stjamesassiniboiaeast \
            stonewall swanriver thepas tyndall uinipeg uinipega uinipegu uinnipeg vinipaiga vinipeg vinipega vinipegas vinipego \
            vinippek vinnipeg vinnipega vinnipeq virden warren waverleyheights wennibo weststpaul winipeg winkler winnipeg \
            winnipegcity winnipegosis winniphek wnypg wnypyg woodhaven wynybygh wynypg =MB+ON silverheights =MB+PE souris =MB+QC \
            stjeanbaptiste stnorbert =NB aldouane alnwick arcadia atholville baiestanne bakerbrook balmoral barkerspoint \
            bascaraquet bathurst beaubassineast beaurivage beausoleil bellebaie belledune beresford berrymillsheights bertrand \
            blackriverhardwicke blacksharbour blackville boisjoli bouctouche brantville brooksidewest burntchurch \
            butternutvalley cambridgenarrows campbellton campobelloisland capacadie capderichibucto cappele caraquet \
            carletonnorth carlisleroad centennialplace centralmoncton centralyork champdore charlo chartersville chipman clair \
            cocagne collegehill dennisweston dieppe doaktown downtowndieppe downtownfredericton downtownmoncton drummond dunlop \
            easterncharlotte eastmount edmundston eelground eelrivercrossing elsipogtogfirstnation esteysbridge evergreenpark \
            fairisle fairvale fairvilleplateau fiverivers florencevillebristol frdryktwn fredericopolis fredericton \
            frederictonjunction frederictonnorthside frederikton frederiktonas frederiktono frederiktun frehdehryktan frydryktn \
            frydryktwn fuleidelikedun fundyalbert fundybay fundyheights fundyshores fundystmartins furederikuton gagetown \
            grandbaywestfield grandbouctouche grandeanse grandedigue grandfalls grandlake grandmanan greaterlakeburn \
            gunningsville hampton hanwell harrisville hartland hauteaboujagane hautesterres hautmadawaska hautsheila heronbay \
            heronsprings hildegarde hillsborough hopewellcape hpireteriktan humphrey humphreysmills iledelameque indiantown \
            inkerman irishtown islandviewheights kedgwick keswickridge kingsclear lacbaker lakeburn lakelandridges lameque \
            lancaster leech legoulet lepreau lewisville lincolnheights lorne lorneville lutesmountain magnetichill maisonnette \
            mannerssutton maplehills marysville maugerville mcadam mcallister mcewen memramcook mengkedun meongkeuteon milford \
            millidgeville minto miramichi miramichirivervalley miscou moncton monkton monktonas monktono monkuton mwnktwn \
            mwnqtwn mxngktan nackawic nackawicmillville nashwaaksis nauwigewauk neguac nelsonmiramichi newcastle newmaryland \
            nicholasdenys nigadoo noonan northdevon northend northhanwell northhead northtetagouche norton notredamedeserables \
            nouvellearcadie oromocto paquetville parkton pennfield penobsquis peppercreek perthandover petitcodiac petitrocher \
            petitrochernord peuledeoligteon phraidarikatana phredariktana phrederiktana phrentrikton plasterrock pointdebute \
            pointeduchene pointeverte prdryqtwn quarryville queensquare quintonheights quispamsis redhead rexton richibucto \
            riverview rivieredunord riviereverte robertville rogersville rothesay rusagonis sackville salisbury saumarez \
            sealcove seinteujon sejntdzhon sentajona sentcxhn sentdzhon sentdzon sentojon shediac shediacbridgeshediacriver \
            shediaccape shengyuehan shippagan silverfalls silverwood skylineacres sntgwn sntjan southbay southernvictoria \
            southwoodpark standrews stannedemadawaska stantoine stbasile stcecile stignace stireneeandalderwood stjohneast \
            stjohnwest stleolin stlouisdekent stmariestraphael stquentin straitshores stsimon ststephen sunburyyorksouth \
            sunnycorner sunshinegardens sussex sussexcorner tabusintac tantramar tidehead tobiquevalley townplat tracadiesheila \
            tracy uppermiramichi uptownfredericton uptownstjohn valleedesrivieres valleywaters waterloorow wells \
            westmorlandheights woodhavencourt youngscrossing =NB+NL rabbittown stjean stjohn =NB+NS centreville sunsetacres \
            =NB+NS+ON foresthills =NB+ON dorchester glencairn lincoln stgeorge woodstock =NB+PE threerivers =NB+QC standre \
            stanselme stisidore stleonard stsauveur =NB+SK bigriver =NL agiosioannisneasgis airportheights appleton arnoldscove \
            badger baieverte bailenaoimheoin bailesheain ballyhaly baybulls bayroberts baystgeorgesouth bellsturn birchybay \
            bishopsfalls blaketown bloomfield bonavista botwood brigus buchans buckmasterscircle burgeo burin burntislands \
            capestgeorge carbonear carmanville catalina centrevillewarehamtrinity ceyintjans channelportauxbasques \
            churchillfalls churchillpark clarenville clarenvilleshoalharbour clarkesbeach clovellytrails colliers colvillestreet \
            conceptionbaysouth conceptionharbour cornerbrook cowanheights coxscove deerlake dildo donovans downtownstjohns \
            eastmeadows embree evergreenvillage fairviewacres flatrock fogoisland fortune ftwilliam gambo gander ganderbaynorth \
            garnish georgesbrookmilton georgestown glenridgecrescent glovertown goulds grandbank grandfallswindsor greensharbour \
            happyvalleygoosebay harbourbreton harbourgrace harbourmainchapelscovelakeview harebay heartsdelightislington \
            hopedale humberarmsouth irishtownsummerside isleauxmorts joebattsarmbarrdislandsshoalbay karwoodestates \
            kenmountterrace kilbride kingspoint kingwilliamestates kippens labradorcity lanseauloup larkharbour lascie lawn \
            lewinscove lewisporte littlecanada logybaymiddlecoveoutercove lourdes marystown masseydrive mcivers meadows \
            milltownheadofbaydespoir mtcashel mtmoriah mtpearl mundypond musgraveharbour musgravetown nain natuashish \
            newwesvalley normanscovelongcove norrisarm norrispoint northwestriver oldperlican paradise pasadena pearlgate \
            peterview pettyharbourmaddoxcove placentia pleasantville pointleamington portauchoix portblandford portdegrave \
            portsaunders pouchcove quidividi reidville robertsarm rockyharbour roddickton salmoncove sanctusioannesterraenovae \
            sanjuandeterranova santjwnz seinteujonseu sejntdzhons senitijonisi sentajansa sentajaunaza sentajonsa sentcons \
            sentdzhons sentdzons sentdzonsas sentjons sentojonzu sesamepark sheaheights shengyuehansi sheshatshiu sntgwns \
            sntjanz southlands spaniardsbay springdale sprucemeadows stalbans stanthony stephenville stephenvillecrossing \
            stjacquescoombscove stjeandeterreneuve stjohns stlawrence stlunairegriquet summerford torbay trinitybaynorth triton \
            troutriver twillingate upperislandcove virginarmcarterscove wabana wabush waterfordvalley whitbourne wishingwellpark \
            witlessbay =NL+NS avondale =NL+ON southriver =NL+QC stgeorges =NL+SK lumsden =NS advocateharbour albertbridge \
            albrolake amherst annapolisroyal antigonish armdale aylesford baddeck baileshidni ballscreek barrington beaverbank \
            beechville belayrpark berwick biblehill boulderwood boutilierspoint bridgetown bridgewater brightwood brooklyn \
            bruleshore burnside canning chester citni claytonpark claytonparkwest colbyvillage coldbrook coleharbour \
            commodorepark convoyplace cowbay cowiehill coxheath crichtonpark darmouth dartamautha dartmath dartmaut dartmouth \
            dartmut dartmuta dartmutas dartmwth dartmwthnwaaskwshya datemaosi dateumeoseu datomasu debert digby dingwall \
            dominion donkin downtowndartmouth downtownhalifax easternpassage eastpreston ellenvale enfield englishcorner \
            eskasoni3 fairmount fallriver florence galifaks gardinermines georgesriver glacebay glenmoir greenacres greenough \
            hailiphaikasa hailiphaiksa halifaks halifax halifaxnorthend halifaxsouthend halifaxwestend halyfaks hammondsplains \
            hantsport harbourview harifakkusu harrietsfield hayessubdivision hebbville herringcove highfieldpark howiecentre \
            hubbards hubley hyaliphyaksa imperoyal ingonish inverness judique kearneylake kentville keystonevillage khalifaks \
            lakecharlotte lakeecho lakeloon lancasterridge lantz lawrencetown liverpool louisbourg louisdale lowereconomy \
            lowersackville lunenburg lyonsbrook mabou mahonebay manorpark marionbridge melvillecove membertou micmacvillage \
            middlesackville middleton milfordstation millview mineville mtuniacke mulgrave mulgravepark musquodoboitharbour \
            nantucket newglasgow newminas newvictoria newwaterford northpreston northsydney ntartmouth oakmount papermilllake \
            parrsboro pictou pictoulanding porterslake porthawkesbury porthood portlandestates portlandhills portmorien \
            portwallace portwilliams preston pugwash quinpooldistrict reservemines riverjohn rockingham russelllake schmidtville \
            scotchtown shadbay shearwater sheetharbour sherwoodheights shidni shidoni sidani sideuni sidnef sidnei sidneja \
            sidnejus sidni sidniy southbar springfieldlake springgarden springhill spryfield stellarton stewiacke stillwaterlake \
            stoneridge stpeters sydney sydneyforks sydneyinovascotia sydneymines sydny sydnynwaaskwshya tamoshanterridge \
            tartmovut tatamagouche terencebay thornhill tidnish timberlea trenton truro tuftscove upperhammondsplains \
            uppersackville wallaceheights waverley westphal westville whitneypier whycocomagh wildwoodlake windsorjunction \
            wolfville woodlawn woodside xini yarmouth =NS+NU+PE clyderiver =NS+ON cambridge kingston shelburne southdale \
            willowdale =NS+ON+QC windsor =NS+QC bedford montebello princeville =NT aklavik behchokǫ̀ deline ftgoodhope ftliard \
            ftmcpherson ftprovidence ftsimpson ftsmith gameti hayriver inuvik nahannibutte normanwells tuktoyaktuk yellowknife \
            =NU arcticbay arviat bakerlake cambridgebay coralharbour gjoahaven igloolik iqaluit kinngait kugluktuk naujaat \
            pangnirtung pondinlet rankininlet sanikiluaq sanirajak =ON aa academyheights acton adzhaks agincourtnorth \
            agincourtsouthmalvernwest ajaks ajaksantaryw ajax alderwood alexandria alison alliston almonte alpine altavista \
            amethystharbour amherstburg amigobeach amiltan ancaster angus annex antenmills aokeweier aoluola aoshahua arnprior \
            arora atava atawa athens atikokan atoya attava attawapiskat auditorium aurora awkfyl awrwra awshawa awtawa ayr \
            azilda baden baeli bali ballantrae banburydonmills bancroft baraimpatana bari barinton baris barri barrie bary bath \
            bathurstmanor baystreetcorridor bayviewvillage bayviewwoodssteeles beaverbrook beaverton bedfordparknortown \
            beechboroughgreenbrook beechwood beechwoodwest beeton beierweier beiwan belbil belleriver belleville bellscorners \
            belvil bendale beollingteon berlington berri berubiru beulaemteon beulaenteupeodeu bidebao bilivailas binbrook \
            birchcliffecliffside blackburnhamlet blackcreek blackstock blairroad blakejones blindriver blossompark bluewater \
            blwylantaryw bobcaygeon bolingdun bolshojsadberi bolton bothwell bourget bowmanville bracebridge braimpatana \
            brambtwn bramptan brampton bramptonas bramptono bramptun bramtana brant brantford brantfordas brantfwrd bremptana \
            breslau briarhillbelgravia bridgeporteast bridgeportnorth bridgeportwest bridlepathsunnybrookyorkmills brigadoon \
            brlyngtwnantaryw brmptwnantaryw brntfwrdantaryw broadviewnorth brockville brookhavenamesbury brooklin brussels \
            bryantaryw bulanpudun bulantefude buranputon burantofodo burford burksfalls burlington bykryngh bylfy byrlynjtwn \
            bytyrbwrwgh bywardmarket cabbagetownsouthstjamestown cachebay caesarea caledon caledoneast caledoniafairbank \
            callander camlachie campbellford capreol carletonplace carniya carp casaloma cataraqui cataratasdelniagara \
            catpariperumpakam cedarhill centennialscarborough central centralfrederick centredistrict centretown \
            centrevillechicopee chalkriver chapleau chatham cherryhill chippawa christopherchamplain churchyongecorridor \
            chutesniagara citycommercialcore clairhills clairleabirchmount clantonpark clarencerockland cliffcrest clifford \
            cobden cobourg colchester collegeheights colonialacres columbia columbiahills concord conservation constancebay \
            cookstown corsoitaliadavenport corunna countryhillseast countryhillswest countypark currentriver danforth \
            danfortheastyork dasadeboli dawsonheights dearborn deepriver delaware delhi deseronto donvalleyvillage doonsouth \
            dorsetpark dovercourtwallaceemersonjunction dowling downsviewrodingcfb downtowncambridge dryden dubreuilville \
            dufferingrove dundalk dunnville duolunduo earfalls eastbridge eastenddanforth eastgalt eastgwillimbury easthespeler \
            ebytown edenbridgehumbervalley eganville eglintoneast ehjdzhaks eijaegseu eijakkusu ejdzaks elliotlake elmira \
            elmsoldrexdale elmvale elmvaleacres elora embrun emo englehart englemountlawrence erin eringatecentennialwestdeane \
            espanola essex etobicoke etobicokewestmall exeter fallingbrook fawjan fenelonfalls fergus fiddlesticks \
            flemingdonpark forest foresthillnorth foresthillsouth ftalbany fterie ftfrances galt gamiltan gamilton gananoque \
            geraldton gerufu ghrytrswdbwry ghwylf glencoe glenfieldjaneheights gloster gloucester goderich goodwood gorebay \
            grandasudbury grandbend grandrivernorth grandriversouth grandsudbury gransudbury gravenhurst greaternapanee \
            greatersudbury greely greenbank greenstone greenwaychaplin greenwoodcoxwell grimsby gryytrsdbry guehlf guelfas \
            guelph guihu guildwood gvelf gwelpeu gwlf gwylf gywlf haemilteon haileybury haliburtonvillage haltonhills hamierdun \
            hamiltona hamiltonas hamiltoniontario hamiltono hamiruton hamyltwn hanover harriston harrow hawkesbury hearst \
            hemiltana henryfarm hensall heritagepark hespeler highlandcreek highlandwest highparknorth highparkswansea \
            hillcrestvillage hintonburg hmyltwn hmyltwnantaryw hornepayne huatielu huitebi humberheightswestmount humbermede \
            humbersummit humewoodcedarvale huntsville huroneast huronpark hwiteubi idlewood ignace ilderton ingersoll innisfil \
            intercity ionview iroquoisfalls islingtoncitycentrewest jarvis jianqiao jingshidun jinsidun jiqinna junctionarea \
            kailedana kaledon kalydwn kambrydj kanata kanatalakes kannata kapuskasing karedon kchnr keelesdaleeglintonwest \
            keimbeuliji kejmbridzh kembridz kembridzh kembrigo kenburijji kennedypark kenora kensingtonchinatown keswick \
            khamilton khamiltun khitchenexr kiceneris kicenero kichener kichineo kincardine king kingcity kingeast kingseuteon \
            kingstan kingstonas kingstun kingsviewvillagethewestway kingsville kingswaysouth kingusuton kirklandlake kitchehner \
            kitchener kitchina kmbryjantaryw kychnr kymbrj kynghstwn kyngstwnantaryw kytshnr lakefield \
            lakeshorenorthconservation lakeshorevillage lambtonbabypoint lambtonshores lamoreaux landona langsfarm \
            lansingwestgate lappe lasalle laurelwood laurentianhills lawrenceparknorth lawrenceparksouth leamington \
            leasidebennington lebretonflats leondeon lexington lichimeondeuhil liezhiwenshan limoges lindsay linwood lionshead \
            listowel littlecurrent littleportugal littlescorners lively lndn lndnantaryw london londonas londoni londono \
            longbranch longlac lorignal lowerdoon lowertown lucan lucknow lundui lundun lwndwn madoc makamu malvern manitouwadge \
            mannheim mapleleaf markam markamantaryw markdale markem markham markhamo marklandwood markstaywarren markum marmora \
            mattawa maxville mcgregor meaford metcalfe midland mierdun mildmay millbrook millcourtlandwoodsidepark milliken \
            miltan milton mimico miruton mishisaga misisaga misisoga misisogeo misisogo missisoga mississauga mississaugabeach \
            mississippimills mississoga mixishajia moosefactory moosonee morningside morrisburg mosspark mssaga msssaga mtalbert \
            mtbrydges mtdennis mtforest mthopehuronpark mtolivesilverstonejamestown mtpleasanteast mtpleasantwest munster myltwn \
            mysysaga mysysagha mysyswgh mysyswja naiagalapolseu naiagaraforuzu najagarafols napanee napaneedowntown neebing \
            nepean nepin neustadt newdundee newedinburgh newhamburg newmarket newtonbrookeast newtonbrookwest newtoronto niagara \
            niagaraakvofalo niagarafalls niagarafolls niagarafols niagarafolsas niagaraonthelake nipigon niumakete \
            niyajialapubucheng njumarket norfolkcounty nortbej northbay northperth northriverdale northstjamestown northward \
            northwood norwood nosubei nwrthbay nwrthby nyagarafalzantaryw nyagrafalz nyajarafwlz nyumakes nyumaketto nywmarkt \
            nywmarktantaryw oakville oakwoodvillage oconnorparkview ohsweken oilsprings okeubil okubiru okvil okvill oldeastyork \
            olola omemee orangeville orillia orleans orora osava osgoode oshava oshawa osyawa otava otavo otawa ottaba ottahua \
            ottava ottavae ottawa ottawasouth overbrook owensound paisley palmerstonlittleitaly paris parkwoodsdonalda \
            parrysound patrickfogartycatholicsecondaryschool pelmoparkhumberlea pembroke penetanguishene perth petawawa \
            peterborough petrolia pickering picton pikaringu pikeling pikeoling pikering pioneerpark piramptan pitaboro \
            piteobeoleo piterboro pkrng plantagenet plattsville playterestatesdanforth popcornhouse portcolborne portelgin \
            porthope portperry portrowan portstanley powassan prescott prestoncentre prestonheights princeedward \
            princessrosethorn pykryngantaryw pytrbwrwantaryw queenswoodheights quintewest qyznr raysidebalfour redlake \
            rexdalekipling rhaeadrniagara richmondgill richmondhill richmondkhil richmondkhill ridgetown ritchimondohiru \
            rockcliffepark rockcliffesmythe rockway rockwood roncesvalles rondon roranro rosedalemoorepark rosemount rouge \
            runnymedebloorwestvillage ruraleastcountrysquire russell rustic rychmwndhylantaryw rytshmwndhyl sadberi sadberis \
            sadbrybzrg sadobari sandabei sandyhill sangdebei sania saniyashi sanktakatarino santkathrynz sarnia sarnija sarnya \
            saultstmarie scarboroughvillage schreiber seaforth seinteukaeseolinseu sentkatarins sentkataryns sentkaterinsas \
            sentketerins sentketrins sentokyasarinzu seodeubeli seondeobei sharbotlake shengkaiselinsi shuniah shuniahtownship \
            simcoe siouxlookout skatepark smithsfalls smoothrockfalls sntkatrynzantaryw southhuron southparkdale southriverdale \
            spanish standrewwindfields stanleypark stcatharine stcatharines stclements steeles stirling stittsville stjacobs \
            stmarys stonegatequeensway stoneycreek stoneypoint stoneypointpointeauxroches stouffville strathroy sturgeonfalls \
            sudbury sundridge suseinteumali susentmari susentomari sushengmali swsayntmary sydenham tamoshantersullivan \
            tanderbej tanderbejus taronta taronto tavistock taylormassey teareantea tecumseh teeswater temiskamingshores \
            terracebay thamesford thandrbay thandrby thebeaches thebluemountains theglebe theroyalcity thessalon \
            thistletownbeaumondheights thorncliffepark thorold thorxnto thunderbay tilbury tillsonburg timmins tobermory tolonto \
            toramto toranto toronito torontas toronto torontu torontum tottenham townofberlin trinitybellwoods tundurbej tweed \
            twrntw twrwntw uerando uindasara uindzori uindzur uinsor uinza uitbi uittobi university universitydowns uotaru \
            uoterlu uxbridge valleyeast vanier vaterloo vaughan vauno veland velikisadberi velland vermilionbay vickerspark \
            victoriahills victoriavillage vindzor vindzoras vindzoro vineland virgil viscountalexanderpark vitbi voterlu vuon \
            walkerton wallaceburg walpoleisland wangshi wanjinshi wasagabeach waterdown waterford waterfrontcommunitiestheisland \
            watford watrlw watrlwantaryw wawa weilan wellaendeu welland wellesley wendover wensha westfort westhill \
            westhumberclairville westlorne westminsterbranson westnipissing weston westonpellampark westvale wexfordmaryvale \
            whitby whitchurchstouffville whiteriver wiarton willowdaleeast willowdalewest willowridgemartingroverichview \
            winchester wingham winjeo wlndantaryw wndswr woburn woodbinecorridor woodbinelumsden wotaihua woteollu wychwood \
            wyland wyndzwr wynzrantaryw wyoming wytby xxttawa yajishi yongeeglinton yongestclair yorkdaleglenpark \
            yorkuniversityheights zephyr =ON+PE cornwall georgetown stratford =ON+QC aylmer stthomas waterloo =ON+SK eastend \
            regentpark =PE alberton belfast bordencarleton brackley charlottetown downtowncharlottetown easternkings eastroyalty \
            hillsboroughpark lewispoint montague mtedward northrustico oleary southport springpark stonepark tignish westroyalty \
            winsloe =PE+SK brighton =QC actonvale adstock ahuntsic ahuntsiccartierville akulivik albanel alma altepetlquebec \
            amos amqui angegardien ayerscliff baiecomeau baiedurfe baiestpaul bandarayaquebec baolesha barraute batiscan \
            beaconsfield beauceville beauharnois beauport beaupre becancour beloeil berthierville betsiamites blainville \
            boisbriand boischatel boisdesfilion bonaventure bopor boucherville bouchette breakeyville bromont brosar brossar \
            brossard brownsburgchatham brwsar buckingham burosado cabano cacouna calumet candiac cantley capauxmeules capchat \
            caplan capsante carignan carleton carletonsurmer cartierville cathairquebec causapscal chambly chambord chandler \
            chapais charlemagne charlesbourg chateauguay chateauricher chelsea chertsey chibougamau chicoutimi chisasibi \
            chomedey chuteauxoutardes ciutatdequebec coaticook contrecoeur cookshire cookshireeaton coteaudulac \
            cotenorddugolfedustlaurent cotestluc courcelles cowansville crabtree ct0001 ct0002 ct0003 ct0004 ct0005 ct0006 \
            ct0007 ct0008 ct0009 ct0010 ct0011 ct0012 ct0013 ct0014 ct0015 ct0016 ct0017 ct0018 ct0019 ct0021 ct0022 ct0023 \
            ct0024 ct0025 ct0026 ct0027 ct0028 ct0029 ct0030 danville daveluyville delamengshi delson desbiens \
            desmarchaiscrawford deuxmontagnes disraeli dolbeaumistassini dollarddesormeaux donnacona doramonbiru dorval \
            drammondvill drammonvil dramondvil drummondville drwmwndwyl drwmwnfyl dunham duvernay duvernayest eastangus \
            eastbroughton ehjlmer farnham fermeneuve fermont forestville fossambaultsurlelac franklin ftcoulonge gaspe gatineau \
            gatino gatynw gelanbi gentilly ghatynw ghranby godefroy granbi granby granbykbk granderiviere greenfieldpark grymby \
            gytynw hampstead hauterive havrestpierre hemmingford henryville herouxville huberdeau hull iledessoeurs inukjuak \
            jiadinuo jiadinuoshi jijilaquebec joliette jonquiere kahnawake kamouraska kangiqsualujjuaq kangiqsujuaq \
            kawawachikamach kazabazua kebaikasahira kebecvile kebek kebeko kebeku kebekurbo kempek kettinov kevektava khwibek \
            kingseyfalls kirkland kiubeka kiyupeknakaram kotaquebec kuehbehk kuibeikeshi kuujjuaq kuujjuarapik kvebek kvebeka \
            kvebekas kvebekasiti kwebeg kwebek kwebekshehiri kwibeki kybk kyubekanagara labelle labrecque labrieville \
            lacalouette lacausaumon lacbrome lacconnelly lacdesaigles lachute lacitelimoilou laclapierre lacmegantic lacolle \
            laconception lacsimon lafal lafleche laguadeloupe lahautestcharles lamalbaie laminerve lanciennelorette langegardien \
            langjier langjoj lanoraie lapocatiere laprairie lasarre lascensiondenotreseigneur lassomption latuque laurentides \
            laval lavaldesrapides lavalis lavalo lavaltrie lawalei lawalkbk lawl lebelsurquevillon lebic leblanc lefebvre \
            lemoyne lepiphanie leplateau leplateaumontroyal lescedres lescoteaux lesescoumins lesrivieres lesudouest levi \
            levieuxlongueuil levis lilebizardsaintegenevieve lileperrot limoilou liniere lisletsurmer liwei longej longejlo \
            longgoei longjoj longoj longueuil lorraine lotbiniere louiseville luceville lungsodngmontreal lungsodngquebec \
            lwnghwy lwngwl lwngwy lwykbk lyfys lyws macamic magog malartic maliotenam manawan mandeville maniwaki manrehal maria \
            marieville mascouche maskinonge matagami matane mcmasterville mdyntkybk melocheville mengtelier mercier \
            mercierhochelagamaisonneuve metabetchouan metabetchouanlacalacroix mileend miltonparc mirabel mistissini monreal \
            monreala monreali monrealis monreyal monsregius montcarmel monteuliol montjoli montlaurier montmagny montmorency \
            montorioru montreal montrealcity montrealest montreali montrealmontreal montrealnord montrealo montrealouest \
            montroyal montstgregoire montsthilaire monttremblant morinheights murdochville mwntral mwntryal namur napierville \
            neufchatelestlebourgneuf neuville newcarlisle newrichmond nicolet normandin normetal notredamedegrace \
            notredamedelileperrot notredamedesprairies notredamedulac notredamedumontcarmel noyan oka ormstown otterburnpark \
            outremont papineauville parcboutin parcextension perce petitebourgogne piedmont pierrefonds pierrefondsroxboro \
            pierreville pincourt plessisville pohenegamook pointealacroix pointecalumet pointeclaire pointedulac pointestcharles \
            pontrouge pontviau portcartier portneuf preissac prevost puvirnituq quebec quebecborg quebecceaster quebecceety \
            quebecchhi quebeccity quebechiria quebecllaqta quebecstad quebecsu quebecumurbs qwwybqsyty ravuaru rawdon repantini \
            repentigny revui richelieu rigaud rimouski ripon rivierebleue rivieredesprairiespointeauxtrembles riviereduloup \
            riviereouelle riviererouge roberval rockforest rockisland rongeru rosemere rosemontlapetitepatrie rougemont \
            rouynnoranda roxboro roxtonpond rpantynykbk rybntynyy sablonotabelkapolaucarta sacrecoeur sagenai sagene sagenej \
            sageune saghynyh sagne saguenay sagune sagwnhkbk salaberrydevalleyfield salluit sanheshi sanhyasntkybk \
            sanjanswrryshlyw sanjyrwm sanktgiacint sayabec scott seniasent senloran senneterre senneville sentiasent sentijasent \
            senzhansirrishele senzhansjurrishele senzhansjurrisheljo senzherom septiles serbrukas shannon sharlbur sharlsbwrgh \
            shawinigan shawville shebulu shebuluke shehrbruk shengyubai shenley sherbruk sheruburukku shikutimi shrbrwk shyrbrwk \
            sikutimis siudadtiquebec snayysntkbk snowdon snzhanswrryshwlyw snzhrwmkbk soreltracy stadele stadolphedhoward \
            stagapit stagathedesmonts stalexandre stamable stambroise standreavellin stannedebellevue stannedelaperade \
            stannedesmonts stannedesplaines stanstead stansteadest stantoinedetilly stantonin stapollinaire staugustin \
            staugustindedesmaures stbarnabesud stbasilelegrand stbeatrix stbernarddelileauxcoudres stboniface stbruno \
            stbrunodeguigues stbrunodemontarville stcanut stcatherine stcatherinedelajacquescartier stcelestin stcesaire \
            stcharles stcharlesborromee stcharlesdebourget stclaire stclotildedehorton stcolomban stcomeliniere stconstant \
            stcroix stcyrilledewendover stdamase stdenissurrichelieu stdonatdemontcalm stedouard steliedecaxton stelisabeth \
            stelzear stemiledesuffolk stephremdebeauce stesprit steustache stfaustin stfelicien stfelixdevalois stflavien stfoy \
            stfoysillerycaprouge stgabriel stgabriellalemant stgedeon stgenevievedebatiscan stgermaindegrantham \
            sthelenedekamouraska sthenri sthermenegilde sthippolyte sthonore sthubert sthyacinthe stisidoredelaprairie stjacques \
            stjacqueslemineur stjeandematha stjeannedarc stjeanportjoli stjeansurrichelieu stjerome stjoseph stjosephdebeauce \
            stjosephdecoleraine stjosephdesorel stjosephdulac stjulie stjulienne stlambertdelauzon stlaurent stlazare \
            stlazaredebellechasse stleonarddaston stliboire stlinlaurentides stlouisdeterrebonne stlouisduhaha stmadeleine \
            stmarcdescarrieres stmargueritedulacmasson stmarie stmarthesurlelac stmartine stmathieu stmathieuderioux stmichel \
            stmicheldessaints stmonique stnarcisse stnazaire stonesimedixworth stpacome stpamphile stpascal stperpetue \
            stphilippe stphilippedelaprairie stpie stpierredeveronneapikeriver stpierrelesbecquets stpiev stplacide stpolycarpe \
            stprime straphael straymond stremi stremidetingwick strochdelachigan strochdesaulnaies stromuald strosaire \
            stsauveurdesmonts stsimeon stsophie stthecle sttheophile sttherese sttite stubalde stulric stvalere stvictor \
            stvincentdepaul stzotique sutton syeleubeulukeu tadoussac tchubec temiscaming templetonest terbon terrassedespins \
            terrebonne teulualibieleu thanhphoquebec thetfordmines thurso tingwick torowaribieru torowarivuieru trbwnkbk \
            tresstredempteur troarivier troarivjer troispistoles troisrivieres truariver truarivjeras truaryuer trwaryfyyr \
            trwarywyr trwrywyayr tyrbwn umiujaq urbstrifluvianensis valbrillant valcourt valdavid valdesarbres valdesmonts \
            valdessources valdor valleejonction valmorin varennes vaudreuildorion veniseenquebec vercheres verden verdun \
            victoriaville vieuxmontreal viladequebec villedequebec villeemard villemarie villeraysaintmichelparcextension \
            villestlaurent wakefield warwick waskaganish waswanipi weedoncentre wendake weymontachie wrdnkbk yamachiche zhonker \
            =SK adelaidechurchill albertpark alritchie arborcreek arcolaeast argylepark aspenridge assiniboia avalon balgonie \
            battleford bienfait biggar blairmoreurbancentre boothill brevoortpark briarwood bruno buenavista buffalonarrows \
            carlyle carnduff caronport carrotriver caskatun caswellhill cathedral centralbusinessdistrict centresquare citypark \
            collegeparkeast confederation confederationpark confederationurbancentre coreneighbourhoods creighton dalmeny \
            davidson delisle dewdneyeast dieppewesterra dundonald eastview erindale esterhazy estevan eston exhibition fairhaven \
            foamlake forestgrove ftquappelle gladmerpark gravelbourg grenfell greystoneheights grosvenorpark gulllake \
            hamptonvillage harbourlanding haultain herbert heritage hillsdale holidaypark holliston holmwood hudsonbay \
            hudsonbaypark humboldt indianhead kamsack kelseywoodlawn kelvington kerrobert kindersley kinggeorge kipling \
            lakeridge lakewood lakewoodurbancentre langenburg langham lanigan laronge lawson lawsonheights \
            lawsonheightsurbancentre liguna lijaina lijiana macklin maplecreek martensville masseyplace mcnab meadowgreen \
            meadowlake melfort melville montgomeryplace moosejaw moosomin mtroyal nipawin normanview normanviewwest \
            northbattleford northcentral northeastregina nutana nutanapark nutanasector nutanaurbancentre outlook oxbow \
            pacificheights pelicannarrows pilotbutte pleasanthill prairieview preeceville princealbert queenelizabeth raymore \
            redzaina redzajna redzhajna redzhajnae regina reginabeach reginaisaskatchewan regino rehdzhajna rejaina rejayna \
            rejina rengina rgyynh richmondheights ridzaina ridzhajna rijaina riverheights riversdale rjayna rosemontmtroyal \
            rosetown rosewood rosthern ryjayna ryjyna ryjynasaskchywan saeseukeotun sasikatong saskatoon saskatoun saskatun \
            saskatuna saskatunas saskatuno saskatwn sasukatoun shaunavon shellbrook sherwoodmccarthy silverspring \
            silverwoodheights southey ssqtwn stonebridge stwalburg sutherland swiftcurrent thewillows tisdale twinlakes unity \
            universityheightsurbancentre uofslandssouthmanagementarea uplands urbsreginae varsityview wadena wakaw waldheim \
            walshacreslakeridgegardenridge warman watrous wawota westview weyburn whitecity whitmorepark wilkie willowgrove \
            wynyard yorkton =YT carmacks dawsoncity hainesjunction mayo upperliard watsonlake whitehorse
            """)
}
