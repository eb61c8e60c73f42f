// Made by tools/make_places.py. Towns: GeoNames, CC BY 4.0.
extension PlaceTables {
    static let fr = PlaceTables(
        regions: """
            ALS=alsace=basrhin=hautrhin AQU=aquitaine=dordogne=gironde=landes=lotetgaronne=pyreneesatlantiques \
            AUV=allier=auvergne=cantal=hauteloire=puydedome BNO=bassenormandie=calvados=manche=orne \
            BOU=bourgogne=burgundy=cotedor=nievre=saoneetloire=yonne \
            BRE=bretagne=brittany=cotesdarmor=finistere=illeetvilaine=morbihan \
            CEN=centre=centrevaldeloire=cher=eureetloir=indre=indreetloire=loiret=loiretcher \
            CHA=ardennes=aube=champagneardenne=hautemarne=marne COR=corse=corsedusud=corsica=hautecorse \
            FRC=doubs=franchecomte=hautesaone=jura=territoiredebelfort HNO=eure=hautenormandie=seinemaritime \
            IDF=essonne=hautsdeseine=iledefrance=paris=seineetmarne=seinestdenis=valdemarne=valdoise=yvelines \
            LAN=aude=gard=herault=languedocroussillon=lozere=pyreneesorientales LIM=correze=creuse=hautevienne=limousin \
            LOR=lorraine=meurtheetmoselle=meuse=moselle=vosges \
            MID=ariege=aveyron=gers=hautegaronne=hautespyrenees=lot=midipyrenees=tarn=tarnetgaronne \
            NPC=nord=nordpasdecalais=pasdecalais PDL=loireatlantique=maineetloire=mayenne=paysdelaloire=sarthe=vendee \
            PIC=aisne=oise=picardie=picardy=somme POI=charente=charentemaritime=deuxsevres=poitoucharentes=vienne \
            PAC=alpesdehauteprovence=alpesmaritimes=bouchesdurhone=hautesalpes=paca=provencealpescotedazur=var=vaucluse \
            RHO=ain=ardeche=drome=hautesavoie=isere=loire=rhone=rhonealpes=savoie GUA=guadeloupe MTQ=martinique \
            GUF=frenchguiana=guyane REU=lareunion=reunion MAY=mayotte
            """,
        larger: """
            auvergnerhonealpes:AUV+RHO bourgognefranchecomte:BOU+FRC grandest:ALS+CHA+LOR hautsdefrance:NPC+PIC \
            normandie:BNO+HNO normandy:BNO+HNO nouvelleaquitaine:AQU+LIM+POI occitanie:LAN+MID
            """,
        postal: """
            01=RHO 02=PIC 03=AUV 04-06=PAC 07=RHO 08=CHA 09=MID 10=CHA 11=LAN 12=MID 13=PAC 14=BNO 15=AUV 16-17=POI 18=CEN \
            19=LIM 20=COR 21=BOU 22=BRE 23=LIM 24=AQU 25=FRC 26=RHO 27=HNO 28=CEN 29=BRE 30=LAN 31-32=MID 33=AQU 34=LAN 35=BRE \
            36-37=CEN 38=RHO 39=FRC 40=AQU 41=CEN 42=RHO 43=AUV 44=PDL 45=CEN 46=MID 47=AQU 48=LAN 49=PDL 50=BNO 51-52=CHA \
            53=PDL 54-55=LOR 56=BRE 57=LOR 58=BOU 59=NPC 60=PIC 61=BNO 62=NPC 63=AUV 64=AQU 65=MID 66=LAN 67-68=ALS 69=RHO \
            70=FRC 71=BOU 72=PDL 73-74=RHO 75=IDF 76=HNO 77-78=IDF 79=POI 80=PIC 81-82=MID 83-84=PAC 85=PDL 86=POI 87=LIM 88=LOR \
            89=BOU 90=FRC 91-95=IDF 97=GUA+GUF+MAY+MTQ+REU 98=GUA+GUF+IDF+MAY+MTQ+PAC+REU
            """,
        towns: """
            =ALS+AQU+AUV+BOU+CHA+FRC+LIM+LOR+POI+RHO stgermain =ALS+AQU+AUV+CHA+LIM+LOR+POI+RHO stlaurent \
            =ALS+AQU+BOU+CEN+CHA+FRC+LAN+LIM+LOR+MID+POI sthippolyte =ALS+AQU+BOU+CHA+FRC+LIM+LOR+POI stclement \
            =ALS+AQU+CHA+LIM+LOR+POI vaux verrieres =ALS+AUV+BRE+CHA+LOR+RHO moutiers =ALS+AUV+CHA+LAN+LOR+MID+RHO thil \
            =ALS+AUV+CHA+LOR+RHO balan belleville juvigny lachambre libreville vinay =ALS+BNO+CEN+CHA+HNO+LOR+NPC+PIC marolles \
            =ALS+BNO+CHA+HNO+LAN+LOR+MID fleury =ALS+BNO+CHA+HNO+LOR louvigny valmont =ALS+BNO+CHA+HNO+LOR+NPC+PIC stleonard \
            =ALS+BOU+CHA+FRC+IDF+LOR champigny staubin =ALS+BOU+CHA+FRC+LOR chaumont lamarche =ALS+CHA+IDF+LOR bellefontaine \
            chatres ennery favieres mereville perthes =ALS+CHA+IDF+LOR+PAC stmarguerite =ALS+CHA+LOR abreschviller achen \
            achenheim acyromance aiglemont aingeray aixenothe albestroff algolsheim algrange allamps allondrelle alsting \
            alteckendorf altkirch altorf altviller amagne amanvillers ambonnay ammerschwihr amneville ancemont ancerville \
            ancysurmoselle andelotblancheville andlau andolsheim angevillers anglure anould apach arcenbarrois arches archettes \
            arcissuraube argancy argentoratum arnaville arslaquenexy arssurmoselle artolsheim artsurmeurthe artzenheim arzviller \
            asfeld aspach aspachlebas aspachlehaut astrasbwrg athis attenschwiller attigny atton auboue aubrives audunleroman \
            audunletiche augny aumenancourtlepetit aumetz auvillerslesforges auxon avenayvaldor avize avolsheim avrecourt \
            avricourt avril ay aydoilles aysurmoselle azerailles baccarat badonviller baerenthal bainslesbains bainvillesurmadon \
            baldenheim baldersheim balgau ballersdorf balschwiller baltzenheim bambiderstroff bandelaveline bantzenheim \
            barbereystsulpice barbonnefayel barembach barleduc barr barst barsuraube barsurseine bartenheim baslieux basseham \
            bassesurlerupt batilly battenheim batzendorf bayardsurmarne bayel bayon bazancourt bazeilles bazoillessurmeuse \
            beaumontsurvesle beblenheim bechy behonne behrenlesforbach beinenauroy belleau bellevillesurmeuse benamenil \
            benestroff benfeld beninglesstavold benney bennwihr bergbieten bergereslesvertus bergheim bergholtz bernardswiller \
            bernolsheim bernwiller berrwiller berstett berthelming bertrange betheniville betheny betschdorf \
            bettaincourtsurrognon bettancourtlaferree bettelainville betting bettviller beureysursaulx beuveille bezannes \
            bicqueley bienville biesheim biesles bindernheim bining birlenbach bischheim bischoffsheim bischwihr bischwiller \
            bisel bisseuil bitche bitschwillerlesthann blacy blaesheim blagny blenodlespontamousson blenodlestoul bliesbruck \
            bliesebersing bliesguersviller blodelsheim blotzheim boersch bollwiller bologne boofzheim bosselshausen boucheporn \
            bouilly boulange boulaymoselle bouligny boultsursuippe boulzicourt bourbachlebas bourbonnelesbains bourgfidele \
            bourgogne bourmont boursault bousbach bousse boust bouxieresauxchenes bouxieresauxdames bouxwiller bouzonville bouzy \
            brassurmeuse breitenbach breitenbachhautrhin breuschwickersheim breuvannesenbassigny breviandes brevonnes \
            briennelechateau briey brillonenbarrois brinsurseille bronvaux brouderdorff brousseval brouvelieures bru bruebach \
            bruley brumath brunstatt bruyeres bucheres buhl bulgneville burnhauptlebas burnhauptlehaut buschwiller bussang \
            butten buzydarmont cappel carignan carling carolivilla carspach cattenom caurel ceffonds ceintrey cellessurplaine \
            cernay cernaylesreims cerville chalampe chalandryelaire chaligny chalindrey chalngxxngchxngpay chalons \
            chalonsenchampagne chalonssurmarne chamarandeschoignes chamouilley champenoux champigneulles champillon champleduc \
            chancenay chanteheux chantraine chaource charleville charlevillemezieres charlyoradour charmontsousbarbuise \
            chateauporcien chateausalins chateauvillain chatelstgermain chatelsurmoselle chatenois chatillonsurmarne \
            chaudeneysurmoselle chaumousey chavanges chavelot chavigny cheminon cheminot chenevieres chenieres chenimenil \
            chessylespres chevillon chezeaux chignylesroses chooz chouilly cireysurvezouze clerey clermontenargonne clesles \
            climbach clouange cocheren coinlescuvry colmar colmaria colombeylesbelles colombeylesdeuxeglises colroylagrande \
            comblesenbarrois commercy compertrix conde condesurmarne conflansenjarnisy conflanssurseine connantre \
            conslagrandville contrexeville contrisson corcieux cormicy cormontreuil cornimont cornysurmoselle cosnes cosswiller \
            coume courcelleschaussy courcellessurnied courcy courtisols coussey couvrot cramant crancey crehange \
            creneyprestroyes creutzwald crevic croismare crugny crusnes culmont cumieres custines cutry cuvry dabo dachstein \
            dahlenheim dalem dambach dambachlaville damelevieres damery damvillers dangolsheim danne dannemarie darney \
            darnieulles dauendorf delme demangeauxeaux dessenheim dettwiller deville deyvillers didenheim diebling diebolsheim \
            dieffenbachauval diemeringen dienville diesen dietwiller dieuesurmeuse dieulouard dieuze dingsheim dinsheimsurbruche \
            distroff divodurum dizy docelles dogneville dombaslesurmeurthe domgermain domlemesnil dommartemont \
            dommartinlesremiremont dommartinlestoul dommarybaroncourt dompaire donchery doncourtlesconflans dorlisheim dormans \
            dossenheimsurzinsel doulaincourtsaucourt dounoux douzy drulingen drusenheim dugnysurmeuse dunsurmeuse duntzenheim \
            duppigheim durlinsdorf durmenach durningen durocatalaunum durocortorum durrenbach durrenentzen duttlenheim ebersheim \
            ebersmunster ebersviller eckbolsheim eckwersheim ecouviez ecrouves eguisheim einvilleaujard eloyes elsenheim elzange \
            enchenberg ensisheim entrange entzheim epernay epfig epinal epping ergersheim ernestviller ernolsheimbruche \
            ernolsheimlessaverne errouville erstein ervylechatel eschau eschbach eschbourg eschentzwiller escherange \
            esclavolleslurey essegney esseylesnancy essoyes esternay estissac estrasborg estrasbou estrasburg estrasburgo \
            estrasburgu etain etivalclairefontaine ettendorf etting etzling eulmont eurvillebienville euville fagnieres failly \
            fainsveel falck fameck farebersviller farschviller faulquemont faulx faylbillot fegersheim feldkirch fellering \
            fenetrange ferdrupt ferechampenoise ferrette fessenheim feves fey filstroff fismes flavignysurmoselle flaxlanden \
            fletrange fleurylariviere flevilledevantnancy flevy flize floing florange folgensbourg folkling folschviller \
            fontainelesgres fontenoylechateau fontoy fontvannes forbach forstheim fortschwihr fouchy foug foulain fraize \
            francaltroff francheval frauenberg freistroff freland fresnesenwoevre fressesurmoselle freymingmerlebach friesen \
            friesenheim frignicourt froeningen froeschwiller frolois fromelennes froncles frouard fumay furdenheim galfingue \
            gambsheim gandrange gavisse gaye geispolsheim gelannes gerardmer gerbepal gerbeviller germaine gerstheim gertwiller \
            gespunsart geudertheim girancourt girmont gironcourtsurvraine givet givonne givryenargonne glaire goersdorf \
            goetzenbruck golbey gondrecourtlechateau gondreville gorcy gorze gosselming goxwiller grand grandpre grandvillers \
            grangessurvologne grauves gravelotte grendelbruch grentzingen gresswiller gries griesbachauval griesheimpresmolsheim \
            griesheimsursouffel grosbliederstroff grosrederching grostenquin grundviller grussenheim gueberschwihr guebwiller \
            guemar guenange guenviller guerting guesslinghemering gueux guewenheim gumbrechtshoffen gundershoffen gundolsheim \
            gunsbach gunstett gyesurseine habsheim hadol haegen hagenbach hagenthallebas hagondange haguenau haironville hambach \
            hamsousvarsberg hangenbieten hannonvillesouslescotes haraucourt hargartenauxmines hargnies harol harskirchen \
            hartmannswiller hartzviller hatrize hatten hattmatt hattstatt hauconcourt haucourt haudainville hauteamance \
            hautvillers hayange haybes hegenheim heidwiller heiligenberg heiligenstein heillecourt heimersdorf heimsbrunn \
            heininglesbouzonville heiteren helfrantzkirch hellimer henridorff henriville herbitzheim herbsheim herimenil \
            hermonville herrlisheim herrlisheimprescolmar herserange hesingue hesse hessenheim hettangegrande hilbesheim \
            hilsenheim hilsprich hindisheim hipsheim hirsingue hirtzbach hirtzfelden hochfelden hochstatt hoenheim hoerdt \
            hohengoeft holtzheim holtzwihr holving hombourg hombourghaut homecourt hommarting horbourgwihr hottviller houdemont \
            houssen humbecourt humesjorquenay hunawihr hundling huningue hunting husserenwesserling hussignygodbrange huttenheim \
            hymont igney illange illfurth illhaeusern illkirchgraffenstaden illzach imling ingersheim ingwiller innenheim \
            insming ippling irmstett isenbassigny isleaumont islessursuippe issenheim ittenheim ittlenheim jalons jarny \
            jarvillelamalgrange jeandelaincourt jeanmenil jebsheim jettingen jeuxey jezainville joeuf joignysurmeuse joinville \
            jolivet jonchery joncherysurvesle joudreville jouyauxarches jungholtz juniville jury kalhausen kalmar kaltenhouse \
            kanfen kappelen katzenthal kaysersberg kedangesurcanner keerma kembs kerbach kertzfeld keskastel kienheim kientzheim \
            kilstett kindwiller kingersheim kintzheim kirchberg kirchheim klmar knutange koenigsmacker koetzingue kogenheim \
            koimar kolbsheim kolmaleu kolmar kolmara korumaru krautergersheim kriegsheim kruth kunheim kuntzig kurtzenhouse \
            kuttolsheim kutzenhausen kwlmar kwlmr kxlmar labaffe labaroche labourgonce labresse labroque labry lachapelleauxbois \
            lachapellestluc lachausseesurmarne lacroixauxmines lacroixsurmeuse laengseu laforge lafrancheville lagrandville \
            lahoussiere laifour lamaxe lambach lampertheim lampertsloch landres landreville landser laneuvevilledevantnancy \
            laneuvillearemy langensoultzbach langres laning lansi lantefontaine lapetitepierre lapetiteraon lapoutroie laquenexy \
            larivieredecorps launoissurvence lautenbach lautenbachzell lauterbourg lauw lavalsurvologne lavelinedevantbruyeres \
            laveuve lavilleneuveauroi lavoivre lawantzenau laxou laystchristophe lebanstmartin lebonhomme lechateletsurretourne \
            lechesne leclerjus leimbach lembach lemberg lemenil lemesnilsuroger lepangessurvologne lepine leplessismeriot \
            lerouville lesayvelles lesforges leshautesrivieres lesislettes lesmazures lesmesneux lesnoesprestroyes lesriceys \
            lessy lesyndicat lethillot letholy levaldegueblange lexy leymen leyr liart lichtenberg liepvre liffollegrand \
            lignyenbarrois limersheim lingolsheim linthal lipsheim lisleenrigault liverdun livrylouvercy lixheim \
            lixinglesrouhling lixinglesstavold lobsann logelheim lohr loisysurmarne loivre longeaupercey longevilleenbarrois \
            longevillelesmetz longevillelesstavold longlaville longuyon longwy lorquin lorry loupershouse louvemont lucey lucquy \
            lucy ludes ludres luemschwiller lumes luneville lungsodngstrasbourg lupstein lusignysurbarse luttange \
            luttenbachpresmunster lutterbach lutzelbourg lutzelhouse macey macheren mackenheim mackwiller magenta maidieres \
            maillychampagne maillylecamp mairysurmarne maisonsgoutte maizieres maiziereslagrandeparoisse maiziereslesmetz \
            malleloy malling malmerspach malzeville mance mancieulles mandray manom manspach marainviller marangesilvange \
            marbache marcillylehayer marcillysurseine marckolsheim mardeuil mareuilleport mareuilsuray margut marieulles \
            marignylechatel marlenheim marmoutier marslatour martignylesbains marville masevaux matougues mattaincourt \
            matzenheim maubertfontaine mauruptlemontois maxeville meca mecas mecleuves meco mediomatricum meds meisenthal meisi \
            meistratzheim melsheim menchhoffen mercylebas merfy mergey merkwillerpechelbronn merten mertzwiller merxheim \
            merysurseine mesa meseu mesnilstloup messein messincourt mesu metcu mets metsi mettis mety metz metzeral metzeresche \
            metzervisse metzing mexy meyenheim mezieres michelbachlebas mietesheim milkhauzen milusi miluz miluza minversheim \
            mirecourt mittelbergheim mittelbronn mittelhausbergen mittelhausen mittelwihr mittersheim miuluzas miuluzi mjuluz \
            moernach moeslains moineville mollkirch molsheim mommenheim moncelsurseille moncetzlongevas mondelange monswiller \
            montaulin montauville montbonvillers montbronn montcynotredame montherme monthureuxsursaone montierender \
            montignylesmetz montmedy montmirail montoislamontagne montreuxvieux montstmartin montsurmeurthe moosch morfontaine \
            morhange morsbach morsbronnlesbains morschwillerlebas moulinslesmetz mourmelonlegrand mourmelonlepetit moussey \
            moussy mouzay mouzon moyen moyenmoutier moyeuvregrande moyeuvrepetite mueihausn muelhausen muespachlehaut \
            muhlbachsurbruche muhlbachsurmunster muihausn muizon mulhausen mulhouse mulhousen mulhusia muluzo munchhouse \
            mundolsheim munster muntzenheim mussig mussysurseine muttersholtz mutzig mwillujeu mwlwz mylhuzy mylouzi mylwz mytz \
            myulujha myuruzu naivesrosieres nanceium nancio nancy nanshi nansi nansy nanxi nanzeg natzwiller nayemontlesfosses \
            neubois neufbrisach neufchateau neufchef neufgrange neuflize neufmanil neuveeglise neuvesmaisons neuwiller \
            neuwillerlessaverne niderviller niederbronnlesbains niederhaslach niederhausbergen niederhergheim niedermodern \
            niedermorschwihr niedernai niederschaeffolsheim niffer nilvange nitting nogentlebas nogentsurseine noisseville \
            nomeny nomexy nompatelize nordheim nordhouse norroylespontamousson norroyleveneur noussevillerstnabor \
            nouvionsurmeuse nouzonville noveantsurmoselle novychevrieres noyerspontmaugis obenheim oberbronn oberdorf oberentzen \
            oberhaslach oberhausbergen oberhergheim oberhoffensurmoder obermodernzutzendorf obernai obersaasheim \
            oberschaeffolsheim oderen oermingen oeting oeuilly offenheim offwiller oger ohlungen ohnenheim oiry oltingue \
            olwisheim onville orbey orignylesec orschwihr orschwiller osenbach osseylestroismaisons ostheim osthoffen osthouse \
            ostwald ottange ottersthal otterswiller ottmarsheim ottrott oudrenne pagneyderrierebarine pagnysurmeuse \
            pagnysurmoselle palis pange pargnysursaulx parslesromilly payns peltre petersbach petiterosselle petitlandau \
            petitrederching pfaffenheim pfaffenhoffen pfastatt pfetterhouse pfettisheim pfulgriesheim phalsbourg piblange \
            piennes pierrelatreiche pierrepont pierrevillers pierry piney plaine plainedewalsch plainfaing plancylabbaye \
            plappeville plesnois pleurs plivot plobsheim plombiereslesbains pogny poixterron pompey pontamousson \
            pontfavergermoronvilliers pontpierre pontstmarie pontstvincent pontsurseine porcelette portabinson portieux pouilly \
            pournoylachetive pourustremy poussay pouxeux prauthoy preuschdorf prixlesmezieres prouilly provencheressurfave \
            prunay pulligny pulnoy pulversheim pure puttelangelesthionville quatzenheim qwlmr rachecourtsurmarne racrange \
            raedersdorf raedersheim rahling rambervillers ramonchamp rancennes ranguevaux rans ranspach ranspachlebas ransu \
            rantzwiller raonauxbois raonletape raucourtetflaba rayym rechicourtlechateau recy redange reding reguisheim \
            rehainviller rehjms rehon reichshoffen reichstett reims reimsa reimsas reimsi reimso reiningue reipertswiller rejms \
            remelfing remeringlesputtelange remes remilly remillyaillicourt remiremont remoncourt rems rens rensa renwez rethel \
            retonfey rettel retzwiller revignysurornain revin reyms rheims rhinau ribeauville richardmenil richemont richwiller \
            riedisheim riespach rillylamontagne rimaucourt rimbachpresmasevaux rimling rimogne riquewihr rixheim robertespagne \
            rochesson rochessurmarne rocquigny rocroi rodemack roderen roeschwoog rohrbachlesbitche rolampont romanswiller \
            rombachlefranc rombas romillysurseine roncourt roppenheim roppentzwiller rosbruck rosenau rosenwiller rosheim \
            rosieresauxsalines rosieresprestroyes rosselange rossfeld rosteig rothau rothbach rouffach rouhling rouillystloup \
            roussylevillage rouvresenwoevre rouvroysuraudry rovilledevantbayon rozerieulles ruelisheim rumersheimlehaut \
            ruptsurmoselle rurangelesthionville russ russange rustenhart rustroff ryyms saales saasenheim saessolsheim \
            saintsgeosmes saizerais saloamsampena salonansampayn sampanessalonas sampigny sanchey sand sanrylesvigy \
            sapogneetfeucheres sapois sarlavhilamejhieya sarlevilismezjeras sarlevilmezyer sarlvillmezyer sarlvilmezier sarralbe \
            sarraltroff sarrebourg sarreguemines sarreinsming sarreunion sarrewerden sarry satarasabaraga saulcesmonclin \
            saulcysurmeurthe saulnes saulny saultlesrethel saulxures saulxureslesnancy saulxuressurmoselotte sausheim saverne \
            savieres savonnieresdevantbar schaeffersheim scherwiller schiltigheim schirmeck schirrhein schlierbach schnersheim \
            schoenau schoeneck schorbach schweighousesurmoder schweighousethann schwenheim schwindratzheim scychazelles sedan \
            seichamps seingbouse selestat seltz semecourt semoutiersmontsaon senones sentheim seppoislebas septsaulx \
            seremangeerzange sermaizelesbains sermersheim sermiers serrouville sessenheim seuildargonne seuteulaseubuleu sewen \
            sexeyauxforges sezanne shaleiweiermeijiyeer shalonanshampan shalwnanshampany sharlevilmezer sharlevilmezjer \
            sharlvilmezjer sharlwylmzyr sharonanshanpanyu sharuruvuirumejieru shlwnzanshampayn shrlwylmzyh shtrazburg \
            shylwnzaynshympayn siercklesbains sierentz siersthal signylepetit sigolsheim sillery sillysurnied siltzheim \
            sitelasibao sjtraasburg solgne sommedieue sommelonne sommepytahure sommerviller sommesuippe sommevoire sondernach \
            soppelebas soppelehaut sorcystmartin sormonne soucht souffelweyersheim soufflenheim soulossesousstelophe \
            soultzbachlesbains soultzeren soultzhautrhin soultzlesbains soultzmatt soultzsousforets spechbachlebas \
            spechbachlehaut spicheren spincourt srlwwylmzyyr staffelfelden stamandsurfion stamarin stame standrelesvergers \
            stavold stbarbe stbricecourcelles stcroixauxmines stcroixenplaine stdiedesvosges stdizier steige steinbach \
            steinbourg steinbrunnlebas steinbrunnlehaut steinsoultz stenay stetiennelesremiremont stgermainlaville stgermainmont \
            sthrasbur still stiraspurk stiringwendel stjeankourtzerode stjeanrohrbach stjeansaverne stjulienlesmetz \
            stjulienlesvillas stjustsauvage stlegerprestroyes stlouislesbitche stlye stmardsenothe stmarieauxchenes \
            stmarieauxmines stmartinsurlepre stmasmes stmaure stmauricesurmoselle stmax stmemmie stmenehould stmenges \
            stmichelsurmeurthe stmihiel stnabor stnabord stnicolasdeport stosswihr stotzheim stparresauxtertres \
            stparreslesvaudes stpierrebois stpouange stprivatlamontagne stquirin straasburch straasbuurich straatsburg \
            strasabarga strasaborga strasaburga strasborg strasborgh strasbourg strasbourgo strasbur strasbura strasburas \
            strasburg strasburgo strasburgu strasburk strasburq strasbwrg strasbwrgh strassborg strassbourg strassburg \
            straszburg strazbur strazburg strazburgu stremyenbouzemontstgenestetisson stroatsburg stroosburi stroossbuerg \
            strossburg strsbwrg stsavine stthierry stuckange sturbainmaconcourt suippes sundhoffen sundhouse surbourg \
            sutorasuburu syaleulleubilmejieleu syallongangsyangpanyu tagnon tagolsheim taintrux taissy talange tantonville \
            tellancourt teluwa tenteling terville teterchen tetingsurnied teulua thalmarmoutier thann thaonlesvosges theding \
            thieblemontfaremont thiefosse thiervillesurmeuse thilay thionville thonnancelesjoinville thraw thuilleyauxgroseilles \
            tiercelet tinqueux tomblaine tonnoy torcenay torowa torvilliers toul tournes tourssurmarne traenheim trainel trecae \
            tremery tremontsursaulx tressange treveray trieux trigny troa troias troissy trondes tronvilleenbarrois troua troyes \
            trua truchtersheim trwa trwafransh tucquegnieux turckheim uberach uckange uffheim uffholtz ugny uhlwiller uhrwiller \
            ungersheim urimenil urmatt urschenheim uttenheim uxegney uzemain vacon vagney vahlebersing valcourt valdemeuse valff \
            valleroy vandieres vandoeuvrelesnancy vanneslechatel vantoux varangeville varennesenargonne varsberg vaucouleurs \
            vaudes vaudreching vauxsousaubigny veckring vecoux vecqueville velaineenhaye velaines vendenheim vendeuvresurbarse \
            venteuil ventron verdun vergaville verneuil verneville verny vertus verzenay verzy vezelise vicsurseille \
            viennelechateau vieuxferrette vieuxthann vigneullesleshattonchatel vignot vigy villageneuf villechetif \
            villeentardenois villeenvermois villegusienlelac villehoudlemont villemoyenne villenauxelagrande villersallerand \
            villerslachevre villerslamontagne villerslesnancy villersmarmery villerssemeuse villerupt villesouslaferte \
            villeystetienne villiersenlieu villierslesec vincey vireuxmolhain vireuxwallerand vireysousbar viterne \
            vitryenperthois vitrylefrancois vitrysurorne vittel vivieraucourt vivierssurchiers voegtlinshoffen vogelgrun \
            voidvacon volgelsheim volmerangelesmines volmunster volstroff vouziers vrigneauxbois wadelincourt walbach walbourg \
            waldhambach waldighofen waldolwisheim waldwisse walheim walschbronn walscheid waltenheim waltenheimsurzorn wangen \
            wangenbourgengenthal warcq warmeriville wasselonne wassy wattwiller weinbourg weislingen weitbruch weiterswiller \
            wentzwiller werentzhouse westhalten westhoffen wettolsheim weyer weyersheim wickerschwihr widensolen wiesviller \
            wihrauval willerwald willgottheim wilwisheim wimmenau wingensurmoder wingersheim wintershouse wintzenheim wisches \
            wissembourg witrylesreims wittelsheim wittenheim wittersdorf wittersheim wittisheim wittring wiwersheim \
            woelflinglessarreguemines woerth woippy wolfgantzen wolfisheim wolxheim woustviller wuenheim xertigny xeuilley \
            xiangbinshalong xonruptlongemer yutz zellwiller zillisheim zimmerbach zimmersheim zimming zinswiller zoufftgen \
            =ALS+CHA+LOR+NPC+PAC+PIC stpierre =ALS+CHA+LOR+NPC+PIC charmes giraumont marly ville =ALS+CHA+LOR+PAC stlouis \
            =ALS+CHA+LOR+PDL pommerieux stmesmin =AQU+AUV+BNO+BOU+FRC+HNO+LIM+POI+RHO stremy \
            =AQU+AUV+BNO+HNO+IDF+LIM+PDL+POI+RHO lepin =AQU+AUV+BNO+HNO+LIM+NPC+PIC+POI+RHO stpaul \
            =AQU+AUV+BOU+BRE+FRC+LAN+LIM+MID+NPC+PIC+POI+RHO stsauveur =AQU+AUV+BOU+FRC+LIM+POI+RHO stcyr \
            =AQU+AUV+IDF+LIM+PAC+POI+RHO stmaurice =AQU+AUV+IDF+LIM+POI+RHO andilly larochette stcolombe \
            =AQU+AUV+LAN+LIM+MID+POI+RHO sthilaire =AQU+AUV+LIM+NPC+PIC+POI+RHO clermont stsulpice =AQU+AUV+LIM+PAC+POI+RHO \
            stsylvestre villars =AQU+AUV+LIM+PDL+POI+RHO champagne stsaturnin =AQU+AUV+LIM+POI+RHO bassens beaumont champagnac \
            claix hauterive lagorce legua lepassage marennes romans sablons stbenoit stblandine stcyprien stjeanlevieux stprivat \
            stsavin =AQU+BNO+HNO+LIM+POI ger marigny stamand vernon =AQU+BOU+FRC+LIM+POI clesse lacote marnay \
            =AQU+BRE+CEN+LIM+POI langon =AQU+BRE+LIM+POI brie chanteloup cornille esse melle moncontour romagne sthelene vitre \
            =AQU+CEN+LIM+NPC+PIC+POI riviere =AQU+CEN+LIM+PDL+POI pouille =AQU+CEN+LIM+POI civray clion ruffec stpalais \
            =AQU+IDF+LAN+LIM+MID+PDL+POI stgervais =AQU+IDF+LIM+POI aulnay breuillet lesigny perigny staugustin stbrice stmard \
            stvincentdepaul =AQU+LAN+LIM+MID+NPC+PIC+POI naves =AQU+LAN+LIM+MID+POI aureilhan beaupuy bordes brax chirac \
            colombiers generac mauzac mazeres mialet montaut montesquieu montgaillard montpezat moussac rivieres savignac \
            stgemme stradegonde =AQU+LIM+NPC+PAC+PIC+POI noailles =AQU+LIM+NPC+PIC+POI allonne baron stmichel =AQU+LIM+PAC+POI \
            vars =AQU+LIM+PDL+POI antigny ballon stgeorgesdubois stsymphorien =AQU+LIM+POI abjatsurbandiat abos abzac adriers \
            agen agnos agonac agris ahetze ahun aiciritscamousuhast aiffres aigre aiguillon aillas ainhoa airesurladour airvault \
            aixesurvienne ajain albussac allassac allemans allezetcazeneuve alloue altillac amailloux ambaresetlagrave ambazac \
            ambes amou anais andernoslesbains andoins angais angeacchampagne anglade anglet angliers angoisse angouleme \
            angoulins angresse annesseetbeaulieu ansacsurvienne antonne antran anzeme aramits arbanats arbonne arbus arcachon \
            arcais arcangues arces archiac archigny archingeay ardillieres ardin arengosse ares aressy arette argagnon argentat \
            argentonlesvallees arnaclaposte arnacpompadour arrochell arrosdenay arroxela ars arsac arsenre arthezdasson \
            arthezdebearn artigueloutan artiguelouve artiguespresbordeaux artix arudy arvert arveyres arzacqarraziguet \
            asasparros ascain aslonnes asniereslagiraud asnieressurnouere asques assaislesjumeaux assat asson astaffort atur \
            aubas aubazine aubertin aubiac aubie aubusson audenge auge augignac augustoritum aumagne aureil aurice auros \
            aussevielle auzances availleslimouzine avanton avensan avy ayen ayguemortelesgraves ayherre ayron aytre azaylebrule \
            azaysurthouet azerables baignesstradegonde baigtsdebearn balzac banize barbaste barbezieuxsthilaire barcus bardo \
            bardos barinque barret barsac bascons bassillac bassussarry baudreix baurech bayonne bayonsurgironde bazas bazens \
            beaulieusousparthenay beaulieusurdordogne beaumontduperigord beauregarddeterrasson beautiran beauvaissurmatha \
            beauville beauvoirsurniort beceleuf bedenac bedous begaar begadan begles beguey belinbeliet bellac bellocq belves \
            benassay benejacq benessemaremne beneventlabbaye benon benquet berenx bergerac bernadets bernaystmartin \
            bersacsurrivalier berson beruges bessines bessinessurgartempe bethines beulibeulagayaleudeu beurlay beuste beuxes \
            beychac beynac beynacetcazenac beynat beyriesurjoyeuse beyssac biard biarritz bias biaudos bidache bidarray bidart \
            biganos bignoux billere biracsurtrec biriatou biron biscarrosse bizanos blanquefort blanquefortsurbriolance \
            blanzacporcheresse blanzay blasimon blaye blessac blond boe boeilbezing boerduo boesse boisme boisredon boisseuil \
            boleudo bommes bonencontre bonnaclacote bonnat bonnes bonnetan bonneuilmatours bonnut bonzac borado bordeaux bordele \
            bordeos borderes bordeu bordeus bordo bordox bordozo bords bordu bornto bortlesorgues borudo bosdarros \
            bosmielaiguille boucau bouex bougarber bouglon bougue bouilleloretz bouliac bouniagues bourcefranclechapus \
            bourdeilles bourdel bouresse bourg bourganeuf bourgcharente bourgneuf bourran boussac boussacbourg boutierssttrojan \
            boyardville branne brantome braudetstlouis bressuire bretagnedemarsan bretignolles breuilmagne breville \
            brignaclaplaine brigueillechantre brigueuil brillac brionpresthouet briouxsurboutonne briscous briva brive \
            brivelagaillarde brivlagajar brivlagajard brizambourg brocas brossac bruch bruges brugescapbismifaget brulain brux \
            brywlagyard brywlgyrd budeliere budos bugeat bujaleuf bulifulagaiyaerde burdeos burdeus burdigala burgnac burie \
            burivuragaiyarudo buros bussacforet bussacsurcharente busserolles bussierebadil bussieredunoise bussieregalant \
            bussierepoitevine buxerolles buzetsurbaise buzy bwatyyh bwrdw bxrdo cabanacetvillagrains cabariot cadaujac cadillac \
            cadillacenfronsadais cagnotte calonges camarsac cambes camblanes cambolesbains came campagne cancon candresse \
            canejan cantenac capbreton capdrot capian captieux carbonblanc carcans carcenponson carignandebordeaux carlux \
            carressecassaber cars carsacaillac cartelegue casseneuil castelculier casteljaloux castelmoronsurlot \
            castelnauchalosse castelnauddegratecambe castelnaudemedoc castelnausurgupie castetis castets castetsendorthe \
            castillonlabataille castillonnes castresgironde caudecoste caudrot caumontsurgaronne cauneille cavignac \
            cazeressurladour ceauxencouhe ceauxenloudun cellelevescault celles cellessurbelle cenac cendrieux cenon \
            cenonsurvienne cercoux cerizay cerons cersay cestas cezac chabanais chabournay chaillacsurvienne chaillevette \
            chalais chalandray chalus chamadelle chamberet chambon chambonsurvoueize chamboret chamboulive chameyrat \
            champagnacdebelair champagnaclariviere champagnemouton champagnesthilaire champagnolles champcevinel \
            champdeniersstdenis champignylesec champmillon champnetery champniers champniersetreilhac champsac chanaclesmines \
            chancelade chaniers chanteix chaptelat charrais charron charroux chasseneuildupoitou chasseneuilsurbonnieure \
            chassenon chassors chasteaux chateaubernard chateauchervix chateaugarnier chateaularcher chateauneuflaforet \
            chateauneufsurcharente chateauponsac chatelaillonplage chatellerault chatelusmalvaleix chatillonsurthouet chaunay \
            chauray chauvigny chazelles chefboutonne chenacstseurinduzet chenay chenerailles cheniers chepniers cherac cheraute \
            chermignac cherveixcubas cherves chervesrichemont cherveux chevanceaux chey chiche chireenmontreuil chize chouppes \
            ciboure cieux ciredaunis cisse civaux civracdeblaye clairac clavette clerac clermontdessous clugnat clussais \
            coarraze cocumont cognac cognaclaforet coimeres colayracstcirq combrand compreignac condatsurganaveix \
            condatsurvezere condatsurvienne condeon condezaygues confolens cormeecluse cormeroyal cornil correze cosnac couhe \
            coulaures coulombiers coulon coulongessurlautize coulounieixchamiers courbillac courcon courcoury courlay coursac \
            coursdepile coussacbonneval coussaylesbois coutras couzeetstfront couzeix cozes cramchaban cravans creon cressat \
            creysse criteuillamagdeleine crocq croixchapeau croutelle crozant cubjac cublac cubzaclesponts cudos cussac \
            cussacftmedoc cuzorn daglan damazan dampniat dangestromain dax denguin dignac dirac dissay doazit dolmayrac \
            dolusdoleron domme dompierresurmer donnezac donzenac dournazac doussay douzillac duhortbachen dunlepalestel duras \
            echillais echire ecoyeux ecuras egletons epannes epargnes escassefort escource esnandes espelette espesundurein \
            espiet espoey esquiule estibeaux estillac etagnac etaules etauliers eugenielesbains evauxlesbains excideuil \
            exideuilsurvienne exireuil exoudun eyburie eygurande eyjeaux eyliac eymet eymoutiers eyrans eyrein eysines eysus \
            eyvigueseteybenes eyzerac farguessthilaire fauguerolles fauillet fayelabbesse felletin feugarolles feytiat \
            flaujagues flavignac fleac fleure floirac folles fongrave fontainelecomte fontcouverte fontenillestmartindentraigues \
            fontet forges fors fossemagne foulayronnes fouquebrune fouras fourquessurgaronne foussignac francescas francois \
            fresselines fromental fronsac frontenac frontenayrohanrohan fumel gabarret gabaston gaillanenmedoc galgon \
            gamardelesbains gan garat gardonne garindein garlin gauriac gauriaguet geaune geay gelos geloux gemozac genac genis \
            genissac genouillac genouille gensac gensaclapallue gente germignac germondrouvre gimellescascades gimeux ginestet \
            girondesurdropt glandon glenay glenic goes gondeville gondpontouvre gontauddenogaret gotein gouex gourge \
            gournayloize gourville gouzon gradignan grandbrassac grangessurlot granzaygript grenadesurladour grezac grezillac \
            grignols grolejac gueret guethary guiche guimps guitres gujanmestras gurmencon habas hagetmau halsou hasparren \
            hautefagelatour hautefort hautmauco haux helette hendaye herm heugas hiers hiersac hinx hontanx horsarrieu hostens \
            houeilles hourtin idron igon illats irissarry isle islestgeorges ispoure issigeac iteuil itxassou izon jardres \
            jarnac jarnacchampagne jarnages jatxou jauldes jaunayclan javerdat javerlhac javrezac jazeneuil jonzac josse \
            jourgnac jugealsnazareth juillac juillaclecoq jumilhaclegrand jurancon jurignac labarde labastidedarmagnac labatut \
            labenne labouheyre labreelesbains labrit labrousse labsie lacanau lacelledunoise lachapelledespots \
            lachapellegonaguet lachapellemontreuil lachapellemouliere lachapellestlaurent laclotte lacoquille lacouardesurmer \
            lacouronne lacourtine lacq lacreche lacroisillesurbriance lacroixblanche lacropte ladignaclelong ladouze lafaye \
            laferriereenparthenay lafeuillade lafittesurlot laflotte laforce laforetsursevre lafox lafoyemonjault lagardeenval \
            lageneytouse laglorieuse lagor lagord lagos lagrauliere lagripperiestsymphorien laguenne lagupie lahonce lahourcade \
            lajarne lajarrie lajoncherestmaurice lalandedefronsac lalinde lalosyel laluoxieer laluque lamarque lameyze lamonzie \
            lamonziemontastruc lamothemontravel lamothestheray landes landiras landrais langoiran lanouaille lanquais lansac \
            lanton lapetiteboissiere lapeyratte laplume laporcherie lapuye larashehl larche lareole largeasse larochechalais \
            larochefoucauld larochela larochelle larocheposay larocyala laroin laronde laroquetimbaut larosel larosela laroselis \
            laroshel larosheli larressore larrivierestsavin laruns laruscade larwshl larwshyl lasauniere lasauve lasouterraine \
            lasseube latestedebuch lathusstremy latille latremblade latresne latrimouille laugnac lauriere lauzun lavallee \
            lavardac lavausseau lavaveixlesmines lavergne lavilledieuduclain lavoux layrac lebarp leboisplageenre lebouscat \
            lebugue lebuissondecadouin lebusseau lechange lechay lecoux ledat ledeuix ledorat ledouhet lee lefleix lefouilloux \
            legrandbourg legrandvillageplage lehaillan leignessurfontaine lelardinstlazare lelonzac lemasdagenais lembeye \
            lembras lemojez lemotges lencloitre leogeats leognan leon lepalaissurvienne lepianmedoc lepiansurgaronne lepizou \
            leporge lerochereau lesartiguesdelussac lesbillaux lescar lescars leseglisottesetchalaures lesessards \
            leseyziesdetayacsireuil lesgonds lesmathes lesnouillers lesormes lesparremedoc lespeintures lesperon lesportesenre \
            lessac lestellebetharram lestiacsurgaronne lestouchesdeperigny lestroismoutiers letaillanmedoc letallud leteich \
            letemple letemplesurlot lethou letourne leverdonsurmer levigeant levigen levignacdeguyenne lezay lhommaize lhrwsl \
            libourne lignandebordeaux lignieressonneville liguge limages limalonges limeng limoges limogo limoja limoju limori \
            limotges limoz limoza limozas limozh limozhi linards linars liniers linxe lisle lissacsurcouze lisse listracmedoc \
            litetmixe llemotges loix longeves lons lormont loubert louchats loudun louhossoa louin loulay loupes loupiac \
            lourdoueixstpierre louviejuzon louzy lrwshl lubersac lucqdebearn ludonmedoc lugonetlileducarnay lugos lusignan \
            lussac lussacleschateaux lussacleseglises lussant luxe luxey luzay lymwj lymwz lymwzh macau macaye magescq \
            magnacbourg magnaclaval magnacsurtouvre magne mainsat mainxe malemortsurcorreze manot mansac mansle manzacsurvern \
            marans maransin marcamps marcay marcellus marcenais marcheprime marcillac marcillaclacroisille marcillaclanville \
            marcillacstquentin mareuil margaux marignybrizay marillaclefranc marmande marquay marsac marsais marsaneix marsas \
            marsilly marthon martignassurjalle martillac marval maslacq massais masseret matha mauleonlicharre mauprevoir \
            maurens mauzesurlemignon mauzethouarsais mazeray mazereslezons mazerolles mazieresengatine measnes medis mees \
            meilhan meilhansurgaronne meilhards meillon meirinhac melleran mendionde menesplet menigoute mensignac merignac \
            merignae merinchal merlines merpins mescherssurgironde messanges meursac meuzac meymac meyssac mezieressurissoire \
            mezin mezos mignalouxbeauvoir migne migron milhacdenontron millac mimbaste mimizan mios mirambeau miramontdeguyenne \
            mirebeau mirepeix misse misson moeze molietsetmaa monbahus monbazillac monceauxsurdordogne monclar moncoutant \
            moncrabeau monein monflanquin mongauzy monpazier monsegur monsempron mont montagnacsurauvignon montagne montagrier \
            montamise montaner montardon montayral montbron montcaret montchaude montdemarsan montemboeuf montendre \
            montfortenchalosse montguyon monthoiron montignac montignaccharente montils montlieulagarde montmoreaustcybard \
            montmorillon montpellierdemedillan montponmenesterol montpouillan montrem montreuilbonnin montroy montsoue \
            montssurguesnes montussan morcenx morizes morlaas mornac mornacsurseudre mortagnesurgironde mougon mouguerre \
            mouleydier moulidars moulietsetvillemartin moulinneuf moulisenmedoc moulon moumour mourenx mouriouxvieilleville \
            moustey mouterresilly mouthierssurboeme moutiermalcard moutierssousargenton moutierssouschantemerle mugron muron \
            mussidan naillat naintre nanteuil nanteuilenvallee nantheuil nantiat narcastet narrosse naujacsurmer naujanetpostiac \
            navaillesangos navarrenx nay nedde negrondes nerac nercillac nere nerigean nersac nespouls neuvic neuvicentier \
            neuvilledepoitou neuvybouin nexon niaoer nieuil nieul nieullessaintes nieullesurseudre nieullevirouil nieulsurmer \
            nioleu nior niort niortium nioru njoras noaillan nontron nor notredamedesanilhac nouaillemaupertuis nouic nousty \
            nueillesaubiers nywr objat oeyreluy ogeulesbains oiron oloronstmarie ondres onesselaharie oradoursurglane \
            oradoursurvayres ordiarp oregue orignolles orist orthevielle orthez osses ousse oyre ozillac pageas paillet pamproux \
            panazol pardies parempuyre parentisenborn parleboscq parsac parthenay pau paue pauillac pawtiye payre payroux payzac \
            pazayac pecac pecacdebordeu peisake peitieus pellegrue perignac perigne perigueux perissac perpezaclenoir persac \
            pesak pesakeu pesakku pessac pessaclezbordeaux pessak pessake pessines petitpalais peujard pey peyratdebellac \
            peyratlechateau peyrehorade peyrelevade peyrilhac pictavium piegutpluviers pierrebuffiere pionnat pisany pissos \
            piteus plassac plassay plazac pleumartin poatie poatje podensac poeydelescar poiti poitiers pomarez pomerol pompaire \
            pompignac pomport pons pontacq pontducasse pontenxlesforges pontlabbedarnoult pontonxsurladour porcheres portdelanne \
            portdepiles portdesbarques portets porto portstfoyetponchapt portstmarie pouant pouatie pouetiers pouillon \
            pouydesseaux powachie poyanne poyartin prahecq prailles pranzac prayssas prechac preignac pressac prigonrieux \
            prisselacharriere proclamation proissans puace puate puatie puatje pugnac puilboreau puisseguin pujoleplan pujols \
            pujolssurciron puwajie puymiclan puymirol puymoyen puyoo pwatyh pwsk queaux queyssac quinsac rancon rauzan \
            razacsurlisle razes reaux rebenacq reignac renung reparsac retaud riberac rilhacrancon rimoju riondeslandes rions \
            rioux rivedouxplage roaillan rochechouart rochefort rochespremarieandille roiffe rom romegoux ronsenac rontignon \
            roquefort rouffignacstcernindereilhac rougnac rouillac rouille roulletstestephe roumagne roumazieresloubert royan \
            royeredevassiviere royeres ruch ruellesurtouvre rupella sablonceaux sabres sadirac sadroc saillatsurvienne saintes \
            saivres salagnac salaunes saliesdebearn salignac salignaceyvigues salignacsurcharente salleboeuf salles sallespisse \
            sallessurmer salonlatour samadet samazan sammarcolles sanguinet sansais sanxay sarbazan sardent sare sarlatlacaneda \
            saubion saubrigues saubusse saucats saugnacetcambran saugnacq saujon saulge saultdenavailles sauternes sauvagnon \
            sauveterredebearn sauveterredeguyenne sauveterrelalemance sauviatsurvige sauzevaussais savignacdelisle \
            savignacledrier savignacleseglises savigne savignylevescault sciecq scorbeclairvaux secondigny segonzac seignosse \
            seilhac semussac sendets senille sereilhac serignacsurgaronne serrescastet serresmorlaas sers serviereslechateau \
            sevignacq sevignacqmeyracq sevresanxaumont seyches seyresse sigogne sigoules sillars sioracenperigord sireuil siros \
            smarves solignac sommieresduclain sonnac soorts sore sorges sornac sortenchalosse sos soubise soulacsurmer \
            soulignonne soumans soumoulou souprosse souraide soursac sourzac soussans soustons soyaux stagnant \
            stagnantdeversillat staigulin stalvere stamandsursevre stamantdeboixe stamantdemontmoreau standredelidon \
            standredeseignanx standresursevre standrony stangeau stangel stantoinedebreuilh stantoinedeficalba starmou stastier \
            staubindeblaye staubindemedoc staubinduplain staubinlecloud staulaire staulaye stauvent stavit stbazeille \
            stbonnetbriance stbonnetdebellac stbonnetsurgironde stbricesurvienne stcapraisdebordeaux stcapraisedelalinde \
            stcastin stchamant stchristolydeblaye stchristophe stchristophedesbardes stciersdabzac stciersdecanesse \
            stciersdutaillon stcierssurgironde stclaud stclementdesbaleines stcolombeenbruilhois stcricqchalosse stcroixdumont \
            stcybardeaux stdenisdepile stdenisdoleron stdizantdugua stdizierleyrenne steanne stemilion stestephe \
            stetiennedebaigorry stetiennedefougeres stetiennedefursac steulalie steulalieenborn steutropedeborn \
            stexuperylesroches stfaust stfereole stfeyre stfiel stfortunade stfoylagrande stfrontdepradoux stfrontlariviere \
            stfrontsurlemance stftsurgironde stgelais stgence stgenesdefronsac stgenies stgenisdesaintonge stgenisdhiersac \
            stgeorges stgeorgesdedidonne stgeorgesdenoisne stgeorgesdescoteaux stgeorgeslesbaillargeaux stgeoursdemaremne \
            stgermaindelusignan stgermaindemarencennes stgermaindupuch stgermaindusalembre stgermainlesbelles \
            stgermainlesvergnes stgervaislestroisclochers stgironsdaiguevives sthilairebonneval sthilairedevillefranche \
            sthilairelapalud sthilairelesplaces sthilairepeyroux stjal stjammes stjeandangely stjeandeliversay stjeandeluz \
            stjeandemarsacq stjeandesauves stjeandethouars stjeandillac stjeanpieddeport stjorydechalais stjouindemarnes \
            stjouvent stjulienauxbois stjulienbeychevelle stjuliendelampon stjulienenborn stjunien stjustin stjustlemartel \
            stjustluzac stlaurentdeceris stlaurentdecognac stlaurentdegosse stlaurentdelapree stlaurentdeshommes \
            stlaurentdesvignes stlaurentleseglises stlaurentsurgorre stlaurentsurmanoire stleger stlegerdemontbrun \
            stlegermagnazeix stleonarddenoblat stleonsurlisle stlivradesurlot stlonlesmines stloubes stlouisdemontferrand \
            stmacaire stmagne stmaigrin stmaixant stmariedegosse stmariedere stmariens stmartialdenabirat stmartialdevalette \
            stmartindebernegoue stmartindehinx stmartindere stmartinderiberac stmartindesanzay stmartindeseignanx \
            stmartindesescas stmartindestmaixent stmartinlacaussade stmartinlesmelle stmartinlevieux stmathieu stmauricedeslions \
            stmauricelaclouere stmauricelasouterraine stmauricelesbrousses stmauricesuradour stmaxire stmearddegurcon \
            stmedarddeguizieres stmedarddemussidan stmedarddeyrans stmedardenjalles stmedardlarochette stmemelescarrieres \
            stmexant stmicheldefronsac stmichelderieufret stmorillon stnazairesurcharente stneomaye stnexans stouenne \
            stpalaissurmer stpandelon stpantaleondelarche stpardoux stpardouxdubreuil stpardouxisaac stpardouxlariviere \
            stpaulengatine stpaullaroche stpaullesdax stpeesurnivelle stperdon stpeydecastets stpierredaurillac \
            stpierredechignac stpierredeclairac stpierredefursac stpierredemaille stpierredesechaubrognes stpierredoleron \
            stpierredumont stpompain stporchaire stpriestlafeuille stpriestligoure stpriestsousaixe stpriesttaurion \
            stprivatdespres stprojet stquentindebaron strabier strogatien stromain stromaindebenet stromainlavirvee \
            stromanslesmelle stsaturnindubois stsaudlacoussiere stsauvant stsauveurdaunis stsavinien stsebastien stsecondin \
            stselve stseurindecadourne stseurindecursac stseurindeprats stseurinsurlisle stsever stseverdesaintonge stsevere \
            stseverin stsilvainbasleroc stsimondebordes stsornin stsorninlavolps stsorninleulac stsoulle stsulpicedecognac \
            stsulpicedefaleyrens stsulpicederoyan stsulpicelauriere stsulpiceledunois stsulpicelegueretois stsulpicelesfeuilles \
            stsylvestresurlot stterre sttrojanlesbains stvarent stvaury stverge stviance stvicturnien stvincentdeconnezac \
            stvincentdetyrosse stvincentlachatre stvite stvivien stviviendemedoc stxandre stybard styrieixlaperche \
            styrieixsurcharente styzandesoudiac surgeres surin tabanac taillebourg taize taizeaizie talence taponnat tardets \
            targon tarnos tartas taugon tauriac terce tercislesbains terrassonlavilledieu tesson teuillac thaire thenac thenezay \
            thenon theze thiviers thorigne thouars thurageau thure tilh tocanestapre tonnayboutonne tonnaycharente tonneins \
            torsac tosse toulenne tourriers tourtoirac touverac touvre treignac trelissac tremolat trentels tresses trizay \
            troche troispalis tulle turenne uchacqetparentis uhartcize urcuit urrugne urt ussac usseau ussel ussondupoitou \
            ustaritz uzein uzerche uzos vallans vandre vanxains varaize vares varetz varzay vasles vauxsurmer vauxsurvienne \
            vayres velines vendaysmontalivet vendeuvredupoitou venerand verac verdelais vergeroux vergt verines \
            verneuilsurvienne vernouxengatine verruyes verteillac verteuilsurcharente vertheuil veyrac vezac vianne \
            vicqsurbreuilh vicqsurgartempe viellestgirons viennay vieuxboucaulesbains vieuxvouzan vigeois vignols vignonet \
            villamblard villandraut villeboislavalette villedoux villefagnan villefranchedelonchat villefrancheduperigord \
            villefranque villegouge villejesus villenavedornon villeneuvedemarsan villeneuvelacomtesse villeneuvesurlot \
            villereal villeton villetoureix villiersenplaine vindelle viodos virazeil virelade virsac vitrac vitracstvincent \
            vivonne voeuiletgiget vouille voulmentin vouneuilsousbiard vouneuilsurvienne voutezac ychoux ygosstsaturnin yssandon \
            yves yvrac =AUV+BNO+BRE+CEN+HNO+LAN+MID+PAC+RHO stjust =AUV+BNO+HNO+PAC+RHO stjoseph stloup =AUV+BNO+HNO+RHO bully \
            francheville parigny =AUV+BOU+BRE+FRC+PAC+RHO stjulien =AUV+BOU+FRC+PAC+RHO stbarthelemy =AUV+BOU+FRC+PDL+RHO brion \
            =AUV+BOU+FRC+RHO beaufort bussieres dommartin fontaine stvallier viry =AUV+BRE+RHO moulins =AUV+CEN+RHO billy cerdon \
            courtenay =AUV+IDF+RHO chatillon chessy passy pringy stgermainlaval stprix thoiry =AUV+LAN+MID+NPC+PIC+RHO stmaximin \
            =AUV+LAN+MID+PAC+RHO villeneuve =AUV+LAN+MID+RHO beaulieu boisset brens montaud paulhac prades pradines revel \
            rosieres sauzet siran stleon valence =AUV+NPC+PDL+PIC+RHO apremont =AUV+NPC+PIC+RHO chevrieres grenay pommiers \
            stcatherine stfelix stsimon =AUV+PAC+RHO bonson lebroc maubec mezel montferrat roussillon stagnes thiers villedieu \
            =AUV+PDL+RHO beaurepaire chateauneuf desertines larocheblanche stetiennedubois vion =AUV+RHO 3eme 6eme 8eme 9eme \
            abondance abrest agnin aiguebelle aigueblanche aigueperse aime ainaylechateau aiton aixlesbains albalaromaine \
            albanne albens albertville albignysursaone alboussiere albysurcheran alex alissas alix alixan allan allanche allegre \
            allemond allevard allex allieresetrisset allinges allonzierlacaille amancy amberieuenbugey amberieuxendombes ambert \
            ambierle ambronay ambutrix amplepuis ampuis ancone ancy andance andancette andrezieuxboutheon anglardsdesalers \
            anglefort anjou annecy annecylevieux annemasse anneyron annoisin annonay anse anthon anthysurleman \
            antraiguessurvolane aoste aoustesursye apprieu aracheslafrasse araules arbent arbin arbusigny archamps arconsat \
            ardes ardoix arenthon arfeuilles argentine arlanc armesville armoy arnas arpajonsurcere arsacenvelay arssurformans \
            artas artemare arthazpontnotredame artonne arvillard assieu attignat attignatoncin aubenas auberivessurvareze \
            aubiere augerolles augustonemetum aulnat aurecsurloire aurillac aussois authezat autrans auzatlacombelle auzon \
            aveize aveizieux avermes aviernoz aydat ayrens ayse badinieres bagelaville bagelechatel bagnols bains baix balbigny \
            ballaison baneins barberaz barbieres barby bard barraux basenbasset bayet beardgeovreissiat beauchastel \
            beaucroissant beaujeu beaulon beaumontlesvalence beaumontmonteux beaupont beauregard beauregardvendon beausemblant \
            beauvallon beauvoirdemarc beaux beauzac beligneux bellegardeenforez bellegardepoussieu bellegardesurvalserine \
            bellenaves bellentre belleplagne bellerivesurallier bellevaux bellevuelamontagne belley bellignat belmontdelaloire \
            benisioe beny bernex bernin berriasetcasteljau bertignat besayes bessaysurallier besseetstanastaise bessenay besson \
            bettant bevenais beynost bezenet bilieu billoeleuban billom biol biozat biviers biziat bizonnes blace blanzat \
            blavozy blesle blyes boege boensurlignon boffres bogeve bohasmeyriatrignat boissetlesmontrond boissetstpriest bonne \
            bonnefamille bonneville bonsenchablais bossey bouchet bougechambalud boulieulesannonay bourbonlarchambault bourdeaux \
            bourgargental bourgdepeage bourgdethizy bourgenbresse bourglastic bourglesvalence bourgstandeol bourgstchristophe \
            bourgstmaurice bournonclestpierre bouvessequirieu bouzel bozel brangues bransat brassaclesmines bregniercordon bren \
            brenthonne bressolles bresson brezins brideslesbains brieetangonnes briennon brignais brindas briord brioude \
            brisonstinnocent brivescharensac bron broutvernet brugheas brullioles brussieu buellas buislesbaronnies burdignin \
            burzet busset buxiereslesmines caillouxsurfontaines caluireetcuire camberiacum cantondarmes cassaniouze cayres \
            cebazat cellessurdurolle cellieu cellule cercie cercier cerilly cernex certines cervens cerzat cessieu cessy cevins \
            ceyrat ceyzeriat ceyzerieu chabaniere chabeuil chabons chabreloche chabrillan chadrac chainazlesfrasses chalamont \
            chaleins challesleseaux challex chamagnieu chamalieres chamaret chamberi chambery chamberylevieux chambles chamblet \
            chamboeuf chambonas chambostallieres chambostlongessaigne chamelet chamonixmontblanc chamouxsurgelon \
            champagneaumontdor champagnier champagnyenvanoise champanges champdieu champeix champfromier champier \
            champssurtarentainemarchal champsurdrac chamrousse chanas chanatlamouteyre chanay chanaz chandon chaneins changy \
            chanonat chanoscurson chanozchatenay chantelle chantemerlelesbles chapareillan chapdesbeaufort chapeiry chaponnay \
            chaponost chappes charancieu charantonnay charavines charbonniereslesbains charbonniereslesvarennes \
            charbonniereslesvieilles charbonnierlesmines charensat charentay charlieu charly charmeil charmessurrhone charnas \
            charnay charnecles charnozsurain charols charpey charvieuchavagneux charvonnex chaspinhac chaspuzac chassagny \
            chasselay chassenard chassesurrhone chassiers chassieu chateaudouble chateaugaillard chateaugay chateauneufdegalaure \
            chateauneufdurhone chateauneufsurisere chateauvilain chatel chateldeneuvre chateldon chatelguyon chatillonendiois \
            chatillonenmichaille chatillonlapalud chatillonstjean chatillonsurchalaronne chatillonsurcluses chatonnay chatte \
            chatuzangelegoubet chaudesaigues chauriat chaussan chavanay chavannessurreyssouze chavannessursuran chavanod \
            chavanoz chaveyriat chazellessurlyon chazeybons chazeysurain chelieu chemilly chenssurleman chevagnes chevenoz \
            chevinay chevroux chevry cheyssieu chignin chilly chimilin chindrieux chirens choisy chomelix chomerac chozeau \
            chuyer chuzelles civens civrieux clarmont clarmontdalvernia clarmontferrand claveisolles claveyson cleondandran \
            clerieux clermontferrand cliousclat cllarmontferrand clonassurvareze cluses cognatlyonne cognin cogninlesgorges \
            cogny cohade coise coligny collonges collongessoussaleve colombe colombierlejeune colombierlevieux combloux \
            combronde commelle commentry communay communedarmes condat condeissiat condorcet condrieu confort confrancon \
            contaminesurarve contigny copponex corbas corbelin corbonod corcellesenbeaujolais cordelle cordon corenc corent \
            cormarancheenbugey cormoranchesursaone cormoz cornas cornier corveissiat cosnedallier costaros cottance coublevie \
            coubon coucouron coudes coulandon couleuvre courchevel couretbuis cournondauvergne courpiere courslaville courzieu \
            coutouvre coux couzonaumontdor craintilleux crangevrier cranvessales craponne craponnesurarzon crassurreyssouze \
            cremeaux cremieu crepol cressanges crest creuzierleneuf creuzierlevieux crevantlaveine creysmepieu crolles crottet \
            cruas cruet cruseilles cruzilleslesmepillat cublize cuinzier cuisiat culhat culin culoz cunlhat curienne curtafond \
            curtin cussacsurloire cusset cusy cuvat cuzieu dagneux dallet dardilly davayat davezieux decinescharpieu denice \
            desaignes desingy die diemoz dieulefit dingystclair diou divonnelesbains dizimieu doissin doizieux dolomieu domancy \
            domarin domene domerat domessin dompierresurbesbre dompierresurveyle donzere dorat dortan doussard douvaine douvres \
            doyet drace draillant druillat drumettaz duerne duingt dunieres durette durtol ebreuil echalas echenevex echirolles \
            eclassan eclose ecully effiat egliseneuvedentraigues egliseneuvepresbillom eloise empurany ennezat entraigues \
            entredeuxguiers entremont entremontlevieux enval epagny epercieuxstpaul epierre epinouze erome escoutoux escurolles \
            espalystmarcel espeluche espinassevozelle essertinesenchatelneuf essertsblay estivareilles estrablin etables etaux \
            etercy etoilesurrhone etrembieres etrez etroussat eurre eveux evianlesbains evires excenevex eybens eymeux \
            eyzinpinet faramans fareins farges farnay faverges favergesdelatour feigeres feillens feissonssurisere felines \
            ferneyvoltaire ferrieressursichon fessy feternes feurs feyzin fillinges firminy fitilieu flaviac fleurie \
            fleurieusursaone flumet foissiat fontainesstmartin fontainessursaone fontanes fontanilcornillon fontannes \
            fontcouvertelatoussuire four fourneaux fournols fraisses francheleins francin frangy frans froges frontenas \
            frontenex frontonas fylwrban gaillard gannat garnatsurengievre garnerans geleinuobuer gelles genas genay genissiat \
            genissieux geovreisset gerzat geuleunobeul gex geyssans ghrwnwbl giat gieres gillonnay gillysurisere gioudemamou \
            givors gleize glun goncelin gorrevod grammond grandris grane granges granobala gratianopolis grehnobl grelibre \
            grenobala grenobel grenobl grenobla grenoble grenobli grenoblis grenoblo grenobul gresysuraix gresysurisere \
            grezieulavarenne grezieulemarche grieges grignan grignon grignysurrhone grilly grnwbl groissiat groisy grospierres \
            gruffy grwnwbl grynwbl gubbytown guereins guilherandgranges gurunoburu haberelullin haberepoche hautdivajeu \
            hautecourtromaneche hauteluce hauterives hauterivoire hautevillelompnes hautevillesurfier herbeys herisson hermillon \
            herysuralby heyrieux hieressuramby hostun huez huriel illiat irigny issoire izeaux izernore izeron \
            jacobbellecombette jaillans jalignysurbesbre janneyrias jarcieu jardin jarnioux jarrie jassansriottier jasseron \
            jaujac jayat job jonage jons jonzier jonzieux joux joyeuse joze jujurieux julienas jumeaux jussac kelaimengfeilang \
            keulleleumongpelang kiranopil kleramamferam kleramampheram klermonasferanas klermonferan klermonferana klermonferran \
            klrmwnfran klymwnfyrand klyrmwnfyran kurerumonferan labalmedesillingy labalmelesgrottes labathie labatiedivisin \
            labatiemontgascon labatierolland labaumedetransit labegude labegudedemazenc labiolle lablachere laboisse labourboule \
            labridoire labuisse labuissiere lacenas lachaisedieu lachapelaude lachapelledelatour lachapelledesurieu \
            lachapelleenvercors lachapellesousaubenas lachassagne laclusaz lacombedelancey lacotestandre lacoucourde \
            lafeuilladeenvezie lafouillouse lafrette lagardeadhemar lagiettaz lagnieu lagoutelle lagrandcroix lagresle laissaud \
            laiz lalaupie lalevadedardeche lalouvesc lamastre lamonnerielemontel lamontgie lamothe lamottedaveillans \
            lamottedegalaure lamotteservolex lamottestmartin lamulatiere lamuraz lamure lamuresurazergues lamurette lancie \
            lancrans landos landry langeac lanobre lansenvercors lanslebourgmontcenis lantignie lantriac lapacaudiere lapalisse \
            lapeyrouse lapeyrousemornay laps lapte larajasse laravoire larbresle larequille largentiere laricamarie lariviere \
            larnage larochedeglun larochesurforon laroquebrou larringes laseauvesursemene lasone latalaudiere laterrasse \
            laterrassesurdorlay lathuile latour latourdauvergne latourdesalvagny latourdupin latourenjarez latronche \
            lauracenvivarais laussonne lavalenbelledonne lavallaengier lavaultstanne laveissiere laverpilliere laveyron \
            lavilledieu lavoultesurrhone lavoutesurloire lay leaz leboisdoingt lebouchage lebourgdoisans lebourgetdulac \
            lebreuilsurcouze lebrignon lecendre lecergne lechambon lechambonfeugerolles lechambonsurlignon lechamppresfroges \
            lechatelard lecheix lecheylard lecheylas lecoteau lecrest lecrestet ledonjon legrandbornand legrandlemps \
            legrandserre lemayetdemontagne lemonastiersurgazeille lemontet lempdes lempdessurallagnon lemps lenslestang lent \
            lentigny lentilly leondoroine lepeagederoussillon leperreon lepetitbornandlesglieres lepoetlaval lepontdebeauvoisin \
            lepontdeclaix lepouzin lepuyenvelay lerouget lesabrets lesadrets lesallues lesancizes lesappeyenchartreuse \
            lesardillats lesassions lesavenieres lescheraines lescheres lescheroux lesclefs lescontaminesmontjoie lescotesdarey \
            lesdeuxalpes lesechelles leseparres lesgets lesgrangesgontardes leshaies leshouches lesmarches lesmartresdartiere \
            lesmollettes lesneyrolles lesollieres lesollieressureyrieux lesolmes lesrochesdecondrieu lessauvages lesvans \
            lesvillardssurthones lesvillettes leteil letouvet letra letrat leversoud leveurdre levigean leyment leyrieu \
            lezigneux lezoux lhuis liang liergues lignerolles lijon limas limonest limons limony liom lion liona lionas lione \
            liong lioni liono lisledabeau lissieu liun livetetgavet livronsurdrome liyng liyon loiresurrhone loisin longes \
            longessaigne lorette loriolsurdrome loubeyrat loudes lovagny loyettes lozanne lucenay lucendiois lucinges lugdunum \
            lugrin lullin lully lumbin lungsodngstetienne lurcylevis luriecq lusigny lussas lussat luzillat luzinay lyas lyaud \
            lyom lyon lyon01 lyon02 lyon03 lyon04 lyon05 lyon06 lyon07 lyon08 lyon09 lyon3 lyon3e lyon3eme lyon6 lyon6e lyon6eme \
            lyon7 lyon7e lyon7eme lyon8 lyon8e lyon8eme lyon9 lyon9e lyon9eme lyons lywn mably machilly maclas macotlaplagne \
            magland magnet maillat malafretaz malataverne malauzat malicorne malintrat malissard malrevers manigod manthes \
            manzat manziat marat marboz marcellaz marcellazalbanais marcenat marcenod marches marcillatencombraille marcilloles \
            marcillylechatel marcoles marcollin marcoux marcy mardore margencel margeriechantagret marges mariac marignier \
            marignystmarcel marin maringes maringues mariol marlens marlhes marlieux marmanhac marnand marnaz mars \
            marsacenlivradois marsanne marsat marsonnas marthod martignat martressurmorge massiac massieu massieux \
            massignieuderives massingy massongy mauriac maurs mauves maxillysurleman mazaye mazetstvoy meaudre meaulne megeve \
            meillonnas menat menet menetrol mens menthonnexenbornes menthonnexsousclermont menthonstbernard mercurolveaunes \
            mercury meribel mery mesigny messeix messery messimy metztessy meximieux meylan meyras meyrie meyrieulesetangs meys \
            meysse meyssiez meythet meyzieu mezeriat mieussy millery minzier mionnay mions mirabelauxbaronnies mirabeletblacons \
            mirefleurs miribel miribellesechelles mirmande miserieux modane mogneneins moidieu moirans moissathaut \
            moissieusurdolon molinet mollanssurouveze molles monestierdeclermont monistrolsurloire monnetiermornex monsols \
            monsterouxmilieu montagnat montagnole montagny montaigut montaigutleblanc montailleur montalieu montanay montbeugny \
            montbonnotstmartin montbouchersurjabron montbrison montceaux montcel montcet montdelans montdore monteleger \
            montelier montelimar montfauconenvelay monthieux montilly montlucon montluel montmarault montmelian \
            montmerlesursaone montmeyran montoison montoldre montpezatsousbauzon montracol montreallacluse montregard \
            montrevelenbresse montriond montrondlesbains montrottier montsalvy montsaxonnex montsegursurlauzon montseveroux \
            montvalezan montvendre montverdun montvicq morance morasenvalloire morestel morillon mornant morzine mottier \
            mourssteusebe mouxy moye mozac murat mures murianette murol myans nandax nangy nantua nattages naucelles \
            navesparmelan nebouzat nerislesbains neronde nervieux neschers neuillylereal neulise neussargues neuvecelle \
            neuveglise neuvillelesdames neuvillesurain neuvillesursaone neuvy neydens nievroz nivolasvermelle nkrenompl noailly \
            nohanent noiretable nonglard notredamedebellecombe notredamedeboisset notredamedemesage notredamedesmillieres \
            novalaise noyantdallier noyarey nuelles nyons odenas oingt olby olliergues onnion optevoz orbeil orcet orcier \
            orcines orleat orlienas ornex ouches oullins oyeu oyonnax oytierstoblas ozan pact pajay paladru palladuc pallud \
            panissieres panossas paraysousbriailles parcieux parent parentignat parmilieu parnans paslieres passins paulhaguet \
            peaugres peillonnex peiseynancroix pelussin perignatlessarlieve perignatsurallier perigneux peron peronnas perouges \
            perreux perrex perrier perrignier persjussy peschadoires peyrins peyrus piegroslaclastre pierrebenite pierrechatel \
            pierrefittesurloire pierrefort pierrelatte pionsat pisieu pizay planfoy plats plauzat pleaux poisat poisy polienas \
            polignac polliat pollionnay polminhac pomeys pommierdebeaurepaire pommierslaplacette poncin poncins pontaumur \
            pontcharra pontcharrasurturdine pontdain pontdecheruy pontdelabeaume pontdevaux pontdeveyle pontduchateau \
            pontenroyans ponteveque pontgibaud pontsalomon ponttrambouze porcieu port porteslesvalence pougny pouillylemonial \
            pouillylesfeurs pouillylesnonains pouillysouscharlieu poulelesecharmeaux pradelles pragoulin pralognanlavanoise \
            pralong prazsurarly precieux premilhat presilly pressins priay primarette privas proveysieux prunet publier \
            pugnychatenod pusignan puyguillaume puystmartin qroenobl qronobl quaixenchartreuse queige quincieenbeaujolais \
            quincieux quinssaines quintal quintenas rance randan randens raucoules ravel reaumont regny reignieresery reilhac \
            renage renaison replonges retournac reventinvaugris revonnas reyrieux reyssouze rignieuxlefranc rillieuxlapape riom \
            riomesmontagnes riorges riotord ris rivedegier rives rivolet riyon roanne roannesstmary roche rochefortmontagne \
            rochefortsamson rochegude rochelamoliere rochemaure rochetailleesursaone rochetoirin roffiac roiffieux roisey \
            romagnat romagnieu romanssurisere rompon rongeres ronno rontalon rovon royat roybon rozierendonzy ruffieux rumilly \
            ruoms ruy saengtetien saignes saillans sailsouscouzan sainbel salagnon salaisesursanne salavas sales \
            salignysurroudon salinslesthermes sallanches sallenoves samberi samoens sanctusstephanusdefurano sanktaetjeno \
            sanktastefano sansacdemarmiesse santatyan santechiennu santesteve santetiennu santetieve saou sarcey sardieu sarras \
            sassenage sathonaycamp sathonayvillage satillieu satolasetbonce saugues saulcesurrhone saulcet saultbrenaz sauverny \
            sauvessanges sauxillanges savas savasse savigneux savigny sayat scientrier sciez scionzier sechilienne seez segny \
            sentaetyena sentehcen sentehten senteten sentetien sentetjen sentetjena sentetjenas sentetyen septeme serbannes \
            serezindelatour serezindurhone sergy sermentizon sermerieu sermoyer serpaize serraval serrieres serrieresdebriord \
            serrieresenchautagne servant servas servessurrhone servoz sevelinges sevrier seynod seyssel seyssinetpariset \
            seyssins seyssuel seythenex shamberi shambery shambry shambyry shanberi shangbeili shengaidian siccieu sillans \
            sillingy simandres simandresursuran sinard snatyn sntatyn solaize soleymieu solignacsurloire sonnay sonnaz sorbiers \
            soucieuenjarrest sourcieuxlesmines souvigny souzy soyons st stagathelabouteresse stagninsurbion stagreve \
            stalbanderoche stalbandurhone stalbanleseaux stalbanleysse stamantrochesavine stamanttallende standeollechateau \
            standredebage standredeboege standredecorcy standredecruzieres standrelegaz standrelepuy standresurvieuxjonc \
            stantheme stantoinelabbaye stappolinard staupre stavre stbabel stbaldoph stbardoux stbarthelemydesechilienne \
            stbarthelemydevals stbarthelemyleplain stbarthelemylestra stbaudilledelatour stbeauzire stbenigne stbernard stberon \
            stblaisedubuis stbonnetdechavagne stbonnetdemure stbonnetderochefort stbonnetlechateau stbonnetlecourreau \
            stbonnetlesoules stbonnetpresriom stbonnettroncais stbontarentaise stbueil stcassien stcassin stcergues stcernin \
            stchamond stchef stchristoenjarez stchristophesurdolaizon stchristophesurguiers stclair stclairdelatour \
            stclairdurhone stclementlesplaces stclementsurvalsonne stconsorce stconstant stcroix stcyrdefavieres stcyrlesvignes \
            stcyrsurlerhone stcyrsurmenthon stdenisdecabanne stdenisenbugey stdenislesbourg stdenissurcoise stdesirat \
            stdidierdeformans stdidierdelatour stdidierenvelay stdidiersousaubenas stdidiersousriverie stdidiersurchalaronne \
            stdierdauvergne stegreve steloylesmines stennemond stetien stetienne stetiennedecrossey stetiennedecuines \
            stetiennedefontbellon stetiennedemaurs stetiennedesoullieres stetiennedestgeoirs stetiennelardeyrol \
            stetiennelavarenne stetiennelemolard stetiennesurchalaronne steulalieenroyans steuphemie stfelicien stferreol \
            stferreoldescotes stflorine stflour stfons stforgeux stfortunatsureyrieux stfoylargentiere stfoyleslyon \
            stfoytarentaise stfrancois stfront stgalmier stgeneschampanelle stgenestlerpt stgenestmalifaux stgenislargentiere \
            stgenislaval stgenislesollieres stgenispouilly stgenixsurguiers stgeoireenvaldaine stgeorgesdecommiers \
            stgeorgesdemons stgeorgesdereneins stgeorgeshauteville stgeorgeslesbains stgeorgessurallier stgerandlepuy \
            stgermaindejoux stgermaindesfosses stgermainlaprade stgermainlembron stgermainlespinasse stgermainlherm \
            stgermainnuelles stgervaisdauvergne stgervaislesbains stgervaissurroubion stgingolph sthaonlechatel sthaonlevieux \
            stheand sthelenedulac sthelenesurisere sthilairedelacote sthilairedurosier sthonore sthostien stignat stignydevers \
            stillide stismier stjeanbonnefonds stjeandaulps stjeandebournay stjeandechevelu stjeandegonville stjeandelaporte \
            stjeandemaurienne stjeandemoirans stjeandemuzols stjeandeniost stjeandesixt stjeandesoudain stjeandetholome \
            stjeandethurigneux stjeandetouslas stjeanenroyans stjeanlabussiere stjeanlecentenier stjeansoleymieux \
            stjeansurreyssouze stjeansurveyle stjeoire stjeoireprieure stjeures stjodard stjorioz stjosephderiviere stjulie \
            stjulienchapteuil stjuliendecoppel stjulienduserre stjulienengenevois stjulienenstalban stjulienmolinmolette \
            stjuliensurbibost stjuliensurreyssouze stjuliensurveyle stjustchaleyssin stjustdardeche stjustdeclaix \
            stjustenchevalet stjustlapendue stjustmalmont stjuststrambert stlager stlagerbressac stlattier stlaurentdechamousset \
            stlaurentdemure stlaurentdoingt stlaurentdupape stlaurentdupont stlaurentenroyans stlaurentlaconche \
            stlaurentsursaone stlegersurroanne stmametlasalvetat stmarceldardeche stmarceldefelines stmarcelleclaire \
            stmarcellesannonay stmarcellessauzet stmarcellesvalence stmarcellin stmarcellinenforez stmariedecuines \
            stmartinbellevue stmartindebelleville stmartindelaporte stmartindestreaux stmartindevalamas stmartindheres \
            stmartindufrene stmartindumont stmartinenhaut stmartinien stmartinlaplaine stmartinlasauvete stmartinlechatel \
            stmartinlestra stmartinlevinoux stmartinvalmeroux stmauricedebeynost stmauricedegourdans stmauricedelignon \
            stmauricederemens stmauriceengourgois stmauricesureygues stmedardenforez stmenoux stmicheldemaurienne \
            stmichelsurrhone stnazaireenroyans stnazaireleseymes stnectaire stnicolasdemacherin stnizierdazergues \
            stnizierdefornas stnizierdumoucherotte stnizierlebouchoux stnizierledesert stniziersouscharlieu stoffengedessous \
            stondras stours stpaldemons stpauldeslandes stpauldevarax stpauldevarces stpaulenchablais stpaulenjarez stpaulien \
            stpaullejeune stpaullesromans stpaulsurisere stpaultroischateaux stperay stpierredeboeuf stpierredebressieux \
            stpierredechandieu stpierredechartreuse stpierredemesage stpierreeynac stpierrelapalud stpierreville \
            stpourcainsursioule stpriest stpriestbramefant stpriestdeschamps stpriestenjarez stprim stquentinfallavier \
            stquentinsurisere strambertenbugey stremeze stremydemaurienne stremyenrollat stremysurdurolle strestitut \
            stromaindejalionas stromaindelerps stromaindepopey stromainengal stromainengier stromainenjarez stromainlachalm \
            stromainlamotte stromainlepuy stromainlesatheux stromans stsandoux stsauvesdauvergne stsauveurdecruzieres \
            stsauveurdemontagut stsauveurenrue stsernin stsigismond stsigolene stsimeondebressieux stsixt stsixte stsorlin \
            stsorlindemorestel stsorlindevienne stsorlinenbugey stsorlinenvalloire stsymphoriendelay stsymphoriensouschomerac \
            stsymphoriensurcoise stthibauddecouz stthomasenroyans stthomaslagarde sttrivierdecourtes sttriviersurmoignans \
            sturcize stuze stverand stvictor stvictordecessieu stvictordemorestel stvictormalescours stvictorsurrhins stvincent \
            stvincentdebarres stvincentdeboisset stvincentdemercuze stvital stvulbas styorre succieu sugeres sulignat \
            surylecomtal suzelarousse syangbeli tainlhermitage talencieux talizat tallende talloires taluyers taninges taponas \
            tarare tartaras tassinlademilune taulignan tauves teche tenay tence tencin ternand ternay theize theys \
            thielsuracolin thiezac thizylesbourgs thodure thoissey thollonlesmemises thones thononlesbains thorensglieres \
            thuellin thueyts thuret thurins thusy thyez tignes tignieu torcieu tossiat toulaud toulonsurallier tournonsurrhone \
            toursensavoie tourssurmeymont toussieu toussieux tramole tramoyes treffortcuisiat trelins trept tresserve treteau \
            treves trevignin trevol trevoux trizac tronget tulette tullins ugine unieux upie ussonenforez vacheresse vailly \
            valansa valaurie valdisere valeille valenca valencia valencin valfleury valleiry vallieres valloire vallonensully \
            vallonpontdarc valmeinier valslesbains valsonne valspreslepuy valthorens valuejols vandeins vanosc varacieux \
            varennessurallier vaugneray vaulnaveyslebas vaulnaveyslehaut vaulx vaulxenvelin vaulxmilieu vaumas \
            vaunaveyslarochette vauxenbeaujolais vauxenbugey veauche veauchette veigy vendat venise venisje venisjo venissieux \
            venissioex venon venosc venterol venthon veranne verchaix vergongheon verin vernaison verneix vernetlavarenne \
            vernioz vernosclesannonay vernouxenvivarais verrens verrieresenforez vers versonnex vertaizon vertolaye vertrieu \
            vesseaux vetrazmonthoux veureyvoroize veyras veyremonton veyrierdulac vichy viclecomte vicsurcere vieillebrioude \
            vienne vif vignieu vijjorban vijorban vilerban vilerbana vilerbanas vilerbani viljurban villardbonnot villarddelans \
            villardsurdoron villargondran villarodin villarslesdombes villaz villebois villebret villecheneve villeensallaz \
            villefontaine villefranchedallier villefranchesursaone villelagrand villemoirieu villemontais villemotier \
            villeneuvedeberg villeneuvedemarc villeneuvesurallier villerbann villerest villereversure villers villesousanjou \
            villesurjarnioux villettedevienne villeurbanne villevocance villiemorgon vimines vinsobres vinzier violay viriat \
            virieu virieulegrand virignin viriville viuzensallaz viuzlachiesaz viviers viviersdulac vizille vocance voglans \
            vogue voiron volloreville volvic vonnas voreppe vorey vougy vourey vourles vuaransu vuenishu vuirurubannu vulbens \
            weileiban weileihepengna weinixie wnysyw wywrbn ydes yenne ygrande youx yronde yssingeaux ytrac yvoire yzeure \
            =BNO+BOU+BRE+CEN+FRC+HNO+PAC stmarcel =BNO+BOU+FRC+HNO ige livry vire =BNO+BRE+HNO+IDF stmartindeschamps \
            =BNO+BRE+HNO+LAN+MID stgilles =BNO+BRE+HNO+NPC+PIC rieux =BNO+CEN+HNO orval =BNO+CEN+HNO+IDF reuilly =BNO+HNO ablon \
            acqueville acquigny aebura afrw agneaux agoncoutainville aifulei airan alencon alizay allouvillebellefosse \
            almeneches amayesurorne amfreville amfrevillelacampagne amfrevillelamivoie amfrevillesuriton anceaumeville ancourt \
            anctoville ande angervillelamartel angervillelorcher angiens anguerny anhavrnevez anisy annevilleambourville \
            annoville appevilleannebault argences argentan argouges arnieressuriton arqueslabataille arromancheslesbains \
            asnelles athisdelorne aubervillelacampagne aubesurrile aubevoye audrieu auffay aulnaysuriton aumale aunaysurodon \
            auppegard autheuilauthouillet authie autretot auvers auzebosc auzouvillesurry aviron avranches avremesnil awrw \
            bacilly bacquevilleencaux bagnolesdelorne baillyenriviere balleroy banville barc bardouville barentin barenton \
            barfleur barnevillecarteret barnevilleplage baronsurodon basly bavent bayeux bazincourtsurepte bazochessurhoene \
            beaumesnil beaumontel beaumontenauge beaumonthague beaumontleroger becdemortagne belbeuf belleme bellencombre \
            bellengreville bellevillesurmer bellouenhoulme benervillesurmer benoitville benouville berjou bernay bernevallegrand \
            bernieres berniereslepatry bernieressurmer bertheauville bervilleenroumois bervillesurseine beslon besneville \
            beuville beuvillers beuzeville beuzevillelagrenier beuzevillette bezusteloi bievillebeuville bihorel \
            bivillelabaignarde blacqueville blainvillecrevon blainvillesurmer blainvillesurorne blangylechateau blangysurbresle \
            blonvillesurmer boisarnault boisguillaume boisjeromestouen boisseylechatel bolbec bolleville bonnebosq \
            bonnevillelalouvet boos bordeauxstclair boscguerardstadrien bosclehard bosgouet bosguerarddemarcouville bosville \
            bouafles bouce boulleville boulon bouquetot bourgachard bourgbeaudouin bourgtherouldeinfreville bourguebus \
            bourneville bourth brachy bracquemont breaute brecey brehal bretoncelles bretteville brettevilledugrandcaux \
            brettevillelorgueilleuse brettevillesurlaize brettevillesurodon breuilpont brevillelesmonts brevillesurmer \
            bricquebec bricquevillelablouette bricquevillesurmer brionne briouze brix broglie brosville buais buchy bueil caam \
            cabourg cadomum cadum cadumum caem caen cahagnes cahem cairon caligny calleville cambernon cambesenplaine cambremer \
            campeaux campigny canappeville canisy canon canteleu canybarville canz caon caorchesstnicolas carantilly carentan \
            carolles carpiquet carrouges catenay cathim catomum caudebecencaux caudebecleselbeuf cauge caumont caumontlevente \
            cauvillesurmer ceauce cerences cerise cerisylaforet cerisylasalle cesnyboishalbout ceton chaam chabre chaem cham \
            champsecret chandai chanu chateausurepte chefdupont cherbourg cheux chicheboville cierrey claville clecy cleon \
            cleres clinchampssurorne colleville collevillemontgomery colombelles combon conchesenouche condesurhuisne \
            condesurnoireau condesursarthe condesurvire conteville coquainvilliers cormeilles cormellesleroyal \
            cornevillesurrisle cosqueville coudevillesurmer coulouvrayboisbenatre courbepine courcellessurseine \
            courseullessurmer courson courteilles courtonnelameurdrac courtonnelesdeuxeglises coutances couterne couville \
            creances cresserons creully crevecoeurenauge crielsurmer criquebeufsurseine criquetotlesneval criquetotsurouville \
            croixmare crosvillelavieille croth crulai cuverville damigny damville dangu dangy darnetal deauville demouville \
            devillelesrouen dieppe digosville divessurmer domfront domjean donvillelesbains doudeville douvresladelivrande \
            dozule drageyronthon drucourt ducey duclair ebeuloe ebroicum eburovici ecallesalix ecardenvillesureure echauffour \
            ecos ecouche ecouis ecrainville ehvrjo elbeuf eletot elhavre emalleville emanville envermeu epaignes epinaysurodon \
            epouville epretot epreville epron equemauville equeurdrevillehainneville erruan escoville eslettes esquaynotredame \
            essay estoutevilleecalles etaimpuis etainhus eterville etrepagny etretat etreville eu evre evreaux evrecy evreus \
            evreux evreuxlecoudray evrieis evuru ezysureure falaise fatouvillegrestain fauvilleencaux fecamp fermanville \
            ferriereshautclocher fervaques fiquefleurequainville flamanville flers fleurysurandelle fleurysurorne \
            flottemanvillehague folligny fontainebellenger fontaineetoupefour fontainehenry fontaineheudebourg fontainelamallet \
            fontainelebourg fontaineledun fontainesousjouy fontenaylemarmion fontenaylepesnel forgesleseaux foucarmont fourges \
            fourmetot franciscopolis frenes frenouville fresneleplan fresneylepuceux fresnoyfolny froberville gace \
            gaillefontaine gaillon gainneville garcellessecqueville garencieres garennessureure gasny gattevillelephare gauciel \
            gaur gauvillelacampagne gavr gavray genneville giberville gieville gisors giverny glisolles glos gloslaferriere \
            goderville gommerville gonneville gonnevillelamallet gonnevillesurhonfleur gonnevillesurmer goupillieres \
            gournayenbray gouville gouvillesurmer gouvix graignesmesnilangot graimbouville grainville grainvillelangannerie \
            grainvillelateinturiere grainvillesurodon grandcamp grandcampmaisy grandcouronne granville grasvillelheure gratot \
            gravigny grayesurmer greges grentheville grevillehague grosleysurrisle grosville gruchetlevalasse gruchetstsimeon \
            grugny gueures guichainville guilberville hambye harcourt hardinvast harfleur hattenville hautevillesurmer \
            hautotstsulpice hautotsurmer hauville havr havra havras havre havri havro hawr hebecourt hebecrevon heloup hennezis \
            henouville hericourtencaux hermanvillesurmer hermivallesvaux herouvillestclair herouvillette heudebouville \
            heudrevillesureure heuglevillesurscie heuguevillesursienne heuqueville hondouville honfleur honguemareguenouville \
            houlbeccocherel houlgate houppeville hudimesnil huest ifs igoville illevillesurmontfort incheville isignylebuat \
            isignysurmer isneauville ivrylabataille jouysureure juayemondaye jullouville jumieges jurques juvignyletertre \
            juvignysousandaine kaang kadunum kaen kanas kang kayn khavur kxng laavra labarredesemilly labarreenouche \
            labonnevillesuriton labouille lacambe lacerlangue lachapelleaumoine lachapelleenjuger lachapellemontligeon \
            lachapellereanville lachapelleyvon lacolombe lacoulonche lacoutureboussey lacroixstleufroy laferriereauxetangs \
            laferrierebochard lafertefrenel lafertemace lafeuillie laglacerie lagueroulde lahautechapelle lahavro lahayedupuits \
            lahayemalherbe lahayepesnel lahoguette lahoussayeberanger lalandepatry lalucernedoutremer lamadeleinedenonancourt \
            lamaillerayesurseine lamancellieresurvire lameauffe landellesetcoupigny landisacq laneuvelyre langrunesurmer \
            lanquetot lantheuil laremuee larivierestsauveur larouge lasaussaye lasauvagere lasellelaforge latrinitedumont \
            lavacherie lavaupaliere lavespiere lavieillelyre leavar lebenybocage lebocasse leboscrogerenroumois leboulaymorin \
            lebreuilenauge ledezert lefidelaire lefresnecamilly legrandcelland legrandquevilly legrostheil leguedelachaine \
            lehavre lehoulme leiafuer lelorey lemanoir lemelesursarthe lemerlerault lemesnilauval lemesnilesnard \
            lemesnilguillaume lemesnilmauger lemesnilsousjumieges lemolaylittry leneubourg leneufbourg lepetitquevilly \
            lepinlagarenne leplessisgrohan leportdegrace lery lesandelys lesap lesauthieuxsurleportstouen lesbauxdebreteuil \
            lesdamps lesgrandesventes leshogues lesloges leslogesmarchis lespieux lessay lesthilliersenvexin lestroispierres \
            leteilleul letheil letheilbocage lethuitanger lethuitsignol letilleul letourneur letrait letreport letronquay \
            leuabeuleu levaldavid levalstpere levaudreuil levieilevreux levretot lexxafwr lhhbr lieurey lillebonne limesy \
            lingreville lionsurmer lisieux lithaire livarot lolif londinieres longchamps longnyauperche longroy longueil \
            longuessurmer longuevillesurscie lonrai louversey louviers luang lucsurmer luneray lwawr lwhafr lyonslaforet \
            magnylacampagne magnyledesert malaunay male maltot maneglise manerbe mannevillelagoupil mannevillesurrisle \
            mannevillette mantilly marceylesgreves marchesieux marcillylacampagne marcillysureure maromme martainvilleepreville \
            martigny martineglise martinvast mathieu maulevrierstgertrude mauvessurhuisne maysurorne meautis melamare menilles \
            menneval mervillefrancevilleplage merycorbon mesnieresenbray mesnilclinchamps mesnilpanneville mesnilraoul \
            mesnilsurlestree messei mezieresenvexin mieuxce millieres miserey missy monchauxsoreng monchysureu montaure \
            montcauvaire montchamp montebourg monterolier montfarville montfortsurrisle monthuchon montigny montillysurnoireau \
            montivilliers montmain montmartinengraignes montmartinsurmer montpinchon montreuillargille montsecret montstaignan \
            moonsurelle morgnylapommeraye mortagneauperche mortain morteauxcouliboeuf mortree motteville mouen mouettes \
            moulineaux moulinslamarche moult mousseauxneuville moutiersauperche moyaux moyon muids munevillelebingard muzy \
            nassandres neauflesstmartin negreville neufchatelenbray neuillysureure neuvilleferrieres neville noce nointot \
            nonancourt nonantlepin normanville norville notredamedebliquetuit notredamedebondeville notredamedecenilly \
            notredamedefresnay notredamedegravenchon notredamedutouchet nouainville noyersbocage occagnes octeville \
            octevillesurmer offranville ohavre oisselsurseine omonvillelarogue orbec orival osmanville ouillyletesson \
            ouillylevicomte ouistreham ourvilleencaux ouvillelariviere pacysureure passais pavilly percy periers \
            perrierssurandelle petitcouronne petiville picauville pierreville pinterville pirou piseux pissypoville pitres \
            plasnes poilley pontaudemer pontauthou pontdouilly pontecrepin ponthebert pontleveque pontorson pontstpierre \
            portbail portenbessinhuppain portmort poses potigny preaux preauxduperche pressagnyleval prey putangespontecrepin \
            quaam querqueville quettehou quettetot quettrevillesursienne quevillon quevrevillelapoterie quibou \
            quillebeufsurseine quincampoix quittebeuf radepont radon rai randonnai ranes ranville rauvillelabigot reffuveille \
            regnevillesurmer remalard remillysurlozon reville roam roan rocheville rocquancourt rocquemont rodem roeaan \
            rogerville rolleville romagny romillysurandelle roncey roncherollessurlevivier rosel rothomagus rots rouan rouen \
            roullours roumare routot rouville rouxmesnilbouteilles rovan ruam ruan ruana ruanas ruani ruano ruao ruduborg rueno \
            rugles ruxxng rwan ry sacey sacquenville sahurs sainneville sainteny sandouville sannerville sarceaux sartilly \
            sassetotlemauconduit saussemesnil saussey savignylevieux sees sennevillesurfecamp serqueux serquigny \
            servavillesalmonville sideville sierville sigyenbray soliers solignylatrappe sommervieu sommery sottevast \
            sottevillelesrouen sottevillesousleval soumontstquentin sourdeval stadresse standredemessei standresurcailly \
            standresurorne stantoinelaforet staquilindepacy starnoult staubincelloville staubindarquenay staubindeterregatte \
            staubinepinay staubinlecauf staubinleselbeuf staubinlevertueux staubinroutot staubinsurgaillon staubinsurmer \
            staubinsurscie staustreberthe stbomerlesforges stbricedelandelles stclairdehalouze stclairsurlelle \
            stclairsurlesmonts stclementrancoudray stcontest stcornierdeslandes stcroixhague stcroixsurbuchy stcyrduronceray \
            stdenisdemere stdenislethiboult stdenislevetu stdenissursarthon stdesir stdidierdesbois stebremonddebonfosse stelier \
            stetiennedurouvray stetienneduvauvray steustachelaforet stfraimbault stfromond stgatiendesbois stgauburgestcolombe \
            stgenevievelesgasny stgeorgesderouelley stgeorgesdesgroseillers stgeorgesduvievre stgeorgesmontcocq stgeorgesmotel \
            stgeorgessurfontaine stgermaindelacoudre stgermaindelivet stgermainducorbeis stgermainducrioult \
            stgermainlablancheherbe stgermainlacampagne stgermainlegaillard stgermainlevasson stgermainsuravre stgermainsuray \
            stgermainvillage stgillesdelaneuville sthelenebondeville sthilaireduharcouet sthilairelechatel sthilairepetitville \
            sthilairesurerre sthonorinedufay sthonorinelachardonne sthymer stjacquessurdarnetal stjames stjeandedaye \
            stjeandefolleville stjeandesbaisants stjeandeschamps stjeanducardonnay stjeansurmer stjouinbruneval stjulienlefaucon \
            stjuliensursarthe stlangislesmortagne stlaurentdebrevedent stlaurentdeterregatte stlaurentencaux stlegerdubourgdenis \
            stlo stlucien stmacloudefolleville stmanvieu stmanvieubocage stmanvieunorrey stmardsdeblacarville \
            stmargueritesurduclair stmargueritesurmer stmariedeschamps stmariedumont stmarielaumont stmartinauxbuneaux \
            stmartindebonfosse stmartindeboscherville stmartindefontenay stmartindelalieue stmartindelandelles stmartindemailloc \
            stmartindesbesaces stmartindesentrees stmartindubec stmartindumanoir stmartinduvieuxbelleme stmartinduvivier \
            stmartinencampagne stmartinosmonville stmauricedudesert stmauricelescharencey stmereeglise stnicolasdaliermont \
            stnicolasdebliquetuit stnicolasdelataille stouendethouberville stouendubreuil stouendutilleul stouensuriton stpaer \
            stpairsurmer stpaulduvernay stphilbertdeschamps stphilbertsurrisle stpierredebailleul stpierredemanneville \
            stpierredesfleurs stpierredevarengeville stpierredubosguerard stpierreduregard stpierreduval stpierreduvauvray \
            stpierreeglise stpierreenport stpierreenval stpierrelagarenne stpierreleselbeuf stpierresurdives stplanchers stpois \
            stquentinsurlehomme striquieresplains stromaindecolbosc stromphaire stsaens stsamsondebonfosse stsauveurlendelin \
            stsauveurlevicomte stscolassesursarthe stsebastiendemorsent stseniersousavranches stsevercalvados stsulpicesurrisle \
            stsuzannesurvire stsylvain stsymphoriendesbruyeres stsymphorienlevalois stvaastdequiqueville stvaastlahougue \
            stvaleryencaux stvigorlegrand stvincentcramesnil stwandrillerancon subles surtainville surville tamerville \
            tancarville tesselamadeleine tessysurvire teurthevillebocage teurthevillehague thaon thiberville thuryharcourt \
            tillieressuravre tilly tillysurseulles tinchebray tirepied tollevast tonneville torcylegrand torignisurvire tosny \
            totes touffrevillelacorbeline touques tourenbessin tourgeville tourlaville tourny tourouvre tourvillelacampagne \
            tourvillelariviere tourvillelesifs tourvillesurarques tourvillesurodon tourvillesurpontaudemer tourvillesursienne \
            toussaint toutainville treauville trelly trevieres tribehou troarn trouville trouvillelahaule trouvillesurmer trun \
            truttemerlegrand turretot urouetcrennes urvillenacqueville ussy vains valdelahaye valdereuil valframbert \
            valliquerville valognes vandrimare varaville varengevillesurmer vassy vasteville vattetotsousbeaumont \
            vattevillelarue vaudry veauvillelesbaons venables vendeuvre vengeons verneuilsuravre verson versurmer vesly \
            veuleslesroses vibeuf viessoix vieux vieuxmanoir vieuxrouensurbresle villedieulespoeles villequier villerscanivet \
            villersecalles villerssurleroule villerssurmer villerville villiersendesoeuvre villonslesbuissons villybocage vimont \
            vimoutiers virandeville virey vittefleur xewerx xiahua yainville yebleron yerville ymare yport yquelon yvecrique \
            yvetot =BNO+HNO+IDF boisemont boisleroi bouville courtomer fontenay freneuse mondeville =BNO+HNO+NPC+PIC bailleul \
            barbery breteuil cagny gouy heudicourt villersbocage =BNO+HNO+PAC charleval kana =BNO+HNO+PDL courdemanche stcecile \
            =BOU+BRE+FRC stmarie =BOU+CEN+FRC auxy cravant marmagne noyers =BOU+CEN+FRC+PDL aze =BOU+FRC abbevillers \
            abergementlaronce ahuy aillantsurtholon aillevillersetlyaumont aiserey alisestreine allenjoie allereysursaone \
            alleriot allignycosne allignyenmorvan amagney amance amancey ancylefranc andelnans andelotenmontagne anjoutey anost \
            antully appoigny arbois arbouans arceau arcesdilo arcetsenans arcey arclesgray arcon arcsouscicon arcsurtille \
            arinthod arlay arleuf armeau arnayleduc aromas arquian asnansbeauvoisin asniereslesdijon athesansetroitefontaine \
            audincourt augy autechauxroide authume autun auxerre auxondessous auxondessus auxonne avallon avanneaveney avoudrey \
            badevel bart bassou baudemont baudoncourt baudrieres baumelesdames bavans bavilliers beaucourt \
            beaujeustvallierpierrejuxetquitteur beaune beaurepaireenbresse becoinson beffert beierfu beirelechatel beisangsong \
            bejhamsom belfor belfort belfortium bellefond belleherbe belleneuve belpoleu beruforu berzelaville besancao besancon \
            besanson besanzon besanzone besontio bessoncourt bethoncourt beujangsong beure bexsxngsng bey bezanson bezansona \
            bezansonas bezansoni bezansono bianslesusiers binges bisanz bisontion blaisybas blamont blanzy bleneau bletterans \
            blfwr blignylesbeaune blignysurouche boisdamont bonnard bonnay bonnetage bouclans boult bourbonlancy bourguignon \
            bourogne boussieres boyer branges brannay brassy brazeyenplaine bresseysurtille breteniere bretigny breuches \
            breureylesfaverney brevans brevilliers brienonsurarmancon brochon broye bruailles buceylesgy bussyenothe busy buxy \
            buzanson byanssurdoubs bysantium byzanswn byznswn bzanswn cercylatour cerisiers cervon cezy chablis chaffois chagey \
            chagny chailley chaintre chalezeule challuy chalmoux chalonsursaone chalonvillars chamblanc champagney champagnole \
            champdotre champey champforgeuil champignelles champlay champlitte champlittelaville champlost champssuryonne \
            champvallon champvans champvert chamvres chanes chantenaystimbert chapellevoland charbuy chargeylesgray \
            charnaylesmacon charolles charquemont charrin chassal chassignysousdun chateauchinoncampagne chateauchinonville \
            chateauneufvaldebargis chatelcensoir chatenoislesforges chatenoyenbresse chatenoyleroyal chatillonenbazois \
            chatillonleduc chatillonsurseine chaucenne chaudenay chauffailles chaulgnes chaumot chaussin chaux chemaudin \
            chemillysuryonne chenebier cheneceybuillon chenove cheny cheroy chevenon chevignystsauveur chevremont choisey \
            choreylesbeaune chrysopolis ciel cirylenoble citers cize clairvauxleslacs clamecy clenay clerval cluny collemiers \
            collongeslespremieres colombierfontaine combeaufontaine comblanchien commenailles conflanssurlanterne conliege \
            corbenay corbigny corcelleslesciteaux corcelleslesmonts corgoloin corpeau corre cosnecourssurloire cossaye coublanc \
            couches couchey coulangeslavineuse coulangeslesnevers coulangessuryonne courbouzon courcelleslesmontbeliard courlans \
            courlaoux courlonsuryonne coursonlescarrieres courtoissuryonne cousance couternon couthenans crancot cravanche \
            crechessursaone crimolois crissey cronat crotenay cuiseaux cuisery curgy cuy daix dambenois damerey damparis \
            dampierre dampierrelesbois dampierresurledoubs dampierresurlinotte dampierresursalon damprichard danjoutin \
            dannemariesurcrete dasle davaye decize delle deluz demigny denney desandans devecey dichng diges digion digione \
            digoin digono dijam dijom dijon dijong dirong divio diviodunum dixmont dizhon dizhoni dizon dizona dizonas dole \
            domats domblans dommartinlescuiseaux dompierrelesormes donzy dorans dornecy dornes doubs dracyleft dracystloup dung \
            dyjwn dyzhon dyzhwn dyzwn echenon echenozlameline ecolevalentin ecuisses egriselleslebocage eloie emagny \
            entrainssurnohain epervans epinac epineaulesvoves epineuil epoisses equevillon esbarres escamps escolivesstcamille \
            esprels essert etaislasauvin etalans etangsurarroux etigny etouvans etupes etuz evans exincourt fargesleschalon \
            faucogneyetlamer fauverney faverney fenay fescheslechatel fixin flageyechezeaux flangebouche fleureysurouche \
            fleurylamontagne fleurylavallee flognylachapelle foncinelehaut fontain fontainefrancaise fontainelagaillarde \
            fontainelesdijon fontainelesluxeuil foucherans fougerolles fourchambault fours foussemagne fragnes \
            frahieretchatebier fraisans frambouhans frangyenbresse franois frasne fresnestmames fresse fretigneyetvelloreille \
            froideconche frontenaud froteyleslure froteylesvesoul garchizy gemeaux genelard geneuille genlis gergy germigny \
            germignysurloire gevingey gevreychambertin gevry gibles gignysursaone gilley gillylesciteaux gillysurloire gimouille \
            giromagny gisylesnobles givry gouxlesusiers grandcharmont grandfontaine grandvillars grangesnarboz gray graylaville \
            gron grosmagny grury guerchy guerigny gueugnon gurgy guyansvennes gy hautevillelesdijon hericourt herimoncourt hery \
            houtaud hurigny igornay iguerande imphy issurtille issyleveque izeure izier joigny joncherey jougne jouxlaville \
            jussey labergementlesseurre labergementstmarie lacanche lacellestcyr lacellesurloire lachapelledeguinchay \
            lachapellesouschaux lacharitesurloire lacharmee lachauxdudombief laclayette lacluseetmijoux lacrost ladoixserrigny \
            lafermete laferteloupiere lagrandeverriere laguiche laignes laives laize laizy lalongeville laloye lamachine \
            lamarchesursaone lamottestjean lans larivieredrugeon larnaud larnod larocheenbrenil larochestcydroine larochevineuse \
            lavanslesstclaude lebreuil lecreusot ledeschaux lefay lepuix lerussey lescombes lesecorces lesfins lesfontenelles \
            lesfourgs lesgras leshopitauxneufs lesmaillys lesrousses lessardlenational levier leynes lezinnes liernais liesle \
            lievremont lignylechatel lindry loisy longchamp longchaumois longeault longecourtenplaine longevellesurdoubs longvic \
            longwysurledoubs lonslesaunier lormes losne lougres louhans lucenaylesaix lugny lure lusans luthenayuxeloup lux \
            luxeuillesbains luze luzy macon macornay magnycours magnysurtille magnyvernois maiche mailleyetchazelot maillot \
            maillylaville maillylechateau malain malaylegrand malbuisson maligny mamirolle mandeure mantoche marchaux marcigny \
            marcillysurtille marsangy marsannaylacote marsannaylebois marzy mathay matour melisey mellecey merceuil mercurey \
            meroux mervans mesnay messeysurgrosne messiasursorne messignyetvantoux mesvessurloire mesvres metabief meursault \
            mezilles mezire michery migennes mignovillard mirebeausurbeze misereysalines moffansetvacheresse moiransenmontagne \
            moissey molinges moneteau montachervillegardin montagnylesbeaune montbard montbeliard montbellet montceaulesmines \
            montcenis montchanin montecheroux montenois montferrandlechateau montignyauxamognes montignylaresle \
            montignylesvesoul montlebon montmorot montperreux montpontenbresse montret montreuxchateau montsauchelessettons \
            montsousvaudrey montstsulpice morbier moreystdenis morez moroges morre morteau morvillars mouchard moulinsengilbert \
            mouthe myennes naiseylesgranges nancray nantilly nanton narcy navenne neuillylesdijon neuvygrandchamp neuvysautour \
            neuvysurloire nevers ney noidansleferroux noidanslesvesoul noironsousgevrey nolay nommay norgeslaville novillars \
            ntizon nuitsstgeorges offemont orchamps orchampsvennes orgelet ornans oslon ouanne ouges ourouxenmorvan \
            ourouxsursaone oyeetpallet pagnylechateau palinges paraylemonial parcey parignylesvaux parly paron \
            passavantlarochere pelousey perouse perrecylesforges perrigny perrignylesdijon pesmes petitnoir pierreclos \
            pierredebresse pierrefontainelesvarans piffonds pin pirey plainoiseau plancherbas plancherlesmines \
            plombiereslesdijon plottes pluvault poillysurtholon poisson polaincourtetclairefontaine pommard pontaillersursaone \
            pontarlier pontdepoitte pontderoide pontigny pontsuryonne portsursaone pouguesleseaux pouillenay pouilleyfrancais \
            pouilleylesvignes pouilloux pouillyenauxois pouillysurloire pouillysursaone pourrain pratz precysousthil premanon \
            premery presentevillers prety prisse pugey pusey quarrelestombes quetigny quincey quingey raddonetchapendu rancy \
            raveau ravieres rechesy recologne remillysurtille rigny rignysurarroux rioz rochefortsurnenon rochelezbeaupre \
            rocheslesblamont rognylesseptecluses romanechethorins romenay ronchamp roppe rougegoutte rougemont \
            rougemontlechateau roulans rouvray rouvresenplaine rouy ruffeylesbeaune ruffeylesechirey ruffeysurseille saillenard \
            saintsenpuisaye salbert salinslesbains salornaysurguye sampans sance sanceylegrand santenay sanvigneslesmines saone \
            sassenay saulieu saulnot saulonlachapelle saulonlarue saulx sauvignylebois sauvignylesbois savignyenrevermont \
            savignylesbeaune savignylesec sceysursaoneetstalbin seignelay sellieres seloncourt selongey semurenauxois \
            semurenbrionnais senan senneceylegrand senneceylesdijon senozan sens septmoncel sergines sermamagny sermoisesurloire \
            serrelessapins servance seurre sevenans sevrey simandre simard sirod sochaux sombacour sombernon sornay soucy \
            sougysurloire stagnan stalbain stamandenpuisaye stamour standelain stapollinaire stbenindazy stberainsoussanvignes \
            stbonnetdejoux stbrislevineux stchristopheenbresse stchristopheenbrionnais stclaude stdenislessens stdesert steloi \
            stetienneenbresse steusebe stfargeau stfirmin stflorentin stforgeot stgengouxdescisse stgengouxlenational \
            stgeorgessurbaulche stgermaindubois stgermainduplain stgermainlechatelet stgermainlesarlay sthonorelesbains \
            stignyderoche stjeandelosne stjuliendecivry stjuliendusault stlaurentengrandvaux stlegerdesvignes stlegerdubois \
            stlegersousbeuvray stlegersurdheune stleu stloupgeanges stloupsursemouse stlupicin stmarielablanche stmariesurouche \
            stmartinbelleroche stmartinenbresse stmauricecolombier stmauriceleschateauneuf stparizelechatel stpierredevarennes \
            stpierrelemoutier stprive stsaulge stsauveurenpuisaye stsernindubois stserninduplain stsymphoriendemarmagne stusage \
            stusuge stvalerien stvit styan suillylatour sully taillecourt talant tanlay tannay tarcenay tartlehaut tavaux \
            tavernay ternuaymelayetsthilaire theilsurvanne thise thoirette thoreyenplaine thorignysuroreuse tilchatel tillenay \
            tonnerre torpes toucy toulonsurarroux tournus tracysurloire tramayes treigny trouhans turny uchizy urzy uxeau \
            vaivreetmontoille valay valdahon valdoie valentigney valfinlesstclaude vallan vandoncourt varanges varenneslegrand \
            varenneslesnarcy varennessousdun varennesstsauveur varennesvauzelles varoisetchaignot varzy vauvillers \
            vauxetchantegrue vauxlesstclaude velarssurouche vellexonqueutreyetvaudey venareyleslaumes vendenesselescharolles \
            vendenessesurarroux venizy venoy vercelvilledieulecamp verdunsurledoubs vergigny verjux vermenton veron verosvres \
            verze vesancao vescemont vesontio vesoul vesuntio vezelay vezelois vieilley vieuxcharmont vignoles villapourcon \
            villardstsauveur villeblevin villefargeau villefranche villemanoche villeneuvelaguyard villeneuvesuryonne \
            villersexel villerslelac villerslesec villerslespots villethierry villettelesdole villevieux vincelles vinneuf \
            vinzelles vireylegrand vitryencharollais vitteaux voiteur volesvres voujeaucourt vuillafans vuillecin vyleslure \
            =BOU+FRC+IDF charny fontenailles ormoy poligny sagy stmartindutertre torcy =BOU+FRC+LAN+MID beze gourdon montfaucon \
            =BOU+FRC+NPC+PDL+PIC montaigu =BOU+FRC+NPC+PIC roye rully =BOU+FRC+PDL athee fontaines gennes lachapellestsauveur \
            melay saligny stsuzanne =BRE acigne allaire allineuc amanlis ambon andel andouilleneuville anoriant antrain \
            argentreduplessis argol arradon arzal arzano arzon aucaleuc audierne augan auray availlessurseiche baden \
            baguermorvan baguerpican baindebretagne bainssuroust balaze bangor bannalec baud baulon baye bazougeslaperouse \
            beauce becherel bedee beganne begard beignon belleisleenterre belz benodet berne berric berrien betton \
            beuzeccapsizun bieuzy bignan bille billiers binic bobital bodilis bohal bohars boisgervilly boistrudan bonnemain \
            bono boqueho botsorhel bourbriac bourgbarre bourgblanc bourgdescomptes bourseul braista branderion brandivy \
            brasparts brealsousmontfort brealsousvitre brech brehand breles brest brestia bresto breteil briec brielles \
            brignoganplages broons brucsuraff brusvily bruz bubry buleisite buresuto caden calan callac camaretsurmer camlez \
            camoel camors campeneac cancale caouenneclanvezeac carantec carentoir carhaixplouguer carnac carnoet caro cast \
            caudan caulnes cavan cessonsevigne chantepie chartresdebretagne chasnesurillet chateaubourg chateaugiron chateaulin \
            chateauneufdilleetvilaine chateauneufdufaou chatelaudren chatillonenvendelais chatillonsurseiche chauvigne chavagne \
            cherrueix chevaigne cintre clayes cledencapsizun cledenpoher cleder cleguer cleguerec cloharscarnoet \
            cloharsfouesnant coadout coatmeal coesmes coetmieux cogles collinee collorec colpo comblessac combourg combrit \
            commana communedelavictoire concarneau concoret condateredonum confortmeilars coray coriosopitum corlay corpsnuds \
            corseul cournon crach credin crehen crevin crozon cruguel damgan daoulas dariorigum dinan dinard dineault dinge \
            dirinon doldebretagne domagne domalain dompierreduchemin douarnenez dourdain edern elliant elven epiniac erbree \
            erceenlamee ercepresliffre erdeven ereac erguegaberic erquy esquibien etablessurmer etel etrelles evran \
            fanumsanctibrioci feins ferel fleurigne fouesnant fougeres fouillard frehel gael gahard garlan gausson gavres \
            gennessurseiche gestel geveze glenac glomel gosne gouarec goudelin gouesnach gouesnou gouezec gourin gourlizon goven \
            graces grandchamp grandfougeray groix guegon guehenno gueltas guemenesurscorff guengat guenin guer guerlesquin guern \
            guichen guiclan guidelplage guignen guilers guillac guilliers guilvinec guimaec guimiliau guingamp guipavas guipel \
            guipronvel guipry guiscriff guisseny guitte gwened hanvec hedebazouges hemonstoir henanbihen henansal hennebont \
            henon henvic hillion hirel hopitalcamfrout huelgoat iffendic ileauxmoines iletudy illifaut inguiniel irodouer \
            irvillac janze javene josselin jugonleslacs kaengpeleu kambar kanpeier kanperu kemper kempera kerfot kerfourn \
            kergloff kergrist kergristmoelou kerlaz kerlouan kermariasulard kernilis kernoues kersaintplabennec kervignac kmpr \
            kwympr labaussaine labouexiere labouillie laboussac lachapellebouexic lachapellechaussee lachapelledesfougeretz \
            lachapellegaceline lachapellejanson lachapelleneuve lachapellethouarault lacheze lacroixhellean ladominelais \
            lafeuillee lafontenelle laforestlanderneau laforetfouesnant lafresnais lagacilly lagouesniere laguerchedebretagne \
            laignelet laille lalleu lamartyre lamballe lameaugon lameziere lampaulguimiliau lampaulplouarzel \
            lampaulploudalmezeau lancieux landaul landean landeda landehen landeleau landerneau landevant landivisiau \
            landrevarzec landudal landudec landujan landunvez lanester langan langast langoat langolen langonnet langouet \
            langourla langrolaysurrance languenan langueux languidic lanhelin lanhouarneau lanildut laniscat lanmeur lannilis \
            lannion lanoeblanche lanouee lanrelas lanrivain lanrivoare lanrodec lantic lanvallay lanvaudan lanvellec lanvenegen \
            lanveoc lanvollon laprenessaye larichardais larjan larmorbaden larmorplage larochebernard larochederrien \
            larochemaurice larre laselleenluitre lassy latriniteporhoet latrinitesurmer latrinitesurzur laurenan lauzach \
            lavicomtesurrance lavilleesnonais lavraiecroix laz lecambout lecloitrepleyben lecloitrestthegonnec leconquet \
            lecousse lecroisty ledrennec lefaou lefaouet leferre lefoeil lefolgoet legouray leguerno lehautcorlay lehezo \
            lehingle lehon leien lejuch leloroux lemerzer leminihicsurrance lemoustoir lennon lepalais lepertre lepetitfougeray \
            lequillio lerelecqkerhuon lerheu lerocstandre leschampsgeraux leseldebretagne lesfougerets lesneven lesourn lest \
            letheildebretagne letourduparc letrevoux letronchet leuhan levieuxmarche leviviersurmer lezardrieux lieuron liffre \
            lignol limerzel livresurchangeon lizio locmariagrandchamp locmariaquer locmine locmiquelic locoalmendon locquemeau \
            locquenole locquirec locronan loctudy locunole logonnadaoulas loguivyplougras loheac loliang loperec loperhet lorian \
            lorient lorjan lorjanas lorjen loscouetsurmeu louannec louargat loudeac louvignedebais louvignedudesert loyat luitre \
            luoliang lwryan maclovium maelcarhaix mahalon malansac malestroit malguenac marcilleraoul marcillerobert marpire \
            martigneferchaud marzan matignon mauredebretagne mauron maxent mece medreac megrit meillac melesse melgven mellac \
            melrand meneac merdrignac merleac merlevenez mernel meslan meslin mespaul messac meucon mezieressurcouesnon milizac \
            miniacmorvan miniacsousbecherel minihytreguier missiriac moelansurmer mohon molac mondevert montagnesurodet \
            montaubandebretagne monteneuf monterblanc monterfil montfortsurmeu montgermont montmamet montours montreuillegast \
            montreuilsousperouse montreuilsurille mordelles moreac morieux morlaix motreff mouaze mousteru moustoirac \
            moustoirremungol muel murdebretagne muzillac naizin neantsuryvel neulliac nevez nivillac nostang nouvoitou noyal \
            noyalmuzillac noyalo noyalpontivy noyalsurvilaine orgeres oriens osse ouessant pabu pace paimpol paimpont pance \
            parce parigne parthenaydebretagne paule peaule pedernec peillac pencran penestin penvenan perrosguirec peumerit \
            pipriac piresurseiche plabennec plainehaute plaintel plancoet planguenoual plaudren pleboulle plechatel pledeliac \
            pledran pleguien plehedel pleinefougeres plelanlegrand plelanlepetit plelauff plelo plemet plemy pleneejugon \
            pleneufvalandre plerguer plerin plerneuf plescop plesder plesidy pleslintrigavou plessala plestan plestinlesgreves \
            pleubian pleucadeuc pleudaniel pleudihensurrance pleugriffet pleugueneuc pleumeleuc pleumeurbodou pleumeurgautier \
            pleurtuit pleuven pleven plevin pleyben pleyberchrist plobannaleclesconil ploemel ploemeur ploerdut ploeren ploermel \
            ploeucsurlie ploezal plogastelstgermain plogoff plogonnec plomelin plomeur plomodiern ploneis ploneourlanvern \
            plonevezdufaou plouagat plouaret plouarzel plouasne plouay ploubalay ploubazlanec ploubezre ploudalmezeau ploudaniel \
            ploudiry plouecdutrieux plouedern plouegatguerand plouegatmoysan plouenan plouersurrance plouescat plouezec \
            plouezoch ploufragan plougar plougasnou plougasteldaoulas plougonvelin plougonven plougonver plougoulm plougoumelen \
            plougourvest plougras plougrescant plouguenast plouguerneau plouguernevel plouguiel plouguin plouha plouharnel \
            plouhinec plouider plouigneau plouisy ploumagoar ploumilliau ploumoguer plouneourmenez plouneourtrez plounerin \
            plouneventer plounevezel plounevezlochrist plounevezmoedec plounevezquintin plouray plourinlesmorlaix plourivo \
            plouvara plouvien plouvorn plouye plouzane plouzevede plovan plozevet pluduno plufur pluguffan pluherlin plumaudan \
            plumaugat plumelec plumeliau plumelin plumergat plumieux pluneret plurien plusquellec plussulien pluvigner pluzunet \
            pocelesbois poligne pommeret pommeritjaudy pommeritlevicomte pontaven pontcroix pontivy pontlabbe pontmelvez \
            pontrieux pontscorff porcaro pordic porspoder portbrieuc portlouis portmalo pouldergat pouldreuzic poullansurmer \
            poullaouen prat primelin priziacpriziac quebriac quedillac quelneuc quemeneven quemperguezennec querrien quessoy \
            questembert queven quevert quiberon quimper quimperle quintin quistinic radenac rannee redene redon reguiny rehn \
            remungol renac renas renes reneso reni renn renna rennes rennshehiri rennu retiers rhena riantec riecsurbelon \
            roazhon rochefortenterre rohan romille rorian roscanvel roscoff rosnoen rospez rosporden rostrenen roudouallec \
            rozlandrieux rozsurcouesnon ruca ruffiac saengbeulioe saengmallo sainbriek sainmalo sanburiyu sanmalw santbrieg \
            santbrywk santec santmalou sarzeau sauzon scaer scrignac seglien senbrie senbrijek senbrijo sene senmalo \
            sensdebretagne sentbrie serent servonsurvilaine sevignac shengbulie shengmaluo sibiril sixtsuraff sizun snbryw \
            snbrywk snmlw sougeal spezet squiffiec stagathon stallouestre stannedauray stannesurvilaine starmel staubindeslandes \
            staubinducormier staubindupavail stave stbenoitdesondes stbrandan stbriacsurmer stbriceencogles stbrieu stbrieuc \
            stbroladre stcaradec stcarne stcarreuc stcastleguildo stchristophedesbois stclet stcongard stcoulomb stderrien \
            stdolay stdomineuc stdonan sterblon stetienneencogles stevarzec stfregant stgeorgesdereintembault stgerand \
            stgermaindupinel stgermainencogles stgermainsurille stgildasderhuys stglen stgoazec stgondran stgonnery stgoueno \
            stgrave stgregoire stguinoux stguyomard sthelen sthernin sthilairedeslandes stjacquesdelalande stjacutdelamer \
            stjacutdumene stjacutlespins stjeanbrevelay stjeandudoigt stjeanlapoterie stjeansurcouesnon stjeansurvilaine \
            stjeantrolimon stjouandesguerets stjuvat stlormel stlunaire stmalo stmalodebeignon stmalodephily \
            stmalodestroisfontaines stmarcleblanc stmartinsuroust stmayeux stmedardsurille stmeenlegrand stmeloirdesondes stnic \
            stnicolasdupelem stnolff stonenlachapelle stouendesalleux stpabu stperemarcenpoulet stpern stperreux stphilibert \
            stpierredeplesguen stpierrequiberon stpoldeleon stpotan stquayperros stquayportrieux stremyduplain strenan \
            stsamsonsurrance stsauveurdeslandes stsegal stsenoux stservais stservant stseve stsuliac stsulpicelaforet \
            stthegonnec stthois stthonan stthual stthurial stthuriau stthurien stvincentsuroust stvougay stvran styvi sulniac \
            surzur taden taillis talensac taule taupont tchimper teillay telgrucsurmer thehillac theix thourie tinteniac \
            tonquedec torce tourch tramain translaforet treal trebeurden trebrivan trebry tredaniel tredarzec tredion \
            tredrezlocquemeau treffendel treffiagat trefflean treffrin treflez tregastel treglamus treglonou tregomeur tregourez \
            treguidel treguier tregunc trelevern trelivan tremblay tremeoc tremereuc tremeur tremeven tremorel tremuson \
            tresboeuf tressignaux treve treveneuc treverien trevoutreguignec trevron uzel vanas vani vann vannes venetens \
            vergeal vernsurseiche vezinlecoquet vieuxvysurcouesnon vignoc vildeguingalan visseiche vuannu wane yffiniac yvias \
            yvignaclatour =BRE+CEN saulnieres staignan =BRE+LAN+MID stalban =BRE+PAC lamotte stbarnabe stdidier =BRE+PDL bais \
            brece sturbain =CEN abilly abondant aigurande allogny allouis alluyes ambillou amboise ambrault amilly anet ange \
            aoerliang ardentes ardon areines argentonsurcreuse argentsursauldre argy arlean armenonvillelesgatineaux arrou \
            artannessurindre artenay arthon aschereslemarche ascoux atheesurcher aubignysurnere augustaturonum aulnaylariviere \
            aunaysousauneau aunaysouscrecy auneau aurelianum authon authonduperche autruysurjuine autrylechatel \
            auzouerentouraine avaray avaricumbiturigum averdon avoine avonlesroches avord awrlyan awrlynz azayleferron \
            azaylerideau azaysurcher baccon badeconlepin baigneaux bailleaulepin bailleauleveque ballanmire bannay barjouville \
            barrou baudres baugy baule bazocheslesgallerandes bazochessurlebetz beaugency beaulieulesloches beaumontenveron \
            beaumontlaronce beaumontlesautels beaunelarolande beffes belabre belhomertguehouville bellevillesurloire benais \
            bengysurcraon berchereslespierres bercheressurvesgre berrybouy berthenay betzlechateau beullua bevillelecomte binas \
            blancafort blaw bleaz blere bles blesae blet bloa blois bloua blua blwa boignysurbionne boiscommun boismorand \
            boissylesperche boisvillelastpere bonnee bonneval bonnysurloire borges bossaysurclaise bou bouglainval \
            boulaylesbarres boulleret bourges bourgueil bourre bourz bouzylaforet boynes bracieux brayenval brecy brehemont \
            brezolles briantes briare briarressuressonne bricy bridore brinonsursauldre brou broue bruereallichamps brunelles bu \
            buerri buleuju buluwa burowa buruju burza burzas burzh buzancais bwrjyz bwrz bwrzh candesurbeuvron cangey \
            castrumradulphi ceaulmont cellettes cepoy cercottes cerelles chabenet chabris chaillac chailles chaillyengatinais \
            chaingy chalettesurloing chambonlaforet chambonsurcisse chambourgsurindre chambraylestours champhol \
            champignyenbeauce champignysurveude chancay chanceauxsurchoisille changylesbois channaysurlathan chanteau chantome \
            charentilly charentonducher charge charnizay charost charpont charsonville chartainvilliers chartres chasseneuil \
            chassignolles chateaudun chateaulavalliere chateaumeillant chateauneufenthymerais chateauneufsurcher \
            chateauneufsurloire chateaurenault chateauroux chateauvieux chatilloncoligny chatillonendunois chatillonsurcher \
            chatillonsurindre chatressurcher chaudon chaumontsurloire chaumontsurtharonne chaveignes checy cheille chemery \
            chemillesurdeme cherisy cheverny chevillonsurhuillard chevilly chezalbenoit chilleursauxbois chinon \
            chissayentouraine chisseaux chitenay choue chouzesurloire chouzysurcisse chuelles chuisnes cinqmarslapile ciron \
            civraydetouraine clemont clerelespins clerystandre clevilliers cloyessurleloir cluis coings coltainville concremiers \
            contres corbeilles cormenon cormeray cormery corquilleroy couddes couesmes couffy coullons coulmiers coulombs \
            courcay courcheverny courslesbarres courtalain courvillesureure cravantlescoteaux crezancyensancerre crotelles \
            crouysurcosson crouzilles cuffy culan cussay cuzion dadonville dammarie dammariesurloing dampierreenburly \
            dampierresuravre dangeau danze darvoy denonville deols descartes dhuizon dierre digny diors doluslesec \
            donnemainstmames donnery dordives douchy drache dreux drevant droue drouesurdrouette druye dry dunsurauron ecrosnes \
            ecueille eguzonchantome epernon epiedsenbeauce epuisay escrennes estouy esvres etrechet fargesenseptaine \
            faverollessurcher fayauxloges feings ferolles ferrieresurbeaulieu flerelariviere fleurylesaubrais foecy fondettes \
            fontainelaguyon fontainesensologne fontainesimon fontenaysureure fontenaysurloing fosse fougeressurbievre \
            francourville francueil fraze freteval fussy gallardon garnay gas gasvilleoiseme gatelles genille genouilly \
            germignydespres gidy gien gievres gilles girolles gracay grenevilleenbeauce griselles guainville guilly gyensologne \
            gylesnonains hanches henrichemont herbault herry hommes houx huismes huisseausurcosson huisseausurmauves indrelibre \
            indreville ingrandesdetouraine ingre isdes issoudun ivoylepre jallans jargeau jars josnes jouelestours \
            jouetsurlaubois jouy jouylepotier jussylechaudrier labazochegouet labussiere lacellestavant lachapelleauxnaux \
            lachapelleblanchestmartin lachapelledunoyer lachapellestmartinenplaine lachapellestmesmin lachapellestursin \
            lachapellesurloire lachapellevendomoise lachatre lachatrelanglin lachausseestvictor lacroixentouraine lacs ladon \
            lafertebeauharnais laferteimbault lafertestaubin lafertestcyr lafertevidame laillyenval laloupe \
            lamembrollesurchoisille lamottebeuvron landelles landeslegaulois langeais lanneray laons larcay lareuniondunord \
            lariche larocheclermault laselleenhermoy lasellesurlebied latourstgelin lavernelle lavilleauxclercs lavilleauxdames \
            lebardon leblanc leboulay lechatelet lecoudray legaultstdenis legrandpressigny leguedelongroi lemagny lepechereau \
            lepoinconnet lere lesaixdangillon lesbordes leshermites lesmontils lesubdray leves levet levroux lignac lignieres \
            lignieresdetouraine lignyleribault ligre ligueil lilebouchard limeray loches lochesurindrois logron lorcy lormaye \
            lorris louans loury luant lucaylemale luce luisant lunay lunery luray lurysurarnon lussaultsurloire luynes luzille \
            lye maillebois maintenon mainvilliers malesherbes manchecourt manou manthelan marboue marchenoir marcillyengault \
            marcillyenvillette marcillysurvienne mardie mareauauxbois mareauauxpres mareuilsurarnon mareuilsurcher margon \
            marignylesusages marignymarmande maron marseilleslesaubigny martizay marvillemoutiersbrule maslives massay maves \
            mazange mazieresdetouraine meauce mehunsuryevre meillant melleroy menars menestreauenvillette menetousalon \
            mennetousurcher mer mereau merigny merssurindre meryesbois merysurcher mesland messas mettray meungsurloire meusnes \
            mevoisins mezieresenbrenne mezieresendrouais meziereslezclery mignieres millancay moleans molineuf mondoubleau \
            monnaie montargis montbazon montbouy montchevrier montcresson monteaux montereau montgivray monthodon \
            monthousurbievre monthousurcher montierchaume montipouret montlivault montlouissurloire montoiresurleloir \
            montpreschambord montreuilentouraine montrichard montrieuxensologne monts morancez moree morthomiers mosnes \
            muidessurloire murdesologne nancay nargis naveil nazellesnegron nerondes neuillaylesbois neuillelelierre \
            neuillepontpierre neungsurbeuvron neuvilleauxbois neuvillesurbrenne neuvyensullias neuvyleroi neuvypailloux \
            neuvystsepulchre neuvysurbarangeon nevoy nibelle niherne nogentlephaye nogentleroi nogentlerotrou nogentsurvernisson \
            noizay nouanlefuzelier nouanslesfontaines nouatre nouzilly noyantdetouraine noyerssurcher oizon oleulleang olivet \
            olle onzain orbigny orchaise orgeresenbeauce orleaes orlean orleana orleanas orleani orleano orleans orleyom orliens \
            ormes orsennes orurean ouarville ouchamps oucques ouerre oulins ourouerlesbourdelins oussonsurloire outarville \
            ouzouerlemarche ouzouersurloire ouzouersurtrezee palluausurindre pannes panzoult parcaymeslay parcaysurvienne parnac \
            patay paucourt pellevoisin pernay perrusson pezou pierrefittesursauldre pierres pigny pithiviers pithivierslevieil \
            plaimpiedgivaudins pocesurcisse poillylezgien pontderuan pontgouin pontlevoy poulaines poulignynotredame \
            poulignystpierre pouzay preuillysurclaise preveranges prissac prunaycassereau prunaylegillon pruniers \
            pruniersensologne puiseaux quierssurbezonde quincy rebrechien reignacsurindre restigne reugny richelieu rignyusse \
            rivarennes rochecorbon romorantinlanthenay rosnay rouziersdetouraine sache sainville salbris sambin sancergues \
            sancerre sancheville sancoins sandillon saran sargesurbraye sassay satoru saunay saussay savignesurlathan \
            savignyensancerre savignyenseptaine savignyenveron savignysurbraye savonnieres sceauxdugatinais seigy sellesstdenis \
            sellessurcher selommes semblancay semoy sennely senonches sermaises shataru shatoru shatuolu shatwrw shtwrw sigloy \
            soingsensologne sonzay sorelmoussel sorigny souanceauperche souday souesmes sougy sours souvigne soyeenseptaine \
            staignanlejaillard stamandlongpre stamandmontrond stantoinedurocher staout starnoultdesbois staubindesbois stavertin \
            stay stbenoitdusault stbenoitlaforet stbenoitsurloire stbranchs stbrissonsurloire stcatherinedefierbois stchartier \
            stchristophesurlenais stclaudedediray stcyrenval stcyrsurloire stdenisenval stdenislesponts stdenissurloire \
            stdoulchard stdyesurloire steliph steloydegy stepain stetiennedechigny stfirmindespres stfirminsurloire \
            stflorentsurcher stflovier stgaultier stgemmemoronval stgenou stgenouph stgeorgessurcher stgeorgessureure \
            stgeorgessurlapree stgeorgessurmoulon stgermaindesbois stgermaindupuy stgervaislaforet stgondon sthilairedecourt \
            sthilaireenlignieres sthilairelagravelle sthilairelesandresis sthilairestmesmin sthilairesuryerre stjeandebraye \
            stjeandelaruelle stjeanleblanc stjeanstgermain stjuliendechedon stjuliensurcher stlaurentengatines stlaurentnouan \
            stleonardenbeauce stlizaigne stlubindelahaye stlubindesjoncherets stlubinenvergonnois stluperce stlyelaforet \
            stmartindauxigny stmartindenigelles stmartindesbois stmartinlebeau stmartinsurocre stmauredetouraine \
            stmauricestgermain stmauricesuraveyron stmauricesurfessard stmichelsurloire stnicolasdebourgueil stouenlesvignes \
            stpaterneracan stpatrice stperavylacolombe stperesurloire stpiat stpierredescorps stpierrelesetieux stprest \
            stpryvestmesmin stremysuravre stromainsurcher stsatur stsauveurmarville stseveresurindre stsolange \
            stsulpicedepommeray stsymphorienlechateau stviatre suevres sullysurloire suryauxbois suryenvaux surypreslere syatolu \
            tauxigny tavers terminiers teurgn theillay thenay thenioux thesee thilouze thimory thirongardais thivars \
            thorelarochette tigy tors torteron tour tourensologne tournonstmartin tournonstpierre tours touru toury trainou \
            treon trigueres trouy truyes tuer tuleu tura turas turones unverre vaillysursauldre valencay vallenay valleres \
            valliereslesgrandes vannessurcosson varennessurfouzon vasselay vatan veaugues veigne velles vendoeuvres vendome \
            venesmes vennecy veretz verneuilsurindre vernouensologne vernousurbrenne vertendrouais vesdun vicqsurnahon \
            vienneenval vierzon viglain vignouxsouslesaix vignouxsurbarangeon villaineslesrochers villandry villebarou \
            villedieusurindre villedomer villefranchesurcher villeherviers villeloincoulange villemandeur villemeuxsureure \
            villemoutiers villemurlin villentrois villeperdue villerable villerbon villiersaubouin villierslemorhier \
            villierssurloir villorceau vimory vineuil vitryauxloges vouvray vouzeron vouzon voves vrigny xxrlexxng yermenonville \
            yevrelaville yevres ymeray yvoylemarron yzeuressurcreuse =CEN+IDF fresnes goussainville rouvres stgenevievedesbois \
            stmaur vernouillet =CEN+IDF+NPC+PDL+PIC montreuil =CEN+IDF+NPC+PIC stouen =CEN+LAN+MID bellegarde =CEN+LAN+MID+PDL \
            stgermaindespres =CEN+NPC+PIC janville senantes =CEN+PAC chateaurenard rians stroch =CEN+PDL maille =COR adiacium \
            afa aiacciu aiacho ajacas ajaccio ajacciu ajacha ajachcho ajacho ajacio ajagsio ajaksyw ajakushio ajakyw ajhaksiyo \
            alata albitreccia aleria appietto aregno ayakexiao azaksjo azaxio azhaksio azhaksyaw azhaksyw bastelica bastia \
            biguglia bonifacio borgo brando calcatoggio calenzana calvi cargese castellaredicasinca cauro cervione coggiamaio \
            conca corbara corte cotichiavari cuttolicorticchiato figari furiani ghisonaccia grossetoprugna levie lilerousse \
            linguizzetta lucciana lumio luri macinaggio marinedeluri marinedepietracorbara marinedesisco moltifao monticello \
            morosaglia murato oletta olmeto omessa ota patrimonio pentadicasinca peri petreto pianottolicaldarello pietranera \
            pietrosella poggiodivenaco portovecchio propriano prunellidifiumorbo rogliano sangavinodicarbini sangiuliano \
            sanmartinodilota sannicolao santaluciadimoriani santamariadilota santamariapoggio santareparatadibalagna \
            sarisolenzara sarrola sartene sisco solaro sorboocagnano sotta stflorent taglio talasani venaco ventiseri vescovato \
            vico vivario zonza =IDF 10earrondissement 11earrondissement 11emearr 12earrondissement 12emearr 12emearrondissement \
            13earrondissement 13emearr 13emearrondissement 14earrondissement 14emearr 15earrondissement 15emearr \
            16earrondissement 16emearr 16emearrondissement 17earrondissement 17emearr 18emearr 18emearrondissement \
            19earrondissement 19emearr 20earrondissement 20emearr 5earrondissement 5emearr 9emearr ableiges ablis ablonsurseine \
            acheres achereslaforet adainville aigremont aincourt alfortville amillis andresy anersjursen angerville \
            angervilliers anieleuswileusen aniersjursen anierushurusenu anijernaseni annetsurmarne antony anyarswrsyn anyyrswrsn \
            aobeiweiai aonaiconglin arbonnelaforet arcueil argenteuil armentieresenbrie arnouville arnouvillelesmantes arpajon \
            arrondissementdelopera arrondissementdepassy arrondissementdepopincourt arrondissementdereuilly \
            arrondissementdesgobelins arrondissementdevaugirard arrondissementdupantheon arronville arujantouiyu arzhantej \
            arzhentoj asinariae asnieres asnieressuroise asnieressurseine athismons attainville aubepierreozouerlerepos \
            aubergenville aubervilles aubervilliers auffargis auffrevillebrasseuil aulnaysousbois aulnaysurmauldre \
            auversstgeorges auverssuroise avernes avon avrainville awbarfylyyh awbrwyh awbrwylyh awlnhswbwa awlnyhswbwa \
            ayfryswrsyn aysylhmwlynw aysylmwlynw aywryswrsn aznyrswrsn baariis bagneauxsurloing bagneux bagnolet bahliz \
            baigecheng bailletenfrance baillycarrois baillyromainvilliers bali ballainvilliers ballancourtsuressonne \
            bannostvillegagnon bantan barbizon baris bariz barys batignolles batignollesmonceau baulne bazainville bazemont \
            bazocheslesbray bazochessurguyonne beauchamp beaumontdugatinais beaumontsuroise beautheil belair beleusayu bellot \
            belloyenfrance bennecourt berceaudelaliberte bercy bernayvilbert bernessuroise bersallies bessancourt betonbazoches \
            beynes bezons bievres billancourt biteuliswileusen blandy blaru blennes bobigny boiscolombes boisdarcy \
            boissiselabertrand boissiseleroi boissylechatel boissylecutte boissylesec boissymauvoisin boissysansavoir \
            boissysousstyon boissystleger bombon bondoufle bondy bonnelles bonneuilenfrance bonneuilsurmarne bonnieressurseine \
            bononiaadsequanam bouafle bouffemont bougival bougligny bouleurs boullaylestroux boulognebillancourt \
            boulogneebillancourt boulognesurseine bouraysurjuine bourglareine bourronmarlotte boussystantoine boutigny \
            boutignysuressonne bransles brayetlu braysurseine bretignysurorge breuilboisrobert breval briecomterobert \
            briereslesscelles briissousforges brousurchantereine brueilenvexin brunoy bruyereslechatel bruyeressuroise \
            brysurmarne buc buchelay bullion bullonyubiyangkuleu bulonabijankura bulonbijankur bulonebijankuras buluoniebiyanggu \
            bunobonnevaux buressuryvette buronyubiyankuru bussystgeorges bussystmartin buthiers butrysuroise buttemontmartre \
            butteschaumont bwlwnblankwr bwlwnbyankwr bwlwnybyankwr cachan campiniocemarno cannesecluse carrieressouspoissy \
            carrieressurseine cely cergeium cergy cergypontoise cernaylaville cerny cesson chaillyenbiere chaillyenbrie \
            chaintreaux chalautrelagrande chalautrelapetite chalifert chalmaison chalostmars chamarande chambourcy chamigny \
            champagnesuroise champagnesurseine champcueil champdeuil champeaux champignysurmarne champlan champssurmarne \
            changissurmarne chanteloupenbrie chantelouplesvignes chapet charentonlepont chars chartrettes chateaufort \
            chateaulandon chatenaymalabry chatenaysurseine chatou chauconinneufmontiers chauffry chaumesenbrie chaumontel \
            chaussy chavenay chaville chelles chenefeuillu chennevieressurmarne chenoise cheptainville chevannes chevillylarue \
            chevreuse chevru chevrycossigny chillymazarin choisel choisyenbrie choisyleroi citry clairefontaineenyvelines \
            clamart clayesouilly clemartium clichy clichylagarenne clichysousbois clichysurseine clicy cocherel coignieres \
            collegien colombes columbae combslaville compans conchessurgondoire condecourt condestlibiaire condesurvesgre \
            conflanssthonorine congissurtherouanne corbeilessonnes corbreuse cormeillesenparisis cormeillesenvexin coubert \
            coubron couillypontauxdames coulombsenvalois coulommiers coupvray courbevoie courcouronnes courdimanche courpalay \
            coursonmonteloup courtry coutevroult cregylesmeaux crespieres creteil crisenoy croissybeaubourg croissysurseine \
            crosne croulebarbe crouysurourcq curbavia dammarieleslys dammartinengoele dammartinenserve dammartinsurtigeaux \
            dampierreenyvelines dampmart dannemois danuowaxi darvault delangxi deuillabarre deulangsi domont donnemariedontilly \
            doranshi dormelles doue dourdan drancy dransi dransy draveil drxngsi dugny eaubonne echarcon echouboulains ecouen \
            ecquevilly ecuelles egly egreville elancourt emance emerainville enclosstlaurent enghienlesbains epiaisrhus \
            epinaysoussenart epinaysurorge epinaysurseine episy epone eragny ermont esbly esmans etampes etiolles etrechy \
            etrepilly evecquemont everly evry evrypetitbourg evuri ezanville faremoutiers fericy ferollesattilly ferrieresenbrie \
            feucherolles flagy fleuryenbiere fleurymerogis flexanville flinssurseine foliemericourt follainvilledennemont \
            fontainebleau fontainefourches fontaineleport fontenayauxroses fontenayenparisis fontenaylefleury fontenaylesbriis \
            fontenaylevicomte fontenaysousbois fontenaystpere fontenaytresigny fontenesubua fontnesuboa fontonesubowa \
            forgeslesbains fosses fouju fourqueux franconville frepillon fublaines fwntnhswbwa fwntnyswbwa fwntwnyswbwa \
            fytryswrsyn gagny gaillonsurmontcient galluis gambais garancieres garches gare gargenville gargeslesgonesse gastins \
            gazeran genainville genicourt gennevilliers gentilly gifsuryvette gironvillesuressonne gobelins gometzlaville \
            gometzlechatel gommecourt gonesse gouaix gournaysurmarne goussonville gouvernes gressy gretzarmainvilliers \
            grezsurloing grigny grisylesplatres grisysuisnes groslay grosrouvre guerard guermantes guernes guerville guibeville \
            guignes guignevillesuressonne guillerval guitrancourt guyancourt hardricourt herblaysurseine hericy herme herouville \
            hopitalstlouis houdan houilles ibeuliswileusen igny ishiremurino isilemollino isilemulino isleslesmeldeuses \
            isleslesvillenoy issilemulino issou issy issylesmoulineau issylesmoulineaux itteville iverny ivrinaseni ivrisjursen \
            ivry ivrysobresena ivrysurseine ivurishurusenu jablines jambville janvillesurjuine janvry joinvillelepont jossigny \
            jouarre jouarspontchartrain jouyenjosas jouylechatel jouylemoutier jouymauvoisin jouysurmorin juilly jumeauville \
            jutigny juvisysurorge juziers kamunanjoisjursen kamunasendehni kelama keleitaiyi keuleteyu keullamaleu klamar klishi \
            klmr klwmb kollongbeu kolomb kolombas koronbu kretej kretejus krty krytay kuerbuwa kuleubeubua kuramaru kurbevua \
            kurbovoa kurbvoa kureteiyu kurubuvuoa kwlwmbawdwsyn kwrbfwa kwrbwa labbeville laboissiereecole labrossemontceaux \
            lacellelesbordes lacellestcloud lacellesurmorin lachapellegauthier lachapellelareine lachapellerablais \
            lachapellesurcrecy lacourneuve lacroixenbrie ladefense lafalaise lafertealais lafertegaucher lafertesousjouarre \
            lafrettesurseine lagarennecolombes lagenevraye lagnysurmarne lagrandeparoisse lahoussayeenbrie lainvilleenvexin \
            lanorville laqueueenbrie laqueuelesyvelines larchant lardy larocheguyon laverriere lavilledubois \
            lavilleneuveenchevrie leblancmesnil lebourget lechateletenbrie lechelle lechesnay lecoudraymontceaux leiwaluwapeilei \
            lekremlinbicetre lemeesurseine lemesnilamelot lemesnilaubry lemesnilleroi lemesnilstdenis lepecq leperchay \
            leperrayenyvelines leperreuxsurmarne leplessisbouchard leplessispate leplessisrobinson leplessistrevise leportmarly \
            leprestgervais leraincy lesalluetsleroi lesbreviaires lesches lesclayessousbois lesecrennes lesessartsleroi \
            lesgrangesleroi leslilas leslogesenjosas lesmesnuls lesmolieres lesmureaux lesormessurvoulzie lespavillonssousbois \
            lesulis letanglaville lethillay letremblaysurmauldre leuballuapele leudeville leuvillesurorge levallois \
            levalloisperret levalluapere levalluaperre levaloapere levalstgermain levaudoue levesinet levignoble levisstnom \
            lhaylesroses lieusaint lilestdenis limay limeilbrevannes limetzvillez limours linas linpanfengtenai lisleadam lisses \
            liverdyenbrie livrygargan livrysurseine lizysurourcq lognes lommoye longjumeau longnes longperrier longpontsurorge \
            longuesse longueville lorrezlebocagepreaux louveciennes louvres luaimaermeisong lumignyneslesormeaux lungsodngparis \
            lutece lutetia lutetiaparisorum luzancy luzarches lwalwaprh lwfalwabyry lwieyumalmejong lwwlwaprh machault \
            maenhepanshangpini maffliers magnanville magnyenvexin magnylehongre magnyleshameaux maincy maisonblanche \
            maisoncellesenbrie maisongaerfu maisonsalfort maisonslaffitte maisse malakoff mandreslesroses manteslajolie \
            manteslaville marcoussis marcq mareilenfrance mareilmarly mareilsurmauldre mareuillesmeaux margency marines \
            marlesenbrie marlylaville marlyleroi marnelavallee marneslacoquette marollesenhurepoix marollessurseine marysurmarne \
            massy maule maulette maurecourt maurepas mayenmultien meaux medan mejongalpoleu meldis melun mengmate menilmontant \
            mennecy menucourt mere meriel merysurmarne merysuroise messy meudon meudonlaforet meulanenyvelines mezieressurseine \
            mezonalfor mezonaruforu mezonzalfor mezysurseine millylaforet misysuryonne mitrymory mittainville mocheng \
            moignysurecole moisenay moisselles moisson moissycramayel moncourtfromonville monmartre monmarutoru montainville \
            montceauxlesmeaux montereaufaultyonne montereausurlejard montesson montevrain montfermeil montgeengoele montgeron \
            monthyon montignylebretonneux montignylencoup montignylescormeilles montignysurloing montlhery montlignon montmagny \
            montmartre montmorency montrej montreuilsousbois montrouge montry montsoult morainvilliers morangis moretsurloing \
            morignychampigny mormant morsangsurorge mortcerf mouroux mours mousseauxlesbray mousseauxsurseine moussyleneuf \
            moussylevieux mwfransh myzwnalfwr mzwnalfwr nainvillelesroches nandy nangis nangteleu nantaier nanteausurlunain \
            nantehr nanter nanteras nanterr nanterre nanteru nanteuillesmeaux nanteuilsurmarne nantr nantyr neauphlelechateau \
            neauphlelevieux neauphlette neigisyrsen neijipiesenas nejinaseni nejisjursen nemetodurum nemours nervillelaforet \
            nesleslavallee neufmoutiersenbrie neuilly neuillyplaisance neuillysurmarne neuillysurseine neuvillesuroise nezel \
            njojisjursen noazilegran noeiswileusen noeyisuersen nogentsurmarne nointel noiseau noisiel noisy noisylegrand \
            noisyleroi noisylesec noisyrudignon noisysurecole noisysuroise nojsjursen nonville noviliacumadsequanam \
            nowajiruguran noyisursen nuazilegran nucourt nuiishurusenu nwazylwghran nwazylwgrand nwyswrsn nwyyswrsyn nyysyrsn \
            obeleubillie oberuvuirie obervile obervilije observatoire oinvillesurmontcient oissery ollainville olnesuboa \
            olnesubua oncysurecole onesubua ontoni orcemont orgerus orgeval orly orlysurmorin ormessonsurmarne ormoylariviere \
            orphin orsay orunesubowa osny othis ozoirlaferriere ozouerlevoulgis paarys pairisa palaiseau pali palika pamfou \
            paname pangtaeng pangtan pantan panten pantheon pantin pantn pantruche paraeis parais paras parayvieilleposte pari \
            paries parigge pariggi parighji parigi pariis pariisi pariizu parij parijs paris paris01louvre paris02bourse \
            paris03temple paris04hoteldeville paris05pantheon paris06luxembourg paris07palaisbourbon paris08elysee paris09opera \
            paris10e paris10earrondissement paris10entrepot paris11e paris11earrondissement paris11popincourt paris12e \
            paris12earrondissement paris12reuilly paris13e paris13earrondissement paris13gobelins paris14e \
            paris14earrondissement paris14observatoire paris15e paris15earrondissement paris15vaugirard paris16 paris16e \
            paris16earrondissement paris16passy paris17 paris17batignollesmonceau paris17e paris17earrondissement \
            paris18buttesmontmartre paris18e paris18earrondissement paris19butteschaumont paris19e paris19earrondissement \
            paris20e paris20earrondissement paris20menilmontant paris5e paris9e parisi parixe pariz parize parizh parizhosh \
            parizo parizs parmain parys paryz paryzh paryzius pecqueuse pecy penchard perdreauville perisa persan picpus \
            pierrefittesurseine pierrelaye piscop plaine1 plaine2 plaine3 plaine4 plaisir pleyel poignylaforet poincy poissy \
            pommeuse pomponne pongteunesubua pontaultcombault pontcarre ponthevrard ponthierry pontoise popincourt porcheville \
            portdemarat portestdenis portestmartin precysurmarne preslesenbrie provins pryz puiseuxenfrance pussay puteaux \
            pyaris pyarisa pyrs qrtyy quiers quincysoussenart quincyvoisins quinzevingts qwlwmb raizeux rambouillet rampillon \
            reau rebais recloses reuilenbrie rijejmalmezon risorangis rjuehjmalmezon rjuejmalmezon rochefortenyvelines \
            rocquencourt rodolium roinville roissyenbrie roissyenfrance romainville ronquerolles roquette rosnysousbois \
            rosnysurseine rozayenbrie rubelles rueil rueilmalmaison rungis ruvuarowapere rwymalmyzwn rwymlmzwn ryueiyumarumezon \
            saacysurmarne sablonnieres sablonotabelkapolaucarta saclas saclay saengdeuni saengmoleudepose saersailei saierji \
            sainahepananielei sainahepannayi sainahepanneyi sainahepanweiti sainahepanyifuli sainnteni saintrysurseine saints \
            saleusel saleuteulubil salins salpetriere sammeron samoissurseine samoreau sanctusdionysius sandoni sandwny \
            sanmorudefosse sanmwrdyhfwsyh sannois santeny santeuil sarcelles sarcelleslochere sarsel sarsl sarsyl sartrouville \
            sartruvil sartrwfyl sartrwwyl saruseru sarutoruvuiru sateluweier saulxleschartreux saulxmarchais savignyletemple \
            savignysurorge savins sceaux seineport seleuji sendeni senlisse senmordefose senmordefosse sentadenisa septeuil \
            seraincourt serris seruji servon serzhi seugy sevran sevres sexrci shambynyswrmarn shampaynswrmrn shampininamarni \
            shampinisjurmarn shampynyswrmrn shanpinishurumarunu shengdanni shengmodaifusai shumnajalegran signysignets \
            sivrycourtry sndny snmrdfwsh snmwrdfwsh soignollesenbrie soindres soisybouy soisysousmontmorency soisysurecole \
            soisysurseine solers sonchamp souppessurloing sourdun srsl srtrwwyl srzhy stains stambroise starnoultenyvelines \
            staulde stbricesousforet stcheron stclairsurepte stcloud stcyrlecole stcyrsousdourdan stcyrsurmorin stdenis \
            stdenislesrebais stescobille stfargeauponthierry stforget stgermaindelagrange stgermainenlaye stgermainlaxis \
            stgermainlesarpajon stgermainlescorbeil stgermainsurmorin stgratien sthilarion stjeanlesdeuxjumeaux \
            stlegerenyvelines stleulaforet stloupdenaud stmammes stmande stmartinenbiere stmartinlagarenne stmaurdesfosses \
            stmauricemontcouronne stmaurlesfosses stmesmes stmichelsurorge stnomlabreteche stouenenbrie stouenlaumone \
            stouensurmorin stpathus stpierreduperray stpierrelesnemours stquentinenyvelines stremylavanne stremyleschevreuse \
            stsauveursurecole stsimeon stsoupplets stthibaultdesvignes stvrain stwitz styon sucyenbrie suresnes survilliers \
            syangpiniswileumaleun syrjy tacoignieres taverny tessancourtsuraubette thiais thieux thivervalgrignon thomery \
            thorignysurmarne thouryferottes tigery touquin tournanenbrie toussuslenoble trappes tremblayenfrance trielsurseine \
            trilbardou trilport ury us ussysurmarne vairessurmarne valenceenbrie valenton vallangoujard valmondois valpuiseaux \
            vanves varennesjarcy varennessurseine varreddes vaucresson vaudoyenbrie vaugirard vaugrigneuse vauhallan vaujours \
            vaureal vauxlepenil vauxsurseine vayressuressonne velizyvillacoublay vemars vendrest veneuxlessablons verdelot \
            verneuilsurseine vernoulacellesurseine verriereslebuisson versailles versaj versajlo versal versalhes versalia \
            versaliae versalis versalles vert vertlegrand vertlepetit vertstdenis vetheuil viarmes videlles \
            vieilleegliseenyvelines vigneuxsurseine vigny villabe villainessousbois villebonsuryvette villecerf villeconin \
            villecresnes villedavray villejuif villejust villelumiere villemarechal villemer villemoissonsurorge villemomble \
            villeneuvelagarenne villeneuvelecomte villeneuveleroi villeneuvelesbordes villeneuvesousdammartin villeneuvestdenis \
            villeneuvestgeorges villeneuvesurauvers villeneuvesurbellot villennessurseine villenoy villeparisis villepreux \
            villeron villeroy villestjacques villetaneuse villette villevaude villiersadam villierslebacle villierslebel \
            villierslemahieu villierssousgrez villiersstfrederic villiersstgeorges villierssurmarne villierssurmorin \
            villierssurorge vincennes viroflay virychatillon vitrinaseni vitrisjursen vitry vitrysurseine vivantsurmarne \
            voinsles voisenon voisinslebretonneux voulangis voulx vuerusaiyu vuitorishurusenu vulainessurseine wersal wissous \
            wytryswrsn xiie xiiie xive xixe xvie xviie xviiie yebles yerres yixilaimulinuo =IDF+LAN+MID lunion villepinte \
            =IDF+NPC+PIC auteuil bailly chambry =IDF+PAC opera =IDF+PDL boulogne nozay =LAN+MID abeilhan ade adissan aerbi agde \
            aguessac aignan aigrefeuille aiguefonde aiguesmortes aiguesvives aimargues alairac alban albas albefeuillelagarde \
            albi albia albias albine alby alenya ales aletlesbains alignanduvent allegrelesfumades almpi alvignac alzonne ambres \
            andrest anduze anglars angostrina aniane aramon arbwnt arcambal argeles argelesgazost argeliers argelliers arignac \
            armissan arpaillarguesetaureillac arrasenlavedan arreau arrensmarsous arthes artigat arubi arvieu arzens aspet \
            aspiran assas assier aste aubais aubiet aubin aubord aucamville auch aujargues aumontaubrac aurade aurensan \
            aureville auriacsurvendinelle aurignac aussillon ausson aussonne auterive autignac auvillar auzat auzevilletolosane \
            auzielle auzits avezacpratlahitte avignonetlauragais axat axlesthermes ayguesvives aynac azereix azille badaroux \
            badens baeterrae bagard bages bagnacsurcele bagneresdebigorre bagneresdeluchon bagnolssurceze baho baillargues \
            baixas balaruclesbains balaruclevieux balma balsac balsieges banassac banhebirang banyulsdelamarenda \
            banyulsdelsaspres baraqueville barbaira barbazandebat barcelonnedugers barjac barran bassan bazet baziege bazus \
            beaucaire beaumarches beaumontdelomagne beaumontsurleze beauvoisin beauzelle bedarieux beduer beijiye bejie \
            belberaud belesta belfortduquercy belmontsurrance belpech belvezedurazes benac berat bernacdebat bernis berriac \
            bertholene besers besiers bessan besseges bessens bessieres betaille bezie beziers bezije bezje bezouce biarssurcere \
            bioule bizanet bizeminervois blagnac blajan blan blauzac blayelesmines boissepenchot boisseron boissieres bolquere \
            bompas bonnac bonrepossuraussonnelle boucoiran boudou bouillargues boujansurlibron bouleternere bouloc \
            boulognesurgesse bourgstbernard bourret boussens boutdupontdelarn boutenac bouzigues bozouls bram \
            branouxlestaillades brassac bressols bretenoux briatexte brignon brissac brommat broquies brouilla brouzetlesales \
            bruguieres bruniquel burlats busque buzetsurtarn byrbynya byzyyh bzyh bzyyh cabestany cabrieres cadalen cadours \
            cagnaclesmines cahors cahuzacsurvere caillac caissargues cajarc calmont calvisson camares cambounetsurlesor camjac \
            campagnesuraude campan campsas canals candillargues canet canetenroussillon canohes capdenac capdenacgare capendu \
            capestang capvern caraman carbonne carcassonne cardaillac cardet carlabayle carlus carmaux carsan casesdepene \
            cassagne cassagnesbegonhes castanettolosan castelginest castelmaurou castelmayran castelnaudary castelnaudebrassac \
            castelnaudeguers castelnaudelevis castelnaudemandailles castelnaudemontmiral castelnaudestretefonds castelnaulelez \
            castelnaumagnoac castelnaumontratier castelnaurivierebasse castelsagrat castelsarrasin casteraverduzan \
            castillondugard castres castries catllar catus caudiesdefenouilledes caunesminervois caussade caussens \
            caussesetveyran cauterets caux cauxetsauzens cavanac caveirac caves cavillargues caylus cazals cazaubon cazeres \
            cazesmondenard cazilhac cazoulslesbeziers cendras centres cepet cepie ceret cers cerveradelamarenda cessenonsurorb \
            chalabre chamborigaud chanac chastelnouvel chateauneufderandon chusclan cierpgaud cieutat cintegabelle claira \
            clapiers clarac clarensac claret clermontleft codognan codolet collias collioure cologne colombies colomiers \
            combaillaux compeyre comps condom congenies conilhaccorbieres connaux conquessurorbiel corbarieu corbere \
            corberelescabanes corconne cordessurciel cornebarrieu corneilhan corneilladelvercol corneillalariviere cornillon \
            corronsac coubisou couffoulens coufouleux couiza coupiac cournanel courniou cournonsec cournonterral coursan \
            crampagna cransaclesthermes creissan creissels cressensac cruvierslascours cruzy cugnaux cunac cuqtoulza curvalle \
            cuxaccabardes dalou damiatte daumazansurarize daux deaux decazeville degagnac denat deyme dieupentale dions domazan \
            domessargues donneville donzac douelle dourgne douzens dremillafage druelle dun dunes duran duravel durbancorbieres \
            durenque durfortetstmartindesossenac durfortlacapelette eaunes eauze elne elpertus elsbanysdarles endoufielle \
            entrayguessurtruyere enveig erce err escalquens escatalens escorneboeuf escoussens espalion esperaza espere \
            espondeilhan estagel estaing estancarbon estang eycheil fabregues fabrezan fanjeaux faycelles fenouillet \
            ferralslescorbieres ferrieressurariege fiac figeac finhan firmi fitou flagnac flaujacpoujols flavin fleurance florac \
            florensac florentin flourens foix fonbeauzard fonsorbes fontenilles fontes fontromeuodeillovia fougaxetbarrineuf \
            fournes fourques fourquevaux frejairolles frejeville frontignan fronton frouzins gabian gagnacsurgaronne gagnieres \
            gaillac gaillactoulza gajan galan galargues gallargueslemontueux ganac ganges gardouch garganvillar garidech garons \
            garriguessteulalie gaujac generargues genolhac gerde gigean gignac gimont ginestas giroussens golfech gondrin \
            goudargues goudourville gourdanpolignan goyrans grabels gragnague graissessac gramat grandrieu gratentour graulhet \
            grenade grepiac grisolles gruissan heches herepian homps horgues ibos illesurtet ispagnac jacou jegun \
            jonquieresstvincent juillan junas juvignac labarthedeneste labartheinard labartheriviere labarthesurleze \
            labastidebeauvoir labastidedanjou labastidedelevis labastidedeserou labastidedutemple labastidemarnhac \
            labastidemurat labastiderouairoux labastidestgeorges labastidestpierre labastidestsernin labastidesurlhers \
            labastidette labege labessierecandeil labruguiere lacabanasse lacalmette lacanourgue lacapellemarival lacasse \
            lacaune lacavalerie lachapelleauzac lacourtstpierre lacroixbarrez lacroixfalgarde lacrouzette lafittevigordane \
            lafouillade lafrancaise lagardellesurleze lagarrigue lagrandemotte lagrasse lagrave laguepie laguinguetadix laguiole \
            laissac lalbenque laliviniere laloubere laloubiere lamagdelaine lamagdelainesurtarn lamagistere lamaloulesbains \
            lamarquepontacq lamasquere lamothecapdeville landorthe langlade langogne lanne lannemezan lannepax lansargues lanta \
            lanuejouls lanzac lapanganterbangblagnac lapeyrousefossat laromieu laroque laroquedesalberes laroquedesarcs \
            laroquedolmes larouquette larouviere larrazet lasalle lasalvetatbelmontet lasalvetatpeyrales lasalvetatstgilles \
            lasalvetatsuragout lasbordes laselve lasserre latourbaselne latourdefrance latourducrieu latoursurorb latronquiere \
            lattes laubalagnas laudunlardoise launac launaguet laureminervois laurens lautrec lauzerte lauzerville lavalette \
            lavalpradel lavaur lavelanet lavelanetdecomminges lavernoselacasse laverune lavit lebarcares lebez lebosc leboulou \
            lebousquetdorb lecailar lecapdagde lecastera lecolletdedeze lecres lectoure ledenon ledergues ledignan lefauga \
            lefossat lefousseret legarric legrauduroi leguevin lehouga lemalzieuville lemartinet lemonastere \
            lemonastierpinmories lemontat lempaut lenayrac leojac lepouget lepoujolsurorb leran lesaires lesangles \
            lesbordessurarize lesequestre lesmages lesmatelles lesoler lespignan lespinasse lespujols lesquatreroutesdulot \
            lessallesdugardon leuc leucate levernet levigan leviganenquercy levignac leyme lezan lezatsurleze lezignancorbieres \
            lezignanlacebe lherm lieuranlesbeziers lignansurorb limogneenquercy limoux lirac lisleendodon lislejourdain \
            lislesurtarn livernon livinhaclehaut llupia lodeve lombers lombez longages losmasos louey loupian lourdes \
            louresbarousse luclaprimaube lucsurorbieu lunas lunel lunelviel luzech luzenac luzstsauveur madiran magalas malause \
            maleville malvesenminervois mamtapelie manciet manduel manhac manpele maraussan marciac marcillacvallon marcorignan \
            marguerittes marignac marquefave marquixanes marseillan marseillette marsillargues marssacsurtarn martel martiel \
            martrestolosane marvejols masgrenier massaintespuelles massat masseube massillarguesattuech maubourguet mauguio \
            maureilhan maureillaslasillas maury mauvezin mazamet meauzac mejanneslesales mende mengbiliai mengbiliye mengtuobang \
            mercues mercusgarrabet meynes meyrannes meyrueis meze mielan milhaud millas millau mirabel miradoux \
            miramontdecomminges mirande mirandolbourgnounac miremont mirepeisset mirepoix mirepoixsurtarn mireval mngpexliye \
            mngtobxng moissac molieres molierescavaillac molieressurceze momeres monclardequercy mondavezan mondonville \
            monesties monferransaves mongpellie mongtobang monleonmagnoac monoblet monpele monpelie monpelje monpeljeo monpelye \
            monperie monsalbanus monspessulanus montady montagnac montaigudequercy montaigutsursave montalzat montans \
            montarenetstmediers montarnaud montastruclaconseillere montauban montazels montbartier montbazens montbazin \
            montberon montbeton montblanc montbrunlauragais montcuq montech monteils montescot montesquieulauragais \
            montesquieuvolvestre montesquiou montesquiudalbera montestrucsurgers montferrier montferriersurlez montfrin \
            montgaillardlauragais montgiscard montjoieencouserans montjoire montlaur montoban montobanas montolieu montompan \
            montpelhier montpeller montpellier montpelyier montpeyroux montpezatdequercy montrabe montreal montredondescorbieres \
            montredonlabessonnie montrejeau montricoux montrodat morlhonlehaut moulis moussan moussoulens moux moyrazes mudaison \
            muratsurvebre murdebarrez muret murviellesbeziers murviellesmontpellier mus mwnblyyh mwnplyh mwnplyyh mwntwban \
            nabone nagesetsolorgues nailloux najac naleubon narbo narbon narbona narbonas narbonn narbonna narbonne narpona \
            narubonnu nasbinals naucelle nayym nebian neffies nefiach negrepelisse nemausus ners nevian nima nimas nime nimes \
            nimi nimo nimu nismes nissanlezenserune nizas noailhac noe nogaro nohic nrbwn odars odos olargues olemps olonzac \
            ondes opoulperillos ordanlarroque orgueil orleix ornaisons orsan ortaffa osseja ossun oursbelille oust ouveillan \
            pailhes palaja palaminy palaudecerdagne palaudelvidre palavaslesflots pamiers pampelonne parignargues parisot passa \
            pauilhac paulhan paulinet pavie payrac payrignac payrinaugmontel paziols pechabou pechbonnieu pechbusque peipiniang \
            peleupinyang pennautier penne pepieux peret perols perpignan perpignanlacatalane perpignano perpinam perpinan \
            perpinana perpinha perpinhan perpinia perpinian perpinianum perpinjan perpinjanas perpinjano perpinya \
            perpinyalacatalana perpinyan perupinyan pessan pexiora peyrestortes peyriacdemer peyriacminervois pezenas pezens \
            pezillalariviere pia pibrac pierrefittenestalas pieusse pignan pinbalma pinet pinsac pinsaguel plaisance \
            plaisancedutouch plaissan pointisderiviere pointisinard pollestres pomas pomerols pompertuzat pompignan \
            ponlattaillebourg pontdelarn pontdesalars ponteilla pontstesprit porteldescorbieres portetsurgaronne portiragnes \
            portlanouvelle portvendres poucharramet poueyferre poulx poussan pouyastruc pouzac pouzolles pouzols pradeslelez \
            pratbonrepaux pratsdemollo prayssac preignan prpynan prpynya prpynyan prudhomat puicheric puimisson puissalicon \
            puisserguier pujaudran pujaut pujo puybrun puycornet puygouzon puylaroque puylaurens puyleveque quarante quillan \
            quins quissac rabastens rabastensdebigorre ramonvillestagne realmont realville redessan remoulins requista \
            restinclieres reynes reynies riasirach ribautelestavernes rieumes rieupeyroux rieutortderandon rieuxdepelleport \
            rieuxminervois rieuxvolvestre rignac rimeize rimont riols riscle rivecivique rivesaltes rivieresurtarn \
            robiacrochessadoule rocamadour rochefortdugard rodelle rodes rodez rodilhan roquebrun roquecourbe \
            roquefortdescorbieres roquefortsurgaronne roquefortsursoulzon roquelaure roquemaure roques roqueseriere roquettes \
            rouffiac rouffiactolosan roujan rousson sabran sagries saiguede saillagouse saissac saix saleilles salies \
            saliesdusalat salindres sallescuran salleslasource sallessurlhers salmiech salseslechateau salvagnac salviac samatan \
            santandreudesureda santllorencdecerdans sanvensa saramon sarrancolin sarrazac sarrouilles saturargues saubens saurat \
            saussan saussines sauve sauveterre sauveterrederouergue sauvian savenes saverdun saze sebazacconcoures segoufielle \
            segur seilh seissan seix semalens semeac senergues senouillac septfonds serignac serignan sernhac serressurarget \
            servian servies sete severaclechateau seysses sigean simorre sommieres sorede soreze soturac soual soubes soueich \
            soues souillac sousceyrac souvignargues staffrique staffriquelesmontagnes stalbansurlimagnole stalexandre \
            stamansdescots stamanssoult stamansvaltoret stambroix standredemajencoules standrederoquelongue standredesangonis \
            staunes stbauzilledelasylve stbauzilledemontmel stbauzilledeputois stbeauzely stbenoitdecarmaux stbonnetdugard \
            stbres stcere stchaptes stchelydapcher stchinian stchristollesales stchristophevallon stclar stclarderiviere \
            stclementderiviere stcomeetmaruejols stcroixdequintillargues stcroixvolvestre stcyprienplage stcypriensurdourdou \
            stdionisy stdrezery stelixlechateau stenimie stesteve stetiennedessorts stetiennedetulmont stetienneduvaldonnez \
            stetiennevalleefrancaise stfeliudamont stfeliudavall stfelixdelodez stfelixlauragais stflorentsurauzonnet \
            stfoydepeyrolieres stgaudens stgauzens stgelydufesc stgenevievesurargence stgeniesbellevue stgeniesdecomolas \
            stgeniesdefontedit stgeniesdemalgoires stgeniesdesmourgues stgeniezdolt stgenisdesfontaines stgeorgesdeluzencon \
            stgermaindubelair stgermainduteil stgervaissurmare stgervasy stgirons sthilairedebrethmas sthippolyteduft \
            stjeandecornies stjeandefos stjeandemaruejolsetavejan stjeandevaleriscle stjeandevedas stjeandeverges stjeandubruel \
            stjeandufalga stjeandugard stjeanlasseille stjeanpladecorts stjory stjuery stjuliendecassagnas stjuliendepeyrolas \
            stjulienlesrosiers stlarysoulan stlaurentdelacabrerisse stlaurentdelasalanque stlaurentdeneste stlaurentdesarbres \
            stlaurentlavernede stlaurentlestours stlieuxleslavaur stlizier stloupcammas stlys stmamertdugard stmarceldecareiret \
            stmarcelsuraude stmarieplage stmartindelondres stmartindevalgalgues stmartinlalande stmartory stmathieudetreviers \
            stmauricedecazevieille stnauphary stnazairedaude stnazairedepezan stnicolasdelagrave storensdegameville stpapoul \
            stpargoire stpaulcapdejoux stpauldefenouillet stpauldejarrat stpauletdecaisson stpauletvalmalle stpaullesfonts \
            stpedebigorre stpierrederiviere stpierredetrivisy stponsdemauchiens stponsdethomieres stporquier stprivatdesvieux \
            stpuy stquentinlapoterie stromedecernon stromedetarn stsalvydelabalme stsantin stsardos stseries stserninsurrance \
            stsiffret stsulpicelapointe stsulpicesurleze stthibery stthomas stvaliere stvictordemalcap stvictorlacoste \
            stvincentdebarbeyrargues stybars sumene sussargues tabu taleubeu tanus tarasconsurariege tarb tarba tarbas tarbe \
            tarbes tarubu taussac tautavel tavel tecou terrats terssac teyran theza thezandescorbieres thezanlesbeziers theziers \
            thuir tolosa tolosadefrancia tolosadellenguadoc tolosaokzitania toloxa toloza tornac torreilles touget toulonjac \
            toulouges toulouse toulouz toulouzi tourbes tournay tournefeuille touruzu trebes trebons tremouilles trespoux \
            tresques tresserre triesurbaise trouillas tuchan tullujeu tulujha tulus tuluz tuluza tuluzae tuluzi tuluzo twlwz \
            uchaud uzes vabre vacquiers vailhauques vailhourles vaissac valady valderies valdurenque valencedalbigeois \
            valencesurbaise valentine valergues valflaunes vallabregues valleraugue valrasplage valros varen varilhes vauvert \
            vayrac vazerac vendargues vendemian vendres venejan venerque venes ventenaccabardes ventenacenminervois verargues \
            verdalle verdunsurgaronne verfeil vergeze vernajoul vernet vernetlesbains verniolle verspontdugard vestricetcandiac \
            vezenobres vezinsdelevezou vialadutarn vialas viane vias vicdessos vicenbigorre vicfezensac viclagardiole \
            vieilletoulouse viella vielmursuragout vigoulet vilallongadelsmonts villalier villaperpiniarum villaries villasavary \
            villaudric villebrumier villecomtalsurarros villefort villefranchedalbigeois villefranchedelauragais \
            villefranchedepanat villefranchederouergue villegailhenc villegly villelonguedelasalanque villemade villematier \
            villemolaque villemoustaussou villemursurtarn villeneuvedelaraho villeneuvederiviere villeneuvedolmes \
            villeneuvedupareage villeneuvelacomptal villeneuvelariviere villeneuvelesavignon villeneuvelesbeziers \
            villeneuvelesbouloc villeneuvelesmaguelone villeneuveminervois villeneuvetolosane villenouvelle villesequelande \
            villetelle villeveyrac villevieille vinassan vinca vingrau violsleft vivierslesmontagnes viviez xalbi \
            =LAN+MID+NPC+PIC bours merville =LAN+MID+PAC arles gargas lapanouse mane mons montalban pierrerue stchristol \
            =LAN+MID+PAC+PDL stjean =LAN+MID+PDL angles aveze nant stnazaire =NPC+PAC+PIC jonquieres lamadeleine leval \
            vieillechapelle =NPC+PDL+PIC aubigny bierne solesmes =NPC+PIC abancourt abbeville abbevillestlucien ablainstnazaire \
            abscon achery acheuxenamienois acheuxenvimeu acheville achicourt achietlegrand acq acquinwestbecourt acy \
            acyenmultien agnetz agnezlesduisans agny aigneville aillylehautclocher aillysurnoye aillysursomme airaines \
            airesurlalys airion aixenpevele aixnoulette albert allenneslesmarais allery allonville allouagne alquines \
            amblainville ambleny ambleteuse amen ames amiaeng amian amians amien amieni amiens amignyrouy amijen amiyam amjen \
            amjena amjenas amjenso amyan amyen andeville andres angicourt angres angy anhiers aniche anizylechateau anmyin annay \
            annequin annezin annoeullin anor ansauvillers anstaing anvin anymartinrieux anzin anzinstaubin appilly ardres \
            argoeuves arleux arleuxengohelle armancourt armboutscappel armentieres arneke arques arras arrest arsy artres \
            arvillers asikexincheng athies athiessouslaon attiches attichy attin aubencheulaubac aubenton auberchicourt aubers \
            aubignyaubac aubignyenartois aubinstvaast aubryduhainaut auby auchel auchyleshesdin auchylesmines audincthun \
            audinghen audresselles audruicq aulnoissouslaon aulnoyeaymeries aulnoylezvalenciennes ault aumontenhalatte auneuil \
            autreches autreville auxilechateau auxmarais avelin avesnelles avesneslecomte avesneslesaubert avesneslesec \
            avesnessurhelpe avillystleonard avion avrechy avroult awoingt bachant bachy bacouelsurselle bailleullesoc \
            bailleulsirberthoult bailleulsurtherain bailleval baincthun baisieux balagnysurtherain balinghem bambecque bapaume \
            barentonbugny barisis barlin bauvin bavay bavinchove bayenghemleseperlecques bazuel beaucampslevieux beaucampsligny \
            beauchamps beaudignies beaulieulesfontaines beaumetzlescambrai beaumetzlesloges beauquesne beaurains beaurainville \
            beaurevoir beaurieux beautor beauvais beauval beauvoisencambresis becquincourt bellaing belleeglise \
            belleethoullefort belleu bellicourt bellignies bellovacum belloy berck berckplage bergues berlaimont bermerain \
            bernaville berneuilenbray berneuilsuraisne bernyriviere berryaubac bersee bertangles bertaucourtepourdon \
            berteaucourtlesdames berthecourt berthen bertincourt bertry bethencourt bethencourtsurmer bethisystmartin \
            bethisystpierre bethune betz beuvardes beuvrages beuvraignes beuvry bevillers biachestvaast bichancourt bieuvais \
            billyberclau billymontigny billysuraisne blaincourtlesprecy blangysurternoise blangytronville blaringhem blendecques \
            blerancourt blessy bobe boeschepe bohainenvermandois boisbernard boisgrenier boismont boissyfresnoy bollezeele bomy \
            bondues bonneuilenvalois bonneuilleseaux bonnieres bonningueslesardres bonningueslescalais boransuroise bornel borre \
            bouberssurcanche bouchain boue bouinplumoison boulognesurmer bouquehault bourbourg bourecq bourgetcomin bourghelles \
            bourlon bourseville bourthes bousbecque bousies boussois boutavent bouttencourt bouvaincourtsurbresle bouvignies \
            bouvignyboyeffles bouvines bouzincourt bove boves bovoa bovue bowei braine brancourtenlaonnois brancourtlegrand \
            brasles braydunes braysursomme brebieres bregy bremes brenouille bresles breuillesec breuillevert brexentenocq \
            briastre brillon brimeux brouchy brouckerque bruaylabuissiere bruaysurlescaut bruillelezmarchiennes bruillestamand \
            brunehamel bruyeresetmontberault bucquoy bucylelong bugnicourt buignystmaclou buire buirelesec buironfosse bulles \
            bullylesmines burbure bury busigny busnes bwwh caestre caix calais cales calesium calonnericouart calonnesurlalys \
            camblainchatelain cambrai cambrin cambron cambronnelesclermont cambronnelesribecourt camiers camon \
            campagnelesboulonnais campagneleshesdin campagneleswardrecques camphinencarembault camphinenpevele \
            campigneulleslespetites canaples candas canly cannectancourt cantin caours capinghem cappelleenpevele \
            cappellelagrande carency carlepont carly carnieres carnin cartignies cartigny carvin cassel catenoy catillonfumechon \
            catillonsursambre cattenieres cauchyalatour caudry cauffry cauroir cauvigny cayeuxsurmer cempuis chamant chambly \
            chantilly chaourse charlysurmarne chassemy chateauthierry chaulnes chaumontenvexin chauny chaussoyepagny chavignon \
            chemy chepy chereng cherylespouilly chevincourt chezysurmarne chierry chiryourscamp chivresval chivylesetouvelles \
            chocques choisyaubac cinqueux cireslesmello cirysalsogne clairfontaine clairmarais clairoix clary clastres \
            clerysursomme clety cobrieux coincy colembert colleret combles comines compiegne conchilletemple conchylespots \
            condeenbrie condefolie condesurlescaut condette condren conty coquelles corbehem corbeny corbie cottenchy \
            coucylechateauauffrique coucyleseppes coudekerquebranche coudekerquevillage coudun coulogne couloisy coupellevieille \
            courcelleslesgisors courcellesleslens courchelettes courmelles courrieres courset courteuil cousolre coutiches \
            couvronetaumencourt coyecques coyelaforet cramoisy crecyenponthieu crecysurserre creil cremarest crepy crepyenvalois \
            crequy crespin crevecoeurlegrand crezancy crisolles crochte croisilles croix crouy crouyenthelle cucq cuffies cugny \
            cuigyenbray cuinchy cuincy cuiselamotte curgies cuts cuvilly cysoing dainkarka dainville danizy dankarka dankeruku \
            dannes daours dargnies dechy delettes delincourt denain denkerk denkerka desvres deulemont dieval diunkerkas divion \
            dizylegros djunkerk dnkrk dnqrq doengkeleukeu dohem doingt domartenponthieu dompierresurhelpe domptin don douai \
            douchylesmines doullens dounkerki dourges douvrin dreslincourt dreuillesamiens drocourt drucat duenkirchen duikeerke \
            duinkerke duinkerken duisans dukark dunelibre duneslibres dunkeerke dunkeke dunkerk dunkerque dunkierka dunkirchen \
            dunkirk dunkirko dunkueke dunlibre dunquerca dunquerque duntsjerk dury duthillamontagne duunkerke dwnkrk dwnkyrk \
            dzjunkerk ebblinghem ecaillon ecourtstquentin ecquemicourt ecques ecuires eecke egalitesursomme eleuditleauwette \
            elincourt elincourtstmarguerite elnes embreville emerchicourt emmerin englefontaine englos ennetieresenweppes \
            ennevelin enquinlesmines epagneepagnette epauxbezu epehy eperlecques epinoy eppeville equihenplage eragnysurepte \
            ercheu erchin ercuis ermenonville erquery erquinghemlys erre escaudain escaudoeuvres escautpont esches esmeryhallon \
            esnes esqueheries esquelbecq esquennoy esquerchin esquerdes essars essignylegrand essomessurmarne estaires \
            estevelles estreeblanche estrees estreesmons estreesstdenis estreux etampessurmarne etaples etavesetbocquiaux etouy \
            etreaupont etreillers etreux evergnicourt evinmalmaison fachesthumesnil famars fampoux farbus faumont fauquembergues \
            fayet febvinpalfart fechain feignies felleries fenain fereentardenois ferfay ferin ferques ferrierelagrande festieux \
            festubert feuchy feuquieres feuquieresenvimeu ficheux fiennes fienvillers fillievres fitzjames flavacourt \
            flavylemartel flersenescrebieux flesselles fletre fleurbaix fleurines flineslesmortagne flineslezraches flixecourt \
            floringhem floyon folembray fonsomme fontaineaubois fontaineaupire fontainelesvervins fontainenotredame fontenoy \
            forestencambresis forestsurmarque formerie fosseuse fossoy fouquereuil fouquiereslesbethune fouquieresleslens \
            fourmies fournesenweppes fournival francieres franleu frelinghien frencq fresneauxmontchevreuil fresnessurescaut \
            fresnicourtledolmen fresnoyenthelle fresnoylariviere fresnoylegrand fressain fressenneville fressies fressin frethun \
            fretin frevent friaucourt frieresfaillouel frivilleescarbotin frocourt froissy fromelles fruges ftmahonplage \
            ftmardyck fylynwfdask gamaches gandelu gauchinverloingt gauchy genech genvry ghyvelde gilocourt givenchyengohelle \
            gizy glisy godewaersvelde goeulzin goincourt gommegnies gondecourt gonnehem gosnay gournaysuraronde gouvieux \
            gouysousbellonne gouystandre gouzeaucourt graincourtleshavrincourt grandesynthe grandfresnoy grandftphilippe \
            grandvilliers gravelines gricourt groffliers grugies gruson guarbecque guemps guesnain guignicourt guines guiscard \
            guise habarcq haillicourt haisnes hallencourt hallenneslezhaubourdin hallines halluin ham hamel hamenartois \
            hamesboucres hangestensanterre hangestsursomme hantay hanvoile haramont harbonnieres hardinghen hardivillers \
            hargicourt harly harnes hasnon haspres haubourdin haudivillers haulchin haussy hautmont haveluy haverskerque \
            haynecourt hazebrouck heilles helesmes helfaut hem hemlenglet heninbeaumont henonville herchies hergnies herin \
            herissart herlies hermes hermies hersincoupigny herzeele hesdigneullesbethune hesdigneullesboulogne hesdin heuchin \
            heuringhem hinges hirson holnon holque hombleux homblieres hondainville hondeghem hondschoote honhergies honnechy \
            honnecourtsurescaut hordain hornaing hornoylebourg houchin houdain houdainlezbavay houdancourt houlle \
            houplinancoisne houplines houtkerque hoymille hubystleu huchenneville hucqueliers hulluch huppy illies inchy \
            inchyenartois insula isbergues isques itancourt ivryletemple iwuy izellesequerchin izelleshameau jaulgonne jaulzy \
            jaux jenlain jeumont jialai jolimetz jouysousthelle jussy kalai kale kales kaleshaary kalh kalle kalyh kare killem \
            labassee labeuvriere laboissiereenthelle labourse labouteille labruyere lacalotterie lacapelle lacapellelesboulogne \
            lachapelleauxpots lachapelleenserval lachapellestpierre lachausseedelamontagne lachausseetirancourt lachelle lacomte \
            lacouture lacroixstouen lafere lafertechevresis lafertemilon laflamengrie lagnylesec lagorgue lahoussoye laigneville \
            lalandeenson lallaing lalongueville lambersart lambres lambreslezdouai lamorlaye lancheres landas landouzylaville \
            landrecies landrethunlenord landrethunlesardres laneuville laneuvilleenhez laneuvilleroy lannoy laon lapugnoy \
            laruestpierre lasentinelle lassigny lauwinplanque laventie laversines lavilletertre lecelles lecluse \
            lecoudraystgermer lecoudraysurthelle lecrotoy lederzeele ledoulieu ledringhem leers leffrinckoucke leforest \
            lemaisnil lemesnilenthelle lemesniltheribus lemeux lemontstadrien lenouvionenthierache lens leparcq \
            leplessierrozainvillers leplessisbelleville leplessisbrion leportel lequesnel lequesnoy lesageux lesattaques lesdins \
            lesmoeres lesquiellesstgermain lesquin lesruesdesvignes lestrem letouquetparisplage levauroux levergies levignen \
            lewarde lezennes liancourt liancourtstpierre libercourt licques lier liessenotredame lieustamand lieuvillers lievin \
            lignyencambresis lignylesaire lignythilloy lil lila lile lili lilis lill lilla lille lillers lilo linonsursomme \
            linselles lisbourg locon loeuilly loffre loisonsouslens lomme lompret long longfosse longprelescorpssaints longueau \
            longueilannel longueilstmarie longuenesse looberghe loonplage loos loosengohelle lorgies lormaison louches lourches \
            louvigniesquesnoy louvil louvroil lozinghem lube lubei lucheux luchy lumbres lungsodngdunkerque lynde lyslezlannoy \
            machemont magnicourtencomte maignelaymontigny maillymaillet maing maisnieres maisnillesruitz mametz marcelcave \
            marchiennes marck marcoing marconne marconnelle marcqenbaroeul marcqenostrevent maresches maretz mareuilcaubert \
            mareuillamotte mareuilsurourcq margnylescompiegne marle marleslesmines maroeuil maroilles marpent \
            marquetteenostrevant marquettelezlille marquillies marquion marquise marseilleenbeauvaisis masnieres masny mastaing \
            matigny maubeuge maulde mazingarbe meaulte mecquignies meharicourt menneville mennevret mentquenortbecourt mercatel \
            mercinetvaux merckeghem merckstlievin mericourt merignies merlimont merris merslesbains meru merylabataille \
            mesnilstnicaise meteren metzencouture meurchin mezieresensanterre mezieressuroise miannay millam millonfosse \
            millysurtherain miraumont missysuraisne mogneville moislains moliens molliensdreuil monceaustwaast monceaux \
            monchauxsurecaillon monchecourt monchyhumieres monchylagache monchylepreux monchysteloi mondicourt mondrepuis \
            monneville monsenbaroeul monsenpevele montagnyenvexin montataire montbernanchon montbrehain montcornet montdidier \
            montescourtlizerolles montignyencambresis montignyengohelle montignyenostrevent montignylengrain montmacq \
            montnotredame montreuilauxlions montsteloi montstpere morbecque morcourt moreuil morienval morlincourt \
            mortagnedunord mortefontaineenthelle mouchin moulle mouvaux mouy moyenneville moyvillers muillevillette muirancourt \
            nanteuillehaudouin naours nauroy nery nesle nesles nesleslamontagne neufberquin neufchatelhardelot \
            neufchatelsuraisne neuillyenthelle neuillysousclermont neuillystfront neuvechapelle neuvemaison neuvileask \
            neuvillecoppegueule neuvilleenferrain neuvillesousmontreuil neuvillestamand neuvillestremy neuvillestvaast \
            neuvillesurescaut neuvillevitasse neuvilly nibas nielleslesblequin nieppe niergnies nieurlet noeuxlesmines nogentel \
            nogentlartaud nogentsuroise nomain noordpeene nordausques norrentfontes nortkerque nouvion nouvionetcatillon \
            noyellesgodault noyelleslesseclin noyelleslesvermelles noyellessousbellonne noyellessouslens noyellessurescaut \
            noyellessurmer noyellessurselle noyersstmartin noyon obies odomez offekerque ognes oignies oisemont oisyleverger \
            omissy onnaing onsenbray orchies oresmaux orignyenthierache orignystbenoite oroer orrouy orrylaville ors \
            orvillerssorel ostricourt oudezeele oulchylechateau ourton outreau ouvewirquin oyeplage paillart paillencourt \
            palluel pasenartois pasly pavant pecquencourt pelves pende perenchies pernant pernes pernois peronne \
            peronneenmelantois peroylesgombries petiteforet peuplingues phalempin picquigny pierrefonds pihem pimprez pinon \
            pitgam plachybuyon plailly plomion poixdepicardie poixdunord polincove pommereuil ponchon pontamarcq pontarme \
            pontavendin pontdemetz ponthoile pontnoyelles pontpoint pontremy pontstmaxence pontsursambre pouillysurserre \
            poulainville precysuroise premesques premont premontre preseau preures preuxaubois prisches prouvy prouzel proville \
            provin proyart puiseuxlehauberger puisieux quaedypre quarouble queant quend querenaing querrieu quesnoylemontant \
            quesnoysurdeule quesques quevauvillers quierylamotte quiestede quievrechain quievy raches racquinghem \
            radinghemenweppes raillencourtstolle raimbeaucourt rainneville rainvillers raismes ramillies ranchicourt \
            rangdufliers rantigny ravenel recquessurhem recquignies remy renescure ressonslelong ressonssurmatz rethondes rety \
            revelles rexpoede ribemont ribemontsurancre richebourg richebourglavoue rieulay rieuxencambresis rijsel rinxent riru \
            risel rivecourt rivery robaais robecq rochyconde roclincourt roellecourt roeulx roeux roisel rollot \
            rombiesetmarchipont romescamps ronchin roncq ronssoy roostwarendin roquetoire rosbacum rosieresensanterre rosoy \
            rosult roubaix roubes rousies rouvignies rouvresenmultien rouvroy rozoysurserre rubae rube rubempre rubrouck rue \
            ruesnes ruitz rumaucourt rumegies rumigny rumillyencambresis ruminghem rwbh rwbyh rysel sacylegrand sacylepetit \
            saillyenostrevent saillyflibeaucourt saillylabourse saillylezlannoy saillysurlalys sainghinenmelantois \
            sainghinenweppes sainsdunord sainsenamienois sainsengohelle sainsrichaumont saintines salency saleux sallaumines \
            salome salouel salperwick samarobriva sameon samer sangatte santes sarspoteries saulchery saultain saulzoir saveuse \
            savignies savy savyberlette seboncourt sebourg seclin selvigny sempigny senarpont seninghem senlis sepmeries \
            septmonts sequedin seraucourtlegrand serifontaine serques servins serylesmezieres setques sillylelong simencourt \
            sinceny sinlenoble sissonne sissy socx soissons solrelechateau somain sommelibre songeons souchez spycker \
            stamandleseaux standrefarivillers standrelezlille staple staubert staubinenbray stblimont stcrepinibouvillers \
            steenbecque steene steenvoorde steenwerck stermeoutreetramecourt stetienneaumont stfolquin stfuscien stgenevieve \
            stgermerdefly stgobain sthilairecottes sthilairelezcambrai sthilairesurhelpe stinglevert stjanscappel stjosse \
            stjustenchaussee stlaurentblangy stlegerauxbois stlegerlesdomart stmariecappel stmariekerque stmartinaulaert \
            stmartinboulogne stmartinlenoeud stmartinlongueau stnicolas stomer stomercapelle stomerenchaussee stpierrebrouck \
            stpolsurmer stpolsurternoise stpython stquentin strazeele striquier stsauflieu stsaulve stsouplet stsylvestrecappel \
            sttricat stvaastdelongmont stvaastencambresis stvaastenchaussee stvaastlesmello stvalerysursomme stvenant suzoy \
            taisnieresenthierache taisnieressurhon talmas talmontiers tankirk tatinghem tavauxetpontsericourt templemars \
            templeuveenpevele terdeghem tergnier terkoeje teteghem thelus thenelles therdonne therouanne thiant thiembronne \
            thiennes thierssurtheve thiescourt thivencelle thiverny thourotte thumeries thunstamand thurysousclermont tille \
            tilloylesmofflaines tilloylezcambrai tilques tincques toerkonje tortequesne toufflers tourco tourcoing tourmignies \
            tournehemsurlahem toursenvimeu tourukowan tracylemont tracyleval travecy trelon tressin tricot triechateau \
            trithstleger troissereux troisvilles troslybreuil troslyloire trumilly tuerkuan tuleukuaeng tully turcundium turkoan \
            turkuehn turkuen turkwng twrkwan twrkwyngh ullystgeorges urcel urvillers uxem vadencourt vaillysuraisne valdampierre \
            valenciennes valhuon valines vauchelleslesquesnoy vauciennes vaudricourt vaulxvraucourt vaumoise vauxandigny \
            vauxbuin vecquemont vendegiessurecaillon vendeuil vendeville vendinlesbethune vendinlevieil venette venizel verberie \
            verchainmaugre verchocq verderellessauqueuse verderonne verlinghem vermand vermelles verneuilenhalatte verquin \
            verssurselles versurlaunette vertain verton vervins vicq vicsuraisne vieilleeglise vielsmaisons viesly vieuxberquin \
            vieuxconde vieuxmesnil vieuxmoulin vignacourt villeneuvedascq villeneuvelessablons villeneuvestgermain \
            villeneuvesurverberie villenyevdask villequieraumont villereau villersautertre villersbretonneux villerscotterets \
            villersencauchies villersfaucon villersguislain villersoutreaux villerspol villerssousstleu villersstbarthelemy \
            villersstframbourg villersstpaul villersstsepulcre villerssurcoudun vilnevadaska vilnevdask vilnevdaskas vilnjovdask \
            vilnovdask vimy vineuilstfirmin violaines virynoureuil visenartois vitryenartois vivaise volckerinckhove voyennes \
            vred vron vuirunuvudasuku wahagnies wailly waillybeaucamp walincourtselvigny wallers walloncappel wambrechies \
            wancourt wandignieshamage wannehain wanquetin wardrecques wargnieslegrand wargnieslepetit warhem warloybaillon \
            warluis wasnesaubac wasquehal wassigny watten wattignies wattrelos wavignies wavrechainsousdenain wavrin waziers \
            wervicqsud westcappel wierreeffroy wignehies willems willerval wimereux wimille wingles winnezeele wirwignes wismes \
            wissant witternesse wittes wizernes woignarue woincourt wormhout wynwdsk xameiyng yamian yzengremer zegerscappel \
            zudausques zutkerque zuydcoote =PAC abinion abinyong aerlei aexinprofentse afynywn aiksoprovenca aisdeprovenca \
            aixanprovans aixenprovence aksanprwans aksawnbrwfans aleul allauch alleins allos althendespaluds ampus amtiba \
            ancelle angdibu angtibeu annot ansouis antib antiba antibas antibes antibesjuanlespins antibol antibu antipolis \
            antyb apt aquaesextiae arelate arenc arl arla arle arlessurrhone arlestrinquetaille arlet arli arlis aruru aspremont \
            aspressurbuech aubagne aubignan aubignosc augusteraynaud aups aureille auribeausursiagne auriol aurons avennio \
            avhiyom avignon avignone avignuni avinhao avinhon avinioni avinjon avinjonas avinjono avinon avinona avinyo avinyon \
            avuinyon awinion awynywn ayksaynprwns ayyr bagnolsenforet baille bandol banon barbentane barcelonnette bargemon \
            barjols barreme beaulieusurmer beaumesdevenise beaumontdepertuis beaurecueil beausoleil bedarrides bedoin belcodene \
            belgentier belledemai belsunce belvedere bendejun berrelesalpes berreletang bessesurissole binhailasaine biot \
            blausasc bollene bonneveine bonnieux bonsecours borel bormeslesmimosas boucbelair boulbon bras brasdasse \
            breilsurroya briancon brignoles brueauriac cabannes cabasse cabries cabris cadenet caderousse cadolive cagnessurmer \
            cairanne callas callian camaretsuraigues campslasource canas canes cannes cantaron canua capdail carabacel carces \
            carnoules carnouxenprovence caromb carpentras carqueiranne carros carrylerouet cassis castagniers castellane \
            castellar caumontsurdurance cavaillon cavalairesurmer cereste cessole ceyreste chabottes chalier champtercier \
            chateauneufdegadagne chateauneufdupape chateauneufgrasse chateauneuflerouge chateauneuflesmartigues \
            chateauneufvillevieille chateaurouxlesalpes chevalblanc chorges chuteslavie cimiez cinqavenues clans claviers \
            coaraze cogolin collobrieres colomars contes corbieresenprovence cornillonconfoux correns cotignac coudoux \
            courthezon cruis cucuron cuers cugeslespins dauphin dignelesbains donbosco draguignan drap egsangpeulobangseu \
            eguilles ehksanprovans eksanprovans eksanprovansa ekusuanpurovuansu embrun enchastrayes ensueslaredonne \
            entraiguessurlasorgue entrecasteaux entrechaux entrevaux eoures espinasses evenos eygalieres eyguieres eyragues eze \
            falicon fayence figanieres flassanssurissole flayosc fontainedevaucluse fontvieille forcalqueiret forcalquier \
            forumiulii fossurmer frejus frezhis frezhjus frezhus frzhw fuleiruisi furejusu fuveau gairaut gambetta gap gardanne \
            gareoult gassin gattieres gemenos gignaclanerthe gigondas gilette ginasservis gonfaron gorbella gorbio gordes goult \
            grambois grans grasse graveson greasque greouxlesbains grillon grimaud guillaumes guillestre hyeres \
            hyereslespalmiers hyyrys ieras ieru isola istres jausiers jeanmedecin jiana joandeipins jonquerettes jouques juan \
            juanlepen juanlespins jueanlepen jwanlyban kaina kanai kangcheng kann kannad kannas kannash kannes kanni kanntae \
            kannu kanny kany labarasse labarben labastidedesjourdans labastidonne labatieneuve lablancarde labouilladisse \
            labrigue labrillanne lacabucelle lacalade lacalifornie lacapelette lacelle laciotat lacollesurloup laconception \
            lacrau lacroixrouge lacroixvalmer ladelorme ladestrousse lafarelesoliviers lafarlede lafourragere lagarde \
            lagardefreinet lagaude lagnes lajoliette lalondelesmaures lamanon lambesc lamillere lamole lamotteducaire \
            lanconprovence lantosque lapalud lapennesurhuveaune laplage lapointerouge lapomme laragnemonteglin larchet lariane \
            larochederame larochedesarnauds laroquebrussanne laroquedantheron laroquettesursiagne laroquettesurvar larose \
            lasanha lasaulce lasejnsjurmer lasensirmer lasensjurmer lasenswileumeleu laseyne laseynesurmer lasynyswrmyr latimone \
            latreille latrinite laturbie lauris lavalbarelle lavalentine lavaletteduvar laverdiere lavillette laviste lebarroux \
            lebarsurloup lebeausset lebrusquet lecabot lecamas lecanet lecannet lecannetdesmaures lecastellet lechapitre \
            ledevoluy lelavandou leluc lemerlan lemonetierlesbains lemuy lepharo lepiol leplandelatour lepontet lepradet \
            lepuystreparade leredon lerevestleseaux lerouret lerove lesaccates lesarcs lesarnavaux lesaygalades lesbaumettes \
            lescaillols lescale lescamoins lescarene leschartreux lescrottes lesgrandscarmes lesmayons lesmedecins lesmees \
            lesmoulins lesolives lespennesmirabeau lesriaux lestaque lestroislucs letholonet lethor lethoronet letignet levens \
            liberation lislesurlasorgue lodi lorgues loriolducomtat lourmarin lsnswrmr luceram magnanbeaumettes maillane \
            malaucene malemortducomtat maleuseyu malijai mallemoisson mallemort malpasse mandelieulanapoule manosque marcey \
            marignane marsaey marsaiya marsay marse marseggia marsegia marseglia marseilla marseille marseille01 marseille02 \
            marseille03 marseille04 marseille05 marseille06 marseille07 marseille08 marseille09 marseille10 marseille10e \
            marseille10earrondissement marseille10eme marseille11 marseille11e marseille11eme marseille12 marseille12e \
            marseille12eme marseille13 marseille13e marseille13eme marseille14 marseille14e marseille14eme marseille15 \
            marseille15e marseille15eme marseille16 marseille8 marseille8e marseille8eme marseille9 marseille9e marseille9eme \
            marseillebompard marseilleendoume marseilleprefecture marseilleroucasblanc marseilles marseillestvictor \
            marseillevauban marsej marseja marsejlo marsel marsela marsele marselha marseli marselis marsella marsellamarseille \
            marselye marsey marseya marseyl marsiella marsigghia marsiglia marsiho marsilha marsilia marsilija marsilya marsy \
            marsylia marsylijo marsylya marsylz martigues maruseiyu masai masalia massalia massilia maussanelesalpilles mazan \
            mazargues mazaugues menerbes menpenti menton meouneslesmontrieux merindol meyrargues meyreuil mimet mirabeau miramas \
            mison molleges mondragon montauroux monteux montfavet montfortsurargens montgenevre montolivet montredon \
            moriereslesavignon mormoiron mornas mouanssartoux mougins mouret mouries moustiersstmarie mrsylya mrsylyt mrsyy \
            nanslespins neffes neoules nica nicaea nicc nicca niccae nice nicea nico nikaia nisa niseu nisi nissa nissamaritima \
            nisu nitsa nitza niza nizza notredamedumont notredamelimite noves ollioules opio oppedelevieux oraison orange \
            orcieres orgon palaisdejustice palama paradou pasteur pegomas peille peillon peipin pelissanne peone perier \
            perneslesfontaines pertuis peulejwiseu peymeinade peynier peypin peyrollesenprovence peyruis pierrefeuduvar \
            pierrevert pignans piolenc plaineduvar plandaupsstbaume plandecuques pontdevivaux ponteves portdebouc portlamontagne \
            portstlouisdurhone pourcieux pourrieres provansoeksas puget pugetsurargens pugettheniers pugetville puimoisson \
            puluowangsidequaikesi puyloubier puymeras puyvert quartierdemontboron quartierduport ramatuelle rasteau regusse \
            reillanne revestdubion ribiers richerenches riez rimiez riquier risoul roaix robion rocbaron rognac rognes rognonas \
            roquebilliere roquebrunecapmartin roquebrunesurargens roquefortlabedoule roquesteron roquevaire rosans rouet \
            rougiers roumoules rousset ruedefrance ruianglaipan rustrel sablet saignon saintesmariesdelamer salernes \
            salondeprovence sanarysurmer sarrians sault saumanedevaucluse saussetlespins savineslelac seguret seillans senas \
            septemeslesvallons serignanducomtat serres seynelesalpes signes sigoyer sillanslacascade simianecollongue \
            simianelarotonde sisteron sixfourslesplages solliespont solliestoucas solliesville sorgues sormiou sospel speracedes \
            stanastasiesurissole standiol standre standredelaroche standrelesalpes stanne stantoine stantoninduvar stblaise \
            stbonnetenchampsaur stcannat stcecilelesvignes stcezairesursiagne stchaffrey stchamas stcharles stcrepin stcyrsurmer \
            stetiennedetinee stetiennedugres stetiennelesorgues stginiez sthenri stjeancapferrat stjeandudesert stjeannet \
            stjerome stlambert stlaurentduvar stlazare stmaime stmandriersurmer stmarcjaumegarde stmarthe stmartindecastillon \
            stmartindecrau stmartindelabrasque stmartindequeyrieres stmartinduvar stmartinvesubie stmauront stmaxime \
            stmaximinlastbaume stmenet stmichellobservatoire stmitre stmitrelesremparts stpancrace stpauldevence stpaulenforet \
            stpaullesdurance stpierredeferic straphael stremydeprovence stromainenviennois stsaturninlesapt stsaturninlesavignon \
            stsavournin sttronc sttropez sttulle stvallierdethiey stvictoret stzacharie taillades tallard tanneron taradeau \
            tarascon tavernes telomartius tende theoulesurmer thoard tolo tolon tolone toulon toulonsurmer touron \
            tourrettelevens tourrettessurloup tourtour tourves transenprovence travaillan trets tulam tullong tulng tulom tulon \
            tulona tulonas tulono tulun tuluni twlwn uchaux utelle vacqueyras vaisonlaromaine valbonne valdeblore valdespres \
            valensole vallauris vallouise valreas varages vaufrege vauvenargues vedene velaux velleron venasque vence venelles \
            ventabren ventavon verduron vernegues vernier verquieres veynes vidauban vieilleville viens villarssurvar \
            villarstpancrace villecroze villefranchesurmer villelaure villeneuveloubet villessurauzon vinonsurverdon \
            vinssurcaramy violes visan vitrolles volonne volx xawiyng yasangpufang yaweinong yeleu yiailei zhjuanlepen =PDL \
            abbaretz ahuille aigne aigrefeuillesurmaine aizenay allonnes ambillouchateau ambriereslesvallees amji ancenis \
            ancinnes andard andecavis andouille andreze anetz angero angers angieus angje angre angrie anje anjyh anze anzhe \
            anzheh anzhh anzhw anzier arconnay argentre armans arnage aron arquenay arthonenretz asseleboisne asserac astille \
            aubigneracan auverslehamon auzay averton avessac avoise avrille ayngrz ballee ballots barbatre barbechat \
            bassegoulaine batzsurmer baugeenanjou baune bazogesenpaillers bazogesenpareds bazougers bazougessurleloir beaucouze \
            beaufay beaufortenvallee beaulieusouslaroche beaulieusurlayon beaumontsursarthe beaupreau beauvoirsurmer \
            beconlesgranits begrollesenmauges bellevillesurvie belligne benet bernayenchampagne besne bessesurbraye blain \
            blaisongohier blou boce boesselesec boisdecene bonchampleslaval bonnetable bonneterre bonnoeuvre botzenmauges bouaye \
            bouchampslescraon bouchemaine bouee bouere bouessay bouffere bouguenais bouillemenard bouin bouloire \
            bourgdejouesurerdre bourgneufenmauges bourgneufenretz bourgon bourneau bournezeau boussay bouvron bouzille brains \
            brainsurallonnes brainsurlonguenee bretignollessurmer brettelespins breuilbarret breze briollay brissacquince \
            brissarthe brulon campbon cande cantenayepinard carquefou casson cauletum cennacer cenomanum ceransfoulletourte \
            chace chahaignes chailland chaillelesmarais challainlapotherie challans challes chalonnessurloire chambretaud \
            champagnelesmarais champeon champfleur champgeneteux champigne champtoceaux champtocesurloire change \
            chantelouplesbois chantenayvilledieu chantonnay chantrigne chanzeaux charcestelliersuraubance chasnais chateaubriant \
            chateaudolonne chateauduloir chateaugontier chateauguibert chateauneufsursarthe chatelais chatillonsurcolmont \
            chatreslaforet chauche chaudefondssurlayon chaudronenmauges chaufournotredame chauve chavagnes chavagnesenpaillers \
            chavagneslesredoux chazehenry chazesurargos cheffes cheffois cheixenretz chemaze chemellier chemere chemillemelay \
            chemirelegaudin chenehuttetrevescunault cherre cherreau chevirelerouge cholet clefsvaldanjou clermontcreans clisson \
            coex colombiersduplessis combree commequiers commer concoursonsurlayon conflanssuranille congrier conlie connerre \
            conquereuil contest contigne corcouesurlogne cordemais cormes corne coron corpe corsept corze cosselevivien coudray \
            coudrecieux coueron couffe coulaines coulanssurgee coulonge courbeveille courcemont courcite courgains courtillers \
            coutures craon cresurloir crisse crosmieres crossac cugand cuille damvix dangeul daumeray degre denee derval \
            dissaysouscourcillon dissesouslelude distre doix dollon domfrontenchampagne dompierresuryon donges douelafontaine \
            drain dreffeac duneau durtal ecommoy ecouflant entrammes epieds erbray ernee etivalleslemans etriche evron falleron \
            fatines faverayemachelles faydebretagne fegreac feneu ferce fercesursarthe fille flee fontaineguerin fontenaylecomte \
            fontevraudlabbaye force fougere fougerollesduplessis foussaispayre freigne fresnayenretz fresnaysursarthe froidfond \
            fromentieres frossay fruitssucres fye geneston gennessurglaize gesneslegandelin geste gesvres getigne givrand gorges \
            gorron grazay grezenbouere grezneuville grosbreuil grues guecelard guemenepenfao guenrouet guerande hambers \
            hautegoulaine herbignac heric indre ingrandes isse jallais jans jardsurmer jarze javronleschapelles joueencharnie \
            jublains juigne juignesurloire juignesursarthe jumelles jupilles juvardeil juvigne labaconniere labarredemonts \
            labauleescoublac labazoge labazogemontpincon labernardiere labernerieenretz labohalle laboissieredemontaigu \
            laboissieredeslandes labruffiere labrulatte lachaizegiraud lachaizelevicomte lachapelleachard lachapelleanthenaise \
            lachapellebassemer lachapelledesmarais lachapelledubois lachapelledugenet lachapelleglain lachapellehermier \
            lachapelleheulin lachapellehuon lachapellelaunay lachapellepalluau lachapellerousselin lachapellestaubin \
            lachapellestflorent lachapellestremy lachapellesurerdre lachapellesuroudon lachartresurleloir lachataigneraie \
            lachaussaire lachevallerais lachevroliere lacopechagniere lacornuaille lacroixille ladagueniere lafautesurmer \
            laferriere lafertebernard lafleche laflocelliere lafresnayesurchedouet lagarnache lagaubretiere lagenetouze \
            lagravelle lagrigonnais lagueriniere laguierche laguyonniere lahaiefouassiere laigne laigneenbelin lairoux \
            lajaudonniere lajubaudiere lajumelliere lalimouziniere lalosyuswileuyong lameignanne lameilleraietillay \
            lameillerayedebretagne lamembrollesurlonguenee lamenitre lamerlatiere lamilesse lamnay lamontagne lamotheachard \
            landemont landeronde landevieille landivy laplaine laplainesurmer laplanche lapommeraiesursevre lapommeraye \
            lapossonniere lapoueze laquinte larabateliere larchamp laregrippiere laremaudiere larenaudiere lareorthe \
            larochesuryon laromagne laroshsirjon laroshsjurion laroshsjurjon larossurjono larouxiere larwshswrywn \
            lasalledevihiers lasalleetchapelleaubry laseguiniere lasellecraonnaise lassayleschateaux lasuzesursarthe latardiere \
            latessoualle latourlandry latranchesurmer laturballe laval lavardin lavare lavarenne lavausurloire laverrie \
            lebernard lebignon leboupere lebourgneuflaforet lebreilsurmerize lecellier lechampstpere lechevain lecoudraymacouard \
            lecroisic lefenouiller lefiefsauvin lefresnesurloire lefuilet legavre lege legirouard legrandluce leguedevelluire \
            lehorps leimang lelandreau lelangon lelongeron lelorouxbottereau lelourouxbeconnais leluart lelude lemam leman \
            lemana lemanas lemani lemans lemarillais lemaysurevre lemesnilenvallee lepallet lepas lepellerin leperrier \
            lepinenmauges leplessisgrammoire leplessismace lepoiresurvelluire lepoiresurvie lepouliguen lepuisetdore \
            lepuynotredame lesalleuds lesbrouzils leschatellierschateaumur lesclouzeaux lesepesses lesessarts lesfromages \
            lesherbiers leslandesgenusson leslucssurboulogne lesmagnilsreigniers lesmineraux lesmoutiersenretz lespontsdece \
            lesrairies lesrosierssurloire lessablesdolonne lessorinieres lestouches lesulmes lesvercherssurlayon \
            letempledebretagne leumang levieilbauge lezigne lhomme lhrwsswrywn ligne lignieresorgeres liledyeu lire \
            livrelatouche loignesurmayenne loire loiron loman lomans lombron longevillesurmer louailles loue louisfert louplande \
            louresse louverne louvigne lrwshswrywn luceau luchepringe lucon lunitesursarthe lusanger lwman lyamamsa lymans mache \
            machecoul maillezais maisdonsursevre malicornesursarthe malville mamers mansigne marcillelaville marcon \
            mareilsurloir maresche mareuilsurlaydissais marigne marignelaille marignepeuton marolleslesbraults marsacsurdon \
            marsaisstradegonde martignebriand martignesurmayenne martinet maulevrier maumusson mauvessurloire mayenne mayet maze \
            mazieresenmauges melleray menil menomblet meral mervent mesanger meslaydumaine mesnardlabarotiere mesquer mezangers \
            mezeray mire missillac moisdonlariviere monceenbelin monnieres monsireigne montabon montaille montaudin montbert \
            montbizot montenay montfauconmontigne montfortlegesnois montignelebrillant montjean montjeansurloire \
            montoirdebretagne montournais montreuilbellay montreuilsurmaine montrevault montsoreau montstjean montsurs morannes \
            mortagnesursevre mouchamps mouilleronenpareds mouilleronlecaptif moulay mouliherne moulinslecarbonnel \
            moutierslesmauxfaits moutierssurlelay mouzeil mouzillon mozesurlouet mulsanne murserigne nalliers nanta nante nantes \
            nanti nanto naoned neau nesmy neufchatelensaosnois neuille neuvillesursarthe neuvyenmauges nieulledolent \
            nogentlebernard noirmoutierenlile nortsurerdre notredamedemonts notredamederiez notredamedeslandes noyalsurbrutz \
            noyant noyantlagravoyere noyensursarthe nuaille nueilsurlayon nuillesurvicoin nyoiseau oisseau oisseaulepetit oize \
            olonnesurmer orvault oudon oulmes paimboeuf palluau pannece parcaylespins parcesursarthe parennes parignelepolin \
            parignesurbraye parnesurroc paulx peault pellouailleslesvignes petitmars petosse pierric piriacsurmer pissotte \
            plesse poillesurvegre pontchateau pontmain pontstmartin pontvallain pornic pornichet portbrillet portstpere \
            portusnamnetus pouance pouillelescoteaux pouzauges precigne preenpail prefailles preval prinquiau pruille \
            pruillelechetif puceul puyravault quelainesstgault quilly quimiac rablaysurlayon reaumur remouille renaze requeil \
            reze riaille rochefortsurloire rocheserviere rochesuryon rochetrejoux roezesursarthe rou rouans rouessevasse rouez \
            rouge rouillon roussay ruaudin ruffigne ruillelegravelais ruillesurloir rupesadyonem sablesursarthe saengnajeleu \
            saffre sainnazair sallertaine sannazeru santnazer sargeleslemans sarrigne saumur sautron savenay savennieres \
            sceauxsurhuisne segre segrie seichessurleloir sennazer sennazeras serigne severac shaolai shengnazeer shole shore \
            shwlh shwlhfransh sigournais silleleguillaume sillelephilippe sionlesmines snnzr sole somloire soucelles soudan \
            sougeleganelon soulainessuraubance soulaire soulgesurouette souligneflace soulignesousballon soulitre soullans \
            souvignesursarthe souzay spay staignansurroe standredelamarche standredeseaux standretreizevoies stannesurbrivet \
            staubindelocquenay staubindeluigne staubindeschateaux staubindescoudrais staubindesormeaux staugustindesbois \
            stavaugourddeslandes stbaudelle stberthevin stbiezenbelin stbrevinlespins stcalais stchristine stchristophedubois \
            stchristopheduligneron stchristopheduluat stclementdelaplace stclementdeslevees stcorneille stcosmeenvairais \
            stcrespinsurmoine stcyrdesgats stcyrenbourg stcyrlegravelais stdenisdegastines stdenislachevasse stetiennedemermorte \
            stetiennedemontluc stfiacresurmaine stflaivedesloups stflorence stflorentdesbois stflorentlevieil stfoy \
            stfraimbaultdeprieres stft stfulgent stgemmelaplaine stgemmeslerobert stgemmessurloire stgeorgesbuttavent \
            stgeorgesdemontaigu stgeorgesdepointindoux stgeorgesdesseptvoies stgeorgeslegaultier stgeorgessurlayon \
            stgeorgessurloire stgereon stgermaindeprincay stgermainlefouilloux stgermainsurmoine stgervaisenbelin \
            stgildasdesbois stgillescroixdevie stherblain stherblon sthermine sthilairedechaleons sthilairedeclisson \
            sthilairedeloulay sthilairederiez sthilairedesloges sthilairedetalmont sthilairedevoust sthilairedumaine \
            sthilairelevouhis stjammesursarthe stjeandeboiseau stjeandelamotte stjeandemonts stjeandesmauvrets stjeandubois \
            stjeansurmayenne stjoachim stjuliendeconcelles stjuliendeslandes stjuliendevouvantes stlambertdulattay \
            stlambertlapotherie stlaurentdelaplaine stlaurentdesautels stlaurentdumottay stlaurentsursevre stlegerdesbois \
            stlegerlesvignes stlegersouscholet stleonarddesbois stlezin stlucesurloire stluminedeclisson stluminedecoutais \
            stlyphard stmacaireenmauges stmaixent stmaixentsurvie stmalodeguersac stmalodubois stmarsdecoutais stmarsdoutille \
            stmarsdudesert stmarslabriere stmarslajaille stmarslareorthe stmarssousballon stmarssurlafutaie stmartindefraigneau \
            stmartindelaplace stmartindesnoyers stmartindestilleuls stmartindubois stmartindufouilloux stmartinsousmouzeuil \
            stmathurin stmathurinsurloire stmauricedesnoues stmauricelegirard stmelainesuraubance stmemeletenu stmichelchefchef \
            stmicheldechavaignes stmichellecloucq stmichelmontmercure stmolf stnicolasderedon stouendemimbre stouendestoits \
            stouenenbelin stpaterne stpauldubois stpaulenpareds stpaulmontpenit stpazanne stpereenretz stphilbertdebouaine \
            stphilbertdegrandlieu stphilbertdupeuple stpierredeslandes stpierredesnids stpierreduchemin stpierrelacour \
            stpierrelevieux stpierremontlimart stpierresurorthe stprouant stquentinenmauges stradegondedesnoyers \
            streinedebretagne stremydesille stremydesmonts stremyenmauges stremylavarenne streverend stsabinesurlongeve \
            stsaturnindulimet stsaturninsurloire stsebastiensurloire stsulpicedeslandes stsulpiceleverdon stviaud \
            stvincentdeslandes stvincentdulorouer stvincentsterlanges stvincentsurgraon stvincentsurjard sucesurerdre syolle \
            teille teloche tennie thoreelespins thorignesurdue thorigny thouarce thouaresurloire thouarsaisbouildroux tierce \
            tiffauges tigne tillieres torceenvallee torceviviersencharnie torfou toutlemonde touvois trange transsurerdre \
            treffieux treillieres treizeseptiers treizevents trelaze trementines triaize trignac tuffe vaas vaiges vaire vallet \
            vallonsurgee varades varennessurloire varrains vauchretien vaudelnay vautorte vay velluire venansault vendrennes \
            vernantes verndanjou verneillechetif vernoillefourrier vertou vezins vibraye vieillevigne vigneuxdebretagne vihiers \
            villaineslajuhel villainessousluce villainessousmalicorne villebernier villedieulablouere villemoisan villepot \
            villeveque villierscharlemagne vivoin vivy vix voivresleslemans volnay vouillelesmarais voutre vouvant \
            vouvraysurloir vritz vue xantonchassenon xxngche yonghepanlaluoshen yvrelepolin yzernay
            """)
}
