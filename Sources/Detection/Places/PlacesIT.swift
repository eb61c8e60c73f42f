// Made by tools/make_places.py. Towns: GeoNames, CC BY 4.0.
extension PlaceTables {
    static let it = PlaceTables(
        regions: """
            ABR=abruzzi=abruzzo=aq=ch=chieti=laquila=pe=pescara=te=teramo BAS=basilicata=matera=mt=potenza=pz \
            CAL=calabria=catanzaro=cosenza=crotone=cs=cz=kr=rc=reggiocalabria=reggiodicalabria=vibovalentia=vv \
            CAM=av=avellino=benevento=bn=campania=caserta=ce=na=naples=napoli=sa=salerno \
            EMR=bo=bologna=emiliaromagna=fc=fe=ferrara=fo=forlicesena=mo=modena=parma=pc=piacenza=pr=ra=ravenna=re=reggioemilia=reggionellemilia=rimini=rn \
            FVG=friuliveneziagiulia=go=gorizia=pn=pordenone=trieste=ts=ud=udine \
            LAZ=fr=frosinone=latina=latium=lazio=lt=ri=rieti=rm=roma=rome=viterbo=vt \
            LIG=ge=genoa=genova=im=imperia=laspezia=liguria=savona=sp=sv \
            LOM=bergamo=bg=brescia=bs=co=como=cr=cremona=lc=lecco=lo=lodi=lombardia=lombardy=mantova=mb=mi=milan=milano=mn=monzaebrianza=monzaedellabrianza=pavia=pv=so=sondrio=va=varese \
            MAR=an=ancona=ap=ascolipiceno=fermo=fm=macerata=marche=mc=pesaroeurbino=pu MOL=campobasso=cb=is=isernia=molise \
            PIE=al=alessandria=asti=at=bi=biella=cn=cuneo=no=novara=piedmont=piemonte=to=torino=turin=vb=vc=verbanocusioossola=vercelli \
            PUG=apulia=ba=bari=barlettaandriatrani=br=brindisi=bt=fg=foggia=le=lecce=puglia=ta=taranto \
            SAR=ca=cagliari=carboniaiglesias=ci=mediocampidano=nu=nuoro=og=ogliastra=olbiatempio=or=oristano=ot=sardegna=sardinia=sassari=ss=su=sudsardegna=vs \
            SIC=ag=agrigento=caltanissetta=catania=cl=ct=en=enna=me=messina=pa=palermo=ragusa=rg=sicilia=sicily=siracusa=sr=tp=trapani \
            TOS=ar=arezzo=fi=firenze=florence=gr=grosseto=li=livorno=lu=lucca=massacarrara=ms=pi=pisa=pistoia=po=prato=pt=si=siena=toscana=tuscany \
            TAA=bolzano=bozen=bz=tn=trentinoaltoadige=trentinosouthtyrol=trento UMB=perugia=pg=terni=tr=umbria \
            VDA=ao=aosta=aostavalley=valledaosta \
            VEN=belluno=bl=padova=pd=ro=rovigo=treviso=tv=ve=veneto=venezia=venice=verona=vi=vicenza=vr
            """,
        larger: """
            -
            """,
        postal: """
            00-04=LAZ 05-06=UMB 07-09=SAR 10=PIE 11=VDA 12-15=PIE 16-19=LIG 20-27=LOM 28=LOM+PIE 29=EMR+LOM 30-32=VEN 33=FVG+VEN \
            34=FVG 35-37=VEN 38=TAA+VEN 39=TAA 40-44=EMR 45=VEN 46=LOM 47=EMR+MAR 48=EMR 50=EMR+TOS 51-59=TOS 60=MAR 61=EMR+MAR \
            62=MAR 63=ABR+MAR 64-66=ABR 67=ABR+LAZ 70-74=PUG 75=BAS 76=PUG 80-84=CAM 85=BAS 86=MOL 87-89=CAL 90-98=SIC
            """,
        towns: """
            =ABR abbateggio acciano aielli aiellistazione alanno albaadriatica alfedena altino ancarano antrosano \
            anversadegliabruzzi ari arielli arischia arsita ateleta atessa atri avezzano balsorano balsoranonuovo barberi barete \
            barisciano barrea bellante bellantestazione bisegna bisenti bolognano bomba borgosantamariaimmacolata borrello \
            brittoli bucchianico bugnara bussisultirino byskara cagnanoamiterno calascio camarda campli campodigiove campotosto \
            canistroinferiore cannelli canosasannita cansano canzano capestrano capistrello caporciano cappadocia cappelle \
            cappellesultavo capraradabruzzo caramanicoterme carapellecalvisio carpinetodellanora carpinetosinello carsoli \
            carunchio casacanditella casalanguida casalbordinomiracoli casalincontrada casoli castelcastagna casteldelmonte \
            casteldiieri casteldisangro castelferrato castelfrentano castelguidone castellafiume castellalto castelli \
            castelnuovovomano castelvecchiocalvisio castelvecchiosubequo castiglioneacasauria castiglionemessermarino \
            castiglionemesserraimondo castilenti catignano celano celenzasultrigno cellinoattanasio cepagatti cerchiara cerchio \
            cermignano cerratina cese chieti cittasantangelo civitadantino civitaluparella civitaquana civitellaalfedena \
            civitellacasanova civitelladeltronto civitellamesserraimondo civitellaroveto cocullo collarmele colleatterratoalto \
            collebrincioni collecorvino colledara colledimacine colledimezzo collelongo collepietro colleranesco \
            collesantamariavarano colognapaese colognaspiaggia colonnella cominio congiunti controguerra coppito corfinio \
            corropoli cortino corvara crecchio crognaleto cugnoli cupello dogliola elice fallo fanoadriano farafiliorumpetri \
            farasanmartino farindola filetto fontecchio fonteumanosanmartinoalta fossacesia fraine francavillaalmare \
            fresagrandinaria frisa furci gaglianoaterno gamberale gessopalena gioiadeimarsi gissi giulianoteatino giulianova \
            gorianosicoli guardiagrele guilmi imposte interamnium introdacqua isoladelgransassoditalia lagrancia lamadeipeligni \
            lanciano laquila lecceneimarsi lentella lettomanoppello lettopalena liscia loretoaprutino lucodeimarsi lucoli \
            maglianodemarsi manoppello manoppelloscalo marana marane marinadisanvito marinadivasto martinsicuro massadalbecorona \
            miglianico molinaaterno montazzoli montebellodibertona montebellosulsangro monteferrante montefino montejiruvuano \
            montelapiano montemarcone montenerodomo monteodorisio montepagano montereale montesilvano montesilvanocolle \
            montesilvanomarina montorioalvomano morino morrodoro moscianosantangelo moscufo mozzagrogna mutignano navelli \
            nepezzano nereto nerito nocciano notaresco nucleoindustrialedibazzano ofena opi oricola orsogna ortona \
            ortonadeimarsi ortucchio ovindoli pacentro paganicatempera paglieta palena palmoli palombaro parco pennadomo \
            pennapiedimonte pennasantandrea penne perano pereto pescara pescasseroli pescina pescocostanzo pescosansonesconuovo \
            peskara pesukara petriccione pettoranosulgizio pianacce pianedarchiquadroni pianodaccio pianola pianuravomano \
            piazzanopianalafara picciano pietracamela pietraferrazzana pietranico pineto pizzoferrato pizzoli poggiodiroio \
            poggiofiorito poggiopicenze pollutri popoli pratadansidonia pratolapeligna pretoro preturo prezza \
            progettocasebazzano progettocasecoppito3 progettocasesassansi quadri quadronifontolfiimpicciaturomaligni raiano \
            rapino ridotti ripateatina rivisondoli roccacasale roccadibotte roccadicambio roccadimezzo roccamorice roccapia \
            roccaraso roccasangiovanni roccascalegna roccaspinalvetisantagiusta roccavivi roiodelsangro roiopiano rosello \
            rosetodegliabruzzi salino salle sambuceto sanbenedettodeimarsi sanbenedettoinperillis sanbuono sancipriano \
            sandemetrionevestini sangiovannilipioni sanmartinobassa sanmartinosullamarrucina sannicoloatordino sanpanfilodocre \
            sanpiodellecamere sansalvo sansalvomarina santamariaavalle santamariaimbaro santamatonasuti santateresa santatto \
            santegidioallavibrata santemarie santeufemiaamaiella santeusaniodelsangro santeusanioforconese santomero \
            santonofriofloriano santostefanodisessanio sanvalentinoinabruzzociteriore sanvincenzovalleroveto \
            sanvincenzovallerovetosuperiore sanvitochietino sassa scafa scanno scerne scerni schiavidiabruzzo scontrone scoppito \
            scurcolamarsicana secinaro serramonacesca silvi silvipaese spoltore sulmona tagliacozzo tarantapeligna teramo \
            ticchione tionedegliabruzzi toccodacasauria tollo toranonuovo tordiniavillaripa torinodisangro tornareccio \
            tornimparte torrebruna torredepasseri torrevecchia torricellapeligna tortoreto tortoretolido tossicia trasacco \
            trecroci treglio tufillo turrivalignani vacri vallecastellana vallecupa vallemare vallesangiovanni valvomano vasto \
            venere vicoli villacaldari villaceliera villalago villalempa villalfonsina villamagna villaoliveti villasanleonardo \
            villasantaluciadegliabruzzi villasantamaria villasantangelo villavallelonga villavomano villazaccheo villettabarrea \
            vittorito zonapeep =ABR+CAL+PUG+SAR sannicola =ABR+CAM capitignano =ABR+CAM+LAZ+PUG+TOS+VEN santalucia \
            =ABR+EMR+FVG+LAZ+LOM+MAR+VEN villanova =ABR+EMR+FVG+LIG+SIC+TAA+TOS sangiovanni =ABR+EMR+MAR villagrande \
            =ABR+EMR+VEN fontanelle fossa =ABR+FVG+LAZ santacroce =ABR+LAZ basciano monticchio =ABR+LAZ+VEN santapollinare \
            =ABR+LOM+PIE+TOS+VEN sanrocco =ABR+LOM+TAA+UMB castelnuovo =ABR+MAR pagliare rosciano =ABR+MAR+UMB santegidio \
            =ABR+PUG castellana putignano torricella =ABR+SIC archi villarosa =ABR+TAA badia selva =ABR+TOS pianella =ABR+VEN \
            villaraspa =BAS abriola accettura acerenza albanodilucania aliano anzi armento atella avigliano balvano banzi \
            baragiano barile bella bernalda brienza brindisimontagna calciano calvello calvera campomaggiore cancellara \
            cappelluccia carbone castelgrande castelluccioinferiore castellucciosuperiore castelmezzano castelsaraceno \
            castronuovodisantandrea cersosimo chiaromonte cirigliano colobraro corletoperticara cracopeschiera cracosantangelo \
            episcopia fardella ferrandina filiano forenza francavillainsinni gallicchio garaguso genzanodilucania ginestra \
            gorgoglione grassano grottole grumentonova guardiaperticara irsina lagonegro lagopesole lamartella latronico \
            laurenzana lauria lavello madonnadelpantano maratea marconia marsiconuovo marsicovetere maschito matera materia \
            melfi metaponto miglionico missanello moliterno montalbanojonico montemilone montemurro montescaglioso murolucano \
            nemoli noepoli novasiri novasiriscalo olivetolucano oppidolucano palazzosangervasio pedali picerno pietragalla \
            pietrapertosa pignola pisticci pisticciscalo policoro pomarico possidente potentia potentsua potenza putenza rapolla \
            rapone rioneroinvulture ripacandida rivello roccanova rotonda rotondella ruoti ruvodelmonte salandra sanbrancato \
            sanchiriconuovo sanchiricoraparo sancostantinoalbanese sanfele sangiorgiolucano sanmartinodagri sanmauroforte \
            sanpaoloalbanese sanseverinolucano santangelolefratte sarconi sassodicastalda satrianodilucania savoiadilucania \
            scalera scalodibaragiano scanzanojonico senise smariafiumicello spinoso teana terranovadipollino tito tolve \
            tramutola trecchina tricarico trivigno tursi vagliobasilicata valsinni venosa vietridipotenza viggianello viggiano \
            villadagri zona179 =BAS+CAM pescopagano =BAS+CAM+PIE+PUG+SIC+TAA sangiorgio =BAS+EMR+UMB santarcangelo =BAS+LOM+SIC \
            sancataldo =BAS+MAR+TOS massa =BAS+PIE magnano =BAS+SIC paterno =BAS+TOS serra =BAS+VEN lido stigliano =CAL acconia \
            acquaformosa acquappesa acquaro acri africonuovo africovecchio agnanacalabra aiellocalabro aieta albi albidona \
            alessandriadelcarretto altilia altomonte amantea amaroni amato amendola amendolara amica andali andreotta \
            anoiainferiore anoiasuperiore antonimina apollinara aprigliano arcavacata ardore ardoremarina arena arente argusto \
            arzonapizzinni badolato badolatomarina bagaladi bagnaracalabra barone barritteri belcastro belmontecalabro belsito \
            belvederemarittimo belvederespinello benestare bianchi bianco bisignano bivongi bocchigliero bonifati borgatamarina \
            borgia boscobelloro boscosantippolito boscostrisce botricello bova bovalino bovalinosuperiore bovamarina brancaleone \
            brancaleonemarina brattiro briatico brognaturo bruzzanozeffirio bucita buonvicino caccuri calalungapietragrande \
            calanna calopezzati caloveto calvisi camigliatellosilano camini campana campocalabro camporasangiovanni canalello \
            cancello candidoni canna cantinella capistrano capitano caporizzuto caraffadelbianco caraffadicatanzaro cardeto \
            cardinale caredialacco careri carfizzi caria cariati carlopoli carolei carpanzano casabona casellodeimorti casignana \
            casinovecchiarello casolebruzio cassanoallionio castagna castellace castelsilano castiglionecosentino castrolibero \
            castroregio castrovillari catanzara catanzaro catanzaru caulonia cauloniamarina cavacuculeranobile cavoniginestreto \
            cavoralenticchia celico cellara cenadi centrache ceramidapellegrina cerchiaradicalabria cerenzia cerisano cerva \
            cervicati cerzeto cessaniti cetraro cetraromarina chiaravallecentrale chimento chorio cicala cimina cinquefrondi \
            cirella ciro ciromarina cittadelladelcapo cittanova civita cleto colelli colosimi condofuri conflenti contessa \
            contradadifesaii contradasantannaiv corica coriglianocalabro coriglianoscalo cortale cosenza cosoleto cotrone \
            cotronei crichi cropalati cropani cropanimarina crosia croto croton crotona crotone crucoli cuccoriviere curinga \
            cusenza cutro cutroni dasa davoli decollatura delianuova destro diamante dinami dipignano domanico donniciinferiore \
            donnicisuperiore doria drapia drosi fabrizia fabrizio fagnanocastello falconaraalbanese falerna falernascalo \
            farinaiv favaco feroletoantico feroletodellachiesa ferruzzano figlinevegliaturo filandari filogaso firmo \
            fiumefreddobruzio fontanesisantalucia foresta fossatoionicofossatellosanlucamarcelluzzo fossatoserralta \
            francavillaangitola francavillamarittima francica frascineto fronti fuscaldo gagliato galatro gasperina gerace \
            germaneto gerocarne giffone gimigliano gioiatauro gioiosaionica girifalco gizzeria grimaldi grisolia grotteria \
            guardavalle guardavallemarina guardiapiemontese iscamarina iscasulloionio isoladicaporizzuto jacurso jonadi joppolo \
            katancaro katanchalo katandzaro katantsuaro katanzaro keluotuonei keulotone kortone kozenca kozentsua kroton krotona \
            krotonas krotone krotono krwtwn krwtwny kshntt kurotone kwsnza kwznsa laganadi lainoborgo lainocastellonuovocentro \
            laise lamezia lameziaterme lappano lattarico laureanadiborrello laurignano lazzaro lecastella leijiaokalabuliya \
            limbadicaroni locri longobardi longobucco lungro luzzi magisano magola maida maiera maierato malito malvito mammola \
            mandatoriccio mandorleto mangone maranomarchesato maranoprincipato marcedusa marcellinara marina marinadidavoli \
            marinadifuscaldo marinadigioiosaionica marinadisanlorenzo marinadisantamariadelcedro marinadisantilariodelloionio \
            marinadischiavonea maropati martelletto martellilaganosa martirano martiranolombardo martone marzi masella melicucca \
            melicucco melissa melitodiportosalvo mendicino mesoraca messignadi miglierina mileto molochio monasterace \
            monasteracemarina mongiana mongrassano monsoreto montaltouffugo montauro montebellojonico montegiordano montepaone \
            montepaonelido monterossocalabro moranocalabro morellicatenasottana mormanno mortilla mosorrofa mottafollone \
            mottasangiovanni mottasantalucia nardodipace natilenuovo nicastro nicotera nocara nocerascalo noceraterinese olivadi \
            oppidomamertina oriolo orsomarso ortomatera pagliarelle palermiti palizzi palizzimarina pallagorio pallapalla palmi \
            paludi panettieri pannaconi paola papanice papasidero paravati parenti parghelia paternocalabro pavigliana pazzano \
            pedaceperito pedivigliano pellaro pentone pernocaripresinaci pertina petiliapolicastro petrizzi petrona pianecrati \
            pianetti pianodagazio pianopoli pietrapaola piragineti piscopio pizzo pizzoni placanica plataci platania plati polia \
            polistena portigliola praiaamare pratora prunella qrwtwnh quattromiglia redipiano redzhodikalabrija reggiocalabria \
            reggiodecalabre reggiodecalabria reggiodicalabria regio regiodecalabria rende rgwdyqlbryh rhegium riace riacemarina \
            ricadi riggiucalabbria rizziconi roccabernarda roccadineto roccafortedelgreco roccaimperiale roccaimperialemarina \
            roccellaionica roccelletta roggianogravina roghudi rogliano rombiolo rosario rosarno rose rosetocapospulico rossano \
            rossanostazione rotagreca rovito rydjwkalabrya salerni salineioniche sambatello sambiase samo sanbasile \
            sanbenedettoullano sancalogero sancarlocondofurimarina sancosmoalbanese sancostantino sancostantinocalabro \
            sandemetriocorone sandonatodininea sanfili sanfilippobattendieri sanfloro sangiacomomarinella sangineto \
            sanginetolido sangiorgioalbanese sangiorgiomorgeto sangiovannidigerace sangiovanniinfiore sangregoriodippona \
            sanleonardodicutro sanlorenzobellizzi sanlorenzodelvallo sanluca sanlucido sanmangodaquino sanmarcoargentano \
            sanmartinodifinita sanmauromarchesato sannico sannicolaarcella sannicoladacrissa sannicoladellalto sanpantaleone \
            sanpietroamaida sanpietroapostolo sanpietrodicarida sanpietroinamantea sanpietroinguarano sanprocopio sanroberto \
            sansostene sansostenemarina sansosti santacaterinaalbanese santacaterinadelloionio santacaterinadelloioniomarina \
            santacristinadaspromonte santadomenica santadomenicatalao santaeufemialamezia santagatadelbianco santagatadiesaro \
            santalessioinaspromonte santamariadelcedro santamariadisettimo santamarialegrotte santandreaapostolodelloionio \
            santandreaioniomarina santaseverina santasofiadepiro santelia santeufemiadaspromonte santilariodelloionio \
            santonofrio santostefanodirogliano santostefanoinaspromonte sanvincenzolacosta sanvitosulloionio saracena sartano \
            satriano savelli scalacoeli scalea scandale scaroreggioscornavaccavardano scido scilla sellia selliamarina seminara \
            serradaiello serramiceli serrapedace serrasanbruno serrastretta serrata sersale settingiano sibari siderno simbario \
            simerimare sinopoli solanoinferiore solanosuperiore sorbosanbasile sorianello sorianocalabro soveratomarina \
            soveratosuperiore soveriamannelli soveriasimeri spadola spezzanoalbanese spezzanodellasila spezzanopiccolo spilinga \
            squillace squillacelido staiti staletti stazionemontaltocoretto stefanaconi stignano stilo strongoli surdo tarsia \
            taurianova terranovadasibari terranovasappominulio terravecchia terreti tiriolo tivolillepasqualimerenzata \
            toranocastello torrediruggiero torremelissa torremezzodifalconara tortora tortoramarina trafinelloi trebisacce \
            trenta tritanti tronca tropea trunca umbriatico uria vaccarizzoalbanese vadue vallefiorita vallegianno vallelonga \
            varapodio vasi vazzano venadimaida verbicaro verzino vibovalentia villapiana villapianalido villapianascalo \
            villasangiovanni zaccanopoli zagarise zambrone zumpano zungri =CAL+CAM camigliano macchia padula sanferdinando \
            scaloferroviario siano =CAL+CAM+FVG+LIG+PIE sanlorenzo =CAL+CAM+FVG+LOM+TAA+UMB sangiacomo =CAL+EMR canolo taverna \
            =CAL+EMR+LIG+TAA+VEN sanmartino =CAL+EMR+LOM sannicolo =CAL+FVG santostefano =CAL+LAZ marcellina =CAL+MAR \
            santippolito =CAL+MOL sanbiase =CAL+PIE filadelfia =CAL+PUG calimera =CAL+SIC fiumara marinella mirto scarcelli \
            torretta =CAL+UMB pietrafitta spina =CAL+VEN lago settimo =CAM acciaroli acerno acerra acerrae acherra acquarola \
            acquavella acquavena afragola afravola afuragora agerola agropoli aiellodelsabato ailano airola alano albanella \
            alfano alife altavillairpina altavillasilentina alvanite alvignano amalfi amodiomassariola amorosi anacapri \
            andrettamattinella angri annunziata antessano apicevecchio apollosa aquara aquilonia arenabianca arianoirpinomartiri \
            arienzo ariola arolapreazzano arpaia arpaise arzano ascea asecondiglianoandiamonoi atenalucana atrani atripalda \
            auletta avella avellino aversa averza avezzanosorbello avuerusa avvocata bacoli bagnoli bagnoliirpino baia baiano \
            banzano baranodischia baronissi barra baselice battipaglia bellizzi bellizziirpino bellona bellosguardo \
            beltigliosangiovanni benevent benevento beneventum beneviento benevuento benewent bisaccia bisaccianuova \
            bivioacquavellaponte biviomortola biviosantacecilia bonea bonito borgocarillia boscoreale boscotrecase bracigliano \
            brezza brusciano bucciano buccino buonabitacolo buonalbergo bwrtysh cafassoborgonuovo caggiano caianello caiazzo \
            cairano caivano calabritto calitri calvanese calvanico calvi calvirisorta calvizzano camerota campanarello \
            campigliano campinola campolattaro campolidelmontetaburno campora camposano cancelloarnone cancelloedarnone candida \
            cannalonga capaccio capaccioscalo capezzanocologna capezzanoinferiore capodrise capomazzo caposele caprecano capri \
            capriatiavolturno capriglia caprigliairpina capua carbonaradinola cardile cardito carife carifitorellopriscoli \
            carinaro carinola casaburi casagiove casalbore casalbuono casaldiprincipe casalduni casalettospartano \
            casalisanpotito casalnuovodinapoli casaluce casalvelino casamarciano casamicciolaterme casandrino casapesenna \
            casapulla casarea casaroccodamato casavatore cascano caselleinpittari caserta caserte casi casola casoladinapoli \
            casoria cassano cassanoirpino castelbaronia castelcampagnano castelcivita casteldisasso castelfranci \
            castelfrancoinmiscano castellabate castellammare castellammaredistabia castellodelmatese castellodicisterna \
            castellomonteleone castelmorrone castelnuovocilento castelnuovodiconza castelpagano castelpoto castelsangiorgio \
            castelsanlorenzo castelvenere castelvetereinvalfortore castelveteresulcalore castelvolturno castiglionedelgenovesi \
            cautano cava cavadeitirreni cavadetirreni celledibulgheria cellole centola centrourbano ceppaloni ceraso cercola \
            cerrelli cerretosannita cervinara cervino cesinali cesine cessuta cetara chiaia chiaiano chianche chianura \
            chiusanodisandomenico cicciano cicerale cimitile ciorani ciorlano circello cirignano collesannita colliano comiziano \
            concadeimarini concadellacampania contrada controne contursiterme coperchia copersito corbara corigliano \
            corletomonforte corpodicava corvinia countrypark crispano cuccarovetere curti cusanomutri domicella dragonea dragoni \
            dugenta durazzano eboli ercolano estabia faiano faicchio falcianodelmassico faraldonocelleto fasana felitto \
            festinese fisciano flumeri foglianise foianodivalfortore fontanarosa fontanavaglio fontegreca forchia forerotta \
            foria forino forio formicola fornillo fragnetolabate fragnetomonforte franche francolise frassotelesino \
            frattamaggiore frattaminore frigento frignano fuorigrotta fuorni furore futani gallomatese galluccio gauro \
            gerkulanum gesualdo gianovetusto giardoni giffonivallepiana ginestradeglischiavoni gioi gioiasannitica giuglian \
            giugliano giuglianoincampania giungano gragnano grazzanise greci gricignanodiaversa grottadellolmoi grottaminarda \
            grottola grottolella grumonevano guardialombardi guardiasanframondi iannassiboscoperrotta irna ischia ischiaporto \
            ispani kastelamaredistabija kazerta kazeruta kazoria labso laccoameno lacedonia lancusipentabolano lanzara lapio \
            laura laureanacilento laurino laurito lauro laviano lentiscosa leselve letino lettere liberi licinellatorredipaestum \
            licusati limatola lioni liveri luogosano lusciano lustra luzzano maccoliperrillo maceratacampania maddaloni \
            magazzeno maglianovetere magorno maiori malchesantacroceserroni manocalzati maranodinapoli marcianise mariglianella \
            marigliano marinadicamerota marinadicasalvelino marzanello marzanoappio marzanodinola massadisomma massalubrense \
            masseriavecchiaovest matinella mattine melitodinapoli melitoirpino melizzano mercato mercatosanseverino mercogliano \
            meta miano mignanomontelungo minori mirabellaeclano misciano moiodellacivitellapellare molinara molinelle mondragone \
            montaguto montanoantilia montaperto montecalvario montecalvoirpino montechiaro montecorice montecorvinopugliano \
            montecorvinorovella montedecoro montediprocida montefalcione montefalconedivalfortore montefortecilento \
            monteforteirpino montefredane montefusco montella montemarano montemiletto montepertuso monterusciello \
            montesangiacomo montesanoscalo montesanosullamarcellana montesarchio montorosuperiore morcone morigerati \
            morradesanctis moschiano mugnanodelcardinale mugnanodinapoli musci nabuleisi nabwly napels napl naples napoles \
            napoli napolli napolo napols napoly napori nappoli napul napule napuli napulj napwly neapal neapel neapelj neapol \
            neapole neapolis nepalasa nepalsa nepeils noapels nocelleto nocerainferiore nocerasuperiore nola novivelia \
            nuovaconzadellacampania nusco nyplz ogliastrocilento olevanosultusciano olivetocitra omignano omignanoscalo orria \
            ortadiatella ospedalettodalpinolo ottati ottaviano paduli pagani pagliarone pagodelvallodilauro pagoveiano palinuro \
            palmacampania palomonte pannarano paolisi parcomazzola parete parolise parthenope pascarola \
            passodimirabellapianopantano pastene pastorano paternopoli patierno paupisi pellezzano pendino pengdiqieli perdifumo \
            perito pertosa pescosannita petina petruro petruroirpino pezzalunga pezzanofiletta piaggine pianadimonteverna piani \
            pianillo pianodisorrento pianura piazzadelgaldosantangelo piazzadipandola piazzaroma piazzatraliapendolo piazzola \
            piazzolla piedimonte piedimontematese piegolellesanbartolomeo pietradefusi pietramelara pietraroja pietrastornina \
            pietravairano pietre pietrelcina pignataromaggiore pimonte piscinola pisciotta pizzolano pjanura pocuoli poderia \
            poggiomarino poggioreale policastrobussentino polla pollastri pollenatrocchia pollica polvica pomiglianodarco pompei \
            pontebarizzo pontecagnano pontediferro pontelandolfo pontelatone pontesanmichele ponticherri portichi portici \
            porticodicaserta porto porutichi posillipo positano postiglione pottsuori pouzzoles pozzillo pozzuoli praiano \
            pratadiprincipatoultra pratasannitacentro pratella pratocomune pratolaserra pratole pratoperillo prepezzano \
            presenzano prignanocilento priora procida puglianello pugliano puglietta punticielle puortece puteoli puzzuolo \
            quadrelle quadrivio qualiano quindici raito ravello raviscanina recale reino resina rettifilovannullo riardo \
            ricigliano roccabascerana roccadaspide roccagloriosa roccamonfina roccapiemonte roccarainola roccaromana \
            roccasanfelice rocchetta rofrano roscigno rotondi rutino ruviano sabina sacco saikediliyanuo salaconsilina salento \
            salern salernas salerne salerno salernon salernu salernum salernus salicuneta salierno salittovalle salvitelle \
            salyrnw salzairpina sanbartolomeoingaldo sancarloallarena sancastrese sanciprianodaversa sanciprianopicentino \
            sanfeliceacancello sangennarovesuviano sangiorgioacremano sangiorgiodelsannio sangiorgiolamolara sangiovanniapiro \
            sangiovanniateduccio sangiovanniepaolo sangiovannisantacaterina sangiuseppevesuviano sangregoriomagno \
            sangregoriomatese sanleuciodelsanniocavuoti sanlorenzello sanlorenzomaggiore sanlupo sanmangopiemonte \
            sanmangosulcalore sanmarcellino sanmarcodeicavoti sanmarcoevangelista sanmartinosannita sanmartinovallecaudina \
            sanmarzanosulsarno sanmaurocilento sanmaurolabruca sanmichelediserino sannicolabaronia sannicolalastrada \
            sannicolamanfredi sanpaolobelsito sanpietroaltanagro sanpietroapatierno sanpietroinfine sanpotitosannitico \
            sanpotitoultra sanprisco sanrufo sansalvatoretelesino sansebastianoalvesuvio sansossiobaronia santabarbara \
            santacolombaii santacrocedelsannio santagatadegoti santagatasuiduegolfi santagnello santaluciadiserino \
            santaluciasantamarialanova santamariaavico santamariacapuavetere santamarialacarita santamarialafossa santamarina \
            santammaro santanastasia santandreadiconza santandreapizzoneciamprisco santangeloacupolo santangeloafasanella \
            santangeloallesca santangeloascala santangelodalife santangelodeilombardi santangeloinformis santannai santantimo \
            santantonioabate santapaolina santarcangelotrimonte santarpino santarsenio santateclacastelpagano santavenere \
            santegidiodelmontealbino santelenairpina santomenna santostefanodelsole sanvalentinotorio sanvitaliano sanza sapri \
            sareruno sarno sassano sassinoro saviano savignanoirpino scafati scala scaloromagnanoalmonte scampia scampitella \
            scario scisciano secondigliano sekondilijano sekondiryano senerchia serino serramezzana serrarafontana sessaaurunca \
            sessacilento sicignanodeglialburni sicundigliano sieti sirignano soccavo solofra solopaca sommavesuviana \
            sorboserpico sorrento sparanise spartimento sperone spiano stabiae stabie starzavecchia stellacilento stio striano \
            sturno succivo summonte tardiano taurano taurasi teano teggianomacchiaroli teleseterme tempalamandra teora termini \
            terzigno teverola ticciano toccocaudio tora torchiara torchiati torelladeilombardi torellitorrette torraca \
            torreannunziata torrecaracciolo torrecuso torredelgreco torredelgreko torredogrieco torrelenocelle torreorsaia \
            torrettascalzapecora torrioni tortorella tramonti trecase trentinara trentoladucenta trescine trevico tufino \
            vairanopatenora vallata valleagricola valledellangelo valledimaddaloni vallesaccarda vallodellalucania valva \
            varconotarercole velina venticano viafaustocoppi viasgiovanni vibonati vicaria vicoequense vietrisulmare \
            villadibriano villaliterno villalittorio villamaina villammare villanovadelbattista villaricca visciano vitulano \
            vitulazio volla volturarairpina vomero zungoli zuni =CAM+EMR casale gaiano sancarlo sannazzaro silla =CAM+EMR+LAZ \
            monticelli =CAM+EMR+LOM+PIE santantonio =CAM+EMR+LOM+PIE+PUG+TAA+UMB+VEN sanpietro =CAM+EMR+MAR gallo \
            =CAM+EMR+MAR+PIE+TAA+VEN sanmichele =CAM+EMR+PIE quarto sangiuseppe =CAM+EMR+TOS sanclemente =CAM+EMR+UMB ponticelli \
            =CAM+EMR+VEN sala =CAM+FVG campagna casanova vico =CAM+FVG+LOM+SAR+UMB+VEN santamaria =CAM+LAZ arpino latina ponte \
            tufo =CAM+LAZ+MAR+VEN santangelo =CAM+LAZ+PIE borgo =CAM+LIG+LOM piano =CAM+LOM montano =CAM+LOM+PIE+TAA villa \
            =CAM+MAR stella =CAM+MAR+VEN sanmarco zonaindustriale =CAM+MOL agnone monteverde =CAM+PIE serre =CAM+PUG materdomini \
            =CAM+SIC arenella pagliara =CAM+TAA carano molina =CAM+TOS cesa santagata =CAM+UMB moiano soccorso =CAM+VEN ariano \
            capitello =EMR agazzano aguscello albareto alberi albinea alfero alfonsine alseno altedo ambrogio anzoladellemilia \
            arceto argelato argenta argine arianoferrarese ariminum baganzola baggiovara bagnacavallo bagnaradiromagna \
            bagniditabiano bagno bagnodiromagna bagnoloinpiano baiso baljonja baragazza barcaccia bardi baricella barma \
            basilicagoiano basilicanova bastiglia baura bazzano bedonia bellariaigeamarina bentivoglio berceto berra bertinoro \
            berzantina besenzone bibbiano boara bobbio bollonya bologna bologne bolona bolonha bolonia bolonija bolonja bolonjo \
            bolonya boluoniya bomporto bononia borabassa bore borello boretto borghi borgonovovaltidone borgotossignano \
            borgovalditaro boronya borzano boschi boscomesola botteghino brescello brisighella brugneto bubano budrie budrio \
            budrione bulaggna bulogna busana busseto bwlwnya bwlwnyh caacquabuona cadecaroli cadefabbri cadegaida \
            cadelboscodisopra cadelboscodisotto cadiroggio cadisola cadriano caesena cafusino calcara calderaradireno calderino \
            calendasco calerno calestano camerlona caminata campagnolaemilia campegine campiano campogalliano camposanto \
            camugnano cannuzzo caorso capanni capocolle caprara carpanetopiacentino carpena carpinello carpineti casaglia \
            casalborsetti casalecchiodireno casaledimezzani casalfiumanese casalgrande casecocconi casedelmolino casina \
            casolavalsenio castagnolominore castelbolognese casteldaiano casteldelci casteldelrio casteldicasio \
            castelfrancoemilia castelguelfodibologna castellarano castellarquato castellodargile castellodipratofontana \
            castelmaggiore castelnovodisotto castelnovonemonti castelnuovofogliani castelnuovorangone castelsangiovanni \
            castelsanpietroterme castelvetrodimodena castelvetropiacentino castenaso castiglionedeipepoli castrocaroterme \
            castrocarotermeeterradelsole cattolica cavazzona cavezzo cavola cavriago cento cerasolo cerignale cervara cervarezza \
            cervia cesena cesenatico cesene cherp chezena cianodenza civitelladiromagna classe coccanilecesta codemondoquaresimo \
            codigoro codisotto coli collagna collecchio cologna colombaro colorno coltaro comacchio compiano cona \
            concordiasullasecchia consandolo conselice copparo corcagnano corniglio coronella corpolo corporeno correggio \
            cortemaggiore corticella cotignola crespellano crevalcore cusercoli decima dodicimorelli dogato dosso dovadola dozza \
            eia fabbrico faenza falda farini feilala felegara felina felino fellegara ferrara ferrare fidenza finaleemilia \
            fiorano fiorenzuoladarda fiumalbodogana fiumana fontanapradosa fontanelice fontanellato fontevivo forche forli \
            forlimpopoli formica formigine formignana fornacezarattini fornovoditaro forumcornelii forumlivii foruri fosdondo \
            fossanovasanmarco fossoghiaia fossoli francolino frassinoro frattaterme fusignano gaggiomontano gaibanellasantedigio \
            gaiofana gaione galeata galliera gambettola gambulaga ganzanigo garofano gatteoamare gatteosantangelo gavasseto \
            gazzola gemmano ghiardo glorie godo gorghetto gorino goro gorzano gossolengo gragnanotrebbiense granarolo \
            granarolodellemiliaeviadagola grizzana grizzanamorandi gropparello gualtieri guastalla guiglia imola imora iommla \
            jolandadisavoia karpi karupi lagaro lagosanto lagrande lama lamadireno langhirano lasalettatamara lavecchia \
            lavezzola lawenna lemizzone lentigionesorboloamane lesignana lesignanodebagni levizzanorangone lidoadriano \
            lidodegliestensi lidodellenazioni lidodiclasse lidodipomposalidodegliscacchi lidodisavio lidodispina ligonchio \
            limidi lizzanoinbelvedere loiano longara longastrino longiano lovoleto lugagnanovaldarda lugo lusurasco luzzara \
            maccaretolo madonnadellalbero madregolo magreta malalbergo mamiano mandrio manzolino maranello maranosulpanaro \
            marinadiravenna marinaromea marmorta marrara martiridipizzocalvo marzabotto marzolara masiera masitorello \
            massafinalese massafiscaglia massalombarda massenzatico medesano medicinabuda medolla meldola meletole \
            mercatosaraceno mesola mezzanoinferiore mezzanosuperiore mezzogoro mezzolara migliarina migliaro milanomarittima \
            minerbio mirandola misanoadriatico misanomonte modena modene modigliana modna molinella molinodelpallone \
            monchiodellecorti mondaino monestirolo monghidoro montecavolo montecchioemilia montechiarugolo montecolombo \
            montecreto montefioreconca montefiorino montegridolfo monteombraro montepastore monterenzio montesangiovanni \
            montescudo montese monticellidongina monticelliterme monzuno morcianodiromagna mordano morfasso mortizza \
            mulazzanoponte mulino mutina mwdyna nevianodegliarduini nibbiano niviano noceto nonantola novafeltria novellara \
            novidimodena olzafogarole ospitalmonacale ostellato osteriagrande ottone ozzanodellemilia ozzanotaro padulle \
            palagano palanzano palatapepoli panighina pannocchia parma parme paruma pavullonelfrignano pecorara pegola \
            pellegrinoparmense pennabilli perma perticara piacenza piachentsua piandivenola pianellovaltidone piangipane \
            pianodelvoglio pianoro piaseinsa piasensa pietracuta pievedicento pieveottoville pievepelago pievesaliceto \
            pilastrello pilastri pilastro pinarella pioppedisalvaro piozzano pittolo piumazzo piyaqincha pizzano pjachehnca \
            pjachenca placencia placentia plaisance plasencia podenzano poggioberni poggiorenatico polesineparmense polinago \
            pontedellaventurina pontedellolio pontegradella pontelangorino pontemaodino pontenure ponterizzoli ponteronca \
            pontetaro ponticella porottocassama porporano porrettaterme porticodiromagna porticoesanbenedetto portile \
            portocorsini portofuori portogaribaldi portomaggiore poviglio pozza praticello praticellodigattatico pratissolo \
            predappio premilcuore prignano prignanosullasecchia progresso puianello pulce puntamarina pyachnza quarantoli \
            quartesana quattrocastella querciagrossa ramiola ramiseto rastignanocarteriadisesto ravarino ravena ravenna ravenne \
            ravuenna rawenna reda redzhoehmilija reggio reggiodemilie reggioemilia reggiolo reggionellemilia remin renazzo \
            renocentese riale riccione ricco rimini riola rioloterme riolunato riosaliceto rioveggio ripapersico rivarolo \
            rivazzurra rivergaro ro roccabianca roccamalatina roccasancasciano rolo romeavecchia roncalceci roncocampocanneto \
            roncocesi roncofreddo roncofreddosantapaola roncolo roteglia rottofreno roveleto rubiera russi rwwnh rymyny \
            salabaganza salabolognese salitariola salsomaggioreterme saludecio salvaterra sanbartolo sanbartolomeoinbosco \
            sanbenedettovaldisambro sancesariosulpanaro sandamaso sanfelicesulpanaro sangabrielemondonuovo \
            sangiacomodelmartignone sangiorgiodipiano sangiorgiopiacentino sangiovanniinmarignano sangiovanniinpersiceto \
            sangiovannisanbernardino sangiuliano sanlazzaro sanleo sanlorenzoinnoceto sanmarino sanmartinodeimulini \
            sanmartinoinargine sanmartinoinrio sanmartinospino sanmauroamare sanmauropascoli sanmicheledeimucchietti \
            sanmicheletiorre sannicoloatrebbia sanpatrizio sanpieroinbagno sanpietrocapofiume sanpietroincasale sanpietroincerro \
            sanpietrointrento sanpietroinvincoli sanpolo sanpolodenza sanpossidonio sanpotito sanprospero sansecondoparmense \
            santacrocescuole santagatabolognese santagatafeltria santagatasulsanterno santagostino santamariacodifiume \
            santamariadelmonte santamariadelpiano santamariainduno santamariainpietrafitta santamonicacella santandreabagni \
            santandreainbesanigo santandreaincasale santansovino santasofia santavittoria santerno santilariodenza santomarino \
            santostefanocarraie sanvenanzio sanvitalegrande sanzaccaria sarmato sarsina sassofeltrio sassomarconi sassomorelli \
            sassuolo savarnaconventello savazza savignanosulpanaro savignanosulrubicone savigno savio scandiano scortichino \
            secchiano selbagnone serradimaiolo serramazzoni sesso sestoimolese sestola settima sissa soglianoalrubicone solara \
            soliera solignano solignanonuovo soragna sorbara sorbolo sozzigalli spilamberto stazionevalmozzola stiatico stiore \
            talamello taneto terenzo tizzanovalparma toano tole tornolo torremaina torriana torrile toscanella trappolone \
            trarivi traversetolo travo trebbo trecasali tredozio tresigallofinaldirero trevozzo vado varanodemelegari varsi \
            vedrana veggiavillalunga venezzano ventoso vergato verghereto vernasca verucchio vetto vezzanosulcrostolo vialarga \
            viano vicofertile vidiciatico vigaranomainarda vigaranopieve vigatto vignale vigolomarchese vigolzone \
            villaggioargentina villainferno villaminozzo villamotta villarotta villasalina villasanmartino villaverucchio \
            voghiera voltana zerba zianopiacentino zibello zisena zocca zolapredosa =EMR+FVG bagnarola fogliano =EMR+FVG+TAA \
            barco =EMR+FVG+TOS prato =EMR+LAZ sanbartolomeo =EMR+LAZ+TOS osterianuova =EMR+LIG ferriere =EMR+LOM bettola bondeno \
            borgonuovo castelletto fontana gaggio maggio mirabello roncadello sancolombano sanfaustino solarolo vallalta \
            =EMR+LOM+MAR+PIE+VEN sanbiagio =EMR+LOM+SAR+VEN sanvito =EMR+LOM+SIC+VEN santanna =EMR+LOM+TAA vignola =EMR+LOM+VEN \
            santandrea =EMR+MAR fanano gualdo santamarianuova =EMR+MAR+TOS mercatale =EMR+PIE carignano gargallo marsaglia \
            montecastello quartoinferiore rivara sanbernardino =EMR+PUG montalbano pisignano =EMR+SIC+VEN belvedere =EMR+TAA \
            barbiano mezzano rovereto serravalle =EMR+TAA+VEN ospedaletto sanpancrazio =EMR+TOS fognano migliarino montale \
            montiano sandonnino sanvincenzo =EMR+UMB sansavino =EMR+VEN alberone bosco carpi coriano croce fratte marano \
            santagiustina santalberto villafontana =FVG aiellodelfriuli alesso amaro ampezzo andreis anduins aquileia arba \
            artaterme artegna arzene astajankw attimis aurisina aurisinacave aviano avianocastello azzanodecimo bagnariaarsa \
            barbeano barcis basaldella basiliano basilianovissandone basovizza begliano bertiolo biauzzo bicinicco blessano \
            bordano brazzacco brazzano bressa brugnera budoia bueriis buia buttrio caminoaltagliamento campeglio campoformido \
            campolongoaltorre campolongoaltorrecavenzano camporossoinvalcanale caneva canevaditolmezzo caporiacco \
            caprivadelfriuli cargnacco carlino carpacco casaledellamadonna casarsadelladelizia cassacco castions \
            castionsdellemura castionsdistrada cavassonuovo cavazzocarnico cavolanoschiavoi cecchini ceolini cercivento \
            cerneglons cervignanodelfriuli chiaulis chions chiopris chiusaforte cimolais cinquestradecimpello cisterna \
            cividaledelfriuli claut clauzetto clodig codroipo colloredodimontealbano colloredodimontealbanolauzzana \
            colloredodiprato colugna comeglians cordenons cordovado cormons cornodirosazzo coseano cras deliyasite dignano \
            diliyasite doberdodellago dogna dolegnadelcollio dolegnano dolina domio duino enemonzoquinis erto faedis fagagna \
            fagnigola fanna farradisonzo felettis felettoumberto fiumeveneto fiumicello flaibano forgarianelfriuli forniavoltri \
            fornidisopra fornidisotto frattina frisanco galleriano gemona ghirano giais gleris gonars gorgo gorizia gradisca \
            gradiscadisonzo grado gradopineta granvilla ialmicco ipplis latisana lauco lauzacco lavariano lestans lestizza \
            lignanosabbiadoro ligosullo lumignacco lusevera madrisio magnanoinriviera majano malborghetto maniago manzano \
            maranolagunare marianodelfriuli marsure martignacco medea medeuzza mediis meduno mels meretoditomba mersodisopra \
            moggiodisotto moggioudinese moimacco monfalcone montenars monterealevalcellina moraro morsano mortegliano moruzzo \
            mossa muggia muris muscoli musil muzzanadelturgnano nespoledovillacaccia nimis nogaredodiprato opicina \
            orcenicoinferiore orsaria orzano oslavia osoppo ovaro padriciano pagnacco palazzolodellostella palmanova palse \
            paludea paluzza pantianicco panzano papariano pasiandiprato pasiano passons paularo paviadiudine percoto pertegada \
            perteole pieriapratocarnico pieris pinzanoaltagliamento plasencis pocenia poggioterzarmata polazzo polcenigo \
            pontebba porcia pordenone porpetto povoletto pozzecco pozzo pozzuolodelfriuli pradamano pratadipordenone \
            pratadisotto pratocarnico pravisdomini precenicco premariacco preone prepotto primulacco proseccocontovello \
            provesano puiavillanova pulfero qualso ramuscello rauscedodomanins ravascletto raveo ravosamagredis reanadelroiale \
            reanadelrojale redipuglia remanzacco repen resiutta rigolato risano rivarotta rivedarcano rivignano rivoltolonca \
            rodeano romans romansdisonzo ronchideilegionari ronchis roveredoinpiano ruda sacile sagrado sammardenchia \
            sancanziandisonzo sandanieledelfriuli sanflorianodelcollio sanfoca sangiorgiodellarichinvelda sangiorgiodinogaro \
            sangiovannialnatisone sangiovannidilivenza sanlorenzoisontino sanmartinoaltagliamento sanmartinodicampagna \
            sanpierdisonzo sanpietroalnatisone sanquirino santamarialalonga sanvalentino sanvitoaltagliamento sanvitoaltorre \
            sanvitodifagagna sappada saurisdisotto savogna savognadisonzo savorgnano savorgnanodeltorre sclaunicco sedegliano \
            sedrano sequals sestoalreghena sevegliano sgonico silvella sistianavisogliano sottoselva spilimbergo staranzano \
            strassoldo stregna sutrio taipana talmassons tamai tarcento tarvisio tauriano tavagnacco teor tergeste tergesti \
            terst terzodaquileia teulieseute titlingasuthit tolmezzo toriesute torreano torsa torviscosa tramontidisopra \
            tramontidisotto trasaghis travesio trebiciano treppocarnico treppogrande tricesimo triest triesta triestas trieste \
            triesti triesto triests trieszt trivignanoudinese trixeste triyesrre triyeste trst tryest trysth tryysty turriaco \
            udin udine usago vajont valeriano valvasone variano varmo vendogliocarvacco venzone vigonovofontanafredda villadarco \
            villaorba villasantina villavicentina villesse villotta visco visinale vivaro ziracco zolla zoppola \
            zuglianoterenzanocargnacco zuglio =FVG+LAZ+TOS casette =FVG+LOM nave =FVG+PIE carpeneto =FVG+TOS isola =FVG+VDA \
            sanleonardo =FVG+VEN rosa =LAZ abrylya accumoli aciliacastelfusanoostiaantica acquafondata acquapendente acuto \
            affile agosta alatri albanolaziale albuccione allumiere alvito amaseno amatrice anagni andreuzza anguillarasabazia \
            anitrellachiaiamari anroimh anticacollepiscioso anticolicorrado antrodoco anzio apeulillia aprilia apriliailazio \
            apriliana aprilija apriliya aprylya apuliliya apuriria aquino aranova arce arciempolitana arcinazzoromano ardea \
            areaproduttiva ariccia arillette arlenadicastro armetta arnara arsoli artena ascrea atina atinainferiore aurelia \
            ausonia bagniditivoli bagnoregio barbaranoromano bassanointeverina bassanoromano bassiano bellafarnia bellegra \
            belmontecastello belmonteinsabina belvederelidia biviodicapanelle biviosanpolo blera bolsena bomarzo borbona \
            borgobainsizza borgocarso borgofaiti borgoflora borgograppa borgohermada borgolotti borgomontello borgopiave \
            borgopodgora borgoquinzio borgorose borgosabotinofoceverde borgosanmichele borgosanpietro borgovelino borgovodice \
            bovilleernica bracciano brecciaro broccostella caira calcatanuova cameratanuova camillerivallelata campagnanodiroma \
            campitelli campodicarne campodimele campojemini campoleone campoliappennino campolimpidofavale campomarzio \
            campoverde canalemonterano cancellieramassimettapantanelle canepina canino cantalice cantalupoinsabina canterano \
            capena cappellamorrone capranica capranicaprenestina caprarola carbognano carchitti carnello caronti carpinetoromano \
            carrarapontenuovo cartierastazione casalattico casalazzara casalbertone casaldepazzi casali casalpalocco casalvieri \
            casape casaprota casavitola casecampolipanetta casecibbasciasciacrocifissotondarellavirano casperia cassino \
            castelchiodato casteldileva castelditora castelforte castelfusano castelgandolfo castelliri castelmadama \
            castelmassimo castelnuovodifarfa castelnuovodiporto castelnuovoparano castelsanpietroromano castelsantangelo \
            castelsantelia castiglioneinteverina castrocielo castrodeivolsci castropretorio cave ceccano cecchina celio celleno \
            cellere centrotredenari ceprano cerquottimadonnadelpiano cerretolaziale cerriaprano cervaradiroma cervaro cerveteri \
            cesano chiesuola ciampino ciciliano cinetoromano cisternadilatina cittaducale cittareale civitacastellana \
            civitavecchia civitelladagliano civitellasanpaolo coldragone collaltosabino colleberardi collecampanoscrima \
            colledelfagiano colledelpino collediana colledifuori colleditora collefarnese colleferro \
            collefontanafontanaliriinferiore collegiove collelavena collemainello collemonfortani collenocello collepardo \
            collesanmagno collespina collevecchio colleverde colleverdeii colli collidicicerone collidienea collisulvelino \
            colonna colubro concerviano configni contigliano corchiano corcolle corenoausonio coreseterra cori corvaro costaroni \
            cottanello cretone crocefisso cruci erroma esperia esquilino fabricadiroma faleri faleria falvaterra farainsabina \
            farnese farneta farneto ferentino ferruti fiamignano fianoromano filacciano filettino fiuggi fiumicino focene fondi \
            fontanascurano fontechiari forano formedisuiosancataldo formello formia fornocasale fossignano fossodisangiuliano \
            frascati frassosabino fregene fresine frosinone fumone gaeta gallicanonellazio gallinaro gavignano gavignanosabino \
            genazzano geniocivile genzanodiroma gerano giardinettitorvergata girardibellavistaterrazze girate giulianello \
            giulianodiroma gorga gradoli graffignano grottaferrata grottedicastro grottesantostefano grotti \
            grunuovocampomaggioresanluca guarcino guidonia guidoniamontecelio hrom infernetto intignano ischiadicastro \
            isoladelliri itri jenne labico labotte ladispoli lafiora laforma laghetto lalucca lamassiminacasallumbroso \
            landipedica lanuvio lariano latera latinascalo lavinio lavittoria leforna lenola leonessa lerughe licenza \
            lidodeipini lidodicastelfusano lidodiostia lidodiostija lidodiroma lidoditarquinia limitidigreccio littoria loma \
            longonesabino lubriano ludovisi lungsodngroma luoma luomashi maccarese maccaresestazione macere \
            madonnadellegrazieiacp madonnadelpiano maenza maglianoromano maglianosabina malafede mandela mantigliadiardea \
            manziana maranoequo maranolatrivio marcetelli marcosimone marinadiardeatorsanlorenzo marinadicerveteri \
            marinasannicola marino marta mazzanoromano mentana micigliano minturno mjiwaroma molebisleti molella mompeo \
            montaltodicastro montasola montebuono montecaminetto montecelio montecompatri montefiascone monteflavio montelanico \
            montelarco monteleonesabino montelibretti montemigliorelaselvotta montenerosabino monteporziocatone monteromano \
            monterosi montesanbiagio montesangiovannicampano montesangiovanniinsabina montesanmarino montevirginio \
            montopoliinsabina montorioromano moricone morlupo morolo morroreatino nazzano nemi nepi nerola nespolo nettuno norma \
            olevanoromano onano orioloromano orte ortescalo orvinio osteriadellafontana ostia ostialido paganicosabino \
            palestrina paliano palidoro pallone palombarasabina pantanocosa paparano parcoleonardo parione passoscuro pastena \
            pastenellepacittisprumaro patrica pavona penitro percile pesciaromana pescorocchiano pescosolido petrellasalto \
            pianipoggiofidoni piansano pichini picinisco pico piedimontesangermano piedimontesangermanoalta piglio \
            pignatarointeramna pisoniano pitocco pofi poggiobustone poggiocatino poggioellera poggiomirteto poggiomirtetoscalo \
            poggiomoiano poggionativo poggiosanlorenzo poli pomezia pontecorvo pontegalerialapisana pontinia pontondellelce \
            ponza ponzanoromano porrino posta postafibreno pozzagliasabina pratodelmare pratodicoppola pratolauro pratolungo \
            priverno proceno prossedi ramma ratina regola regolelli rhufain riano rieti rignanoflaminio riofreddo ripa ripi \
            rivodutri roccacanterano roccadarce roccadicave roccadipapa roccagiovine roccagorga roccamassima roccantica \
            roccapriora roccasantostefano roccasecca roccaseccadeivolsci roccaseccastazione roccasinibalda roeme roiate roma \
            rome romi romma romo ronciglione rooma rotabile roum roviano rwma rzym sabaudia sacrofano salisano sallustiano \
            sambuci sanbiagiosaracinisco sancesareo sandonatovaldicomino sanfelicecirceo sangiorgioaliri sangiovanniincarico \
            sangiovannipatoni sangiuseppelepratacotropagno sangregoriodasassola sanlorenzonuovo sanmartinoalcimino \
            sanmartinosantanzino sanpolodeicavalieri sansaba santafrancesca santamariainfante santamarinella \
            santambrogiosulgarigliano santandreadelgarigliano santangeloinvillagiglio santangeloromano santapalombaromaii \
            santarufina santasevera santaseveranord santeliafiumerapido santeustachio santicosmaedamiano santopadre santoreste \
            sanvitoromano sanvittoredellazio saracinesco sassacci scalo scaloteverina scandriglia scopetomadonnagulia \
            sedicipinilamacchiozza segni selcetta selci sermoneta serrone settefrati sezze sezzescalo sgurgola sipicciano \
            sonnino sora sorianonelcimino spadellata sperlonga spignosaturniainferiore spignosaturniasuperiore spinaceto \
            spregamore stazionedipavonapalazzomargana stimigliano strangolagalli subiaco supino sutri talocci tarano tarquinia \
            tecchiena terelle terracina tessennano tivoli tofe toffia tolfa torlupara torrecaietani torrice torricellainsabina \
            torriinsabina torritatiberina tortreteste torvaianica torvaianicaalta torvergata tragliatellacampitello trastevere \
            trepontoni trevignanoromano trevinellazio trivigliano tufano turania tuscania urbs vacone valcanneto valentano \
            vallebernardo vallecorsa vallemaio vallemartella vallepietra vallerano vallerotonda vallesanta vallinfreda \
            valmontone valvori varcosabino vasanello vejano velitrae velletri ventosa ventotene veroli vetralla vialatinaivkm \
            vicalvi viconellazio vicovaro vignanello villaadriana villafelice villalatina villasangiovanniintuscia \
            villasantalucia villasantostefano viterbo viticuso vitinia vitorchiano vivaroromano vuerretori zagarolo zepponami \
            =LAZ+LIG pigna =LAZ+LIG+TAA prati =LAZ+LOM capodimonte monterotondo =LAZ+LOM+SIC canneto =LAZ+LOM+TOS quattrostrade \
            =LAZ+MAR borgosantamaria =LAZ+PIE+TOS sandonato =LAZ+SAR+TOS monti =LAZ+SIC villalba =LAZ+TOS acquaviva bellavista \
            labro torano =LAZ+UMB testaccio trevi =LAZ+VEN gallese setteville =LIG airole alassio albenga albisolasuperiore \
            albissolamarina altare ameglia andora apricale aquiladiarroscia arcola arenzano armo arnasco aurigo avegno \
            avegnochiesa badalucco bajardo balestrino bardineto bargagli bergeggi beverino bocco bogliasco boissano bolano \
            bonassola bordighera borghettodarroscia borghettodivara borghettosantospirito borgio borgodiranzo borgofornaripieve \
            borgomaro borgosantagata bormida bormidagenepro borzonasca brugnato busalla cairomontenotte calicealcornoviglio \
            caliceligure calizzano camogli campochiesa campoligure campomorone camporosso carasco caravonica carcare carpasio \
            carro carrodano casanodoganaisola casanovalerrone casarzaligure casavecchia casella castelbianco castellaro \
            castelnuovomagra castelvecchiodiroccabarbena castelvittorio celleligure cengioalto cenova ceparanacarpena ceranesi \
            ceriale ceriana cervo cesio chiavari chiusanico chiusavecchia cicagna cipressa cisano civezza cogoleto cogorno \
            colombieramolicciara conscenti coreglialigure cosiodiarroscia cosseria costarainera crocefieschi davagna dego \
            deivamarina dianoarentino dianocastello dianomarina dianosanpietro dolceacqua dolcedo dzenova ellera erli fascia \
            favaledimalvaro feglino ferrada ferrania ferrierapontasso fezzano finaleligure fiumarettadiameglia fontanigorda \
            framura gaiazza garlenda gattorna genes genoa genova genovo genua genuja giustenice giusvalla gorra gorreto imperia \
            isolabona isoladelcantone isorelle isoverde janov jenoa jenoba jenova jenovua jnwa jnwt laigueglia laspecija \
            laspezia latte legrazie leivi lerca lerici levanto loano lorsica lucinasco lunimare magliolo maissana mallare \
            manesseno marinadiandora masone massimino mele mendatica mezzanego mignanego millesimo mioglia moconesi molini \
            moliniditriora molinonuovo molinopera molinovecchioscapitolabaio moneglia montaltoligure montebruno \
            montegrossopianlatte monterossoalmare montoggio murialdo nasinoborgo neirone nervi noli olivettasanmichele onzo \
            orcofeglino orero ortovero osiglia ospedaletti osteriadeicacciatoristella padivarma pallare perinaldo pianabattolla \
            pianacrixia pianodifollo pianodivalerianobottagna pianrossocosta piccarello pietrabruna pietraligure pievediteco \
            pievedizignago pieveligure pignone pitelli plodio poggiinferiorepoggisuperiore poggiofavarosanbernardo pompeiana \
            pontedassio pontinvrea pornassio portofino portovenere prelacastello prelo propata quiliano rapallo recco renaya \
            rezzo rezzoaglio rialto riccodelgolfo riomaggiore rivaligure rivarola roccavignale rocchettacairo rocchettadivara \
            rocchettanervina romitomagra roncoscrivia rondanina rossi rossiglione rovegno sanbartolomeoalmare sanbenedetto \
            sanbiagiodellacima sanfedelelusignano sanlorenzoalmare sanna sanpietrodolba sanremo santamargheritaligure santamarta \
            santerenzo santermete santostefanoalmare santostefanodaveto santostefanodimagra santuario saona sarzana sassello \
            savignone savo savona savone savooppidumalpinum savuona sciarborasca seborga serraricco sestagodano sestrilevante \
            soldano sori specija spedia speza spezia spotorno stazionefornola stellanello taggia tellaro terzorio testana \
            testico tiglieto toirano torriglia tovosangiacomo tribogna triora urbe uscio vadocentro vadoligure vallebona \
            vallecrosia valledivado valleggia valzemola varazze vareseligure varigotti vasia vendone ventimiglia vernazza \
            vessalico vezzanoligure vezziportio villafaraldi villafranca villanovadalbenga vobbia voze xenova xenovagenova zena \
            zoagli zuccarello =LIG+LOM chiesa lavagna =LIG+LOM+VEN pero =LIG+MAR+PIE+PUG+SIC+TOS+VEN chiesanuova =LIG+PUG \
            castiglione =LIG+TOS sansalvatore =LIG+VEN bastia pedemonte =LOM abbadiacerreto abbadialariana abbazia abbiategrasso \
            acquafredda acquanegracremonese acquanegrasulchiese adrarasanmartino adrarasanrocco adriano adro agliate agnadello \
            agnosine agra agratebrianza aicurzio airuno alagna albairate albanosantalessandro albavilla albeseconcassano albiate \
            albignano albino albiolo albizzate albonese albosaggia albuzzano alfianello algua alme almennosanbartolomeo \
            almennosansalvatore alserio alzanolombardo alzatebrianza ambivere ambriaspino andalovaltellino andratemolinetto anfo \
            angera angoloterme annicco annonedibrianza ansizio antegnate anzanodelparco appianogentile aprica arcene arcisate \
            arconate arcore ardenno ardesio ardolesanmarino arenapo arese argegno arlate arluno arosio arsagoseprio artogne \
            arzagodadda asola assago asso aurogna averara aviatico azzanello azzano azzanomella azzanosanpaolo azzate azzio \
            azzone badalasco badetto badiapavese badile bagnaria bagnatica bagnolocremasco bagnolomella bagnolosanvito bagolino \
            balbiano ballabio baranzate barasso barbariga barbasso barbata barbianello barcuzzi bardello bareggio baretium \
            bargano barghe bargnano bariano barlassina barni barzago barzana barzano barzio bascape basella basiano basiasco \
            basiglio bassanobresciano bastidadedossi bastidapancarana battaglionebagnara battuda bedero bederovalcuvia bedizzole \
            bedulita beierjiamo belgioioso bellagio bellano bellinzagolombardo bellusco bema benelario berbenno \
            berbennodivaltellina beregazzo beregazzoconfigliaro bereguardo bergam bergame bergamo berghem bergomum berlinghetto \
            berlingo bernareggio bernateticino bertonico berugamo berzo berzoinferiore berzosanfermo besanainbrianza besano \
            besate besnate besozzo bettolazeloforomagno bettole biandronno bianzano bianzone biassono bienno binago binasco \
            bione bisuschio biviocavamanara bizzarone blello blessagno blevio bodio bodiolomnago boffaloradadda \
            boffalorasopraticino boffetto bolgare bolladellopeveranza bollate boltiere bolzone bonatesopra bonatesotto \
            bondanello bondione bonemerse bordolano borgarello borghettolodigiano borgoditerzo borgoforte borgofrancosulpo \
            borgonato borgopriolo borgorattomormorolo borgosangiacomo borgosangiovanni borgosansiro borgosatollo bormio bornasco \
            bornato borno boscoexparmigiano bosisioparini bosnasco bossico botta bottaiano bottanuco botticino bovegno bovezzo \
            bovisiomasciago bozzolo bracca brandico branzi braone brebbia bredacisoni bregano bregnano brembate brembatedisopra \
            brembilla brembio breme brenna brennouseria breno brenta brera brescia bresha breshia bresia bressana bressia bresso \
            brezzodibedero briale brienno brignanogeradadda brinzio briosco brissagovaltravaglia brivio brixia brongio broni \
            brozzo brugherio brumano brunate brunello brusaporto brusimpiano bryshya bubbiano buccinasco buffalorabettole \
            buglioinmonte buguggiate bulciago buleixiya bulgarograsso bulgorello buragodimolgora bureshia buscate buscoldo \
            busituoaxiqiao busnago bussero bustighera bustoarsizio bustogarolfo bustumarsitium byrghamw cabiate cadandrea \
            cadeglianoviconago cadenabbia cadignano cadilana cadoragocaslinoalpiano cadrezzate caglio caino caiolo cairate \
            calcherafrontale calcinate calcinatedelpesce calcinato calcio calco caleppio calignano calo calolziocorte calozzo \
            caluscodadda calvagesedellariviera calvatone calvenzano calvignano calvignasco calvisano camairago cambiago \
            cameratacornello camisano camisasca camnagoboscone camoneone campagnolacremasca camparada campione campitello \
            campodeifiori campodolcino campofiorenzocalifornia camporinaldo campospinoso campovico candialomellina canegrate \
            cannetopavese cannetosulloglio canonica canonicadadda canovasanzeno cantello cantu cantuasnago canzo capergnanica \
            capiagointimianoolmeda capodiponte capolago caponago capovalle cappellacantone cappelladepicenardi capralba capriano \
            caprianodelcolle capriatesangervasio caprino capriolo caratebrianza carateurio caravaggio caravate carbonaraalticino \
            carbonaradipo carbonate cardanoalcampo carenno carimate carlazzo carnago carnate carobbio carobbiodegliangeli carona \
            caronnopertusella caronnovaresino carpeneda carpenedolo carpiano carugate carugo carvico carzagoriviera \
            casalbellotto casalbuttano casalecremasco casalelitta casalettoceredano casalettodisopra casalettolodigiano \
            casalettovaprio casalmaggiore casalmaiocco casalmorano casalmoro casaloldo casalpusterlengo casalromano casalzuigno \
            casanovadelmorbasco casanovalonati casaponte casargo casarile casascointelvi casate casatenovo casatisma casazza \
            casciago cascinaelisa cascinanuova cascinarestelli cascinavallestazionedicarimate cascinazza cascinecalderari \
            cascinemaggio cascinesanpietro casco casei casellelandi casellelurani casemanzonipascolocoroldo caseo casiratedadda \
            caslinoderba casnateconbernate casnigo casone casorateprimo casoratesempione casorezzo casottole caspoggio \
            cassagobrianza cassanodadda cassanomagnago cassanovalcuvia cassiglio cassinadepecchi cassinaframartino \
            cassinarizzardi cassinavalsassina cassinettadilugagnano cassinodalberi cassolnovo castana castanoprimo casteggio \
            castegnato castelbelforte castelcovati casteldario casteldidone castelgabbiano castelgoffredo castellanza \
            castellazzo castellazzodebarzi castelleone castellettodibranduzzo castellettopo castellicalepio castello \
            castellocabiaglio castellodagogna castellodellacqua castellodibrianza castellucchio castelmarte castelmella \
            castelnovetto castelnuovoboccadadda castelnuovobozzente castelrozzone castelseprio castelveccana castelverde \
            castelvisconti castenedolo casterno castiglionedadda castiglionedellestiviere castiglionedintelvi \
            castiglionemantovano castiglioneolona castione castioneandevenno castionedellapresolana castionetto castiragavidardo \
            casto castrezzato castronno cataeggio cavacurta cavagnano cavaione cavallasca cavamanara cavargna cavariaconpremezzo \
            cavenagodadda cavenagodibrianza cavernago cavriana cazzagobrabbia cazzagosanmartinocalino cazzanosantandrea cecima \
            cedegolo cedessano cedrasco celaticatolari celladati cellatica cenatedisotto cenatesopra cene cepina ceranodintelvi \
            ceranova cercino cerellobattuello ceresara cerese cereta ceretealto ceretebasso cerettolomellina cergnago \
            cerianolaghetto cerlongo cermenate cernobbio cernuscolombardone cernuscosulnaviglio cerroallambro cerromaggiore \
            certosadipavia cerveno cervesina cervignanodadda cesanabrianza cesanoboscone cesanomaderno cesate ceto cevo chiari \
            chiavenna chiesainvalmalenco chieve chignolodisola chignolopo chinatown chiuduno chiuro cicognolo cignano cignone \
            cigognola cigole cilavegna cimbergo cimbro cimnago cingiadebotti cinisello cinisellobalsamo cino cirimido \
            cisanobergamasco ciserano cislago cisliano cittiglio civate civenna civesio cividatealpiano cividatecamuno cizzago \
            cizzagocomezzano cizzolo clivio clusane clusone coarezza coccaglio cocquio codevilla codognacardano codogno cogliate \
            colere colicopiano collamuggiasca collebeato collebrianza collio colmegna colognacaraverio cologne colognoalserio \
            colognomonzese colombarotimoline colonno colorina colturano colzate comabbio comazzo come comerio commessaggio como \
            comunnuovo concagno concesio concorezzo confienza coniolo consigliodirumo copiano corana corbetta corgeno cormano \
            cornaimagna cornalba cornale cornaredo cornatedadda cornenogallianocarellamariaga cornogiovine cornovecchio \
            correggioli correzzana corrido corsico cortedecortesi cortedecortesiconcignone cortedefrati cortefranca cortenogolgi \
            cortenova cortenuova cortenuovadisopra corteolona corticellepieve corvinosanquirico corzano cosiovaltellino \
            costabarco costadenobili costadimezzate costadiserina costalambro costamasnaga costasantabramo costavalleimagna \
            costavolpino covo cozzo crandolavalsassina crebbio credaro credera crema cremella cremenaga cremeno cremia \
            cremignane cremona cremone cremosano crespiatica crist crone crosiodellavalle crottadadda crugnola cuassoalmonte \
            cuassoalpiano cucciago cuggiono cugliatefabiasco cumignanosulnaviglio cunardo cunettonevilla curacarpignano curiglia \
            curno cusago cusano cusino cusio cuveglio cuvio dairago dalmine dalpozzo darfo darfoboarioterme daverio dazio \
            delebio dello demo derovere dervio desenzanodelgarda desio dizzascobiazzeno dolzago domaso dongo dorio dorno dosimo \
            dosolo dossena dossodelliro dossoville dovera dresano drezzo drizzona dubino dumenza duno duomo edolo ello endine \
            entratico era erba erbusco eremo erve esenta esine esinolario fabbricadurini faedovaltellino faggetolario \
            fagnanoolonabergoro faloppio fantasina farageradadda faraolivana farfengo favirano felonica fenegro fengo ferno \
            ferreradivarese ferreraerbognone fiesco fiesse figino figinoserenza figliaro filago filighera finodelmonte \
            finomornasco fioranoalserio fizzonasco flero folzano fombio fontanella fontanezuranegresine fonteno foppolo forcola \
            forestosparso formigara formigosa fornovosangiovanni fortunago fossarmato frascarolo fuipianovalleimagna fumo furato \
            gabbioneta gadescopievedelmona gaggiano gaggino gaggiolo galbiate galgagnano gallarate galliatelombardo galliavola \
            gallignano gallotreremezzanacorti gambara gambarana gambolo gandellino gandino gandosso ganna garbagnate \
            garbagnatemilanese garbagnatemonastero gardola gardoneriviera gardonevaltrompia gargnano garlasco garlate garzeno \
            gavardosopraponte gavarnorinnovata gavarnotribulina gaverinaterme gavirate gazoldodegliippoliti gazzadaschianno \
            gazzane gazzaniga gazzuolo gemonio genivolta genzone geralario gerenzago gerenzano germignaga gerolaalta geromina \
            gerosa gerredecaprioli gessate ghedi ghiaie ghirla ghisalba gianico giovenzano gironicoalpiano giussago giussano \
            godiasco goito golasecca golferenzo gombito gonzaga gordona gorgonzola gorlago gorlamaggiore gorlaminore gorle \
            gornateolona gornatesuperiore gorno gottolengo gozzolina graffignana grandate grandolaeduniti grantola grassobbio \
            gratacasolo gravedonasangregorio gravellona grazie grezzago griante grignano grole gromlongo gromo grone grontardo \
            gropellocairoli grosio grosotto grumellocremonese grumellodelmonte gualdrasco guanzate guardamiglio gudovisconti \
            guidizzolo guinzano gussago gussola idro imbersago inarzo incudine indunoolona introbio introzzo inverigo inverno \
            invernoemonteleone inveruno inzago irma iseo isolaccia isoladifondra isoladovarese isorella ispra isso izano \
            jeragoconorago keleimona kemo keulemona komo kremona kuremona lacchiarella laglio lainate laino lallio lambrinia \
            lambrugo landriano langosco lanzada lanzodintelvi lardirago lasnigo lavenapontetresa laveno lavenone laxolo lazzate \
            lecco leffe leggiuno legnano lemna lenjano lenna lenno leno lentatesulseveso lesmo levata levate lezzeno libiola \
            lierna limbiate limidocomasco limonesulgarda linarolo linate lipomo lirio lisanza liscate lissone livigno livraga \
            locateditriulzi locatello locatevaresino lodetto lodi lodivecchio lodrino lograto lomagna lomaniga lomazzo lomello \
            lonateceppino lonatepozzolo lonato longhena longonealsegrino losine lovere lovero lozio lozza lucino lucinorodano \
            ludriano luino luisago lumezzane lunettafrassino lungavilla lungsodngmilano luragoderba luragomarinone lurano \
            luratecaccivio luvinate luzzana maccagno maccastorna macherio maclodio maddalena madignano madone madonna \
            madonninaecologno magasa magenta magherno magnacavallo magnago magno magreglio mailand mairago mairano malagnino \
            malavicina malegno maleo malgesso malgrate malnate malonno mandellodellario manera manerbadelgarda manerbio \
            mantegazza mantello mantua mapello marcallo marcaria marcheno marchirolo marcignago maresso margno marianamantovana \
            marianocomense maristella marmentino marmirolo marnate marne marone martignanadipo martinengo marudo marzano marzio \
            masano masate masciagoprimo maslianico massalengomottavigana masserini massina mazzano mazzodivaltellina meda mede \
            mediglia mediolan mediolanum medolago medole melegnano meleti mello melzo menaggio menarola menconico mengzha merate \
            mercallo merlino merone mese mesenzana mesero mezzago mezzanabigli mezzanarabattone mezzane mezzanino mezzate \
            mezzegra mezzoldo mignete mila milaan milan milana milanas milani milano milanodue milanu milao millano millepini \
            milzano miradoloterme misanodigeradadda misinto missaglia mnza modicia moggio moglia moiodecalvi moirago molinetto \
            molteno moltrasio mombelli mombretto monasterolodelcastello monca moncucco monigadelgarda monno monsa \
            montagnainvaltellina montaltopavese montanara montanasolombardo montanolucino monte montebello montecalvoversiggia \
            montecremasco montegrinovaltravaglia monteleone montello montemarenzo montemezzo monteolimpino montescano \
            montesegale montesolaro montevecchia monticellibrusati monticellipavese monticello monticellobrianza \
            monticellomondonico montichiari montirone montodine montonate montorfano montsua montubeccaria monvalle monza \
            monzambano monzoro morazzone morbegno morengo morimondo mornago mornico mornicoalserio mornicolosana mortara \
            morterone moscazzano mossini motella mottabaluffi mottavisconti motteggiana mottella mozzanica mozzate mozzo muggio \
            mulazzano munscia mura muscoline musso muzzadicorneglianolaudense mwnzh mylan mylanw nava navedano negrone nembro \
            nerviano nesso niardo nibionno nicorvo nigolinebonomelli nobilemonguzzo nosadello nosate novagli novamilanese \
            novatemezzola novatemilanese novedrate novegrotregarezzosanfelice noverascosportingmirasole noviglio novumcomum \
            nuvolento nuvolera occagno odolo offanengo offlaga oggiaro oggionaconsantostefano oggiono olevanodilomellina \
            olgiatecomasco olgiatemolgora olgiateolona olginate olivagessi olmeneta olmoalbrembo oltreilcolle oltressendaalta \
            oltronadisanmamette ome oneta onore onosanpietro opera orezzo origgio orino orioalserio oriolitta ornago ornica \
            orsenigo orzinuovi orzivecchi osiosopra osiosotto osmate osnago ospedalettolodigiano ospitaletto ossagolodigiano \
            ossimoinferiore ossimosuperiore ossona ossuccio osteno ostenoclaino ostiano ostiglia ottobiano ozzero \
            padenghesulgarda padernodadda padernodugnano padernofranciacorta padernoponchielli pagazzano pagnona pairana \
            paiscoloveno paitone paladina palazzago palazzolosulloglio palazzopignano palestro palidano palosco pancarana \
            pandino pantigliate papia parabiago paratico pare parlasco parmezzanacalzana parre parzanica paspardo passirana \
            passirano pasturago pasturo patuzza paullo pavia pavie pavija pavio pavonedelmella pavuia paweiya pawia pedesina \
            pedrengo pegognaga peia pelliointelvi penzano perego perledo persicodosimo perticaalta perticabassa pescarenico \
            pescarolo pescate pessanoconbornago pessinacremonese pezzaze piadena piamborno pianazzo piancamuno pianellodellario \
            pianengo piangaiano pianico piantedo piario piatedacentro piazzabrembana piazzacaduti piazzatorre piazzolo pieranica \
            pietole pietradegiorgi pievealbignola pievedelcairo pievedicoriano pievedizio pievedolmi pieveemanuele \
            pievefissiraga pieveportomorone pievesangiacomo pievevecchia pigra pilzone pinarolopo pinosullaspondadellagomaggiore \
            pioltello pisogne piubega piuro piussogno pizzale pizzighettone plemo plesio poascosorigherio poggiorusco \
            poggiridentialto poggiridentipiano poglianomilanese pognanalario pognano polaveno polesine polpenazzedelgarda pometo \
            pompiano pomponesco poncarale ponchiera ponnasuperiore pontecaffaro pontecingoli pontedilegno ponteinvaltellina \
            pontelambro pontenizza pontenossa ponteranica pontesanmarco pontesanpietro ponteterra pontevico pontida \
            pontirolonuovo pontisulmincio pontoglio poppino porlezza portalbera portoceresio portodadda portovaltravaglia \
            porzano poscante postalesio pozzaglio pozzaglioeduniti pozzodadda pozzolengo pozzolo pozzuolomartesana pradalunga \
            pralboino pratacamportaccio pratacentro pratolongo predore pregnanamilanese pregola premana premenugo premolo \
            preseglie presezzo prevalle primaluna proserpio prosto provagliodiseo provagliovalsabbia provezze puegnagosulgarda \
            puginate pumenengo pusiano quartiano quartiereotto quartiererepubblica quartieresarmazzano quartooggiaro quingentole \
            quintano quinzanello quinzanodoglio quistello raffa ramponioverna ranciovalcuvia ranco ranica ranzanico rasura rea \
            redavalle redondesco regoledo regona remedello remedellodisopra remedellodisotto remondo renate renyano rescaldina \
            retegno retorbido revere rezzago rezzato rho ricengo riozzo ripaltaarpina ripaltaguerina ripaltanuova rivadisolto \
            rivanazzano rivarolodelre rivarolomantovano rivoltadadda robbiano robbiate robbio robecchettoconinduno robeccodoglio \
            robeccopavese robeccosulnaviglio roccafranca rodengosaiano rodero rodigo roe roevolciano rogeno roggione rognano \
            rogno rogolo rogoredovalapertarimoldo rogorotto romagnese romanengo romanobanco romanodilombardia romanore ronago \
            roncaro roncello ronchettodellerane ronco roncobello roncobriantino roncoferraro roncola rosasco rosate rotadimagna \
            rotta rovagnate rovate rovato rovellasca rovelloporro roverbella rovescala rovetta rozzano rudiano ruino \
            sabbiochiese sabbioneta sacca sagnino sairano salaalbarro salacomacina salemarasino saleranosullambro saliceterme \
            salo saltrio salvirola samarate samolaco sanbartolomeovalcavargna sanbassano sanbenedettopo sanboviosanfelice \
            sanciprianopo sancolombanoallambro sandamianoalcolle sandanielepo sandonatomilanese sanfedeleintelvi \
            sanfedelesuperiore sanfelicedelbenaco sanfermodellabattaglia sanfiorano sangallo sangenesioeduniti \
            sangervasiobresciano sangiacomodellesegnate sangiacomofilippo sangiano sangiorgiodilomellina sangiorgiosulegnano \
            sangiovannibianco sangiovannideldosso sangiovanniincroce sangiulianomilanese sanlorenzodirovetta sanmacario \
            sanmamete sanmartinodallargine sanmartinodellabattaglia sanmartinodellago sanmartinoinstrada sanmartinopizzolano \
            sanmartinosiccomario sanmatteo sanmicheleinbosco sannazzarodeburgondi sannazzarovalcavargna sanpaolodargon \
            sanpellegrinoterme sanroccoalporto sansebastiano sansiro santacorinna santagatamartesana santagiuletta \
            santalessioconvialone santamargheritadistaffora santamariadeisabbioni santamariadellaversa santamariahoe \
            santangelolodigiano santangelolomellina santeufemiadellafonte santomobonoterme santostefanoinvairano \
            santostefanolodigiano santostefanoticino sanvittoreolona sanzenonaviglio sanzenone sanzenoneallambro sanzenonealpo \
            sarezzo sarnico saronno sartiranalomellina saviore scaldasole scandolararavara scandolararipadoglio \
            scannabuecascinecapri scanoalbrembo scanzorosciate scarpizzolo schilpario schivenoglia secugnago sedena sedriano \
            sedrina segabiello segrate selinobasso sellero selvino semiana semogo senago seniga sennacomasco sennalodigiana \
            seregno sergnano seriate serina serle sermide sernio serone serravalleapo sestocalende sestocremonese sestoeduniti \
            sestosangiovanni settala settimomilanese seveso silvanopietra sirmione sirone sirta sirtori siviano siziano soiano \
            solaro solarolorainerio solbiate solbiatearno solbiateolona solferino soltocollina solza somaggia somaglia \
            sommalombardo sommo soncino sondalo sondrio songavazzo sonico sordio soresina sorico sorisole sormano sospiro \
            sottocastello sottoilmontegiovannixxiii sovere sovico spessa spinadesco spinodadda spinoneallago spirano spriana \
            stagnolombardo stazzona stezzano stradella stravignino strozza suardi sueglio suello suisio sulbiate sulzano \
            sumirago susella sustinente suzzara tabellano tabiagocibrone taceno tagliuno taino talamona taleggio tartano \
            tavazzano tavernerio tavernolabergamasca tavernole teglio telgate temu ternate ternodisola terranovadeipasserini \
            terraverdecortepalasio ticengo ticinum tirano torbiato torbolecasaglia torchionemoia torlinovimercati tornata \
            tornavento torno torrazzacoste torrazzadeimandelli torreberetti torreboldone torredarese torredebusi torredelmangano \
            torredenegri torredepicenardi torrederoveri torredisantamaria torredisola torrepallavicina torrevecchiapia torriano \
            torricelladelpizzo torricellaverzate toscolanomaderno tovodisantagata tradate traona travacosiccomario travagliato \
            travedonamonate trecella tregasio tremenico tremezzo trenzano trepalle trescorebalneario trescorecremasco tresenda \
            tresivio treviglio treviolo trezzanorosa trezzanosulnaviglio trezzone trezzosulladda tribiano triginto trigolo \
            triuggio trivolzio tromello tronzanolagomaggiore trovo truccazzano turagobordone turanolodigiano turate turbigo \
            ubiale ubialeclanezzo uboldo uggiatetrevano uragodoglio urgnano usmatevelate vaianocremasco vailate valbrona \
            valdisotto valeggio valerafratta valganna valgoglio valgreghentino vallelomellina vallesalimbene \
            vallescuropassolocalitastefano valleve vallioterme valmadreracaserta valmasino valmorea valnegra valrezzo valtorta \
            valtrighe valvestino vanzaghello vanzago vapriodadda varanoborghi varedo vareis varenna varese vareze varzi vassena \
            vedanoallambro vedanoolona veddasca vedeseta veduggioconcolzano velasca veleso velezzolomellina vellezzobellini \
            vendrogno venegonoinferiore venegonosuperiore veniano veranobrianza vercana verceia vercurago verdellino verdello \
            verderioinferiore verderiosuperiore verganovilla vergiate vermezzo vernate verolanuova verolavecchia verretto \
            verruapo vertemateconminoprio vertova vervio vescovato vestone vestreno vezzadoglio viadana viadanica vicomoscano \
            vidalengo vidardo vidigulfo vidzhevano vigalfo vigano viganosanmartino vigebanum vigevano viggiu vighignolo \
            vighizzolo viglianobettolino vignate vigolo vigonzone villabiscossi villacarcina villachiara villacortese villadadda \
            villadalme villadichiavenna villadiserio villadogna villadoneta villadosia villafornace villaggiodelsole \
            villaggioresidenziale villaguardia villalbese villanovadardenghi villanovadelsillaro villanterio villanuova \
            villanuovasulclisi villapasquali villapedergnano villapinta villapoma villaraverio villasanta villasaviola villassio \
            villastrada villimpenta villongo vilminore vilminorediscalve vimercate vimodrone vione visano vistarino vittuone \
            vizzolaticino vizzolopredabissi vobarno voghera volongo volpara voltamantovana voltido vuareze vuijevuano waleize \
            zandobbio zanica zappello zavattarello zeccone zelbio zelobuonpersico zelosurrigone zeme zenevredo zerbino zerbo \
            zerbolo zibidoallambro zibidosangiacomo zinasconuovo zinascovecchio zoccorinovergo zogno zone zorlesco =LOM+MAR \
            belforte chiaravalle peglio trebbio =LOM+PIE baraggia boschetto cantalupo monasterolo =LOM+PIE+TAA+VEN piazza \
            =LOM+PIE+UMB+VEN fornaci =LOM+PUG castro sancassiano =LOM+PUG+TAA sanpaolo =LOM+TAA brione cagno livo \
            santamargherita sanvigilio sesto =LOM+TAA+VEN sanfelice =LOM+TOS caldana santabrigida schignano =LOM+TOS+UMB \
            casenuove =LOM+VEN albaredo campagnola cappelletta fusine gazzo mirano osigo parona pieve pradelle roncadelle \
            santacristina sanvittore soave spineda valle =MAR abbadia acqualagna acquasantaterme acquavivapicena agugliano \
            altidona amandola ancona ancone anconna angeli angelidimergo angelistazione ankena ankona apecchio apiro appignano \
            appignanodeltronto arcevia arquatadeltronto ascolipiceno aspio auditore balzo barbara barchi belfortedelchienti \
            bellariapolepetriccio bellocchi belmontepiceno belvedereostrense biviocascinare biviostradavecchia bolognola \
            borgaccio borghetto borgomassano borgopace borgostazione bottega cagallo cagli calcinelli caldarola cameratapicena \
            camerino campocavallo campofilone campolungovillasantantonio camporotondodifiastrone canavaccio candelara candia \
            cantiano capodarco capparuccia cappone carassai carpegna cartoceto cascinare casebadioli casebruciate casettedete \
            casetteverdini casine casinina castelbellino casteldilama castelfidardo castelleonedisuasa castelplanio \
            castelraimondo castelsantangelosulnera castelvecchio castignano castorano centinarola centobuchi cerretodesi cesolo \
            cessapalombo cingoli civitanovaalta civitanovamarche colbordolo collideltronto colmurano colombarone comunanza \
            corinaldo corridonia cossignano cretarola cuccurano cupramarittima cupramontana esanatoglia fabriano \
            falconaramarittima falerone fano fanu fanumfortunae fenile fermignano fermo filottrano fluminata folignano force \
            fossombrone francavilladete fratterosa frontino frontone gabiccemare gadana gagliole genga ghettoditrebbiantico \
            gradara grottaccia grottammare grottazzolina isoladelpiano jesi laluce lapedona lecozze legraziediancona lidodifermo \
            loreto loretostazione loropiceno lucrezia lunano macerata maceratafeltria macineborgoloreto maglianoditenna \
            maiolatispontini maltignano marcelli marinadialtidona marinadimontemarciano marinapalmense marischio marotta marsia \
            massafermana massignano matelica mercatellosulmetauro mercatinoconca mercatovecchio mergo mogliano moie \
            moliniditenna mombaroccio mondavio mondolfo monsampietromorico monsampolodeltronto monsano montaltodellemarche \
            montappone montecalvoinfoglia montecarotto montecassiano montecerignone monteciccardo montecosaro montedinove \
            montefalconeappennino montefano montefelcino montefioredellaso montefortino montegiberto montegiorgio montegranaro \
            montegrimanoterme montelabbate monteleonedifermo montelparo montelupone montemaggiorealmetauro montemarciano \
            montemonaco monteporzio monteprandone monterado monterinaldo monteroberto monterubbiano montesangiusto \
            montesanmartino montesanpietrangeli montesanvito monteurano montevidoncombatte montevidoncorrado montignano montoro \
            montottone moresco morrodalba morrovalle mozzano muccia musone numana offagna offida orcianodipesaro ortezzano osimo \
            osteria ostra ostravetere padiglione paggesesantamaria palmiano passodelbidollo passoditreia passoripe pedaso \
            pennasangiovanni pergola pesaro pesaru petriano petriolo petritoli pezaro piagge piandimeleto piane \
            pianedimontegiorgio pianedimorro pianellovallesina pianodifrassineta piattonivillasantantonio piedelcolle \
            piedelsasso piediripa pietralacroce pievebovigliana pievetorina pinocchiodiancona pintura piobbico pioraco pisaurum \
            poggiosanmarcello poggiosanvicino pollenza polverigi pontearmellinazonaresidenziale pontedellaspio \
            ponteetecaldarette pontesasso ponzanodifermo portopotenzapicena portorecanati portosangiorgio portosantelpidio \
            posatora potenzapicena rapagnano recanati riosalsocasebernardi ripaberarda ripatransone ripe ripesanginesio rosora \
            rotella rubbianello saltara salvano sanbenedettodeltronto sanclaudio sancostanzo sanginesio sangiorgiodipesaro \
            sanlorenzoincampo sanmarcello sanpaolodijesi sanrocchetto sansabino sanseverinomarche sansilvestro \
            santamariaapparente santangeloinlizzola santangeloinpontano santangeloinvado santavittoriainmatenano \
            santelpidioamare santommasotrearchi sarnano sassocorvaro sassoferrato scorcelletti sefro senigallia serradeconti \
            serrapetrona serrasanquirico serrasantabbondio serravalledichienti serrungarina servigliano sforzacosta sirolo \
            smerillo solfanuccio spinetoli staffolo stazionemorrovalle strada tavoleto tavullia tolentino tombaccia \
            torresanpatrizio trasanni treia trodica troviggiano urbania urbino urbisaglia vagli valdaso valleecastello vallone \
            varano venagrande venarotta villaceccolini villaggiotaunus villamusone villapigna villapotenza villasanfilippo \
            villasangiuseppe visso =MAR+PIE camerano campiglione =MAR+PIE+TAA+TOS stazione =MAR+TAA castellano =MAR+UMB pianello \
            =MAR+UMB+VEN tavernelle =MAR+VEN caselle =MOL acquavivacollecroce acquavivadisernia bagnolideltrigno baranello \
            belmontedelsannio bojano bonefro busso campobasso campochiaro campolieto campomarino campopino cantaluponelsannio \
            capracotta carovilli carpinone casacalenda casalciprano castelbottaccio casteldelgiudice castellinodelbiferno \
            castelmauro castelpetroso castelpizzuto castelromano castelsanvincenzo castelverrino castropignano ceppagna \
            cercemaggiore cercepiccola cerroalvolturno chiauci civitacampomarano civitanovadelsannio colledanchise \
            colledellatorre colletorto colliavolturno concacasale duronia ferrazzano filignano forlidelsannio fornelli fossalto \
            frosolone gambatesa gildone guardialfiera guardiaregia guglionesi indiprete iontapede isernia jelsi \
            largozullosterparo larino lidocampomarino limosano longano lucito lupara macchiadisernia macchiagodena \
            macchiavalfortore mafalda matrice mimosapoggioverdenuovacomunita mirabellosannitico miranda molise monacilioni \
            montagano montaquila montecilfone montefalconenelsannio montelongo montemitro montenerodibisaccia \
            montenerovalcocchiara monteroduni montorioneifrentani morronedelsannio oratino palata pesche pescolanciano \
            pescopennataro petacciato petrellatifernina pettoranellodelmolise pietrabbondante pietracatella pietracupa pizzone \
            poggiosannita portocannone pozzilli provvidenti riccia rionerosannitico ripabottoni ripalimosani roccamandolfi \
            roccasicura roccavivara rocchettaavolturno rocchettanuova rotello salcito sanfelicedelmolise \
            sangiacomodeglischiavoni sangiovanniingaldo sangiulianodelsannio sangiulianodipuglia sanmartinoinpensilis sanmassimo \
            sanpietroavellana sanpietroinvalle sanpolomatese santacrocedimagliano santagapito santamariadelmolise \
            santangelodelpesco santangelolimosano santelenasannita santeliaapianisi santeusanio santoniodeilazzari scapoli \
            selvotta sepino sessanodelmolise sestocampano spinete tavenna tavernaravindola termoli torelladelsannio toro \
            trivento tufara ururi vastogirardi venafro vinchiaturo =MOL+VEN campodipietra =PIE abbadiaalpina acceglio acquiterme \
            agliano aglianoterme aglie agrano agrate agrateconturbia ailoche airali airasca aisone aladistura alagnavalsesia \
            alba albanovercellese albarettodellatorre alberaligure albianodivrea albugnano alesandrija alessandria alessandrija \
            alexandria alexandrie alfianonatta alicebelcolle alicecastello alicesuperiore almeserivera alpette alpignano \
            altavillamonferrato alto alzanoscrivia ameno andezeno andornocacciorna andrate angrogna antignano antronapiana \
            antronaschieranco anzoladossola aramengo arborio are aressandoria aressandoriaxian arguello arignano arizzano armeno \
            arola arona arquatascrivia asiglianovercellese asti asuti augustataurinorum aurano aurora avigliana avolasca azeglio \
            azzanodasti baceno bagnasco bagnolopiemonte bairo balangero baldichieridasti baldisserocanavese baldisserodalba \
            baldisserotorinese balme balmuccia balocco balzola banchette bandito bannio baraccone baraggione baratte barbania \
            barbaresco bardonecchia barengo barge barieradlans barolo baronecanavese barquedo barrieradilanzo barrieradimilano \
            basaluzzo bassignana bastiamondovi battifollo baveno bee beinasco beinette belfortemonferrato belgirate \
            bellinzagonovarese belvederelanghe belveglio benevagienna benevello benna benne bergamasco bergolo bernezzo bersezio \
            berzanodisanpietro berzanoditortona beura biandrate bianze bibiana biella bioglioportulaandre bistagno bobbiopellice \
            boca boccioleto boglietto bogogno bollengo bolzanonovarese bonvicino borgarotorinese borgatalesna borgatamonginevro \
            borgataparadiso borghettodiborbera borgiallo borgocrimea borgodale borgofrancodivrea borgolavezzaro borgomale \
            borgomanero borgomasino borgomelano borgonesusa borgopilonetto borgopo borgorattoalessandrino borgorevel \
            borgosandalmazzo borgosanmartino borgosanpaolo borgosesia borgoticino borgovercelli borgovittoria borriana \
            boscomarengo bosconero bosia bosio bossolasco boves bozzole bra brandizzo breia breo briaglia briccodineive \
            briccofavole bricherasio brigaalta briganovarese brignano briona brondello brossasco brosso brovello \
            brovellocarpugnino brozolo bruino bruno brusasco brusnengo bruzolo bubbio buriasco burolo buronzo busano busca \
            bussoleno buttiglieraalta buttiglieradasti cabanette cabellaligure cafasse calamandrana calascacastiglione \
            callabianachiesa callianetto calosso caltignaga caluso camagnamonferrato camandona cambiasca camburzano camerana \
            cameranocasasco cameri cameriano camino camo campertogno campidoglio campigliacervo campomolino canale candelo \
            candiacanavese candiolo canelli canischio canneroriviera cannobio canosio canove cantalupa cantalupoligure cantarana \
            cantoira capovillacastello caprauna caprezzo capriatadorba caprie capriglio caraglio caramagnapiemonte caravino \
            carbonarascrivia carcoforo carde carema carentino caresana caresanablot carezzanomaggiore carisio carmagnola \
            carpignanosesia carregaligure carrosio carru cartignano cartosio casabianca casalbagliano casalbeltrame casalborgone \
            casalcermelli casalecortecerro casaleggioboiro casaleggionovara casalemonferrato casalgrasso casalino casalnoceto \
            casalvolone casanovaelvo casapinta casasco cascinettedivrea caselette caselletorinese casorzo cassanospinola \
            cassinasco cassine cassinelleconcentrico castagnetopo castagnito castagnoledellelanze castagnolemonferrato \
            castagnolepiemonte castelboglione castelceriolo casteldelfino castellalfero castellamonte castellania castellar \
            castellarguidobono castellazzobormida castellazzonovarese castellero castellettocervo castellettoderro \
            castellettodorba castellettomerli castellettomolina castellettomonferrato castellettosopraticino castellettostura \
            castellettouzzone castellinaldo castellinotanaro castellodiannone castelnuovobelbo castelnuovobormida \
            castelnuovocalcea castelnuovodiceva castelnuovodonbosco castelnuovonigra castelnuovoscrivia castelrocchero \
            castelspina castiglionefalletto castiglionetinella castiglionetorinese castino cavaglia cavaglietto cavagliodagogna \
            cavagliospoccia cavagnolo cavallerifumeri cavallerleone cavallermaggiore cavallirio cavatore cavoretto cavour \
            cellamonte cellarengo celleenomondo cellio cenisia centallo centro ceppomorelli cerano cercenasco ceres \
            ceresanecuranuova cereseto ceresolealba ceresolereale cerone cerretocastello cerretodasti cerretogrue cerretolanghe \
            cerrina cerrione cerrotanaro cervasca cervatto cervere cesanatorinese cesara cessole ceva cherasco chialamberto \
            chianocco chiaverano chieri chiesadimacra chiomonte chiusadipesio chiusadisanmichele chiusanodasti chivasso ciconio \
            cigliano ciglie cinaglio cintano cinzano circoiscrizione1 circoiscrizione2 circoiscrizione3 circoiscrizione4 \
            circoiscrizione5 circoiscrizione6 circoiscrizione7 circoiscrizione8 circoiscrizionei circoiscrizioneii \
            circoiscrizioneiii circoiscrizioneiv circoiscrizionev circoiscrizionevi circoiscrizionevii circoiscrizioneviii cirie \
            cissone cisternadasti citturin civiasco clavesana claviere coassolo coassolotorinese coazze coazzolo cocconato \
            coggiola colazza collegno collerettocastelnuovo collerettogiacosa collesestriere collobiano comignago condove coni \
            coniolobricco conzano corbiglia corio cornelianodalba corsione cortandone cortanze cortazzone cortemilia cortiglione \
            cossanobelbo cossanocanavese cossato cossogno cossombrato costanzana costavescovato costiglioledasti \
            costigliolesaluzzo crava cravagliana cravanzana craveggia cremolino crescentino cressa crevacuore crevoladossola \
            crissolo crocemosso crocetta crodo croppo crova cuccaromonferrato cuceglio cumiana cuneo cunico cuorgne cureggio \
            curino cursolo dagnente demonte denice dernice desana dianodalba divignano dogliani domodossola donato dormelletto \
            dorzano douling dronero drubiagliograngia druento druogno dusino entracque envie exilles falchera falmenta \
            faranovarese farigliano faule favariavatanei favria feisoglio feletto felizzano fenestrelle feriolo ferrere ferriera \
            fiano fioranocanavese flecciachianavasso fobello foglizzo fondotoce fontanellaozino fontanetodagogna fontanettopo \
            fontanile formazza formigliana fornocanavese fossano frabosasoprana frabosasottana fraconalto francavillabisio \
            frascaro frassinellomonferrato frassinetopo frassinetto frassino frazionechiesa fresonara frinco front frossasco \
            frugarolo fubine gabbioceredaramate gabiano gaglianico gaiola galliate gamalero gambasca garadassi garbagna \
            garbagnanovarese garessio garino garzigliana gassinotorinese gattico gattinara gavazzana gavi genola gerbido gerbole \
            gerbolezucche germagnano germagno ghemme ghevio ghiaremadonna ghiffa ghislarengo giaglione giardinobotto giarole \
            giaveno gifflenga gignese givoletto gonte gorzegno gottasecca govone gozzano graglia granamonferrato grangia \
            granozzoconmonticello gravellonatoce gravere grazzanobadoglio greggio gremiasco grignasco grinzanecavour grognardo \
            grondona groscavallo grosso grugliasco guardabosone guarene guazzora gurro hastapompeia igliano incisascapaccino \
            ingria intragna inversopinasca invorio isasca isolabella isoladasti isolasantantonio issiglio ivrea \
            juliaaugustataurinorum koni kuneo lacassa lagnasco laloggia lamorra lamporo landiona lanvario lanzotorinese lauriano \
            leini lemie lenta lequioberria lequiotanaro lerma lesa lesegno lesna lessolo lessona levaldigi levice levone lignana \
            limonepiemonte lingotto lisio lissandria littaparodicascinagrossa livera livornoferraris loazzolo lobbi locana \
            lombardore lombriasco loranze loreglia lozzolo lu lucento lugnacco lumellogno lungsodngturino lusernetta lusiglie \
            macello macra macugnaga madonnadelpilone madonnadelsasso madonnadicampagna maggiora maglianoalfieri maglianoalpi \
            maglione maglionecrosa malanghero malesco malvicino mandellovitta mandrogne mango manta mappano maranoticino \
            maranzana marene marentino maretto margarita marmora marocchi martinianapo masera masio massazza massello masserano \
            massinovisconti massiola mathi mattie mazze meanadisusa meina melazzo melle merana mercenasco mergozzo meugliano \
            mezzanamortigliengo mezzenile mezzomerico miagliano miasino miazzina milanere mirabellomonferrato miradolo \
            mirafiorinord mirafiorisud moasca moiola molare molinodeitorti mollia mombaldone mombarcaro mombaruzzo mombasiglio \
            mombelloditorino mombellomonferrato mombercelli momo mompantero momperone monale monasterobormida monasterodilanzo \
            monasterodivasco monasterolocasotto monasterolodisavigliano moncale moncalieri moncalvo moncenisio moncestino \
            monchieroborgonuovo moncrivello moncuccotorinese mondovi monesiglio monfortedalba mongardino mongiardinoligure \
            mongrando monkarieri monleale monta montabone montacuto montafia montaldeo montaldobormida montaldodimondovi \
            montaldoroero montaldoscarampi montaldotorinese montalenghe montaltodora montanaro montanera montariolo \
            montechiarodacqui montechiarodasti montecrestese montegioco montegrosso montelera montelupoalbese montemagno \
            montemaledicuneo montemarzino monterossograna montescheno monteudapo monteuroero montezemolo monticellodalba \
            montiglio moranosulpo moransengo morbello moretta moriondotorinese mornese morozzo morsasco mosso mossosantamaria \
            motovelodromo mottadeconti mottalciata murazzano murello murisengo mussotto muzzano narzole nebbiuno neiveborgonovo \
            netro neviglie nibbia nibbiola nichelino niellabelbo niellatanaro nizzamillefonti nizzamonferrato noasca nole \
            nomaglio none nonio novalesa novara novare novaretto novaria novello noviligure novuara nuara nucetto \
            nuovabarrieradilanzo nuvara occhieppoinferiore occhiepposuperiore occimiano odalengogrande odalengopiccolo oggebbio \
            oglianico olcenengo oldenico oleggio oleggiocastello olimpia olivola olmogentile omegna oncino orbassano \
            oriocanavese ormea ornavasso orsarabormida ortasangiulio osasco osasio ostana ottiglio oulx ovada oviglio ozegna \
            ozzanomonferrato paderna paesana pagno palazzocanavese palazzolovercellese pallanzaintrasuna pallanzeno pamparato \
            pancalieri parella pareto parodiligure paroldo paruzzaro passatore passeranomarmorito pasta pasturana pavarolo \
            pavonecanavese pecco pecetto pecettodivalenza pella penango perletto perlo pernate perosaargentina perosacanavese \
            perrero pertengo pertusio pessinetto pessione pettenasco pettinengo peveragno pezzana pezzolovalleuzzone \
            pianasanraffaele pianezza pianfei pianomolinidisola piasco piatto piea piedicavallo piedimulera pietraalta \
            pietramarazzi pietraporzio pievevergonte pinascadubbione pinerolo pinodasti pinotorinese piobesidalba \
            piobesitorinese piode piossasco piovamassaia piovera piozzo pisano piscina piverone pleyne pocapaglia pogno poirino \
            pollenzo pollone polonghera polonord pomaretto pomaromonferrato pombia ponderano pontcanavese pontechianale \
            pontecurone pontepietra pontestura pontettoroldo ponti ponzanomonferrato ponzone portacomaro portapalazzo porte \
            portula postua pozzolgroppo pozzoloformigaro pozzostrada pradleves pragelatorua prali pralormo pralungo pramollo \
            prarolo prarostino prasco prascorsano pratiglione pratosesia pray prazzosuperiore predosa premeno premia \
            premosellochiovenda priero priocca priola prunetto quadrilatero quagliuzzo quaranti quaregna quargnento quarnasopra \
            quarnasotto quarona quassolo quattordio quincinetto quintovercellese racconigi rassa re reano rebaudengo recetto \
            refrancore regioparco revello revigliasco revigliascodasti revislate ribordone ricaldone ricca rifreddo rima rimasco \
            rimella rittana rivalba rivaltabormida rivaltaditorino rivapressochieri rivarolocanavese rivarone rivarossa \
            rivavaldobbia rive rivoira rivoli roapiana roaschia roascio roasio roatachiusani roatarossi roatto robassomero \
            robella robilante roburent roccabruna roccacanavese roccaciglie roccadarazzo roccadebaldi roccaforteligure \
            roccafortemondovi roccagrimalda roccapietra roccasparvera roccaverano roccavione rocchettabelbo rocchettaligure \
            rocchettapalafea rocchettatanaro rodallo roddi roddino rodello roletto romagnanosesia romanocanavese romentino \
            roncobiellese roncocanavese rondissone ronsecco roppolo rora roreto rosazza rosignanomonferrato rossa rossana rosta \
            roure rovasenda rubiana rueglio ruffia sabbia saglianomicca salabiellese salamonferrato salasco salassa salbertrand \
            sale saledellelanghe saleranocanavese salesangiovanni saliceto salivercellese salmour saluggia salussola saluzzo \
            salzadipinerolo sambuco sampeyre sanbenedettobelbo sanbenignocanavese sanbernardinoverbano sancarlocanavese \
            sanchiaffredo sancolombanobelmonte sancristoforo sandamianodasti sandamianomacra sandefendente sandidero sandigliano \
            sanfrancescoalcampo sanfre sanfront sangano sangermanochisone sangermanovercellese sangiacomovercellese sangillio \
            sangiorgiocanavese sangiorgiomonferrato sangiorgioscarampi sangiorio sangiulianonuovo sangiulianovecchio \
            sangiustocanavese sanmartinoalfieri sanmartinocanavese sanmarzanooliveto sanmaurizio sanmauriziodopaglio \
            sanmaurotorinese sanmicheleegrato sanmichelemondovi sannazzarosesia sanpaolosolbrito sanpietromosezzo \
            sanpietrovallemina sanponso sanraffaelecimena sansalvario sansalvatoremonferrato sansebastianocurone \
            sansebastianodapo sansecondodipinerolo santagatafossili santalbanostura santamariamaggiore santambrogioditorino \
            santannaavagnina santantonino santantoninodisusa santarita santavittoriadalba santena santeusebio santhia santino \
            santostefanobelbo santostefanoroero sardigliano sarezzano sassi sauzedicesana sauzedoulx savigliano savonera \
            scagnello scalenghe scarmagno scarnafigi sciolze scopa scopello scurzolengo selvemarcone seppiana serole \
            serralungadalba serralungadicrea serravallelanghe serravallescrivia serravallesesia sessame sestriere settime \
            settimorottaro settimotorinese settimovittone sezzadio sillavengo silvanodorba sinio sizzano soglio solero sologno \
            solonghello somano sommarivadelbosco sommarivaperno soprana sordevolo soriso sostegno sozzago sparone \
            spignomonferrato spinetoscrivia spinettamarengo staffa stazzano strambinello strambino stresa strevi stroppiana \
            stroppo suno tagliaferro tagliolomonferrato tarantasca tassarolo tavagnasco tavigliano terdobbiate ternengo \
            terruggia terzo tettineirotti tettorosso ticineto tigliole toceno tolino tollegno tonco tonengo tonengocasale tori \
            torin torino torino01 torino02 torino03 torino04 torino05 torino06 torino07 torino08 torinoi torinoii torinoiii \
            torinoiv torinov torinovi torinovii torinoviii torinu tornaco torrazzapiemonte torrazzo torrebormida torrecanavese \
            torremondovi torrepellice torrerattipersi torresangiorgio torresina torrionquartara tortona trana trarego trasquera \
            trausella traversella traves trecate treiso treville trezzotinella tricerro trinita trino trisobbio \
            triveroprativeroponzone trofarello trontano tronzanovercellese tueri tulin tuninetti turen turijn turim turin turina \
            turinas turino turinu turyn twryn twrynw usseaux usseglio vaccheria vaglioserra vaie valdellatorre valdengo valdieri \
            valduggia valentino valenza valfenera valgioie valgrana vallanzengo vallecerrina vallemosso vallesanbartolomeo \
            vallesannicolao vallo valloriate vallotorinese valmacca valmadonna valmala valperga valpratosoana valstrona \
            vanchiglia vanchiglietta vanzone vapriodagogna varallo varallopombia varisella varzo vaudacanavesesuperiore veglio \
            venariareale venasca venaus verbania vercelli verduno vergnasco vernante verolengo verrone verruasavoia veruno \
            verzuolo vesime vespolate vestigne vezzadalba viale vialfre viarigi vicocanavese vicoforte vicolungo vidracco \
            viganella vigellio viglianobiellese viglianodasti vignalemonferrato vignoleborbera vignolo vignone vigone viguzzolo \
            villaborgo villadeati villadossola villafalletto villafrancadasti villafrancapiemonte villaggioleumann \
            villalatesoriera villalvernia villamiroglio villanovabiellese villanovacanavese villanovadasti villanovamondovi \
            villanovamonferrato villanovasolaro villarbasse villarboit villardora villareggia villarfocchiardo villaromagnano \
            villarpellice villarperosa villarsancostanzo villasansecondo villastellone villata villette vinadio vinchio vinovo \
            vinzaglio viola viotto virlepiemonte vische visone vistrorio viu viverone vocca vogogna volpedo volpeglino volpiano \
            voltaggio volvera vottignasco zimone zubiena zumaglia =PIE+PUG superga turi =PIE+TAA bieno calliano castelrotto \
            lavilla luserna samone susa =PIE+TOS cambiano =PIE+UMB pila =PIE+VEN motta riva villadelbosco =PUG accadia acquarica \
            acquaricadelcapo acquavivadellefonti adelfia alberobello alberona alcanterini alessano alezio alliste altamura \
            andoria andrano andria andrija antonelli anzanodipuglia apricena aradeo ariasana arnesano arutamura ascolisatriano \
            auricarro avetrana bagnolodelsalento bali barbaranodelcapo bari bario baris barium barletta baruretta bary betlemme \
            biccari binetto bisceglie bishelle bisherie bitetto bitonto bitritto borgagne borgocelano borgofradiavolo botrugno \
            bovino brindisi brindizi brinnese brundisium burindiji cagnanovarano campisalentina candela cannole canosadipuglia \
            capirro capraricadilecce capurso carapelle carbonaradibari carlantino carmiano carosino carovigno \
            carpignanosalentino carpino casalini casalnuovomonterotaro casalvecchiodipuglia casamassella casamassima casarano \
            cassanodellemurge castellaneta castellanetamarina castellucciodeisauri castellucciovalmaggiore \
            castelnuovodelladaunia castridilecce castrignanodegreci castrignanodelcapo castromediano cegliedelcampo \
            cegliemessapica celenzavalfortore cellamare celledisanvito cellinosanmarco cerfignano cerignola chieuti cisternino \
            cocumola collemeto collepasso complessoagave conversano copertino corato coreggia coriglianodotranto corignola \
            corsano cozzana crispiano cursi cutrofiano deliceto depressa diso erchie faeto faggiano fasano felline fodzha foggia \
            fojja fovea fragagnano francavillafontana fwdja fwja gaglianodelcapo galatina galatone gallipoli galugnano gemini \
            ginosa gioiadelcolle giorgilorio giovinazzo giuggianello giuliano giurdignano gorgofreddo gravinainpuglia grottaglie \
            grumoappula guagnano impalata ischitella isoletremiti laiqie lamie lamiediolimpieselva larosa laterza latiano lchh \
            lecce lecci lece lechche leche leporano leporanomarina lequile lesina letce letse leuca leverano liche lidoazzurro \
            lizzanello lizzano locorotondo loseto lucera lucugnano lungsodnglecce lupiae luppiu lychy lytshy madonnapozzoguacito \
            magliano maglie manduria manfredonia manfredonija manfuredonia margheritadisavoia marinadiginosa marinadimancaversa \
            mariotto marittima martano martignano martinafranca maruggio massafra masseriaseminario matino mattinata melendugno \
            melissano melpignano merine mesagne miggiano minervinodilecce minervinomurge modugno moladibari molfetta monopoli \
            monteiasi monteleonedipuglia montemesola monteparano monteronidilecce montesanosalentino montesantangelo montesardo \
            montidarenaboscocaggione morcianodileuca mottamontecorvino mottola mpari muroleccese nardo neviano noci nociglia \
            noha noicattaro novoli ordona oria orsaradipuglia ortanova ortelle ostuni otranto palagianello palagiano palese \
            palmariggi palodelcolle palombaio panni pantano paolovi parabita parcodiguerra parcoprincipi parcoscizzoparchitello \
            patu peschici pezzedigreco pietramontecorvino poggiardo poggioimperiale poggiorsini polignanoamare portocesareo \
            presicce pulsano quasano racale retche riesci rignanogarganico roccaforzata rocchettasantantonio rodigarganico \
            rosetovalfortore ruffano ruggiano rutigliano ruvodipuglia salicesalentino salve sammicheledibari sanarica \
            sancesariodilecce sandonaci sandonatodilecce sanferdinandodipuglia sangiorgioionico sangiovannirotondo \
            sanmarcoinlamis sanmarcolacatola sanmarzanodisangiuseppe sanmichelesalentino sannicandrodibari sannicandrogarganico \
            sanpancraziosalentino sanpaolodicivitate sanpietroinbevagna sanpietroinlama sanpietropiturno sanpietrovernotico \
            sansevero santacesareaterme santagatadipuglia santamariadileuca santantoniodascula santeramoincolle santospirito \
            sanvitodeinormanni sava savelletri scorrano secli serracapriola serrano soglianocavour soleto specchia speziale \
            spinazzola spongano squinzano statte stazionedifasano sternatia stornara stornarella struda supersano surano surbo \
            taranto tarantw tarde tarent tarente tarento tarentotaranto tarentum taurisano taviano terlizzi tiggiano torani \
            torchiarolo toritto torreamare torremaggiore torresangiovanni torresantasusanna torresuda trani trepuzzi tricase \
            triggianello triggiano trinitapoli troia tuglie turenum tuturano ugento uggianolachiesa uggianomontefusco valenzano \
            veglie vernole vicodelgargano vieste vignacastrisi villabaldassarri villacastelli vitigliano volturaraappula \
            volturino zapponeta zollino =PUG+UMB byrwdja =PUG+VEN cavallino =SAR abbasanta aggius aglientu aidomaggiore \
            aladeisardi albagiara ales alghero allai anela arbatax arborea arbus ardara ardauli aritzo armungia arzachena arzana \
            assemini assolo asuni atzara austis bacuabis badesi ballao banari bancali baradili baratilisanpietro barbusi baressa \
            barisardo barrali barumini bauladu baunei belvi benetutti berchidda berchiddeddu bessude bidoni birori bitti \
            bolotana bonarcado bonnanaro bono bonorva boroneddu borore bortigali bortigiadas borutta bosa bottidda \
            buddittogliustraulas budduso budoni buggerru bultei bulzi burcei burgos busachi cabras cagliari cajari calagonone \
            calangianus calasetta caliari caller cannigione capoterra caralis carbonia cardedu cargeghe carloforte casteddu \
            castel castelsardo castiadas cheremule chiaramonti codaruina codrongianos collinas coopcento cortexandra cortoghiana \
            cossoine cuartusantaaleni cuglieri curcuris decimomannu decimoputzu desulo dolianova domusdemaria domusnovas \
            donigalafenugheddu donori dorgali dualchi elini elmas erula escalaplano escolca esporlatu esterzili fertilia \
            florinas fluminimaggiore flussio fonni fordongianus furtei gadoni gairosantelena galtelli gavoi genoni genuri gergei \
            gesico gesturi ghilarza giave giba girasole golfoaranci goni gonnesa gonnoscodina gonnosfanadiga gonnosno \
            gonnostramatza guamaggiore guasila guspini iglesias ilbono illorai irgoli isili isurigus ittireddu ittiri jerzu \
            kagaliari kagliari kagliyari kaglyary kalari kaliari kaliyali kaliyari kaljari kaljaris kaljaro kaljary kalliali \
            kalyari kalyary karyari lacaletta laconi laerru lamaddalena lamuddizza lanusei lasplassas lei lipuntisangiovanni \
            loceri loculi lode lodine loiriportosanpaolo lotzorai lubagnu lula lunamatrona lungsodngcagliari luogosanto luras \
            macomer magomadas mamoiada mandas mara maracalagonis marrubiu martis masainas masullas matzaccara meanasardo milis \
            modolo mogorella mogoro monastir monserrato monteleoneroccadoria monterosello montresta mores morgongiori muravera \
            muros murtamaria musei narbolia narcao nebida neoneli noragugume norbello nughedusannicolo nughedusantavittoria nule \
            nulvi nuoro nurachi nuragus nurallao nuraminis nuraxifigus nuraxinieddu nureci nurri nuxis olbia olbija oliaspeciosa \
            oliena ollastra ollolai olmedo olzai onani onifai oniferi orani orgosolo oristano orosei orotelli orroli ortacesus \
            ortueri orune oschiri osidda osilo osini ossi ottana ottava ovodda ozieri pabillonis padria padru palau \
            palmasarborea paringianu pattada pau pauliarbarei paulilatino perdasdefogu perdaxius perfugas pimentel piscinas \
            pittulongu ploaghe poggiodeipini pompu portocervo portosanpaolo portoscuso portotorres posada pozzomaggiore pula \
            putifigari quartosantelena quartucciu quartusantelena riolasardo riomurtas romana ruinas sadali sagama samassi \
            samatzai samugheo sangavinomonreale sangiovannisuergiu sanluri sannicolodarcidano sannicologerrei sanpantaleo \
            sansperate santadi santagiusta santamariacoghinas santamarianavarrese santandreafrius santannaarresi santantioco \
            santantoniodigallura santateresagallura santulussurgiu sanveromilis sardara sarroch sarule sasary sassari sasser \
            scanodimontiferro sedilo sedini segariu selargius selegas semestene seneghe senis sennariolo sennori senorbi \
            serdiana serramanna serrenti serri sestu settimosanpietro setzu seui seulo siamaggiore siamanna siapiccia siddi \
            silanus sili siligo siliqua silius simala simaxis sindia sini siniscola sinnai siris siurgusdonigala soddi solanas \
            solarussa soleminis sorgono sorradile sorso stintino suelli suni suplanu tadasuni talana tanaunella tancamarchese \
            tarranoa tatari tathari tattari telti tempiopausania tergu terralba terranoa tertenia teti teulada thiesi tiana \
            tinnura tissi tonara torpe torralba tortoli tramatza tratalias tresnuraghes triei trinitadagultu \
            trinitadagultuevignola tuili tula turri ulassai ulatirso uras uri urzulei usellus usini ussana ussaramanna ussassai \
            uta valledoria vallermosa viddalba villacidro villagrandestrisaili villamar villamassargia villanovaforru \
            villanovafranca villanovamonteleone villanovastrisaili villanovatruschedu villanovatulo villaperuccio villaputzu \
            villasalto villasanpietro villasantantonio villasimius villasor villaspeciosa villaurbana villaverde zeddiani \
            zerfaliu =SAR+SIC sanbasilio santeodoro =SIC acate acibonaccorsi acicastello acicatena acireale acisantantonio \
            acitrezza acquaficara acquavivaplatani acquedolci adrano agira agliandronipaternella agrigento aidone alcamo \
            alcaralifusi alessandriadellarocca ali alia alimena aliminusa aliterme altavillamilicia altofonte antillo aragona \
            assoro augusta avola bafia bagerija bagheria balarm baleimoshi balestrate balrmw balyrmw barcellonapozzodigotto \
            barrafranca basico baucina bellolampo belmontemezzagno belpasso belvederepianotavola biancavilla bisacquino bivona \
            blrm blrmt blufi bolognetta bompensiere bompietro borgetto borgoeuropa brolo bronte brucoli buccheri burgio buscemi \
            busetopalizzolo butera caccamo calamonaci calarco calascibetta calatabiano calatafimi calcarelli caltabellotta \
            caltagirone caltanisetta caltanissetta caltavuturo camastra cammarata campanellagianforma campobellodilicata \
            campobellodimazara campofelicedifitalia campofelicediroccella campofiorito campofranco camporeale camporotondoetneo \
            canalicchio canicatti canicattinibagni cannizzarofavara capaci capizzi capodorlando caprileone carini carlentini \
            carlentininord caronia carrozziere carruba carrubazzamotta carrubbo casalvecchiosiculo casasanta casenuoverusso \
            cassaro cassibile castaneadellefurie castelbuono casteldaccia casteldijudica casteldilucio castelditusa \
            castellammaredelgolfo castellanasicula castellumberto castelluzzo castelmola casteltermini castelvetrano \
            castiglionedisicilia castrofilippo castronovodisicilia castroreale catane catania catenanuova catina \
            cattolicaeraclea caucanafinaiticasuzzefinaitin cavadaliga cdaponticello cefaladiana cefalu centuripe cerami cerda \
            cerza cesaro chianchittapallio chianchittatrappitello chiaramontegulfi chiusasclafani ciaculli cianciana ciavolo \
            ciminna cinisi cinquegrana cittagiardino collamaffone collesano comiso comitini condro contessaentellina corleone \
            cresta crocevie crociate curcuraci custonaci delia donnalucata drepanum dzhela enna erice evangelistirubino falcone \
            fanusa farosuperiore fasanosstrinitapianello favara favignana ferla ficarazzellibagniitalia ficarazzi ficarra finale \
            fiumedinisi fiumefreddosicilia floresta floridia fondachellifantina fondachello fondacomargherito fontanebianche \
            forzadagro francavilladisicilia francofonte frazzano fulgatoretorretta furcisiculo furnari gaggi \
            gaglianocastelferrato galatimamertino gallina gallodoro gangi gela geracisiculo gesso giacalone giammoro giampilieri \
            giardinagallotti giardinello giardininaxos giarratana giarre gioiosamarea giuliana giumarra gliaca godrano \
            grammichele graniti gratteri gravinadicatania grisi grotte gualtierisicamino guarrato guidomandrimarina isnello \
            isoladellefemmine ispica itala italamarina jera jiela joppologiancaxio kaltanissetta kamma karutanissetta katane \
            katania katanija katanio katanya lagala lampedusa larderia lascari lavinaiomonterosso leni lentini leonforte \
            lercarafriddi letojanni librizzi licata licodiaeubea lidodinoto limina linera linguaglossa lipari locogrande longi \
            luccasicula lungsodngsiracusa maletto malfa malvagna mandanici maniace marausa marettimo marianopoli marinadicaronia \
            marinadimodica marinadiragusa marineo marsala marusara mascali mascalucia maugeri mazaradelvallo mazaraii mazzara \
            mazzarino mazzarrasantandrea mazzarrone mazzeo melia melilli menfi meri mesina messana messhina messina messine \
            mesyna mezzojuso milazzo milena milisanpietro militelloinvaldicatania militellorosmarino milo mineo \
            mirabellaimbaccari misilmeri missina misterbianco mistretta modica modika moioalcantara monfortemarina \
            monfortesangiorgio mongiove mongiuffimelia monreale montagnareale montalbanoelicona montallegro montedoro montelepre \
            montemaggiorebelsito monterosso monterossoalmo montevago mottacamastra mottadaffermo mottasantanastasia moxina msynh \
            muorica mussomeli mysyna napola naro naso nicolosi nicosia niscemi nissa nissoria nizzadisicilia noto \
            novaradisicilia nubia nunziata nuovagibellina nuovocentrourbanopoggioreale oliveri paceco pacedelmela pachino \
            palagonia palazzoadriano palazzolo palazzoloacreide palerm palerma palermas palerme palermo palermu palleleumo palma \
            palmadimontechiaro palrmw palyrmw panormus pantelleria paradisodegliaranci parerumo partanna partinico \
            pasterialapide patti pedagaggi pedalino pedara pennisi pergusa petraliasoprana petraliasottana petrosino pettineo \
            pianacalzata pianadeglialbanesi pianoconte pianodeigeli pianomaglioblandino pianopantaleo piazzaarmerina \
            piedimonteetneo pietraperzia pioppo piraino pizzolungo plrmw polizzigenerosa pollina portelladimare portoempedocle \
            portopalodicapopassero pozzallo priologargallo prizzi protonotaro qltnysth qtnyh quattropani racalmuto raccuja \
            raddusa raffadali ragalna ragusa raguse raguza ramacca randazzo rausa ravanusa realmonte regalbuto reitano resuttano \
            rgwzh ribera riesi rigaletta rilievo rina riposto roccadicaprileone roccafiorita roccalumera roccamena roccapalumba \
            roccavaldina roccazzo roccellavaldemone rocchenere rodi rodiassaba rometta romettamarea rosolini salaparuta salemi \
            salice salinagrande sambucadisicilia sampieri sanbiagioplatani sancipirello sanciroulmifilci sancono \
            sanfilippodelmela sanfilipposuperiore sanfratello sangiovannigemini sangiovannilapunta sangiuseppejato \
            sangregoriodicatania sanleonemose sanmarcodalunzio sanmartinodellescale sanmaurocastelverde sanmichelediganzaria \
            sanpaolocannistra sanpiermarina sanpierniceto sanpieropatti sanpietroclarenza sansalvatoredifitalia \
            santacaterinavillarmosa santacristinagela santacrocecamerina santadomenicavittoria santaelisabetta santaflavia \
            santagatadimilitello santagatalibattiati santalessiosiculo santalfio santaluciadelmela santamargheritadibelice \
            santamariadelfocallo santamariadilicodia santamarialastella santamarinasalina santandreabonagia santangelodibrolo \
            santangelomuxaro santaninfa santateresadiriva santaveneraportosalvo santavenerina santostefanodicamastra \
            santostefanoquisquina sanvitolocapo saponara saponaramarittima sarausa sasi savoca sayrakwz scalettazanclea scauri \
            sciacca sciara scicli scillato sclafanibagni scoglitti scordia seccagrande serradifalco sfaranda shirakusa siculiana \
            silakusa sinagra sioracus siracuesa siracusa siracuxa siracuza sirakueza sirakusa sirakuz sirakuza sirakuzae \
            sirakuzai sirakuzas sirakuze sirakuzo sirakuzy solarino solicchiata sommatino sortino spadafora sparta sperlinga \
            srqwst stromboli sutera syracusae syracuse syrakouses syrakus syrakusa syrakusy syrakuzy syrakwz syrqwzh taormina \
            terme terminiimerese terrasini tonnaradibonagia tonnarella torapani torrecolonnasperone torregrotta torrenova \
            tortorici trabia trapani trapena trappeto trecastagni trefontane tremestierietneo tripi triscina troinadraginai tusa \
            ucria ustica vaccarizzodelfino valderice valdina valguarneracaropepe valledolmo vallelungapratameno valverde \
            vampolieri vampolieril veneticomarina veneticosuperiore ventimigliadisicilia viagrande vicari vigliatore2 villabate \
            villaciambra villadoro villafrancasicula villafrancatirrena villafrati villaggiodelpinoleginestre villaggiogulfi \
            villapriolo villaseta villasmundo vita vittoira vittoria vizzini vuittoria xilakuzha zafferanaetnea =SIC+UMB \
            sferracavallo =TAA ala albapenia albes albiano aldeno aldino amblar andalo andriano anterivo anterselvadimezzo arco \
            aunadisotto avelengo avio balcana barbianobarbian baselgadipine bauzanum bersone besenello bezzecca bleggiosuperiore \
            bocen bocenago bocenas boceno boerchanuo bolbeno bolcano bolognanovignole bolzan bolzano bolzanu bondo bondone \
            borgovalsugana borutsuano bosentinomigazzone bozen bozenbolzano bozn braies breguzzo brennero brennerobrenner \
            brentonico bresimo bressanone brez bronzolo brunico bulsaun burgusio buzzanu bwlznw caderzoneterme cadine cadipietra \
            caines caineskuens calavino calceranicaallago caldarosullastradadelvino caldes caldonazzo campitellodifassa \
            campodenno campoditrens campotures canalesancristoforo canalsanbovo canazei canezza capriana cardano carisolo \
            carzano casateia castelbello castelbellociardeskastelbelltschars castelcondino casteldarne castelfondo \
            castellomolinadifiemme castellotesino cavalese cavareno cavedago cavedine cavizzana cembra ceniga centasannicolo \
            cermes certosa chienes chiusa chizzola ciardes cimego cimoneri cintetesino cis civezzano cles cloz cogolo coldrano \
            collalbo colleisarco collepietra colognagavazzonuova commezzadura concei condino coredo cornaiano cornedoallisarco \
            cortacciasullastradadelvino cortinasullastradadelvino corvarainbadia covelo creto crosano croviana cunevo \
            curonvenosta daiano dambel daone denno dimaro dimarofolgarida dobbiaco dorsino drena dro egna eppan faedo \
            faidellapaganella falzes faver fiave fieallosciliar fieradiprimiero fierozzo flavon foiana folgaria fondo \
            fontananuovabevia fornace fortezza frassilongo fraviano fundres funesvillnoess gais ganda gargazzone garniganuova \
            gazzadina gionghicappella giovo giustino glorenza grauno grigno grumes imer isera laces laghetti lagundo laion \
            laives lana lardaro lasa lases lasino laudes lauregno lavallewengen lavis lazfons leonesantaelisabetta levicoterme \
            lisignago lodronedarzo lonalases longomoso longostagno lusonluesen lutago madonnadicampiglio madranocanzolino \
            magresullastradadelvino male mallesvenosta malosco maranza marco mareta marlengo marter masidicavalese massimeno \
            mattarello mazzin meiern meltina merano mezzana mezzocorona mezzolombardo mioladipine moena molinadiledro molveno \
            monclassico monguelfo montagna montagne mori morter moscheri moso mosoinpassiria mpoltzano muhlenintaufers \
            nagotorbole nalles nanno naturno navesanrocco nazsciavesnatzschabs nogaredo nomi novacella novaledo novalevante \
            novaponente olle ora oris ortisei ossana padergnone paludelfersina panchia parcines pedersano pellizzano pelugo pera \
            perca perginevalsugana pietramurata pievedibono pievediledro pievetesino pilcante pineta pinzolo plaus pomarolo \
            pontearche pontegardena postal povo pozzadifassa praso pratoallostelvio predazzo predoi preore pressano prezzo \
            provesproveis rabbifonti rabla racines racinesratschings ragoli rasunanterselvarasenantholz rasundisopra ravina \
            renon resia revo ried rifiano riodipusteria riscone rivadelgarda rizzolagacampolongo rodengo rodengorodeneck \
            romagnano romallo romeno roncegno ronchivalsugana roncone ronzochienis ronzone roveredellaluna ruffre rumo \
            sabbionara sagronmis salorno sanbernardo sancandido sangenesio sangenesioatesino sanleonardoinpassiria \
            sanlorenzodisebato sanlorenzoindorsino sanmartinoinbadia sanmartinoinpassiria sanmichelealladige sansigismondo \
            santacristinavalgardena santandreainmonte santavalburga santorsola santorsolaterme sanvalentinoallamuta sarche \
            sardagna sarentino sarnonico scena scenaschenna sciaves scurelle segno segonzano selvadeimolini senale senales \
            seregnano settequerce sfruz silandro sinigo siror siusi sluderno smarano soprabolzano soraga sover spera spiazzo \
            spormaggiore sporminore stanghe stelvio stenico storo strembo strigno taio tarres tassullo tavernaro teluntuo telve \
            telvedisopra tenna tenno teodone terento terlago terlano termeno terragnolo terres terzolas tesero tesido tesimo \
            teulento tiarnodisopra tiarnodisotto tioneditrento tires tirolo tonadico torbolesulgarda torcegno torento trambileno \
            transacqua treant trehnta trent trentas trente trento trentu tres trident tridentum trient trionta trntw trodena \
            trydent tryntw tubre tuenno ultimoulten uttenheim vadena valda valdaoradimezzo valdaoradisotto valfloriana vallarga \
            vallarsa valleaurinaahrntal valledicasiesgsies vandoiesdisopra vandoiesdisotto vandoiesvintl varena varna vattaro \
            vela velturno verano veranovoeran verla vermiglio vervo vezzano vigo vigodifassa vigoditon vigolovattaro vigomeano \
            vigorendena villaagnedo villabassa villacampolasta villalagarina villamontagna villandro villandrovillanders \
            villarendena vilpiano vipiteno volano zambana zianodifiemme zonalaurin zuclo =TAA+VEN centrale don meano palu \
            sanzeno tezze =TOS abbadiasansalvatore abetone agliana alberoro albianomagra albinia altopascio ambra anchione \
            anghiari antella apuania arbia arcidosso arecco arezzo arpiolapianfurcano asciano aulla avane baccaiano badesse \
            badiaacerreto badiaaelmi badiaagnano badiaalpino badiaprataglia badiatedalda bagnidilucca bagnoaripoli bagnone \
            bagnoroselle balatro barba barbarasco barbaricina barberinodimugello barberinovaldelsa barga bassa batignano \
            battifolleruscellopoggiola bedizzano belverde bettolle bibbiena bibbona bientina bisa bivigliano borghettomelara \
            borgoabuggiano borgoamozzano borgosanlorenzo braccagni bratw bucine buonconvento buti byza calci calcinaia caldine \
            calenzano camaiore campagnatico campibisenzio campiglia campigliamarittima campo campodimarte camponellelba \
            camporgiano campotizzoro camuciamonsigliolo cancelli cantagallo cantagrillocasalguidi capalbio capalbioscalo \
            capannepratocinquale capannoli capannori capoliveri capolona capraiaelimite capraiaisola capresemichelangelo caprona \
            carara careggine carmignanello carraia carrara carrare casalemarittimo cascianaterme casciano cascina cascinelacroce \
            caserana casini casolainlunigiana casoledelsa castagnetocarducci casteldelbosco casteldelpiano castelfiorentino \
            castelfrancodisopra castelfrancodisotto castellazzara castellinainchianti castellinamarittima castellinascalo \
            castelluccio castelnuovoberardenga castelnuovodeisabbioni castelnuovodelsa castelnuovodigarfagnana \
            castelnuovodivaldicecina castelnuovomisericordia castelsanniccolo castelvecchiopascoli castiglionedellapescaia \
            castiglionedigarfagnana castiglionedorcia castiglionfibocchi castiglionfiorentino catena cavallina cavicasalone cavo \
            cavrigliamonastero cecina cenaia cerbaia cerretoguidi cerretti certaldo cetona chiancianoterme chianni \
            chiassatregozzano chiesinauzzanese chiesinocollodi chiocchio chitignano chiusdino chiusi chiusidellaverna \
            chiusiscalo ciggiano ciliegi cinigiano cintolese cireglio civitellainvaldichiana civitellamarittima codena \
            colledivaldelsa collesalvetti comano comeana compiobbi coregliaantelminelli corsagna corsanicobargecchia cortona \
            crespina cutigliano diacceto dicomano diecimo dogana donnini donoratico empoli fabbrica fabbrichedivallico faella \
            fauglia feilengcui fflorens fiesole figlinevaldarno filareboschettominiera filattiera filecchio filettole fiorino \
            firenca firence firense firentsue firenz firenze firenzi firenzuola fivizzano flarehncyja florans floransa florenc \
            florenca florence florenceje florenci florencia florencie florencij florencija florencja florenco florens florensa \
            florensiya florensya florenta florentia florentzia florenz flwrans flwrns flwrnsa flxrens foianodellachiana \
            follonica fontanadellemonache fonteblanda forcoli fornacelle fornacetorribina fornacette fornacidibarga forno forone \
            fortedeimarmi fosciandora fosdinovo frattasantacaterina fucecchio fuluolunsa gabbro gabella gaioleinchianti galleno \
            galliano gallicano gambassiterme gavinana gavorrano gello gigliocastello giglioporto ginestrafiorentina \
            gioviponteallachiassa giuncugnano gorfigliano gracciano gragnana gragnola greveinchianti grosseto guardistallo \
            guasticce guazzino ifilipponi ilfabbro ilromito ilrosi impruneta incisainvaldarno isoladarbia isoladelgiglio \
            istiadombronelestiacciole karrara laborra lacalifornia lajatico lamporecchio lapievemolino larciano lari larotta \
            lascala laserra lastraasigna laterina latignano lavaiano lazzeretto lebotteghe lecasineperignanospinelli leccio \
            leghorn levuorno liborno licciananardi limite liorna livorn livornas livorno livornu livourne locca londa lorenzana \
            lorociuffenna luca lucca lucignano lucomugello lucques luka lukka lungsodngflorencia lybwrnw lyfwrnw \
            madonnadellacqua madrigale maglianointoscana malmantile manciano mantignanougnano marciana marcianamarina marciano \
            marcianodellachiana marcignana marginecopertatraversagna marginone marinadicampo marinadicarrara marinadigrosseto \
            marinadimassa marinadipisa marliana marradi marti masero massamarittima massarosa matraia meleto mercatalesanquirico \
            metato minucciano molazzana molinodelpiano monsummanoterme montagnano montaione montalcino montalto monteaperti \
            monteargentario montebonello montecalvoli montecarlo montecatiniterme montecatinivaldicecina montecerboli \
            montelupofiorentino montemignaio montemurlo montepiano montepulciano montepulcianostazione monterappoli monterchi \
            monteriggioni monteronidarbia monterotondomarittimo montesansavino montescudaio montespertoli montevarchi \
            monteverdimarittimo monticiano montieri montignoso montopoli monzone mulazzo murlo neri nibbiaia nocchi nugola \
            orbetello orbetelloscalo orcianopisano orentano ortignanoraggiolo orzignano paganico palaia palazzodelpero \
            palazzuolosulsenio pallerone panicaglia panzanoinchianti partina patigno peccioli pelago penna perginevaldarno \
            pescaglia pescia peullolenseu phlorens phlorensa piancastagnaio piandimugnone piandisanbartolotrespiano piandisco \
            pianodiconca pianodicoregliaghivizzano pianodimommio piazzaalserchiosanmichele piazze pienza pietrapiana pietrasanta \
            pievealtoppo pieveanievole pievefosciana pievesantostefano pilenche piombino pisa pisae pise pistoia pistoja \
            pistojja pistoria pisutoia piteglio pitigliano piza pizo plorentsia podenzana poggetto poggibonsi poggioacaiano \
            pomarance ponsacco pontasserchio pontassieve ponteabozzone ponteaelsa ponteaema ponteallania ponteapoppi \
            ponteatressa pontebuggianese pontedera pontediserravalle pontedoro pontestazzemese ponticino pontremoli poppi \
            porcari portiglioni portoazzurro portoercole portoferraio portosantostefano pozzalecasenuove pozzarello \
            pozzodellachiana prata pratanticoindicatore pratolino pratovecchio pratu pulatuo purato pyrnzh pyzh quarata quarrata \
            quercianella rabatta raddainchianti radicofani radicondoli rapolanoterme rassina reggello ribolla rignanosullarno \
            rimaggio riomarina rionellelba ripafrattafarneta ripapozziquercetaponterosso riparbella rispescia rivuoruno \
            roccalbegna roccastrada roccatederighi romola ronta rosano rosia rosignanomarittimo rosignanosolvaycastiglioncello \
            rufina rukka saenaiulia saenajulia saline sambuca sambucapistoiese sanbaronto sancascianodeibagni \
            sancascianoinvaldipesa sanciprianosbarbaracentinale sandetole sanfrancesco sangimignano sangiovannidasso \
            sangiovannivaldarno sangiulianoterme sangiustinovaldarno sangodenzo sanjacopoalgirone sanmarcellopistoiese \
            sanmartinoallapalma sanmartinoinfreddanamonsagrati sanmauro sanminiato sanminiatobasso sanpierino sanpieroasieve \
            sanpieroincampo sanpietrobelvedere sanpoloinchianti sanquiricodorcia sanquiricoincollina sanromano \
            sanromanoingarfagnana sansepolcro santacrocesullarno santafiora santalbino santaluce santamariaamonte \
            santandreaamontecchio santonuovo sanvincenzoatorri sanvitocerreto sarteano sassetta sassofortino scandicci scansano \
            scarlino scarlinoscalo scarperia sciorenza seano seggiano selvatelle semproniano sena seravezza serravallepistoiese \
            serredirapolano sestino sestofiorentino shiena sieci siena sienna sienne sieno signa sillano sinalunga siyena soci \
            sorano sovicille spianate spicchiosovigliana spinpalazzi stabbia staggia stallonetalavorno stazionemasotti stia \
            stiava sticcianoscalo stradaincasentino stradainchianti strettoia subbiano suvereto syynh talla tavarnellevaldipesa \
            tavarnuzze tavernedarbia tegoleto terontola terranuovabracciolini terrarossa terricciola terrigoli tirrenia tobbiana \
            torre torredellagopuccini torrenieri torritadisiena tosi treberte treggiaia trequanda tresana troghi \
            uggiapazzerabizzarrino ulignano ulivetoterme uzzano vacchereccia vada vaglia vaiano valdicava valdottavo valenzatico \
            vecchianonodica venturina vernio vescovado viaredzhio viareggio viareggiu vicarello vicchio viciomaggio vicopisano \
            vignaleriotorto vignoleolmi villabasilica villacampanile villacollemandina villafrancainlunigiana ville vinci \
            vitolini vivodorcia volterra vuiarejjo zeri =TOS+UMB montecchio =TOS+VEN bagnolo carmignano ponzano =UMB acquasparta \
            agello allerona alviano amelia arrone assisi attigliano aviglianoumbro baschi bastardo bastiaumbra bettona bevagna \
            branca brufa bruna calvidellumbria campellosulclitunno canalenuovo cannaiola cannara capitanloreto casacastalda \
            casadeldiavolo casanovaditorre cascia casteldellaquila castelgiorgio castelritaldi casteltodino castelviscardo \
            castiglionedellago castiglionedellavalle cerbara cerqueto cerretodispoleto cesi chiugianalacommenda ciconia \
            cipolleto citerna cittadellapieve cittadicastello collazzone collepepe colombella colvalenza comparati corciano \
            corcianopigge cortaccione costacciaro costano deruta fabro fabroscalo ferentillo fiamenga ficulle fighille foligno \
            folino fontignano forinyo fornole fossatodivico frattatodina fratticiolaselvatica gianodellumbria giove grutti \
            gualdocattaneo gualdotadino guardea gubbio ilrigo interamna lacinella lacugnano lerchi liscianoniccone \
            lugnanointeverina macchie maceratola magione mantignana marcellano marmore marsciano massamartana meggiano \
            montecastellodivibio montecastrilli montefalco montefranco montegabbione montegrimano monteleonedispoleto \
            monteleonedorvieto monterubiaglio montesantamariatiberina montone mugnano narni narniscalo noceraumbra norcia \
            oliveto orvieto orvietoscalo oscano ospedalicchio osteriadelgatto osteriadiramazzano otricoli paciano padulesanmarco \
            palazzo palazzomancinellivaccara panicale panicarola pantalla parrano passaggio passignanosultrasimeno peilujia \
            pennainteverina perosa perouse perudzha perugia peruja perusa perusia petrignano pianlungo piccione piegaro \
            pierantonio pietralunga piosina pistrino pobandino poggiodomo polino pontedassi pontefelcino pontenuovo pontepattoli \
            ponteriopiandiporto pontesanlorenzo porano pozzuolo preci promano prwgh pucciarelli purello resinai ripabianca \
            rivotorto sanbiagiodellavalle sanfatucchio sanfeliciano sangemini sangiustino sanliberato sanmartinoincampo \
            sanmartinointrignano sanniccolodicelle sansecondo santamariadegliangeli santamariainvalle santanatoliadinarco \
            santangelodicelle santenea santerenziano sanvenanzo sanvitale scheggia scheggino selcilama sellano semontecasamorcia \
            sigillo spello spoleto stazionediallerona stazionedipadule stazionediparlescaesolfagnano stroncone terni teruni todi \
            torchiagina tordandrea torgiano trestina tuorosultrasimeno umbertide valfabbrica valtopina verna vialippia =VDA \
            allein antagnod anteystandre aosta arnad arpuilles arvier avise ayas aymavilles bard berriat bionaz breuilcervinia \
            brusson challandstanselme challandstvictor chambave chamois champdepraz champorcher chantignan charvensod chatillon \
            cheflieu cogne courmayeur donnas doues emarese etroubles fenis fontainemore gaby gignod grandbrissogne gressan \
            gressoneylatrinite gressoneystjean hone introd issime issogne jovencan lacretazroisan lamagdeleine laplace lasalle \
            lassolaz lathuile lillianes mongnod montanangelinarensod montjovet morgex neyranetabloz nus ollomont oyace paquier \
            perloz petitfenis plandintrod planfelinazfelinaz pollein pontbozet pontey pontstmartin pontsuazampaillant porossan \
            prestdidier quart quincod rhemesnotredame rhemesstgeorges stchristophe stdenis stmarcel stmaurice stnicolas stoyen \
            stpierre strhemy stvincent torgnon valgrisenche valpelline valsavarenche valtournenche varineychezroncoz verrayes \
            verres villairamerique villanabian villefranche villeneuve villesursarre =VEN abanoterme abbaziapisani adria affi \
            agna agordo agugliaro alanodipiave albaredodadige albarestazione albaro alberoni albettone albignasego albina \
            albndqyt alleghe alonte alpo altavillavicentina altissimo altivole ancignano angiari anguillaraveneta annoneveneto \
            anveineis anzu arbizzanosantamaria arcade arcella arcole arcugnanotorri arino arlesega arquapetrarca arquapolesine \
            arre arsie arsiero arten arzercavalli arzerello arzergrande arzignano asiago asiglianoveneto asolo asparetto auronzo \
            badiacalavena badiapolesine badoere badwfa bagaron bagnolidisopra bagnolodipo ballo baone barbaranovicentino \
            barbisano barbona barcon bardolino baricetta baruchella bassanodelgrappa basson battagliaterme beccacivetta belfiore \
            belluno belona benatky benechia benetia benetke benezia beniseu benisu bergantino bertipaglia bevadoro beverare \
            bevilacqua biancade bibano bibione bidasio bigolino bionde boarapisani boccacallalta bojonlova bolzanobellunese \
            bolzanovicentino bonavicina bonavigo bonferraro bonisiolo borca borgoriccosanmicheledellebadessesanteufemia \
            borgoverde borsodelgrappa bortolot bosaro boschisantanna boscochiaro boscochiesanuova bottrighe bovolenta bovolone \
            braglia breda breganze brendola brentinobelluno brenzone bresega bressanvido brigopaluello brogliano \
            brognoligocostalunga brugine burano bure buso bussolengo busta buttapietra caballarin cacorner cadeglioppi cadoneghe \
            caeranodisanmarco cagnano cagnola calalzodicadore caldierinorota caldiero caldognorettorgolecresole caleiposossai \
            calino calmasino calnovafiorentina caltana calto caltrano caluri calvene camalo camazzole cambroso camisanovicentino \
            camorosini campagnalupia campalto campese campigliadeiberici campobernardo campocroce campodarsego campodoro \
            campolongo campolongomaggiore campolongomaggioreliettoli campolongosulbrenta camponogara camposampiero \
            camposanmartino canaledagordo canaro canda candelu candiana candide caniezza canovediroana cantonmadonna caonorai \
            caorle cappella cappellamaggiore caprinoveronese carainati carbonara carbonera carceri carmignanodibrenta carpenedo \
            carpesica carrarasangiorgio carre cartigliano cartura casabbioni casacorba casalediscodosia casaleone casalesulsile \
            casalserugo casavio casedosa casier casoni cassola castagnaro castagnole castegnero castelbaldo castelcucco \
            castelfrancoveneto castelgomberto castelguglielmo castellodigodego castellolavazzo castelmassa castelminio \
            castelnovo castelnovobariano castelnuovodelgarda castion catiepolo cavajonveronese cavalcaselle cavarzere cavasagra \
            cavasodeltomba cavinbotti cavino caviola cavrie cazzagoexpolo cazzanoditramigna ceggia celatsantomasoagordino \
            cellore cencenigheagordino cendon ceneselli cerea ceredacozzacornedo ceredello ceregnano cerroveronese \
            cervaresesantacroce cesarolo cesiomaggiore cessalto cesuna chiampo chiarano chioggia chiuppano ciano cibiana \
            cimadolmo cintello cintocaomaggiore cismondelgrappa cisondivalmarino cittadella cive codevigo codissago codiverno \
            codogne cogollo cogollodelcengio cola collesantalucia colleumberto colmirano colognaveneta colognolaaicolli \
            colsanmartino concadirame conche conco concordiasagittaria conegliano conscio conselve corbanese corbiolo corbola \
            corbolone cordignano cornedovicentino cornegliana cornei cornuda correzzola corrubbio corte cortinadampezzo \
            cosnigazoppe costabissara costadirovigo costermano covololevada creazzo crepaldo crespadoro crespanodelgrappa \
            crespignaga crespino crispicavour crocettadelmontello crocettanogare curtarolo custoza danta dese deserto dogaletto \
            dolce dolo domeggedicadore donzella dossobuono dosson duecarrare dueville enego eraclea erbe erbezzo este \
            facentravagola fae fagare falcadealto falze falzedipiave falzesignoressa fane fanzolo faravicentino farradalpago \
            farradisoligo favaroveneto feltre feneyjar feriole ferraradimontebaldo ficarolo fiesso fiessodartico \
            fiessoumbertiano foen follina fontanafredda fontaniva fontealto fonzaso forette fornase fornodizoldo fortogna \
            fossalta fossaltadipiave fossaltadiportogruaro fossaltamaggiore fossalunga fosso foza francenigo frassinellepolesine \
            frattapolesine fregona frescada friola fumane fyrwna gaiarine gaiba gallieraveneta gallio galta galzignano \
            gambellara gambugliano garda gavello gazzolovolpino giaccianoconbaruchella giai giavenale giaveradelmontello \
            giudecca godega gorgoalmonticano gorgodellachiesa gosaldo grancona grantorto granze grezzana grezzano \
            grignanopolesine grisignanodizocco grossa gruaro gruarobagnara grumolodelleabbadesse grumolopedemonte guardaveneta \
            guia iesolo igne illasi isoladellascala isolalta isolarizza isolavicentina istrana laggiodicadore laghi lamapezzoli \
            lamon lamosano lancenigovillorba lanze lasalutedilivenza lastebasse lavagno lavalleagordina lazise legnago legnaro \
            lendinara lentiai leva levada levego libano lidodijesolo liedolo limana limena lisiera lissaro \
            livinallongodelcoldilana locara longa longare longarone longhi lonigo loreggia loreggiola lorenzagodicadore loreo \
            loriabessica lossondellabattaglia lova lozzoatestino lozzodicadore lugagnano lughetto lughignano lugodivicenza \
            lugugnana lumignano lusia lusiana lutrano maccacari madonnadidossobuono maerne magugnano malcesine malo \
            mandriolasantagostino mansue maragnole maranodivalpolicella maranovicentino marcellise marchesinobovo \
            marcongaggiocolmello mardimago marenodipiave marghera marocco marola marostica martellago mas maser maseradasulpiave \
            maseradipadova masi masonvicentino massanzagocabaglionisandono medunadilivenza megliadinosanfidenzio \
            megliadinosanvitale meisitelei mejaniga mel melara meledo mena meolo merlara mescolinominelle mestracum mestre \
            mestrebeivenedig mestrino mesutore mezzanedisotto mezzavia miane michellorie mignagola minerbe mirabella mirataglio \
            mis mizzole mleci moglianoveneto molinomozzibittarelli monastierditreviso monfumo moniego monselice montagnana \
            montaner montebellovicentino montebelluna montecchiadicrosara montecchiomaggiorealtececcato montecchioprecalcino \
            montedimalo montefortedalpone montegalda montegaldella montegrottoterme montemerlo montericco monteviale \
            monticellifontana monticelloconteotto monticellodifara montorio montorsovicentino moriagodellabattaglia moro mosnigo \
            mossano mottadilivenza mozzecane mstrh muliparte murano mure musano musestre musiledipiave mussolente mussolini \
            negrar negrisia nervesadellabattaglia noale nogara nogarazza nogarolerocca nogarolevicentino nove noventa \
            noventadipiave noventavicentina novesanfloriano novoledo occhiobello oderzo oltrebrenta one onigo oppeano orgiano \
            ormelle orsago ospedalettoeuganeo ospitaledicadore padernello paderno padernodelgrappa padoa padoba padola padoue \
            padova padovo padovua padua paduja paduowa padwa paese pagnano papozze passarella pastrengo patavium pedavena \
            pederiva pederobba pegolotte pellegrina pellestrina perarolodicadore pernumia perzacco pescantina peschieradelgarda \
            peseggiagardigiano pesinaspezie pesinebisse pettorazzagrimani pezzan piacenzadadige pianezze pianezzedellago pianiga \
            piavon piazzolasulbrenta piefalcade pievedalpago pievedicadore pievedisoligo pincara piombinodese pionca \
            piovedisaccopiovega piovenerocchette pisana pizzoletta poggiana poianadigranfion poianamaggiore poianella poiano \
            polesella polverara ponso pontecchiopolesine pontedibarbarano pontedicastegnero pontedinanto pontedipiave pontelongo \
            pontenellealpi pontenellealpipolpet ponterottogiustizia pontesannicolo porcellengo portobuffole portogruaro \
            portosantamargherita portotolle portoviro posina possagno postioma povedelgrappa povegliano poveglianoveronese \
            pozzale pozzoleone pozzonovo pradipozzo pramaggiore pramaggioreblessaglia prearamorarolevanord preganziol presina \
            pressana priscosandrinpiccolo priulacolfosco provincialegasparona puntasabbioni puosdalpago quaderni quartodaltino \
            quero quintoditreviso quintovicentino raldon ramodipalorasa ramon ramoncampagna rampazzo recoaroterme refrontolo \
            resana revine riesepiox riosanmartino rivadolmo rivalta rivamonteagordino rivoliveronese roana robegano roccapietore \
            rodeghieririgonipodestacosta rodigium roealte romanodezzelino ronca roncade roncajette roncanova ronchi \
            ronchidicampanile roncoalladige roncoleva rosegaferro rosolina rossanoveneto rottanova rotzo rovare roverbasso \
            roverchiara roverchiaretta roveredodigua rovereveronese rovigo rovuigo rozzampia rubano rustega sabbionizampine \
            saccolongo saccon sachet sacrocuore salara salcedo saletto salettosanbartolomeo salgareda salionze salizzole \
            salvatronda salzano sambruson sambughe sanbellino sanbiagiodicallalta sanbonifacio sanbriccio sandon sandonadipiave \
            sandra sandrigo sanfidenzio sanfiordisopra sanfiordisotto sanfloriano sanflorianoolmi sangermanodeiberici \
            sangiacomodimusestrelle sangiorgioaltagliamentopozzi sangiorgiodellepertiche sangiorgiodilivenza sangiorgioinbosco \
            sangiorgioinbrenta sangiorgioinsalici sangiovanniilarione sangiovannilupatoto sangregorio sangregorionellealpi \
            sanguinetto sanliberale sanmartinobuonalbergo sanmartinodestra sanmartinodilupari sanmartinodivenezze \
            sanmartinosinistrac sanmaurodisaline sanmichelealtagliamento sanmicheledipiave sannazario sannicolocomelico \
            sanpietrodicadore sanpietrodifeletto sanpietrodimorubio sanpietroincariano sanpietroingu sanpietroinvolta \
            sanpietromussolino sanpietrovaldastico sanpietroviminario sanpolodipiave sanquirico sanstinodilivenza \
            santacaterinadeste santacrocebigolina santagiustinaincolle santaluciadipiave santamargheritadadige \
            santamariadicampagna santamariadinon santamariadisala santamariainstelle santamariamaddalena santambrogio \
            santambrogiodivalpolicella santandra santangelodipiovedisacco santannadalfaedo santannamorosina santelena \
            santeulalia santo santorso santostefanobonaldo santostefanodicadore sanvendemiano sanvendemianofossamerlo \
            sanvitoalmantico sanvitodileguzzano sanzenodimontagna sanzenonedegliezzelini sanzenosangiuseppe saonara sarcedo \
            sarego sarmede sarmego sarmeola scaltenigo scandolara scardovari schiavon schio scomigo scorze secula sedico sega \
            seghe segusino selvadelmontello selvadicadore selvadiprogno selvazzanodentro serendelgrappa sernagliadellabattaglia \
            servo silea sindacale soccherpaianecasanarsie solagna solesino sommacampagna sona sorga sospirolo sossano soverzene \
            sovizzo sovramonte spineaorgnano spinimbecco spresiano stallavenalugo stanghella stiago stienta stra \
            stramontanarapieve stretti summaga susegana taggi taglio tagliodipo taibonagordino talponada tambre tarmassia \
            tarvisium tarzo tavo teglioveneto tencarola terradura terraglione terrassapadovana terrazzo terrossa tessera thiene \
            tombazosana tombelle tombolo tonezzadelcimone torevuizo tormeno torrebelvicino torredifine torredimosto torreglia \
            torreselle torridelbenaco torridiquartesolo tovena trebaseleghe trecenta tregnago tremignon treponti trescheconca \
            trevenzuolo trevignano trevise treviso trevixo trevizo tribano trichiana trissino trivignano trwwyzw urbana \
            vaccarino vacil vago valdagno valdobbiadene valeggiosulmincio valgatara valla valladaagordina valledicadore vallese \
            valli vallidelpasubio valliera vallonga valmareno valproto valrovina valsanzibio valstagna varago vas vascon vazzola \
            vedelago veggiano velence velo velodastico veloveronese venas venecia veneciavenezia venecija venecio venedeg \
            venedig venedik venediku venegazzu venesia venesiya venetia venetie venetik venetsia veneza venezia venezsia venice \
            venies venise venizia verona verone veronella vescovana vestenanova veternigo vetrego viamontilessini viapastrengo \
            vicence vicenza vicenzsa vicetia vichenca vidor vigardolo vigasio vighizzolodeste vignesie vigodarzere vigodicadore \
            vigonovo vigonovodisopra vigonza villabartolomea villabella villabrunaumin villadadige villadasolo villadelconte \
            villadimolvena villadivilla villadose villaestense villafrancadiverona villafrancapadovana villaga villaganzerla \
            villaggiobusonera villaggiomontegrappa villaguattera villalta villamarzana villanovadelghebbocanton \
            villanovamarchesana villanovasantamargherita villapianaronchena villarazzo villatora villaverla vinezzia visnadello \
            visome vittorioveneto vnise vo vodo volargne volpagodelmontello voltago voltagoagordino vuenetsuia vuenisu vuerona \
            vuichentsua weiluona weinisi wenecja werona wnyz wnzyh wrwna wrwnh zane zelarino zeminiana zensondipiave zerman \
            zermeghedo zerobranco zevio zimella zoldoalto zonaartigianaleforoni zoppedicadore zovencedo zugliano
            """)
}
