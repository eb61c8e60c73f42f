// Made by tools/make_places.py. Towns: GeoNames, CC BY 4.0.
extension PlaceTables {
    static let es = PlaceTables(
        regions: """
            01=alava=araba=arabaalava 02=albacete 03=alacant=alicante 04=almeria 05=avila 06=badajoz \
            07=baleares=balearicislands=illesbalears=islasbaleares 08=barcelona 09=burgos 10=caceres 11=cadiz \
            12=castello=castellon 13=ciudadreal 14=cordoba 15=acoruna=coruna=lacoruna 16=cuenca 17=gerona=girona 18=granada \
            19=guadalajara 20=gipuzkoa=guipuzcoa 21=huelva 22=huesca 23=jaen 24=leon 25=lerida=lleida 26=larioja 27=lugo \
            28=comunidaddemadrid=madrid 29=malaga 30=murcia=regiondemurcia 31=navarra=navarre 32=orense=ourense \
            33=asturias=principadodeasturias 34=palencia 35=laspalmas 36=pontevedra 37=salamanca 38=santacruzdetenerife=tenerife \
            39=cantabria 40=segovia 41=sevilla=seville 42=soria 43=tarragona 44=teruel 45=toledo 46=valencia 47=valladolid \
            48=bizkaia=vizcaya 49=zamora 50=saragossa=zaragoza 51=ceuta 52=melilla
            """,
        larger: """
            andalucia:04+11+14+18+21+23+29+41 andalusia:04+11+14+18+21+23+29+41 aragon:22+44+50 basquecountry:01+20+48 \
            canarias:35+38 canaryislands:35+38 castillalamancha:02+13+16+19+45 castillayleon:05+09+24+34+37+40+42+47+49 \
            catalonia:08+17+25+43 cataluna:08+17+25+43 catalunya:08+17+25+43 comunidadvalenciana:03+12+46 \
            comunitatvalenciana:03+12+46 euskadi:01+20+48 extremadura:06+10 galicia:15+27+32+36 islascanarias:35+38 \
            paisvasco:01+20+48
            """,
        postal: """
            01=01 02=02 03=03 04=04 05=05 06=06 07=07 08=08 09=09 10=10 11=11 12=12 13=13 14=14 15=15 16=16 17=17 18=18 19=19 \
            20=20 21=21 22=22 23=23 24=24 25=25 26=26 27=27 28=28 29=29 30=30 31=31 32=32 33=33 34=34 35=35 36=36 37=37 38=38 \
            39=39 40=40 41=41 42=42 43=43 44=44 45=45 46=46 47=47 48=48 49=49 50=50 51=51 52=52
            """,
        towns: """
            =01+02+13+16+19+20+45+48 laguardia =01+04+11+14+18+20+21+23+29+41+48 oria =01+05+09+20+24+34+37+40+42+47+48+49 \
            avellaneda =01+20+28+48 legazpi sanse =01+20+48 abadino abaltzisketa aduna agurainsalvatierra aia aizarnazabal \
            albiztur alegia algorta alkiza alonsotegi altzaga amezketa amorebieta amoroto amurrio andoain anoeta antzuola araia \
            arama areatza aretxabaleta arminon arrasatemondragon arrigorriaga asteasu astigarraga ataun aulesti axpesanbartolome \
            azkoitia azpeitia bakio baliarrain balmaseda baracaldo barakaldo basauri bastidalabastida beasain beizama belauntza \
            berango berantevilla berastegi bergara bermeo bernedo berriatua berriz berrobi berrostegieta bierbae bilbaa bilbao \
            bilbau bilbaum bilbaw bilbaxo bilbo bilbobilbao bilmpao birubao bitoria bittorixa blbaw bylbaw bylbayw deba derio \
            donebikendi donosti donostia donostiasansebasian donostiasansebastian donostio durango ea eibar elantxobe elbocho \
            elciego elduain elexalde elgeta elgoibar elorrio erandio erandiogoikoa ermua errenteria errezil errigoiti eskoriatza \
            eskuernagavillabuenadealava etxebarria forua gabiria gaintza galdakao gasteiz gasteizvitoria gatika gaztelu \
            gernikalumo getaria getxo gordexola guenes hernani hernialde herrikoplaza hondarribia ibarra ibarrangelu idiazabal \
            ikaztegieta irun irunuranzu irura ispaster itsasondo iurreta izurtza kortezubi labellaeaso lagran landa lanestosa \
            lantziegolanciego lapuebladelabarca larraul lasarte laudiollodio lazkao leaburu legorreta leintzgatzaga leioa \
            lekeitio leza lezama lezo lizartza manaria markinaxemein mendaro mendexa moredaarabamoredadealava mundaka mungia \
            murgia mutiloa mutriku muxika navaridas oionoyon olaberria onati ondarroa ordizia orendain orexa orio ormaiztegi \
            ortuella otxandio pasaia plentzia portugalete samaniego sanbi sanbizente sanbizentibarakaldo sanjuliandemuskiz \
            sanpedrogaldames sansbastyan sansebastian sansebastjan santsebastia santuchu santurtzi santutxu \
            sanvicentedebaracaldo saosebastiao segura sestao shengsaiwasitian sondika sopela sopuerta stsebastien tolosa ubide \
            urdunaorduna urnieta urretxu usurbil victoriacum villabona villanuevadevaldegovia vitoria vitoriagasteiz vitorija \
            vitorijagastejs vitorio wytwryh yilun zaldibar zaldibia zalla zambrana zamudio zaratamo zarautz zeanuri zegama \
            zerain zestoa zierbena zumaia zumarraga =02+04+11+13+14+16+18+19+21+23+29+41+45 domingoperez torrenueva \
            =02+05+09+13+16+19+24+34+37+40+42+45+47+49 aebura gamonal =02+13+15+16+19+27+32+36+45 malpica =02+13+16+19+28+45 \
            almagro hellin pozuelo =02+13+16+19+33+45 belmonte =02+13+16+19+35+38+45 moya =02+13+16+19+45 abanades abengibre \
            abenojar ablanque adobes aerwasaite agudo ajofrin alamillo alaminos alarcon alarilla alatoz albacet albacete \
            albaladejo albaladejodelcuende albalatedelasnogueras albalatedezorita albares albarrealdetajo albasete albaseteh \
            albasth albasyty albatana albendea albendiego alberchedelcaudillo alborea albsyt alcabon alcadozo alcaladelavega \
            alcaladeljucar alcanizo alcantud alcaraz alcazardelrey alcazardesanjuan alcoba alcocer alcohujate alcoleadecalatrava \
            alcoleadelaspenas alcoleadelpinar alcoleadetajo alconcheldelaestrella alcoroches alcubillas aldeadelrey \
            aldeanuevadebarbarroya aldeanuevadeguadalajara aldeanuevadesanbartolome algardemesa algarra algora alhambra \
            alhondiga aliaguilla alique almaden almadrones almansa almedina almendraldelacanada almodovardelcampo \
            almodovardelpinar almoguera almonaciddelmarquesado almonaciddetoledo almonaciddezorita almorox almuradiel alocen \
            alovera alpera altarejos alustante anchuras anguita anoverdetajo anqueladelducado anqueladelpedregal \
            arandilladelarroyo aranzueque arbancon arbeteta arcicollar arcosdelasierra arenasdesanjuan argamasilladealba \
            argamasilladecalatrava argecilla arges arguisuelas armallones armunadetajuna arrancacepas arroba arroyodelasfraguas \
            arubasete atalayadelcanavate atanzon atienza aunon ayna azuquecadehenares azutan baides balazote ballesteros \
            ballesterosdecalatrava balsadeves banosdetajo banuelos barajasdemelo barchindelhoyo barcience bargas barrax \
            barriopedro bascunanadesanpedro beamud belinchon belmontejo belvisdelajara berninches beteta bienservida bogarra \
            bolanosdecalatrava bonete boniches borox brazatortas brihuega bsyt buciegas budia buenachedealarcon buenaventura \
            buendia bujalaro burguillosdetoledo burujon bustares bwrtwlanw cabanasdelasagra cabanasdeyepes cabanillasdelcampo \
            cabezamesada cabezarados cabezarrubiasdelpuerto caesarobriga caleraychozas caleruela camarena camarenilla \
            campillodealtobuey campillodeduenas campilloderanas campillosparavientos campillossierra campisabalos \
            campodecriptana camunas canadadecalatrava canadadelhoyo canalejasdelarroyo canamares canaveras canaveruelas canete \
            canizar canizares canredondo cantalojas carbonerasdeguadazaon carcelen cardenete cardieldelosmontes carmena \
            carranque carrascosa carrascosadeharo carriches carriondecalatrava carrizosa casadeuceda casarrubiosdelmonte \
            casasbuenas casasdebenitez casasdefernandoalonso casasdegarcimolina casasdeguijarro casasdeharo casasdejuannunez \
            casasdelazaro casasdelospinos casasdesangalindo casasdeves casasibanez casasimarro caspuenas castejondehenares \
            castellardelamuela castellardesantiago castilforte castillejodeiniesta castillejosierra castilloalbaranez \
            castillodebayuela castillodegarcimunoz castilnuevo caudete cazalegas cebolla cedillodelcondado cendejasdelatorre \
            cenizate centenera cerveradelllano cerveradelosmontes checa chequilla chillarondecuenca chillarondelrey chillon \
            chiloeches chinchillademontearagon chozasdecanales chueca chumillas cidadereal cifuentes cincovillas ciruelas \
            ciruelos ciudadreal ciudareal cobeja cobeta cobisa cogollor cogolludo conca condemiosdeabajo condemiosdearriba \
            congostrina consuegra copernal corduente corraldealmaguer corraldecalatrava corralrubio cotillas cozar cuenca \
            cuencaispania cuerva cuevadelhierro daimiel dosbarrios driebes duron ebora ebura elballestero elbonillo elbora \
            elcarpiodetajo elcasardeescalona elchedelasierra elherrumblar elpedernoso elperal elpicazo elprovencio \
            elpuentedelarzobispo elrealdesanvicente elrobledo eltoboso elvisodesanjuan embid enguidanos erustes escalona \
            escalonilla escamilla escariche escopete espinosadehenares espinosodelrey esplegares esquivias estables estriegana \
            ferez fontanar fontanarejo fresnedadealtarejos fresnedadelasierra fuembellida fuencaliente fuencemillan fuenllana \
            fuensalida fuensanta fuentealamo fuentealbilla fuentedepedronaharro fuenteelfresno fuentelahigueradealbatages \
            fuentelencina fuentelespinodeharo fuentelespinodemoya fuentelsaz fuentelviejo fuentenovilla fuentes fuertescusa \
            gabaldon gajanejos galapagos galvedesorbe galvez garaballa gascuena gascuenadebornova gerindote golosalvo \
            grajadecampalbo grajadeiniesta granatuladecalatrava guadalajara guadalmez guadamur guadarahara gvadalaharo \
            gvadalakhara henarejos henche herencia herreria herrerueladeoropesa hiendelaencina higueruela hijes \
            hinojosadesanvicente hinojosasdecalatrava hita hombrados honrubia hontanar hontanaya hontecillas hontoba \
            horcajodesantiago horche hormigos hoyagonzalo huecas huelamo huelves huerguina huermecesdelcerro huertadelaobispalia \
            huertadelmarquesado huertadevaldecarabanos huertahernando huete hueva humanes illana illandevacas illescas infantes \
            iniesta iniestola irueste jadraque jirueque jorquera kewngka kouenka kuainaka kuainka kuehnka kuengka kuenka kunka \
            kvenka kvenko kwynka laalamedadelasagra laalbercadezancara laalmarcha lacalzadadecalatrava lacalzadadeoropesa \
            lafrontera lagartera lagineta lagunadelmarquesado lagunaseca lamata lanavadericomalillo landete lapoblachuela \
            lapuebladealmoradiel lapueblademontalban lapueblanueva laroda lasherencias laslabores lasmesas lasolana \
            laspedroneras lasventasderetamosa latorredeestebanhambran layos ledana ledanca leganiel leiaercheng letur lezuza \
            lietor lillo llanosdelcaudillo lominchar lorancadetajuna loshinojosos losnavalmorales losnavalucillos losyebenes \
            lucillos lupiana luzaga luzon madridejos madrigueras magan mahora majaelrayo malagadelfresno malagon malaguilla \
            mandayona mantiel manzanares manzaneque maqueda maranchon marchamalo mariana marjaliza mascaraque masegosa masegoso \
            masegosodetajuna matarrubia matillas mazarambroz mazarete mazuecos medranda megina mejorada membrilla membrillera \
            menasalbas mentrida mestanza miedesdeatienza miguelesteban miguelturra millana milmarcos minaya minglanilla mira \
            mirabueno miralrio mocejon mochales mohedasdelajara mohernando molinadearagon molinicos monasterio mondejar \
            monrealdelllano montalbanejo montalbo montalvos montarron monteagudodelassalinas montealegredelcastillo montearagon \
            montesclaros montiel mora moraldecalatrava moratilladelosmeleros morenilla motadealtarejos motadelcuervo \
            motilladelpalancar motilleja muduex munera nambroca narboneta navahermosa navalcan navalmoralejo navalpino \
            navamorcuende navasdeestena navasdejorquera negredo nerpio noblejas noez nombela noves numanciadelasagra nunogomez \
            ocana ocentejo oliasdelrey olivaresdejucar olmedadecobeta olmedadelacuesta olmedadelrey olmedilladealarcon \
            olmedilladeeliz ontigola ontur orea orgaz oropesa osadelavega ossademontiel otero pajaron pajaroncillo \
            palmacesdejadraque palomaresdelcampo palomeque pantoja paracuellos pardos paredes paredesdeescalona \
            paredesdesiguenza pareja parrillas pastrana paternadelmadera pedromunoz pelahustan penalen penalver penasdesanpedro \
            peralejosdelastruchas peralveche petrola picon piedrabuena pinarejo pinedadegiguela pinilladejadraque \
            pinillademolina pioz piqueras piquerasdelcastillo poblete polan portilla portillodetoledo porzuna povedadelasierra \
            povedilla pozoamargo pozocanada pozodealmoguera pozodeguadalajara pozohondo pozolorente pozorrubio \
            pozuelodecalatrava pradenadeatienza pradosredondos priego puaiertuoliyanuo puebladealmenara puebladebelena \
            puebladedonrodrigo puebladelprincipe puebladelsalvador puehrtoljano puertodesanvicente puertojano puertolano \
            puertolapice puertollano puertolyano puerutoryano pulgar quer quero quintanardelaorden quintanardelrey quismondo \
            qwnkt radadeharo rebollosadejadraque recas reillo renera retiendas retuertadebullaque ribadesaelices rielves \
            rillodegallo riopar robledillodemohernando robledo robledodecorpes romanillosdeatienza romanones romeral \
            rozalendelmonte ruedadelasierra ruidera sacecorbo sacedatrasierra sacedon saceruela saelices saelicesdelasal \
            salinasdelmanzano salmeron salobre salvacanete sanandresdelcongosto sanandresdelrey sanbartolomedelasabiertas \
            sancarlosdelvalle sanclemente sanlorenzodecalatrava sanlorenzodelaparrilla sanmartindeboniches sanmartindemontalban \
            sanmartindepusa sanpedro sanpedropalmiches santaanadepusa santacruzdelazarza santacruzdeloscanamos \
            santacruzdelretamar santacruzdemoya santacruzdemudela santamariadelcamporus santamariadelosllanos santamariadelval \
            santaolalla santiuste sartajada sauca sayaton segurilla selas semillas sesena setiles sevillejadelajara sienes \
            siguenza sisante siudadeuleal sjudadreal sjudadrehal socovos socuellamos solanillosdelextremo somolinos sonseca \
            sotillodelaspalomas sotodosos sywdadryal talaberadelareyna talaveradelareina talaveradelarejna talaveradeltajo \
            talaveradilarina talaweiladelaleina talayuelas taleda tamajon taragudo tarancon taravilla tarazonadelamancha \
            tartanedo tebar tejadillos tembleque tendilla terrinches terzaga thywdadryal tierzo tinajas tlbyrt tlytlt tobarra \
            toledas tolede toledo toledoispania toledu toleto toletum toleu tolledo tomelloso tordellego tordelrabano tordesilos \
            toredo torija torralba torralbadecalatrava torralbadeoropesa torrecilladelajara torrecuadradademolina \
            torrecuadradilla torredejuanabad torredelburgo torrejoncillodelrey torrejondelrey torremochadejadraque \
            torremochadelcampo torremochadelpinar torremochuela torrico torrijos torrubia torrubiadelcampo torrubiadelcastillo \
            tortoladehenares tortuera tortuero totanes tresjuncos tribaldos trijueque trillo tuolaiduo tuoliduo turleque twldw \
            twldwaspanya twlydw uceda ucles ugena ujados una urbanizacioncasasviejas urda utande valdarachas valdearenas \
            valdeavellano valdeaveruelo valdeconcha valdeganga valdegrudas valdelcubo valdemancodelesteras valdemeca \
            valdemorillodelasierra valdemorosierra valdeolivas valdepenas valdepenasdelasierra valderrebollo valdesotos \
            valdeverdeja valenzueladecalatrava valfermosodetajuna valhermoso valhermosodelafuente valmojado valsalobre \
            valtabladodelrio valverdedejucar valverdedelosarroyos valverdejo varaderey vegadelcodorno velada vellisca \
            ventasconpenaaguilera vianadejadraque villacanas villaconejosdetrabaque villadedonfadrique villadeves \
            villaescusadeharo villafrancadeloscaballeros villagarciadelllano villagordodeljucar villahermosa villalbadelasierra \
            villalbadelrey villalgordodelmarquesado villalpardo villamalea villamanrique villamayordecalatrava \
            villamayordesantiago villamieldetoledo villaminaya villamuelas villanuevadealcardete villanuevadealcoron \
            villanuevadeargecilla villanuevadebogas villanuevadelafuente villanuevadelajara villanuevadelatorre \
            villanuevadesancarlos villapalacios villardecanas villardedomingogarcia villardelaencina villardelhumo \
            villardelinfantado villardelpozo villardeolalla villareal villarejodefuentes villarejodelapenuela \
            villarejodemontalban villarejoperiesteban villaresdejadraque villaresdelsaz villarrobledo villarrubiadelosojos \
            villarrubiadesantiago villarrubio villarta villartadesanjuan villasecadehenares villasecadelasagra villasecadeuceda \
            villasequilladeyepes villatobas villatoya villavaliente villaverdedeguadalimar villaverdeypasaconsol villeldemesa \
            vindel vinuelas visodelmarques viveros yebes yebra yelamosdeabajo yelamosdearriba yeles yemeda yepes yeste yuncler \
            yuncos yunqueradehenares zafradezancara zafrilla zaorejas zarzadetajo zarzuela zarzueladejadraque zoritadeloscanes \
            =03+07+12+46 santjordi =03+08+12+17+25+43+46 cabanes elperello torrent =03+12+28+35+38+46 sanisidro =03+12+28+46 \
            almenara =03+12+46 ademuz ador adsubia adzaneta aerkeyi agost agres agullent aielodemalferit aierda aierqie aigues \
            akraleuke alacant alacante alacanti alakanto alalaqant alaquas albaida albal albalatdelaribera albalatdelssorells \
            albalatdelstarongers albatera alberic albocasser alborache alboraya albuixech alcaladexivert alcalali \
            alcanteradexuquer alcasser alchh alco alcoceber alcocerdeplanes alcodium alcoi alcoy alcublas alcudiadeveo alda \
            aldaia alfafar alfafara alfaradealgimia alfaradelpatriarca alfarp alfarrasi alfauir alfondeguilla algemesi \
            algimiadealfara algimiadealmonacid alginet algorfa alguena alicant alicante alikante alikanteh alikhamthit alka \
            alkoj alkojus alkwy allikante almassora almedijar almisera almoines almoradi almudaina almussafes alpuente \
            alqueriasdelninoperdido alsh altea altura alykant alykanth alzira andilla anna antella aoliweila aranuel \
            aresdelmaestre argelita arikante artana arukoi aryhwyla aspe atzenetadalbaida auraiola aurariola awrywyla ayodar \
            ayora azuebar balenseiy balenzia ballensia balones balunxiya barenshia barracas barx barxeta beiniduoermu belgida \
            bellreguard bellus benafigos benageber benaguasil benasau benassal benavites beneixama beneixida benejuzar \
            benetusser benferri beniarbeig beniarda beniarjo beniarres beniatjar benicarlo benicassim benichembla benicolet \
            beniculldexuquer benidoleig benidoleum benidorm benidormo benidorumu benifaio benifairodelesvalls benifallim benifla \
            beniganim benijofar benilloba benillup benimantell benimarfull benimassot benimeli benimodo benimuslem beniparrell \
            benirredra benisano benissa benissoda benisuera benitachell benlloch betera betxi biar bicorp bigastro blnsyt \
            bnydwrm bocairent bolbaite bolulla bonreposimirambell borriol bufali bugarra bunol burjassot burriana busot calig \
            calles callosadensarria callosadesegura calp camporrobles canada canals canetdenberenguer canetloroig carcaixent \
            carcer carlet carricola casasaltas casasbajas casinos castalla castelldecabres castelldecastells castellfort \
            castellnovo castello castellodelaplana castelloderugat castellon castellondelaplana castellonetdelaconquesta \
            castielfabib castillodevillamalefa catadau catarroja cati catral caudetedelasfuentes caudiel cerda cerveradelmaestre \
            chella chelva chera chertxert cheste chilches chiva chovar chulilla cinctorres cirat cocentaina cofrentes confrides \
            corbera cortesdearenoso cortesdepallas costur cotes cox crevillente cuevasdevinroma culla cullera daimus dayanueva \
            dayavieja denia dolores domeno dosaguas ehlch ehlche ehlda elaltet elcampello elce elch elche elda elgrao elig \
            elspoblets emperador enguera eruche eslida espadilla estivella estubeny facheca famorca fanzara faura favara \
            figueroles finestrat foios fontanarsdelsalforins forcall formenteradesegura fortaleny fuentelareina fuenterrobles \
            fuentesdeayodar gaibiel gandia gandie gandija gatadegorgos gavarda geldo genoves gestalgar gilet godella godelleta \
            gorga granjaderocamora graodemurviedro guadasequies guadassuar guardamardelsegura herbes higueras higueruelas \
            hondondelasnieves hondondelosfrailes hualunxiya ibi illici jacarilla jalance jalon jarafuel javea jerica \
            kastelondelaplana lafontdelafiguera lalcora lalcudia lalcudiadecrespins lalfasdelpi lallosa lalqueriadelacomtessa \
            lanucia lapobladefarnals lapobladevallbona lapoblallarga laromana latorredelesmacanes layesa leliana lenova \
            llaneraderanes llauri lliria llocnoudenfenollet llocnoudesantjeroni llombai llosaderanes llutxent lolleria \
            loriguilla losadelobispo losmontesinos lucenadelcid lucentum ludiente macastre malnovturo manises manuel marines \
            masalaves massamagrell matet meliana millares millena miramar mislata mogente moncada moncofa monfortedelcid monovar \
            monserrat montaberner montan montanejos montesa montichelvo montroy moraira morella morvedre murla murodelalcoy \
            museros mutxamel naquera navajas navarres novelda novele nules oliva olocau olocaudelrey onda ondara onil ontinyent \
            orba orcheta orihuela oriola oriouela oriuehla oriuela oriuera orivela oropesadelmar otos paiporta palanques \
            palmadegandia palmera palomar palunsia parcent pateerna paterna pateruna pavias pedralba pedreguer pego peniscola \
            petres picanya picassent pilardelahoradada piles pinademontalgrao pinet pinoso planes polinyadexuquer polop \
            portelldemorella potries pucol puebladearenoso puebladesanmiguel pueblatornesa puig quartdelesvalls quartdepoblet \
            quartell quatretonda quesa rafal rafelcofer rafelguaraf rafoldealmunia rafoldesalem realdegandia realdemontroi \
            redovan relleu requena ribarrojadelturia ribesalbes riola rocafort rojales rosell rotglaycorbera rotova rugat \
            sacanet sagonte sagra sagunt sagunto saguntum salinas salsadella sanetynegrals sanjuandeenova sanjuandemoro \
            sanmigueldesalinas santamagdalenadepulpis santapola santjoandalacant santrafeldelmaestrat santvicentdelraspeig sanvi \
            sanvicentdelraspeig sanvicente sanvicentedelraspeig sarratella sax sedavi segart segorbe sella sellent sempere \
            senija senyera serra sgwntwm sierraengarceran sieteaguas silla simatdelavalldigna sinarcas sollana soneja sotdechera \
            sotdeferrer sueca sumacarcer tales tarbena tavernesblanques tavernesdelavalldigna teresadecofrentes terrateig \
            teulada tibi tirig titaguas todolella toga tollos toras torebieha toreviekha toreviexa torevijekha tormos \
            torralbadelpinar torreblanca torrechiva torredelahoradada torrella torrente torrevekha torrevella torrevelladelamata \
            torrevieja tous traiguera trbykha tuejar tuoleiweiyeha turis twrbyyhh twrryfyykha twryfayja useras utiel valainsia \
            valantsa valence valencia valenciavalencia valencie valencija valencio valenciya valenseje valensi valensia valensii \
            valensij valensija valensiya valensyaa valenthia valentia valentzia valenza vallada vallanca valldealmonacid \
            valldeebo valldegallinera valles vallibona valynsya ventadelmoro vergel vilamarxant vilareal viljarreal villafames \
            villafrancadelcid villahermosadelrio villajoyosa villalonga villamalur villanuevadecastellon villanuevadeviver \
            villardelarzobispo villargordodelcabriel villavieja villena villores vinalesa vinaros vistabelladelmaestrazgo viver \
            walencja walensiye walnsya walunxiya wlnsyh wylnsya xalikante xativa xelche xelda xeraco xeresa xirivella xixona \
            yatova zarra zoritadelmaestrazgo zucaina =04+11+14+15+18+21+23+27+29+32+36+41 sanroque \
            =04+11+14+18+21+22+23+29+41+44+50 loscorrales =04+11+14+18+21+23+28+29+41 elviso =04+11+14+18+21+23+29+30+41 algar \
            =04+11+14+18+21+23+29+41 abla abrucena adamuz adra aerhexilasi aermeiliya agron aguadulce aguilar ailaixiduo \
            aisitebona alajar alakhydw alameda alamedilla alanis alayjaydw albaidadelaljarafe albanchez alboloduy albolote \
            albondon albox albunan albunol albunuelas albwyrtwdysantamarya alcaladeguadaira alcaladelosgazules alcaladelrio \
            alcaladelvalle alcalalareal alcaracejos alcaucin alcaudete alchesirasas alchethiras alchezira alcolea alcoleadelrio \
            alcontar alcudiademonteagud aldeaquemada aldeire alfacar alfarnate alfarnatejo algamitas algarinejo algarrobo \
            algatocin algeciras algecires algesiras algesires alghykras algodonales alhabia alhamadealmeria alhamadegranada \
            alhaurindelatorre alhaurinelgrande alhendin alhesilaseu alicun alicundeortega aljaraque aljezita alkaladegvadaira \
            alkhesiras alkhythyras almachar almadendelaplata almargen almedinilla almegijar almelia almensilla almeri almeria \
            almerija almerio almeriya almeryja almocita almodovardelrio almogia almonte almrya almryt almunecar almyrya alora \
            alosno alozaina alpandeire alquife alsodux alxeciras andujar anora antas antequera aracena arboleas archez archidona \
            arcosdelafrontera ardales arenas arenasdelrey arjona arjonilla armilla armunadealmanzora aroche arquillos arriate \
            arroyodelamiel arroyodelojanco arroyomolinosdeleon aruheshirasu arumeria ashbylyt astybwna atajate atarfe aurgi \
            ayamonte aznalcazar aznalcollar badolatosa baena baeza bailen balanegra banosdelaencina barbate barriadaelejido \
            bayarcal bayarque baza beas beasdegranada beasdeguadix beasdesegura bedar begijar beilaisimalajia beinaermadena \
            beires belalcazar belethmalaga belmez belmezdelamoraleda benacazon benahadux benahavis benalauria benalmadena \
            benaluadeguadix benaluadelasvillas benalupcasasviejas benamargosa benamaurel benameji benamocarra benaocaz benaojan \
            benarraba benatae benitagla benizalon bentarique berchules beresumaraga berja berrocal blazquez bnalmadna \
            bollullosdelamitacion bollullospardelcondado bonares borge bormujos bornos brenes bubion bujalance burguillos \
            busquistar bynalmadyna cabezasrubias cabra cabradelsantocristo cadiar cadice cadis cadix cadiz cajar cala calanas \
            calicasas camas cambil campillodearenas campillos campina campofrio campotejar canadarosal canar canaveraldeleon \
            canena canetedelastorres canetelareal caniles canillasdeaceituno canillasdealbaida canjayar cantillana cantoria \
            capileira carataunas carboneras carboneros carcabuey cardena cardoue carmona carratraca carriondeloscespedes \
            cartajima cartama cartaya casabermeja casarabonela casares casariche caseriocampina castaras castellardelafrontera \
            castellardesantisteban castelldeferro castilblancodelosarroyos castillejadeguzman castillejadelacuesta \
            castillejadelcampo castillejar castillodelocubin castril castrodefilabres castrodelrio cazalilla cazalladelasierra \
            cazorla cenesdelavega ceviya chauchina chercos cheresdelafrontera chiclana chiclanadelafrontera chiclanadesegura \
            chiklanadelafrontera chilluevar chimeneas chipiona chirivel chucena churrianadelavega cijuela cobdar \
            cogollosdeguadix coin colmenar colomera comares competa conildelafrontera conquista constantina cordoa cordoba \
            cordobaispania cordoue cordova corduba coriadelrio coripe corteconcepcion cortegana cortelazor cortesdebaza \
            cortesdelafrontera costacabana cuevasbajas cuevasdelalmanzora cuevasdelbecerro cuevasdelcampo cuevasdesanmarcos \
            cullarvega cumbresmayores cutar dalias darrical darro dehesasdeguadix dehesasviejas deifontes diezma dilar dolar \
            donamencia dosermanas doshermanas dostorres dudar durcal ecija ehlehkhido ehlpuehrtodesantamarija ehstepona ejido \
            ekhido elalmendro elarahal elbosque elcarpio elcastillodelasguardas elcerrodeandevalo elcoronil elcuervo eledzido \
            elejido elekhido elgarrobo elgastor elgranado elpueleutodesantamalia elpuerto elpuertodesantamaria \
            elpuertodesantamarija elrompido elronquillo elrubio elsaucejo elvaradero elvisodelalcor encinasola encinasreales \
            enix escacenadelcampo escanuela escuzar espartinas espejo espeluy espera espiel estaciondecartama estepa estepona \
            esutepona farajan felix fengxiluola fernannunez ferreira finana fines fondon fonelas frailes freila frigiliana \
            fuehnkhirola fuengirola fuenjiluola fuenkhirola fuensantademartos fuentedepiedra fuenteheridos fuentelalancha \
            fuenteobejuna fuentepalmera fuentesdeandalucia fuentetojar fuentevaqueros fuertedelrey fwynkhyrwla fylythmalqt \
            gadeira gades gadir gador galaroza galera garrucha gaucin geduohua gelanada gelinnada gelves genalguacil genave \
            gerena gergal geulanada ghrnatt gibraleon gilena gines girnata gobernador gojar gor gorafe grana granada granado \
            granata grazalema grenada grenade grenado grenayd grndh guadacorte guadahortuna guadalcanal guadalcazar guadix \
            gualchos guaro guarroman guazamara guejarsierra guevejar guillena guranada gurenada haen haeno heleisidelafulongtela \
            heleseudelapeulontela herezo herrera higueradearjona higueradecalatrava higueradelasierra hinojales hinojares \
            hinojos hinojosadelduque hispalis hornachuelos hornos hrsdhlhprwntrh huecija huelago huelma huelva hueneja \
            huercaldealmeria huercalovera huesa huescar huetorsantillan huetortajar huetorvega huevardelaljarafe humilladero \
            ibros igualeja illar illora instincion isabilia islacristina islantilla istan itrabo iungadir iznajar iznalloz \
            iznate iznatoraf jabalquinto jabugo jaen jamilena jarezdelafrontera jayena jerez jerezdelafrontera \
            jerezdelmarquesado jete jiadesi jimena jimenadelafrontera jimeradelibar jodar jranada jrynada jubrique jun juviles \
            juzcar jyan jyrazdylafrwntyra kadis kadisas kadiseu kadisu kadiz kadizo kads kadydh kadyks kadys kantith keerduowa \
            khaehn kherehsdehlafrantehra kheresdelafrontera kherezdelafrontera kiranata koleudoba kordava kordoba kordova \
            kordovo kordowa korudoba kranada kurtupa kwrdwba kxrdoba laalgaba laantilla lacampana lacarlota lacarolina lachar \
            lagangosavistasol laguardiadejaen laherradura lairuela lalantejuela lalinea lalineadehlakansepsjon \
            lalineadelaconcepcion lalineadelakonsepsjon lalineadelakonsepson lalnyadylakanspchyan laluisiana lamojonera lanjaron \
            lanteira lapalmadelcondado lapuebladecazalla lapuebladelosinfantes lapuebladelrio lapuertadesegura larambla \
            larinconada larodadeandalucia laroya larva lascabezasdesanjuan lasgabias latacitadeplata laujardeandarax lavictoria \
            layynadylakwnsybsywn lebrija lentegi lepe linares linaresdelasierra lineadekonsepsion lobras loja lopera \
            loradeestepa loradelrio losbarrios losmolares losmorillas lospalaciosyvillafranca losvillares lubrin \
            lucainenadelastorres lucar lucena lucenadelpuerto lugros lujar lungsodnggranada lungsodngsevilla luoketasidemaer \
            lupion luque maalqat mabeila macael macharavialla mairenadelalcor mairenadelaljarafe malaca malaga malagae malagha \
            malago malaja malajia malaka malaqa maleubeya malga malka mallaga malqt manchareal manilva manzanilla maracena \
            maraga marbela marbelja marbella marbellja marbelya marbla marbya marbyla marchal marchena maria marinaleda \
            marmolejo martindelajara martos maruberya marvegia matalascanas mazagon medinasidonia mengibar mihasi mihasu mijas \
            mikhas mlqt moclin moclinejo moguer mojacar mollina molvizar monachil monda montalbandecordoba montecorto montefrio \
            montejaque montejicar montellano montemayor montilla montillana montizon montoro monturque moraledadezafayona \
            moriles morondelafrontera motelier motoriru motril murtas mwtryl mykhas navasdesanjuan nerja nerva niebla niguelas \
            nijar nivar noalejo nuevacarteya nuevajarilla obejo ogijares ohanes ojen olivares oluladecastro oluladelrio olvera \
            onuba onubo orce orcera orgiva osuna otivar otura padul padules palenciana palmadelrio palomaresdelrio \
            palosdelafrontera pampaneira paradas parauta partaloa paternadelcampo paternadelrio paternaderivera paymogo \
            pealdebecerro pechina pedrera pedroabad pedroche pedromartinez pegalajar peligros penaflor penarroyapueblonuevo \
            periana pilas pinar pinosgenil pinospuente pizarra policar polopos porcuna portugos portussanctaemariae posadas \
            pozoalcon pozoblanco pradodelrey priegodecordoba pruna ptodestamaria puebladedonfadrique puebladeguzman \
            puentedegenave puentegenil puerto puertodesantamaria puertodesantamarija puertoreal puertoserrano pujerra pulianas \
            pulpi puntaumbria purchena purullena qads qdys qranada qrtbh qrtbt quentar quesada qwrdwbh ragol retamar \
            rincondelavictoria riogordo rioja rktasdmar roketasdemar ronda roquetas roquetasdemar rosaldelafrontera rota rubite \
            rus rute rwkwytasdymar sabiote saiweiliya saiweiya salar salares salobrena salteras sanbartolomedelatorre \
            sanenriquedeguadiaro sanfernanando sanfernando sanfernandoispania sanfrnandwqads sanglukaerdewalameida sanjose \
            sanjosedelvalle sanjuandeaznalfarache sanjuandelpuerto sanlucar sanlucardebarrameda sanlucardeguadiana \
            sanlucarlamayor sanlukaleudebalameda sanlukardebarameda sanlukardebarrameda sannicolasdelpuerto sanpedroalcantara \
            sansebastiandelosballesteros sansilvestredeguzman santaanalareal santabarbaradecasa santaelena santaella \
            santaeufemia santafe santafedemondujar santaolalladelcala santiagodecalatrava santiponce santistebandelpuerto \
            santotome sayalonga sbylyh sebilla sebille sebiria sebirya sebiya sedella seguradelasierra seron serrato \
            setenildelasbodegas sevidzheh sevila sevileje sevilha sevilia sevilija sevilja sevilla seville sevilo sevilya seviya \
            seweliye sewilla shengfeiernanduo shengmaliyagang shlwqt shrysh shyl sibilia sierradeyeguas sierro siles siviglia \
            sivilja solanadetorralba somontin soportujar sorbas sorihueladelguadalimar sorvilan sufli sunlucardebarrameda swya \
            sybyya tabernas taberno tahal tarifa teba terque tijola tocina tolox tomares toremolinos toremolinosmalaga \
            torrealhaquime torreblascopedro torrecampo torrecardela torredelcampo torredelmar torredonjimeno torremolinos \
            torremolinosmalaga torreperogil torres torresdealbanchez torrox totalan trebujena trevelez trigueros tuoleimolinuosi \
            turre turrillas twrymwlynws ubeda ubrique uehlva ueruba ugijar uleiladelcampo umbrete unci urracal utrera valdelarco \
            valdepenasdejaen valderrubio valdes valdezorras valencinadelaconcepcion valenzuela valledeabdalagis valor \
            valverdedelcamino vejerdelafrontera velefique velesmalaga velezblanco velezdebenaudalla velezmalaga velezrubio \
            ventanueva ventasdehuelma vera viator vicar vilches villablanca villacarrillo villadelrio villafrancadecordoba \
            villaharta villalbadelalcor villaluengadelrosario villamanriquedelacondesa villamartin villanuevadealgaidas \
            villanuevadecordoba villanuevadelaconcepcion villanuevadelareina villanuevadelariscal villanuevadelarzobispo \
            villanuevadelascruces villanuevadelastorres villanuevadelduque villanuevadeloscastillejos villanuevadelrioyminas \
            villanuevadelrosario villanuevadeltrabuco villanuevademesia villanuevadesanjuan villanuevadetapia villaralto \
            villardompardo villarrasa villarrubia villaverdedelrio villaviciosadecordoba vinuela viznar xaen xaenjaen \
            xelpwyrtodesantamarixa xeres xeresium xerezdelafrontera yunquera zafarraya zagra zahara zaharadelosatunes \
            zalamealareal zubia zufre zuheros zujar zurgena =05+09+15+24+27+32+34+36+37+40+42+47+49 cea sobrado \
            =05+09+22+24+34+37+40+42+44+47+49+50 fonfria =05+09+24+28+34+37+40+42+47+49 arapiles arcos buenavista carmenes \
            chamartin salamanca salamanka salamanko sanpascual saramanka simancas =05+09+24+34+37+39+40+42+47+49 villaescusa \
            =05+09+24+34+37+40+42+47+49 abades abajas abejar abela abezames abiadelastorres abila abira abula abusejo acebedo \
            adalia adanero adradadehaza adradadepiron adradas adrados agallas agreda aguasal aguilafuente aguilardebureba \
            aguilardecampoo aguilardecampos ahigaldelosaceiteros ahigaldevillarino alaejos alaraz alardelrey albadecerrato \
            albadetormes albadeyeltes albicella albillos albornos alcanices alcazaren alcocerodemola alconaba alconada \
            alconadademaderuelo alcubilladeavellaneda alcubilladelaspenas alcubilladenogales aldeacipreste aldeadaviladelaribera \
            aldeadelobispo aldeadesanmiguel aldealafuente aldealcorvo aldealengua aldealenguadesantamaria aldealpozo aldealsenor \
            aldeamayordesanmartin aldeanuevadefigueroa aldeanuevadelasierra aldeanuevadelcodonal aldeanuevadesantacruz aldeareal \
            aldearrodrigo aldearrubia aldeaseca aldeasecadealba aldeasecadelafrontera aldeasona aldeatejada aldeaviejadetormes \
            aldehueladelaboveda aldehueladelcodonal aldehueladeyeltes aldeonte alentisque algadefe algodre alijadelosmelones \
            aliud almajano almaluez almanza almarazdeduero almarza almazan almazul almeida almenaradeadaja almenaradetormes \
            almenardesoria almendra alpanseque altable amavida amayuelasdearriba ameyugo ampudia amusco amusquillo anaya \
            anayadealba ane anguix anoverdetormes antiguedad arahuetes arancon arandadeduero arandilla arauzodemiel \
            arauzodesalce arauzodetorre arcediano arcenillas arconada arcones arcosdejalon arcosdelapolvorosa ardon \
            arenasdesanpedro arenillas arevalillodecega arevalo arevalodelasierra arganin arganza argujillo arija arlanzon \
            armenteros armuna arquillinos arrabalde arrayadeoca arroyodelaencomienda aspariegos astorga astudillo asturianos \
            atapuerca ataquines ausejodelasierra autilladelpino autillodecampos aveinte avela avellanosademuno avila \
            aviladeloscaballeros aviladelosleales aviladelossantos aviladelrey avilo ayllon ayoodevidriales ayuela babilafuente \
            bahabon bahabondeesgueva balboa baliyaduolide balnthya baltanas banobarez banosdevaldearados banuelosdebureba \
            baquerindecampos barbadillodeherreros barbadillodelmercado barbadillodelpez barbalos barbolla barca barcenadecampos \
            barceo barcialdelaloma barcialdelbarco barcones barjas barraco barriodemuno barriosdecolina barroman barruecopardo \
            barruelodesantullan baryadoriddo basardilla basconcillosdeltozo basconesdeojeda bascunana bayadolid bayadollideu \
            bayubasdeabajo bayubasdearriba becedas becedillas becerrildecampos becilladevalderaduey bejar belbimbre belena \
            belmontedecampos belorado belverdelosmontes bembibre benafarces benavente benavides benegiles benuza beraton \
            berberana bercero berceruelo bercial bercialdezapardiel bercianosdelparamo bercianosdelrealcamino bercimuel \
            berlangadeduero berlangadelbierzo berlangasderoa bermellar bermillodesayago bernardos berrocaldehuebra \
            berrocaldesalvatierra berrocalejodearagona berrueces berzosadebureba berzosilla blacos blascomillan blascosancho \
            bldalwlyd bliecos boada boadadecampos boadilladelcamino bobadilladelcampo bocadehuergano boceguillas bocigas \
            bocosdeduero boecillo bogajo bohoyo bolanosdecampos bonar bonilladelasierra borjabad borobia borrenes bourgos \
            bovedadelrioalmar brabos branosera brazacorta brazuelo breto bretocino brghsh brgws brieva brimedesog brimedeurz \
            brincones briviesca buberos buenamadre buenavistadevaldavia buergesi bugedo buitrago buleugoseu buniel \
            burganesdevalverde burgas burgi burgohondo burgos burgosa burgosas burgoso burgus burkos buron burqos burugosu \
            bustillodechaves bustillodelavega bustillodeloro bustillodelparamo bustillodelparamodecarrion bustodebureba \
            bwnfyrada bwrgws caballar cabanasdepolendos cabanasdesayago cabanesdeesgueva cabezabellosadelacalzada \
            cabezadelcaballo cabezasdealambre cabezasdelpozo cabezasdelvillar cabezon cabezondelasierra cabezondevalderaduey \
            cabezuela cabizuela cabrejasdelcampo cabrejasdelpinar cabrerizos cabrerosdelmonte cabrerosdelrio cabrillanes \
            cabrillas cacabelos calahorradeboedo calatanazor caleruega caltojar calvarrasadeabajo calvarrasadearriba \
            calzadadedondiego calzadadelcoto calzadadelosmolinos calzadadevaldunciel calzadilladetera camarzanadetera campaspero \
            campazas campillodearanda campillodeazaba campodesanpedro campodevillavidel campolara camponaraya camporredondo \
            canalejasdepenafiel canales canamaque candelario candeleda candilichera candin canicosadelasierra canillasdeabajo \
            canillasdeesgueva canizal canizo cantabrana cantagallo cantalapiedra cantalejo cantalpino cantaracillo cantarranas \
            cantimpalos cantiveros capillas carabantes caracena carazo carbajalesdealba carbajosadelasagrada carbellino \
            carboneroelmayor carcedodebureba carcedodeburgos cardenadijo cardenajimeno cardenosa cardenosadevolpejera carpio \
            carpiodeazaba carracedelo carrascaldebarregas carrascaldelobispo carrascaldelrio carrascosadeabajo \
            carrascosadelasierra carrias carriondeloscondes carrizodelaribera carrocera carucedo casafranca casarejos \
            casasecadecampean casasecadelaschanas casasoladearion casavieja cascajaresdebureba cascajaresdelasierra casillas \
            casillasdeflores casla castellanosdecastro castellanosdemoriscos castellanosdevilliquera castellanosdezapardiel \
            castildelgado castildepeones castildevela castilfale castilfriodelasierra castillejodemartinviejo \
            castillejodemesleon castillejoderobledo castilruiz castraz castrejondelapena castrillodecabrera castrillodedonjuan \
            castrillodeduero castrillodelaguarena castrillodelareina castrillodelavalduerna castrillodelavega castrillodelval \
            castrillodeonielo castrillodevillavega castrillotejeriego castrobol castrocalbon castrocontrigo castrodefuentiduena \
            castrodeza castrogeriz castrogonzalo castrojimeno castromembibre castromocho castromonte castronuevo \
            castronuevodeesgueva castronuno castropodame castroponce castrosernadeabajo castroserracin castroverdedecampos \
            castroverdedecerrato cayuela cazurra cebanico cebrecos cebreros cebronesdelrio cedillodelatorre ceinosdecampos \
            celadadelcamino centeneradeandaluz cepeda cepedalamora cerbon cerecedadelasierra cerecinosdecampos \
            cerecinosdelcarrizal cerezaldepenahorcada cerezodeabajo cerezodearriba cerezoderiotiron cernadilla cerralbo \
            cerratondejuarros cervatosdelacueza cerveradepisuerga cervillegodelacruz cespedosa cevicodelatorre ceviconavero \
            chane chozasdeabajo ciadoncha cidones cigales cigudosa cigunuela cihuela cillan cillerosdelabastida \
            cilleruelodeabajo cilleruelodearriba cilleruelodesanmames cimanesdelavega cimanesdeltejar ciperez ciria \
            ciruelosdecervera cirujalesdelrio cisla cisneros cisterniga cistierna ciudadellion ciudadrodrigo cobosdecerrato \
            cobosdefuentiduena cobreros coca cocadealba codorniz cogecesdelmonte cogollos colladodecontreras colladodelmiron \
            colladohermoso collazosdeboedo colmenardemontemayor congosto congostodevaldavia constanzana contreras coomonte \
            corbillosdelosoteros corcos cordovilla cordovillalareal coreses corraldeayllon corrales corralesdeduero corullon \
            corunadelconde coscurita covaleda covarrubias cozuelosdefuentiduena cremenes crespos cristobal cuadros cubilla \
            cubillasdecerrato cubillasdelosoteros cubillasderueda cubillasdesantamarta cubillo cubillodelcampo cubillos \
            cubillosdelsil cubodebenavente cubodebureba cubodelasolana cuelgamures cuellar cuencadecampos cuevadeagreda \
            cuevasdelvalle cuevasdeprovanco cuevasdesanclemente curieldeduero dehesademontejo dehesaderomanos destriana deza \
            diosleguarde domingogarcia donhierro doninosdeledesma doninosdesalamanca donjimeno donvidas duenas duruelo \
            duruelodelasierra ejeme elbarcodeavila elburgodeosma elburgoranero elcerro elcubodedonsancho elherradon \
            elhoyodepinares elperdigon eltiemblo encinadesansilvestre encinas encinasdeabajo encinasdearriba encinasdeesgueva \
            encinasoladeloscomendadores encinedo encinillas encio endrinal entrala escalonadelprado escarabajosadecabezas \
            escobardecampos escobardepolendos escobosadealmazan escurialdelasierra esguevillasdeesgueva espadana espadanedo \
            espeja espejadesanmarcelino espejon espinodelaorbada espinosadecerrato espinosadecervera espinosadelcamino \
            espinosadelosmonteros espinosadevillagonzalo espirdo estepadesanjuan estepar fabero faramontanosdetabara fariza \
            fayadwlydh fermoselle ferrerasdeabajo ferrerasdearriba ferreruela figuerueladearriba floresdeavila floridadeliebana \
            folgosodelaribera fombellida fompedraza fontihoyuelo fontioso fontiveros forfoleda fradesdelasierra frandovinez \
            frechilla frechilladealmazan fresnedadecuellar fresnedadelasierratiron fresnedilla fresnedoso fresnena \
            fresnillodelasduenas fresnodecantespino fresnodecaracena fresnodelafuente fresnodelapolvorosa fresnodelaribera \
            fresnodelavega fresnodelrio fresnoderodilla fresnodesayago fresnoelviejo frias frieradevalverde fromista frumales \
            fuensaldana fuentearmegil fuentebureba fuentecambron fuentecantos fuentecen fuentedesantacruz \
            fuenteelolmodefuentiduena fuenteelsol fuenteencalada fuenteguinaldo fuentelapena fuentelcesped fuentelisendo \
            fuentelsazdesoria fuentemolinos fuentenebro fuentepelayo fuentepinel fuentepinilla fuenterrobledesalvatierra \
            fuentesauco fuentesaucodefuentiduena fuentesdeano fuentesdebejar fuentesdecarbajal fuentesdemagana fuentesdenava \
            fuentesdeonoro fuentesderopel fuentesdevaldepero fuentesecas fuentesoto fuentespina fuentespreadas fuentestrun \
            fuentiduena gajates galbarros galende galindoyperahuy galinduste galisancho gallegos gallegosdearganan \
            gallegosdehornija gallegosdelpan gallegosdelrio gallegosdesobrinos gamonalderiopico gamones garcibuey garcihernandez \
            garcillan garcirrey gargantadelvillar garrafedetorio garray gatondecampos gavilanes gejuelodelbarro gema gemuno \
            geria gimialcon golmayo golpejas gomara gomecello gomezserracin gordalizadelpino gordoncillo gormaz gotarrendura \
            gradefes grajaldecampos grajera granjademoreruela granucillo grijalba grijota grisalena guadramiro guardo \
            guazadecampos guijodeavila guijuelo guisando gumieldeizan gusendosdelosoteros gutierremunoz hacinas haza helmantica \
            herguijueladeciudadrodrigo herguijueladelasierra herguijueladelcampo hermedesdecerrato hermisende hernansancho \
            herreradepisuerga herreradesoria herreradevaldecanas herrerosdesuso herrindecampos higueradelasduenas \
            hinojosadeduero hinojosadelcampo honrubiadelacuesta hontalbilla hontanaresdeeresma hontanas hontangas \
            hontoriadecerrato hontoriadelacantera hontoriadelpinar hontoriadevaldearados horcajodelastorres horcajodemontemayor \
            hornillosdecerrato hornillosdelcamino hortiguela hospitaldeorbigo hoyalesderoa hoyocasero hoyorredondo \
            hoyosdelcollado hoyosdelespino hoyosdemiguelmunoz huermeces huerta huertadearriba huertadelrey humada hurones \
            hurtumpascual husillos ibeasdejuarros ibrillos iglesiarrubia iglesias iguena iruelos isar iscar iterodelavega \
            iterodelcastillo ituerodeazaba itueroylama izagre jambrina jaramillodelafuente jaramilloquemado joarilladelasmatas \
            juarrosdevoltoya junciana justel juzbado laadrada laalberca laantigua labajos labaneza labouza labovedadetoro \
            lacarrera lacuesta laercina lafuentedesanesteban lagartos lagunadalga lagunadecontreras lagunadeduero \
            lagunadenegrillos lagunilla lahorcajada lalastrilla langa langadeduero langayo languilla lantadilla lanzahita \
            laparrilla lapedrajadeportillo lapoladegordon larobla larrodrigo laseca lasnavasdelmarques lastrasdecuellar \
            lastrasdelpozo ledesma ledigos ledrada leon leono lerma liceras linaresderiofrio llamasdelaribera llanodebureba \
            llanodeolmedo lleo lleon lomas losacino losacio losangelesdesanrafael lossantos lubian luelmo lumbrales \
            lungsodngvalladolid luyego lywn machacon macotera maderuelo madridanos madrigaldelasaltastorres madrigaldelmonte \
            madrigalejodelmonte madronal maello magana magaz magazdecepeda mahamud mahide mairedecastroponce majan malpartida \
            malpartidadecorneja malva mamblas mambrilladecastrejon mambrillasdelara mamolar manceradeabajo manceradearriba \
            manciles manganesesdelalampreana manganesesdelapolvorosa manjabalago manquillos mansilladelasmulas mansillamayor \
            mantinos manzanaldearriba manzanaldelbarco manzanaldelosinfantes manzanillo marana marazoleja marazuela \
            marcilladecampos martiago martiherrero martinamor martindeyeltes martinez martinmiguel martinmunozdeladehesa \
            martinmunozdelasposadas marugan marzales masueco matabuena matadecuellar matadeondelosoteros matalebreras \
            matallanadetorio matamaladealmazan matanza matapozuelos matilladearzon matilladeloscanos matilladeloscanosdelrio \
            matillalaseca mayalde mayorga mazariegos mazuecosdevaldeginate mazuela mecerreyes medianadevoltoya medinaceli \
            medinadelcampo medinadepomar medinaderioseco medinilla megeces melgardeabajo melgardearriba melgardefernamental \
            melgardetera melgardeyuso melquedecercos membibredelahoz membribedelasierra menesesdecampos mengamunoz \
            mesegardecorneja micerecesdetera miciecesdeojeda mieza miguelanez mijares milagros millesdelapolvorosa mingorria \
            minodesanesteban mirandadeazan mirandadeebro mirandadelcastanar miraveche mironcillo modubardelaemparedada mogarraz \
            mojados molacillos molezuelasdelacarballeda molinaseca molinillo molinosdeduero mombeltran momblona mombuey \
            monasteriodelasierra monasterioderodilla monasteriodevega moncalvillo monfarracinos monfortedelasierra monleon \
            monleras monsagro monsalupe montamarta monteagudodelasvicarias montejo montejodearevalo \
            montejodelavegadelaserrezuela montejodetiermes montemayordelrio montemayordepililla montenegrodecameros monterrubio \
            monterrubiodearmuna monterrubiodelasierra montorio monzondecampos moradilloderoa moraldelareina moraldesayago \
            moralejadelaspanaderas moralejadelvino moralejadematacabras moralejadesayago moralesdecampos moralesdelvino \
            moralesdetoro moralesdevalverde moralina morasverdes moratinos morerueladelosinfanzones morerueladetabara morille \
            moriscos morondealmazan moronta motadelmarques mozarbez mozoncillo mucientes muda muelasdeloscaballeros muelasdelpan \
            mugadesayago munana munico munogalindo munogrande munomerdelpeco munopedro munopepe munosancho munotello munoveros \
            muriasdeparedes murieldelafuente murielviejo nafriadeucero narrillosdelalamo narrillosdelrebollar narros \
            narrosdelcastillo narrosdelpuerto narrosdematalayegua narrosdesalduena navacarros navacepedilladecorneja \
            navadearevalo navadebejar navadefrancia navadelaasuncion navadelbarco navadelrey navaderoa navadesotrobal navadijos \
            navaescurial navafria navahondilla navalacruz navaleno navales navalilla navalmanzano navalmoral navalmoraldebejar \
            navalosa navalperaldepinares navalperaldetormes navaluenga navamorales navaquesera navaresdeayuso navaresdeenmedio \
            navaresdelascuevas navarredondadegredos navarredondadelarinconada navarredondilla navarrevisca navasdebureba \
            navasdeoro navasfrias navatalgordo navatejares navianosdevalverde nebreda negrilladepalencia neila neiladesanmiguel \
            nepas nieva niharra nogaldelashuertas nolay noviercas nuevavilladelastorres obila oencia ojosalbos oleadeboedo \
            olivaresdeduero olmedilloderoa olmedo olmedodecamaces olmillosdecastro olmillosdemuno olmosdeesgueva olmosdeojeda \
            olmosdepenafiel olombrada olvega ona oncala onzonilla oquillas orbita ortigosadelmonte ortigosadepestano \
            osejadesajambre osornillo oterodebodas oterodeherreros padiernos padilladeabajo padilladearriba padronesdebureba \
            pajarejos pajaresdeadaja pajaresdelalaguna pajaresdelalampreana pajaresdelosoteros palaciosdegoda \
            palaciosdelarzobispo palaciosdelasierra palaciosdelavalduerna palaciosdelpan palaciosdelsil palaciosdesanabria \
            palaciosrubios palazuelodevedija palazuelosdeeresma palazuelosdelasierra palazuelosdemuno palencia \
            palenciadenegrilla palencio palensija palentzia palenzuela pallantia pallensia palnsya palunxiya pampliega pancorbo \
            papatrigo paradadearriba paradaderubiales paradinasdesanjuan paramodeboedo paramodelsil pardilla paredesdenava \
            parenshia pascualcobo pastores payodeojeda pedrajasdesanesteban pedraza pedrazadealba pedrazadecampos pedrobernardo \
            pedrosadeduero pedrosadelavega pedrosadelparamo pedrosadelprincipe pedrosadelrey pedrosillodealba \
            pedrosillodelosaires pedrosilloelralo peguerinos pelabravo pelarrodriguez pelayos pelayosdelarroyo peleagonzalo \
            peleasdeabajo penacaballera penafiel penaflordehornija penalbadeavila penaparda penarandadebracamonte \
            penarandadeduero penarandilla penausende pengfeilada peque peraldearlanza peralejosdeabajo peralejosdearriba perales \
            peranzanes pereruela perilladecastro peromingo perosillo pesqueradeduero pias piedrahitadecastro piedralaves \
            piernigas pinadecampos pinadeesgueva pinarejos pinarnegrillo pincia pinedadelasierra pinedas pineldeabajo \
            pineldearriba pinilladelcampo pinilladelosbarruecos pinilladelosmoros pinilladetoro pinodelrio pitiegua pizarral \
            poblaciondearroyo poblaciondecampos poblaciondecerrato pobladuradelvalle pobladuradepelayogarcia \
            pobladuradevalderaduey polentinos pollos pomardevaldivia pomeriada ponferada ponferado ponferrada ponpelada portillo \
            portillodesoria porto posadadevaldeon poveda povedadelascintas poyalesdelhoyo pozadelasal pozadelavega \
            pozaldegallinas pozalmuro pozanco pozoantiguo pozodeurama pozosdehinojo pozuelodelaorden pozuelodelparamo \
            pozuelodetabara pradales pradanosdebureba pradanosdeojeda pradena prado pradodelaguzpena pradoluengo pradosegar \
            presencio priaranzadelbierzo prioro pucela puebladeazaba puebladelillo puebladepedraza puebladesanabria \
            puebladesanmedel puebladeyeltes pueblicadevalverde puentededomingoflorez puentedelcongosto puentedura puertas \
            puertocastilla puertodebejar puertoseguro puras quemada quintanabureba quintanadelcastillo quintanadelmarco \
            quintanadelpidio quintanadelpuente quintanaelez quintanaortuno quintanapalla quintanardelasierra quintanaredonda \
            quintanasdegormaz quintanavides quintanaycongosto quintanilladearriba quintanilladelamata quintanilladelcoco \
            quintanilladelmolar quintanilladelmonte quintanilladelolmo quintanilladeonesimo quintanilladeonsona \
            quintanilladetrigueros quintanilladeurz quintanillavivar quiruelasdevidriales rabanales rabaneradelpinar rabano \
            rabanodealiste rabanos rabedelascalzadas ragama ramiro rapariegos rasueros rayaces rebolledodelatorre rebollo \
            recuerda redecilladelcamino redecilladelcampo reguerasdearriba regumieldelasierra reinoso reinosodecerrato rello \
            remondo renedodelavega renieblas reon requejo requenadecampos respendadelapena retortillo retortillodesoria retuerta \
            revellinos revengadecampos revilladecollazos revilladelcampo revillarruz reyero rezmondo reznos \
            riaguasdesanbartolome riano riaza ribasdecampos riberosdelacueza ribota riegodelavega riocavadodelasierra \
            riofriodealiste rivilladebarajas roa roales robladillo robleda robledacervantes roblizadecojos rodadeeresma rojas \
            rollamienta rollan roperuelosdelparamo roturas royueladeriofranco rubena rubidebracamonte rublacedodeabajo rucandio \
            rueda ruesga sabero sacramenia saelicesdemayorga saeliceselchico sahagun saigeweiya salamanque salasdebureba \
            salasdelosinfantes salce saldana saldanadeburgos saldeana salduero salinasdepisuerga salinillasdebureba salmantica \
            salmoral salobral salvadios salvadordezapardiel salvatierradetormes samboal samirdeloscanos samora \
            sanadriandejuarros sanadriandelvalle sanagustindelpozo sanandresdelrabanedo sanbartolomedebejar \
            sanbartolomedecorneja sanbartolomedepinares sancebriandecampos sancebriandecastro sancebriandemazote \
            sancebriandemuda sancedo sanchidrian sanchondelaribera sanchondelasagrada sanchonuno sanchorreja sanchotello \
            sancristobaldeboedo sancristobaldecuellar sancristobaldeentrevinas sancristobaldelacuesta sancristobaldelapolantera \
            sancristobaldelavega sancristobaldesegovia sanctispiritus sando sanemiliano sanestebandegormaz sanestebandelasierra \
            sanestebandelmolar sanestebandelospatos sanestebandelvalle sanestebandenogales sanfelices sanfelicesdelosgallegos \
            sangarcia sangarciadeingelmos sanildefonso sanjuandelaencinilla sanjuandelanava sanjuandelmolinillo sanjuandelmonte \
            sanjusto sanjustodelavega sanleonardodeyague sanllorente sanlorenzodetormes sanmamesdeburgos sanmamesdecampos \
            sanmartindelavegadelalberche sanmartindelcastanar sanmartindelpimpollar sanmartinderubiales sanmartindevalderaduey \
            sanmartindevalveni sanmigueldecorneja sanmigueldelaribera sanmigueldelarroyo sanmigueldelpino sanmigueldeserrezuela \
            sanmigueldevalero sanmillandelara sanmillandeloscaballeros sanmorales sanmunoz sanpablodelamoraleja \
            sanpedrobercianos sanpedrodeceque sanpedrodegaillos sanpedrodelarroyo sanpedrodelatarce sanpedrodelvalle \
            sanpedroderozados sanpedromanrique sanpelayo sanpelayodeguarena sanromandehornija sanromandelacuba sansalvador \
            santacecilia santaceciliadelalcor santaclaradeavedillo santacolombadecurueno santacolombadelasmonjas \
            santacolombadesomoza santacristinadelapolvorosa santacristinadevalmadrigal santacroyadetera santacruzdeboedo \
            santacruzdelasalceda santacruzdelvalle santacruzdelvalleurbion santacruzdepinares santacruzdeyanguas \
            santaelenadejamuz santaeufemiadelarroyo santaeufemiadelbarco santagadeadelcid santaines santamariadehuerta \
            santamariadelaisla santamariadelashoyas santamariadelavega santamariadelberrocal santamariadelcampo \
            santamariadelinvierno santamariadelmontedecea santamariadeloscaballeros santamariadelparamo santamariadeordas \
            santamariadesando santamariadevalverde santamarialarealdenieva santamarinadelrey santamartadelcerro \
            santamartadetormes santaolalladebureba santasmartas santervasdecampos santervasdelavega santiagodelapuebla \
            santiagodelcollado santiagomillas santibanezdebejar santibanezdeecla santibanezdelapena santibanezdelasierra \
            santibanezdelval santibanezdetera santibanezdevalcorba santibanezdevidriales santibanezzarzaguda \
            santiustedesanjuanbautista santiz santodomingodelasposadas santodomingodepiron santodomingodesilos \
            santotomedezabarcos santovenia santoveniadepisuerga santoyo sanvicentedearevalo sanvicentedelacabeza \
            sanvicentedelpalacio sanvicentedelvalle sanvitero sanzoles sardondeduero sardondelosfrailes sargentesdelalora \
            sariegos sarracin sasamon saucelle sauquillodecabezas sebulcor sedano segobia segovia segovie segovija segovio \
            segowia sekobeiy senadeluna senkovia sepulveda sequeradefresno sequeros serrada serradilladelarroyo \
            serradilladelllano serranillos sgwbya sgwbyh shqwbyt sieteiglesiasdetrabancos sigeres sinlabajos slmnqt sobradillo \
            solarana soliedra solosancho sordillos soria sorihuela sotalbo sotillo sotillodelaadrada sotillodelaribera \
            sotillodelrincon sotobanadoypriorato sotodecerrato sotodelavega sotosalbos sotoserrano sotoyamio sotragero \
            sotresgudo suellacabras susinosdelparamo syjwvya tabaneradecerrato tabaneradevaldavia tabaneralaluenga tabara \
            taberadeabajo tajahuerce tajueco tamames tamarizdecampos tamaron tapioles tarazonadeguarena tardaguila tardajos \
            tardelcuende tariego taroda tejada tejado tejedaysegoyuela tenebron terradillos terradillosdeesgueva thamora tiedra \
            tinosillos tobar tolbanos tolocirio topas toraldelosguzmanes tordehumos tordesillas tordillos tordomar toreno \
            torlengua tormellas tornadizosdeavila toro torquemada torreadrada torreblacos torrecaballeros torrecilladelaabadesa \
            torrecilladelaorden torrecilladelatorre torrecilladelmonte torrecilladelpinar torredeesgueva torredelbierzo \
            torredepenafiel torregalindo torregamones torreiglesias torrelara torrelobaton torremormojon torresandino \
            torrescarcela torresdelcarrizal torresmenudas torrevaldesanpedro torrubiadesoria tortoles tortolesdelesgueva \
            tosantos trabadelo trabanca trabazos traspinedo trefacio tremedaldetormes trescasas trespaderne triguerosdelvalle \
            triollo truchas tubilladelagua tubilladellago tudeladeduero turcia turegano ucero umbrias unadequintana \
            urdialesdelparamo uronesdecastroponce uruena uruenas vadillo vadillodelaguarena vadillodelasierra vadocondes \
            vagiadolid valadoli valadolid valadolido valbuenadeduero valbuenadepisuerga valcabado valdeande valdearcosdelavega \
            valdeavellanodetera valdecarros valdecasa valdefinjas valdefresno valdefuentesdelparamo valdefuentesdesangusin \
            valdehijaderos valdelacasa valdelageve valdelaguadelcerro valdelosa valdemaluque valdemierque valdemora valdenebro \
            valdenebrodelosvalles valdeolmillos valdepielago valdepolo valdeprado valdeprados valderas valderrabano valderrey \
            valderrodilla valderrodrigo valderrueda valdesamario valdesanlorenzo valdescorriel valdestillas valdevacasdemontejo \
            valdevimbre valdezate valdoletum valdorros valdunciel valdunquillo valenciadedonjuan valero valhadolid valiadolidi \
            valjadalid valjadolid valjadolida valjadolidas valladolid valladolis valladolit vallartadebureba vallecillo \
            valledecerrato valledetabladillo vallejeraderiofrio vallelado vallerueladepedraza vallerueladesepulveda \
            vallesadelaguarena vallesdepalenzuela vallistolitum valluercanes valmala valorialabuena valsalabroso valseca \
            valtajeros valtiendas valverdedecampos valverdedelavirgen valverdedelmajano valverdedevaldelacasa valverdeenrique \
            valverdon valyadolid vayadolid vayadolida vecinos vegacervera vegadeespinareda vegadeinfanzones vegaderuiponce \
            vegadesantamaria vegadetera vegadetirados vegadevalcarce vegadevaldetronco vegadevillalobos vegalatrave veganzones \
            vegaquemada vegasdematute velamazan velascalvaro velayos velilla velilladelosajos velilladelriocarrion velliza \
            venialbo ventadebanos ventosadelacuesta ventosadelrioalmar vertavillo vezdemarban vianadecega vianadeduero vidayanes \
            videmala vilena villabanez villabaruzdecampos villablino villabragima villabraz villabrazaro villabuenadelpuente \
            villacarralon villacastin villacidaler villaciddecampos villaciervos villaco villaconancio villada \
            villadangosdelparamo villadecanes villademordelavega villadepera villadiego villaelesdevaldavia villaescusaderoa \
            villaescusalasombria villaespasa villafafila villaferruena villaflor villaflores villafradesdecampos \
            villafrancadeduero villafrancadelasierra villafrancadelbierzo villafrechos villafruela villafuerte villagalijo \
            villagarciadecampos villagaton villageriz villagomezlanueva villagonzalodetormes villagonzalopedernales villahan \
            villaherreros villahoz villalaco villalandecampos villalardeloscomuneros villalazan villalbadeduero villalbadeguardo \
            villalbadelalampreana villalbadelaloma villalbadelosalcores villalbadelosllanos villalbarba villalbilladeburgos \
            villalbilladegumiel villalcampo villalcazardesirga villalcon villaldemiro villalmanzo villalobon villalobos \
            villalondecampos villalonso villalpando villalube villaluengadelavega villamanan villamandos villamanin \
            villamartindecampos villamartindedonsancho villamayor villamayordecampos villamayordelosmontes villamayordetrevino \
            villamediana villamedianilla villamejil villameriel villamieldelasierra villamol villamontandelavalduerna \
            villamoratieldelasmatas villamordelosescuderos villamoronta villamueradelacueza villamurieldecampos \
            villamurieldecerrato villanazar villandetordesillas villangomez villanubla villanuevadeargano villanuevadeazoague \
            villanuevadecampean villanuevadecarazo villanuevadeduero villanuevadegomez villanuevadegormaz villanuevadegumiel \
            villanuevadelaceral villanuevadelacondesa villanuevadelasmanzanas villanuevadelasperas villanuevadelcampillo \
            villanuevadelcampo villanuevadelconde villanuevadeloscaballeros villanuevadelrebollar villanuevadesanmancio \
            villanuevadeteba villanunodevaldavia villaobispodeotero villaprovedo villaquejida villaquilambre \
            villaquirandelapuebla villaquirandelosinfantes villaralbo villardeciervo villardeciervos villardecorneja \
            villardefallaves villardefrades villardegallimazo villardelala villardelayegua villardelbuey villardelcampo \
            villardelrio villardeperalonso villardesamaniego villardieguadelaribera villardiga villardondiego villarejodelvalle \
            villarejodeorbigo villaresdelareina villaresdeorbigo villaresdeyeltes villariezo villarinodelosaires villarmayor \
            villarmenterodecampos villarmenterodeesgueva villarmuerto villarrabe villarramiel villarrindecampos villasabariego \
            villasanademena villasandino villasarracino villasayas villasbuenas villasdardo villasecadearciel \
            villasecodelosgamitos villasecodelosreyes villaselan villasexmir villasiladevaldavia villasrubias villatoro \
            villatuelda villaturde villaturiel villaumbrales villavaquerin villavellid villavendimio villaverdedeguarena \
            villaverdedeiscar villaverdedelmonte villaverdedemedina villaverdedemontejo villaverdemogina villavezadelagua \
            villavezadevalverde villavicenciodeloscaballeros villaviejadeyeltes villaviudas villazala villazanzodevalderaduey \
            villazopeque villegas villeguillo villodre villodrigo villoldo villoria villoruebo villoruela villotadelparamo \
            villovieco viloria viloriaderioja vilvestre vilviestredelpinar vinas vinegrademorana vinuesa vita vitigudino \
            vizcainos vizmanos vozmediano wamba wayadwlyd yanguas yanguasdeeresma yecladeyeltes yelo zael zamarra zamayon zamora \
            zamoro zamwra zapardieldelacanada zapardieldelaribera zarapicos zaratan zarzueladelmonte zarzueladelpinar zazuar \
            zoritadelafrontera zotesdelparamo zuneda =06+10 abadia abertura acebo acedera acehuche aceituna aceuchal ahigal \
            ahillones alange albala alburquerque alcantara alcollarin alconchel alconera alcuescar aldeacentenera aldeadelcano \
            aldeanuevadelavera aldeanuevadelcamino alia aliseda aljucen almaraz almendral almendralejo almoharin \
            arapacisaugustalis arroyodelaluz arroyodesanservan arroyomolinosdelavera arroyomolinosdemontanchez azuaga badahosu \
            badahozo badajos badajoz badakhos badakhws badakhwz banosdemontemayor barcarrota barrado baterno belvisdemonroy \
            benquerencia benquerenciadelaserena berlanga berrocalejo berzocana bienvenida bodonaldelasierra bohonaldeibor botija \
            brozas btlyws burguillosdelcerro cabanasdelcastillo cabezabellosa cabezadelbuey cabezalavaca cabezueladelvalle \
            cabrero caceres caceresispania cachorrilla cacris cadalso calamonte caleradeleon calzadilla calzadilladelosbarros \
            caminomorisco campanario campillodedeleitosa campillodellerena canamero canaveral capilla carbajo carcaboso \
            carmonita carrascalejo casardecaceres casardepalomero casaresdelashurdes casasdedonantonio casasdedongomez \
            casasdedonpedro casasdelcastanar casasdelmonte casasdemillan casasdemiravete casasdereina casatejada casillasdecoria \
            castanardeibor castilblanco castuera ceclavin cedillo cerezo cheles cilleros collado conquistadelasierra \
            cordobilladelacara coria cortedepeleas cristina cuacos deleitosa descargamaria donalvaro donbenito elcasar eljas \
            eltorno emeritaaugusta entrinbajo escurial esparragalejo esparragosadelares esparragosadelaserena feria \
            fregenaldelasierra fresnedosodeibor fuenlabradadelosmontes fuentedecantos fuentedelarco fuentedelmaestre \
            fuentesdeleon galisteo garbayuela garciaz gargantalaolla gargantilla garguera garlitos garrovillas garvin gata \
            granjadetorrehermosa guadalupe guarena guijodecoria guijodegalisteo guijodegranadilla guijodesantabarbara helechosa \
            herguijuela hernanperez herreradealcantara herreradelduque hervas higuera higueradelaserena higueradevargas \
            higueralareal hinojal hinojosadelvalle holguera hornachos hoyos huelaga ibahernando jaraicejo jaraizdelavera \
            jarandilladelavera jarilla jerezdeloscaballeros jerte kakeresa kakyrys kasaileisi kaseleseu kaserehs kaseres \
            kaseresa kaseresas kaseresu kashalisi kasrs kasyrys katheres katheresa kathyrs kathyrys laalbuera lacodosera \
            lacoronada lacumbre ladrillar lagarganta lagarrovilla lahaba lamorera lanavadesantiago laparra lapesga \
            larocadelasierra llera llerena lobon logrosan losardelavera lossantosdemaimona madrigaldelavera madrigalejo \
            madronera magacela maguilla majadas malcocinado malpartidadecaceres malpartidadelaserena malpartidadeplasencia \
            manchita marchagaz mardt matadealcantara medellin medinadelastorres membrio mengabril merida merido mesasdeibor \
            miajadas millanes mirabel mirandilla monesterio monroy montanchez montehermoso montemolin monterrubiodelaserena \
            montijo moraleja morcillo mryda mrydh myryda navaconcejo navalmoraldelamata navalvillardeibor navalvillardepela \
            navasdelmadrono navezuelas nogales norbacaesarina nunomoral olivadelafrontera olivademerida olivadeplasencia \
            olivenza orellanalavieja palomero pedrosodeacim penalsordo peraledadelamata peraledadesanroman peralesdelpuerto \
            pescueza piedrasalbas pinofranqueado piornal plasencia plasenzuela portaje portezuelo pozuelodezarzon \
            puebladealcocer puebladelacalzada puebladelareina puebladelmaestre puebladelprior puebladeobando puebladesanchoperez \
            pueblonuevodemiramontes puertodesantacruz qshrsh qsrs qsrsh quintanadelaserena reina rena riberadelfresno riolobos \
            robledillodegata robledillodelavera robledillodetrujillo robledollano romangordo rosalejo ruanes salorino salvaleon \
            salvatierradelosbarros salvatierradesantiago sanmartindetrevejo sanpedrodemerida santaamalia santaana \
            santacruzdelasierra santacruzdepaniagua santamarta santamartademagasca santiagodealcantara santiagodelcampo \
            santibanezelalto santibanezelbajo sanvicentedealcantara saucedilla seguradeleon seguradetoro serradilla serrejon \
            sierradefuentes siruela solanadelosbarros talarrubias talavan talaveralareal talayuela taliga tamurejo \
            tejedadetietar tietar toril tornavacas torrecilladelosangeles torrecillasdelatiesa torrededonmiguel \
            torredemiguelsesmero torredesantamaria torrejoncillo torrejonelrubio torremayor torremegia torremenga torremocha \
            torreorgaz torrequemada trasierra trujillanos trujillo usagre valdastillas valdecaballeros valdecanasdetajo \
            valdehuncar valdelacalzada valdelacasadetajo valdemorales valdeobispo valdesalor valdetorres valenciadealcantara \
            valenciadelastorres valenciadelmombuey valenciadelventoso valledelaserena valledematamoros valledesantaana \
            valverdedeburguillos valverdedelavera valverdedeleganes valverdedelfresno valverdedellerena valverdedemerida \
            viandardelavera villadelcampo villadelrey villafrancadelosbarros villagarciadelatorre villagonzalo \
            villalbadelosbarros villamesias villamiel villanuevadelaserena villanuevadelasierra villanuevadelavera \
            villanuevadelfresno villardelpedroso villardelrey villardeplasencia villarderena villartadelosmontes \
            villasbuenasdegata zafra zahinos zalameadelaserena zarzadealange zarzadegranadilla zarzademontanchez zarzalamayor \
            zorita =06+10+28 atalaya palomas valdefuentes =07 alaior alaro alcudia algaida andratx ariany arta banyalbufar \
            binissalem buger bunyola caladeportinatx calador calamillor calarajada calvia camivelldesantmateu campanet campdemar \
            campos canpastilla canpicafort capdepera capmartinet ciutadella ciutatdemallorca colldenrabassa coloniadesantjordi \
            consell costitx deia eltoro escastell escorca escubells esmigjorngran esmolinar esporles espujols establiments \
            estellencs felanitx ferreries fornalutx inca kaerweiya kalbixa kalbya kalfya kalvia kalvija karubia lasavina \
            lloretdevistalegre lloseta llubi llucmajor madinamayurqa magaluf manacor mancordelavall mao mariadelasalut marratxi \
            mercadal montuiri muro mywrqt paerma palma palmademaiorca palmademalhorca palmademallorca palmademayoleuka \
            palmadimaiorca palmamallorcakoa palmanova peguera petra platjadalcudia plmhdhmywrqh pollenca porreres portdalcudia \
            portdepollenca portdesoller portocolom portocristo portopetro puigpunyent santaeulariadesriu santagusti \
            santamargalida santamariadelcami santantonideportmany santanyi santaponsa santcarlesdeperalta \
            santfrancescdeformentera santjoan santjoandelabritja santjosepdesatalaia santllorencdescardassar santlluis sapobla \
            sarapita sarenal selva sencelles sessalines sineu soller sonanglada sonespanyol sonferrer sonferriol sonrapinya \
            sonroca sonsardina sonservera valldemossa vilafrancadebonany =07+08+17+25+43 calonge =07+28 ibiza santaeugenia \
            =08+15+17+25+27+32+36+43 sarria =08+17+25+26+43 santacoloma =08+17+25+28+43 amposta =08+17+25+33+43 mieres \
            =08+17+25+43 abelladelaconca abrera ager agramunt aguilardesegarra agullana aiguafreda aiguamurcia aiguaviva aitona \
            alasicerc albartdyywbryghat albesa albinyana albons alcanar alcano alcarras alcoletge alcover aldover alella \
            alfarras alfes alforja algerri alguaire alio almacelles almenar almoster alp alpens alpicat alpratdaljubragat \
            altafulla angles anglesola arbeca arbucies arenysdemar arenysdemunt argelaguer argensola argentona arnes artes \
            artesadesegre asco ashanpura ashjampla aspa avia avinyo avinyonetdelpenedes avinyonetdepuigventos badallona badalona \
            badaluona badalwna badarona baga balaguer baleusellona balsaleana balsareny banyoles barasilona barbens \
            barberadelvalles barcellona barcellonna barcelona barcelone barcelono barceluna barcillona barcino barkelone \
            barodeviver barridelescorts barridesantandreu barrigotic barruera barseloana barselon barselona barselonae barselono \
            barseluna barseluona barsilona barslona barslwn barslwna barsylwna bartzellona bartzelona baruserona barzelona \
            basailongna basailuona basalongna bascara baselona batea begues begur belianes bellcairedurgell bellprat bellpuig \
            bellverdecerdanya bellvis benifallet berga besalu bescano beuda biguesiriells biladakans biladekansi biure \
            blancafort blanes bolvir bonastre bordils borrassa borreda bot botarell bovera brafim breda brshlwnt brunyola \
            brzlwnh cabanelles cabradelcamp cabrerademar cabrils cadaques calaf calafell calders caldesdemalavella \
            caldesdemontbui caldesdestrac calella calelladepalafrugell callus camarasa camarles cambrils camos campdevanol \
            campins camprodon canbaro canetdemar canovelles canovesisamalus canpeguera cantallops canyelles capafonts capellades \
            capmany capolat cardedeu cardona carme caseres cassadelaselva castellardelriu castellardelvalles castellbisbal \
            castellcir castelldans castelldefels castellet castellfollitdelaroca castellfollitdelboix castellfollitderiubregos \
            castellnoudebages castellnoudeseana castellodefarfanya castellodempuries castelloli castellplatjadaro castellsera \
            castelltercol castellviderosanes celra centelles cerdanyola cerdanyoladelvalles cervello cervera cerviadeter \
            cistella ciutadilla ciutatmeridiana ciutatvella ciutatvelladebarcelona colera collbato colldejou colldenargo \
            collsuspina colomers comaruga conesa constanti corberadellobregat corbins corca cornelladellobregat cornelladelterri \
            cornudellademontsant creixell crespia cruilles cubelles cubells cunit darnius das deltebre diagonalmar \
            districtdesantsmontjuic districtedegracia districtedeleixample districtedesantmarti distriktciutatvella \
            distriktensanche distriktgracia distrikthortaguinardo distriktnoubarris distriktsantmarti distriktsantsmontjuic \
            distritociutatvella distritodeciutatvella distritodegracia distritodehortaguinardo distritodelensanche \
            distritodenoubarris distritodesantmarti distritodesantsmontjuic distritoeixample distritohortaguinardo \
            distritolescorts distritonoubarris distritosantandreu distritosantsmontjuic distritosarriasantgervasi dosrius \
            dretadeleixample duesaigues ehlprat ehlpratdelobregat ehshample eixample eixampledebarcelona eixampledistritu \
            elbaixguinardo elbesosielmaresme elbonpastor elcampdelarpadelclot elcampdengrassotigracianova elcarmel elcatllar \
            elclot elcogul elcoll elcongresielsindians elguinardo eller elmasnou elmasroig elparcilallacunadelpoblenou \
            elpladelpenedes elpladesantamaria elpoal elpoblenou elpontdebar elpontdesuert elportdelaselva elprat \
            elpratdellobregat elputxetielfarro elraval elspallaresos elturodelapeira elvendrell empuriabrava endianqu esample \
            esparreguera espluguesdellobregat espolla esponella espot falset farrera figaro figueres flaca flix fogarsdemontclus \
            foixa fondarella fonollosa fontanilles fontcoberta fontrubi fontscaldes fores fornellsdelaselva fortia ftpienc \
            fulleda fyladykans gallifa gandesa garcia garrigas garrigoles garriguella gava gelida ger gerona gerone ginestar \
            girona gironella girono godall golmes gosol gracia graciadistritu granera granollers gualbadedalt gualta \
            guardioladebergueda guilsdecerdanya guimera guissona gurb horta hortadesantjoan hortaguinardo hortaguinardodistritu \
            hospitaletdellobregat hostafrancs hostalric igualada ilerda ilerdo iluro isovol ivarsdurgell ivorra jafre jirona \
            jiuchengqu jorba juia juncosa juneda kherona kuozhanqu labarceloneta labisbaldelpenedes labisbaldemporda labonanova \
            labordeta lacanonja lacanya lacelleradeter laciudadcondal laclota lafatarella lafontdelaguatlla lafontdenfargues \
            lafuliola lagalera lagarriga lagranada lagranadella lagranjadescarp laguineueta lajonquera lallacuna lallagosta \
            lamarinadelpratvermell lamarinadeport lamaternitatisantramon lametlladelvalles lametllademar lamorerademontsant \
            lampolla lanovaesquerradeleixample lantigaesquerradeleixample lapineda lapobladeclaramunt lapoblademafumet \
            lapoblademassaluca laprosperitat lariba larmentera larocadelvalles lasagrera lasalut lasecuita laselvadelcamp \
            laseudurgell lastrestorres latalladademporda lateixonera latrinitatnova latrinitatvella lavalldhebron \
            lavernedailapau laviladegracia lavilaolimpicadelpoblenou leixample lerida les lesborgesdelcamp lescala \
            lescasesdalcanar lescorts lesfranquesesdelvalles lesllosses lesplanesdhostoles lespreses lesquirol lesroquetes \
            lestartit lheida lhospitalet lhospitaletdellobregat linyola ljejda llado llagostera llambilles llanca llardecans \
            llefia lleida llers llesdecerdanya llicadamunt llicadevall llimiana llinarsdelvalles llivia lloretdemar \
            lungsodngbarcelona lyydh macanetdecabrenys macanetdelaselva madremanya maials malgratdemar manlleu manresa manreza \
            margalef martorell masarac masdebarberans masdenverge maspujols masquefa massanes matadepera matalo mataluo mataro \
            matarwbrshlwnt mediona menarguens meranges miralcamp miravet moia molinsderei mollerussa molletdelvalles \
            molletdeperalada monistroldecalders monistroldemontserrat montagut montbau montblanc montcadaireixac montesquiu \
            montferri montgai montgat montmelo montornesdelvalles montral montroigdelcamp moradebre muntanyola mura nalec \
            navarcles navas navata noubarris noubarrisdistritu odena olesadebonesvalls olesademontserrat oliana olius olivella \
            olost olot olvan ordis oris orista orpi orrius osdebalaguer ospitaletdelobregat ossodesio palafolls palafrugell \
            palamos palausator palleja palolderevardit pals parcelona paretsdelvalles parlava parselona pau pauls pedralbes \
            penelles perafort peralada piera pinedademar planoles poblesec polinya pontdemolins pontils pontos ponts porqueres \
            porrera porta portbou prades pratdeljobregat pratdelllobregat pratdellobregat pratdip pratsdellucanes preixens \
            premiadedalt premiademar provenalsdelpoblenou puigcerda puigpelat puigreig pujalt quartdonyar querol rabos rajadell \
            rasquera regencos renau rerida reus ribesdefreser riellsiviabrea ripoll ripollet riudarenes riudecanyes \
            riudecerdanya riudecols riudellotsdelaselva riudoms riumors rodadebara roses rossello rubi rupia ryeida sabadell \
            sagaro sagas sagradafamilia saldes salesdellierca sallent salomo salou salt santabarbara santaceciliadevoltrega \
            santacolomadecervello santacolomadefarners santacolomadegramenet santacolomadequeralt santacristinadaro \
            santadriadebesos santaeugeniadeberga santaeulaliaderiuprimer santaeulaliaderoncana santakolomadegramanet \
            santamariadepalautordera santamariadolo santandreu santandreudelabarca santandreudellavaneres santandreudepalomar \
            santandreusalou santanioldefinestres santantoni santaoliva santapau santaperpetuademogoda santasusanna \
            santboidellobregat santboidellucanes santcarlesdelarapita santceloni santcristofoldelesfonts santcugat \
            santcugatdelvalles santestevedenbas santfeliudecodines santfeliudeguixols santfeliudellobregat santfeliudepallerols \
            santfeliusasserra santferriol santfruitosdebages santgenisdelsagudells santgervasi santgervasigalvany santgregori \
            santguimdefreixenet santhilarisacalm santiscledevallalta santjaumedellierca santjaumedelsdomenys \
            santjoandelesabadesses santjoandemediona santjoandemollet santjoandespi santjoandevilatorrada santjoanlesfonts \
            santjordidesvalls santjuliadecerdanyola santjuliaderamis santjuliadevilatorta santjustdesvern santllorencdelamuga \
            santllorencdhortons santmarti santmartidecentelles santmartideprovencals santmartidetous santmartidistritu \
            santmartisarroca santmartivell santmauricidelaquar santmiqueldecampmajor santmiqueldefluvia santmori \
            santpaudeseguries santpedor santperederibes santperederiudebitlles santperedevilamajor santperemolanta \
            santperepescador santperesantacaterinailaribera santpoldemar santprivatdenbas santquirzedelvalles santquirzesafaja \
            sants santsadurnidanoia santsalvadordeguardiola santsbadal santsmontjuic santsmontjuicdistritu santvicencdecastellet \
            santvicencdelshorts santvicencdemontalt sarriadeter sarriasantgervasi saus senan senterada sentmenat seros \
            serradedaro seva shengtumengtehuiqi sidamon sils sitges siurana solsona sora sort soses staryjgorod subirats \
            sudanell sunyer suria susqueda tagamanent talamanca taradell taragona taragono taragwna tarraco tarrago tarragona \
            tarragone tarrega tavertet teia telasa terasa termens terrades terrasa terrassa tiana tiurana tivenys tivissa \
            toloriu tona toraderiubregos tordera torello tornabous torrebaro torrebesses torredembarra torrefarrera \
            torrellesdellobregat torresdesegre torroelladefluvia torroellademontgri tortella tortosa toses tossademar tremp \
            trgwnh ulla ullastrell ullastret ulldecona ulldemolins ultramort urus vallbona vallbonadelesmonges vallcarca \
            vallcebre vallclara vallfogonadebalaguer vallfogonaderiucorb vallgorguina vallirana vallllobrega vallmoll \
            vallromanes valls vallvidreraeltibidaboilesplanes ventallo verdu verdun verges vic vidra vidreres \
            vieillevilledebarcelone vielha vilabella vilabertran vilablareix vilada viladasens viladecans viladecavalls \
            viladegracia viladekans vilademuls viladrau vilafant vilafrancadelpenedes vilajuiga vilalbadelsarcs vilaller \
            vilamacolum vilamalla vilamaniscle vilanant vilanova vilanovadebellpuig vilanovadelcami vilanovadeprades \
            vilanovadesau vilanovadescornalbou vilanovadesegria vilanovailageltru vilapicinailatorrellobeta vilaplana vilasacra \
            vilaseca vilassardemar vilobidelpenedes vilobidonyar vilopriu vimbodi vinaixa vinebre zherona zhirona \
            =15+27+28+32+36 cerceda =15+27+32+33+36 barro =15+27+32+36 abadin abana abegondo acoruna acruna aestrada aguarda \
            akoruna akorunja allariz ambia amoeiro apobradobrollon apobradocaraminal aramallosa aranga arbo ares arteixo arua \
            arzua aspontesdegarciarodriguez aveiga avion baiona baltar bande banosdemolgas baralla barreiros beade becerrea \
            begonte bergondo betanzos bigo biko blancos boboras boimorto boiro boveda bueu bureladecabo bygw caldasdereis calvos \
            camarinas cambados cambre cangasdomorrazo cantiyakotekompocutela carballedadeavia carballedo carballo carino carnota \
            caronium carral cartelle castrelodemino castro castrocaldelas castroderei castroverde catoira cedeira cee celanova \
            cenlle cerdido cervo cesuras chantada coiros coles combarro compostela compostelakodonejakue compostella corcubion \
            corgo coristanco cortegada coruna corunako corunha corunya covelo cualedro culleredo cuntis curtis dozon dumbria \
            elferrol entrimo esgos fene ferrol fisterra fonsagrada forcarei fornelosdemontes foz frades franza friol fyghw \
            gondomar guitiriz guntin illadearousa incoruna irixoa koruna korunjo lacorogne lacoronha lacoruna lakarunja \
            lakeluniya lakolunya lakoruna lakorunja lakorunya lakrwnya lakwrwnya lalin lama lancara laracha laxe laza lobios \
            lousame lugo luintra lwghw maceda manon manzaneda marin maside mazaricos meano meira meis melide melon mesia mino \
            moana moeche mondariz mondarizbalneario mondonedo monfero monfortedelemos montederramo monterroso morana mos \
            mugardos mugia muras muros naron naviadesuarna negreira nigran nogueiraderamuin noia obarcodevaldeorras ocarballino \
            ogrove oia oimbra oincio oleiros oparamo orance ordes orense orenso orosal oroso ourense ourol outeiro outeiroderei \
            outes ovrense paderne padrenda padron palmeira panton paradela pastoriza pereirodeaguiar petin pinor piquin \
            pobradetrives poio pol ponteareas pontebedora pontecaldelas pontevedra pontevedro porqueira porrino portas \
            portodoson portomarin portonovo portosin puentenuevo punxin quinteladeleirado quiroga rabade rairizdeveiga redondela \
            rianxo ribadavia ribadeo ribadumia ribeira rios riotorto rodeiro rois rugo sada salvatierrademino samos sanamaro \
            sanpedrodemuinos sanroman sansadurnino santacomba santamartadeortigueira santauxiaderibeira santeiykodekxmpostela \
            santiago santiagodecompostela santiagodecompostella santiagodekomaposatela santiagodekomposeutella \
            santiagodekompostela santiagodicompostela santiagontekompostela santiagudecompostela santiaqodekompostela \
            santijagodekompostela santiso santiyagodekompostela santjagadehkampastehla santjagodekompostela \
            santjagodekompostelae santyaghwdykwmbwstyla santyagwdkmpwstla santyajwdykwmbwstyla sanxenxo sarreaus silleda \
            sintdjakeelgalice sober sobradelo somozas stjacquesdecompostelle taboada taboadela teo thegroyne toen tomino touro \
            trabada trasmiras trazo triacastela tui valdovino valga vedra verea verin viga vigas vigo vigoshaary vigu \
            vilagarciadearousa vilalba vilamarin vilamartindevaldeorras vilanovadearousa vilarino vilarnaz vilasantar vilaxoan \
            vimianzo viveiro weige wygw xakoruya xinzodelimia xove zas =22+28+44+50 delicias =22+33+44+50 santaeulalia =22+44+50 \
            ababuj abanto abiego abizanda acered adahuesca agon aguaron aguaton aguaviva aguero aguilardelalfambra aguilon ainsa \
            ainzon alacon aladren alagon alarba alba albalatedecinca albalatedelarzobispo albalatillo albarracin albelda \
            albentosa alberitedesanjuan alberoalto alberobajo alberueladetubo albeta alborge alcaine alcaladeebro alcaladegurrea \
            alcaladelaselva alcaladelobispo alcalademoncayo alcaniz alcoleadecinca alconcheldeariza alcorisa alcubierre \
            aldehueladeliestos alerre alfajarin alfambra alfamen alfantega alforque alhamadearagon aliaga allepuz alloza allueva \
            almochuel almohaja almonaciddelacuba almonaciddelasierra almozara almudevar almuniente alobras alpartir alpenes \
            alquezar ambel anadon andorra anento angues aninon anso antillon araguesdelpuerto arandademoncayo arandiga \
            arcosdelassalinas arenydenogueraaren arenysdelledoarensdelledo argavieso argente arguis arino ariza artieda asin \
            atea ateca ayerbe azara azlor azuara badenas badules baells baguena bagues bailo balconchan ballobar banastas banon \
            barbastro barboles barbues barbunales barcabo bardallur barrachina bea belchite bello belverdecinca benasque \
            benavarribenabarre beranuy berbegal berdejo berge beseitbeceite bezas biel bielsa bierge biescas bijuesca binaced \
            binefar biota bisaurri biscarrues bisimbre blancas blesa boltana bonansa boquineni borau bordalba bordon borja \
            botorrita breadearagon bronchales broto bubierca buena bujaraloz bulbuente burbaguena bureta cabanasdeebro \
            cabolafuente cabrademora cadrete caesaraugusta caesareaaugusta calaceite calamocha calanda calatayud calatorao \
            calcena calmarza calomarde camanas camarenadelasierra camarillas caminreal campillodearagon campo camporrells \
            canadadebenatanduz canadavellida candasnos canfranc canizardelolivar cantavieja capdesaso capella caragoca carenas \
            carinena casbasdehuesca cascantedelrio caspe castejondealarba castejondelasarmas castejondelpuente \
            castejondemonegros castejondesos castejondetornos castejondevaldejasa casteldecabra castelflorite castellote \
            castelnou castelseras castiellodejaca castigaleu castiliscar castillazuelo cedrillas cella cerveradelacanada \
            cerveruela cetina chalamera chia chimillas chiprana chodes cimballa cincoolivas claresderibota codos colungo \
            contamina corbalan cortesdearagon cosa cosuenda cretas crivillen cuartedehuerva cubel cubla cucalon cuevasdealmuden \
            cuevaslabradas daroca echo ejeadeloscaballeros ejulve elburgodeebro elcampellalcampell elcastellar elfrasno elgrado \
            eltorricoaltorricon embiddeariza encinacorba epila erla escatron escorihuela escucha esplus estada estadilla \
            estercuel fabara fago farlete fayon ferrerueladehuerva figueruelas fiscal fombuena fonz formichealto fornoles \
            fortanete fozcalanda fraga frescano friasdealbarracin fuendejalon fuendetodos fuenferrada fuentescalientes \
            fuentesclaras fuentesdeebro fuentesdejiloca fuentesderubielos fuentespalda gallocanta gallur galve gargallo \
            geadealbarracin gelsa gistain godojos gotor granen graus griegos grisel grisen guadalaviar gudar gueesca guesca \
            gurreadegallego herreradelosnavarros hijar hinojosadejarque hozdejaca huerto huesadelcomun huesca hueska hwyska \
            ibdes ibieca igries ilche illueca isuerre jabaloyas jaca jaraba jarque jarquedelaval jasa jatiel jaulin jorcas josa \
            laalmolda laalmuniadedonagodina labuerda lagata laginebrosa lagueruela laiglesueladelcid laluenga lalueza lamuela \
            lanaja langadelcastillo lanzuela laperdiguera lapuebladehijar lapuebladevalverde lascuarre laspaules laspuna layana \
            lazaida lecera lechon lecinena letux libros lidon linaresdemora litago lituenigo lledo loarre loberadeonsella \
            longares longas loporzano loscos lucenadejalon luceni luesia luesma lumpiaque luna maella magallon maicas mainar \
            malanquilla malejan mallen malon maluenda manchones manzanera mara mariadehuerva marracos martindelrio masdelasmatas \
            mazaleon mediana mequinensamequinenza mesonesdeisuela mezalocha mezquitadejarque mianos mirambel molinos monegrillo \
            moneva monfortedemoyuela monrealdeariza monrealdelcampo monroyo montalban monteagudodelcastillo montecanal monterde \
            monterdedealbarracin monton monzon moraderubielos moratadejalon moratadejiloca mores moros moscardon mosqueruela \
            moyuela mozota muel munebrega muniesa murero naval navardun niguella nogueras nogueruelas nombrevilla nonaspe \
            novales novallas novillas nueno nuevalos nuezdeebro obon odon ojosnegros olba oliete olivervaldefierro olves \
            ontinardesalz ontinena orcajo orera ores orihueladeltremedal orrios osca oseja oska ossodecinca oueska palo \
            palomardearroyos pancrudo paniza panticosa paracuellosdejiloca paracuellosdelaribera pedrola penalba \
            penarroyadetastavins peracense peralejos peralesdelalfambra peraltadealcofea peraltilla perdiguera pertusa \
            piedratajada pinadeebro pinseque piraces pitarque plan plasenciadejalon pleitas plenas plou polenino pomer \
            pozandevero pozondon pozueldeariza pozueldelcampo pozuelodearagon pradilladeebro puebladealborton puebladealfinden \
            puentelareinadejaca puertolas puertomingalvo pueyodesantacruz purujosa quicena quinto rafales remolinos retascon \
            ricla rillo riodeva robres rodenas romanos royuela rubiales rubielosdelacerida rubielosdemora ruesca sabinanigo \
            sadaba sahun salagesa salagosa salasaltas salasbajas salcedillo saldon salduba salduie salillas salillasdejalon \
            sallentdegallego salvatierradeesca samperdecalanda samperdelsalz sanagustin sanestebandeliterasantestevedellitera \
            sangarren sanmartindelrio sanmateodegallego santacruzdegrio santacruzdelaseros santacruzdemoncayo \
            santacruzdenogueras santaeulaliadegallego santed saragoca saragosa saragosae saragoso saragossa saragosse saragoza \
            saragozza saragwsa sarajwsa sarakosa saraqosa sarinena sarrion sastago secastilla sediles seguradelosbanos seira \
            sena senesdealcubierre seno sesa sestrica sesue sierradeluna sietamo sigues singra sisamon sobradiel sopeira \
            sosdelreycatolico srgwsh srqstt tabuenca talamantes tamaritdelliteratamaritedelitera taragota tarazona tardienta \
            tauste terrer terriente teruel tierz tobed tormon tornos torralbadearagon torralbadelosfrailes torralbadelossisones \
            torralbaderibota torralbilla torrecilladealcaniz torrecilladelrebollar torredearcas torredelasarcas torredelcompte \
            torrehermosa torrelapaja torrellas torrelosnegros torrentdecincatorrentedecinca torresdealbarracin torresdealcanadre \
            torresdebarbues torresdeberrellen torrevelilla torrijas torrijodelacanada torrijodelcampo tosos tramacastiel \
            tramacastilla tramaced trasmoz trasobares tronchon uehska uesca ueseuka ueska uesuka uncastillo unduesdelerda \
            urreadejalon urries used utebo utrillas valacloche valbona valdealgorfa valdecuenca valdehorna valdelinares \
            valdeltormo valderrobres valdesanmartin valfarta valjunquera valmadrid valpalmas valtorres veguillasdelasierra \
            velilladeebro velilladejiloca verademoncayo vierlas villadoz villafeliche villafrancadeebro villafrancadelcampo \
            villahermosadelcampo villalbadeperejil villalengua villamayordegallego villanova villanua villanuevadegallego \
            villanuevadejiloca villanuevadelhuerva villanuevadelrebollardelasierra villanuevadesigena villardelcobo \
            villardelosnavarros villardelsalz villarluengo villarquemado villarrealdehuerva villarroyadelasierra \
            villarroyadelcampo villarroyadelospinares villastar villel visiedo vistabella viveldelriomartin weisika wshqt \
            yebradebasa yesero zaidin zaragosa zaragoza zargoza zuera =26 abalos agoncillo aguilardelrioalhama ajamil \
            albeldadeiregua alberite alcanadre aldeanuevadeebro alesanco aleson alfaro almarzadecameros anguciana anguiano \
            arenzanadeabajo arenzanadearriba arnedillo arnedo arrubal ausejo autol azofra badaran banares banosderioja \
            banosderiotobia berceo bergasa bergasillasbajera bezares bobadilla brievadecameros brinas briones cabezondecameros \
            calahorra camproviin canalesdelasierra canas canillasderiotuerto cardenas casalarreina castanaresderioja castroviejo \
            cellorigo cenicero cerveradelrioalhama cidamon cihuri ciruena clavijo cordovin corera cornago corporales \
            cuzcurritaderiotiron darocaderioja elvillardearnedo enciso entrena estollo ezcaray foncea fonzaleche fuenmayor \
            galbarruli galilea gallinerodecameros gimileo granon gravalos haro herce herramelluri hervias hormilla hormilleja \
            hornillosdecameros hornosdemoncalvillo huercanos igea jalondecameros lagronja lagunadecameros lagunilladeljubera \
            lardero ledesmadelacogolla leiva lezaderioleza lgrnyw logeulonyo logronh logronio logronjas logronjo logrono logronu \
            logronyo lokoryo lucronium lumbreras luogeluoniao lwghrwnyw lwgrwnw lwgrwnyw manjarres manzanaresderioja matute \
            medrano munilla murilloderioleza murodeaguas muroencameros najera nalda navajun navarrete nestares nievadecameros \
            ochanduri ocon ojacastro ollauri ortigosa pazuengos pedroso pinillos pradejon pradillo prejano quel rabanera \
            ribafrecha rincondesoto robresdelcastillo rodezno roguronyo sajazarra sanasensio sanmillandelacogolla \
            sanmillandeyecora sanromandecameros santaeulaliabajera santodomingodelacalzada santorcuato santurdejo \
            sanvicentedelasonsierra sojuela sorzano sotoencameros terroba tirgo tobia tormantos torrecillaencameros \
            torrecillasobrealesanco torreencameros torremontalbo treviana tricio tudelilla urunuela valdemadera valganon ventosa \
            ventrosa viguera villalbaderioja villalobarderioja villamedianadeiregua villanuevadecameros villardetorre villarejo \
            villarroya villartaquintana villavelayo villaverdederioja villosladadecameros viniegradeabajo viniegradearriba \
            zarraton zarzosa zorraquin =28 abrantes acacias adelfas aergansuaila aerkeerkong aerkewendasi aeropuerto \
            ainaleisibao ajalvir alamedadelvalle alamedadeosuna alanhuaisi alanhueseu alcaladehenares alcobendas alcorcon \
            alcorconum alcovendae aldeadelfresno algete alkaladeehnares alkaladeenares alkaladehehnarehs alkaladehenaresas \
            alkaladyaynarys alkalanteenares alkalladeenaleseu alkarkon alkobendas alkobendasas alkobendaseu alkoleukon alkorkon \
            alkorkonas alkorkono alkwbyndas alkwrkwn almendrales alpedrete aluche ambite anchuelo apostolsantiago aranchuesas \
            aranfuesu aranguesia aranjuez arankhuehs arankhues arankhuez aravaca arganda argandadelrey argansuela arganzuela \
            arganzueladistritu arganzuelo arguelles arnkhwyth arroyomolinos arugansuera arukobendasu arukorukon atocha \
            baerdemoluo barajasdemadrid barla barriociudadlineal barriomoratalaz barriopuentedevallecas batres \
            becerrildelasierra bellasvistas belmontedetajo berruguete berzosadellozoya bikarubaro boadiliyadeermengte \
            boadiljadelmonte boadilladelmonte boalo bosuailuodeyalaerkong braojos breadetajo brunete buitragodellozoya \
            bustarviejo butarque bwadyladylmwnty bwzwylwdyalarkwn cabanillasdelasierra cadalsodelosvidrios camarmadeesteruelas \
            camartino camberio campamento camporeal canencia canillas canillejas carabana carabanchel carabancheldistritu \
            casadecampo casarrubuelos cascohistoricodebarajas cascohistoricodehortaleza cascohistoricodevallecas \
            cascohistoricodevicalvaro castellana castilla castillejos cenicientos cercedilla cerveradebuitrago chamadingqu \
            chamaleutin chamartindelarosa chamartindistritu chamartyn chamarutin chamberi chamberidistritu chanberi chapineria \
            chetafe chinchon chopera ciempozuelos ciudadjardin ciudadlineal ciudadlinealdistritu ciudaduniversitaria ciudalineal \
            cobena colina colladomediano colladovillalba colmenardelarroyo colmenardeoreja colmenarejo colmenarviejo compluto \
            complutum concepcion corpa corralejos coslada coslata costillares cuatrocaminos cuatrovientos cubas daganzodearriba \
            districtederetiro distritoarganzuela distritocarabanchel distritochamartin distritochamberi distritolatina \
            distritoretiro distritosalamanca distritosanblas distritosanblascanillejas distritousera elalamo elberrueco \
            elescorial elgoloso elmolar elpardo elplantio elvellon embajadores entrevias estrella estremera fenglafulada \
            fladymwrw fonslaborata fontarron fresnedillas fresnodetorote fuehnlabrada fuencarral fuencarralelpardo fuenlabrada \
            fuenraburada fuentedelberro fuenteelsaz fuentiduenadetajo fwynlabrada galapagar gargantadelosmontes gascones \
            gaztambide getafe goya grinon guadalixdelasierra guadarrama guindalera hetafe hetafei hetape hispanoamerica horcajo \
            horcajodelasierra horcajuelodelasierra hortaleza hortalezadistritu hortalezo hoyodemanzanares humanesdemadrid \
            imperial jeronimos justicia karabancelo karabancheru karabantshyl kesilada khetafe khetafeh khytafy koljadoviljalba \
            koslada koslado kosurada kwslada lacabrera laijianeisi lalatina lapaz lapoveda lasaguilas lascortes lasmatas \
            lasrosasdemadrid lasrozas lasrozasdemadrid lasrwzasdymdryd lastablas latina latinadistritu latyna lavapies \
            lavillaycortedemadrid legamar leganes leganesas leganeseu liniaurbo lista loeches losangeles loshueros losmadriles \
            losmolinos losrosales lossantosdelahumosa lozoya lucero lungsodngmadrid lyjanys madaikli madarida madeli madeulideu \
            madorido madoridoshi madri madrid madrida madridas madridcentro madridcitycenter madride madridi madrido madridosh \
            madrids madril madrit madrite madryd madryt magerit mahadawengda maidrid mairil majadahonda majadahwnda makelika \
            makhadaonda manzanareselreal marroquina matetli matrit matritum maxadahonda mdryd meco medialegua mejoradadelcampo \
            mirafloresdelasierra mirasierra moncloa moncloaaravaca moncloaaravacadistritu monklooaravako monkuroaarabaka \
            monsteles montejodelasierra moralejadeenmedio moralzarzal moratadetajuna moratalaz moratalazdistritu moratalazo \
            moratarasu moscardo moseutolleseu mosituolaisi mostales mostoles mostolesas mostolo mosutoresu mwstwls mwstwlys \
            myadrida mydrd navacerrada navalafuente navalagamella navalcarnero navalquejigo navasdelrey ninojesus nuevaespana \
            nuevobaztan numancia opanel orcasitas orcasur orusco orutaresa pacifico paerla palacio palomerasbajas \
            palomerassureste palosdemoguer paracuellosdejarama parla patones pavones pedrezuela pelayosdelapresa penagrande \
            peralesdetajuna pezueladelastorres pilar pinardechamartin pinardelrey pinilladelvalle pinto piovera pontodevaljeko \
            portazgo posuehlodealarkon posuellodeallaleukon posuelodealarkon pozolum pozuelodealarcon pozuelodealarkon \
            pozuelodelrey pradenadelrincon pradolongo prosperidad pueblonuevo puentedevallecas puentedevallecasdistritu \
            puertabonita puertadelangel quijorna quintana rascafria ratina recoletos reduena reganesu rejas retiro \
            retirodistritu ribatejada riosrosas rivasvaciamadrid robledillodelajara robledodechavela robregordo rosas \
            rozaematritenses rozasdemadrid rozasdepuertoreal salvador sanagustindelguadalix sanblascanillejas sancristobal \
            sanctussebastianusregum sandiego sanfermin sanfernandodehenares sanjuanbautista sanlorenzodeelescorial \
            sanmartindelavega sanmartindevaldeiglesias sansbastyandylwsryys sansebastiandelosrejes sansebastiandelosrejesas \
            sansebastiandelosreyes sansebastijandelosrejes sansebastjandelosrees santamariadelaalameda santorcaz \
            serranillosdelvalle sevillalanueva siudadeulineal sjudadlineal sol somosierra sotodelreal sotodevinuelas \
            ssdelosreyes swydadlynyal syudadlineal talamancadejarama tetuan tetuandelasvictorias tielmes timon tituacia titulcia \
            torechondeardosas torekhondeardos torrejondeardoz torrejondelacalzada torrejondevelasco torrekhondeardos torrelaguna \
            torrelodones torremochadejarama torresdelaalameda trafalgar trescantos tsamartin tuoleihongdeyaerduosi \
            turriculaardozensis universidad usera vaciamadrid valdaracete valdeacederas valdeavero valdebernardo valdemanco \
            valdemaqueda valdemarin valdemorillo valdemoro valdeolmos valdepielagos valdetorresdejarama valdezarza valdilecha \
            valjeko vallecas vallehermoso vallismauri valverdedealcala vasiamadrid velilladesanantonio ventas venturada \
            vicalvaro vicalvarodistritu vikalvaro villaconejos villadelprado villadevallecas villadevallecasdistritu villalbilla \
            villamanriquedetajo villamanta villamantilla villanuevadelacanada villanuevadelpardillo villanuevadeperales \
            villardelolmo villarejodesalvanes villaverde villaviciosadeodon villaviejadellozoya vinateros vistaalegre \
            xalkaladexenares xetafe xiudalineiyaerqu zarzalejo zofio =28+35+38 valverde =28+39 comillas =30 abanilla abaran \
            aguilas albudeite alcantarilla aledo alguazas alhamademurcia almendricos archena atamaria barriodelaconcepcion \
            barriodeperal barriodesanjoseobrero beniel blanca bullas cabecicos calareona calasparra camposdelrio caravaca \
            cartachena cartagena cartagenaispania cartaxena carthagene carthagonova cazalla cehegin ceuti cieza ciutatdemurcia \
            cobatillas elplan esparragal fortuna fuentealamodemurcia jumilla kaleutahena kartachena kartagena kartagina \
            kartagjena kartagna kartahena kartaheno kartajena kartajina kartakhena kartakhyna karthageni kartygana karutahena \
            katahena lamangadelmarmenor lastorresdecotillas latorrecilla launion librilla llorca lopagan lorca lorka lorko \
            lorqui losalcazares losbarreros losdolores losgabatos losmartinez lwrkamrsyt lwrqh mazarron molina molinadesaigula \
            molinadesegura moratalla mrsyt muerxiya mula murcia murcie murcio murcja mursia mursija murushia mwlynadysyghwra \
            mwrsya mwrsyh ojos pliego puertolumbreras qrthnh ricote roruka sanantonioabad sanginesdelajara sangoneralaverde \
            sanjavier sanpedrodelpinatar santiagodelaribera santomera torrepacheco totana ulea valladolises yecla =30+35+38 \
            santacruz =31 abaigar abarzuza ablitas adios aguilardecodes aibar allo altsasu ancin andosilla anorbe aoiz \
            aranarache arano arantza aras arbizu arellano areso arguedas aria aribe armananzas arroniz arruazu artajona artazu \
            atarrabia ayegui azagra azuelo bakaiku baranain barasoain bargota barillas beire belascoain bera berbinzana beriain \
            berriobeiti berriozar betelu bnblwnt bunuel burlata cabanillas cabredo cadreita caparroso carcar carcastillo \
            cascante caseda castejon castillonuevo cintruenigo cirauqui ciriza corella cortes desojo dicastillo \
            doneztebesantesteban echarri echarriaranaz elgorriaga elizondo elorz eneriz eratsun ermitagana erroibar eslava \
            espronceda estellalizarra etayo etxalar eulate ezkurra falces fitero fontellas funes fustinana galar gallipienzo \
            garaioa garde garinoain garralda genevilla goizueta goni guirguillano huarte igantzi iguzquiza iraneta iruinea iruna \
            irunea iruniya irurita irurtzun ituren iturmendi iturrama iza javier lakuntza lantz lapoblacion larraga larraona \
            lazagurria leache legarda legaria leitza lekunberri lerga lerin lesaka lezaun liedena lizoain lodosa losarcos \
            lumbier lungsodngirunea maneru maranon marcilla melida mendavia mendigorria metauten milagro mirafuentes \
            mirandadearga monreal monteagudo morentin murchante murieta murilloelcuende murilloelfruto muruzabal navascues nazar \
            obanos ochagavia oco oitz olazagutia olejua oliteerriberri oloriz oltza orbara orisoain orkoien oronz ororbia oteiza \
            pampalona pampeluna pampelune pampeullona pamplona pamplonae pamplono pamplwna pampolna panpuluona panpurona peralta \
            petilladearagon piedramillera pitillas pmplwnh pompaelo primerensanche puentelareina pueyo ribaforada saldias \
            salinasdeoro sanadrian sanguesazangoza sanmartindeunx sansol santacara sarriguren sartaguda segundoensanche sesma \
            sorlada sunbilla tafalla tirapu torresdelrio tudela tulebras ujue unzue urdazubiurdax urdiain urzainqui uterga \
            valtierra viana villafranca villamayordemonjardin villatuerta yerri yesa ziordia zizurmayor zubieta zudaire \
            zugarramurdi zuniga =33 abilleseu abiresu abydw abyls afylys amieva aoweiyeduo aueda aviles avilesas avileso \
            aweilaisi awfyydw awwydw awyls balmori barros barzana bimenes blimea boal campodecaso candas cangasdelnarcea \
            cangasdeonis carrena castandiello castrillon castropol celorio cerredo chichonas coana colunga corveradeasturias \
            cudillero degana elfranco figueras gigia gijon gijonxixon grado grandasdesalime gyjwn hihon hihono hyhwn illano \
            illas infiesto khikhon khikhoni khikhxn khykhn khykhwn kikon kixoi lada lafelguera laplaza lascaldas \
            lentreguelentrego llanera llanes luanco lugones murosdenalon natahoyo nava navia norena obiedo olloniego onis ovedo \
            ovetum ovhiyedo oviedo oviedu ovieu oviyeto ovjedas ovjedo parres pesoz piedrasblancas pilona poladeallande \
            poladelaviana poladelena poladesiero poladesomiedo posada pravia proaza ranon rianu ribadesella salas sama \
            sanantolin sanclaudio sanestebandepravia sanjuandelaarena sanmartindeoscos santaeulaliadeoscos santirsodeabres \
            sariego sotodelbarco tapiadecasariego taramundi tineo uvieu vegadeo vilaion villanuevadeoscos villapedre \
            villaviciosa xihong xixon xobeiydo =35+38 adeje agaete aguimes agulo alajero aluona antigua arafo aresife aron arona \
            aronapatenerife arrecife artenara arucas arwnaasbanya barlovento betancuria brenaalta brenabaja buenavistadelnorte \
            caletadesebo candelaria carrizal centro citycenter corralejo costacalma costateguise crucedearinaga elcotillo \
            elmedano elpaso fasnia firgas frontera fuencalientedelapalma galdar garachico garafia granadilladeabona guatiza guia \
            guiadeisora guimar haria hermigua icoddelosvinos ingenio kanariahandikolaspalmas laestrella laguancha lalaguna \
            lamatanzadeacentejo laoliva laorotava larestinga lasanta lasipaermasi laspalmas laspalmasa laspalmasdegc \
            laspalmasdegrancanaria laspalmasdegrankanaria laspalmasdegrankanarija laspalmaso lasrosas lavictoriadeacentejo \
            lespalmesdegrancanaria lomodearico losgigantes losllanosdearidane losrealejos lossilos macher mala maspalomas mazo \
            mogan nazaret pajara palmas palmasdegrancanaria playablanca playadelasamericas playadelingles playadesanjuan \
            playadesantiago puertodelacruz puertodelcarmen puertodelrosario puertodesantiago puertonaos puertorico \
            puntademujeres puntagorda puntallana realejoalto sanbartolome sanbartolomedetirajana sanbartolometirajana \
            sancristobaldelalaguna sanctacruxnivariae sanjuandelarambla sanmigueldeabona sannicolas sansebastiandelagomera \
            santabrigida santacruzdelapalma santacruzdetenerife santacruztenerifekoa santakeuluseudetenelipe \
            santakrouthntetenerife santakrujadeteneriphe santakrujhadeteneripha santakrusadetenarifa santakrusadetenerife \
            santakrusdehtehnehryfeh santakrusdetenerife santakruzdetenerife santakrws santakrwsdytynyryfa santakrwthdytynyryfh \
            santakrwzdytynyrf santalucia santaluciadetirajana santaursula santiagodelteide sauzal shengluxiya snthqrwsdhtnryph \
            soo stadtzentrum tacoronte tanque tazacorte teerde tegueste teguise tejeda telde tenerife tenerifessantakrusas \
            teneriffa teror tias tijarafe tinajo tuineje tyldy uga vallehermosa valleseco valsequillodegrancanaria vecindario \
            vegadesanmateo vilaflor yaiza =39 ampuero arce arenasdeiguna argonos arnuero arredondo barcenadecicero \
            barcenadepiedeconcha bareyo barriodelaiglesia boo cabezondelasal cabezondeliebana camaleno camargo cantanter \
            carandia cartes castrourdiales colindres elastillero entrambasaguas escalante hazasdecesto laredo liencres liendo \
            lierganes limpias loscorralesdebuelna luzmela mataporquera miengo molledo noja penagos pesquera polanco potes \
            puenteviesgo ramalesdelavictoria rasines reinosa renedo reocin ruente sanandere sangtande sanmartindeelines \
            sanmigueldeaguayo sanmigueldemeruelo sanpedrodelromeral santacruzdebezana santamariadecayon santandehr santandel \
            santandeleu santander santandera santanderas santandero santanderu santandr santandyr santillana santiurdedereinosa \
            santiurdedetoranzo santona sanvicentedelabarquera saro selaya sntndr solorzano suances torelavega torerabega \
            torrelavega tresviso tuoleilaweijia twrylafyja vegadepas villacarriedo villafufre villanuevadevillaescusa viono \
            zurita =51 benzu ceuta principe seuta =52 ciudadautonomademelilla ciudaddemelilla lungsodngmelilla meililiya melila \
            melilia melilja melilla melilo melilya meliya melliya merirya millela mlila mlylyh mlylyt mlyyh rusaddir rusadir \
            russadir
            """)
}
