// Made by tools/make_places.py. Towns: GeoNames, CC BY 4.0.
extension PlaceTables {
    static let mx = PlaceTables(
        regions: """
            AGU=ags=agu=aguascalientes BCN=bajacalifornia=bc=bcn BCS=bajacaliforniasur=bcs CAM=cam=camp=campeche \
            CHP=chiapas=chis=chp CHH=chh=chih=chihuahua COA=coa=coah=coahuila=coahuiladezaragoza COL=col=colima \
            CMX=cdmx=ciudaddemexico=cmx=df=distritofederal=mexicocity DUR=dgo=dur=durango GUA=gto=gua=guanajuato \
            GRO=gro=guerrero HID=hgo=hid=hidalgo JAL=jal=jalisco MEX=edomex=estadodemexico=mex=mexico=stateofmexico \
            MIC=mic=mich=michoacan=michoacandeocampo MOR=mor=morelos NAY=nay=nayarit NLE=nl=nle=nuevoleon OAX=oax=oaxaca \
            PUE=pue=puebla QUE=qro=que=queretaro=queretarodearteaga ROO=qroo=quintanaroo=roo SLP=sanluispotosi=slp \
            SIN=sin=sinaloa SON=son=sonora TAB=tab=tabasco TAM=tam=tamaulipas=tamps TLA=tla=tlax=tlaxcala \
            VER=ver=veracruz=veracruzdeignaciodelallave YUC=yuc=yucatan ZAC=zac=zacatecas
            """,
        larger: """
            -
            """,
        postal: """
            00-16=CMX 20=AGU 21-22=BCN 23=BCS 24=CAM 25-27=COA 28=COL 29-30=CHP 31-33=CHH 34-35=DUR 36-38=GUA 39-41=GRO \
            42-43=HID 44-49=JAL 50-57=MEX 58-61=MIC 62=MOR 63=NAY 64-67=NLE 68-71=OAX 72-75=PUE 76=QUE 77=ROO 78-79=SLP \
            80-82=SIN 83-85=SON 86=TAB 87-89=TAM 90=TLA 91-96=VER 97=YUC 98-99=ZAC
            """,
        towns: """
            =AGU aghwaskalyynts aguasakaliatesa aguascalientesby aguascalientescity aguasikaliantesi aguaskailientesa \
            aguaskalentes aguaskalientes aguaskalienti aguaskaljentesas aguaskaljenteso aguasukarientesu aguyasakyaliyentesa \
            agvaskalijentes agwaseukallienteseu agwyaskalynts altepetlaguascalientes arboledaspasoblancofraccionamiento arellano \
            asientos bimbaletesaguascalienteselalamo bimbaletesatlas buenavistadepenuelas byenaguascalientes calvillo \
            canadahonda cartagenafraccionamiento centrodearriba ceresoparavaronesymujeres chicalote ciudaddeaguascalientes \
            clavellinas corraldebarrancos cosio cotorina crucerolaspilas cumbresiii ejidolaguayanaranchoseco elchayote elconejal \
            elcuerverocuerveros elnovillo elpolvo elrefugiodeaguazarca elrefugiodepenuelas elrefugiodeprovidenciaprovidencia \
            elretono elsalero eltanquedelosjimenez elvalledelasdelicias estanciademosqueira exvinedosguadalupe \
            franciscosarabialareforma guadalupedeatlas haciendasanmarcosfraccionamiento jaltichedearriba jaltomate \
            jesusgomezportugal jesusgomezportugalmargaritas laboquilla ladichosa lalomadelosnegritos lapanadera lasjaulas \
            lasnegritas lasnoriasdeojocaliente latomatina licenciadojesusteranelmuerto loretitocharcodeltoro losalamitos \
            losarenales losarquitos loscanos losconos losvazquez macariojgomezcolonia marnegro mesagrande molinos \
            montebellodellastanzafraccionamiento montoro montoya noriadelborregonorias noriasdelpasohondo ojodeaguadecrucitas \
            ojodeaguadelosmontes ojozarco pabellondearteaga pabellondehidalgo pabloescaleras paredes \
            paseosdelaprovidenciafraccionamiento paseosdelashaciendasfraccionamiento penuelaselcienegal pilotos presadelosserna \
            puertadelmuerto puertecitodelavirgen residencialsannicolasbanoslacantera rinconderomos sanantoniodeloshorcones \
            sanantoniodelosrios sanantoniodepenuelas sanfranciscodelosromo sangil sanjuandelanatura sanluisdeletras \
            sansebastianfraccionamiento santadeo santaisabelfraccionamiento santamariadegallardo santarosaelhuizache \
            soledaddeabajo soledaddearriba tapiasviejas tepetates tepezala valledeaguascalientes \
            vallehuejucarfraccionamientopopularfraccionamiento villalicenciadojesusterancalvillito villasdelmediterraneo \
            vinedosrivier viudasdeponiente xakwaskaleiyntes =AGU+BCN+CAM+CHH+CHP+HID+JAL+MIC+OAX+PUE+SIN+TAB+TAM+TLA+VER \
            lazarocardenas =AGU+BCN+CHH+CHP+GRO+MIC+NAY+OAX+ROO+SIN+TAB+VER+ZAC elporvenir \
            =AGU+BCN+CHP+COA+DUR+GUA+HID+JAL+MEX+MIC+MOR+NAY+NLE+OAX+SIN+SLP+TAB+TAM+TLA+VER+YUC+ZAC emilianozapata \
            =AGU+BCS+CHH+COA+GUA+NAY+SIN+SLP+SON+YUC+ZAC sanignacio =AGU+BCS+CHP+GRO+NLE+PUE+VER+ZAC santiago \
            =AGU+CAM+CHP+COA+HID+SON+TAB+VER+ZAC lavictoria =AGU+CHH+COA+MEX+MIC+OAX+PUE+TAB+VER+ZAC morelos \
            =AGU+CHH+GUA+HID+JAL+ZAC eltule =AGU+CHH+SLP ojocaliente =AGU+CHP plutarcoeliascalles \
            =AGU+CHP+COA+GUA+HID+PUE+SLP+ZAC maravillas =AGU+CHP+COA+MIC+VER+ZAC laflorida \
            =AGU+CHP+COL+HID+JAL+MIC+MOR+OAX+PUE+ROO+SON+TAB+TLA+VER franciscovilla \
            =AGU+CHP+HID+MEX+MIC+OAX+PUE+QUE+SLP+SON+TAB+VER ojodeagua =AGU+CHP+MIC+OAX larinconada \
            =AGU+COA+DUR+GUA+MEX+MIC+OAX+QUE+TAB+ZAC laluz =AGU+COA+GRO+GUA+HID+JAL+MEX+MIC+NAY+SIN+ZAC elrefugio =AGU+DUR \
            california cienegagrande generalignaciozaragoza =AGU+DUR+GUA+JAL+MIC+NAY+PUE sanjosedegracia \
            =AGU+DUR+GUA+OAX+SLP+ZAC cieneguilla =AGU+DUR+JAL+MEX+PUE sanjacinto =AGU+DUR+NAY+NLE+SLP+SON+TAM villajuarez \
            =AGU+GRO aguascalientes =AGU+GRO+GUA+HID+JAL+MEX+MIC+NLE+OAX+PUE+SIN+SLP+SON sanantonio \
            =AGU+GRO+GUA+JAL+MEX+MIC+PUE+SIN+VER+ZAC laconcepcion =AGU+GRO+GUA+OAX+VER lasanimas =AGU+GRO+HID+MIC+NAY elllano \
            =AGU+GUA+HID+QUE+TAM elsaucillo =AGU+GUA+MIC+NLE laescondida =AGU+GUA+MIC+QUE paloalto =AGU+GUA+NAY lalabor \
            =AGU+GUA+ZAC eltepozan losramirez =AGU+HID pinosuarez =AGU+HID+JAL+MEX+MIC+MOR+QUE+SIN+ZAC elsalitre \
            =AGU+HID+SIN+TAM carboneras =AGU+JAL lapunta solidaridadfraccionamiento =AGU+JAL+MEX+NAY+QUE+SIN+SLP jesusmaria \
            =AGU+MEX+ZAC sanjosedelrio =AGU+MIC elgigante miravalle =AGU+OAX+SIN+TAB+VER elbajio =AGU+PUE+VER jilotepec pocitos \
            =AGU+QUE+SIN mesillas =AGU+SLP+VER pasoblanco =AGU+YUC valladolid =AGU+ZAC fresnillo haciendanueva jarillas malpaso \
            santamariadelapaz =BCN alfonsogarzongranjasfamiliares ampliacionejidolazarocardenas ansnadabakhakalyfrnya ansynada \
            articulocientoquince aynsynadabakhakylyfwrnya bahiadelosangeles batallanacional benitogarciaelzorrillo camalu \
            ceresodelhongo ciudadcoahuila ciudadcoahuilakilometrocincuentaysiete ciudadguadalupevictoria ciudadmorelos \
            colinasdelsol coloniaesperanzacanonsancarlos coloniafranciscosantanaperalta coloniagomezmorin colonialapuerta \
            colonialomasdesanramontriquis coloniamilitarelpidioberlangadeleon colonianuevaera coloniapolvora delta dihuana \
            doctoralbertooviedomota ehnsenada ejidochiapas1 ejidochihuahua ejidodistritofederal \
            ejidodoctoralbertooviedomotaelindiviso ejidodurango ejidoelchoropocoloniacoloradonumerouno ejidoelmaritimo \
            ejidogeneralleandrovalle ejidoguadalajara ejidoguanajuato ejidohermosillo ejidoirapuato ejidojalapa \
            ejidojavierrojogomez ejidojiquilpan ejidolazarocardenas ejidomazatlanelrosarito ejidomerida ejidomexico \
            ejidomezquital ejidonetzahualcoyotl ejidoojodeagua ejidopatzcuaro ejidoplandeayala ejidoplannacionalagrario \
            ejidoquintanaroo ejidosaltillo ejidosanluispotosi ejidosinaloa ejidosonora ejidotabasco ejidotamaulipas \
            ejidotehuantepec ejidotlaxcala ejidotoluca ejidovicenteguerrero ejidoyucatan eldescanso elmorro elnino \
            elrosariodearriba elsauzalderodriguez enseada ensennada estacionpescaderos fraccionamientodelvalle fuentesdelsol \
            genarovazquezsecciontres haciendadelmar haciendatecate heroesdelaindependencia islacedros islacozumel \
            islasagrariasgrupoa islasagrariasgrupob jesussansonflores ladrillerapescador laesperanzagranjasfamiliares larumorosa \
            licenciadogustavodiazordaz lomasdeabasolo lomasdelmar lomasdesantaanita lomasdetlatelolco losalcatraces losalgodones \
            losgirasoles losvalles luisrodriguezelvergel maclovioherreracoloniaaviacion macloviorojas maikasikali megsikalli \
            mehikari mekhikali mekisikali meksikali meksikalis mexicali mexicaliibajacalifornia mexicalo mexihcali mexikali \
            michoacandeocampo misiondelmar1ray2daseccion mkhykaly mksykaly moxikali mqsyqly myksykaly nuevouruapan \
            partidodeltrabajo playasdelavicenteguerrero playasderosarito pobladoalfredovbonfil pobladochulavistaelchorizo \
            pobladofranciscosantanaperalta pobladojanitzio pobladolazarocardenaslaveintiocho pobladopuentetrevino \
            porticosdesanantonio primotapia pueblobenitogarcia quintadelcedro ranchoverde reacomodoriocolorado \
            represaaureliobenansinicarehey ricardomazonguerrerocoloniabajacaliforniaelpolvorin rodolfosancheztaboada rosarito \
            rosaritobeachbaja salvadorrosasmagallon santacandelaria tecate tecolotes tekate terrazasdelvalle tiajuana tichouana \
            tichuana tifuana tihawna tihuana tihvana tijuana tijuano tikhavana tikhuana tikhuanae tixuana tresmperez tykhuana \
            tykhwana vallebonito villadejuarez villadelcampo villadelprado2daseccion vinasdelsol vistamarina xensenada \
            zaragozasegundaseccion =BCN+BCS+CHH+CHP+CMX+COA+HID+JAL+MEX+MIC+OAX+PUE+TAB+TAM+TLA+VER+ZAC benitojuarez \
            =BCN+BCS+CHP+GRO+GUA+JAL santaanita =BCN+CAM+CHH+MEX+NAY+VER santaisabel =BCN+CAM+CHP+CMX+COA+DUR+PUE+SON+TAB+VER \
            venustianocarranza =BCN+CAM+CHP+DUR+HID+JAL+MEX+MOR+VER lajoya \
            =BCN+CAM+CHP+DUR+HID+MIC+OAX+PUE+ROO+SIN+SON+TAB+TLA+VER vicenteguerrero =BCN+CAM+OAX+TAM+VER nuevoprogreso \
            =BCN+CHH+CHP+GRO+GUA+HID+MEX+MIC+NLE+QUE+SIN+SLP+TAM+VER+YUC sanrafael =BCN+CHH+CHP+MEX+NLE+PUE lasdelicias =BCN+CHP \
            sanquintin =BCN+CHP+COA nuevoleon =BCN+CHP+COA+HID+MEX+MIC+OAX+PUE+TLA+VER zaragoza \
            =BCN+CHP+COA+HID+MOR+OAX+PUE+SLP+VER+YUC progreso =BCN+CHP+GRO+GUA+JAL+MIC+NAY+SLP sanvicente \
            =BCN+CHP+HID+JAL+MEX+MIC+OAX+PUE+VER buenosaires =BCN+CHP+PUE puebla =BCN+CHP+SIN lasbrisas =BCN+CHP+SON rosario \
            =BCN+COA+DUR+GUA+MEX+OAX+SLP+YUC+ZAC sanfelipe =BCN+COA+GRO+JAL+NAY+TAB+TAM santafe =BCN+COA+TLA \
            coloniavenustianocarranza =BCN+DUR franciscozarco =BCN+GRO+JAL+MEX+PUE+SON+VER laprovidencia =BCN+HID+MOR \
            lomasdelpedregal =BCN+JAL losvolcanes =BCN+MIC uruapan =BCN+SLP+SON+TLA sanluis =BCN+TAM ensenada =BCS bahiaasuncion \
            bahiatortugas cabosanlucas ciudadconstitucion ciudadinsurgentes coloniadelsol diazordaz ejidosanlucas elcachanilla \
            elpescadero elsargento elsilencio eltezal fraccionamientolaballenasegundaetapa generaljuandominguezcota \
            guerreronegro kabosainalukasa kabosanalukasa kabosanlukas kabosanlukasa kabosanlukaseu kaboshenglukasi \
            kabosyanlyukas kabusanalukasa kabushenglukasi kabwsanlwkas kabwsnlwkas kabwsnlwks kavosanloukas kebosenalukasa \
            kopocanlukas labaz lapas lapaza laplaya lasveredas leyfederaldeaguasnumerouno losbarriles losmartiresuno \
            melitonalbanezdominguez mulege myssvaeteholukasa myssvateholukasa puertoadolfolopezmateos puertosancarlos \
            puntaabreojos rapasu sanahojedelakabo sanbruno sanjosedelcabo sankhosedelkabo sanrukasujia todossantos \
            vallesantodomingo villaalbertoandresalvaradoaramburo =BCS+CHH+CHP+COA+JAL lapaz =BCS+CHP+COA+HID+JAL+NLE+QUE+SIN \
            sanpedro =BCS+CHP+COL+GRO+GUA+HID+JAL+MEX+MIC+NLE+OAX+PUE+QUE+SIN+SLP+TAB+VER+ZAC buenavista \
            =BCS+CHP+GRO+GUA+HID+JAL+MEX+NAY+PUE+QUE+ROO+SLP+VER sanfrancisco =BCS+CHP+GUA+MEX+MIC+PUE+ZAC sanlucas \
            =BCS+CHP+HID+OAX+SLP elcarrizal =BCS+CHP+JAL+MIC villamorelos =BCS+CHP+JAL+TAB santarosalia =BCS+CHP+OAX \
            lasmargaritas =BCS+CHP+VER elcampamento =BCS+GRO+GUA+HID+MEX+MIC+MOR+NLE+PUE+QUE+SLP santacatarina =BCS+HID+MIC \
            sanjuanico =BCS+JAL+OAX+PUE+SLP laspalmas =BCS+JAL+VER laribera =BCS+MEX lapaja miraflores =BCS+NAY+SLP elcentenario \
            =BCS+SIN chametla =BCS+ZAC loreto =CAM altamiradezinaparo altepetlcarmen aquilesserdanchuina atasta bacabchen becal \
            benitojuarezuno bolonchenderejon calkini cancabchen castamay cdcarmen cddelcarmen centenario champoton chanlaguna \
            chemblas chicbul chunchintok chunkanan ciudaddelcarmen ciudaddelsol conquistacampesina crucerosanluis cumpich \
            donsamuel dzibalchen dzitbalche elaguacatal eldesengano ellechugal escarcega generalfranciscojmujica \
            generalortizavila hampolol haro hecelchakan hool hopelchen ichek ignaciogutierrez ingenieroricardopayrojenepolonorte \
            islaaguada islaarena josedelacruzblanco justiciasocial kaimpece kambytshy kamencheng kampchh kampece kampeche \
            kanpeche kikab kmpychh kyampece lacristalina lasgolondrinas lerma licenciadogustavodiazordaz18demarzo luna mamantel \
            manuelcastillabrito mayatecuni mayatecunii miguelcolorado migueldelamadridelpanuelo moquel nahalal nilchi nohakal \
            nuevachontalpa nuevoconhuas nuevoprogresodos nunkini oxcabal pablogarcia pejelagarto pich pitalnuevo pixoyal pocboc \
            pocyaxum pomuch pucnachen quetzaledzna sabancuy sanantoniocardenas sanantoniosahcabchen sanfranciscodecampeche \
            sanfranciscokoben sanpablopixtun santacruzexhacienda santacruzpueblo santodomingokeste seybaplaya sihochac silvituc \
            sjudaddelkarmen suctuc sywdaddlkarmn tankuche tenabo tikinmul tinun ukum ulumal xbacab xbonil xcupil xkeulil xmaben \
            xpujil yohaltun zohlaguna =CAM+CHH+CHP+COA+GUA+HID+JAL+MEX+MIC+MOR+NLE+OAX+PUE+SIN+SLP+VER sanisidro \
            =CAM+CHH+CHP+TAB constitucion =CAM+CHH+GRO+HID+MEX+MIC+NLE+SIN+SON+TAB+VER+ZAC melchorocampo \
            =CAM+CHH+GUA+MEX+NAY+SLP coloniaemilianozapata =CAM+CHP campeche puertorico =CAM+CHP+COL+GRO+MEX+SLP+VER elnaranjo \
            =CAM+CHP+COL+GUA+JAL+MIC+PUE+SLP+VER+ZAC santarita =CAM+CHP+DUR cincodefebrero =CAM+CHP+DUR+GUA+MIC+PUE+TAM+TLA+VER \
            plandeayala =CAM+CHP+GRO+GUA+OAX+SLP+YUC santodomingo =CAM+CHP+GRO+HID+MEX+MIC+NAY+OAX+QUE+SLP+SON+TAB+VER santacruz \
            =CAM+CHP+GRO+NAY+PUE+SON+TAM+VER lalibertad =CAM+CHP+MOR abelardolrodriguez =CAM+CHP+ROO miguelhidalgoycostilla \
            =CAM+CHP+ROO+SIN miguelaleman =CAM+CHP+SON+TAB+TLA+VER+ZAC josemariamorelosypavon =CAM+CHP+TAM+VER carrillopuerto \
            =CAM+CMX+GRO+MIC villamadero =CAM+COA nuevarosita =CAM+COA+TAM matamoros =CAM+DUR+VER revolucion =CAM+MEX \
            loslaureles palizada =CAM+MIC+TAM divisiondelnorte =CAM+NLE carmen china =CAM+OAX bethania =CAM+ROO candelaria \
            =CAM+ROO+TAM alfredovbonfil =CAM+YUC dzitnup komchen pustunich tepakan =CAM+ZAC lagunagrande =CHH abdenagocgarcia \
            akitakata altavista altepetlchihuahuah altepetljuarez ascencion ascension baborigame bachiniva barrancoblanco \
            barreales basaseachi basuchil batopilasdemanuelgomezmorin bocoyna boquilladebabisaslaboquilladeconchos borjas \
            buenafe byenchihuahua cajurichi camponumerodos carichi casasgrandes cerocahui chihuahuaby chihuahuacity \
            chinipasdealmada chiuaua chiuauae chivava chiwawa chuaresas chyywaywachyywaywa cihuahua cihuahuo cihuyahuya ciuaua \
            ciudaddelicias ciudadguerrero ciudadjuarez civava ciwawa coloniaabrahamgonzalezlaquemada coloniaanahuac \
            coloniaesperanza coloniamargaritamazadejuarez colonianicolasbravokilometronoventaydos coloniarevolucion \
            coloniaterrazas coloniavicenteguerrero congregacionortiz corralenodejuarez creel cruces cuahtemoc cusihuiriachi \
            dakbayansachihuahua delicheiys delicias delisijas delisijasa delisijasas delisisa delisiya delisiyas delisiyasa \
            delisjas delixiyasi dellikaseu derishiasu dlysyas dylysyas ejidoelvergel elbismarck ellargo elmillon elpasodelnorte \
            eltorreon entronqueleyseisdeenero escalon estacionconchos estacionconsuelo estacionlacruz estacionsaucillo \
            exhaciendadelicias fernandezleal granjaselvenado guachochi guadalupevictoriasantalucia guadalupeycalvo guapalayna \
            hidalgodelparral hualeisicheng huaresa janos jesuscarranzalacolorada joseestebancoronado josemarianojimenez juarezo \
            julimes kilometronoventaynueve lanortena laregina lasalvarenas lasvarasestacionbabicora lasyerbitasaserradero \
            lomachica lopez losalamosdecerroprieto losgarcia lungsodjuarez madera maguarichi manuelbenavides manuelojinaga \
            marianoballeza matachi mesadelhuracan miguelahumada monteverde moris naica namiquipa nonoava norogachi \
            nouevokasasnkrantes ntelisias nuebokasaseugeulandeseu nuehvokasasgrandes nuevacasagrande nuevacasasgrandes \
            nuevocasasgrandes nuevokasagrandesa nuevokasasagrandesa nuevokasasgrandes nuevokasasgrandesas nuvekosagrandesa \
            nuvevokasaskrants nuvokasasagrandisa nuvokasasgrandes nuxebokasaskrandes nuyebokasasagrandesa nwyfwkasasghrandys \
            nwywwkasasjrandys nyuvokyasasgryandes octavianolopez ojinaga orranteno pachera palaer panchovilla paral \
            paralchyywaywa paramodemorelos parral pasodelnorte pedromeoqui polancorancheriamineralpolanco praxedisgguerrero \
            pueblitodeallende puertodeltoro puertopalomasdevilla qiwawashi ranchodesantiago rinconadadelmimbre rodrigomquevedo \
            saenz salondeactosampliacioncuarentaysiete samachique samalayuca sanantoniodelosarenales sanfranciscodeborja \
            sanfranciscodeconchos sanfranciscodeloro sanisidroloshoyos sanjosebabicora sannicolasdecarretas \
            sanpedrodechinaturancheriasanpedro santacatalinadevillela santacruzderosales santaeulalia santagertrudislahacienda \
            santarosaliadecamargo santiagodecoyame saucillo sioudadchouares sisoguichi siudadahuarejha siudadchuaresas \
            siudadeuhualeseu siudadkhuares siudadkhuaresi sjudadkhuarehs sjudadkhuares sjudadkhvarez syudatxuares \
            sywdadkhwarschyywaywa sywdadkhwaryz tacuba talamantes teliciyas temoris temosachic tomochi tresalamos tshywawa \
            tsiouaoua tutuaca urique uruachi valentingomezfarias valledeignacioallende valledelrosario valledezaragoza \
            xindakasasi yepachic yoquivo zhihuahuashi =CHH+CHP chihuahua =CHH+CHP+CMX+COL+DUR+OAX+PUE+TAB+TAM+VER+YUC cuauhtemoc \
            =CHH+CHP+CMX+GUA+NLE+OAX+PUE+SIN+SON+TAM+VER+ZAC guadalupe =CHH+CHP+CMX+PUE+SLP+SON+TAB+VER miguelhidalgo \
            =CHH+CHP+COA+DUR+GRO+HID+MEX+NAY+PUE+TAB+TAM+TLA+VER+ZAC franciscoimadero \
            =CHH+CHP+COA+DUR+HID+OAX+PUE+ROO+TAB+TAM+TLA+VER+ZAC ignaciozaragoza =CHH+CHP+COA+GRO+HID+JAL+MEX+MIC+OAX+PUE+VER \
            santamaria =CHH+CHP+COA+NLE+TAM juarez =CHH+CHP+DUR abrahamgonzalez =CHH+CHP+DUR+GRO+GUA dolores \
            =CHH+CHP+DUR+GRO+GUA+HID+JAL+MEX+MIC+NAY+OAX+PUE+SIN+SLP+TAM+TLA+VER+ZAC guadalupevictoria =CHH+CHP+DUR+MEX+TAB+VER \
            ignacioallende =CHH+CHP+DUR+PUE+ROO+TAB+TAM+TLA+VER nicolasbravo =CHH+CHP+GRO+GUA+MEX+MIC+OAX+SIN+SON+VER+ZAC \
            santaana =CHH+CHP+HID+JAL+MIC+OAX santotomas =CHH+CHP+JAL+MEX sanagustin =CHH+CHP+MEX+TAB+TAM adolfolopezmateos \
            =CHH+CHP+MOR+SON+VER independencia =CHH+CHP+PUE+TAB+VER hermenegildogaleana =CHH+CHP+TLA marianomatamoros \
            =CHH+CHP+VER ciudadcuauhtemoc =CHH+COA lapinta =CHH+COA+COL+HID+MEX+PUE sanbuenaventura =CHH+COA+DUR+VER laperla \
            =CHH+COA+GRO+GUA+MIC+NAY+OAX+PUE+SLP+VER sanlorenzo =CHH+COA+GUA+HID+PUE+SIN+TAB+VER lacruz \
            =CHH+DUR+GRO+GUA+HID+JAL+QUE+SLP santabarbara =CHH+DUR+TAB+ZAC juanaldama =CHH+GRO+GUA+MEX+MIC+PUE+VER elterrero \
            =CHH+GRO+HID+JAL+NAY+PUE+ZAC sanandres =CHH+GRO+JAL+MIC+SLP milpillas =CHH+GUA parritas sanguillermo \
            =CHH+GUA+JAL+ZAC laquemada =CHH+GUA+MEX+OAX coloniajuarez =CHH+HID+MEX+MIC+SON lamesa =CHH+HID+MEX+VER \
            coloniasanjose =CHH+HID+MIC+VER laspuentes =CHH+HID+ZAC coloniafelipeangeles =CHH+JAL huejotitan =CHH+JAL+MIC+VER \
            lagarita =CHH+JAL+OAX+PUE+SIN+VER elmolino =CHH+JAL+QUE elsauz =CHH+MEX coloniacampesina =CHH+MIC lomablanca \
            pedernales =CHH+NAY lasvaras =CHH+OAX lajunta =CHH+QUE ningunocereso =CHH+QUE+SLP penablanca =CHH+SIN \
            ejidobenitojuarez =CHH+TAM praxedisguerrero sanjuanito =CHH+TLA coloniaelvalle =CHP 1rasecciondeizapa 20denoviembre \
            26deoctubre 2dasecciondemediomonte acacoyagua acala acapetahua achlummontelibano achlumtierranueva \
            agronomosmexicanos aguablancaserrania aguacatenango aguadepajarito agustindeiturbide ajilho alamul alfonsomoguel \
            allende1raseccion allendeesquipulas alpujarras altagracia altamirano amadorhernandez amaquilpatioamplio amatal \
            amatenangodelafrontera amatenangodelvalle americalibre amparoaguatinta angelalbinocorzo angelalbinocorzoguadalupe \
            angeldiaz anodejuarez apas arimatea arriaga arroyodelicias arroyogranizo arroyojerusalen arroyopalenque articulo27 \
            arvenzauno asuncionhuitiupan auroraermita auroraesquipulas auroragrande azteca aztlan babilonia bachajon bahosil \
            bajacalifornia bajadasgrandes bajucu baquelchan barradecahoacanelchical bashequen bautistachico bautistagrande \
            bayalemodos bechijtic bejucaldeocampo bellavistadelnorte benemeritodelasamericas benitojuarezcentro berriozabal \
            bijahual bochil bochojboalto bremen brisasbarradesuchiate buenavistabawitz buenavistamatasanos buenavistapachan \
            busilja cabezadetoro cacahoatales cacahoatan cacate cajcam calatraba calido calzadalarga cambil campamentoelmirador \
            campamentogeneralemilianozapata camposantiago cancuc canolal cantioc cantonelprogreso cantonlalima cantonlasbrisas \
            cantonlasdelicias cantonplayagrande cantonranchonuevo cantonsantacruzlaunion cantonsinai cantonvillaflor \
            capitanluisangelvidal caridadsanantonio carmenrusia carmenxhan carmenyalchuch carmenzacatal cash catazaja \
            catedraldechiapas catishtic cebadilla1raseccion cebadilla2daseccion cenobioaguilarlatrinidad centrochich \
            cereso14elamate cerrolascampanas cerromisopa chabajebal chaban chacaljocom chacoma chacte chalam chalchihuitan \
            chamula chamulapa chamulapita chana chanal chapallalgrande chapultenango checute chenalho chenton chiapadecorzo \
            chiapasnuevo chiapilla chicoasen chicomuselo chicumtantic chicviltenal chigton chijiltecsanisidro chilimjoveltic \
            chilolja chilon chimhucum chinintie chiotic chiquinival chiquinivalvo chiquinshulum chivalticnuevo chixtontic \
            chojchow chuchilton chuchiltonanexopotobticdos chuchuclumil chuchucruzprimeraseccion chulna chulumcardenas \
            chulumjuarez cintalapa cintalapadefigueroa ciudaddelascasas ciudadlascasas ciudadmaya coapilla coloniacentral \
            comalapa comitan comitandedominguez concepcion concepcionelamparo congregacionreforma copainala copoya coquija \
            corazondemaria cordovamatasanos corostic corralhierba cristobalcolon cristobalobregon cruzchen cruzpilar cruzton \
            cuartocanton cuchulumtic cuchumton cuctiepa cumbreventanas cuntalapa cupasmi cuxulja cuyamiapa damasco \
            democraticachiapaneca diamantedeecheverria distritofederal doctorbelisariodominguez doctorbelisariodominguezlabarra \
            doctordomingochanona doctormanuelvelascosuarez doctorrodulfofigueroatierrablanca doctorsamuelleonbrindis \
            doloresjaltenango doradonuevo dosdemayo doslagunassanisidro efrainagutierrez egipto elaguajelaalbarada elambar \
            elambarelambardeecheverria elanonal elbascanluchabascan elbebedero elbosque elcampito elcarmelo elcarmenellimon \
            elcenso elchaparron elchipilin elclavo elcongreso elconsueloulapa elcopalar elcorralito eldesierto eldiamante \
            elescalon elgancho elhorizonte elixcan eljardin ellimar ellimonar ellimoncito elmadronal elmanacal elmanguito \
            elnopal elpacayal elpalmarcito elpalmargrande elpalmarsangabriel elparral elpig elpinabeto elpinar elportal \
            elporveniragrarista elporvenirdevelascosuarez elporvenirtrespicos elpradopacayal elprogresochintul elramalporvenir \
            elroblarchishtontic elsantuario elsibal eltarral eltriunfo1raseccioncardona eltriunfo2daseccion \
            eltriunfodelastresmaravillas eltumbo eltzay embarcaderodejericoelsiglo emiliorabasa epalchen escuintla eshpuilho \
            esperanzadelospobres espinaldemorelos estacionhuehuetan estaciontuzantan estrelladebelen fajadeoro flordecacao \
            flordemayo floresmagon fracciongaleras fraccionlaspalmas franciscoguerrero franciscoimaderolabolsadelabotella \
            franciscojmujica franciscosarabia1raseccion fronteracorozal fronterahidalgo gabinovazquezsansebastian \
            gabrielesquinca galecionarcia galilea garridocanaval generacion2000nuevomilenio generalemilianozapatados \
            generalmanuelavilacamacho golonchanviejo gonzalezdeleon granadostalcanaque grandezadelrioblanco grecia guachipilin \
            guadalupebacja guadalupegrijalva guadalupemaravillas guadalupemiramar guadalupepalmira guadalupepaxilja \
            guadalupequistaj guadalupevictoriados guanacastal1raseccion guaquitepec guatimoc guayabal gutierrez \
            heroesdechapultepec hidalgojoshil hondurasdelasierra huanal huapaque1raseccionhuapacon huitiupan huixtan huixtla \
            huizachal icalumtic ichinton ignaciozaragozaelmorro insurgentepicote iwiltic ixhuatan ixtacomitan ixtapangajoya \
            ixtapilla jacintotirado jaltenangodelapaz jardindelnuevoeden jardinesdelgrijalva jatonchacaljemel jechchentic \
            jechtoch jerico jesusmariagarza jiquilpanestacionbonanza jiquipilas jitotol joaquinmiguelgutierrez \
            joaquinmiguelgutierrezelmanzano joaquinmiguelgutierrezmargaritas jobchenonlagranadilla jochinteol jocosic \
            jolhicbatil jolitontic jolja joljamil jolnachoj joloniel jolpokitioc jolsacun jolsibaquil joltealal joltulija \
            joltzemen jomalho jomanichim josecastillotielemans josefaortizdedominguezlaesmeralda josemariamorelosypavoncentro \
            joshil joybe juandegrijalva juandelgrijalva juansabinesgutierrez juansabinesgutierrezposterojo juansabinesverapaz \
            jucnil juliangrajales juliangrajalessanantonio justosierra juxalja juznajablalaguna komitandedominges kotolte \
            kulaktik laalianza lacandon lacascada laesperanzadelporvenir laesperanzaelzapotal laesperanzamorrizon lafloresta \
            lafrontera lafronterauno laglorialatranca lagunadelcarmen lagunadelcofre lagunapetej lahacienda lailusion \
            laindependencialaspilas lalinea lamontana lanueva lanuevaunion lapalmauno lapatria lapolka lareformadeocampo \
            larevolucion larrainzar lasabinada lascanitas laschicharras laselvanatividad lasflechas lasierra lasmaravillas \
            lasmercedesesperanza lasollas laspalmeras laspimientas lassalvias lastazas latigrilla latrinitaria lavirginia \
            lazacualpa lazarocardenaschilil lelenchij leoncillos libertadcampesina libertaddelpajal libertadjolnishtie2daseccion \
            libertadmelchorocampo libertadventanas llanodelalima lomantan loscacaos loscafetales loshules losluceros2daseccion \
            lospalacios losplatanos losriegos luisespinosa luisespinoza macvilho majastic majomut majoval male manacal \
            mangadeclavo manuelavilacamachoponteduro manuellazos mapastepec maravillatenejapa marianomatamorossegundaseccion \
            mariscalsubikuski mariscalyehuitz martergomez matzam mequeja metapa mexiquito michoacan miguelalemanvaldezjerico \
            miguelhidalgonumerodosveintedenoviembre miguelhidalgozacalapa miguelutrillaloschorros milpoleta misija mitontic \
            mitziton mixcum modeloelzapotal molinolosarcos montecristo monteflorarriba montehoreb monteordonez monteredondo \
            montesinai moreliavictoricorodolfograjales motozintla moyos muctahuitz multajo muquen murillo nachauc nachig \
            nailchen napana naranjo natividadpechuag navenchauc nazaret nazareth nichen nicolasbravodosanexoemilianozapata \
            nicolasruiz niquivil noctic noyola nucatili nuevaamerica nuevacoapaestacionechegaray nuevacolombia nuevacostarica \
            nuevaesperanzalaesperanza nuevaesperanzauno nuevagalilea nuevagranada nuevaindependencia \
            nuevaindependenciaampliacioncalera nuevalibertad nuevalibertadelcolorado nuevamorelia nuevapalestina \
            nuevapalestinanandayacuti nuevaprovidencia nuevareforma nuevasabanilla nuevasamaria nuevasesecapa nuevatenochtitlan \
            nuevatenochtitlanrizodeoro nuevavictoria nuevoamatenango nuevobrasil nuevocarmentonapac nuevochespal nuevochihuahua \
            nuevofranciscoleon nuevohuixtan nuevojerico nuevojerusalen nuevojuandelgrijalva nuevolimar nuevollanogrande \
            nuevomariscal nuevomatzam nuevomazapa nuevomezcalapa nuevomileniovaldivia nuevomomon nuevonaranjo nuevonicapa \
            nuevoorizaba nuevopacayal nuevoparaiso nuevopozarica nuevopumpuapacereso nuevoresplandor nuevorodulfofigueroa \
            nuevosancarlos nuevosangregorio nuevosanjoaquin nuevosanjuanchamula nuevosanmiguelmitonticpuntadepiedad \
            nuevosantotomas nuevositala nuevosonora nuevoveracruz nuevovicenteguerrero nuevovicenteguerreroelchichonal \
            nuevovillaflores nuevovolcanchichonal nuevoxochimilco nuevozinacantan ochusjob ococh ocosingo ocozocoautladeespinosa \
            octaviopaz ojodeaguacentro ojodeaguagrande omoa oncedeabril oniltic oquem ostelucum ostuacan osumacinta oxchuc \
            oxinam pacayalito pacayalitodos pacteton pactiun pacu pajalton pajaltonalto pajaltonbajo palenque palenquedelospinos \
            palomar2 pamalnavil pantelho paraisodelgrijalva pasochinal paste patatehel patelna patihuitz patosil \
            patrianuevasanjoseelcontento pavencul penalimonar perladeacapulco petalcingo pichichiapanas pichucalco picicihapan \
            pijijiapam pijijiapan pikhikhiapan pikhikhijapan pikhikhjapan pilalchen pinadadearriba pixixiyapan placidoflores \
            plandeaguaprieta plandeayutla plandelalibertad plandesantotomas platanarabajo1raseccionlacrimea \
            platanararriba1raseccionalaflorida pobladofranciscoimadero pomposocastellanos presidenteecheverrialajatendida \
            primercanton profesorrobertobarrios pueblojuarez pueblonuevosancayetano puertoarista puertomadero pugchenchico \
            pugchenmumuntic puilja pulumsibac puntaarena puntaflor puyipa quija quiringuicharo quistajito rafaelpascaciogamboa \
            rafaelramirez ramonfbalboa ramoscubilete ranchodelcura raudalesmalpaso raymundoenriquez reformayplanada \
            riberacupialamesa riberademontericonacamucuyi riberalaunioncastano rinconchamula rioarribasalvacion riochancala \
            riocorozal riograndeelgrijalva rioguerrero riojordan rionegro riotulija riveraelviejocarmen riveragaleana rizodeoro \
            robladagrande rodulfofigueroa romerillo romulocalzadalaherradura rosariobawitz rosarioixtal rosendosalazar \
            ryfbyhyhyaban sabanilla sabinalito saclamanton saclum sactzu sacuncubwitz saltodeagua salvadorurbina \
            sanagustinjitotol sanandrescarrizal sanandresduraznal sanandrespuertorico sanantoniobawitz sanantoniobulujib \
            sanantoniochicharras sanantoniochiquinivaltic sanantoniodelmonte sanantoniolasdeliciaspamala sanantoniolosmontes \
            sanantonionuevoleon sanantonioporvenir sanantoniopoyono sanantoniotrespicos sanbartoloelpuerto sancaralampio \
            sancristobalbuenavista sancristobaldelascasas sancristobalito sancristoballascasas sanfelipetizapa \
            sanfranciscoelcalvito sanfranciscoelrincon sanfranciscojacona sanfranciscoocotal sanfranciscopujiltic \
            sangregoriodelascasas sanisidroelzapotal sanisidrolasbanderas sanisidrotinajab sanjeronimotulija sanjosechapayal \
            sanjosedelosllanos sanjoseelamate sanjoseelhueyatebarradesanjose sanjoseixtepec sanjoselaschicharras sanjosemaspac \
            sanjosepathuitz sanjoseyashitinin sanjoseyocnajab sanjuancancuc sanjuanchancalaito sanjuandelpozo \
            sanjuanromulocalzada sanjuantulijasanjuan sanluisguadalupe sanluqueno sanmartinchamizal sanmiguel2daseccion \
            sanmiguellasardina sanmigueltinajab sannicolasplandeayutla sanpablohuacano sanpedrobuenavista \
            sanpedroelachiotesanpedromartir sanpedrolatejeria sanpedronichtalucum sanpedropedernal sanpedroyutniotic \
            sanrafaeljocom santacruzlareforma santacruztepateabajo santaluciaojodeagua santaritaelvergel santaritainvernadero \
            santaritasonora santiagoelpinar santiagopojcol santodomingodelasgranadas santodomingodelaspalmas \
            santodomingolacascada sanvicentelamesilla saturninorios seccionlatoma segundocanton senordelpozo setelton \
            shishintonil shoctic shucuton shulvo sibaca sibaniljapocolum siberia siltepec silvanogatica simojoveldeallende \
            sinaloa sitala sivactel socoltenango solosuchiapa sombracarrizal soyalo soyatitan stenlejsotztetic suchiapa suclumpa \
            suluphuitz sunuapa suyalho tacubanueva takasatala taksatala talisman talquian tamaulipas taniperla tapachula \
            tapachule tapachwla tapacula tapalapa tapaqiula tapilula tecpatan tectuapan tentic teopisca texcaltic tiemopa \
            tientiulgrande2daseccionaguapotable tila tinajas1raseccion tinajas3raseccion tiontiepabenitojuarez tioquipaelbascan \
            titaltetic tochtlangutierrez tocobleglemal tojtic toquiangrande touxtlankoutierres trescerros trespicos trinidad \
            triunfoagrarista triunfodemadero tugseuteullagutieleseu tukisitila tukstlagutijerez tumbala tusitelagutieleisi \
            tustla tustlaguterres tustlagutieres tustlagutjeresas tustlakutixerres tuxtlachico tuxtlagtz tuxtlagutierres \
            tuxtlagutierrez tuzantan twkslagwtyrschyapas twkstla twkstlaghwtyryz twstlagywtyrs twstlhgwtyyrs tzajala tzajalchen \
            tzajalha tzajaltetic tzametal tzaquil tzaquiviljok tzasibiltic tzeltal tzeltalmukulja tzimol tzinil tziscao \
            tzobojitlejotoaquil tzoeptic tzontehuitz tzopilja tzuluwitz tzunjok tzunun ubiliogarcia ukumtic unionagrarista \
            unionbuenavista unionhidalgoelchorro unionjamaica unionjuarez unionmiramar unionprogreso unionroja unionzaragoza \
            usipa vegadelrosario veintedeabril veinticuatrodefebrero veintinuevedediciembre verapaz \
            victoricorgrajalesiglesiavieja vidamejori viejonicapa villacomaltitlan villacorzo villaflores \
            villahermosareymundoenriquez villahermosayaluma villaluz vinote vivacardenas vivamexico xaxajatic \
            xochimilcoreymundoenriquez yaaltzunun yabteclumfracciondos yabteclumpuebloviejo yajalon yalchitom yalcoc \
            yalentaysanjoaquin yaltem yaltzitreslagunas yasha yashanal yaxalumil yerbabuenaisbontick yetzucum yibeljoj yitic \
            yocwitz yokpokitiok yolonan yoshib yuquin yutniotic zacajtic zacatonaldejuarez zacualpa zacualpaecatepec \
            zamorapicodeoro zaragozalamontana zequentic zinacantan =CHP+CMX+DUR+HID+MIC+OAX+PUE+ROO+SON+TAB+TAM+VER \
            alvaroobregon =CHP+CMX+GUA+JAL+NLE+OAX+PUE+VER+YUC+ZAC santarosa =CHP+COA elretiro jalisco paredon \
            =CHP+COA+COL+GRO+GUA+JAL+MEX+MIC+MOR+OAX+ROO+SIN+SLP+VER laesperanza =CHP+COA+DUR+GRO+GUA+HID+JAL+VER+ZAC sanmarcos \
            =CHP+COA+DUR+GUA+NLE+TAM abasolo =CHP+COA+DUR+PUE+SIN+SON+TAM+VER primerodemayo =CHP+COA+DUR+PUE+SIN+TAM+VER \
            ricardofloresmagon =CHP+COA+GRO+GUA+HID+JAL+MEX+MIC+NAY+OAX+PUE+QUE+SLP+VER sanmiguel \
            =CHP+COA+GRO+GUA+HID+MEX+MIC+NAY+OAX+QUE+SIN+SON+TAB+VER lapalma =CHP+COA+JAL+MIC+SLP+YUC+ZAC santaelena \
            =CHP+COA+JAL+PUE+ROO+SON+TAM+VER allende =CHP+COA+MIC+NLE+OAX+TAM+ZAC hidalgo =CHP+COA+MIC+SLP+TAB+VER \
            veintedenoviembre =CHP+COA+PUE+VER saltillo =CHP+COA+SLP laventana =CHP+DUR amadonervo lacompetencia laflor \
            =CHP+DUR+GRO+GUA+HID+JAL+MEX+MIC+VER+ZAC sanjeronimo =CHP+DUR+GRO+GUA+MEX+MIC+OAX+PUE+QUE+SLP+TAM+TLA lasoledad \
            =CHP+DUR+GRO+HID+JAL+VER elarenal =CHP+DUR+GRO+JAL+MEX+MIC+OAX+SIN+VER llanogrande \
            =CHP+DUR+GRO+JAL+MIC+NAY+SLP+SON+ZAC villahidalgo =CHP+DUR+GRO+OAX+TAB+VER villahermosa \
            =CHP+DUR+GUA+HID+MEX+MOR+NAY+NLE+PUE+SIN pueblonuevo =CHP+DUR+GUA+OAX+SIN+TAM losangeles =CHP+DUR+GUA+TLA laaurora \
            =CHP+DUR+HID durango =CHP+DUR+HID+PUE+TAB+VER josemariapinosuarez =CHP+DUR+HID+VER ignaciolopezrayon \
            =CHP+DUR+JAL+MIC+OAX+PUE+ROO+TLA+VER+ZAC josemariamorelos =CHP+DUR+MEX+OAX+PUE+SIN+VER elprogreso \
            =CHP+DUR+MIC+NAY+OAX+TAB+TAM+VER aquilesserdan =CHP+DUR+MOR narcisomendoza =CHP+DUR+MOR+OAX+SIN elvergel \
            =CHP+DUR+MOR+ROO+SLP+TAB reforma =CHP+DUR+NLE+VER monterrey =CHP+DUR+PUE ignacioramirez =CHP+DUR+VER veracruz \
            =CHP+GRO campanario cruzquemada eleden huehuetan losamates pablogaleana =CHP+GRO+GUA+HID+JAL+MEX+OAX+TLA+VER+ZAC \
            sancristobal =CHP+GRO+GUA+HID+JAL+MEX+PUE+QUE+TAB elcarmen =CHP+GRO+GUA+HID+OAX+QUE+VER elparaiso \
            =CHP+GRO+GUA+JAL+MEX+VER lascruces =CHP+GRO+HID+JAL+MEX+MIC+OAX+QUE+SLP+TAM+VER sannicolas \
            =CHP+GRO+HID+MEX+OAX+PUE+TAB sanjose =CHP+GRO+HID+MOR tenango =CHP+GRO+HID+NAY+PUE ahuacatlan =CHP+GRO+HID+TAB+VER \
            jalapa =CHP+GRO+JAL+PUE ixtapa =CHP+GRO+JAL+VER tonala =CHP+GRO+MEX+MIC elcalvario =CHP+GRO+MEX+MIC+QUE+ZAC \
            aguazarca =CHP+GRO+MOR+PUE+ROO+SON+TAB+VER launion =CHP+GRO+OAX arroyogrande barrionuevo =CHP+GRO+OAX+VER \
            tierracolorada =CHP+GRO+PUE+QUE sanjosebuenavista =CHP+GRO+SLP laconcordia =CHP+GUA guanajuato \
            =CHP+GUA+HID+OAX+SIN+SLP+VER lareforma =CHP+GUA+HID+PUE+VER+ZAC lalaguna =CHP+GUA+HID+SIN+SLP lasmoras \
            =CHP+GUA+JAL+MEX+MOR+QUE+SON elrodeo =CHP+GUA+JAL+MEX+OAX+PUE+QUE+VER vistahermosa =CHP+GUA+JAL+MEX+TAM+VER lagloria \
            =CHP+GUA+MEX+NAY+PUE+TAM sancayetano =CHP+GUA+OAX+TAB+TAM aldama =CHP+GUA+TAB+VER montegrande =CHP+GUA+VER \
            losnaranjos =CHP+HID laarena llanolargo sanantoniozaragoza sansalvador tiltepec =CHP+HID+JAL jiquilpan \
            =CHP+HID+JAL+NAY+OAX+PUE+QUE+SIN+SLP+TLA+VER elrosario =CHP+HID+MEX elocotal =CHP+HID+MEX+MOR+OAX+PUE+VER lomabonita \
            =CHP+HID+MEX+NAY+OAX+VER lindavista =CHP+HID+OAX+VER lacandelaria =CHP+HID+PUE ocotepec =CHP+HID+SLP canada \
            canadagrande =CHP+HID+TAM+VER manuelavilacamacho =CHP+JAL elzapotillo =CHP+JAL+MEX+MOR+PUE+ROO+SIN+SLP+VER sandiego \
            =CHP+JAL+MEX+PUE sanfranciscodeasis =CHP+JAL+NAY+SIN+VER bellavista =CHP+JAL+PUE nuevomexico =CHP+JAL+ROO+TAB \
            betania =CHP+JAL+TAM+VER elaguacate =CHP+MEX elpino elpuerto lasrosas sanantoniobuenavista sanjoselaspalmas toluca \
            =CHP+MEX+NAY+OAX sanjuanbautista =CHP+MEX+NAY+SIN+TAM+VER sanfernando =CHP+MEX+NLE+QUE+VER aguafria =CHP+MEX+TAB+VER \
            jesuscarranza =CHP+MEX+VER elplatanar piedraparada =CHP+MIC ciudadhidalgo generalfranciscovilla playaazul \
            =CHP+MIC+MOR+NLE+VER galeana =CHP+MIC+OAX+ZAC riogrande =CHP+MIC+PUE cuatrocaminos =CHP+MIC+QUE+VER lapiedad \
            =CHP+MIC+SIN+TAB elrecreo =CHP+MIC+SIN+ZAC lospozos =CHP+MIC+VER belisariodominguez elmango =CHP+MOR+PUE \
            coloniaobrera =CHP+MOR+VER ninosheroes =CHP+NAY+NLE pasohondo =CHP+NAY+OAX+VER+ZAC laspilas =CHP+NAY+SON mazatan \
            =CHP+NAY+SON+VER ursulogalvan =CHP+NLE dieciseisdeseptiembre =CHP+OAX elazufre elportillo huanacastal \
            laindependencia santosdegollado tierraylibertad =CHP+PUE jerusalen losencinos pantepec tehuacan teziutlan \
            xochiltepec =CHP+PUE+QUE+SIN elpozo =CHP+PUE+SLP+TAB+VER lalima =CHP+PUE+SON+TAB+VER eltriunfo =CHP+PUE+VER \
            franciscosarabia lospinos tuxtla =CHP+QUE aguaazul queretaro =CHP+ROO luisecheverriaalvarez =CHP+SIN costarica \
            elsacrificio revolucionmexicana =CHP+SIN+TAM+VER adolforuizcortines =CHP+SLP elpinal plandeiguala poncianoarriaga \
            sanluispotosi =CHP+SLP+SON rayon =CHP+SLP+TAB+VER+ZAC lapimienta =CHP+SON franciscojaviermina hermosillo \
            =CHP+SON+VER elcrucero =CHP+TAB pablolsidar potrerillo =CHP+TAB+VER elaguila nuevaesperanza =CHP+TAB+VER+YUC laceiba \
            =CHP+TLA mazapa =CHP+TLA+ZAC espiritusanto =CHP+VER amatan cacahuatal elcopal elencanto eljobo elzapotal lagrandeza \
            laslimas piedralabrada rioblanco soconusco sonora tenejapa tenochtitlan totolapa unionyprogreso =CHP+YUC merida \
            quintanaroo =CHP+ZAC rioflorido =CMX atzapotzalco atzcapotzalco azcapotzalco cdmx cidadedemexico cidadedomexico \
            citadumessicu cittadelmessico ciudaddemejico ciudaddemexico ciudadmexico ciutatdemexic colbosquesdelaslomas \
            coldelvalle colnativitas coloniadelvalle colonialaventa colonianativitas coloniapolanco colpolanco coyoacan \
            cuajimalpa cuajimalpademorelos delegacioncuajimalpademorelos delegaciondeixtacalco delegaciongustavoamadero \
            delegacioniztapalapa delegacionmiguelhidalgo delegaciontlahuac delegaciontlalpan delegacionxochimilco \
            delegazioneiztapalapa delvalle elparaisomecoxtla gradmexico guajimalpa gustavoadolfomadero gustavoamadero istapalapa \
            ixtacalco ixtapalapa iztacalco iztaoalaoa iztapalapa iztapalapan koyoakan lomasdetepemecatl lungsodngmexico \
            magdalenacontreras mdyntmksykw megsikosi megsikositi mehiko mekhiko mekishikoshiti meksikas meksiko meksikositi \
            meksikurbo meksyk mexico mexicoby mexicocity mexicodf mexicodistritofederal mexicopolis mexicostad mexiko mexikoborg \
            mexikohiria mexikostadt milpaalta mkzykw mkzykwsyty moxigecheng mqsyqwsyty nkoyo obergenvilla obrogenvilla polanco \
            poletoumexikou sanandresmixquic sanantoniotecomitl sanbartolomexicomulco sanfranciscotecoxpa sanisidrocuatepec \
            sanjuanixtayopan sanlorenzoacopilco sanlorenzotlacoyucan sanmiguelajusco sanmigueltopilejo sanpablooztotepec \
            sanpedroatocpan sansalvadorcuauhtenco santaanatlacotenco santacatarinayecahuizotl tetelco tezontitla tlahuac tlalpam \
            valledemexico villadeguadalupehidalgo villagustavoamadero villaobregon yisitapalapa =CMX+DUR+GRO+GUA+NLE+SLP \
            villadeguadalupe =CMX+GRO+GUA+ROO+VER sanangel =CMX+HID+PUE+VER xochimilco =CMX+HID+VER tlalpan =CMX+MEX \
            sanignaciodeloyola =CMX+OAX+SIN+SLP+VER cruzblanca =CMX+OAX+TLA guadalupehidalgo =CMX+TLA nativitas =COA acuna \
            akuniya akwnakwawyla alamito albia alejogonzalezbilbao atalaya bolivar boquilladelasperlas candela castanos \
            centrodereadaptacionsocialpiedrasnegras chulavista ciudadacuna ciudadfrontera ciudadmelchormuzquiz ciudadsabinas \
            cloete coloniadianalaurariojasdecolosio cuatrocienegasdecarranza cuatrodeoctubre ejidosancarlos elcambio elconsuelo \
            elcuije elestribo elnilo elperu elporvenirelporvenirdearriba emilianozapataalbia escobedo escuadrondoscientosuno \
            finisterre fraccionamientolanoria fraccionamientovillareal gabinovazquezsanluis generalcepeda gilita granada \
            gregoriogarciaeltaconazo hercules hormiguero huachichil jaboncillo lacoruna lafe laflordejimulco \
            lagunadelreyquimicasdelrey lamadrid lapartida larosita lasesperanzas lasvacas lasvirginias lequeitio losalamos \
            luchana lungsodngacuna maderodelrio matamorosdelalaguna mayran mengkeluowa mieleras minasdebarroteran monclova \
            monklova mwnklwwa nadadores nava nuevomieleras ochodeenero palau pasodeltiopio pjedrasnegras purisima ramosarispe \
            ramosarizpe rancherias sabinas saerdiyue salatilo saltiljo saltilo saltiyo saltyllw saltyw saltyywkwawyla \
            sanantoniodelasalazanas sanantoniodelcoyote sanestebandeabajo sanestebandeegipto sanfranciscodearriba sanjosedeaura \
            sanjosedelanina sanjuandelavaqueria sanjuandesabinas sanrafaeldeabajo santaanadelpilar santoninoaguanaval sarutiyo \
            seisdeoctubresantonino sierramojada siudadakunja sjudadakunja sltyw sofiadearriba solima tejabandelarosita \
            tejabandelesfuerzoelesfuerzo toreon toreonas torreon tuoleiweng twrywnkwawyla uno valledorado \
            veintedenoviembresantalucia veintiochodeagosto viesca villaacuna villafrontera =COA+DUR lasmercedes parrasdelafuente \
            =COA+DUR+GUA+NLE+TAB jimenez =COA+DUR+SIN+VER villaunion =COA+GRO+HID+MIC montealegre =COA+GUA covadonga \
            elderramadero eltunal =COA+GUA+HID+MIC+TAM ocampo =COA+GUA+JAL tacubaya =COA+GUA+MEX+QUE+SIN+VER+ZAC sanpablo \
            =COA+GUA+OAX laesmeralda =COA+GUA+PUE+VER piedrasnegras =COA+HID+MEX+PUE+ZAC santamonica =COA+HID+PUE guerrero \
            =COA+MEX+VER ranchoalegre =COA+MIC arteaga corona laspalomas =COA+OAX pasodelaguila =COA+PUE sanfranciscodelprogreso \
            =COA+QUE colon =COA+SIN aguanueva compuertas concordia =COA+SLP sacramento vegalarga =COA+SON arizpe =COA+TAB \
            frontera =COA+TAM riobravo =COA+VER laconcha loslirios =COA+ZAC florencia =COL alcaraces alzada \
            augustogomezvillanueva benitojuarezdepenacoloradaelpoblado caleras camotlandemiraflores cerrodeortega chandiablo \
            ciudaddearmeria ciudaddevilladealvarez cofradiadejuarez cofradiademorelos cofradiadesuchitlan colima \
            colonialadislaomoreno comala coquimatlan cozcatlan cualata cuyutlan elchanal elchavarin elgarcero eltrapiche \
            ixtlahuacan jalipa kolima korima kwelima kwlyma lacentral lasguasimaslasborregas lasjuntaslaflorena losasmoles \
            losreyeszorrillos lostepames madrid mansanilo mansaniyo mansaniyue manzanillo manzanylw mnsnyw nuevocuyutlan \
            paticajo piscila pueblojuarezlamagdalena queseria rincondelopez riomarabasco tapeixtles tecolapa tecoman tekomane \
            viljadealvares villadealvarez =COL+GRO ocotillo =COL+GRO+GUA+HID+MEX+PUE+QUE+TAM+VER+ZAC palmillas \
            =COL+GRO+MEX+NAY+VER zacualpan =COL+GUA suchitlan =COL+GUA+MIC lacaja =COL+HID+PUE chiapa =COL+JAL cofradia elcolomo \
            loscedros =COL+VER minatitlan =DUR 12dediciembresombreretillo adolfolopezmateosaguinaldo antonioamaro arcinas \
            arroyodelajas arturomartinezadame banconacional bancosdecalitique banderasdelaguila bermejillo brittingham \
            brunomartinez bucareli byendurango canatlan canelas ceballos chavarrianuevo cienegadenuestrasenoradeguadalupe \
            ciudaddedurango ciudadlerdo coloniaanahuacpaloblanco conetodecomonfort contreras cuencamedeceniceros diezdeabril \
            diezdeoctubre dinamita doctorcastillodelvalle doloreslaborrega dourango dulange dulanggo durangas durangocity \
            dwrangwdwrangw dwrngw elbarro elcarino elhuaracheelguarache ellucero elmildiez elnayar elnuevoporvenir elpotosi \
            elrefugioelconejo eltroncon elvergelito esfuerzosunidos esmeralda estacioncoyotesjosemariamorelos estacionnoe \
            estacionvinedo eurekademedialunaeureka franciscoprimoverdad gabinosantillan gabrielhernandezmancinas \
            generalcalixtocontreras generalmartinlopez generalmaximogarcia generalsimonbolivar glorieta gomezpalacio graceros \
            guanacevi guatimape heroedenacozari huazamota inde independenciaylibertad jauja joseguadalupeaguilerasantalucia \
            joseguadaluperodriguez joseisabelrobles josemariapatoni josemariapinosuarezprovidencia joserefugiosalcido \
            juanbceballos juanegarcia juanjoserojas labordeguadalupe laciudad laconstancia laochoa lapopular lasisabeles latehua \
            lazarca leonguzman lerdo llanograndedemilpillaschico loscuatillos losherrera manila mapimi martha mesadesanpedro \
            morcillo navacoyan nazareno nazas nazaslaslagartijas nombrededios nuevograseros nuevoideal nuevosandiegoelcaballo \
            orienteaguanaval otaez pamplona panucodecoronado pasaje pastorrovaix pedricena pedrovelez penonblanco picardias \
            pilardezaragoza praxedisgguerreronuevolaloma pueblodesantiago ramoncorona rioescondidolaloma rojas sanalberto \
            sanatenogeneslavillita sanbernardinodemilpillaschico sanfranciscodehorizontehorizonte sanfranciscodelajas \
            sanfranciscodelmezquital sanisidrodemurillos sanjosedeavino sanjosedebellavista sanjosedereyes sanjosedevinedo \
            sanjosedezaragoza sanjuandeguadalupe sanjuandelriodelcentaurodelnorte sanjulio sanluisdelcordero sanmigueldecruces \
            sanpedrodelgallo santacatalinadesiena santacatarinadetepehuanes santacruzdeguadalupe santacruzlujan \
            santamariadeocotan santateresadelauna santiagobayacora santiagopapasquiaro sanvicentedechupaderos sapioris \
            seisdeoctubre suchil tamazuladevictoria tejamen tlahualilodezaragoza tomasurbina topia torreondecanas transporte \
            tuitan valledeeureka valleflorido velardena vencedores venecia victoriadedurango viktorijadedurango \
            villagregoriogarcia villamontemorelos villaocampo yerbanis =DUR+GRO+GUA+JAL+VER+ZAC elsalto =DUR+GRO+GUA+VER \
            paloblanco =DUR+GRO+HID+MEX+MIC eldurazno =DUR+GRO+SIN elquemado =DUR+GUA+HID+MIC santaclara =DUR+GUA+JAL lasauceda \
            =DUR+GUA+JAL+MIC+PUE+QUE+SLP lapurisima =DUR+GUA+JAL+MIC+SIN+VER elcastillo =DUR+GUA+MEX+OAX+PUE doloreshidalgo \
            =DUR+GUA+NAY+PUE+SIN+VER cincodemayo =DUR+GUA+PUE+SON sanbernardo =DUR+GUA+ROO salamanca =DUR+HID elrayo \
            =DUR+HID+JAL+MEX+MIC+QUE+SLP+TAB+TAM laloma =DUR+HID+NAY+ZAC laspiedras =DUR+HID+TAM+VER lapena =DUR+JAL+NAY \
            santamariadeloro =DUR+MEX nicolasromero sebastianlerdodetejada veintidosdefebrero =DUR+MIC elpilar rodeo \
            =DUR+MIC+NAY+ROO+TAB+TLA+VER+ZAC felipecarrillopuerto =DUR+MIC+QUE+VER elpueblito =DUR+NAY lagoma =DUR+NLE \
            generalescobedo =DUR+OAX sanfranciscojavier =DUR+OAX+SLP lascuevas =DUR+PUE miguelnegrete =DUR+PUE+VER pasonacional \
            =DUR+QUE generallazarocardenas huitron =DUR+QUE+SON+VER nogales =DUR+SIN canutillo dosdeabril tayoltita =DUR+SLP \
            damiancarmona =DUR+VER donatoguerra orizaba =DUR+VER+ZAC seisdeenero =DUR+ZAC coloniahidalgo emiliocarranza luismoya \
            =GRO 10deabril acahuizotla acalco acalmani acamixtla acapetlahuaya acapolcojuarez acapulco acapulcoacapulcodejuarez \
            acapulcodejuarez acapulcum acatempa acatempan acatlandelacruz acatlandelrio acayahualco achigca acuentla acuitlapan \
            aguasblancas aguatordillo ahuacachahuendogyoituntichi ahuacuotzingo ahuajutla ahualulco ahuatepecejido \
            ahuatepecpueblo ahuaxotitla ahuehuepan ahuelican ahuexotitlan ahuihuiyuco ahuixotitla ahuixtla ajuatetla \
            ajuchitlandelprogreso akabwlkw akapoulko akapuerke akapulka akapulkas akapulko akapuruko akapwlkwgwyrrw alcholoa \
            alcozacan alcozaucadeguerrero almolongadeocampoalmolonga alpoyeca alpuyecancingodelasmontanas altodelcamaron \
            altodeventura amateamarillo amatillo amatlicha ameyaltepec amojileca amucodelareforma apalani apanguito \
            apanhuacapanguaque apantla apaxtladecastrejon apetlanca apetzuca apipilulco aquilpa aratichanguio arcelia \
            arceliaderodriguez arenaldealvarezarenaldepaco arenaldegomezprimerarenal arenaldelcentrolamaquina arroyocumiapa \
            arroyodelimon arroyogente arroyoprieto arroyosanpedro atenangodelrio atenxoxola atetetla atlamajac \
            atlamajalcingodelmonte atlamajalcingodelrio atliaca atlixtac atoyacdealvarez atrixco atzacoaloya atzcala aviacion \
            axaxacualco axixintla axopilco ayahualco ayahualtempa ayavitle aygwala ayotoxtla ayotzinapa ayutladeloslibres azoyu \
            aztatepec bajosdelejido balderrama barajillasbarajilla barbulillas barradetecoanapa barrancapobre barravieja \
            barrionuevodelosmuertos barrionuevodelprogreso bellavistapapagayo buenavistadeallende buenavistadecuellar \
            buenavistadelasalud cacahuamilpa cacahuananche cacahuatepec cacalotenango cacalotepec cacalutla cahuatache cajelitos \
            camalote camalotilloelcamalotillo campodeaviacion campomorado cantondeguerrero carreralarga carrizaldebravo \
            carrizalillo caxitepec cayaco cejablanca cerritodeoro cerrocuate cerrodelindioelindio cerrodepiedra \
            chacalapadebravos chacamerito changata chaucingo chautengo chautipa chiaucingo chichihualco chiepetepec \
            chiepetlansanmiguelchiepetlan chilacachapa chilapadealvarez chilixtlahuaca chilpancingo chilpancingodelosbravo \
            chilpancingodelosbravos chilpansingo chirupanshingo chlpansngw chontalcoatlan chylpansyngw cienegadelsauce \
            cilapanasingo cilapansingo ciudadaltamirano ciudadbravos ciudaddehuitzuco coachimalco coacoyuladealvarez \
            coacoyulichan coacoyulillo coahuayutladeguerrero coaquimixco coatepeccostales coatlaco coatomatitlan coaxtlahuacan \
            cochoapa cochoapaelgrande cocuilotlazala colombiadeguadalupe colonia15deseptiembre colonia2dediciembrede1974 \
            coloniaaeropuerto coloniaalborada coloniabuenosaires coloniaconstitucion coloniaelpedregal \
            coloniaemperadorcuauhtemoc coloniageneralheliodorocastillochicahuales coloniaguerrerolosguajes coloniajuarezeljabali \
            colonialafronteraaguacatillo colonialareforma colonialasmartelas colonialomalargaelbasurero colonialucesenelmar \
            coloniamangoselquemado coloniamiguelalemanvaldez coloniamiguelterrazasrivera colonianuevarevolucion \
            coloniaranchodelcuraelcura coloniarenacimiento coloniaveintedenoviembreelveinte coloniavistamar colotepec colotlipa \
            copalillo copanatoyac corralfalso coscamila cotzalzin coyahualco coyucadebenitez coyucadecatalan coyuquillanorte \
            coyuquillasurcoyuquillaviejo cruzdecorazon cruzgrande cruztomahuac cruzverdeii cuadrillanueva cuajinicuilapa cualac \
            cuanacaxtitlan cuatrobancos cuatzoquitengo cuauhlotitlan cuauhtenango cuaxilotla cubalibre cuetzaladelprogreso \
            cuexcontlan cuixinipa cumbredebarrancahonda cuonetzingo cutzamaladepinzon cuyuxtlahuaca duraznodelrosario ejidonuevo \
            ejidoviejo elamatal elbalzamar elbejuco elbordonal elcanton elcapire elcapulinchocolate elcascalote elchirimoyo \
            elciruelar elcoacoyul elcocoyultcoacoyul elconchero elcoquillo elcortes elejidoejidoguerrero elembarcadero elepazote \
            elescondido elespinalillo ellimonguadalupe elmameyal elmeson elmetlapil elocotito elpabellon elpapayo elpitahayo \
            elplatanarsantamariaguadalupeelplatanar elposquelite elpotrerillopotrerillodelrincon elpotrerooriental elquiza \
            elremance elreparo elrinconsantacruzdelrincon elsalitresirapitiro elsantiago eltabacal eltecorral eltejoruco elticui \
            elveladeroveladeromorelos escalerillalagunas escuchapa esteroverde feliciano ferminrabadancervantes \
            garrapatasgarrapata guadalupemanodeleon guadalupenogales guayameo haciendadecabanas horcasitas huajojutlaelazul \
            huamuchapa huamuchititanelhuamuchito huamuxtitlan huehuetepec huertavieja huexoapasanjuanhuexoapa hueycantenango \
            hueyitlalpan huitzacotla huitziltepec huixolotepechuitzolotepec huixtac huixtepec huiztlatzala iguala \
            igualadelaindependencia igualadelaindependensija igualapa igualita iliatenco inscuinatoyacelpueblito \
            islaltepeclasparotas ixcapuzalco ixcateopan ixcateopandecuauhtemoc ixtapazihuatanejo iyotla izotepec \
            jaleacadecatalan jaripo jicayandetovar jocutla jolotichan joluta joseazueta joyareal julianblancodoscaminos \
            juliantla juxtlahuaca khwzhazwtagwyrrw kilometro30 kilometro40 kilometro42juannalvarez laazozuca labarra labolsa \
            laconcepcionlaconcha ladicha laluzdejuarez lamohonera lapintada lasalitrera lasanonitas lascrucesdecacahuatepec \
            lasplazuelas lastunas lasvigas lasvinatas laygriega lidice llanodelapuerta llanograndedejuarez \
            llanograndedeloshilarios llanosilleta lodogrande lomasdechapultepec lomatuza lomazoyatllomazoya losachotes \
            losalmendros losliros losllanosdetemalhuacanlosllanos losmagueyes losmagueyitos losmogotes losorganosdesanagustin \
            losreyeslaschiveras lossaucitos lostepetates macuixcatlan maldonado malinaltepec marquelia maxela maxmadi mayanalan \
            mazazontecomac mesonzapote metlapa metlatonoc mexcalcingo mexcaltepec mezquitlan miahuichan mitlancingo mixtecapa \
            mochitlan mohoneras morelita moyotepecmoyotepecdejuarez nacaxtlan nanzintla nejapa nicolasbravozanjadelteniente \
            nuevafrontera nuevobalsas nuevogaleana nuevoguerrero nuevopobladoelcaracol nuxco oaxaquillas ocoapa ocotequila \
            ocuitucoacuituco ojodeaguadecuauhtemoc olinala omitlan ostocapa ostoyahualco otlatepecaguadelpadre oxtotitlan \
            oztocingo oztotitlan paintla palosblancos palula pantitlan pantla papanoa parajemonteroparajemonterodezaragoza \
            parotaseca pascaladeloro pasodearena pasomorelos patambo patlicha peras petacalco petaquillas petatlan picodelmonte \
            piedraancha piedraiman pilcaya pineda placeresdeloro plandegatica plandelosmuertos plandepierna platanillo \
            playadelcarrizal pochahuizco pochotillo pochutla pololcingo popocatzin popoyatlajco potoichan potrerillocoapinole \
            pozolapa pueblomaderoelplayon puentecampuzano puertodelvaral puertogeneralnicolasbravofilodecaballos quechultenango \
            querendas ranchoalegredelllanoelllano ranchodelaslomas ranchoviejoranchonuevodelademocracia \
            reformadelazarocardenaselaterrizaje rincondecozahuapa rincondecucharatepec rincondelacocina \
            rincondelgallosanjoseguadalupe rioencajonado riofloridolasanimas rioiguapa rodecia sabanagrande sabanillas \
            sanagustinoapan sanagustinostotipan sanandresdelacruz sanandresplayaencantadaelpodrido sanantonioabad \
            sanantoniocoyahuacan sanantoniodelagavia sanfranciscooxtutla sanfranciscoozomatlan sanisidroelpuenteelpuente \
            sanisidrogallineroelgallinero sanjeronimito sanjeronimodejuarez sanjeronimoelgrande sanjeronimopalantla \
            sanjoseelpotrero sanjoseixtapabarrioviejo sanjoselahacienda sanjosepoliutla sanjuanbautistacoapala sanjuanchamacua \
            sanjuandediosnaranjasdedios sanjuandelasflores sanjuandelosllanos sanjuanlasjoyas sanjuanpuertomontana \
            sanjuanteocalcingo sanjuantetelcingo sanjuantotolcintla sanluisacatlan sanluisdelaloma sanluissanpedro \
            sanmarcosoacatzingo sanmartinjolalpan sanmartinpachiviapachivia sanmiguelaxoxuca sanmiguelcomitlipa \
            sanmigueldelaspalmas sanmigueltecuiciapan sanmigueltotolapan sanpabloatzompa sanpedroaytec sanpedrocacahuatepec \
            sanpedrocuitlapan sanpedrohuitzapulanortehuitzapulanorte sanpedrolasplayas sanpedropetlacala sanpedroylasgarzas \
            santacatarinasantacatarinalasjoyas santacruzlomalapalomalapa santacruzyucucani santaelenadelavilla \
            santaelenaguerrero santafetepetlapa santamariatonaya santarosadelimados santiagotemixco santonino sanvicenteamole \
            sanvicentedejesus sanvicentepalapa sanvicentezoyatlan sasamulco sinahua siuatanekho surcua tamacuaro \
            tamacuaselranchito tamaloya tanganhuato tapayoltepec tasajeras tasco taskodealarkon taxcodealarcon taxcoelviejo \
            tecalpulco tecoanapa tecolcuautla tecomatenanchal tecomatepesqueria tecoyamedeguadalupe tecozajcatepehuaje \
            tecpandegaleana tecruz tecuexcontitlantecoescontitlan tehuilotepec teloloapan temalacdemorelos tenamazapa \
            tenangotepexi tenexcontitlanelranchito tenexpa teozintla tepechicotlan tepecoacuilcodetrujano tepecocatlan \
            tepehuisco tepetixtla tepetlacingo tepetlapa tepetlatipa tepochica tepozcuautla tepozonalco tequicuilco \
            terrerovenado tetipac texca texcaltitla tianquizolco tiringueo tixtladeguerrero tixtlancingo tlacaquipa \
            tlachimaltepec tlacoachistlahuaca tlacoapa tlacoaxtla tlacotenco tlahuapa tlahuizapa tlalchapa tlalchichiltipannuevo \
            tlalcomulco tlalcozotitlan tlalixtaquilla tlalixtlahuacan tlalquetzala tlalquetzalapa tlaltempanapa tlamacazapa \
            tlamamacan tlamixtlahuacan tlanicuilulco tlanipatla tlanipatlan tlapadecomonfort tlaquiltepec tlaquilzingo \
            tlaxcalixtlahuaca tlaxingaclatzinga tlaxmalac tlayolapa tomactilican tonalapadelrio tonalapadelsur topiltepec \
            totomixtlahuaca tototepec trescruces trespalos trigomila troncones tshylbansynjw tuladelrio tuliman tuncingo tutepec \
            tuxtepeccofradia vallecitosdezaragoza valledelrio vallegaleanaeltamarindo valleluz ventadepalula \
            villahermosalaspozas villahidalgoelcubo villanicolasbravo villarotaria xakapulko xalatzala xalitla xalpatlahuac \
            xalpitzahuac xaltianguis xilocintla xilotepecjilotepecchiquito xiloxuchican xitopontla xiwataneihuo xochapa \
            xochihuehuetlan xochipala xochistlahuaca xochitempa xocoyolzintla xolapa yetla yetlancingo yextla yigualazizhishi \
            yoloxochitl yoloxochitlsantiagoyoloxochitl yuvinani zacacoyuca zacapuato zacatipa zacatula zacatzonapa zacoalpan \
            zapotitlandelafuenteelzapote zapotitlantablas zelocotitlan zicapa zihuatanejo zilacayota zilacayotitlan zinantla \
            zinzintitlan zirandarodeloschavez zizicazapa zompantle zompeltepec zontecomapa zopilostoc zoquiapa zoquitipa \
            zotoltitlan zoyatepec zoyatlan zumpangodelrio =GRO+GUA elcharco sanjuandelacruz \
            =GRO+GUA+HID+JAL+MEX+NAY+QUE+SLP+SON+VER santateresa =GRO+GUA+HID+JAL+MEX+NLE+OAX+PUE+QUE+SIN+TAB latrinidad \
            =GRO+GUA+HID+JAL+MIC+MOR+NAY+OAX+PUE+SLP+TAB+VER+ZAC ranchonuevo =GRO+GUA+HID+MEX+MIC+SLP+TAB+TLA+VER elcapulin \
            =GRO+GUA+HID+MIC+OAX+SIN+VER ranchoviejo =GRO+GUA+HID+MIC+VER sangregorio =GRO+GUA+HID+VER eljaguey =GRO+GUA+JAL+MEX \
            lacienega =GRO+GUA+JAL+PUE+SLP+TAB+VER elzapote =GRO+GUA+JAL+QUE+VER lalaja =GRO+GUA+JAL+SLP lacalera \
            =GRO+GUA+MEX+NAY elpuente =GRO+GUA+MEX+OAX+QUE santarosadelima =GRO+GUA+MEX+OAX+QUE+SON+VER+ZAC tierrablanca \
            =GRO+GUA+MIC laangostura =GRO+GUA+MIC+OAX+PUE+QUE+SLP lagunillas =GRO+GUA+OAX+TAB laventa =GRO+GUA+PUE+VER+ZAC \
            elfresno =GRO+GUA+QUE sanmiguelito =GRO+GUA+TAB penjamo =GRO+HID almoloya chimalapa elaserradero montecillos \
            palogordo pueblohidalgo =GRO+HID+JAL+MEX sanmateo =GRO+HID+JAL+MOR+PUE+QUE+SLP+VER elmirador =GRO+HID+MEX+OAX+SLP \
            sanbartolo =GRO+HID+MEX+VER colonialazarocardenas =GRO+HID+MIC+PUE+QUE+SLP+VER+ZAC sanmartin =GRO+HID+MOR huautla \
            =GRO+HID+PUE acatepec =GRO+HID+QUE+SON laestacion =GRO+HID+VER acatlan =GRO+JAL apango cocula elcortijo juanacatlan \
            lasjuntas mezcala ocotlan palosaltos =GRO+JAL+MEX+OAX laspenas =GRO+JAL+MIC+NAY+TAM+VER ellimon =GRO+JAL+MIC+NAY+VER \
            tuxpan =GRO+JAL+OAX+TAM sanjosedelasflores =GRO+JAL+OAX+VER corraldepiedra =GRO+JAL+SIN copala =GRO+MEX amatepec \
            coloniafranciscovilla elmogote jocotitlan lastinajas quetzalapa sanantoniodelashuertas santiagotilapa tlacuitlapa \
            xonacatlan =GRO+MEX+MIC+MOR+OAX+TLA coloniacuauhtemoc =GRO+MEX+OAX lomasdesanjuan sanmigueltecomatlan =GRO+MEX+TLA \
            zumpango =GRO+MEX+VER montealto =GRO+MIC+MOR loslimones =GRO+MIC+OAX+SIN+TAB+VER puebloviejo =GRO+MIC+SLP+VER \
            lasmesas =GRO+MIC+TAB lossauces =GRO+MOR elcoco elzarco sanjosevistahermosa tehuixtla zacapalco =GRO+MOR+PUE \
            tlacotepec xochitepec =GRO+MOR+PUE+VER mazatepec =GRO+MOR+VER lasminas =GRO+NAY labajada tetitlan =GRO+NAY+VER \
            elaguaje eltamarindo =GRO+OAX elcoyul juchitan piedrablanca riosantiago sanmiguelelgrande sanmiguelperas tepantitlan \
            yerbasanta =GRO+OAX+PUE+VER almolonga =GRO+OAX+QUE sanjuandelrio =GRO+OAX+SLP elcarrizo =GRO+OAX+VER laguadalupe \
            piedelacuesta =GRO+PUE atzala chichiltepec comaltepec cuautepec ometepec pericotepec temaxcalapa tepango tlapehuala \
            tlatlauquitepec totoltepec zitlala zoquitlan =GRO+PUE+QUE+TAB+VER elpalmar =GRO+PUE+SIN+VER lastrancas =GRO+PUE+SLP \
            coxcatlan =GRO+PUE+SLP+VER laslomas =GRO+PUE+VER tilapa tonalapa =GRO+QUE eltejocote =GRO+SIN elguayabo mazatlan \
            =GRO+SLP+TAB+VER elnaranjito =GRO+SON loshoyos =GRO+TAB mecatepec taxco =GRO+TAM lascompuertas =GRO+TLA+ZAC \
            coloniasanisidro =GRO+VER ayahualulco cerroalto chacalapa dosarroyos elpericon elpolvorin elsuchil ixcatla pozaverde \
            tecuantepec tlapala tlatzala =GUA acambaro adjuntasdelmonte adjuntasdelrio aguajedeespejo aguasbuenas \
            agustingonzalez akambaro akambarw akanbaluo albarradones alcocer alfaro amexhe andocutin apaseoelalto apaseoelgrande \
            aratzipu arboledasdeloslopezprimeraseccion arperos arreguindearriba arroyocolorado arroyodelaluna atarjea ayrabwatw \
            ayrapwatw ayrpwatwgwankhwatw bajiodebonillas barajas barrancadevenaderos barretos barriodeguadalupedelmezquitillo \
            bellavistadesantamaria boquillas buenavistadecortes byenguanajuato cahuageo calderones calerasdeamexhe \
            calerasdeobrajuelo callejonesygranados calzadadeltepozan camposarabia campuzano canadadebustos canadadecaracheo \
            canadadelagua canadadenegros canadadesoto canajo candelas canodesanisidro canterasur capellaniadeloera \
            capillademarquez capulindebustos carbajal castillodevillasenor catalandelrefugiocatalanes centrofamiliarlasoledad \
            cerano cerecuaro cerritodeaguacaliente cerritodegasca cerritosblancos cerritosdeaceves cerroprietodelcarmen chamacua \
            chamacuaro charcodepantoja charcodesierra charcolargo chirimoyaestacionchirimoya chirimoyavieja churipitzeo \
            ciudaddedoloreshidalgo ciudaddeleon ciudadguanajuato ciudadmanueldoblado ciudadsalamanca ciudadvalledesantiago \
            coachiti coecillo colonia18demarzo coloniaemilianozapataelcerrito coloniafraccionamientoelpuente \
            coloniafranciscojaviermina coloniahermosillo colonialacalzadalaolla colonialatinoamericana \
            coloniamorelosdeguadalupederivera coloniamoreloselchiquiador coloniapadrehidalgo coloniapatrianueva \
            coloniapedromariaanaya coloniarafaelcorralesayala coloniasanluisrey coloniasnuevomexico coloniavistaalegre \
            coloradodeherrera coloradodesaavedra comanjilla comonfort concepcionderuiz congregaciondelacruz cora coroneo \
            corraldepiedrasdearriba corraldesantiago corralejodearriba corralejodehidalgo corralesderabago cortazar \
            crucesderojas crucitas cuartabrigada cuchicuato cueramaro cuevas cuevasdemorales cupareo delgadodeabajo \
            delgadodearriba deparral derramaderodecharcas derramaderosegundoinfiernillo doctormora doloresidalgo dondiego \
            donfrancisco donjuanxidodeabajocabrasdebegona donsebastian duarte duoluoleisiyidaerge ejidodolores \
            ejidohernandezalvarez ejidojesusmaria ejidolajoya elacebuche elaposento elarenaldeabajo elcamaleon elcanario \
            elcarmendesanchez elcarreton elcarricillo elcarrizalgrande elcarrizalito elcereso elcerritodelarenal elcharcon \
            elchinacoelpujido elcopalillo eldiezmo eldivisador elescoplo elespejo elgallinero elgalomo elguamuchil elinfiernillo \
            elllanito elmarmol elmezquitillo elmolinito elmurcielago elnaranjillo elnuevocondado elnuevorefugio \
            elpedregaldearriba elpenitente elperico elpinito elpocitoelpocitodelavirgen elramillete \
            elrecuerdodeanconxoconoxtledearriba elrefugiodelossauces elresplandor elrosalito elsalitredeaguilares elsalitrillo \
            elsalteador elsaltodeespejo elsalvadorranchitosanjosedelcarmen elsauzdecebolletas elsauzelsauzdevillasenor \
            eltalayote eltecolote eltejaban eltejocoteeldomingo eltimbinal eltlacuache eltoreadordeabajo eltoro elvarallamerced \
            elvicario empalmeescobedo estacionabasolo estacioncorralejo estaciondesanfrancisco estacionjoaquin estacionlapiedad \
            estacionpenjamo estanciadelcarmendemaravatio estanciadelllano estanciadesanantonio estanciadesanfrancisco \
            estanzueladerazo estanzueladeromero estrada exhaciendadelcopal exhaciendadeortegaejidoortega fabricademelchor \
            floresdebegona fraccionamientoarboledas fraccionamientocampestrelasflores fraccionamientoelalamo \
            fraccionamientolamezquitera fraccionamientolasliebres fraccionamientolosmezquites fraccionamientoparaisoreal \
            fraccionamientopaseodelastorres fraccionamientopraderasdelaventa fraccionamientosanantonio \
            fraccionamientovillajardin fraccionamientovillasdeguanajuato fracciondeguadalupe franciscovillafraccionamiento \
            franco francotavera frias fuerteviejo gachupines galeradelagrulla galeradepanales garabatillo gasca gaviaderionda \
            gaytandelrefugio gervaciomendoza gervasiomendoza ghwanakhwatw godoy guadalupedejalpa guadalupedelmonte \
            guadalupedepasoblanco guadalupederamales guadalupederivera guadalupedetambula guadalupevillacardenas guanafuato \
            guanahuatuo guanajuatocity guanakhuato guanaxuato guanguitiro guarapo guayabitodepedroza guayabodesantarita \
            guyanahuyato gvanachuatas gvanakhuato gwanahawato gwanahuato gwanakhwatwgwanakhwatw haciendaarriba haciendadelabolsa \
            haciendademarquez haciendaguadalupe hortasanantoniodehorta hoyadecintoralahoyadearriba huanimaro huitzatarito \
            ibarrilla iramuco irapuatas irapuato iraputa ixtla jalpadecanovas jaraldelprogreso jaraldelrefugio jaralillo \
            jauregui jerecuaro jocoqui jorochesjorochesnuevo juanlucas juanmartin juventinorosas kortasar laarcina laatarjea \
            labordeperalta labordevaltierra laborunda lacalaverna lacalgrande lacalifornia lacalle lacalzadadelamerced \
            lacandelariaelrodete lacarroza lacieneguita lacinta lacruzdeaguilar lacruzdelpadrerazolascrucitas lacruzdelpalmar \
            lacuestadepenones lacuevita ladrillerasdelrefugio laenmaranada laerre laescondidita laesperanzadelrefugio \
            laestanciadelcubo laestanciadelrefugio laestanciadesanjosedelcarmen lagarrida lagavia lagranjena lagrulladeabajo \
            lagunadeguadalupe lagunaescondida lagunalarga lagunalargadecortes lagunaprieta lagunillademogotes lajoyadecalvillo \
            lalaborcita lalagunaseca laluisiada laluzdelaesquina lamachuca lamadeja lamerced lamocha lamoncada landin \
            lanoriadegallegos lanorita laordena laortiga lapalmadeemenguaro lapalmitalapalmitadesangabriel lapatina lareserva \
            lasantacruz lasardina lasarna lasaucedadelaluz lasgallinas lashuertasterceraseccion lasjicamas lasliebres \
            lasmasaslaluzmasas laspilasdepuruagua lasraices lastrojas lastuzas lasyerbas latinajadenegrete latrojaelchiflido \
            lazahurda leon leondelosaldama leondelosaldamas leonguanajuato liebresdesuarez lodejuarez lomadelaesperanza \
            lomadeyerbabuena lomadezempoala lomapelada lomasdecomanjilla lomasdelaloza lomasdesanjose lomatendida losamoles \
            losdesmontes losdiaz losdoloreslasquinceletras losdulcesnombres losfierros losgalvanes loshernandez loslinderos \
            losllanitoselranchito loslobos loslopez loslorenzos losmancera losmartinez losmirandaelxoconoxtledeabajo \
            losnicolases losprietos losrazosdeancon losrodriguez lourdesestaciondelourdes lozadebarrera lozadelospadres \
            luceroderamales lucioblancolosgavilanes magallanes magdalenadearaceo malaganasanantoniodelmonte mandujanoatepehuacan \
            maravatiodelencinal maravillasdelasvictorias marfil mariagomez maritas marroquin medina mediositio medranos menores \
            merino mesasdeacosta mexicanos mezquitedeluna mezquitedesotelo mezquitegordo michinelas miguelhidalgocueritos \
            milpillasdesantiago mineraldelaluz misiondearnedo misiondechichimecas mogotesdesanjoseparangueo molinodesanjose \
            molinodesantaana montedehoyos montedelosjuarez monteprieto montesdeloreto moraldepuertodenieto morales morisquillas \
            moroleon munguia neutla nigromante noriadebarajas noriadecamarena noriademosqueda noriadeseptiensanjosedesanjuan \
            nuevacoloniacopalilloelatoron nuevacoloniasancarlos nuevolindero nuevosantaelenadeaceveselcapricho \
            nuevovalledemoreno obrajedeixtla obrajuelo ochomitas ojodeaguadeballesteros ojodeaguadeespejo ojodeaguadegarcia \
            ojodeaguadeixtla ojodeaguadelatrinidad ojodeaguadelosreyes ojodeaguadelpotrero ojodeaguadelrefugio \
            ojodeaguademendoza ojosdeagua ojosdeaguadecerano ojoseco ordenitadebarajas ordunadeabajo ordunadearriba oteros \
            pabileros pachtitlan palmaprieta palmillasdesanjuan palmitadelandeta paloaltodeabajo palocolorado \
            panalesjamaicacanones parangarico pasodepirules paxtle penuelas peralta picacho piedralarga piedrasdelumbre \
            pinicuaro plancarte planguanajuatolasandia planlibertador platanar pocitosdecorrales porullo potrerillosdelrio \
            potrerillosguanajal potreros pozoblanco pozodearosteguilascorreas pozohondo pozos pradosdelrosario presaallende \
            presablanca primerafracciondecrespo providenciadecacalote providenciadecalera providenciadeguadalupeestancia \
            providenciadenapoles providenciadeperez puentedelcarmen puertadeaguacaliente puertadelareserva puertadelmonte \
            puertadelmonteelguera puertodecarroza puertodelacruz puertodenieto puertodesandoval puertodesosa puertodevalle \
            puriangato purisimadebustos purisimadecerrogrande purisimadecovarrubias purisimadelprogreso purisimadelzapote \
            purisimaderamirezlosoriones puruagua queseradecortes quiriceo ranchitonuevodebuenavistilla ranchodeguadalupe \
            ranchodeguadalupeelgato ranchoelcalvarito ranchonuevodeatotonilquillo ranchonuevodedoloreselcuero \
            ranchonuevodelacruz ranchonuevodelaluz ranchonuevodelllanito ranchonuevodesanandres ranchoseco ranchosecodebarajas \
            ranchosecodeguantes ranchosunidos realdelajoya reon rinconadasdelbosque rinconcillorinconcillodelosremedios \
            rincondealonsosanchez rincondecenteno rincondelcano rincondemartinez rincondeparangueo rincondetamayo \
            rinconesdelapradera riolaja riveradeguadalupe riveradelcarmendivinainfantita rizosdelajoyarizosdelsaucillo romita \
            roque rusticosanpedro sabinodesantarosa sailaya salamanka salamankagwanakhwatw saltodepena salvatierra \
            sanagustindelasflores sanagustinelaltolaarana sanandrescalera sanandresdelabarana sanandresdelcubo sanandresenguaro \
            sanantoniocalichar sanantoniocerroprieto sanantoniodeaceves sanantoniodeaguirresanvicente sanantoniodechico \
            sanantoniodecorrales sanantoniodelostepetates sanantoniodelvaral sanantoniodemorales sanantonioderomerillo \
            sanantonioelrico sanantonioemenguaro sanantonioespinoza sanantoniogallardo sanantonioprimero sanantoniotexas \
            sanbartolodeberrios sanbartolomeaguascalientes sanbernardopenablanca sancarlosdeljaguey sandamian sandiegodealcala \
            sandiegodelastrasquilas sandiegodelaunion sandiegodelllanito sandiegodelosdolores sandiegoelgrande sandiegoquiriceo \
            sanelias sanernesto sanfelipeelchilarillo sanfelipequiriceo sanfranciscobanosdeaguacaliente sanfranciscodeduran \
            sanfranciscodehortaelalacran sanfranciscodehortaelgato sanfranciscodelacharcaelnido sanfranciscodelrincon \
            sanfranciscopuertagrande sangabrielysanignacio sangonzalo sanignaciodealvarez sanignaciodehidalgo \
            sanignacioderiveraojodeagua sanignaciodesanjoseparangueo sanisidroculiacan sanisidrodegamboa sanisidrodelaconcepcion \
            sanisidrodelaestacada sanisidrodelarenal sanisidrodelascolonias sanisidrodelospalominos sanisidrodelossauces \
            sanisidrodemogotes sanisidrolaloma sanisidroojodeagua sanjeronimodearaceo sanjoseaguaazul sanjosecuaracurio \
            sanjosedeallende sanjosedearaceo sanjosedeayala sanjosedebernalejoelguayabo sanjosedecervera \
            sanjosededuranlostroncoso sanjosedegonzalez sanjosedeguanajuato sanjosedejorgelopez sanjosedelacalera \
            sanjosedelamontana sanjosedelapalma sanjosedelapresa sanjosedelaspilas sanjosedelcerritodecamargo sanjosedellanos \
            sanjosedelosbarcos sanjosedelpotrero sanjosedelrodeo sanjosedeltorreon sanjosedemanantiales sanjosedemendoza \
            sanjosedeojozarco sanjosedeotates sanjosederanchonuevolosarrieros sanjosedetransito sanjoseelnuevo sanjoseiturbide \
            sanjosetemascatio sanjoseviborillas sanjuanbautistacacalote sanjuandelapuerta sanjuandelavega sanjuandellanos \
            sanjuandelllanito sanjuandeotates sanjuanderazos sanjuangrande sanjuanjaripeo sanjuanpandearriba sanjuanviejo \
            sanluisdelapaz sanluisdeljanamoelmorado sanluisrey sanmarcosdeabajo sanmarcosdebegona sanmartindeterreros \
            sanmigeldealende sanmigeldealiende sanmigeldealjende sanmigeldeayende sanmigeldehalendeh sanmiguelallende \
            sanmigueldeallende sanmigueldelarenal sanmigueldelbrete sanmigueldelguaricho sanmiguelelaltosanmiguelito \
            sanmiguelemenguaro sanmigueloctopan sanmiguelviejo sanminkelnteagiente sanmyghyldyallyndy sannicolasdelacondesa \
            sannicolasdelcarmen sannicolasdelosagustinos sannicolasdelpalenque sannicolasdemanantiales sannicolasparangueo \
            sannicolasquiriceo sannicolastemascatio sanpablopejo sanpedrodeibarra sanpedrodelmontelahuizachera \
            sanpedrodelosagustinos sanpedrodelosnaranjos sanpedrotenango sanpedrotenangoelnuevo sanrafaeldehorta \
            sanrafaeldelamarana sanroquedemontes sanroquedetorres sansalvadortorrecillas sansebastiandelsalitre santaanapacueco \
            santaanasantana santacatarinadecuevaseltinaco santacecilia santacruzdegamboa santaefigenia santafedelapurisima \
            santamariadelrefugio santaritadecasia santarosaderivas santarosaliadegavia santarosatemascatiosantarosadelacruz \
            santateresalamajada santateresitadedondiego santiagocapitiro santiagodecuenda santiagomaravatio santotomashuatzindeo \
            sanvicentedeflores sanvicentedegarmagarma sarabia sauzdearmenta selaia selaja selaya seraya shengmigeerdealiande \
            silao silaodelavictoria silva slamankagwanakhwatw slamnka slaya snmygwldalnd soledaddereynoso soledadnueva solis \
            sotelo sylaya sylayya tarandacuao tasajillo tejamanil tejocotedecalera teneriadelsantuario tierrafria \
            tinajadepastores tomelopitos toreadordeenmedio torrecitas tortugaslasconchas trojesdepaul tulillodeabajo \
            tulillodearriba tunamansa uriangato urireo vagui valedesantjago valenciadecerrogordo valenciadefuentes valencianita \
            valledesantiago valtierrilla velarde veredas vergeldeguadalupe victoriadecortazar villacortazar villasdeguadalupe \
            villasdeirapuato xestadodekewnahawto xichu xoconoxtleelgrande xoconoxtlitodelllanito yilapuatuo yuriria yustis \
            zangarrozangarronuevo zapotedebarajas zapotedecestau zapotedepalomas zapotedeperalta zapotedesanvicente \
            zapotillodemogotes =GUA+HID magueyblanco =GUA+HID+JAL+MEX+MIC+OAX+SIN elcolorado =GUA+HID+JAL+MEX+SIN+ZAC sangabriel \
            =GUA+HID+JAL+QUE sanclemente =GUA+HID+MEX+MOR coloniamorelos =GUA+HID+MEX+PUE+SLP elalamo =GUA+HID+MEX+TAM+VER+ZAC \
            lacapilla =GUA+HID+MIC losremedios =GUA+HID+MIC+NAY+SLP losotates =GUA+HID+MIC+VER cerrocolorado =GUA+HID+MOR \
            losarcos =GUA+HID+NAY+SLP+VER cerritos =GUA+HID+PUE zempoala =GUA+JAL arandas elnacimiento elpuesto eltecuan \
            elvolantin =GUA+JAL+MEX+MIC+PUE lahuerta =GUA+JAL+MEX+OAX losocotes =GUA+JAL+MIC elmaluco lastrojes \
            =GUA+JAL+MIC+OAX+QUE+SIN+SLP+VER lanoria =GUA+JAL+MIC+TAB+ZAC sanramon =GUA+JAL+QUE vaquerias =GUA+JAL+TAB+VER \
            laisla =GUA+JAL+TAB+VER+ZAC sanjosedelcarmen =GUA+JAL+TAB+ZAC laestrella =GUA+MEX elhuizache elpenon huapango \
            lomadebuenavista miranda =GUA+MEX+MIC jesusdelmonte =GUA+MEX+MIC+QUE laladera =GUA+MEX+NLE+VER elpotrero \
            =GUA+MEX+OAX sanroque =GUA+MEX+OAX+PUE lacompania =GUA+MEX+PUE+QUE+SLP+VER cerrogordo =GUA+MEX+VER \
            coloniafranciscoimadero puentecillas =GUA+MIC jamaica laaldea lascanas lavirgen layerbabuena paracuaro santasmarias \
            serrano taretan tarimoro tupataro uruetaro =GUA+MIC+NAY lacantera =GUA+MIC+OAX lalobera =GUA+MIC+QUE arroyoseco \
            =GUA+MIC+SIN elcaracol =GUA+MIC+SIN+SLP elsabino =GUA+MIC+VER aguacaliente latinaja =GUA+MIC+ZAC laencarnacion \
            =GUA+MOR cajones calderon =GUA+NAY eltambor sanjuandeabajo =GUA+NAY+TAB+ZAC eltigre =GUA+NLE+ZAC elfraile \
            =GUA+OAX+TAB lasabana =GUA+PUE laermita =GUA+PUE+QUE+SON esperanza =GUA+PUE+TAM victoria =GUA+QUE elpicacho \
            elromeral elvaral jofre lourdes tequisquiapan =GUA+QUE+SIN+SON sanjavier =GUA+QUE+ZAC chichimequillas =GUA+SIN \
            barron cristorey paloverde tamazula =GUA+SIN+SLP+VER lacampana =GUA+SIN+SON elcoyote =GUA+SIN+ZAC lapresita =GUA+SLP \
            jalpilla lasadjuntas laventilla xoconoxtle yerbabuena =GUA+SLP+SON+ZAC providencia =GUA+SLP+TAB cardenas \
            =GUA+SLP+VER laredonda =GUA+SON lacolorada =GUA+TAB belen elnovillero =GUA+TAM celaya lalomita villagran =GUA+TLA \
            espanita =GUA+VER colonialuisdonaldocolosio elconejo elmaguey elmoral insurgentes lagranja lahaciendita \
            lomadesanrafael monteblanco =GUA+YUC lascoloradas =GUA+ZAC santiaguillo =HID acahuasco acatipa acaxochitlan acayuca \
            achiquihuixtla acoapa acopinalco acoxcatlan acoyotla acuatempa acuautla acuimantla agualimpia ahuatempa ahuatetla \
            ahuatitla ahuehuetl ajacuba alamorustico alcholoyaelsaltodealcholoya alumbres amoladeocampo apan apantlazol \
            apartadero apipilhuasco aquilastec aquixcuatitla arambo arbolado arbolgrande arenalitoremedios atalco atecoxco \
            atitalaquia atlalco atlapexco atopixco atotonilcodetula atotonilcoelgrande axcaco bangandho banus banzha \
            barrioaztlan barriocuaunepantla barriodeespanita barrioeldajie barriotechachalco batshwkadyswtw bethi bocaja \
            bocamino bomanxotha bominthza bomintzha bondhi bondojito bosquesdelmineral bothibaji boxaxni boxtho cahuazas \
            cahuazazdemorelosranchoalegre calnali caltimacan cameliabarriolacamelia campestrevillasdelalamo canadachica \
            canadachicaantigua canadademadero canteradevillagran cantinela cardonal caxuxi chahuatitla chalahuiyapa chalingo \
            chantasco chapantongo chapulhuacan chatipan chiatitla chicavasco chichatla chilcuautla chilijapa chililico \
            chimalpaytlalayote chipoco cipreses ciudadsahagun coacuilco coamila coamitla coatlila coatzonco cochiscuatitla \
            colinasdeplata colonia20denoviembre colonia28demayosantarosa coloniaagustinolvera coloniaampliacionsegundamanzana \
            coloniachautenco coloniageneralfelipeangeles coloniaguadalupelosmanantiales coloniahuitexcalco coloniaindustrial \
            coloniamilitar coloniamoreloselnueve colonianuevasantamaria colonianuevatlaxiaca coloniasanjuan coloniasesentaydos \
            coloniatenhe conecito conejos congresopermanenteagrario corralblancotodosporhidalgo coyametepec coyocala cruztitla \
            cuapaxtitla cuatlimax cuatolol cuautepecdehinojosa cuazahuatl cuestacolorada cuxhuacan dajiedi danghu dantzibojay \
            daxtha demacu dengantzha dexthodevictoria donantonio dongoteay doxey durangodaboxtha ejidodeaguablancacerroalto \
            elacocul elalberto elbarrido elbingu elbocja elbondho elbotho elboxtha elbuena elcajon elcid elcoyol elcreston \
            eldadho eldamo eldeca eldextho eldontzhicoloniaalamos elespino elespiritu elhuaxtho elhuixmi eljiadi elmandho \
            elmejay elmeje elmezquital elmorenosanmiguelmoreno elnith elolvera elpinalito elpintor elpuertolazarocardenas \
            elsaucillofraccionamiento elsusto eltablon eltejocotal eltepeyac eltephe elxothi encinillos epazoyucan \
            estaciondeapulco exhaciendadeocotza expresidentes ferreriadeapulco forjadoresdepachuca \
            fraccionamientocarlossalinasdegortari fraccionamientodelmagisteriotulancinguense gandho gargantilla \
            generalfelipeangeleslosangeles generalpedromariaanaya guadalupeminerva guadaluperelinas hualula huascadeocampo \
            huazalinguillo huejutladereyes hueyapa hueyapita hueynali huichapan huitel huitepec huitzitzilingo huitzotlaco \
            iglesiavieja irolo ixcotitlan ixcuinquitlapilco ixculculla ixmiquilpan ixtaczoquio ixtlapala jacala jagueyblanco \
            jagueydetellezestaciontellez jonacapa josemariamorelossanjose julianvillagran juntaschicas laameca laamistad \
            laboveda lacruzdetenango lacuartamanzana lacurvatlaltzintla laesquina laheredad lahuapilla lamanzanauno \
            lamesadelimatitla lamesilla laprovidenciasigloxxi lapuebla lapuerta lasabinita lasalalacaliente laschacas \
            lasduraznos lasflores llanoblanco loscides losfiltros lospuentes losromeros lossabinos lostuzos losvoladores lototla \
            machetla macustepetla magisteriodigno malila mamithi maney mangas maxtha metepecprimero metztitlan mezquititlan \
            michimaloya mineraldelmonte mixquiahualadejuarez molango motovatha munitepecdemadero nanayatla nantzha nonoalco \
            nopaladevillagran nuevocentrodepoblacionagricolaelchacon ocotepecdemorelos ohuatipa olmos olotla omitlandejuarez \
            orientaldezapata orizabita oxeloco pacheco pachiquita pachucadesoto pachuka pachukadesoto pachwkaaydalgw \
            pachwkadyswtw pachyohcansoto pacuka pacukadesoto pacula pahactla pahuatlan pahuayo palosemita panacaxtlan panhe \
            panuaya papatlatla paqiuka parquedepoblamientosolidaridad parqueurbanonapateco paseodelasreynas paseosdelapradera \
            pasucasotoensis paxtepec pedregaldesanfrancisco pedregaldesanjose pepeyocatitla peyula piedrahincada pilchatipa \
            pilcuatla plomosas pocantla pohuantitla polintotla potejamel poxindejedemorelos praderasdelpotrero presas prichacon \
            privadadelalamo privadaquintabonita privadasdesanjavier progresodealvaroobregon realdeoriente residencialarboledas \
            rinconadadelosangeles rinconadasdelvenadoi rinconadasdesanfrancisco rinconesdelahacienda riodelasoledad \
            riosecopuentededoria sabinagrande sanagustintlaxiaca sanagustinzapotlan sanandresdaboxtha \
            sanandressanandreschichayotla sanandrestianguistengo sanantonioelgrande sanantonioelpaso sanantoniofarias \
            sanantoniofariascoloniacaminoreal sanantonioostoyucan sanantoniotezoquipan sanbartolometepetates sanbartoloozocalpan \
            sanbartolotutotepec sancristobalchacon sanesteban sanfelipeorizatlan sanfranciscoatotonilco sanfranciscotecajique \
            sangabrielazteca sanguillermolareforma sanignacionopala sanisidroeltanque sanjoseacoculco sanjoseatlan sanjoseboxay \
            sanjoseocotillos sanjosepalmagorda sanjuanachichilco sanjuanahuehueco sanjuanelsabino sanjuanhueyapan \
            sanjuanixtilmaco sanjuansolis sanjuantepa sanjuantilcuautla sanlorenzoachiotepec sanlorenzoelchico sanlorenzosayula \
            sanlucasteacalco sanmiguelacambay sanmiguelayotempa sanmiguelcaltepantla sanmiguelcerezoelcerezo sanmigueldelresgate \
            sanmiguelnopalapa sanmiguelregla sanmiguelvindho sannicolascebolletascebolletas sannicolascuatzontla \
            sannicolaselchico sannicolastecomatlan sanpabloelgrande sanpablooxtotipan sanpedrocapula sanpedrohuaquilpan \
            sanpedronextlalpan sanpedrotlachichilco sanpedrotlaquilpan sanpedroxochicuaco sansebastiantenochtitlan \
            santaanaahuehuepan santaanaazcapotzaltongo santaanabatha santaanachichicuautla santaanadeallende santaanahueytlalpan \
            santaanatzacuala santaelenapaliseca santagertrudiscoloniasantagertrudis santaluciamesadesantalucia santamariaamajac \
            santamariaamealco santamariabatha santamariadealamos santamariaelchico santamariailucan santamarialacalera \
            santamariamacua santamariaquelites santamariaxigui santamonicaautempa santateresadaboxtha santiagoacayutlan \
            santiagodeanaya santiagoixtlahuaca santiagojaltepec santiagotepeyahualco santiagotetlapayac santiagotezontlale \
            santiagotlajomulco santiagotlaltepoxco santiagotlapacoya santiagotlapanaloya santiagotlautla santiagotulantepec \
            santodomingoaguazarca santotomasallende segundaslajas singuilucan soyatla tagui talol tamala tamoyoni tasquillo \
            taxadho taxhido tecacahuaco tecajete tecocomulcodejuarez tecolotitla tecozautla tecpaco tehuetlan teltipandejuarez \
            temango tenamaxtepec tenangodedoria tenexcoii tenzabhi teocalco teofani tepaltzingo tepatepec tepeapulco \
            tepehuacandeguerrero tepeitic tepeji tepejidelrio tepejidelriodeocampo tepejideocampo tepepa tepepatlaxco \
            tepexidelrio tepexititla tepojaco tetepango texcaco texcaltepec texcapa texoloc teyahuala tezoantla tezoncualpan \
            tezontepec tezontepecdealdama tezoquipa tianguistengolaromera tinajas tizapan tizayuca tlacpac tlactlapilco \
            tlacuapan tlahuelilpan tlahuelompasanfranciscotlahuelompa tlalchiyahualica tlalminulpa tlaltecatla \
            tlaltegcoventaquemada tlamacosangeronimotlamaco tlamamala tlanalapa tlanchinol tlatepexe tlatzintla tlaxcalilla \
            tlaxcoapan tlaxocoyucan toctitlan tolago tolcayuca totonicapa tuladeallende tulancingo tulancingodebravo tulipanes \
            tunititlan tuzanapa tuzancoac tzacuala unidadeshabitacionales unidadhabitacionalantonioosoriodeleonbojay \
            unidadhabitacionalctm unidadhabitacionaldinasidenachacon unidadminera11dejulio unidadobrerahabitacionalctm uxdejhe \
            velasco ventadeguadalupe ventoquipa vicenteguerrerosanjavier villamargarita villasdesanmarcos vito viverosdelaloma \
            vixthademadero xalacahuantla xalcuatla xitejedelareforma xitejedezapata xitzo xochiatipandecastillo xochicoatlan \
            xochihuacan xocotitla xolostitlademorelosxolostitla xoxolpa xoxoteco xuchiatipa xuchitlan yahualica yolotepec \
            yonthechico zacacuautla zacategrande zacualtipan zacualtipanito zapotlandejuarez zimapan zimapantongo zitlan zocea \
            zohuala zoquitipan zothe zotoluca =HID+JAL atengo coyula juchitlan lavega =HID+JAL+MEX+NAY+PUE+QUE+VER elrincon \
            =HID+JAL+MEX+OAX+QUE+SIN+SLP+TAB santalucia =HID+JAL+MEX+QUE+SLP portezuelo =HID+JAL+MEX+TAM lacolonia \
            =HID+JAL+MIC+VER+ZAC laestanzuela =HID+JAL+QUE sanjoaquin =HID+MEX chalmita coloniaelmirador coloniaguadalupe \
            diospadre jaltepec lacomunidad lasplazas tepetitlan zacamulpa =HID+MEX+MIC+PUE+QUE+SIN+TLA+ZAC casablanca \
            =HID+MEX+MIC+QUE sanildefonso =HID+MEX+MIC+TLA capula =HID+MEX+MIC+VER losreyes =HID+MEX+MOR chiconcuac \
            =HID+MEX+MOR+PUE metepec =HID+MEX+NLE+SIN+TAB+ZAC sanjuan =HID+MEX+OAX santamarianativitas =HID+MEX+PUE tlacomulco \
            =HID+MEX+PUE+TLA ixtlahuaca =HID+MEX+SLP colonialalibertad =HID+MEX+VER lalagunilla =HID+MIC carpinteros contepec \
            fontezuelas lamojonera =HID+MIC+MOR elpedregal =HID+MIC+NAY+QUE valleverde =HID+MIC+OAX+QUE+SON laestancia \
            =HID+MIC+ZAC cieneguillas santaines =HID+MOR xochitlan =HID+MOR+VER ixcatepec =HID+NAY elvenado =HID+NLE+VER \
            puertomexico =HID+OAX aguacatitla ixcatlan lablanca santamariaasuncion santamariatemaxcalapa santaursula \
            =HID+OAX+QUE patrianueva =HID+PUE ahuehuetitla cerroverde eloxochitlan gonzalezortega huehuetla jaltocan jiliapan \
            sanambrosio tianguistengo zacatipan =HID+PUE+TLA tlaxco =HID+PUE+VER coloniabenitojuarez =HID+QUE alfajayucan \
            neblinas panales santamariamagdalena =HID+QUE+ZAC lalagunita =HID+ROO+SIN javierrojogomez =HID+SIN+VER elroble \
            =HID+SLP amaxac huazalingo pozuelos texas xilitla =HID+SLP+VER mecatlan =HID+SLP+ZAC coloniaveintedenoviembre \
            =HID+SON elriito =HID+TAB elchamizal =HID+TAM lamision =HID+TLA tepetitla =HID+TLA+VER lagunilla tetla =HID+VER \
            actopan atempa chichicaxtle elchalahuite mixquiapan pachuca pachuquilla pisaflores texcatepec xiquila zapotitla \
            =HID+VER+ZAC huitzila =HID+ZAC jalpa pedregoso =JAL acatic acatlandejuarez acueductofraccionamiento \
            ahualulcodemercado ahuisculco ajijic alista altepetlguzman altusbosques amacueca amatitan ameca antonioescobedo \
            apazulcomiguelhidalgoviejo atacco atemajacdebrizuela atemaxac atenquique atequiza atotonilcoelalto atotonilcoelbajo \
            atotonilquillo autlandenavarro ayotitlan ayotlan ayuquila bajiodesanjose banusvallartaverdevallarta \
            barrancadeotatesbarrancadeotatan barrancadesantaclara bayaertagang belendelrefugio betulia bocadetomatlan \
            bocamismaloya bolanos buenavistasanmiguel bwyrtwfalarta cacaluta cajititlan callejones camichines \
            campestrelaspalomasfraccionamiento campoacosta camporeal canadadesanignacio canadasdeobregon canales \
            capilladeguadalupe capillademilpillas capulin carrozas castrourdiales cdguzman chacala chalpicote chapala \
            chimaltitan chinampas chipinquedearriba chiquilistlan cihuatlan cimadelsolfraccionamientocimadelsol citala \
            ciudadguzman ciudadguzmancereso coatlancillo cofradiadeduendes coinagrande colinasdelroble \
            coloniacuisilloshuaxtladeorendain coloniaguadalupana coloniapinalvilla coloniasantacecilialasauceda \
            coloniaveintitresdemayo colotitlan colotlan comanjadecorona concepciondebuenosaires condiro coyamelelcoyame \
            cristerosfraccionamiento cruzvieja cucarachas cuexcomatitlan cuisillos cuitzeolaestancia cuquio cuyacapan cuzalapa \
            degollado ejutla elaguacaliente elamarillo elbajiolalaguna elcabezon elchante elcoahuayoteelarco elcorcovado \
            elcrucerodesantamaria elgobernador elgrullo elllanodelosvela elloretooccidental elmedineno elmentidero elmirto \
            elmuey elojuelo elpasoreal elportezuelo elpozosantocrucerodeltule elranchitosanisidro elrebalsitodeapazulco \
            elrefugioelmaguey elromerenoinfonavit elsaucillodeprimavera eltepec eltepeguaje eltuito elvado elzancudo \
            emilianozapataelranchito encarnaciondediaz epechechicopenchechico estipac etzatlan ferreriadetula \
            franciscoprimodeverdadcienegademata galaxiabonitojalisco galaxialanoria gargantillo gatalajara generalandresfigueroa \
            geovillaslaurelesdelcampanario ghwadalakhara gouadalachara granadillaslacolonia guachinango guadalahala guadalahara \
            guadalajara guadalajaraijalisco guadalakhara guadalaxara guadalupedelerma guadarahara gusimancheng guyadalahara \
            gvadalachara gvadalahara gvadalaharo gvadalakhara gvadalakharae gwadalahara gwadalakharakhalyskw gwadallahala \
            gwwdlhrh haciendalosfresnos haciendasantafe haciendaviejadelcastillocastilloviejo hierbadematancillas \
            hostotipaquillo huascato huejotitlan huejucar huejuquillaelalto huisquilco ipazoltic ixtlahuacandelosmembrillos \
            ixtlahuacandelrio jalostotitlan jaluco jamay jardinesdeleden jardinesdesansebastian jayamitla jilotlandelosdolores \
            joconoxtlelatuna jocotepec josedejesusaguirre josemariapinosuareznuevonahuapa juangilpreciado kwadalahara \
            laarboladaplus labarca labordemedina labordesolis lacalerafraccionamiento lacalerilla lacruzdeloreto \
            lacuchillaextramurosdetesistan ladesembocada laestanciadeayones laestancita lafortunafraccionamiento lagosdemoreno \
            lalomalomadeenmedio lamanzanilla lamanzanilladelapaz lamazata lamesaelfresnito lamilpilla laorilladelagua \
            lapalmalaangostura lapazdeordaz lapuertadeguamuchil laresolana laroca lasgolondrinasfraccionamiento lasgueras \
            lasjuntasylosveranos laslagunillas lasnavajas laspintasdearriba laspintitas lasprimaverasinvernadero latijera \
            latroje launiondelcuatro laventadelastillero laventademochitiltic lavillita lazapotera llanodeloslaureles loarado \
            lomasdelsur lomasdesanagustin lomasdesantaanitacolinasdesantaanita lomasdetejeda losamiales losazulitos loscampos \
            loscolonos losfreseroslossabinos losgavilanes losguayabos losguerrero losmagueyesfraccionamientoelsereno losolivos \
            losruisenores manalisco margaritas mascota mascuala matamorosloshoyos matancillassanisidromatancillas matanzas \
            matatlan mazamitla mechoacanejo mesadeflores mesondelossauces mexticacan mezquitan mezquitegrande mezquitic \
            mezquiticdelamagdalena mismaloya mismaloyafraccionamientopedregaldesantamartha mixtlan moras nextipac ningunogranja \
            nuevoisrael nuevorefugiodeafueranuevorefugio nuevovalleexhaciendadelvalle oconahua ojodeaguadelatillas \
            ojodeaguademoran ojuelosdejalisco opstinatonala otatlan palomar paseodelascanadas paseodelprado paseopuenteviejo \
            paseosdelvallefraccionamiento pasodecuarenta pasodeganado pasodepiedra pedritoestacion pegueros perula piedrapesada \
            pihuamo pinardelaventa plandelosrodriguez poncitlan portesgil portovallarta pouertovalarta primerodemayochupaderos \
            ptovallarta pueblosdelabarrancaelmaestranzo puehrtovaljarta pueleutobayaleuta puentedecamotlan puentegrande \
            puertadelllano puertadelsolfraccionamiento puertovalarta puertovaljarta puertovallarta puertovalyarta puratovalarta \
            purificacion purtevallarta puyertobaiyarta puyertovallartta pvertovalarta pvertovaljarta pwrtwbayartakhalyskw \
            pwrtwwyyyarta pxrtubaryata pyurtovalarta quitupan qvadalaxara ramblaschico ranchoalegrefraccionamiento \
            ranchocontento ranchoviejodelrefugio realdelvalleelparaisofraccionamiento residenciaselpradojardinesdelprado \
            rinconadadelosvazquezfraccionamiento rinconadalalomafraccionamiento sabopan sabwbankhalyskw sanandrescohamiata \
            sanandresixtlan sanantoniodebuenavista sanantoniodefernandez sanantoniodelagarza sanantoniodelosvazquez \
            sanantonioderivas sanantoniopuertadelavega sancristobaldelabarranca sancristobalzapotitlan sandiegodealejandria \
            sanestebansanmigueltateposco sanfelipedehijar sanfranciscoderivas sanfranciscotesistan sangaspardelosreyes \
            sanignaciocerrogordo sanisidromazatepec sanjoaquinzorrillos sanjosecasascaidas sanjosedelapaz \
            sanjosedelcalicheelcaliche sanjosedelcastillo sanjosedelospozos sanjosedelosreynoso sanjosedelquince \
            sanjosedelrincon sanjoseelverde sanjuancosala sanjuandelmonte sanjuandelosarcos sanjuandeloslagos sanjuanespanatica \
            sanjuanitodeescobedo sanjuantecomatlan sanlucasevangelista sanluisdelaguacaliente sanluissoyatlan sanmartindebolanos \
            sanmartindelascanas sanmartindezula sanmartinhidalgo sanmiguelcuyutlan sanmigueldelapaz sanmiguelelalto \
            sanmiguelsanmiguelhuaixtita sannicolasdeibarra sanpatricio sanpedroderuiz sanpedroitzican sanpedrotesistan \
            sanpedrotlaquepaque sanpedrotoxin sanrafaeldelosmoreno sansebastiandeloeste sansebastiandelsur santaclaradezula \
            santacruzdebarcenas santacruzdelalomatepetates santacruzdelasflores santacruzdelasoledad santacruzdelastillero \
            santacruzdelvalle santacruzelgrande santaelenadelacruz santamariadeenmedio santamariadelvalle santamariatranspontina \
            santarosarealtulipanesfraccionamiento santiagodepinos santiaguitosantiaguitodevelazquez sapapan sapopan sapopanas \
            sapopano sayula senderoreal sjudadgusman soyatlandeafuera soyatlandeloro sywdadgwzman tacotlan tala talpadeallende \
            tamazuladegordiano tamazulita tapalpa tasinaxtlalacanada tazumbos tebelchia tecalitlan techalutademontenegro \
            tecolotlan tecomates tecualtitan telakepake telcruz temastianlacantera tenamaxtlan tenayuca tenzompa teocaltiche \
            teocaltitandeguadalupe teocuitatlandecorona tepantla tepatitlan tepatitlandemorelos tepec tepizuac teponahuasco \
            tepusco tequesquite tequesquitlan tesistan teuchitlan teutlan texcalame thywdadjwthman tizapanelalto tlacuitapan \
            tlajomulcodezuniga tlakepake tlakwpakw tlalcosahua tlaquepaque tonallan tonaya tonila torakepake \
            torrecillasellindero totatiche tototlan trapichedeabra trejos tuonala tuxcacuesco tuxcueca tuxpandebolanos \
            twnalakhalyskw tzapopan uniondeguadalupe uniondesanantonio uniondetula usmajac valarta \
            valledelosgirasolesfraccionamiento valledoradoinn verdia villacorona villadegarciamarquez villadelosninos \
            villadoctorgomezlaslomas villasdelahaciendafraccionamiento vistasdelmagueyfraccionamiento yahualicadegonzalezgallo \
            yelapa zacoalcodetorres zalamea zapopan zapopan2 zapotiltic zapotitandehidalgo zapotitlandevadillo zapotlandelrey \
            zapotlanejo zapwpankhalyskw =JAL+MEX atenguillo cuautitlan elplan laalameda sansebastianelgrande santiaguito \
            =JAL+MEX+PUE+TAB sansimon =JAL+MEX+QUE villaguerrero =JAL+MEX+VER aguaescondida =JAL+MIC losdolores losespinos \
            losguajes mirandillas =JAL+MIC+NAY+TAM lapresa =JAL+MIC+OAX+VER losfresnos =JAL+MIC+QUE eljazmin valledeguadalupe \
            =JAL+MIC+SIN dieciochodemarzo =JAL+MIC+ZAC santamariadelosangeles =JAL+MOR cuautla lamezquitera =JAL+NAY \
            sanjosedelvalle =JAL+NLE valledejuarez =JAL+OAX barradenavidad elcacalote =JAL+PUE ahuacapan ahuatlan ayutla chila \
            huaxtla lacumbre tecomatlan =JAL+PUE+VER tomatlan =JAL+QUE lospocitos toliman =JAL+QUE+VER loscerritos =JAL+SIN \
            elranchito lahiguera sanmiguelzapotitlan =JAL+SIN+SLP potrerillos =JAL+SLP tierrascoloradas =JAL+VER atoyac \
            centrodereadaptacionsocial elchico laprimavera lasparedes losrobles magdalena sanjulian tequila villaemilianozapata \
            =JAL+ZAC cuxpala elsalvador =MEX acambay acatitlan acatzingoacatzingodelapiedra acolmandenetzahualcoyotl \
            aculcodeespinoza agostaderosanjoseagostadero aguabendita aguagrande ahuacatitlan ahuacatitlancentro \
            ahuacatitlancuartoyquintocuartel ahuatenco alboradajaltenco almoloyadealquisiras almoloyadelasgranadas \
            almoloyadelrio amanalcodebecerra amecameca amomolulco ampliacion6dejunio ampliacioneltejocote \
            ampliacionlospotrostrespiedras ampliacionsanmateo ampliaciontezoyuca antlantlacpac apaxcodeocampo arboladalossauces \
            arenal arroyovistahermosa atarasquillo atenco atizapan atizapandezaragoza atlacomulcodefabela atlatecuautitlanatla \
            atlatongo atlautla atzingo atzumpa axapusco axotlan ayapango ayotuxco bane barrancagrande barrancaprieta \
            barriobordonuevo barriochiquichuca barriocuartolaloma barriodearribadesanjuanxoconusco barriodebelen barriodeboyecha \
            barriodecanales barriodecentrodelcerrillo barriodecorona barriodeensido barriodeespana barriodejesusfraccionprimera \
            barriodelaasuncion barriodelabarranca barriodelacruz barriodelaluz barriodelaurel2daseccion barriodelcajon \
            barriodelcarmen barriodelgigante barriodemexico barriodeocampo barriodepuentecillas barrioderanchoviejo \
            barriodesancarlos barriodesanisidro barriodesanjoaquin barriodesanjuan barriodesanpedrolacabecera barriodesanramon \
            barriodetrojes barrioelboncho barrioelcentenario barrioellindero barrioelocote barrioelrincon barrioelruso \
            barrioelvivero barrioiturbidelacampesina barriolacuesta barriolaestrellita barriolagaleralagalera barriolajoya \
            barriolamanzanalarinconada barriolamesarioyosbuenavista barriolaspalomassantaananichi barriolassalinas barriolatecla \
            barriolateneria barriolaventa barriolavigacerroloco barriolazarocardenassanrafael barriolostules \
            barrioprimerolacalavera barriopuentecillaseldeposito barriosanantonio barriosanbartoloalto \
            barriosanfranciscoejidodesanpablotlalchichilpa barriosanjoaquineljunco barriosanjoaquinlamillassanjoselamillas \
            barriosanjosebarriotecolote barriosanmigueldorami barriosantacruz barriosantacruzdesanpablotlalchichilpa \
            barriosantajuanitaeldeposito barriosantamaria barriosantateresa barriosantiaguito barriotepetitlanemilioportesgil \
            barriotlatenco bejucos belem besanaancha bobashideguadalupe boshindo bosquesdelamagdalena botidi cabeceradeindigenas \
            cacalomacan cadenqui cajadeagua calderas calimaya calixtlahuaca callereal calvariobuenavista calvariodelcarmen \
            canadadecisneros canadadeguadarrama canadadeonofres canadasdenanchititla canalejas capulhuacdemirafuentes casanueva \
            casanuevacasanuevayebucivi casascoloradas caseriodecortes cdneza cdnezahualcoyotl cedrodelamanzana celayita \
            cerrillogrande cerritodelpanal cerritosdecardenas cerritosdelpilar cerrodelcampo cerrodelmurcielago \
            cerrodesanfrancisco cerrolacalera cerrolloron chalco chalcodediazcovarrubias chapademota chiautla chichilpa \
            chicoloapan chicoloapandejuarez chiltepecdehidalgo chimalhuacan chimalpaviejo chiquixpacseccionii chostodelosjarros \
            ciendabajohaciendadeabajo cincocaminos ciudadlopezmateos ciudadnetzahualcoyotl ciudadneza ciudadnezahualcoyotl \
            ciudadnicolasromero coacalcodeberriozabal coacalcodeberriozaval coamilpadejuarez coatepecharinas cochisquila \
            cocotitlan coexapa collindavista colonia2deseptiembre colonia3demayo colonia3demayolacruz \
            coloniaagricolaalvaroobregon coloniaagricolaanalco coloniaampliacionsanmigueltlahuac coloniaarboledassanandres \
            coloniaaurora coloniaaviacionautopan coloniaazteca coloniabellavista coloniabuenavistaprimeraseccion \
            coloniacentroceremonialotomi coloniadoctorgustavobaz coloniaejidalemilianozapata coloniaelmiradorbarriodelcanal \
            coloniaelpirame coloniaelpixquaycoloniaelcarmen coloniaelrefugio coloniaelsalado coloniaeltarimoro \
            coloniaemilianozapataejidodetenancingo coloniaermita coloniaguadalupehidalgo coloniaguadalupevictoria \
            coloniaguadalupevictorialacapilla coloniagustavobazprada coloniaisidrofabela colonialaasuncion \
            colonialalomalalomasanisidro colonialanavidad colonialapoza colonialapresaejidodechapultepec colonialapurisima \
            colonialasgranjas colonialastijeras colonialavirgen colonialazarocardenasloshornos coloniallanograndeelsalitre \
            coloniallanograndenuevoejido colonialomabonita colonialomalinda colonialosaguiluchos colonialosalcanfores \
            colonialoscedros colonialoshornos colonialosremedios colonialuisdonaldocolosiopiedradealesna coloniapalma \
            coloniapozosyviasfracciondiecisietea coloniapueblonuevohaciendasanrosendo coloniareformatlalmimilolpan \
            coloniaricardofloresmagon coloniarinconvilladelvalle coloniariolermaticti coloniasanfranciscodeasis \
            coloniasanjuandeguadalupe coloniasanmiguel coloniasanramon coloniasantiago coloniatezontla coloniatultecateopan \
            coloniavillasdetolimpa coloniawenceslaolabra concepcioncaro concepciondelmonte concepcionjolalpan concepcionlaventa \
            conejeras conjuntohabitacionalecologicosuteym conjuntourbanolalomai coscomatedelprogreso coxcacoaco coyotepec \
            cozotlannorte cruzlarga cruzvidriada cuadrilladedolores cuadrillavieja cuauhtenco cuautitlanderomerorubio \
            cuautitlanizcalli cuautlacingo cuecuecuatitla cuendo cuixapacoexapa dangu denjhi detinasanantoniodetina dexcanibajo \
            diegosanchez doloresamarillas doloresenyege doloreslajoyalajoya doloresvaquerias dongu dotegiare doxhicho \
            doxtejebarrioprimero doxtejecentro ecatepec ecatepecdemorelos ecatepecmorelos ecatzingodehidalgo ejidoatlatongo \
            ejidoatoyac ejidodeatotonilco ejidodecoscomatedelprogreso ejidodedolores ejidodeguadalupe \
            ejidodelaconcepciondelosbanosprimero ejidodelafinca ejidodeltejocote ejidodeltunalnenaxi ejidodemani \
            ejidodemiahuatlan ejidodemozoquilpan ejidodesanjuanjalpa ejidodesanmateocoapexco ejidodesansebastian \
            ejidodesantamarianativitas ejidodeteneriaelllano ejidodeteyahualco ejidoelcastillo ejidoixpuchiapan \
            ejidolapalmalapalma ejidolapurisima ejidolasoledad ejidolaventacuautlalpan ejidolavirgen ejidolomademalacota \
            ejidolosjarros ejidomiraflores ejidopalmaejidosanfrancisco ejidosancristobal ejidosandiego ejidosanlorenzocuauhtenco \
            ejidosanmarcosyachihuacaltepec ejidosanmartin ejidosanpablitoparajesanpablito \
            ejidosantamariatianguistencoejidoelrosario ejidosantiago ejidosdebeltrancuautlalpan ejidotresbarrancas ekatepeko \
            elaguilalamesa elaventurero elbarrete elbonxhi elcabi elcapulinprimeraseccion elcapulinterceraseccion \
            elcarmeneldesiertodelcarmen elcarmenocotepec elcerrillovistahermosa elchapaneal elcoloso elcontaderodematamoros \
            elcoporo elcurtidor elduraznodecuauhtemoc elesclavo elespinoperalta elestanco elfresnosanagustin elhielo \
            elhuisacheterceramanzanadedexcanialto elislote eljacal elllanodelcompromiso elllanosantamaria elmagueyal elmirasol \
            elorodehidalgo elpalacio elpedregaldeguadalupehidalgo elpicachosanantonioelpicacho elporveniri elpotreritoelpotrero \
            elpotrerodesandiego elpotrerodetenayac elpotreroejidopurificacion elprogresohidalgo elprogresovillaesmeralda \
            elpuentecito elpuertomagu elramallasladrilleras elrancho elrecododesanjoseaxalco elrincondelacandelaria \
            elrincondelosperales elrosal elsaltillo elsaltolaventabarrioelsalto elsifon eltejocotelaloma eltelar eltemblor \
            eltepetatal elvalerio emilianozapatasanjosebata emilianozapatasantodomingo endeje endotejiare enthavi \
            estanciaviejasanjoselaestancia estutempan exhaciendadexalpa exhaciendasantaines exhaciendasantiaguito \
            exranchosandimas fabricaconcepcion fabricapueblonuevo fondo fraccionamientocolinasdelsol \
            fraccionamientohaciendadelbosque fraccionamientolatrinidad fraccionamientorealdesanpablo \
            fraccionamientorinconadadelvalle fraccionamientovalledelnevado fraccionamientoyclubdegolflosencinos \
            fraccionsanroqueelprieto fresnonichi frontonvivero fuentesdelvale fuentesdelvalle galaxiastoluca ganzda \
            granjasampliacionsantarosa guadalupebuenavista guadalupecachi guadalupechico guadalupecote \
            guadalupedelpedregallapalma guadalupedelrio guadalupetlapizalco guadalupetotoltepec guardadeguadalupe gunyooriente \
            gunyoponientesanjosegunyo haciendalosencinos hermiltepec hospitalpropiedaddosestrellas huehuetoca huemetla \
            hueyatenco hueypoxtla huiloteapansanjosehuiloteapan huitzoltepec huixquilucan huixquilucandedegollado ixpuichiapan \
            ixtapaluca ixtapandelasal ixtapandeloro ixtapantongo ixtlahuacadecuauhtemoc ixtlahuacaderayon ixtlahuacadevillada \
            izcalli iztapaluca jalmolongalahacienda jalpadedolores jalpadelosbanos jalpanjalpa jalpanjalpansansimon jaltenco \
            jesuscarranzaranchodejesus jicaltepecautopan jicaltepeccuexcontitlan jilotepecdemolinaenriquez jiquipilco joquicingo \
            jorgejimenezcantu jorobas joyadeltejocote juando juchitepec kawkalpan kuautitlan laalbarradasanfranciscolaalbarrada \
            laascension lacabecera lacabeceraconcepcion lacampanilla lacanadacanadagrande lacandelariatlapala lacaridad lachispa \
            lacompuerta laconcepcioncoatipaclaconchita laconcepciondehidalgo laconcepciondelosbanos laconcepcionejido \
            laconcepcionenyege laconcepcionpueblo laconcepcionxochicuautla laconstituciontoltepec lacruzsansimonlacruz \
            lacruzycarrizal laestanciasectorunolaestancia lafinca laglorieta lagunadetabernillaselresbaloso lahiedra lahuanica \
            lajordana lalabordezaragoza laladrillera lalomacuexcontitlan lalomadeendare lalomadepuentesanpedro lalomadesanmateo \
            lalupitacasasviejas lamagdalenachichicaspa lamagdalenadelosreyeslamagdalena lamagdalenamorelos lamagdalenatenexpan \
            lamangalalaguna lamarquesa lamesadechosto lamesita lamontoya lapastoria lapenuela laplanada laplanadaelarenal \
            lapresitasegundocuartel lapuertadelpilar lapuertadesantiago lapurificacion lapurisimabuenavista lasarenassanagustin \
            lashuertas lasjarillas lasmanzanas lasmesashuitzizilapan lasoledadbarrio lasoledadejido laspintas lasvueltas \
            latrampa launidadhuitzizilapan launionberros laventabarriolaventa lay lermadevillada llanodelasfloresbarriodelhueso \
            llanodelay llanodezacapexco lomaaltataxhimay lomadeacuitlapilco lomadechapultepec lomadeguadalupe \
            lomadeguadalupelabiznaga lomadejuarez lomadelastillero lomadelcedro lomadeljacallomadelasmangas lomadelmadrono \
            lomadelosesquiveles lomadelrancho lomadelrio lomadelsalitrecolonialomadelsalitre lomadeprogreso lomadesanfelipe \
            lomadesanfrancisco lomadesanjose lomadesanmiguel lomadesannicolas lomadesanpablo lomahermosa \
            lomahidalgocoloniabenitojuarez lomalargabarriodelomalarga lomasdealtavista lomasdesanpablo lomasdesansebastian \
            lomasdetenopalco lomasdeteocaltzingolomadetecalzingo lomavicenteguerrero lopezmateos losailes losalamosii losarana \
            losbarbechos losberros loscedrossuchitepec loslobossegundaseccion losmanantialeselriochiquito \
            lospastorespastoressegundobarrio losreyesacaquilpan losreyesacatlixhuayan losreyeslapaz losrosales lossaucos \
            lostejocotes lumbreranumerodiez magdalenaatlicpac magueycitos malinalco malinaltenango mantodelrioejido \
            manzanaprimeralacapilla manzanaprimerapartealta manzanaquintalacanada manzanasegunda manzanasextapartealta \
            manzanasextapartebaja manzanasextapartecentro manzanatercerabodo manzanaterceradesantacruztepexpan \
            manzanaterceralomadehidalgo mavoro maxtlecadegaleana mayaltepec mayorazgodeleon meje mesadebani mesadejaimes \
            mesadelosleones mesadesuchitimber mesasaltasdexoconusco mesasdesanjeronimo mesonnuevo metztitla mexicaltzingo \
            mextepec mezapalafabrica miahuatlandehidalgosantacruzmiahuatlan mihuacan minamexico minavieja molinoabajo \
            montecalvario montecillo montedepena moxteje municipionaucalpandejuarez nadobuenavista naokaerpan naoukalpan \
            naucalpan naucalpandejuarez nauhcalpanjuarez naukalpan naukalpandekhuares naukalpandekhuarez naukarupan \
            nawkalbandykhwaryz nepantladesorjuanainesdelacruz nesahualkojotlis nesaualkojotl neza nezahualcoyotl nezahualkojotlo \
            nigulasiluomeiluo noxtepecdezaragozaelaguacate nuevaameyalco nuevasantarosa nuevobosque nuevocopaltepec \
            nykwlasrwmrwmkzykw ocopulco ocoyoacac ocoyotepecocoyotepeccentro octeyucodosmil ocuilandearteaga ojodeaguaautopan \
            otumba otzoloapan oxtotipac ozumbadealzate pahuacan palmarchico palmardeguadalupe paloamarillo \
            palosamarillospalosamarillosyebucivi pantoja parajeelmirador parajelapera parajetrejoelchaparral parajetrigotenco \
            paredonejido paseosdesanjuan pastoresprimerbarrio patademuladeloscedrospatemula perezdegaleana \
            piedrasanchasprimeradelmonte piedrasblancaspiedrasblancascentro plandevigas plazanueva poligonos \
            polotitlandelailustracion polvillossanbartoloquintaseccion popopark porfiriodiaz pothe potreronuevo potzontepec \
            poxtla pradosdesanjuan pradossanfrancisco presabrockman presadelrey primeradeanalco primeradesantaana \
            primeramanzanadelpuebloderincondebucio profesorcarloshankgonzalez progresoindustrial pueblonuevodelosangeles \
            pueblonuevotlalmimilolpan puentecaporallaguancha puentecillascahuacan puertoescondidotepeolulcopuertoescondido \
            purisimaconcepcionmayorazgo puruahua quintobarrioejidocahuacan raices rameje rancheriadesanmartinobispo \
            rancherialacienega rancherianetzahualcoyotl rancholacabana recibitaselremolino reformaagrariaelpedregal reyesacozac \
            reyeslapaz rinconadadeatotonilco rinconchico rincondeaguirre rincondeguadalupe rincondejaimes rincondelcarmen \
            rincondelijadero rincondelospirules rincondeugarte rinconverde riofriodejuarez riofrioriofrioyebucivi riohondito \
            sabanadelmadronoelmadrono sabanadetaborda1raseccion salazar sanagustinactipac sanagustinaltamiranosegundaseccion \
            sanagustinberros sanagustinbuenavista sanagustincanohillasprimeraseccion sanagustincitlali sanagustindelaspalmas \
            sanagustinhuitzizilapan sanagustinlastablas sanagustinmextepec sanagustinmimbres sanalejo sanandrescuexcontitlan \
            sanandresdelasperas sanandresdelosgama sanandresdelpedregal sanandresmetla sanandresnicolasbravo sanandresocotepec \
            sanandresocotlan sanandrestepetitlan sanandrestimilpan sanandrestlalamac sanantonioacahualco sanantonioaguabendita \
            sanantonioalbarranes sanantonioarroyozarco sanantoniobonixi sanantoniocoayuca sanantoniodelalaguna \
            sanantoniodelaspalmas sanantoniodelosremedios sanantoniodelpuente sanantoniodelrosario sanantonioelllanito \
            sanantonioelviejo sanantonioenchisi sanantonioguadalupe sanantoniohidalgorancheriadesanantonio sanantoniolaisla \
            sanantoniomextepec sanantonionixini sanantoniopachuquilla sanantoniopueblo sanantoniosolis sanantoniotlaltecahuacan \
            sanantonioxahuento sanantonioyondejeyondeje sanapabalodelasasalinasa sanatalucia sanbartolitotlaltelolco \
            sanbartolocuautlalpan sanbartolodelllano sanbartolodelllanosanisidro sanbartolodelprogreso sanbartoloelviejo \
            sanbartololanzados sanbartolomeatlatlahuca sanbartolomecoatepec sanbartolometlaltelulco sanbartolomorelos \
            sanbartolonaucalpan sanbartolooxtotitlan sanbartolotlaxihuicalco sanbernardotlalmimilolpan sanblasotzacatipan \
            sancarlosautopan sancristobalcolhuacan sancristobalecatepec sancristobalnexquipayac sandiegoalcala \
            sandiegochalcatepehuacan sandiegocuentlallanogrande sandiegodelcerrito sandiegohuehuecalco sandiegolahuerta \
            sandiegolospadrescuexcontitlanseccion5b sanfelipecoamango sanfelipedelarosa sanfelipedelprogreso sanfelipeelmirasol \
            sanfelipepueblonuevo sanfelipesantiago sanfelipeteotitlan sanfelipetlalmimilolpan sanfelipezacatepec \
            sanfranciscoacuautla sanfranciscoayotuzco sanfranciscochalchihuapan sanfranciscochimalpa sanfranciscocoacalco \
            sanfranciscocuaxusco sanfranciscodeguzman sanfranciscodelastablas sanfranciscodelrio sanfranciscomagu \
            sanfranciscomazapa sanfranciscomihualtepec sanfranciscooxtotilpan sanfranciscoputla sanfranciscoshaxniejido \
            sanfranciscosolis sanfranciscosolo sanfranciscotenopalco sanfranciscotepeolulco sanfranciscotepexoxica \
            sanfranciscotepoiaco sanfranciscotetetla sanfranciscotlalcilalcalpan sanfranciscotlaltica sanfranciscototoltepec \
            sanfranciscoxochicuautla sanfranciscozacacalco sangabrielcuentla sangabrielixtla sangabrielzepayautla sangaspar \
            sangaspartlahuelilpan sangaspartonatico sangregoriocuautzingo sangregoriomacapexcobarriosegundo \
            sanignaciodelpedregal sanildefonsosanildefonsoyolotepec sanisidroboxipe sanisidrodelbosque sanisidrodelprogreso \
            sanisidroelreservado sanisidrolastrojes sanisidroxochitla sanjeronimoacazulco sanjeronimoamanalco \
            sanjeronimobonchete sanjeronimocuatrovientos sanjeronimodelosjarros sanjeronimomavati sanjeronimototoltepec \
            sanjoaquincoapango sanjoaquindelmonte sanjorgepueblonuevo sanjosebarbabosa sanjoseboqui sanjosebuenavistaelgrande \
            sanjosechalmita sanjosecomalco sanjosedeguedo sanjosedelalaguna sanjosedelarenal sanjosedelpuente \
            sanjosedelrinconcentro sanjosedelsitio sanjosedeltunal sanjoseelcuartel sanjoseelllanito sanjoseelvidrio \
            sanjoseguadalupeotzacatipan sanjoselacosta sanjoselaepifania sanjoselaslomas sanjoselosbarbechoslosbarbechos \
            sanjosemezapaseccioni sanjosepathe sanjosepiedragorda sanjosesolis sanjosetejamanil sanjoseteneriateneria \
            sanjosetizates sanjosetlacotitlan sanjosetoxi sanjosevilladeallende sanjuanacatitlan sanjuanatezcapan \
            sanjuancoajomulco sanjuancoteejido sanjuancoxtocan sanjuandaxthi sanjuandelashuertas sanjuandelasmanzanas \
            sanjuandelastablas sanjuandelosjarros sanjuanicocentro sanjuanicosectordos sanjuanicosectoruno sanjuanjalpacentro \
            sanjuanlaisla sanjuanpueblonuevo sanjuantehuixtitlan sanjuantepecoculco sanjuantetitlan sanjuantilapa \
            sanjuantlacotompatlacotompa sanjuantomasquilloherradura sanjuantotolapan sanjuantuxtepec sanjuanxochiaca \
            sanjuanxoconusco sanjuanyautepec sanjuanysanpedrotezompa sanjuanzitlaltepec sanlorenzocuauhtenco \
            sanlorenzohuehuetitlan sanlorenzomalacota sanlorenzonenamicoyan sanlorenzoocteyuco sanlorenzooyamel \
            sanlorenzotlacotepec sanlorenzotlalmimilolpan sanlorenzotoxico sanlucasamalinalco sanlucasdelpulque \
            sanlucashuitzilhuacan sanlucasocotepec sanlucastepango sanlucastexcaltitlan sanlucastotolmaloya \
            sanluisanahuactoriles sanluisayucan sanluisboro sanluiselalto sanluistaxhimay sanluistecuhautitlan sanmarcosdelacruz \
            sanmarcosdelaloma sanmarcoshuixtoco sanmarcosnepantla sanmarcostecomaxusco sanmarcostlazalpan \
            sanmarcosyachihuacaltepec sanmartinahuatepec sanmartinazcatepec sanmartincachihuapan sanmartincoapaxtongo \
            sanmartincuautlalpan sanmartindelaspiramides sanmartinejido sanmartinmorelos sanmartinobisposanmartinsanpedro \
            sanmartinocoxochitepecsanmartin sanmartintequesquipantequesquipan sanmartintoltepec sanmartintuchicuitlapilco \
            sanmateoalmomoloha sanmateoatarasquillo sanmateoatenco sanmateocapulhuac sanmateocoapexco sanmateoelviejo \
            sanmateohuitzilzingo sanmateoixtacalco sanmateoixtlahuaca sanmateomozoquilpan sanmateootzacatipan \
            sanmateosanmateoguayatenco sanmateotecalco sanmateotexcalyacac sanmateotlalchichilpan sanmateoxoloc \
            sanmatiascuijingo sanmiguelaguabendita sanmiguelalmaya sanmiguelalmoloyan sanmiguelameyalco sanmiguelatepoxco \
            sanmiguelatlamajac sanmiguelbalderas sanmiguelbocanegra sanmiguelcanadas sanmiguelcoatlinchan sanmigueldelavictoria \
            sanmigueldelcentro sanmigueldeocampo sanmiguelenyege sanmiguelhila sanmiguelhojasanchas sanmiguelixtapan \
            sanmigueljaltocan sanmiguelladeras sanmiguelmimlapan sanmigueloxtotilpan sanmiguelsanmigueltenextepec \
            sanmigueltecpan sanmigueltenochtitlan sanmigueltlaixpan sanmigueltotocuitlapilco sanmigueltotoltepec sanmiguelxico \
            sanmiguelxicoviejo sanmiguelxoltepec sanmiguelyuxtepec sanmiguelzicantepec sanmiguelzinacantepec sannicolasamealco \
            sannicolaseloro sannicolasguadalupe sannicolasperalta sannicolassolis sannicolastlazala sanpabloatlazalpan \
            sanpabloatotonilco sanpabloautopan sanpablodelassalinas sanpablodelosgallos sanpablodelosremedios \
            sanpablodelossalinas sanpablodesalinas sanpablohuantepec sanpabloixayoc sanpabloixquitlan sanpablomalacatepec \
            sanpablotecalco sanpablotejalpa sanpabloxuchil sanpedroabajo sanpedroarriba sanpedroarriba3raseccion \
            sanpedroarriba4taseccioncincoreales sanpedroatlapulco sanpedrochiautzingo sanpedrochochula \
            sanpedrodelahortalizaejidoalmoloyan sanpedrodelosbanos sanpedrodelosmetates sanpedrodelrincon sanpedrodelrosal \
            sanpedrodenxhicentro sanpedrodenxhisegundocuartel sanpedrodetultepec sanpedroelchico sanpedrohueyahualco \
            sanpedrohuitzizilapan sanpedrolimon sanpedrolosbanos sanpedronexapa sanpedrotechuchulco sanpedrotejalpa \
            sanpedrotenayac sanpedrotepetitlan sanpedrotlaltizapan sanpedrotlanixco sanpedrototoltepec sanpedrotultepec \
            sanpedroxalpa sanpedrozictepec sansalvadoratenco sansalvadortizatlalli sansebastianbuenosaires sansebastianchimalpa \
            sansebastiandejuarez sansebastianelchico sansebastianxolalpa sansimondeguerrero sansimondelalaguna sansimonelalto \
            sansimonito santaanaixtlahuacasantaanaixtlahuacingo santaanaixtlahuatzingosantaana santaanajilotzingo \
            santaanalaladera santaanamayorazgo santaananextlalpan santaananichiejido santaanatlachiahualpa santaanazicatecoyan \
            santacatarinaayotzingo santacatarinadelmonte santaclaradejuarez santacruzatizapan santacruzayotuxco \
            santacruzbombatevi santacruzcuauhtenco santacruzdebravosantacruz santacruzdelmonte santacruzdelrincon \
            santacruzdeltejocote santacruzhuitzizilapan santacruzmextepec santacruzpueblonuevo santacruzpueblonuevopueblonuevo \
            santacruztultepec santafemezapa santaisabelchalma santaisabelixtapan santajuanacentro santajuanaprimeraseccion \
            santajuanasegundaseccion santaluciaejidodesanmateoelviejo santamariaactipac santamariaajoloapan santamariaapaxco \
            santamariaaranzazusantamaria santamariacanchesda santamariachimalhuacan santamariacitendeje santamariacuevas \
            santamariadeguadalupe santamariadelllano santamariaendare santamariahuecatitla santamariahuexoculco santamariaiyii \
            santamariajajalpa santamariamagdalenacahuacan santamariamagdalenaocotitlan santamariamazatla santamariapalapa \
            santamariapipioltepecpipioltepec santamariarayon santamariatecuanulco santamariatlalmimilolpan santamariatotoltepec \
            santamariazolotepec santanas santaritadelacuesta santateresatiloxtoc santiagoacutzilapan santiagoanalco \
            santiagoatocan santiagocasandeje santiagochimalpachimalpa santiagocoachochitlan santiagocuautenco \
            santiagocuautlalpan santiagodelmonte santiagohuitlapaltepec santiagomamalhuazuca santiagooxtempan santiagooxthoc \
            santiagooxtotitlan santiagotejocotillos santiagotepatlaxco santiagotepetitlan santiagotepopula santiagoteyahualco \
            santiagotianguistencodegaleana santiagotlacotepec santiagotolman santiagoyancuitlalpan santiagoyeche \
            santiagozacualuca santiaguitotlalcilalcalli santodomingoaztacameca santodomingodeguzman santodomingoshomegeshomege \
            santotomaschiconautla santotomasdelosplatanos sanvicentecalpulalpanterceramanzana sanvicentechicoloapan \
            sanvicentechiloloapan sanvicentechimalhuacan sauzdesanlucaselsauz secciondelcerrito segundadeanalcolapresa \
            segundadezacanguillo segundasecciondelbarriodesantiago sierradeguadalupe sijudadnikolasromero silveriogaliciagarcia \
            sitioejido siudadnikolasromero sjudadlopesmateus solalpan1raseccion soyaniquilpan sultepec suquitila tecamac \
            tecamacdefelipevillanueva tecaxic techachaltitla techichili techmaninalli tecoacsantamarianativitas tecolotepec \
            tecomatepec tejalpa tejupilcodehidalgo telaerneipantela temascalapa temascalcingo temascaltepecdegonzalez temoaya \
            tenancingodedegollado tenangodearista tenangodelaire teneria tenjay teocotitla teoloyucan teopancala teotihuacan \
            teotihuacandearista tepetlaoxtocdehidalgo tepetlixpa tepetzingotepezingo tepexnan tepexpan tepotzotlan tepoxtepec \
            tepujaco tequexquinahuac tequisistlan tequisistlanprimero tequixquiac terceramanzanadezaragoza tesukoko \
            teupanpiedrasnegras texcalpaexhaciendatexcalpa texcaltitlan texcalyacac texcapilla texcoco texcocodemora teyahualco \
            tezcoco tiacaque tianguistongo tixmadejechiquito tlachaloya tlacocuspan tlahuico tlalmanalco tlalmimilolpan \
            tlalnepantladebaz tlalnepantladecomonfort tlalnepantladegaleana tlalniphaentla tlalpujahuilla tlaltecahuacan \
            tlaltenangoarriba tlaltenanguito tlamapa tlaminca tlanepantladebaz tlapanaloya tlatlaya tlazaladefabela tollohcan \
            tolluka tolouka tolucadelerdo tolucalerdoensis toluka tolukadelerdo tonanitla torarunepantora toruka totolmajac \
            transfiguracion tresestrellas tulantongo tultepec tultitlandemarianoescobedo tuoluka turcioprimeraseccion \
            turciosegundaseccion tutuapan twlwka unidadacaquilpan unidadfamiliarconfederaciondetrabajadorescampesinos \
            unidadhabitacionalsantateresa unidadsanmigueljagueyes valledebravo varechiquichuca ventadelaire ventadeocotillos \
            villadealmoloyadejuarez villadelcarbon villaluvianos villanicolasromero villasdelalaguna villasdelcampo \
            villaurbidelrey xala xhimojay xhintedelagos xhitey xhixhata xochimanca xocotlan yerbasbuenas zacamulpatlalmimilolpan \
            zacango zacatonessanfelipedejesus zacazonapan zanjavieja zapotlan zentlalpan zinacantepec zoquiapan zoyatzingo zula \
            zumpahuacan zumpangodeocampo zumpangodeokampo =MEX+MIC exhaciendadeguadalupe lomalarga loshornos rincondesanandres \
            tepalcatepec tierrasblancas villavictoria =MEX+MIC+MOR+OAX+PUE+QUE+VER lacanada =MEX+MIC+OAX+ROO+ZAC santagertrudis \
            =MEX+MIC+PUE lamagdalena =MEX+MIC+PUE+VER sansebastian =MEX+MIC+SIN+SLP elpalmito =MEX+MIC+TLA lospilares \
            =MEX+MIC+VER barriodesanmiguel elarco rincongrande =MEX+MIC+ZAC colonialindavista =MEX+MOR teacalco tezoyuca \
            =MEX+MOR+PUE tepetzingo =MEX+MOR+SLP tlalnepantla =MEX+OAX coloniaadolfolopezmateos laraya reyes sanbernardino \
            sanjosedelprogreso sanpedroelalto santamarialaasuncion =MEX+OAX+SIN+VER elespinal =MEX+OAX+TAB+VER chapultepec \
            =MEX+OAX+VER piedragrande =MEX+PUE chalchihuapan coacalco emilioportesgil huilango jilotzingo laslajas \
            sanantonioatotonilco sanbartolome sanjuanatzingo sanpedrocholula santamariadelmonte tecamachalco villacuauhtemoc \
            zinacatepec =MEX+PUE+SLP sannicolastolentino =MEX+PUE+TAM+VER lomaalta =MEX+PUE+TLA+VER papalotla =MEX+PUE+VER \
            coatepec dosrios =MEX+PUE+ZAC lagunaseca =MEX+QUE coyotillos eljaral lomalinda pathe =MEX+QUE+SLP elcerrito =MEX+ROO \
            lasfincas =MEX+SIN coloniamichoacana =MEX+SIN+SON+TAB aguablanca =MEX+SIN+VER casasviejas =MEX+SLP aguaamarga \
            barriodeguadalupe coloniaalvaroobregon laherradura santamartha temamatla =MEX+SLP+TAM salitrillo =MEX+SON \
            cruzdepiedra sanfelipedejesus =MEX+TAB luisdonaldocolosiomurrieta netzahualcoyotl =MEX+TLA acuitlapilco terrenate \
            =MEX+VER barriotercero chalma colorines elcampanario ellaurel eltesoro laguadalupana lapiedra larosa nopaltepec \
            palmargrande puentedepiedra salinas tecolapan xalatlaco xico xometla =MEX+ZAC elobraje trojes =MIC abadianolosbajos \
            acachuen acalpicandemorelos acuitzeramo acuitziodelcanje agostitlan aguasalada aguililla ahuiran ajuno angahuan \
            angamacutirodelaunion angao ansihuacuaro antunez antunezmorelos apantzincan apaqingan apatzingandelaconstitucion \
            apatzyngan apeo apo aporo apundaro aputziodejuarez aquilescordovamoran aracurio arandin arantepacua aranza \
            araparicuaroaparicuaro araro arioderayon arioderosales arocutin arumbaro atacheoderegalado atapan atapaneo \
            atecucariodelaconstitucionatecuario awrwapan batuecas bellasfuentes bellasfuentesnuevocentro bocaneosanpedro \
            bonifaciomorenoelaguaje bordonal brisenasdematamoros buenavistatomatlan buenavistillalagarita cachivi caltzontzin \
            camembaro campestreerandeniclub campestretarimbaro campohermoso camucuato canacucho canadadelayerbabuena \
            canadadelherrero canadadelossauces canadaderamirez canadasdelbosque cancita canicuaro canindo canindoypedregal \
            cantabria capacho capacuaro capeo caracha caracuarodemorelos carapan casimirolecoelcerecito cauriodeguadalupe \
            cauriodelarinconada ceibasdetrujillo cenobiomoreno cerritodecotijaran cerritodelmuerto chamacuero chaniroxhaniro \
            chapa chaparaco charapan charapendo charo chavinda chehuayogrande cheran cheranatzicuirincheranastico cherato \
            chihuerio chilchota chimusdacuartamanzanadedonacianoojeda chincuacoloniaemilianozapata chiquihuitillo chiquimitio \
            choritiro chucandiro chucutitan chupicuaro chupio churintzio churumucodemorelos ciudadlazarocardenas \
            coahuayanadehidalgo coahuayanaviejo coalcomandevazquezpallares cocucho coeneodelalibertad cofradiadesanjose cointzio \
            cojumatlanderegules colesio colola colonia13deabril coloniaantorchacampesinasantarosa coloniaaquilescordobamoran \
            coloniabenitojuarezchapitiro coloniadeguadalupe coloniadeltriunfolatepacua \
            coloniaecologicaasociaciondeluchasocialluchasocial coloniaelmiradorllanodelejido \
            coloniaemilianozapatasanjuanzitacuaro coloniaerendira coloniahuandishilaschinches coloniaindependencia \
            coloniajosevasconcelos colonialasmalvinascoloniaantorcha coloniamiguelhidalgo colonianinosheroes \
            coloniaprimerodemayolabeatilla coloniapuertodelobispo coloniaveintedenoviembreelcamalote coloniaveronicalopez \
            coloniavistabellalomasdelpeaje coloniayurecuaro comachuen comanja comburindio condembaro \
            conjuntohabitacionaleltrebol conjuntohabitacionalvillasdelpedregal copandarocopandarodelcuatro copandarodegaleana \
            copitero cortijonuevo cortijoviejo corupo cotijadelapaz cotzurio crescenciomoralessanmateo cuamio cuanajo cuaracurio \
            cuartellamesaelasoleadero cuartellaspalmas cucuchucho cuitzeodelporvenir cuitzitan cumuatillo cumuato cuparataro \
            cupuandelrio curimeo cutodelaesperanza cutodelporvenir cutzaro cutzatocuisato davidfrancoreyes \
            doctormiguelsilvamacias doctormiguelsilvasanguillermo doloresexhaciendadedolores donacianoojeda dosaguas ecuandureo \
            ejidodepomaspobladodedolores ejidoelrosario elalvareno elarroyocolorado elcahulotedesantaana \
            elcalabozosegundafraccion elcaulote elcenidor elcerritodecatipuatocerritodeortiz elcerritoitzicuaro \
            elcerrodelasauceda elcesped elchaparro elchauz elchupadero elcolegio elcolongo elcorreo elcuenqueno \
            elcuitzillogrande elencino elfortin elfresnodelareforma elguayabito elhabillal elhuaco elhuerfanoemilianozapata \
            elletrero elmalacate elnispo elolivo elparacho elplatanal elrincondesanfelipeterceramanzanasanfelipe elsauzdeabajo \
            elsobrado elsoldadoanonimo eltejero eltepamal eltepehuaje eltequesquite eltigresegundamanzanadecrescenciomorales \
            eltimbiriche eltremesino elvalenciano enandio epitaciohuerta erongaricuaro estacionjacuarocolonialareunion \
            estacionnuevaitalia estanzuelalahacienda etucuaro fraccionamiento18demarzo fraccionamientocolinasuniversidad \
            fraccionamientoexhaciendaelrefugio fraccionamientogalaxiatarimbaro fraccionamientogirasoles fraccionamientolacantera \
            fraccionamientolaureleserendira fraccionamientometropolisii fraccionamientomisiondelvalle fraccionamientomonteolivo \
            fraccionamientoprivadasdelsol fraccionamientosanlorenzo fraccionamientovillatzipekuafraccionamientoerandeni3 \
            franciscoimaderoelpantano franciscosarabiacerritopelon franciscoserratosanbartolo gambara gildardomagana \
            gildardomaganalosangeles guandaro heribertojaralapresa heroesdechapultepecrodeodesanantonio heroesdelarevolucion \
            heroicazitacuaro huacao huajumbaro huancito huandacareo huanguitio huaniqueodemorales huatajo huecato huecorio \
            huetamodenunez huiramba ibarra ichamio ichan ignaciolopezrayoncoyotaprimeramanzana ihuatzio indaparapeo \
            infiernillomorelosdeinfiernillo irapeo iratzio irimbo isaacarriagasantaanamancera istaro ixtlandeloshervores jacona \
            jaconadeplancarte janambo janamuato janitzio jaracuaro jaripeo jaripitojaripitio jeruco jesusdenazarenolahacienda \
            jiquilpandejuarez josemariamoreloslayegueria joyadelosmolinos jtrinidadregaladolacolonia jucutacato jungapeodejuarez \
            labarrancaquintamanzanacrescenciomorales labasilia lacaleranacimientos lacuestita laermitanuevajerusalen \
            laestanciadeamezcua laestanciadelrio laexcusa lafundicionquintamanzana lagoleta lahiguerillaloslirios \
            lahigueritacoloniasanrafael lahuacana laibericalagotera lajoyademanzanillosegundamanzana lamanzanadesantacruz \
            lamesalamesadecedano lamintzitapiedradura lamira lamora laorilla lapalmalaspalmas laparota lapiedadcabadas \
            lapiedadcavadas lapiedaddecabadas laplacitademorelos laplazadellimon lapresasegundamanzanabarriodesantacruz \
            larondanillaprimercuartel lasalud lasanonas lasarokardenas lascanadas lascieneguitas lascolonias lascrucitas \
            lasfuentes lasgrutas lasguacamayas lashoyasaltas lasjoyaselpoblado lasjuntasdeltanque lasletras lasoledaddesantaana \
            lasranas lastablas lasteneriaslasteneriasdetepetongo lastortugasemilianozapata lasyeguas laszarquillas latepuza \
            laticla lavina lazarocardenascoloniadelazarocardenas lazarocardenaslapurisima lazarzamora llanolargosantarosadelima \
            lomasdelamaestranza lombardia losbancos loscajones loscharcos losciriancitos loscoyotes loshacheros loshucuares \
            losllanos lospalillos losreyesdesalgado lostumines machodeagua macutzio magallaneslospinos manuelvillalongin \
            manzanadelatrinidadlajunta manzanadesanluis manzanaelmorterodesancristobal manzanalacantera manzanalacofradia \
            manzanaranchoescondido maravatiodeocampo maruata matadepinos matadeplatano matugeo melchorocampodelbalsas \
            mesadelosalzatimesadesanfelipe mesonnuevocanadadelamagdalena mineraldeangangueo moleiliya molellia \
            montanamonarcapuntaaltozano monteleon morelia morelija moreliya moreria municipiolapiedad mwrlyamychwakan mwrlyh \
            mwrylya mxreleiy nahuatzen napizaro naranjadetapia naranjodechila nocupetarodemorelos nuevaitaliaderuiz nuevocapirio \
            nuevoprogresocasasviejas nuevosanjuanparangaricutiro nuevourecho nuevozirosto numaran nurio ocumicho ocurio \
            ojodeaguadebucio ojodeaguadechupio ojoderana opopeo opstinauruapan ourouapan pablocuin packuaro pajacuaran \
            palmadehuaro pamatacuaro panindicuaro parachodeverduzco paramuen paredones pareo paricuaro pasodehidalgopasodealamos \
            pasodenunezbuenavista pastorortiz patambarillo patskwaro patuan patzcuaro penadelpanal penjamillodedegollado \
            peribanderamos petembo pinalgrande pizandaro plandelaspalmas pomacuaran pomoquita poturo presadelrosario puacuaro \
            pucuato puentecillasterceramanzanadezirahuato puentedelavia puentedetierra puertadealambreayacuato \
            puertoazulquintamanzanadesanfelipe puertodebuenavistalazarocardenas puntadelagua purechucho pureperodeechaiz \
            puruandiro puruaran purungueo querendaro quinceo quiroga ranchonuevojoyasdelpedregal razodelorganoveintiunodemayo \
            realhaciendametropolis rincondecedenosrincondedolores rincondecorucha rincondecurungueo rincondelmezquite \
            rincondenicolasromerocedrosterceramanzana rinconderubios riodeparrasotzumatlan romerodeguzman romerodetorres \
            sabinobuenavista sahuayo sahuayodediaz sahuayodejosemariamorelos sahuayodemorelos sahuayodeporfiriodiaz sakapu \
            salguero saltodetepuxtepec samoradeidalgo sanagustindelmaiz sanagustindelpulque sanandrescoapa sanandrescoru \
            sanandreszirondaro sanantoniocarupo sanantoniocorralesnuevocoronillas sanantonioguaracha sanantoniolalabor \
            sanantoniomolinos sanantonioparangare sanantonioprimerafraccion sanantoniotariacuri sanantoniovillalongin \
            sanbartolocuitareo sanbartolomecoro sanbernabedelascanteras sandia sanfelipedelosherreros \
            sanfelipelosalzaticolonianueva sanfranciscocurungueo sanfranciscoepunguio sanfranciscoperiban sanfranciscopichataro \
            sanfranciscouricho sanguijuelas sanisidroaltahuerta sanjeronimopurenchecuaro sanjosecoapa sanjosecorrales \
            sanjosecuaro sanjosedechuen sanjosedegraciasanjoseocumicho sanjosedelastorres sanjosedelatrinidad sanjosedelmaluco \
            sanjosedeloslaureles sanjosedelreparo sanjosedemagallanes sanjosederabago sanjosegrande sanjosehuipana sanjosesoto \
            sanjuanbenitojuarezsanjuantararameo sanjuandelosplatanos sanjuandevina sanjuanhuerta sanjuanitoitzicuaro \
            sanjuantlalpujahuillatlalpujahuilla sanlorenzoitzicuaro sanlorenzoquerendaro sanlucashuarirapeolamesadesanlucas \
            sanlucaspio sanmartintotolan sanmiguelcharahuen sanmiguelcurinhuato sanmigueldelmonte sanmiguelelaltoelpuerto \
            sanmiguelepejan sanmiguelnocutzepo sanmigueltaimeo sanmigueltamacuaro sannicolasarroyohondo sannicolasobispo \
            sannicolastumbastatirocanadadeabajo sanpedrocahro sanpedrodelossauces sanpedrojacuaro sanpedronaranjestil \
            sanpedropareo sanpedrosanpedrocarano sanpedrotarimbaro sanrafaelcoapa sanrafaeldelcarrizal sanrafaeltecario \
            santaanaamatlan santaanachapitiro santaanadeguerreroelcascabel santaanamaya santaanazirosto santacasilda \
            santaclaradelcobre santaclaradeltule santaclaradevalladares santacruzdevillagomez santafedelalaguna santafedelrio \
            santajuana santamariadeostula santamariahuiramangarosanjuantumbio santarosasantabarbara santiagoazajo \
            santiagoconguripo santiagopuriatzicuaro santiagotangamandapio santiagoundameo sanvicenteelchico \
            segundamanzanadechincua senguio sevina sicuicho silvadeabajo sjudadidalgo susupuatodeguerrero tacambarodecodallos \
            tacatzcuaro tacicuaro tacupa tacurosantamariatacuro tafetan tafollajosemariatafolla tahuejo taixtan tamandaro tanaco \
            tanaquillo tancitaro tangancicuarodearista tanhuatodeguerrero tarecuato tarejero tarimbaro tavera taximaroa tecacho \
            tecario tecomatan telonzo temascaleseljacal tendeparacua tenguecho teremendodelosreyes terranova \
            tierrascoloradassanpedro tinajadevargas tingambato tinguindin tiquicheo tirimacuarovalanciana tirindaro tirio \
            tiripetio tlalpujahuaderayon tlazazalca tocuaro tocumbo tomadeagua tomendan toreobajoeltoreobajo tresmezquites \
            tumbiscatioderuiz tungareo tunguitiro turicato turicuaro turiran turitzio turundeo tzintzimeo tzintzingareo \
            tzintzuntzan tziritzicuaro tzitzio ucacuaro ucareo uluapan uniondeprogresolomasdeirapeo \
            uniondetabiquerosdelriograndedemorelia urapa uren urenguitirosanmartin urequio uripitio uruapandelprogreso uruapilla \
            ururuta uspero ventadebravo villachuato villaerendira villajimenez villamagna villamar villanuevavillanueva \
            villasdelaloma villasdelaslomas vistahermosadenegrete wuluapan yoricostiolavillita yurecuaro zacan zacapu \
            zacapudemier zamoradehidalgo zapotedeparras zaragozapuertodemedina zatziotzatzio zicuiran zinaparo \
            zinapecuarodefigueroa zipiajo zipimeo ziquitaro zirahuatodelosbernal zirahuen zirimbo zirimicuaro zirimondiro \
            zitacuaro zopoco zurumbeneo =MIC+MOR tresmarias =MIC+MOR+NAY+PUE+SLP+SON+ZAC atotonilco =MIC+NAY testerazo zapotan \
            =MIC+OAX fraccionamientosanmiguel lamina loscorrales =MIC+PUE+SLP+VER+ZAC eltepetate =MIC+PUE+VER lascanoas =MIC+QUE \
            cerritocolorado cerroprieto =MIC+SIN lasestacas sanbenito =MIC+SLP labarranca =MIC+SON losnogales =MIC+SON+VER \
            zamora =MIC+TAB apatzingan =MIC+TAM gomezfarias =MIC+VER aquila elpaso marianoescobedo tuzantla =MIC+ZAC \
            guanajuatillo tepetongo =MOR 19defebrerode1812 24defebrero 3demayo acamilpa ahuatlanasuncionahuatlan \
            alfredovbonfilchacampalco alpuyeca amacuitlapilco amacuzac amatlandequetzalcoatl amatlipacsanagustinamatlipac \
            amayuca amilcingo ampliacionlasfuentes ampliacionnicolasbravo anenecuilco apancingo atlacahualoya atlacholoaya \
            atlatlahucan axochiapan barrancahonda benitojuarezlamonera bonifaciogarcia buenavistadelmonte calerachica \
            camposotelo casahuatlan cerritosdegarcia chalcatzingo chavarria ciudadayala cliserioalanissangaspar coahuixtla \
            coajomulco coatetelco coatlandelrio cocoyoc cocoyotla colonia3demayoeltepiolol coloniaalarcon \
            coloniaampliacion3demayo coloniaangelbocanegraadolfolopezmateos coloniaejidalrafaelmerino coloniaelflorido \
            coloniaelnaranjo coloniahuilotepec coloniajosefaortizdedominguez coloniakilometro88 colonialajoya colonialapintora \
            colonialomaesmeralda colonialoscerritos coloniamilpillas coloniapaloprietochipitongo coloniapuentepantitlan \
            coloniasanfrancisco coloniasantaursula coloniasonora coloniaunidaddeportiva coloniavistahermosa \
            constanciofarfanlapascuala corralgrande cuauchichinola cuauhnahuac cuauhtempansanandrescuauhtempan cuautlamorelos \
            cuentepec cuernavaca ejidodecazahuatal elcaudillodelsur elestudiante elgolan emilianozapatacasahuates \
            empleadomunicipal eternaprimavera exhaciendaelhospital felipenericuatepec fraccionamientohuertasdecuautla \
            fraccionamientolasllaves fraccionamientolomasdeahuatlan fraccionamientouniverso higueron huajintlan huatecalco \
            huazulco huecahuasco huejotengosanmarcos huepalcalcosanmiguel huexca huitchila huitzililla \
            ignaciobastidasantacatarinatlayca itzamatitlan ixtlilcoelchico jantetelco jicarero jiutepec jojutla jonacatepec \
            juanmorales jumiltepec kuainawaka kuehrnavaka kueleunabaka kueranavaka kuernavaka kuerunabaka kuwerinavaka \
            kuyernabhaka kwrnawak kwyrnafaka kwyrnawaka kwyrnawka lacanadasansebastian lanopalera lasvivianas \
            lazarocardenaselempalme lomasdeahuatepec lorenzovazquezsantacruz losranchosdesanjose marcelinorodriguezsanignacio \
            miacatlan miahuatlanelcuiji mixtlalcingo nacatongo nepopualco ningunocentrodereadaptacionsocialdeatlacholoaya \
            oacalco oaxtepec ocoxaltepec ocuituco olintepec palogrande palpandebaranda pedroamaro penaflorespaloverde \
            popotlanbarriosantotomas pueblonuevodemorelos puentedeixtla puxtla quebrantadero quilamula ranchocuachixolotera \
            sanandresdelacal sanantoniochiverias sandiegolinares sangabriellaspalmas sanjuanahuehueyo sanjuantexcalpan \
            sanpablohidalgo sanpedroapatlaco sanrafaelzaragoza santacruzvistaalegre santarosatreinta santiagotepetlapa \
            santodomingoocotitlan sanvicentedejuarez solidaridad tecajec telixtac temilpanuevo temilpaviejo temimilcingo temisco \
            temisike temisko temixco temoac tenextepango tepalcingo tepoztlan tequesquitengo tetecala tetecalita tetecolala \
            teteladelvolcan tetelilla ticuman tierralargacamponuevo tilancingo tilzapotla tlalayo \
            tlaltetelcosanmigueltlaltetelco tlaltizapan tlaquiltenango tlatenchi tlayacapan tmykskw totolapan \
            unidadhabitacional10deabril unidadhabitacionaljosemariamorelosypavon unidadhabitacionalmarianomatamoros \
            unidadhabitacionalrinconadaacolapa valledemorelos valledevazquez villasantiago xalostoc xiutepec \
            xochicalcocireniolongares yautepec yautepecdezaragoza yecapixteca yecapixtla zacualpandeamilpas =MOR+OAX elvigia \
            =MOR+OAX+PUE+VER zacatepec =MOR+PUE ahuehuetzingo hueyapan huitzilac moyotepec texcala =MOR+TAM tresdemayo =MOR+VER \
            achichipico chinameca colonialasarboledas michapa xoxocotla =NAY acaponeta aguamilpa amapa amatlandecanas apozolco \
            aticama atonalisco autan bucerias camalotita camichindejauja campamentoaserradero campamentocicabugambilias \
            campamentomorelos campodeloslimones canadadeltabaco cerroblanco chapalilla coamiles cofradiadeacuitapilco \
            cofradiadechocolon cofradiadecuyutlan cofradiadejuanacatlan coloniaparaisoescondido compostela \
            corraldelriscopuntademita cruzdehuanacaxtle cuastecomate elahuacate elarrayan elbotadero elburuato elcapomal \
            elcapomo elcuarenteno elfilo eljicote elmadrigaleno elmalinal elpapalote elparanalarocha elresbalon eltizate \
            eltrapichillo estacionnanchipenasquillo franciscoimaderolabolsa franciscovillaelretiro gavilangrande heribertojara \
            heroicobatallondesanblas higuerablanca huajicori huajimic huaristemba huaynamota ixtapadelaconcepcion ixtlandelrio \
            jala jalcocotan jesusmariacorte jomulco juanescutiaborbollon laboquita lafortuna lahiguerita lapenitadejaltemba \
            lapuertadelalima lasjarretaderas laurelesygongoraellimon layesca limadeabajo llanodelacruz llanodeltigre lodelamedo \
            lodemarcos losaguajes loscorchos marquezado mayorquin mecatan mesadelnayar mesadeltirador mexpan mezcales mezcalitos \
            mezquites milpasviejas mojarritas mojocuautlaadjuntas monteon mora naranjitodecopal navarrete nayarit novillero \
            nuevovallarta otatesycantarranas pajaritos palmagrande palmardecuautla pantanal paramita paredoneslapuntadelalaguna \
            pasorealdelbejuco pescadero pozodeibarra pozodevilla presidiodelosreyes puertaazul puertademangos puertadepalapares \
            quimichis reformaagraria rincondeguayabitos rioviejo rosablanca ruiz sanandresmilpillas sanclementedelima \
            sanfelipeaztatan sanjosedemojarras sanleonel sanluisdelozada sanmigueldebuenavista sanmiguelnumerodoselquemado \
            sanpedroixcatan sanpedrolagunillas santacruzdecamotlan santiagodepochotitan santiagoixcuintla sauta sayulilla \
            sayulita sentispac tecuala tepig tepik tepika tepikas tepike tepiku teponahuaxtla tepuzhuacan tequepexpan tequilita \
            tondoroque tpyk tpyq trigomil tybyk uniondecorrientes uzeta vadodelcoraestacionpani vadodesanpedro valledebanderas \
            vallelerma vallemorelos vicenteguerreroelmogote xalisco yago zapotanito =NAY+NLE layerba losmedina =NAY+PUE \
            miravalles =NAY+PUE+VER chilapa =NAY+QUE lacorregidora =NAY+SIN elverde pericos rosamorada tepic =NAY+SIN+SON \
            elrecodo =NAY+SIN+VER laguasima lashigueras =NAY+SIN+ZAC sanblas =NAY+TAB+ZAC lacurva =NAY+VER elcorte =NLE abodaka \
            agualeguas albertovillarreal alianzareal apodaca apodaka apwdaka aquilesserdanlahediondilla aramberri artemiotrevino \
            atongodeabajo bosquesdesanpedro cadereyta cadereytadejimenez cadereytajimenez catarinorodriguez \
            centrohabitacionalburocratasdeguadalupe cerrosblancos cienegadeflores ciudadapodaca ciudadbenitojuarez \
            ciudadcerralvo ciudaddeallende ciudaddevillaldama ciudadgeneralescobedo ciudadgeneralteran ciudadguadalupe \
            ciudadsabinashidalgo ciudadsantacatarina ciudadsatelitedelnorte colinasdelaeropuerto colombia congregacioncalles \
            doctorarroyo doctorcoss doctorgonzalez dulcesnombres entronquelaredosalinasvictoria \
            fraccionamientocosmopolisoctavosector fraccionamientomisiondesanjavier fraccionamientorealpalmas garcia garzagarcia \
            generalbravo generaltapiamarianoescobedo generaltrevino generalzaragoza generalzuazua gralescobedo haciendasanpedro \
            hectorcaballero higueras hualahuises iturbide jardines jardinesdelasilla laascencion ladrilleraentronquepesqueria \
            lagunadelabradores lampazosdenaranjo laspalomaslajillas lastorres lastorresdeguadalupe linares linaresa lomalapaz \
            lomasdesanmartin losadobes losaldamas losherreras losmorales losolmos losparques losramones losvillarreales \
            lynarysnwyfwlywn lynrs mamtere mamulique mantehrehj mantere mengtelei mierynoriega mina misionsanpablo \
            mitrasponiente monclovaprimersector monclovasegundosector monitere monsregis montekristal montelei montemorelos \
            monterei monterej monterejo monterejus monterey monteri monterrei monterrej monterreja monterreycity \
            monterreyinuevoleon mwntry mwntryy mwntyry mxnterrey navidad opstinaapodaca pablillo palmitos paras \
            parqueindustrialciudadmitras paseodesanjavier paseosdelroble pesqueria portaldelassalinas praderasdesanfrancisco \
            pradosdesantarosa realdelsol salinasvictoria sancayetanodevacas sanjosederaices sannicolasdelosgarsas \
            sannicolasdelosgarza sannicolasdelosgarzas sannikolasdelosgarsa sannikolasdelosgarza sanpedrogarzagarcia \
            sanramondelosmartinez santaisabelydolores shengnigulasishi sijudadapodaka simeprodesocolectivonuevo \
            snnykwlasdlwsgarza taponamorena tlahtoantepec unionagropecuarioslazarocardenasdelnorte vallecillo valledelincoln \
            valledesanfelipe valledevaquerias viljadegarsia villadegarcia villaguadalupe villasdealcala =NLE+SLP lacardona \
            rioverde =NLE+TAB marin =NLE+TAM bustamante =NLE+TAM+VER anahuac =NLE+ZAC gvadalupe zacatecas =OAX \
            20denoviembreelmorro 5demayo abejones acatilma acatlandeperezfigueroa aguadelarosa aguadelespino aguadelsol \
            aguadeltoro aguadepescadito aguadetierraseccionlamontana aguafriacampanario aguajeelzapote aleman \
            ampliacionbarriograndeylaasuncion animastrujano arroyocamalote arroyocarrizal arroyochicalnuevoarroyochicali \
            arroyochoapam arroyodebanco arroyodeenmedio arroyodepiedra arroyodepita arroyoespuma arroyofrijol arroyolimon \
            arroyometate arroyomurcielago arroyopenaamarilla arroyotigre arroyovenadosecciontercera arroyozapotillo \
            asuncionacatlan asuncionatoyaquillo asuncioncacalotepec asuncioncuyotepeji asuncionetla asuncionixtaltepec \
            asuncionlachixila asuncionnochixtlan asuncionocotlan asunciontlacolulita atatlahuaca awakhakadkhwarz awkhaka \
            ayoquezcodealdama ayotzintepec bajosdechila bajosdesantodomingo barbasco barradelacruz barrancalarga barrancaseca \
            barrena barriolaguadalupe barriomorelos barriosandiego benemeritojuarez benitojuareziisanmartin bramadero \
            brisasdezicatela buenavistaloxicha buenosaireselapompo byenoaxaca cabezadetigre calihuala calymayor camalotal \
            cameliaroja caminodeixcatlan camotinchan canadadeguadalupe canamazal candelarialoxicha cerroarmadillogrande \
            cerrocantor cerroclarin cerroconcha cerrodelaesperanza cerrodelaire cerromarinmonteflor cerromoneda cerropalmera \
            cerroquemado cerrotepexcuintle chahuite chahuites charconduayoo charis chicapadecastro chichicaxtepec chinantequilla \
            chiquihuitlandebenitojuarez chivela chivixhuyo chuparrosa cienegadezimatlan ciudaddehuajuapamdeleon \
            ciudaddehuajuapandeleon coatecasaltas collantes colonia24dejulio coloniaampliacionaeropuerto coloniabuenavista \
            coloniadejesuslacucaracha coloniaelmanantial coloniajordan colonialacentral coloniaprogreso coloniarinconviejo \
            coloniasanluis coloniasantita concepcioncarrizal concepciondelprogreso concepcionlasmesas concepcionpapalo \
            constanciadelrosario constitucionmexicana corralero cosolapa cosoltepec coyul crucecita cruzdelitacuan cuajinicuil \
            cuapinolitoazulillo cuatode cubitandedolores cuicatlan cuilapamdeguerrero cuyamecalcovilladezaragoza \
            diecinuevedeabril donaji elarador elbarriodelasoledad elcamaron elcapulinlanuevapochota elcarasol \
            elcerrodelashuertas elchocolate elciruelo elcostoche elduraznal elduraznillo elencajonado elfortinalto elfrutillo \
            elhuarumbo eljicaral ellimoncillo elmanzanitotepantepec elmosco eloxochitlandefloresmagon elpunto elrastrojo \
            eltapanco eltomatal elzapotalito elzarzal elzompantle encinalcolorado esperanzaarroyolagloria estacionmogone \
            estanciademorelos florbatavia fortinojpinacho fraccionamiento25deenero fraccionamientociudadyagul \
            fraccionamientoexhaciendacatano fraccionamientolomaazul fraccionamientoranchovalledellago \
            fraccionamientorealdelvalle fraccionamientorealsantamaria fraccionamientoriberasdesanjeronimo \
            fraccionamientosanisidro franciscoibarraramos generalpascualfentes guadalupedelrecreo guadalupedemorelos \
            guadalupeetla guadalupemonteverde guadalupenuevocentro guadaluperamirez guaxaca guelaguechi guelataodejuarez \
            guigovelaga guiguba guixe haciendavieja heroicaciudaddeejutladecrespo heroicaciudaddejuchitandezaragoza \
            heroicaciudaddetlaxiaco heroicasanmartindeloscansecos heroicavilladesanblasatempa hidalgonorte huajintepec huajuapam \
            huajuapamdeleon huajuapan huajuapandeleon huamuchil huautepec huaxyacacjuarez huazantlandelrio \
            huehuetlansegundaseccion ignaciomejia imperio ipalapa islasoyaltepec ixcapa ixpantepecnieves ixtlandejuarez \
            jalapadelvalle jaltepecdecandoyoc joliette juandiego juchitandezaragoza khuchitandesaragosa laalicia \
            labarradecolotepec lacarlota lachicocana lachixova laconchita laerradura lagranlucha lagunaarroyogrande \
            lagunasecaseccioncuarta lahumedad lajosefina lalagunaguadalupe lamancornada lamixtequita lamuralla lape lapermuta \
            lareformasanmateo lasconchas lasirena lasoledadpiedraancha lasoledadsalinas latabaquera laventosa lazafra \
            llanocrucero llanodeagua llanodeguadalupe llanodelacanoa llanonuevo llanosuchiapa lodecandela lomabonitaparajejaguey \
            lomachapultepec lomachilar lomadecedro lomadepiedra lomanaranja lomasanjuan lomasantacruz loscorazones losfrailes \
            loshorcones losnaranjosesquipulas losnaranjosfraccionamiento loszarates lungsodngoaxaca macahuitera macinchico \
            macuilxochitldeartigascarranza magdalenaapasco magdalenajaltepec magdalenaloxicha magdalenamixtepec magdalenaocotlan \
            magdalenateitipac magdalenatequisistlan magdalenatlacotepec magdalenayodoconodeporfiriodiaz magdalenazahuatlan \
            magueylargo mancuernas manodelsenor margaritahuitepec marialombardodecaso mariscaladejuarez martiresdetacubaya \
            matadamas matiasromeroavendano mazaltepec mazatlanvilladeflores mazingrande mazunte merceddelpotrero \
            miahuatlandeporfiriodiaz mixistlan mixtan mogoneviejo monjas monteaguila montedeltoro montenegrolalana \
            morrodemazatan natividad ndua nejapademadero nicolashidalgo niltepec ninguno nizaconejo nizagoche nopalera \
            nuevapatria nuevocerromojarra nuevoixcatlan nuevopasonacional nuevopasonazarenochichicazapa nuevopescaditodeabajo \
            nuevopescaditodeabajodos nuevopescaditodeenmedio nuevopescaditodemalzagalabrena nuevosanmartin oachaka \
            oachakantechouares oagsaka oahaka oakhaka oakhakadekhuares oakhakaedekhuares oaksakadekhuarez oaxaca oaxacaby \
            oaxacacity oaxacadejuarez oaxakadejuarez oaxakadexuares ocotlandemorelos oyaksaka ozolotepec palomares pasoancho \
            pasocanoa pasodelareina pasodeljiote pasodesanjacobo pasoescaleras pasonuevolahamaca pasorealdesarabia pasorincon \
            penacolorada penasnegras pensamientoliberalmexicano pesqueriaranchosalinas piedradeamolar piedradelsol \
            piedradeltambor piedravirgen pinotepadedonluis pinotepanacional playachica playadesoyaltepec plumahidalgo \
            pobladomorelos praxedisdeguerrero pueblonuevoojodeagua puentemadera puertoangel puertoescondido putlavilladeguerrero \
            quelove quinicuena ranchoelllano ranchogrande ranchopastor reformadepineda reyesetla reyesmantecon rincondejuarez \
            rinconmoreno riochiquito riohumo riolodo riometates riopachine riosapo rioseco rodeoarroyopepesca rojasdecuauhtemoc \
            sabinillonumi salinacruz salinakelusi salinakrus salinakrusas salinakruz salynakrwz sanagustinamatengo \
            sanagustinatenango sanagustinchayuco sanagustindelasjuntas sanagustinetla sanagustinloxicha sanagustinyatareni \
            sanalejoelprogreso sanandreschicahuaxtla sanandrescopala sanandresdinicuiti sanandreshidalgo sanandreshuaxpaltepec \
            sanandreshuayapam sanandresixtlahuaca sanandreslovene sanandrespaxtlan sanandressabinillo sanandressinaxtla \
            sanandressolaga sanandresteotilalpam sanandrestepetlapa sanandresyaa sanandresyatuni sanandresyutatio \
            sanandreszabache sanandreszautla sanantoninocastillovelasco sanantonioarrazola sanantoniocuajimoloyas \
            sanantoniodeleon sanantoniohuitepec sanantoniolaspalmas sanantonionanahuatipam sanantonioocotlan sanantoniotepetlapa \
            sanantonioyodonduzamonteverde sanbaltazarchichicapam sanbaltazarguelavila sanbaltazarloxicha \
            sanbaltazaryatzachielbajo sanbartolocoyotepec sanbartolomeayautla sanbartolomeloxicha sanbartolomequialana \
            sanbartolosoyaltepec sanbartoloyautepec sanbenitoencinal sanbernardomixtepec sancarlosyautepec sancristobalamatlan \
            sancristobalamoltepec sancristobalhonduras sancristoballachirioag sandionisiodelmar sandionisioocotepec \
            sandionisioocotlan sanestebanamatlan sanestebanatatlahuca sanfelipecihualtepec sanfelipejalapadediaz \
            sanfelipelachillo sanfelipetejalapam sanfelipetilpam sanfelipeusila sanfranciscocaballua sanfranciscocahuacua \
            sanfranciscocajonos sanfranciscochindua sanfranciscocoatlan sanfranciscocozoaltepec sanfranciscodelmaguey \
            sanfranciscodelmar sanfranciscodelmarviejo sanfranciscoguichina sanfranciscohuehuetlan sanfranciscoixhuatan \
            sanfranciscoixpantepec sanfranciscojaltepetongo sanfranciscojayacaxtepec sanfranciscolachigolo sanfranciscolapaz \
            sanfranciscologueche sanfranciscoloxicha sanfrancisconuxano sanfranciscoozolotepec sanfranciscosola \
            sanfranciscotelixtlahuaca sanfranciscotlapancingo sanfranciscotutepetongo sanfranciscotutla sanfranciscoyosocuta \
            sanfranciscoyovego sangabrielmixtepec sangregorioozolotepec sanildefonsoamatlan sanildefonsovillaalta \
            sanisidroaloapam sanisidroapango sanisidrochihuiro sanisidrochinantilla sanisidrodelpalmar sanisidromonjas \
            sanisidronaranjal sanisidrozoquiapam sanjacintoamilpas sanjacintochilateca sanjacintotlacotepec sanjeronimocoatlan \
            sanjeronimonuchita sanjeronimosilacayoapilla sanjeronimososola sanjeronimotaviche sanjeronimotecoatl \
            sanjeronimotlacochahuaya sanjeronimoyahuiche sanjeronimozegache sanjorgeelzapote sanjorgenuchita sanjoseatotonilco \
            sanjoseayuquila sanjosechacalapa sanjosechiltepec sanjosedelchilar sanjosedelpacifico sanjosedelpenasco \
            sanjoseestanciagrande sanjoseguelatovadediaz sanjoselachiguiri sanjoselagarzona sanjoselagunas \
            sanjosellanocieneguilla sanjosemanialtepec sanjosemonteverde sanjosepiedrasnegras sanjoseriomanzo \
            sanjoserioverdelaboquilla sanjosetenango sanjosexochixtlan sanjoseyutatuyaa sanjuanachiutla sanjuanatepec \
            sanjuanbautistacoixtlahuaca sanjuanbautistaguelache sanjuanbautistajayacatlan sanjuanbautistalaraya \
            sanjuanbautistalodesoto sanjuanbautistatlachichilco sanjuanbautistatlacoatzintepec sanjuanbautistatochtepec \
            sanjuanbautistatuxtepec sanjuanbautistatuxtla sanjuanbautistavallenacional sanjuancabezadelrio sanjuancacahuatepec \
            sanjuanchilateca sanjuancoatzospam sanjuancolorado sanjuancopala sanjuancotzocon sanjuancoyula sanjuandelestado \
            sanjuandeloscues sanjuandiquiyu sanjuandiuxi sanjuanguelavia sanjuanguichicovi sanjuanguivini sanjuanihualtepec \
            sanjuanitoolabotija sanjuanjaltepec sanjuanjicayan sanjuanjuquilamixes sanjuanjuquilavijanos sanjuanlachao \
            sanjuanlachigalla sanjuanlacienega sanjuanlagunas sanjuanluvina sanjuanmazatlan sanjuanmetaltepec sanjuanmixtepec \
            sanjuanmixtepecdistritoveintiseis sanjuannumi sanjuanotzolotepec sanjuanozolotepec sanjuanpetlapa sanjuanpinas \
            sanjuanquiahue sanjuanquiotepec sanjuansautla sanjuansayultepec sanjuantabaa sanjuanteita sanjuanteitipac \
            sanjuanteponaxtla sanjuantoavela sanjuanyaee sanjuanyatzona sanjuanyosocani sanjuanyucuita sanjuanzapotitlan \
            sankhuanbautistatustepek sankhvanbautistatustepek sankhwannawtytstatwkstypyk sanlazaroetla sanlorenzoalbarradas \
            sanlorenzocacaotepec sanlorenzocuaunecuiltitla sanlorenzopapalo sanlorenzotexmelucan sanlorenzovictoria \
            sanlorenzovistahermosa sanlucascamotlan sanlucasojitlan sanlucasquiavini sanlucastlanichico sanlucaszoquiapam \
            sanluisamatlan sanluismorelia sanmarcialozolotepec sanmarcosarteaga sanmarcostlapazola sanmarcosxinicuesta \
            sanmarcoszacatepec sanmartinhuamelulpam sanmartinitunyoso sanmartinlachila sanmartintilcajete sanmartintoxpalan \
            sanmartinzacatepec sanmateocajonos sanmateodelmar sanmateoetlatongo sanmateomixtepec sanmateonejapam sanmateopenasco \
            sanmateopinas sanmateoriohondo sanmateoyoloxochitlan sanmateoyucutindoo sanmatiaspetacaltepec sanmelchorbetaza \
            sanmiguelachiutla sanmiguelahuehuetitlan sanmiguelaloapam sanmiguelamatitlan sanmiguelchicahua sanmiguelchimalapa \
            sanmiguelcoatlan sanmiguelcopala sanmiguelcuevas sanmigueldelpuerto sanmigueldelvalle sanmiguelecatepec \
            sanmiguelejutla sanmiguelfigueroa sanmiguelhuautla sanmiguelmixtepec sanmiguelmonteverde sanmiguelpanixtlahuaca \
            sanmiguelquetzaltepec sanmiguelreagui sanmiguelreyes sanmiguelsantaflor sanmiguelsuchixtepec sanmigueltetepelcingo \
            sanmigueltilquiapam sanmigueltlacamama sanmigueltlacotepec sanmigueltlanichico sanmiguelyogovana sanmiguelyotao \
            sannicolasquialana sanpablocoatlan sanpablocuatrovenados sanpabloetla sanpabloguila sanpablohuitzo sanpablohuixtepec \
            sanpablolachiriega sanpablomacuiltianguis sanpablotopiltepec sanpablovillademitla sanpabloyaganiza \
            sanpedroacatlangrande sanpedroamatlan sanpedroamuzgos sanpedroapostol sanpedroatoyac sanpedroayacaxtepec \
            sanpedrocajonos sanpedrochicozapotes sanpedrochimaltepec sanpedrocoatlan sanpedrocomitancillo \
            sanpedrocoxcaltepeccantaros sanpedrocuyaltepec sanpedrodelrio sanpedroevangelista sanpedroguegorexe \
            sanpedrohuamelula sanpedrohuilotepec sanpedroixcatlan sanpedroixtlahuaca sanpedrojaltepetongo sanpedrojicayan \
            sanpedrojocotipac sanpedrojuchaltengo sanpedroleapi sanpedromartirquiechapa sanpedromartiryucuxaco \
            sanpedromixtepecdistritoveintidos sanpedromixtepecdistritoveintiseis sanpedronumi sanpedroocopetatillo \
            sanpedroocotepec sanpedroozumacin sanpedropochutla sanpedroquiatoni sanpedrosiniyuvi sanpedrosochiapam \
            sanpedrotapanatepec sanpedrotaviche sanpedrotidaa sanpedrotopiltepec sanpedrototolapam sanpedrotulixtlahuaca \
            sanpedroyaneri sanpedroyolox sanpedroysanpabloayutla sanpedroysanpablotequixtepec sanraymundojalpan \
            sansebastianabasolo sansebastiancoatlan sansebastiandelasgrutas sansebastiandelmonte sansebastianetla \
            sansebastiannicananduta sansebastianprogreso sansebastianriohondo sansebastianteitipac sansebastiantutla \
            sansimonalmolongas santaanacuauhtemoc santaanadelvalle santaanarayon santaanatavela santaanatlapacoyan \
            santaanatututepec santaanayareni santaanazegache santacatalinamixtepec santacatalinaquieri santacatarinabuenavista \
            santacatarinacoatlan santacatarinacuanana santacatarinacuixtla santacatarinaestancia santacatarinaixtepeji \
            santacatarinajuquila santacatarinaloxicha santacatarinamechoacan santacatarinaminas santacatarinanoltepec \
            santacatarinaquiane santacatarinaquioquitani santacatarinaroatina santacatarinatayata santacatarinaticua \
            santaceciliajalieza santacruzacatepec santacruzamilpas santacruzbambaygarrapatero santacruzdebravo santacruzdejuarez \
            santacruzitundujia santacruzlachixolana santacruzloxicha santacruzmixtepec santacruznexila santacruznundaco \
            santacruzocotal santacruzozolotepec santacruzpapalutla santacruztacachedemina santacruztacahua santacruztayata \
            santacruztihuixte santacruztutiahua santacruzxitla santacruzxoxocotlan santacruzyagavila santacruzzenzontepec \
            santaelenacomaltepec santafeylamar santagertrudismiramar santainesdelmonte santainesyatzeche santaluciaocotlan \
            santaluciateotepec santamariaacatepec santamariaalbarradas santamariaalotepec santamariaapazco santamariaatzompa \
            santamariacamotlan santamariachachoapam santamariachicometepec santamariachilapadediaz santamariachimalapa \
            santamariacolotepec santamariacortijo santamariacoyotepec santamariadelmar santamariadelrosario santamariadeltule \
            santamariaecatepec santamariaguelace santamariaguenagati santamariahuatulco santamariahuazolotitlan \
            santamariajacatepec santamariajalapadelmarques santamariajaltianguis santamariajicaltepec santamarialachixio \
            santamarialimon santamarialovani santamariamixtequilla santamarianativitascoatlan santamarianduayaco santamarianutio \
            santamariaobispo santamariaocotlan santamariapapalo santamariapenoles santamariapetapa santamariapetatengo \
            santamariapuxmetacan santamariaquiegolani santamariaroalo santamariasola santamariateopoxco santamariatepantlali \
            santamariatepejipana santamariatexcatitlan santamariatiltepec santamariatlahuitoltepec santamariatlalixtac \
            santamariatonameca santamariatotolapilla santamariavelato santamariavigallo santamariaxadani santamariayalina \
            santamariayavesia santamariayaviche santamariayosocani santamariayucuhiti santamariayucunicoco santamariazapotitlan \
            santamariazoogochi santamariazoquitlan santamarthachichihualtepec santamarthaetla santaritasantaritadelmar \
            santarosacaxtlahuaca santarosamatagallinas santiagoamoltepec santiagoapoala santiagoapostol santiagoastata \
            santiagoatitlan santiagoayuquililla santiagocacaloxtepec santiagocamotlan santiagochilixtlahuaca santiagochoapam \
            santiagocomaltepec santiagocuixtla santiagoetla santiagohuajolotitlan santiagohuauclilla santiagohuaxolotipac \
            santiagoixcuintepec santiagoixtaltepec santiagoixtayutla santiagojalahui santiagojamiltepec santiagojicayan \
            santiagojocotepec santiagojuxtlahuaca santiagolachiguiri santiagolachivia santiagolalibertad santiagolalopa \
            santiagolaollaga santiagolapaguia santiagolaxopa santiagollanogrande santiagomalacatepec santiagomatatlan \
            santiagomiltepec santiagonacaltepec santiagonaranjos santiagonejapilla santiagonundiche santiagonuxano santiagonuyoo \
            santiagopetlacala santiagoquetzalapa santiagoquiavicuzas santiagosochiltepec santiagosuchilquitongo santiagotamazola \
            santiagotapextla santiagoteotlasco santiagotepitongo santiagotetepec santiagotexcalcingo santiagotextitlan \
            santiagotilantongo santiagotillo santiagotlatepusco santiagotutla santiagoxanica santiagoyaitepec santiagoyaveo \
            santiagoyolomecatl santiagoyosondua santiagozoochila santodomingoalbarradas santodomingoarmenta \
            santodomingobarrioalto santodomingochihuitan santodomingodelestado santodomingodelrio santodomingodemorelos \
            santodomingodetehuantepec santodomingojalieza santodomingolatani santodomingoozolotepec santodomingopetapa \
            santodomingoroayaga santodomingotecuantepec santodomingotehuantepec santodomingoteojomulco santodomingotepuxtepec \
            santodomingoteuantepek santodomingotlatayapam santodomingotomaltepec santodomingotonala santodomingoxagacia \
            santodomingoyanhuitlan santodomingoyodohino santodomingoyojovi santodomingoyolotepec santodomingozanatepec \
            santosreyesnopala santosreyespapalo santosreyestepejillo santosreyesyucuna santosreyeszochiquilazola \
            santotomasdearriba santotomasjalieza santotomasquieri santotomastamazulapam sanvicentecoatlan sanvicentelachixio \
            sanvicentenunu sanvicentepinas sanvicenteyogodoy saucitlandemorelos sayultepec seccionlosroques sectorhtres seen \
            silacayoapam sindihui siniyuvi sitiodexitlapehua snkhwanbawtystatwkstpk soledadmacinchico soledadperas \
            soledadpiedralarga sosola tamazulapamdelespiritusanto tamazulapamvilladelprogreso tanetzedezaragoza taniche tapanala \
            tatahuicapa tataltepecdevaldes tecomavaca tecomaxtlahuaca tecuanapam tehuantepec tejasdemorelos temascal \
            temaxcaltepec tembladeradelaselva1 tembladeradelcastillo teococuilcodemarcosperez teotitlandefloresmagon \
            teotitlandelvalle teotongo tepenixtlahuaca teposcolula terceraseccionlanopalera tetela teutila \
            tezoatlandesegurayluna tlacoluladematamoros tlalixtacdecabrera tlaltinango tolosita toltepec tomellin \
            totontepecvillademorelos trapichesantacruz trinidaddeviguera trinidadixtlan trinidadzaachila tustepekas tuxtepec \
            unionhidalgo unionzapata vahakadejuereza vahakadekhuarisa valdeflores valeriotrujano vasakadehuarejha vegadelsol \
            ventanilla vicentecamalote villachalcatongodehidalgo villadeetla villadeguadalupevictoria villadesantiagochazumba \
            villadezaachila villadiazordaz villahidalgoyalalag villasoladevega villataleadecastro villatejupamdelaunion wahaka \
            wahakashi xaaga xambaocoloniarevolucion xochitlanzaragoza xochitonalco xoxocotlan yacochi yalahui yaxe yetladejuarez \
            yogana yojuela yosobee yucunutidebenitojuarez yutandayoo yutanduchideguerrero yutanino yutecosocuauhtemoc zaniza \
            zapotitlanlagunas zapotitlanpalmas zimatlan zimatlandealvarez zocoteacadeleon zonaurbanaejidal =OAX+PUE \
            cuartaseccion ixtepec llanoverde papaloapan plandeguadalupe sanmigueltenango santiagotenango sebastopol tierranegra \
            zacatal =OAX+PUE+QUE+VER+ZAC villanueva =OAX+PUE+VER bocadelmonte =OAX+QUE haciendablanca lacarbonera \
            sanantoniodelacal =OAX+QUE+VER sanpedromartir =OAX+ROO+VER elcedral =OAX+SIN elcamalote malpica plandesanluis \
            =OAX+SIN+SLP+SON+TAB laescalera =OAX+SIN+VER bocadelrio =OAX+TAB+TAM miramar =OAX+VER arroyoblanco cerrogrande \
            colonialibertad duraznal ladefensa matadecana palmasola sanjoseindependencia zacatecolorado =PUE 18demarzo 6dejunio \
            acalapa acalman acalocotla acatlandeosorio acatzingo acaxtlahuacandealbinozertuche achichinalco acocogta acocomotla \
            acolihuia acteopan actipan actipandemorelos acuaco acuexcomac africa aguaescondidasantacruzaguaescondida agualinda \
            aguasantaana ahmozoc ahuacatlaya ahuatempan ahuatepec ahuatepecdecamino ahuaxintitla ahuazotepec ajalpan ajocotzingo \
            alamostepetitlan alchichica alhuaca aljojuca almecatla alpatlahuacsanpedroalpatlahuac altamirada altepexi altica \
            alvaroobregonsanfrancisco amapoloa amatetel amatitlandeazueta ameluca amixtlan amosuokedemota amozoc amozocdemota \
            amozokdemota amozoquillopiletas amwzwkdwmwta analco analcodeponcianoarriagasantacruzanalco angelopolis \
            antiguocaporalco antoniomquirazco apangodezaragoza apanteopan apapantilla apatauyan aquixtla \
            articuloprimeroconstitucional atalpa atalpan atecax atehuetzin atelisike atempan atencingo atequexquitla atexacapa \
            atexcac atexcal atioyan atla atlantongo atlaxco atlequizayan atliksko atliskas atlisko atlixco atlykskw atoluca \
            atopoltitlan atorisuko atoyatempan atzingolacumbre atzitzintla axutla axuxco ayehualacosanmartin ayotla \
            ayotoxcodeguerrero ayotzinapan ayoxuxtla azumbilla barriodenuevoleon barriolasoledad \
            bellavistadevictoriasanjosebellavista beristain bibianohernandez bienvenido bocanopal buenavistadebenitojuarez \
            buenavistadecuauhtemoc buenavistadejuarez buenavistatetela bugambiliaslacruz bwybla byenpuebla cacaloc cacaloxuchitl \
            calanorte calasur calipan calmeca calpaneriaatezquilla camocuautla camotepec candelariaportezuelo \
            caporalcobuenosaires carmenserdan casablancacuyotliapa caxhuacan cerroverdeejecatepeco chachahuantla chahuac \
            chapulco chapultepecsantodomingo chautla chiautladetapia chicahuaxtla chichicaxtla chichicuautla chichiquila \
            chicometepecsansimon chiconcuautla chicontla chietla chigmecatitlan chignahuapan chiladejuarez chiladelasal \
            chilocoyodelcarmen chinantla chinautla chipahuatlan chipilodefranciscojaviermina chipiltepec chollulla cholollan \
            cholula choluladerivadavia choluladerivadavija chwlwla cincodeoctubre cincosenores ciudaddeatlixco \
            ciudaddechiautladetapia ciudaddecuetzalan ciudaddetlatlauquitepec ciudadserdan coacoyunga coahuixco coatzingo \
            cohuatzalpan cohuecan coloniaagricoladeocotepeccoloniasanjose colonialaconcepcion colonialaspalmas \
            coloniamorelospiedevaca colucan colula concepcioncapulaclaexhacienda concepcioncuautla concepcionpardinas conta \
            copila coronango coroneltitohernandez coxolico coyay coyolapa coyomeapan cristalaco crutzitzin cruzdeleon cuabcapula \
            cuacnopalan cuacuila cuacuilco cuahuichotla cuahuihuitzotitla cuanala cuapancingo cuapiaxtlademadero \
            cuatexmolaxonacatitla cuauhtamazaco cuauhtapanaloyan cuauhtzolco cuauneutladelapaz cuautelolulco cuautempan \
            cuautieco cuautinchan cuautlamingo cuautlancingo cuautlita cuautotola cuautotolapansanjose cuaxicala cuaxoxpan \
            cuaxtla cuaxuxpa cuetlaxcoapan cuetzalan cuetzalingo cuexpala cueyatla cutzontipa cuyoaco derojas dimaslopez \
            domingoarenas donroque duraznotla ecatlansantiagoecatlan ehroikapuehbladehsaragosa ejidocanadacolotla \
            ejidocarrizalviejo ejidodejalpan ejidohueytamalco elcapulolaquebradora elchacal elencantodelcerril elencinal \
            elfuertedelaunion eljerico elmiradorsanfrancisco elmohon elparedon elrinconcitlaltepetl elrosarioxochitiopan \
            eltecomate elveladero emancipacionquetzalapa emilianozapatalosmolinos emilianozapatanexatengo \
            emiliocarranzasantacruz erendira escatachuchut estrellaroja franciscoignaciomadero franciscoimaderoelsabinal \
            franciscoosorno fuertedeguadalupe gachupinate galaxialacalera garzonessantagertrudis gilbertocamacho gomezoriente \
            gomezponiente grajales guadalupecalderon guadalupeenriquez guadalupefresnal guadalupelibertad guadalupemorelos \
            guadalupepiletas guadalupesantaana guadalupesarabia guadalupezaragoza guadalupitolasdalias \
            haciendanuevasanpedroelaguila heroesdelcincodemayo heroicapuebladezaragoza honey huacaltzingo huachinantla \
            huahuaxtla huajoyuca huapalegcan huaquechula huatlatlauca huauchinango huautladejimenez huaxcaleca huehuetecpan \
            huehuetlanelchico huehueymico huejonapan huejotzingo hueytamalco hueytentan hueytlalpan huilacapixtla huitzilan \
            huitzitzilapan huitzmaloc icxotitla ignacioallendeconcepcion ignaciolopezrayonelgavillero ilamacingo ilita itzatlan \
            itzoteno ixcamilpa ixmatlaco ixtacamaxtitlan ixtahuata ixtahuiatalalegua ixticpan ixtlahuacabarrio ixtolcodemorelos \
            ixtololoya izhuapa izucardematamoros jalapexco jesusmariaacatla jesusnazareno jesusnazarenoranchonuevo jicolapa \
            jojupangosanmigueljojupango jolalpan joloapan jonotla jopala juandelagranja juannmendez juanuvera juarezcoronaco \
            kuwikchuchut lacalavera lacaldera lacapancamallagne lacumbredelmanzano laestaciondeahuazotepec lagalarza \
            lagunillasderayonalchichica lamagdalenacuaxixtla lamagdalenatetelamorelos lamagdalenayancuitlalpan lanoriahidalgo \
            lapahua lapaztlaxcolpan lapreciosita laresurreccion lasbalsas lascoloniasdehidalgo laslajasprimeraseccion lasnieves \
            latrinidadchautenco latrinidadtianguismanalco launionejidomexcaltepec lazarocardenastzitla leacaman \
            libertadalvaroobregon libres limonestitla limontitangrande lipuntahuaca lomasderomero lomasdesantacruz \
            losangelestetela loscristalestalican losgarcias losmarias losranchosrinconada losreyesdejuarez losreyesdeocampo \
            losreyesteolco losreyestlanechicolpan losricardos lungsodngpuebla magdalenaalquizapan magdalenacuayucatepec \
            manuelavilacamacholacima manueledgardoavalossanisidro maquixtla mariscala martircuauhtemocsanjosecuauhtemoc \
            matlahuacala matlahuacalesaquilesserdan matzaco maximoserdan maxtaco mazacoatlan mazapiltepec mazatianquixco \
            mazatzongodeguerrero mecapalapa mesadecapulines metlaltoyuca mexcalcuautla mexcaltochintla michac mixquitepec \
            mixquitlixco mixtla moreloscanada moyotzingo nanacamila nanacatlan naupan nauzontla nealtican necaxa necaxaltepetl \
            necoxcalco nectepec nenehuaca nexpan nexticapan nopalucan nuevocarrizal nuevocentrodepoblaciontlachichuca \
            nuevonecaxa nuevotenancingo nuevovicencio nuevozoquiapan ocomantla ocota ocotlamanic ocotlandebetancourt \
            ocotlandevenustianocarranza ocpaco olintla olomatlan opstinaatlixco oriental otiliomontano oyamecalcoelcajon \
            oyamelesdehidalgo oyametepec ozelonacaxtla ozomatlan pablogco paciotla pahpatapan pahuatla pahuatlandevalle \
            pajascolimonar palmardebravo palmarealdeadentro palmaritotochapan palzoquitla papaloctipan papatlazolco patla \
            patlanoaya patoltecoya pazoltepec pepexta petlalcingo pezmatlan piaxtla pilcayasanjuanpilcaya pochalcatl pouempla \
            poxcuatzingo primeraseccion progresodeallende progresodejuarez puaibala puaibula puctla puebala puebeulla puebl \
            pueblacity puebladelosangeles puebladesaragosa puebladezaragoza pueblo pueblonuevodeporfiriodiaz pueblonuevopenuelas \
            puebura puehbla puehbladesaragosa puehblaedesaragosae puentecolorado puertacanada pumacachocochuchut putaxcat \
            putlunichuchutvistahermosa puyebala pwybla pwyblapwybla qiaolula quamila quecholac quechulac rafaelavilacamacho \
            rafaeljgarcia ranchochico resurgimientoatotonilco reyesdevallarta rincondelosreyes rosadecastilla rubenjaramillo \
            sanacateno sanagustinahuahuetla sanagustinatzompa sanagustinhuixaxtla sanagustintlaxco sanandresazumiatla \
            sanandrescacaloapan sanandrescalpan sanandrescholula sanandreshueyacatitla sanandresmimiahuapan sanandrespayuca \
            sanandresyahuitlalpan sanantonioalpanocan sanantonioarenillas sanantoniocanada sanantoniochiltepec sanantoniodeabajo \
            sanantoniojuarez sanantoniolaportilla sanantoniomatlahuacales sanantoniometzonapa sanantoniomihuacan \
            sanantonioocopetlatlan sanantonioportezuelo sanantoniosoledad sanantoniotaltzintan sanantoniotecolco \
            sanantoniotlacamilco sanantoniotlatenco sanantoniovirreyes sanbaltazar sanbaltazaratlimeyaya sanbartolodelescobal \
            sanbartolomehueyapan sanbernabetemoxtitla sanbernandinotlaxcalancingo sanbernardinolagunas \
            sanbernardinotlaxcalancingo sanbuenaventuratecaltzingo sancristobalhidalgo sancristoballosnava \
            sancristobalxochimilpa sandiegobuenavista sandiegoelorganal sandiegolossauces sandiegotexmelucan sanfelipecuapexco \
            sanfelipehidalgo sanfelipeotlaltepec sanfelipetenextepec sanfelipetepemaxalco sanfelipetoctla sanfelixalmazan \
            sanfelixhidalgo sanfelixrijo sanfranciscobuenavista sanfranciscocuapa sanfranciscocuautlancingo \
            sanfranciscoindependenciasantamariaaserradero sanfranciscoocotlan sanfranciscoranchonuevo sanfranciscotepango \
            sanfranciscotepeyecac sanfranciscoterrerillos sanfranciscotlaloc sanfranciscoxochiteopan sanfranciscozacapexpan \
            sangabrielchilac sangabrieltetzoyocan sangregorioatzompa sangregorioaztotoacan sanisidrocanoasaltas \
            sanisidroelorganal sanisidrohuilotepec sanisidrolabrador sanisidromonterrosas sanisidropetlacatl sanisidroreynosa \
            sanisidrovistahermosa sanjeronimoalmoloya sanjeronimoaxochitlan sanjeronimocaleras sanjeronimocoaltepec \
            sanjeronimocoyula sanjeronimoocotitla sanjeronimoxayacatlan sanjoseacateno sanjoseacatla sanjosebarroso \
            sanjosecarpinteros sanjosechiapa sanjosecorralblanco sanjosecuyachapa sanjoseelrincon sanjoseguerrero \
            sanjoselacapilla sanjoselalibertad sanjoselasbocas sanjosellanogrande sanjosemanzanitos sanjosemontechiquito \
            sanjoseozumba sanjosetexaluca sanjosetilapa sanjosetlacuitlapan sanjosexacxamayo sanjosezetina sanjuanamecac \
            sanjuanatenco sanjuanatzompa sanjuancolon sanjuancuauhtemoc sanjuancuautla sanjuanepatlan sanjuanhuiloapan \
            sanjuanhuiluco sanjuanixcaquixtla sanjuanllanogrande sanjuannepomuceno sanjuanocotepec sanjuanpancoac \
            sanjuanportezuelo sanjuanraboso sanjuantahitic sanjuantejaluca sanjuantepepa sanjuantepulco sanjuantetla \
            sanjuantezongo sanjuantuxco sanjuanvallarta sanjuanxiutetelco sanlorenzochiautzingo sanlorenzojoyaderodriguez \
            sanlorenzotlaxipehuala sanlucasatzala sanlucaselgrande sanlucaselviejo sanluisajajalpan sanluiscoyotzingo \
            sanluistehuiloyocan sanmarcoseloxochitlan sanmarcostlacoyalco sanmartincaltenco sanmartincomalapa \
            sanmartindelprogresolapunta sanmartinesperilla sanmartinito sanmartinmazateopan sanmartinojodeagua \
            sanmartinrinconada sanmartintexmelucan sanmartintexmelucandelabastida sanmartintlamapa sanmartintlapala \
            sanmartinzacatempa sanmateocapultitlan sanmateocoatepec sanmateoozolco sanmateoparra sanmateosoltepec \
            sanmateotlacoxcalco sanmateozoyamazalco sanmatiasatzala sanmatiastlalancaleca sanmiguelaguacomulican sanmiguelanalco \
            sanmiguelatlapulco sanmiguelcanoa sanmigueldelprogreso sanmiguelespejo sanmiguelixitlan sanmiguellasminas \
            sanmiguellatoma sanmiguelocotenco sanmiguelpapaxtla sanmigueltecolacio sanmigueltecuitlapa sanmigueltenextatiloyan \
            sanmigueltianguistenco sanmigueltianguizolco sanmigueltlaltepexi sanmiguelxoxtla sanmiguelzoapan sannicolasanimazco \
            sannicolasbuenosaires sannicolasdelosranchos sannicolastenexcalco sannicolaszecalacoayan sannicolaszoyapetlayoca \
            sanpablito sanpabloahuatempa sanpabloanicano sanpablodelastunas sanpablosoyatitlanapan sanpedroatmatla \
            sanpedrobenitojuarez sanpedrocalantla sanpedrocuayuca sanpedroitztla sanpedroixhuatepec sanpedrolajoya \
            sanpedromatamoros sanpedropetlacotla sanpedrotemamatla sanpedrotetitlan sanpedroteyuca sanpedrotlaolantongo \
            sanpedroyancuitlalpan sanpedroyeloixtlahuacan sanpedrozacachimalpa sanrafaelaxolota sanrafaelixtapalucan \
            sanrafaeltlanalapan sansalvadorelseco sansalvadorelverde sansalvadornaranjillo sansebastianalcomunga \
            sansebastiandeaparicio sansebastianteteles sansimonatzitzintla sansimoncoatepec santaanaacozautla santaanacoapan \
            santaanacoatepec santaananecoxtla santaanatecolapa santaanaxalmimilulco santaanayancuitlalpanchilhuacan \
            santacatalinatepanapa santacatarinalosreyes santacatarinaotzolotepec santacatarinatlaltempan santacatarinavillanueva \
            santaceciliatepetitlan santaclarahuitziltepec santaclaraocoyucan santacruzacapa santacruzajajalpan santacruzalpuyeca \
            santacruzcoyotepec santacruzcuautomatitla santacruzcuyachapa santacruzhuitziltepec santacruzmagdalena \
            santacruzmonterrosas santacruzmoxolahuac santacruzotlatla santacruztejalpa santacruztexmalaquilla santacruzxaltetela \
            santacuzdelbosque santagertrudissalitrillo santainesvarelalaluz santaisabelcholula santaluciacosamaloapan \
            santamariaatexcac santamariacoatepec santamariaelaserraderopeonesacasillados santamariaguadalupetecola \
            santamariaixtiyucan santamarialaalta santamariamalacatepec santamarianenetzintla santamarianepopualco \
            santamariatexmelucan santamariatianguistenco santamariaxonacatepec santamariaxoyatla santamariazacatepec \
            santamarthahidalgo santaritatlahuapan santiagoacatlan santiagoacozac santiagoalseseca santiagoatzitzihuacan \
            santiagocoltzingo santiagomomoxpan santiagotetla santiagotochimizolco santiagoyancuictlalpan santodomingoatoyatempan \
            santodomingoayotlicha santodomingohuehuetlan santodomingotonahuixtla santonombre sanvicenteboqueron \
            sanvicentecoyotepec seccion23 segundaseccion signoret soledadmorelos soltepec sosa sotoygama tacopan tacuapan \
            talzintan tamalayo tanamacoyan tanhuixco tapayula tatauzoquico tateno tatoxcac tatzecuala \
            teacalcodedorantessanjoseteacalco tecali tecalzingo techachalco tecoltepec tecoxtle tecpantzacoalco tecpantzingo \
            tecpatlan tecuanipa tecuanipan tehuahcan tehuatzingo tehuitzingo tehuitzo tehuizotla tejaluca tejupa telolotla \
            teloxtoc telpatlan temalacayuca temaxcalapadegabinobarreda temextla tenampulco tenangodelasflores tenangulto \
            tenepanigiasantaelena tenexate tenextla tentziantlasanmarcos tentzoncuahuigtic teontepec teopancingo teopantlan \
            teotlalco teotlaltzingo tepanco tepapayeca tepatlaxcodehidalgo tepazolco tepeaca tepejillo tepeojuma tepepan \
            tepetenodeiturbide tepetitanreyeshogpandehidalgo tepetlacolco tepetzintan tepetzintladegaleana tepetzitzintla \
            tepexco tepexi tepexoxuca tepeyahualco tepeyehualcodehidalgo tepoxcuautla tepoxtla tequimila teteladeocampo \
            tetelcingo tetelesdeavilacastillo tetipanapa teuakan teutla tevakan texcal texcalapadejuarez texmelucan texocoyohuac \
            texocuixpan tezhuatepec tezohuatepectezotepec tezonteopandebonilla tezuapansanisidro thwakan tianguismanalco tiwakan \
            tizapa tlacamilco tlachichuca tlacotepecdejosemanzo tlacotepecsanmateo tlacuilotepec tlaixpan tlalcruzdelibres \
            tlalmaya tlaltenango tlaltepango tlamanca tlamancadehernandez tlamayachico tlamayagrande tlamoloaxtla tlanalapan \
            tlancualpican tlanepantla tlaola tlapacholoya tlapacoya tlapanala tlapetlahuaya tlaquimpa tlatempa tlatlapanala \
            tlaxcalantongo tlaxcosantiagotlaxco tlaxpanaloya tlayehualancingo tlazcalancingo tlixco tochimilco tochimpa \
            tochtepec toltecamila tomaquilapa tonalapasantabarbara totoltepecdeguerrero totomoxtla toxtla tozihuic trescabezas \
            tulcingo tulcingodevalle tulimanca tuzamapanxiloxochico tuzuapan tzahuinco tzicatlacoyan tzinacantepec tzinacapan \
            tzitzicazapa unidadgrajalesinfonavit ventagrande veracrucito viborillasdehidalgo villaalegria villaavilacamacho \
            villahermosasanjose villalazarocardenas vincenteguerrero vistahermosazayulapa xacaxomulco xalacapandelucke \
            xalcuahuta xalitzintla xalpantzingo xaltatempadelucas xaltepuxtla xalticpac xaltipan xaltipanapa \
            xaltipansecciondecima xayacatlandebravo xicotepecdejuarez xicotlan xilita xilocuautla \
            xiloxochicoderafaelavilacamacho xitlama xixingodelosreyes xochiapulco xochicuautla xochinanacatlan \
            xochitlantodossantos xochitlaxcosanbaltazar xochitzinga xocotepec xoloateno xolotla xonalpu xonocuautla \
            xonotipandejuarez xopanapa xoxonacatla xoyatla xuchapa yaonahuac yehualtepec yohualichan yopi yuchanchuu zacaola \
            zacapala zacapechpan zacapoaxtla zacatlamanic zacatlan zahuatlandemorelossanjose zautla zihuateutla zoatecpan \
            zolonquiapa zongozotla zoquiopan zoquitlanzacualco zoyatitla zoyatladeguerrero zoyotla zozocolcodeguerrero zozutla \
            =PUE+ROO+TAM ignaciomanuelaltamirano =PUE+SLP cuestablanca hernandez moctezuma =PUE+SLP+VER rinconada tepetzintla \
            =PUE+SON+TAM+VER sancarlos =PUE+TAB chichicapa sanhipolito =PUE+TLA hueyotlipan sanctorum =PUE+TLA+VER contla \
            =PUE+VER acajete aguadulce airelibre atzalan gabinobarreda huixcolotla jalapilla lomasverdes miahuatlan moralillo \
            necoxtla pasocarretas tenantitla tepetlampa tonalixco tronconal tula tuzamapan tzicatlan xaltepec xonotla zapotitlan \
            =QUE acequiablanca ahuacatlandeguadalupe ajuchitlan ajuchitlancito alfredovbonfillosperez amazcala amealcodebonfil \
            apapataro arcila atongo barriodecasasviejas barriodegarcia bellavistadelrio bernal bomintza bordoblanco \
            bosquesdelahacienda boxasni boye boyecito bravo cadereytademontes calamanda camargo cejadebravo \
            cerrocoloradoelcolorado cerrodelacruz chitejedegarabato chitejedelacruz ciudadqueretaro \
            colinasdesantacruzsegundaseccion colonialosangeles conca corea corregidora cumbresdelcimatario diezmeros \
            dolorescuadrilladeenmedio donica ejidopatria ejidosanpablo elcerritoparado elcoto elgallo elgranjeno eljagueygrande \
            ellobo elmilagro elnabo elnuevorumbo elorganal elpoleo elvegil elzamorano encinosolo epigmeniogonzalez escolasticas \
            estanciadelarochera ezequielmontes fraccionamientodelparqueresidencial frayjuniperoserrafraccionamiento fuentezuelas \
            galindo generallazarocardenaselcolorado guadalupeelterrero guadalupelaventa guadalupeprimero guadalupeseptien \
            gudinos haciendalacruzfraccionamiento haciendasantarosafraccionamiento higuerillas hornodecal \
            huertaslajoyafraccionamientocampestre huimilpan ignacioperez jalpandeserra jardinesdeazucenaslafloresta jofrito \
            juriquilla keleitaluo keletalo kepetapo keretaro krtarwkrtarw kwartarwkwartarw laalamedadelrincon labarreta laceja \
            lacueva lad laestacada lafuente lagotera lagriega lagunadelourdes lagunadeservin lagunadevaquerias lalira lallave \
            lamonja landadematamoros lanegreta lanuevaunidad lapradera laprovidencialasnorbertas lascenizas laslajitas lasolana \
            lastaponas latinajadelaestancia lavalla laversolilla lazarocardenas1rasecciondelrodeo lomasdelacruz lomasdemenchaca \
            losalvarez losbenitos loscues losgonzalez losjuarez losolvera losquiotessanjoselosquiotes maconi mesaderamirez \
            mexicolindo mompani montenegro nahuiollinfraccionamiento norianueva nuevoamanecer palmas paseosdelmarques \
            paseosdelpedregal pasodemata pedroescobedo penamiller piedegallo pinaldeamoles pinalitodelacruz pintillo pinto \
            presadebravo presaderayas pueblito puebloquieto puertadealegrias puertadeenmedio puertadepalmillas puertadesanrafael \
            puertodeaguirre puertodechiquihuite puertodelsalitre purisimadearista purisimadecuboslapurisima qrtrw queretarocity \
            queretarum quintanares ranchobellavistafraccionamiento rancholargo sabinochico sabinodesanambrosio \
            saintiagodekveretaro saintiyagodekveretaro saldarriaga sanantoniolad sanantoniolagalera sanbartolomedelpino \
            sancirilo sancristobalelcolorado sanfranciscodelapalma sanildefonsotultepec sanisidrobuenavista sanisidromiranda \
            sanitiyagodekeritaro sanjosedelalaja sanjosedeljaguey sanjosedelosolvera sanjoseelalto sanjoseitho sanjosetepuzas \
            sanmartinflorida sanmiguelamazcala sanmigueldeheti sanmiguelpalmas sannicolasdelatorre sanpablopotrerillos \
            sanpablotoliman sansebastiandelasbarrancassur santabarbaradelacueva santacruzescandon santafelibertadores \
            santamariabegona santamariadelosbanos santamariadelzapote santamariaticoman santarosafinca santarosajauregui \
            santarosaxajay santiagodequeretaro santiagomexquititlanbarrio4to santiagontekeretaro santiagotlachco \
            santiagudiqueretaro santijagodekeretaro santillan santiyagodekeretaro santjagodekeretaras santjagodekeretaro \
            santoninodepraga santyaghwdykwyrytarw sanvicenteelalto sanvicenteferrer sauzdeguadalupe segundobarriodedolores \
            sergiovillasenor tenasdabarriodesanildefonso tilaco tlacoteelalto tlacoteelbajo tonatiu treslagunas tunasblancas \
            urecho valledelospinos valledoradodosmil venceremos viborillas villadelpueblito villaemilianozapataextoraz \
            villaprogreso villasfontanafraccionamiento villasfundadoresfraccionamiento vistahermosacuasinada \
            vistarealycountryclub vistha vizarrondemontes yosphi zituni =QUE+SIN lavuelta =QUE+SLP santamatilde =QUE+SLP+ZAC \
            charcoblanco =QUE+TAM sangerman =QUE+VER elblanco elciervo elhumo ellindero galeras latortuga otates =QUE+VER+ZAC \
            sombrerete =QUE+ZAC elcazadero elsitio lalaborcilla =ROO akumal altosdesevilla bacalar barcelomaya blayadylkarmn \
            bulukax cacao calderitas cancun caobas cetumal cetumala cetumalis chanchenprimero chansantacruz chetoumaru chetumal \
            chiquila chtwmal chtwmalkyntanarw chumpon chunhuas chunhuhub chunyah chytwml ciudadcancun ciudadchemuyil \
            ciudadchetumal coba conzumel cozumel dzitox dziuche dzula elideal eltintal franciscouhmay gangguan huaymax huaypix \
            islaholbox islamujeres jesusgonzalezortega josenarcisorovirosa juansarabia kancabchen kangkun kankoun kankun kankuna \
            kankunas kankwn kankwnkyntanarw kantunilkin lagunaguerrero lagunakana lapantera lapresumida lazarocardenassegundo \
            losdivorciados macariogomez mahahual mayabalam morocoy nachicocom naranjalponiente nuevobecar nuevoxcan othonpblanco \
            palmar payoobispo pedrojoaquincoldwell peullayadelkaleumen pilayatelkarmen plagiantelkarmen plaiyadelakaramena \
            plajadelkarmen plajadelkarmena playadelakaramena playadelcarmen playadelkarmen playyadylkarmyn polyuc \
            presidentejuarez pucte puertoarturo puertoaventuras pulayadeerkaman pyalayadelakamena qietumaer qnqwn ramonal saban \
            sabidos sacxan sanfelipeprimero sanfranciscobotes sanisidrolalaguna sanmiguelcozumel sanmigueldecozumel \
            sanpedroperalta sanroman sansilverio santamariaponiente santarosasegundo senor sergiobutroncasas solferino \
            subtenientelopez tepich tihosuco tixcacalguardia tshytwmal tulum tuzik ucum xcabil xhazilsur xpichil xulha xyatil \
            yaxley zacalaca zonaurbanaejidoislamujeres ztwml =ROO+SIN tresgarantias =ROO+TAB carlosamadrazo =ROO+TAB+VER+YUC \
            leonavicario =ROO+TAM vallehermoso =ROO+VER elnaranjal filomenomata =ROO+YUC cocoyol =SIN \
            abuyayceutasegundaejidoecheverria adolfolopezmateoseltamarindo aguacalientedelosmonzon aguacalientegrandedegastelum \
            aguadelasarenas aguapepito aguaverde ahome alfonsogcalderonpobladosiete alfredovbonfilsieteejidos alhuey altata \
            apoderado argentinados baburia bacaporobampo bachigualatito bachimeto bachoco bachomobamponumerodos bacorehuis \
            bacubirito bacurimi badiraguato bajosori bamoa bariometo baroten batury benitojuarezvinateria bledal \
            bolsadetosalibampodos bolsadetosalibampouno boscoso buenretiroelretiro cacalotan caimanero caitime camajoa \
            campobalbuena campocincohermanosemilianozapata campolaarrocera campolodebeltran camposecotresdemayo capomos \
            celestinogazcavillasenor ceresonuevo cerrilloscampo35 cerroagudo ceuta charay chele chihuahuita chilillos chinobampo \
            chiqueritos choipa choix chorohui cincodemayoaguablanca ciudadmazatlan cofradiadenavolatocofradiadelosrocha \
            cofradiadesanpedro cohuibampo colhuahcanrosales colonia12deagosto colonia24defebrero colonia6demayo \
            coloniaagricolamexicopalmitas coloniaemancipacion coloniamichoacanaluisvelez concentracion5defebrero constancia \
            corerepe cosala cospita costaazul coyotitan cuatromilpas cubiridelacapilla cubiridelacuesta cubiridelaloma \
            cubiridelamaquina cubiridelamole cubirideportelas cuchilladecachoana cuilacan culiacan culiacana culiacancito \
            culiacanrosales dautillos ejidoabelardolrodriguez ejidocajonojodeaguanumerodos ejidoconvenciondeaguascalientes \
            ejidoculiacanculiacancito ejidoelquemadito ejidofigueroa ejidogregoriovazquezmorenosanjoachin ejidolaarrocera \
            ejidolapaloma ejidolaventana ejidolouisiana ejidomayocoba ejidomezquitillochapeteado ejidomezquitillolacurva \
            ejidomezquitillonumerodos ejidoohuira ejidotierraylibertadnumerodos ejidotosalibampo elaguajito elalamito elamole \
            elbatallon elbolillo elbule elburrion elcaiman elcampesino elcarricito elconchal elcuitabon eldiez \
            elejidotablonnumerounolascrucescuatas elhabal elhigueral elhuajote elhuinacaxtle elhuitusi \
            elhuitussiyanexoselhuitussito ellimondelosramos elmarcol elmatadero elmezquite elopochi elota elpitahayal \
            elplatanito elpochotal elpotrerodesataya elpozole elpueblitoelrealito elquelite elrobalar elsaladito elsalado \
            elserranito elsinaloense eltaballal eltecomatedelanoria eltepuche eluno elvainillo elvaralsansebastiannumerouno \
            elwalamo elzopilote emigdioruiz empaquetarriba escamillas escuinapadehidalgo estacionacatita estacionbamoa \
            estacioncapomas estacionhoyancosestacionelfuerte estacionnaranjo estacionobispo estacionrosales \
            ezequielleyvatacuache florazul fraccionamientolosangeles franciscorserrano gabrielleyvasolano \
            gabrielleyvasolanozapotillodos gabrielleyvavelazquez gabrielleyvavelazquezlaescalera gambino genaroestrada \
            generalangelfloreslapalma gorospueblo guamuchil guasava guasave guasavito guasawei gwasaw herculanodelarocha \
            heribertovaldezromeroelguayabo heroesmexicanos higueradelosvega higueradezaragoza higuerasdeabuya huepaco iraguato \
            isladelbosque jacola jahuaraprimerolosleyva jitzamuri juanaldamaeltigre juanescutia juanjoserios kilometro19 \
            kilometro26laspanguitas kuleiykan kuliakan kuliakana kulijakan kuliyakan kuliyakana kuliyakani kuljakan kuljakanas \
            kulyakan kuriakan kwlyakan kwlyakn kwlytakan laarrocera labajadadelmonte labandera labebelama labebelamadesanpedro \
            labrecha lachuparrosa laconchalaconcepcion lacruzdeeldoradocruzdenavito lacurvalacurvadesanpedro ladespensa \
            ladrillerasdeocoro lagenoveva lagunacolorada lalimitadeitaje lalomalalomadequila lanoriadesanantonio \
            lapalmitayanexoslapresita lapetaca lapichihuila lasabanillacampopreciado lasaguamitas lasamericas lasarenitas \
            lascoloniascoloniaangelflores lascrucecitas lasgrullasmargenderecha lasgrullasmargenizquierda \
            lashiguerasdelosnatoches lasinaloa lasjuntasdechamicari lasparritas laspiedritas lasplayaslapalma \
            laspuentesguadalupevictoria lasquemazones lastresgotasdeagua licenciadoalfredovaldezmontoya licenciadobenitojuarez \
            lodejesuscamporomero lodereyes lodesauceda lomasdemonterrey losarredondolosarredondodesanpedro loscapomos \
            loseumochiseu losmochis losmochisi losmocis lossuarez lostaxtes luosimoqisi lwsmwchys lwsmwzys macapulalmacenes \
            macapule macatlan macoyahui maripa maripita masatelan masateullan masatlan masatlanas masatoran \
            miguelvaldezquinteroelcorazon mochicahui mochis mocorito mulanjey mulanjeyestacionvega mzatlansynalwa nacaveba nio \
            norotillos nuevocentrodepoblacionejidalel30 nuevosanmiguel obispo ojodeaguadepalmillas orbainfiernito otameto \
            otatillos palmitodelverde palosverdes peninsuladevillamoros piaxtladeabajo plandeayalacampocinco playacolorada \
            playasegunda portaceli portuguesdegalvez potrerillodelnorote potrerodelossanchezestaciontecha \
            pueblonuevoluisecheverria pueblosunidos quila ranchitodecastro ranchitodeinzunza ranchitodezavala recoveco \
            robertobarrios rodolfosancheztaboadalaslagunitas rosendogcastro rosumochisu ruizcortinesnumerouno sanalona \
            sanfranciscodetacuichamona sanfrancisquito sanjosedeconitacanuevoconitaca sanjosedelabrecha sanlorenzoviejo \
            sanpedroguasave sanpedroparedes sansebastiannumerodos santateresita sataya sibajahui sinaloadeleyva siqueros \
            surutato tabala tameapa tanques teacapan tecualilla tehueco tepuxta terahuito tobobampo toboloto topolobampo tultita \
            utatavemautillos valleescondido vallejoporvenirvallejo villamoros zapotillo =SIN+SLP+TAM+ZAC elfuerte =SIN+SON \
            antoniorosales navolato =SIN+TAB eldorado =SIN+TAM elebano sanjosedelllano =SIN+TAM+VER felipeangeles =SIN+VER \
            angostura gustavodiazordaz =SIN+YUC zavala =SLP abrasdelcorozo abrego aguabuena aguasenora ahuacatitla \
            ahualulcodelsonidotrece ahuehueyo ahuehueyoprimerocentro ajuatitlaprimeraseccion alaquines albertocarreratorres \
            alitze altepetlsanluispotosi alvaroobregonestacionloscharcos amatitlasantiago amatitlataman ampliacionlahincada \
            antiguotamuin apetzco aquismon armadillodelosinfante arroyos atlajque atlamaxatl aureliomanrique axhumol \
            axtladeterrazas azogueros barriodearriba barriodeenmedio barriolacruz barrioprogreso bledos bocas bosqueslaflorida \
            canadadeyanez canadaverde capulines carranco cedral cerritodejaral cerritodemaravillas cerritoderojas \
            cerritodezavala cerrodesanpedro chalchocoyo chapulhuacanito charcas chililillo chimalaco chino ciudaddelmaiz \
            ciudaddevalles ciudadfernandez ciudadsatelite ciudadvalles coaquentla coatzontitla coaxinquila coaxocotitla cojolapa \
            coloniaemilianozapataelchamizal coloniainsurgentes colonialalaborcilla colorada comunidadcalmecayo copalochalco \
            corcovado coromohomtocoymohom coyoles coyolvegalarga coyote cuartillonuevo cuixcoatitlachalco cuixcuatitla \
            derramaderos diazgutierrez diezgutierrez dulcegrande ebano ejidodemoras ejidoelbarrancon ejidoelsaucillo \
            ejidogogorronexhaciendadegogorron ejidolahincada ejidolapitahayasantodomingo ejidolareforma ejidoloshuastecos \
            ejidosanjosexilatzen elabrasanfelipe elbarril elcanon elcentinela elcharquito elcustodio elfortinmay elhuayal \
            elhuexco elhuisache eljabali eljaralito ellimonal elojite elpajarito elpenasco elpescadito elpuenteejidoguayabos \
            elquelital elsabinito elsasub elterrerosur elzapotecerritoblanco encarnacion enramadas enramaditas enriqueestrada \
            ensenadachalco entronquedematehualaelhuizache escalerillas escoatitla estacionsandieguito estaciontamuin \
            estacionvelazco estacionventura estacionwadley estanciadeatotonilco estribo fraccionlaangosturanorte \
            fraccionmilpillas granjenal guadalcazar guadiana guanajuatitocerritodelacruz guaxcuaco higinioolivo huehuetlan \
            huichihuayan hulero ildefonsoturrubiarteslaboquilla illescas ixteamel ixtlaixtlasantiago ixtlapalaco iztacapa \
            jilimtantocoytres jolmom joyadeluna laborvieja lacichilla ladulcita lafortaleza lagunadelmante lagunadesantarita \
            lagunadesanvicente lahincada lamanta lamelada lamesadelosconejos lanim laparada laparadadelzarcido lapila lapolvora \
            lapresalapresita lasarmas lascoloniascoloniajuarez lasguapas lasmagdalenas lasubida latapona lejem losgomez \
            losmoreno losretes lossabinosnumerodos loszacatones machado macuilocatl maitinez manchoc mantequilla mantezulel \
            martinez matancillas matehuala mateuala matlapa mexquiticdecarmona minasviejas monteobscuro morados muhuatl negritas \
            nexcuayoii noriasanjose noriasdelrefugio nuevaprimavera nuevoahuacatitla nuevoaquismon nuevoayotoxco nuevocrucitas \
            nuevocueytzen nuevomiramar nuevotampaon nunez octujubocampeche ocuiltzapoyo ojodeaguadesolano ojodeaguaseco \
            pahuayoprimero paisanos palmadelacruz palmapegada palmarprimero palosecoelgato panalillo papatlacosantiago papatlas \
            pardo pasobonito pastora pedreradeltanquito pemoxco pemucho peotillos peyote picholco pilateno pinihuan plazuela \
            polocotedearriba pozasdesantaana puertadelrio puertodemartinez puertodeprovidencia puhuitze pujalcoy punteros \
            rancheriadeguadalupe ranchodelpuentepuenteprieto ranchodepro rascon realdecatorce rincondelporvenir rincondesanjose \
            rodrigo sabino sagradafamilia sainaluisapotosi salinasdehidalgo salitraldecarrera sanaluisapatosi \
            sanantoniohuichimal sanantoniohuitzquilicobarriocentro sanchez sancirodeacosta sandiegopuebloviejo \
            sanfranciscocuayalab sanjosedegomez sanjosedelarbolito sanjosedeltapanco sanjosepequetzen sanjuansanjuandecoyotillos \
            sanjuansinagua sanlouispotosi sanluiseupotosi sanluisgonzaga sanluispatasi sanluispotosicity sanlwysbwtwsy \
            sanlwyspwtwsy sanmartinchalchicuautla sanpedrohuitzquilico sanpedroojozarco sanrafaelmatriz sanrafaeltamapatz \
            santamariaacapulco santamariadelrio santamariapicula santarosadegallinas santarosalamasita santiagocentro \
            sanvicentetancuayalab sauzdecalera shengluyisibotuoxishi socavonelcarmen soledaddediezgutierrez \
            soledaddegracianosanchez soledaddiazgutierrez soledaddiezgutierrez suspiropicacho tacial tamacol taman tamapatz \
            tamasopo tamazunchale tambaca tamcuem tamcuime tampacan tampajal tampamoloncorona tampate tampemoche tampochocho \
            tampuchon tamuin tancanhuitz tanchachin tanchanaco tandzumadz tanjajnec tanlacutlaborzapata tanlajas tanleabuno \
            tanquecolorado tanquedelosangeles tanqueeljaguey tanquiandeescobedo tantobal tantocoyuno tanute tazaquil temalacaco \
            tenexio tenextitlados tepotzuapaprimeraseccion tetitla texquitoteprimero tezapotla tezontla tianguispicula \
            tixcuayuca tlachiquilillacapa tlacohuaque tlacuapatemascal tlacuilola tocoy tonatico totomoxtlalaceiba tzinejauno \
            uxtuapan valles vanegas venado villadearista villadearriaga villadelapaz villaderamos villadereyes villazaragoza \
            villela xaltipa xochicuatla xochititla xoloco zacayo zamachihue zancarron zapuyo zaragozadesolis zaragozalavaca \
            zocohuite =SLP+TAB palomas =SLP+TAM gonzalez =SLP+VER chiconamel estanzuela tierranueva =SLP+VER+ZAC barrancas \
            =SLP+ZAC cerritodelacruz =SON 17deoctubre 31deoctubre aconchi adolfooribedealva agiabamponumerodos agiabampouno \
            aguaprieta aimoxiyue alamos alejandrocarrillomarcor altar altepetlobregon altosdejecopaco aofuleigongcheng aquichopo \
            arivechi armwsyw armwsyywswnwra atil bacabachi bacadehuachi bacamenuevo bacanora bacerac bachantahui bacoachi \
            bacobampo bacum bahiadekino banamichi basconcobe bataconcica batacosa baviacora bavispe benjaminhill buaysiacobe \
            buayums buiyacusi caborca cajeme campocarretero cananea capohuiza carbo cdobregon centrodereadaptacionsocialnuevo \
            chibucu chinotahueca chirajobampo chucarit cibuta ciudadobregon cocorit cuauhtemoccampocinco cucurpe cumpas \
            desemboque divisaderos ehrmosilo ejidotepeyaccampodos elalamitobuenavista elcaro elclaro eldiamantelaretranca \
            eleumosiyo elhuitchaca elmocuzaritconicarit elpanuelito elriitodemazaray elsaneal elsiviral elsiviraljigica \
            eltasicuri ermosijo ermosilio ermosilo erumoshijo esqueda estacioncorral estacionllano etchohuaquila etchojoa \
            etchoropo franciscomarquez franciscomiguelcardenasvaldezmascarenas fronteras fundicion germosilo golfodesantaclara \
            granados guajmas guasimasdebelem guayimasi guaymas guaymitas guayparin gwaymas haramosilo harmosilo herimosilo \
            hermosiljas heroicacaborca heroicaguaymas heroicanogales huachinera huasabas huatabampo huepac hyrmwsylw imuris \
            islita jecopaco jecori jitonhueca jopopaco juandelabarrera jupare laalamedacortazar laalmita labocana lagunitas \
            lasabila lasbocas lasguayabas lasmercedesagropecuaria lasmilpas lasparras lasplayitas lomadebacum lomadeguamuchil \
            lomadelrefugio lomademoroncarit losbahuises lostanques lungsodngobregon magdalenadekino martergomeztobarito masiaca \
            maycoba maytorena mesatresrios miguelalemanladoce mipatriaesprimero mochipaco mocorua moctezumasonora molinodecamou \
            moravillalobos morelosuno moroncarit naco nacorichico nacozaridegarcia nacozariviejo navobaxia navoioa navojoa \
            navokhoa nawohua nawwkhwa nawwywa nuevomichoacanestacionriito nuojialaisi nwgalsswnwra nwgalysswnwra obregon onavas \
            opodepe oquitoa ortiz paredoncito paredoncolorado pesqueira pitic pitiquito plutarcoeliascalleslaygriega \
            pobladosanfelipe potam pozodulce progresocampo47 pueblodealamos pueblomayo puebloyaqui puehrtopenjasko puertopenasco \
            puntachueca puntapenasca puntapenasco querobabi quetchehueca quiriego ranchocamargo rosales sahuaral sahuaraldeotero \
            sahuaripa sanfernandodeguaymas sanignacioriomuerto sanjosedebacum sanjosedeguaymas sanjosemasiaca sanluisriocolorado \
            sanluisriokolorado sanlwysrywkwlwradw sanmigueldehorcasitas sanpedrodelacueva sanpedronuevo sanpedroviejo \
            santaanaviejo santainesunoelcapitan santamariadeguaymas santamariadelbuaraje saric sasabe sebampo siempreviva \
            sijudadobregon sinahuisa siudadeuobeulegon siudadobregon siudadobregonas siudadobregoni sjudadobregon \
            snlwyysrywklradw sonoyta soyopa suaquigrande sywdadawbrgn sywdadawbrygwn tecoripa tepache tobarito torim trincheras \
            tubutama ultimoesfuerzo uresmunicipality vicam vicampueblo villapesqueira villatrescruces xermosiyo yavaros yecora \
            zonadegranjasgranjasmica =SON+TAM empalme =TAB acachapanycolmena2daseccionlaarena acachapanycolmena3raseccion \
            adolforuizcortinesmorelitos alcaldemayor alvaroobregon2daseccionellechugal alvaroobregonsantacruz amadogomez \
            anacletocanabal2daseccion anacletocanabal3raseccion andresquintanaroo anta aparceros aquilesserdan1raseccion \
            aquilesserdan2daseccion aquilesserdansanfernando arena1raseccion arena5taseccion arena6taseccionlabolsa \
            arenadehidalgo arroyohondoabejonal astapa ayapa aztlan5taseccionpalomillal azucena3raseccioneltriunfo \
            azucenita1raseccionb bajio1raseccionaperiferciosur balancan banderasguatacalca2daseccion barrancasyamate3raseccion \
            benitogonzalez benitojuarez1raseccion benitojuarezlaplayita bhilaharmosa biyaaiermosa biyaeleumosa biyaerumosa \
            blasillo1raseccionnicolasbravo blasillo2daseccionotates bocadesanjeronimo boquiapa bosquedesaloya brisasdelcarrizal \
            buenavista1raseccion buenavistaapasco buenavistapuxcatan buergos byayrmwsa c32licenciadofranciscotrujillogurria \
            c41licenciadocarlosamadrazo cacahuatalillo calicanto2daseccion caobanal1raseccionmezcalapa caparroso \
            capitanfelipecastellanosdiazsanpedro carlosalbertowilsongomez carlosgreene1rasecciontrescoloniaellimon \
            carlosrovirosa1raseccion ceiba1raseccionjahuactal ceiba2daseccionsanluis celiagonzalezderovirosa certeza chable \
            chacama chichicastle1raseccion chichonal3raseccionlacapilla chicoacan chicoacanampliacion chicozapote \
            chilapa1raseccionmargenizquierda chiltepec chimalapa2daseccion chontalpa cocohital coloniamunicipal \
            coloradobenitojuarez comalcalco constanciayvenecia corriente1raseccion cualnezcaltepec cuauhtemocbarreal \
            cuauhtemoczin cucuyulapa culico2daseccion cumuapa1raseccion cunduacan cupilco delossantos dosceibas dosmontes \
            economia elalambrado elbari1raseccion elbayo1rasecciongranada elbayo2daseccion elbellotemigueldelamadrid elcongo \
            elcorozal elescribano elgolpe elmical elparnaso elpichi elpipila elrosarioyelquemado eltular elyucateco \
            emilianozapata2daseccion encrucijada3raseccionlascalzadas encrucijada4taseccionblalucha estapilla eurekaybelen \
            fraccionamientoocuiltzapotlandos franciscoimadero1raseccion franciscojavierminaelcoco franciscojsantamaria1raseccion \
            franciscojsantamariacacao franciscomartinezgaytan franciscorueda franciscotrujillogurria fronterita fylahyrmwsa \
            gaviotassurelcedral generalluisfelipedominguezsuarez gilbertofloresmunoz gobernadorcruz gobernadores \
            gonzalez1raseccionpuntabrava gregoriomendez gregoriomendezmagana guatacalca guayal guayo3raseccion guaytalpa \
            habanero1raseccionvenustianocarranza hermenegildogaleana2daseccion hermenegildogaleanachiveros huacapayamestoy \
            huapacal1raseccion huapacal2daseccion huapacal2daseccionpuntabrava huapinol huesodepuerco huimango1raseccioneldren \
            huimango3raseccionloscerros huimanguillo ignacioallende2daseccion ignaciogutierrezgomez ignaciozaragoza1raseccion \
            ignaciozaragozalosateos ingenieroemiliolopezzamora iquinuapa islaguadalupe jahuacapa jalapita jalpademendez jalupa \
            jolochero jolochero2daseccion jonuta josecolomo josemariamorelosypavonlasdelicias josemariapinosuarez1raseccion \
            kardenas lacruzdelbajio laensenada lagartera1raseccion laguayabaaltoamatitan lahuleria lalucha lamanga \
            lamanga2daseccioneljobal lapeninsula lapera larayazaragoza lascoloradas2daseccionampliacionlasaldeas \
            launion1raseccionamatillo lavencedora lazarocardenas2daseccionelretiro lerdodetejada2daseccion \
            limon1raseccionsectorb lomasalegres1raseccion lomitas loscenotes losnaranjos1raseccioncampechito \
            losnaranjos2daseccion lospajaros luisgilperez mactun macultepec macuspana manuelbuelta2daseccion manuelbueltayrayon \
            manuelbuendiatellezgiron manuelsanchezmarmol marianoabasolo marinrampadepanuncio mazateupa mecoacan \
            mecoacan2daseccionsanlorenzo medellinymaderosegundaseccion medellinypigua1raseccion \
            miguelhidalgo2daseccionblanatividad miraflores3raseccion missicablapita montelargo1raseccion morelospiedra3raseccion \
            multe nacajuca nicolasbravo5taseccionpuntabrava norte1raseccionsanjulian novillero4taseccion \
            nuevadivisiondelbayoguatemala nuevocentla nuevotornolargo occidente4taseccion occidentesanfrancisco ocuapan \
            olcuatitan oriente1raseccion oriente1raseccionsantodomingo oriente2daseccionpalmahuaca oriente2daseccionsancayetano \
            oriente5taseccionlacandelaria oriente6taseccionlosmulatos oxiacaque oxolotan pajonal palomulato paraisoeltinto \
            paredon3raseccion parrilla parrillaii pasodelamina1raseccion pasodelamina2daseccionbarrial pasodelamina3raseccion \
            pasorealdelavictoria pechucalco pechucalco2daseccionlascruces pedregalmoctezuma2daseccionleyva \
            pejelagartero1raseccionelarroyito pejelagartero1raseccionplataforma pemex playalarga playasdelrosario \
            plutarcoeliascallescurahueso pobladoc11josemariamorelosypavon pobladoc21licenciadobenitojuarezgarcia \
            pobladoc3320denoviembre pochitocal1raseccionlapalma pomoca potreritos profesorcaparroso1raseccion \
            pueblonuevodelasraices puertoceiba puxcatan quetzalcoatlcuatropoblados quintinarauz ramongrande \
            redenciondelcampesino riberaalta1raseccion riberaalta2daseccionsalsipuedes riodeteapa rioseco1raseccion \
            rioseco2daseccionc rioseco2daseccionsantiaguito rioseco3raseccionlaplayita rioviejoprimeraseccion rovirosa \
            rubenjaramillolazo sacrificio saloya2daseccion samarkanda saneligio sanmanuel sanmigueladentro1raseccion \
            santaluciachichicapa santana2daseccionblapalma santana5taseccionelespino sargentolopez2daseccionelchuzo \
            sargentolopez3raseccionsanjorge seccion10deazucareros simonsarlat soyataco sur2daseccionlatrinidad \
            sur3raseccionelzapote sur5taseccion tacotalpa tamultedelassabanas tapijulapa tapotzingo teapa tecoluta2daseccion \
            tecolutilla tecominoacan tenosique tepetitan tequila1raseccionlaaurora tierraamarilla3raseccion \
            tierracolorada1raseccion tierraspeleadastierrasamigas tornolargo2daseccion transitotular tresbocas1raseccion tucta \
            uspi usumacinta vilaermosa vilaharamosa vilaharmosa vilaherimosa viliaermosa viljaehrmosa viljaermosa viljahermosa \
            viljakhermosa wylahrmsatabaskw wylahrmwsa yoloxochitl2daseccionsansevero zanapa1raseccion zapotal5taseccion \
            zoponorte zunuypatastal =TAB+TAM xicotencatl =TAB+VER cuitlahuac elcedro laselva libertad =TAB+YUC paraiso =TAM \
            altepetlvictoria ampliacionriobravo antiguomorelos arguelles balconcitosbalcones barradeltordo barretal \
            brecha124conviadeffcc burgos calabacillas camoteronumerodos candidoaguilar carvajal casadelcampesino casas cdmadero \
            cdvictoria ceferesonumero3 ciudadcamargo ciudadgustavodiazordaz ciudadmadero ciudadmante ciudadmiguelaleman \
            ciudadriobravo ciudadtula ciudadvictoria comales congregacioncaballeros cruillas cruzycruz elabra elbarrancoazul \
            elbarrancondeltioblaselbarrancon elcampanarioyoradel elcontrol elgalaneno ellongoreno elmante elmoquetito \
            elnuevoencinoelencino elolmoranchonuevodelcastillo elpensil elranchitoyrefugio elrealito \
            emilianozapataampliacionsangerman estacionmanuel estacionsantaengracia esteros franciscomedrano garzavaldez \
            generallucioblanco generalpedrojosemendez guadalupevictoriaelnorteno guemez guillermozuniga heroicamatamoros \
            higiniotanguma jaumave josemarialuismora juamave juanrincon lapedrera lapesca lashiguerillas lavenada leinosa \
            leinuosa lleradecanales lomasdelreal lopezrayon losaztecas loscavazos losguerra lungsodngvictoria maclovioherrera \
            madeluocheng magdalenoaguilar magdalenocedillo magiscatzin martiresderioblanco mendez mexicolibre mier \
            migueldelamadrid miquihuana novolaredo novumlaredum nuebolaledo nuehvolaredo nuevaapolonia nuevaciudadguerrero \
            nuevavilladepadilla nuevoceresoregionaldealtamira nuevolaredas nuevolaredo nuevomorelos nuevotantoan nwywwlardw \
            nwywwlarydw opstinanuevolaredo oyama presidentecardenas puntadealambre puntadepiedra quintero ramirez reinosa \
            rejnosa reynosa rynwsatamaywlypas ryynwsa ryynwsh sanantoniorayon santaadelaida santaanadenahola santaapolonia \
            santanderjimenez segundaunidadxicotencatl shiudabikutoria sijudadviktorija siudadabhiktoriya siudadavikatoria \
            siudadaviktoriya siudadeubigtolia siudadmaderas siudadmadero siudadviktorija siwdadwiktoreiy sjudadmadero \
            sjudadviktorija sotolamarina sywdadfyktwrya sywdadmadrw sywdadwyktwrya sywddwyqtwryh tambykw tampico tampika \
            tampikas tampiko tampiquito tampykw tanpike tanpiko tanqueblanco tantoyuquita tempiko triunfonumerodos \
            unidosavanzamos valadeces vamostamaulipas venustianocarranzados victoriallaqta villadececilia villamainero \
            villamante weiduoliyacheng xinlaleiduo =TAM+VER gracianosanchez =TAM+ZAC altamira =TLA acopinalcodelpenon acuamanala \
            acxotladelmonte acxotladelrio alpotzongadelirayortega altzayanca amaxacdeguerrero apetatitlanantoniocarbajal apizaco \
            atexcatzingo atlangatepec atlzayanca ayometitla barriodeatencingo barriodecuatla belenatzitzimititlan \
            ciudaddenanacamilpa coloniaignacioallende coloniajoselopezportillo coloniavelazco concepcionchimalpa \
            concepcionhidalgo cuammantlah cuapiaxtla cuaxinca cuaxomulco domingoarenaslacalera elcarmenaztama \
            elcarmenxalpatlahuaya fraccionamientolavirgen guadalupecuauhtemoc guadalupetexcalac guadalupetlachco \
            heroicahuamantla hualcaltzinco huamantla huamantladejuarez huiloapan ixcotla ixtenco jesushuitznahuac \
            jesustepactepec lacandelariateotlalpan laluzbarrio lamagdalenacuextotitla lamagdalenasoltepec lamagdalenatlaltelulco \
            latrinidadchimalpa latrinidadtenexyecac losreyesquiahuixtlan mazatecochco munoz ncpalvaroobregon nexnopala \
            ocotlantepatlaxco olextladejuarez panotla rancheriadepocitos sanambrosiotexantla sanandresahuashuatepec \
            sanantoniotecoac sanbartolomecuahuixmatlac sanbartolometenango sanbenitoxaltocan sanbuenaventuraatempan \
            sancosmeatlamaxac sandamiantexoloc sanestebantizatlan sanfelipesultepec sanfranciscocuexcontzi sanfranciscomitepec \
            sanfranciscotemetzontla sanfranciscotenexyecac sanfranciscotetlanohcan sanfranciscotlacuilohcan sanhipolitochimalpa \
            sanisidrobuensuceso sanjeronimozacualpan sanjorgetezoquipan sanjoseatoyatenco sanjoseaztatla sanjosecuamantzingo \
            sanjosetepeyahualco sanjosetepoxtla sanjosetetel sanjosevillarreal sanjosexicohtencatl sanjuanbautistamier \
            sanjuanhuactzinco sanjuanquetzalcoapan sanlorenzoaxocomanitla sanlorenzosoltepec sanlorenzoxaltelulco \
            sanlucastecopilco sanlucastlacochcalco sanluisapizaquito sanmarcoscontla sanmarcosguaquilpan sanmarcosjilotepec \
            sanmateoayecac sanmatiastepetomatitlan sanmiguelbuenavista sanmiguelcontla sanmigueldelmilagro sanmigueltlamahuco \
            sanmiguelxochitecatitla sanpablodelmonte sanpedroecatepec sanpedromunoztla sanpedrotlacotepec sanpedroxalcaltzinco \
            sanpedroxochiteotla sanrafaeltenanyecac sanrafaeltepatlaxco sansimeonxipetzingo sansimontlatlahuquitepec \
            santaanachiautempan santaananopalucan santaanaportales santaanitahuiloac santaapoloniateacalco \
            santabarbaraacuicultzcatepec santacatarinaayometla santacruzaquiahuac santacruzelporvenir santacruzpocitos \
            santacruzquilehtla santacruztetela santacruztlaxcala santacruzzacatzontetla santaisabelxiloxoxtla \
            santajustinaecatepec santamariaaquiahuac santamariaatlihuetzian santamariaixtulco santamarialascuevas santiagocuaula \
            santiagomichac santiagotepeticpac santiagotlacochcalco santiagotlalpan santiagoxochimilco santotomaslaconcordia \
            talakasala talaksakala talaskala tecolotla tecomaluca tecuexcomac tenancingo teolocholco tepeyanco tetlanohcan \
            tetlatlahuca texcalac tilakisikala tlaksala tlakskala tlaskala tlatempan tlaxcala tlaxcalacity \
            tlaxcaladexicohtencatl tlaxcaladexicotencatl tocatlan tolucadeguadalupe topilcodejuarez torasukara totolac \
            tzompantepec uamantla uamantoura unidadhabitacionalii unionejidaltierraylibertad villadeelcarmentequexquitla \
            villamarianomatamoros villavicenteguerrero xaloztoc xaltianquisco xaltitla xaltocan xicohtzinco xocoyucan \
            yauhquemehcan zacatelco zimatepec zitlaltepec =TLA+VER calpulalpan sanjoseteacalco villaalta =TLA+ZAC \
            coloniajosemariamorelos =VER abasolodelvalle abrevadero acanoa acatitla acatla acatzacatl acayucan acazonica \
            achotaldemoreno acontitla acuayucan acula acultzinapa acultzingo adalbertotejeda adolfolopezmateossanjosedeenmedio \
            adolfomoreno adolforuizcortineslapastoria agricolalazarocardenas aguachinola aguaescondidaelolvido aguanacida \
            aguapinolecuapinole aguilera agustinmillan ahuacatan ahuateno ahueyahualco ahuica alahualtitla alamo alborada \
            almagres almanza almilinga alpatlahuac altaluz altodelmoralito altolucero altotonga alvarado amamaloya amatiopa \
            amatitlan amatlan amatlandelosreyes anayalnumerouno anclonyarenal angelrcabada angostillo antoniojbermudez \
            antonlizardo aolisaba apachitla apazapan apipitzactitla apixita arboledas arbolillo arenalsantaana arnatepec \
            arroyoazul arroyocoloradocruzverde arroyodelarco arroyodelmaizuno arroyodelpotrero arroyodelsoldadoarroyodelobispo \
            arroyofrio arroyohondo arroyolargo arroyosanisidro arroyozacate astacinga ateopa atexcalco atlahuilco atlanca \
            atlapachico atlizacuapan atzacan axochio ayacaxtle ayolia ayotuxtla bajogrande balsalarga balsasdeagua balzapote \
            banderadejuarez banderas banderilla baradechachalacas barahunda barradecazones barradepalmas barrancanueva \
            barrioacostalagunes barriocuarto barriodetetzmola barrioguadalupe barriosegundo baxtla belakeuluseu bellaco \
            bellaesperanza berakrutha berakurusu berlin bezuapan blancaespuma bocadelima bosalika brazodelapalmaelrinconcaliente \
            buenosairessanisidro cabellalnumerouno cabezas caboverde cacahuatengo cahuapananexoninosheroes calaco calalco \
            calaquioco calcahualco calentadores caleria calicharpalmasola callejonsantaclara calzadas camarondetejeda \
            campesinaelmirador campochico campodeaguila campogrande camponuevo canadablanca canadalarga canadarica cantarranas \
            capoluca capulapa capultitla carbonerojacales caristay carlosacarrillo carmonayvalle carolinoanayaespinablanca \
            carrizal casaquemada casitas castillodeteayo catemaco caxapa caxuxuman cazonesdeherrera cebadillachica cecilioteran \
            ceibarica cementerasdelpital cerrillosdediaz cerroamarillodeabajo cerroamarillodearriba cerroazul cerrobotica \
            cerrocoloradoestacionapazapan cerrodelapalma cerrodelcarbon cerrodeleon cerrodulce cerroguzman cerrolasiguanas \
            cetlalpan chacaltianguis chacoaco chahuapan chahuatlan chalahuite chalchitepec chalchiuhcuehcan chalcomulco \
            champilico chapopoapan chapopotechico chapopotenunez chavarrillo chavaxtla chicalpextle chichimantlasegundo chicola \
            chiconquiaco chicontepec chicualoque chicuasen chihuixcruz chijoldiecisiete chilapadelcarmen chiltoyac \
            chinampadegorostiza chintipan chixtla choapa chocaman chonegal chontla chumatlan chuniapandeabajo chuniapandearriba \
            cincopalos cirilovazquezlagunes ciruelaraquiche citlaltepec citlaltepetl ciudadmendoza coacoaco coacoatzintla \
            coacotla coahuitlan coapeche coapichapanbarrancadesanmiguel coapiloloyita coatepecdeabajorinconlobo coatzacoalcos \
            coatzintla cobos cocalzingo coetzala coetzapotitla colatlan colinadelospajaros colipa \
            coloniaadolforuizcortinescoloniaobrera coloniaagricolarincondelasflores coloniacardenistaantonioluna \
            coloniachalchihuecan coloniaejidal coloniaelrenacimiento coloniahermosa colonialamagdalena colonialaperseverancia \
            colonialasflores colonialealtad coloniamalibran coloniamanuelgonzalez coloniamexicolindo coloniaobreralaspuentes \
            coloniapastoriacuatro coloniapiloto coloniaprimerodemayo coloniasantabarbara coloniaspedernales coloniaursulogalvan \
            colorado comalteco comapa comejen comoapan condadodelvalledoradosegundaseccion confederacionnacionalcampesina \
            congregacioneltajin congregacionhidalgo copaltitla corazondejesuspina cordoba cordobasantaleticia corozal corralillo \
            corralillos corralnuevo cosamaloapan cosautlan coscomatepecdebravo cosolapo cosoleacaque costadeoro cotaxtla \
            cotlaixco coxcoapan coxolitladeabajo coxquihui coyolito coyolnorte coyutla cristobalhidalgo cruzblancanumerouno \
            cruzdechocaman cruzdelmilagro cruzdelosesteros cruzdepalma cruzmanantial cruznaranjos cruztetela cruzverde \
            cuatotolapanviejo cuauhtamingo cuautitlandelparral cuautlapan cuauyolotitla cuauzapotitan cucharas cuchillachica \
            cuestaamarilla cuestadelaja cuestadelmexicano cuichapa cuilonianuevo cuiyachapa cujuliapan cumbredelespanol \
            cumbredemetlac curazao cuvedebadeas cuyucuenda cuyuxquihui dehesa delfinovictoriasantafe divisiondelnortesantarosa \
            doctormontesdeoca donatomarquezazuara dosamates dosbocas doslomas ejidal ejidoguadalupevictoria ejidolanoria \
            ejidolapinamaromilla ejidolosnaranjos ejidomonteverde ejidoranchoalegre ejidovegadesanmarcos elaguacateterrero \
            elamate elanono elazotal elbayo elbejucal elbuzon elcabellal elcafetal elchaparral elchapo elchote elcipres \
            elcocuite elcontento elcruceroestacionpedernales elermitano elescalanar elescobillal elescobillo elfaisan elfarallon \
            elgavilan elgrande elguayabal elhatito elhato elhigo elhoxton elhuerfano elhuidero elhulenuevo eljicaro \
            eljoboaquiche eljuile ellencero elmacayal elmamey elmarcial elmollejon elnuevomanantial elojochal \
            elolvidosanfrancisco eloriente elotate elotepec elpacifico elpaisano elpalenquepalotal elpando elpanorama \
            elparaisolacharca elpital elpochote elpopotal elporvenirchopopo elporvenirnumerodos elporvenirnumerouno elpotrerillo \
            elpueblitogarbanzal elquechuleno elremanso elsalitral elsaltodeeyipantla elsaltodelareforma elsantuariobarrionuevo \
            elsauce elsaucecerrogrande elsauzal elsuspiro eltejar eltepache eltizan eltulin elveinticinco elviejonnuevo \
            elvolador elzacatal elzapotebravo elzapotito emiliocarranzasalinas encinoamarillo enriquerodriguezcanozapotalillo \
            enriquez entabladero epapa escolindeolarte esperanzamalota espinal estacionchapapotepuertasiete estacionchavarrillo \
            estaciondobladero estacionjuanita esterodelidolo esterodemilpas etlantepec excola exhaciendalaconcepcion eytepequez \
            fernandolopezarias florblanca fortindelasflores fraccionamientoarboledassanramon fraccionamientociudadolmeca \
            fraccionamientocostadorada fraccionamientogeovillaslospinos fraccionamientolaflorida fraccionamientolasfuentes \
            fraccionamientolaslomas fraccionamientolosalamos fraccionamientolosprados fraccionamientosantacruz \
            fraccionamientovalledorado fraccionamientovillasdelallave fraccionamientoxana francianueva fredepo fresnal \
            frijolcolorado frijolillo fuertedeanaya generalalatristesanjoaquin generalatejedaysuagracianosanchez \
            generalfranciscopazelpoblado generalhilariocsalas generaljuanjosebazsanjosedelcorral generalmiguelaleman \
            gildardomunoz gonzalovazquezvela guayalejo guillermoprieto gutierrezzamora guzmantla haciendasotavento \
            hatodelahiguera heliogarciaalfaro hermanoscedillo hermenegildojaldana heroicaveracruz heronproal hidalgoamajac \
            hidalgotitlan higueral hipolitolanderoszacatal horcones hornitos huatusco huayacanes huayacocotla huazuntlan \
            huexotitla hueyapandeocampo hueycuatitla hueytepec huichila huiloapandecuauhtemoc huilonco huilotla huipiltepec \
            huitztipan huixtitla huizacheachichipic huizotate ictzictic idealdearriba ignaciodelallave \
            ignaciomaltamiranoplandealtamirano ilamatlan infonavitelpandoi infonavitorquideas insurgentesocialista isla \
            ixcacuatitla ixcanelco ixcapantla ixhuacandelosreyes ixhuapan ixhuatlancillo ixhuatlandelcafe ixhuatlandelsureste \
            ixhuatlandemadero ixpila ixtacapaelchico ixtacuaco ixtaczoquitlan ixtagapa ixtayucasannicolas jacarandas jalacingo \
            jalapadeainarikeja jalapadeenarikeja jalapadeenarikeza jalapaenriques jalapaenriquez jalcomulco jaltipandemorelos \
            jamapa jardinviejo jareros javierrojogomeznovara jicacal jicaltepec jiliapasegundo joachin jonotalazteca \
            jorgeltamayopobladodos josecardel josefgutierrez joseguadaluperodriguezdespoblado joyachica juandealfaro \
            juandiazcovarrubias juanfelipe juangarcia juanjacobotorresbodegadetotontepec juanmarcossanjosebuenavista \
            juanrodriguezclara juchiquedeferrer keerduowa khalabadyanrykyz khalapadanrykz khalapadeehnrikes khalapadyanrykyz \
            kilometrotreintaytrespasoreal koacakoalkos koacakoalkosas koateusakoalkoseu koatsuakoarukosu kordoba kordov kordova \
            kuachakuaerkesi kwatzakwalkws kwrdwbawrakrwz kwrdwbawyrakrwz laantigua laatalaya labrena lacamelia \
            lacandelariaunidadhabitacional lacaudalosa lacerquilla lacharca lachinantla lacolmena lacoloniaguadalupe lacuesta \
            laestribera lagranadilla lagunachicapueblonuevo lagunadefarfan lagunademajahual laguneta lahorquetapobladodoce \
            laisladechapachapa laislakilometro10 laislakm10 lajadeltubo lajavilla lalagunaymontedelcastillo lalomadeguadalupe \
            lamancuerna lamartinica lamestiza lamirra landeroycoss lanuevaera lanuevaraza lanuevavictoria laorduna lapagua \
            lapalmaterceramanzanadelbarreal lapalmilla lapiedrilla laprensa lareformakilometro9 lasaguilas lasamapolas lasbadeas \
            lasbarrillas lascarolinas laschoapas lasflorescincopoblados lashaldas lasidra lasjacarandas lasjosefinas \
            laslomasdetacamichapan lasmesassangabriellasmesas lasombra laspalomasbajopaloma laspenitas lasplacetas laspuertas \
            lassabanetas lassabinas lastruchas lasvigasderamirez lasyaguas latoma launionpasolargo lavictoriakilometro47 \
            lavictorialapenita lavigueta lazarocardenassantana lealtaddemunoz lerdodetejada licenciadogabrielramosmillan \
            licenciadoluisecheverriaalvarezplayasanta limavieja limonchiquito limones limonta limontitla linderos llanodeenmedio \
            llanosdesanlorenzo lomaangosta lomadehidalgo lomadehujuapan lomadelapalma lomadelcojolite lomadelizotemataplanta \
            lomadelnanche lomadeloscarmona lomadelosingleses lomadesogotegoyo lomafinalomapelona lomagrande lomamulato \
            lomasdearena lomasdebarrillas lomasdeldorado lomasdemiradores lomasderiomediocuatro lomasdevinazco losajos losaltos \
            losarrecifes losbalsamos losidolos losmanantiales losmangos losmerida losmolinos lospescados losplanescerrogordo \
            lostigressanmarcos lostorrentes luisecheverria macedonioalonso macuilacatlgrande mafafas magozal magueyitos \
            mahuixtlan maltrata mameylamar manantiales manliofabioaltamirano manuelgutierreznajera manuelleon \
            manuelmariacontreras mapachapa mariadelatorre mariosauza martinezdelatorre matacabestrolavibora matacapan \
            matacazuela matadeindio matadejobo matadelazaro matadeotate matadevaras matagallina mataloma matanaranjo mataobscura \
            matatejon matatenatitocascohacienda maxacapan maximogarcia maxyapan mazoco mazumiapam mecacalco mecayapan medellin \
            medellindebravo mediasaguas mequetla mesachicalagloria mesadeguadalupe mesadelrancho metlachernandezmetlacprimero \
            metlacsolanometlacsegundo mexcala mexcalteco mezquitematadeltigre miguelaguilar minaditelan minzapan miravegas \
            misantla mixtladealtamirano mizantecatl modelodosrios moloacan montanadezaragoza montechiquito montegordo montesalas \
            monteverdechiveria motoltepec motzorongo moyoapan moyotla mozambique mozapa mozomboa mundonuevo mynatytlan nacaxtle \
            nanchitaldelazarocardenasdelrio naolincodevictoria napoala naranjal naranjillos naranjos nautla nicanorespejo \
            nicolasblancosanpancho nopalapan norma novara nuevatabasquena nuevavaqueria nuevoatoyac nuevocanton nuevochicayan \
            nuevopobladoelhato nuevopotrero nuevorenacimiento2000 nuevosanjoseindependencia nuevoteapa nuevotejamanil oasis \
            ocelota ocotalchico ocotempabarrioprimero ocotitlan ocozotepec ohuapan ohuilapam ojitalciruelo ojitalcuayo \
            ojitalsantamaria ojitedematamoros ojiteranchonuevo oluta omealca opotzinga orientemediodia orientemeridiano \
            orilladelmonte orisaba otatitlan oteapan otilpan otlamalacatl otlatzintla oviedo oxtotitla ozuluamademascarenas \
            pachonuevo pachoviejo pahuahueca pajapan palmaalta palmacuata palmaraquicheprimero palmareal palmaritos \
            palmasdeabajo palmira palobendito palodulce palogacho palohueco palomasola palpoalaixcan panatlan \
            panucolapitahayanuevocentrodepoblacion papanila papantla papantladeolarte paraisonovillero parajenuevo paredonviejo \
            paseonuevo pasoamapa pasocolorado pasocoyote pasodecoyutla pasodedonajuana pasodelamilpa pasodelcedro pasodelcorreo \
            pasodelingenio pasodelmacho pasodelmoral pasodelperro pasodelpital pasodelprogreso pasodelrosario pasodeltoro \
            pasodeovejas pasodevalencia pasolagarto pasomulato pasonuevo pasopimienta pasoreal pasosanjuan pemuxtitla \
            penadeafuera penuela perote piedradeagua piedrapinta piedrasgrandes piletas pilpuerta pinillo pinoltepec pitalillo \
            placetas plandearroyo plandearroyos plandehidalgo plandelashayas plandelavega plandelimon plandelmanantial \
            plandelosmangos plandelpalmar plandelrio platonsanchez playadechachalacas playadelalibertad playavicente poblado10 \
            pobladocinco pobladocinconuevovillaojitlan pobladodos pobladotierraylibertadpasopiedra pobladotres polutla pompeya \
            popoctepetl portofmexico posarika posarikadeidalgo potrerodelbordosantamaria potrerodelllano potrerohorcon \
            potrerosegundo potreroviejo poxcautla pozaazuldelosreyes pozalargazapotal pozarica pozaricadehidalgo \
            pozarikadeidalgo pozolapancartagena pozuelo praxedisguerrerokilometro18 presidio presidioplandelibres primoverdad \
            progresodelmajahual progresodezaragoza prosperopineda pueblillo pueblitodematlaluca puebloviejodos puentecilla \
            puentedeguadalupe puentejula puentezuelos puertasiete puertoesmeralda puntillaaldama pureza puyecaco pwsaryka \
            pwshryqh pwzarykawrakrwz quiamoloapan quilatenuevo rafaeldelgado rafaellucio rafaelrosas rafaelvalenzuela \
            ranchitodelasanimas ranchodelpadre ranchodepala raudalnuevo rayacaracol realdeloro reformaescolin remojadas \
            residencialcecadys residenciallasolas residencialtajin reventadero reyixtla rincondebarrabas rincondebuenavista \
            rincondemaravillas rincondezapatero rinconpintor riodetuxtla riomediogranja riomoreno riovasco rodriguezclara \
            rodrigueztejeda sabanasdexalostoc sabaneta sabanita saladero salinasrocapartida salmoral saltabarranca \
            salvadordiazmiron salvadoresquerapodacaunidadhabitacional salvadorgonzalogarcia sanagustindelpalmar \
            sanandreschamilpa sanandrestenejapan sanandrestuxtla sanantoniodelahuerta sanantoniofraternidad sanantoniohidalgo \
            sanantoniopasodeltoro sanantonioxoquitla sanfernandocoapechapa sanfranciscodelasmesillas sanfranciscomataclara \
            sanfrancisconacaxtle sanfranciscooyozontle sanisidroelberro sanisidropalotal sanisidroxoteapansanisidrotexcaltitan \
            sanjosebalsacamaron sanjosedeabajo sanjosedeabajounidadhabitacional sanjosedetapia sanjoselomagrande sanjoseneria \
            sanjosepastorias sanjosesuchil sanjosetenejapa sanjuandelosreyesluisvalenzuela sanjuanevangelista \
            sanjuansecodevalencia sanjuanvolador sanleonciojamaya sanleopoldo sanlorenzotenochtitlan sanmarcosatesquilapan \
            sanmarcosdeleon sanmatias sanmiguelmecatepec sanmigueltlalpoalan sanmigueltlapexcatl sannicolaslaburrera \
            sanpablomitecatlan sanpedrocoyutla sanpedrotlapacoyan sanrafaelcaleria sanrafaelrioseco santaagueda santacatalina \
            santacatarinayciruelo santaclaracaminoallienzocharro santacruzhidalgo santaluciapotrerillo santamariatatetla \
            santamartina santarosaabata santarosalomalarga santateresitasegundamanzanadelbarreal santiagodelapena santiagotuxtla \
            sasaltitla sayuladealeman sehualaca sentimientosdelanacion serafinolarte serenilladeabajo sesecapan sierradeagua \
            sihuapan sinapan sochiapa soledadatzompa soledaddedoblado sombreretegrande sontecomapan soteapan soyata \
            suchilapandelrio sumidero tahuaxninorte tamalin tamarindo tametate tamiahua tamos tampamachoco tampicoalto tampuche \
            tancazahuela tancoco tantima tantoyuca tapalapan tatahuicapan tatatila tazadeaguaojozarco teayo tebanca tecama \
            tecamacaleriasabanalarga tecamalucan tecamilla tecapa tecolutla tecomate tecuanapa tehuipango temapache temimilco \
            tempoaldesanchez tenampa tenejapamdemata tenenexpan tenixtepec teocelo teotzacualco tepampa tepatlan tepatlaxco \
            tepaxapa tepecoxtla tepecuitlapa tepeica tepenacaxtla tepetitlanapa tepetlan tepiolulco terrero tesechoacan \
            tetaxsesecapan teteltzingo tetlatzinga tetlaxco tetzacual texacaxco texalpandeabajo texalpandearriba \
            texcaltitanxoteapantexcaltitan texcochapandeabajo texhuacan teximalpa texin texistepec texmalaca texmola tezonapa \
            tibernal tierrablancabooxter tigrillos tihuatlan tilapan tilica tinajitas tincontlan tiocuautla tlachichilco \
            tlacojalpan tlacolula tlacolulan tlacotalpan tlacotepecdemejia tlacuilolapan tlahuanapa tlalca tlalchy tlalconteno \
            tlalixcoyan tlalixtlahuac tlalnelhuayocan tlaltengo tlaltetela tlamatoca tlapacoyan tlaquilpa tlatilpa tlatlazoquico \
            tlecuaxco tlilapan tlilcalco tolapa tolome toluquillabuenavista tomateriomanso tomatillo tomatlancillo tonalaco \
            tonalapan tonayan totolapacruzverde totoloche totomoxtle totozinapa totutla toxtlacuaya tozongo trapiche \
            trapichedelrosario trapicheviejo tresaguas tresvalles treszapotes tronconesypotrerillos tulapam tulapilla tumbadero \
            tuxpam tuxpamderodriguezcano tuxpanderodriguezcano tuxpanguillo tuxtilla tuzales tzocohuite tzoncolco \
            unidadantorchista valentediaz vallealto valsequillo vaqueria varaalta vargas vegadealatorre vegadeotates \
            vegasdelasoledadysoledaddos veinticuatro veintiunodeagosto ventaparada venustianocarranzapenablanca \
            veracruziveracruz veracruzllave verakrus verakrusas verakruz verakurucu vicenteguerreroelaguacate \
            vicenteguerrerotepetates vicenteherrera villaaldama villaazueta villadelasflores villaemiliocarranza \
            villahermosavillanueva villaindependencia villalibertad villazempoala vistahermosademadero vizcaino weilakelusi \
            werakrus wrakrws xalapa xalapadeenriquez xalapaenriquez xibtla xilomichi xiloxuchitl xiujtempa xoampolco xochiapa \
            xochiojca xococapa xocotla xomotla xonacayojca xonotzintla xopilapa xoteapan xuchiles yanga yecuatla yucatan \
            zacamilola zacamitla zacamixtle zacatecoloradoprimeroelmoral zacatecoloradosegundofraternidad zacatelimon zacatla \
            zacatlaixco zalayetaalchichicayelbordo zanjasdearena zapaltecatl zapoapan zapoapandeamapan zapoapandecabanas zapotal \
            zilacatipan zimpizahua zoatzingo zongolica zontecomatlandelopezyfuentes zonzonapa zoquitlanviejo zoyacuautla \
            zozocolcodehidalgo =VER+ZAC cervantes elnigromante elremolino laencantada panuco pastoria =YUC abala acanceh akil \
            baca becanchen bokoba bolon buctzotz cacalchen calcehtok calotmul campestreflamboyanes canicab cansahcab cantamayec \
            catmis caucel celestun cenotillo cepeda chablekal chacsinkin chancenote chanxcail chapab chechmil chelem chemax \
            chican chichenitza chichimila chicxulubpueblo chicxulubpuerto chikindzonot chochoh chochola cholul cholulcanton \
            chuburna chulutan chumayel chunchucmil citilcum citincabchen ciudaddemerida coahuila coloniayucatan conkal cosgaya \
            cuchholoch cuncunul cuzama dzalbay dzan dzemul dzibikak dzidzantun dzidzibachi dzilamdebravo dzilamgonzalez dzitas \
            dzitya dzoncauich dzonotcarretero dzununcan ebtun ekbalam ekmul eknakan ekpedz elcuyo emerita espita euan halacho \
            hocaba hoctun holactun holca homun huhi hunucma hunuku ichmul ixil izamal kanacin kanasin kanazin kancab kancabal \
            kancabdzonot kantunil kanxoc kaua kaxatah kimbila kinchil kini kinil kochol kopoma kopte kuchel kunche kuxeb lepan \
            libreunion loche mama mani mardt maxcanu mayapan meilida melida meridaiyucatan meryda mesatunych mococha molas motul \
            mrydaywkatan muna muxupip myryda nacuche nohuayun nolo oncan opichen oxcum oxkutzkab panaba paseosdeitzincab \
            pencuyut petectunich peto piste pixoy pocoboch popola popolnah poxila riolagartos sabacche sacalum sacapuc sahcaba \
            sahe samahil sanahcat sanantoniochum sanantoniomillet sanantoniotedzidz sanantoniotehuitz sanantoniotzacala \
            sancrisanto sanfranciscogrande sanfranciscomanzanilla sanisidroochil sanjoseoriente sanjosetipceh sanjosetzal \
            sanpedrochacabal sanpedrochimay santacruzpalomeque santamariaacu seye sierrapapacal sinanche sisal sitilpech sitpach \
            sotuta subincancab sucila sucopo sudzal sumadehidalgo tabi tahdzibichen tahdziu tahmek tahmuy tamanche tanya teabo \
            tecax tekaldevenegas tekanto tekat tekikderegil tekit tekoh tekom telchacpueblo telchacpuerto telchaquillo temax \
            temozon temozonsur tepichcarrillo tesoco tetiz texandepalomeque teya tibolon ticimul ticopo ticul ticum tiholop \
            tikuch timucuy timul tinum tipical tixcacal tixcacalcupul tixcacaltuyub tixcancal tixcuytun tixhualactun tixkokob \
            tixkuncheil tixmehuac tixpehual tizimin tohopku tunkas tzucacab uayalcehdepeon uayma uci ucu uman uspibil xanaba \
            xaya xcalakdzonot xcan xcanatun xcopteil xcunya xmatkuil xmuquel xocchel xocempich xocen xohuayan xoy xtepen xul \
            yalkoba yaxcaba yaxchedepeon yaxcopoil yaxhachen yaxkukul yaxnic yaxunah yobain yokdzonot yotholin =ZAC \
            adjuntasdelpenascoelpenasco aguagorda aguagordadelospatos aguagordita ahijaderos altepetlzacatecah apizolaya apozol \
            apulco atolinga bajiodesannicolas banuelos bimbaletes bonifaciofalcon boquilladeabajo boquilladearriba \
            buenavistadetrujillo caballeriascaballeriavillahidalgo canas canitasdefelipepescador canoas cantuna caopas carrillo \
            casadecerros cedros chalchihuites chaparrosa chupaderos cicacalco cienegaymancilla cieneguillanoriaycieneguilla \
            cieneguitas coloniadiezdenoviembreelcampamento coloniafloresgarcia coloniafovissste coloniahidalgoeltecolote \
            colonialomasdelrefugio coloniamaderomadero coloniamiguelaleman coloniamontemarianacoloniamariana coloniaplenitud \
            coloniarioverde coloniasanfranciscosanfrancisco coloniasantaanita coloniaunionobrera concepciondeloro crisostomos \
            danielcamarena efigenia ejidohidalgo ejidozaragoza elahijadero elbaluarte elcentro elchino elcopetillo ellampotal \
            elplateadodejoaquinamaro elprieto elrucio elsaucitoelhorno emilianozapatasanantoniodelburro ermitadeguadalupe \
            ermitadeloscorreas estacioncamacho estaciongutierrez estacionsanjose estanciadeanimas estanciadeguadalupe \
            estebanscastorena fraccionamientosanfelipe fraccionamientosantosantiago franciscogarciasalinas fresniljas fresnilo \
            frsnylw frysnyw fuleisiniyue garciadelacadena genarocodina generalenriqueestrada generaljuanjoserios \
            generallaurogcalocaelrascon generalpanfilonatera gonzalesortega gonzalezortegamachines granadas \
            guadalupedelascorrientes guadalupedelossauces guadalupedetrujillo gualterio huanusco huiscolco \
            ignaciolopezrayonlosdelgado independenciasanmartinsanmartin jakatekasa jauladeabajo jauladearriba \
            jerezdegarciasalinas jimenezdelteul jjesusgonzalezortegasanmateo josemariamorelossantamonica josesantosbanuelos \
            josesantosbanuelosbanuelosviejo juchipila laarqueria laballena lablancachihuahua lablanquita labordesantabarbara \
            lacasita lacoloradaestaciondeferrocarril lalobena lalomaelbajio lamontesa lapachona lapendencia laprieta \
            lapuertadejalisco lasalada lascatarinas lasesperanzaselranchito lasnoriasnorias latesorera lazacatecana \
            lazarocardenasranchogrande lobatos loscondes losgriegos losharos losllamas lossantiagos manantialdelahondacarboneras \
            martinezdominguez matiasramos mazapil melchorocamposanjeronimo mercuriominamercurio mexiconuevounomexiconuevo \
            mezquitaldeloro mezquitillo miguelauza milagros milpillasdeallende milpillasdelasierra momax monteescobedo \
            moyahuadeestrada nieves nochistlandemejia noriadeangeles noriadelcerrodesantiagoelcerro noriasdeguadalupe \
            nuevapastoria nuevomundo ojitos ojodeaguadelapalma oran pasodemendez pastelera perales picones piedragorda pinos \
            plateros pozodegamboa pozodejarillas presadevalenzuela presanueva rafaelyanezsosaelmezquite ramonlopezvelarde \
            ranchonuevodemorelosdeguadalupe riodemedina riofrio sainalto sainbajo sakatekas sakatekaseu sakatekasi sakatekasu \
            sakatykas saldana sanantoniodelcipres sanantoniodepadua sanjosedecastellanos sanjosedefelix sanjosedelaera \
            sanjosedelalamito sanjosedelourdes sanjosedemorteros sanjosederanchos sanjoseelsaladilloelsaladillo \
            sanjosesanjosedelosmelendez sanjuancapistrano sanluisdecustique sanpabloderanchogrande sanpedroocotlan \
            sanpedropiedragorda sanrafaeldelastablas santaluciadelasierra santaritaluismoya santiburcio \
            santotomasvenaditosvenaditos sarteneja saucedadelaborda saucedademulatos sauzdelosmarquez sqtqs susticacan tabasco \
            tacoaleche talesteipa tanquenuevo tapiasdesantacruzpedroruizgonzalez tayahua tepechitlan terminaldeprovidencia \
            tetillas teuldegonzalezortega tierraylibertadsanblas tierritasblancas tlachichila tlacotes tlaltenangodesanchezroman \
            tolosa trancoso trinidadnorte trujillo valparaiso vetagrande viboras victorrosales villacardenas villadecos \
            villagarcia villagonzalezortega villainsurgenteselcalabazal zacatecascity zakatekasa zakatekasi zakatkaszakatkas \
            zakatykas zoquite
            """)
}
