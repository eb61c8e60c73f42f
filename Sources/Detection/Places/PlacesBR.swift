// Made by tools/make_places.py. Towns: GeoNames, CC BY 4.0.
extension PlaceTables {
    static let br = PlaceTables(
        regions: """
            AC=ac=acre AL=al=alagoas AP=amapa=ap AM=am=amazonas BA=ba=bahia CE=ce=ceara DF=df=distritofederal \
            ES=es=espiritosanto GO=go=goias MA=ma=maranhao MT=matogrosso=mt MS=matogrossodosul=ms MG=mg=minasgerais PA=pa=para \
            PB=paraiba=pb PR=parana=pr PE=pe=pernambuco PI=pi=piaui RJ=riodejaneiro=rj RN=riograndedonorte=rn \
            RS=riograndedosul=rs RO=ro=rondonia RR=roraima=rr SC=santacatarina=sc SP=saopaulo=sp SE=se=sergipe TO=to=tocantins
            """,
        larger: """
            -
            """,
        postal: """
            01-19=SP 20-28=RJ 29=ES 30-39=MG 40-48=BA 49=SE 50-56=PE 57=AL 58=PB 59=RN 60-63=CE 64=PI 65=MA 66-67=PA 68=AP+PA \
            69=AC+AM+RR 70-71=DF 72-73=DF+GO 74-75=GO 76=GO+RO 77=TO 78=MT+RO 79=MS 80-87=PR 88-89=SC 90-99=RS
            """,
        towns: """
            =AC acrelandia assisbrasil brasileia bujari capixaba epitaciolandia feijo hiubeulangku jordao kruzejrodosul \
            kruzejrudusul kruzeyrudusul krwzyrwdwswl liyuebulanke manciolima manoelurbano marechalthaumaturgo nankelusailuo \
            placidodecastro portoacre portowalter qrwzyyrwdwswl riobrankas riobranko riobranku riobryanko rioburanko riubranco \
            riubranku rixubrangku riyobiranikwe riyobranko rodriguesalves rywbrankw rywbrnqw santarosadopurus senadorguiomard \
            senamadureira tarauaca xapuri =AC+AM jurua =AC+MT+PE riobranco =AC+PR+RS cruzeirodosul =AC+SP penapolis =AL alagoas \
            anadia arapiraca barradesantoantonio belomonte bocadamata branquinha cacimbinhas canapi carneiros chapreta \
            coitedonoia coqueiroseco coruripe craibas cururipe delmiro delmirogouveia doisriachos estreladealagoas feiragrande \
            felizdeserto flexeiras giraudoponciano ibateguara igaci igrejanova inhapi jacaredoshomens jacuipe japaratinga \
            jaramataia jequiadapraia joaquimgomes junqueiro lagoadacanoa limoeirodeanadia macayo maceio macejo macelo \
            majorisidoro maragogi marechaldeodoro maribondo marvermelho masaiyue masayw maseio masejas masejo masexo maseyo \
            masyw masyyw matagrande matrizdecamaragibe messias minadordonegrao monteiropolis msyw murici myasio novolino \
            olhodaguadasflores olhodaguadocasado olhodaguagrande olivenca paodeacucar pariconha paripueira passodecamaragibe \
            paulojacinto penedo piacabucu pindoba pocodastrincheiras portocalvo portodepedras portorealdocolegio quebrangulo \
            riolargo roteiro sanmigelduskampus santaluziadonorte santanadoipanema santanadomundau saobras saojosedalaje \
            saojosedatapera saoluisdoquitunde saomigueldecampos saomigueldoscampos saomigueldosmilagres satuba \
            senadorruipalmeira tanquedarca taquarana teotoniovilela traipu uniaodospalmares =AL+CE madalena =AL+CE+GO piranhas \
            =AL+CE+MG+RN vicosa =AL+DF+SP saosebastiao =AL+MG campestre =AL+MG+PB+SC+SE+SP saofrancisco =AL+MG+RN ourobranco \
            =AL+MS+RN+SP campogrande =AL+PA+PB+SP belem =AL+PB barradesaomiguel pilar =AL+PB+PI aguabranca =AL+PE pedra =AL+PI \
            batalha uniao =AL+PR atalaia =AL+RN cajueiro jundia =AL+RN+SP saomiguel =AL+SC campoalegre maravilha =AL+SE capela \
            =AL+SP palestina =AM alvaraes amatura anama anori apui atalaiadonorte autazes barcelos barradorionegro barreirinha \
            benjaminconstant beruri boavistadoramos bocadoacre borba caapiranga canutama carauari careiro careirodavarzea choary \
            coari coariamazonas coary codajas coloniaboavista eirunepe envira fonteboa guajara humayta ipixuna iranduba \
            irandubagrande itacoatiara itamarati jutai koari labrea manacapuru manakapuru manaos manaosi manaquiri manaus \
            manausa manauso manausu manaws manicore manos maues mnaws nhamunda novaolindadonorte novoairao novoaripuana \
            parintins parintinsa pauini pirapetinga presidentefigueiredo purupuru quari riopretodaeva santaisabeldorionegro \
            santoantoniodoica saogabrieldacachoeira saopaulodeolivenca saosebastiaodouatuma serpa silves tapaua tefe teffe \
            tonantins uarini umajta urucara urucurituba vilasantamaria wumaita =AM+BA+RS saogabriel =AM+PR japura =AM+RS humaita \
            =AM+SC itapiranga =AM+SP maraa tabatinga =AP amapa calcoene cutias ferreiragomes itaubal lagodavaca laranjaldojari \
            macapa makaba makapa mazagao myakapa oiapoque pedrabrancadoamapari portodesantana portogrande \
            portuariodoigarapedafortaleza pracuuba ressacabeirol ressacadomuca ressacanovaesperanca ressacapacoval serradonavio \
            tartarugalzinho vitoriadojari =AP+BA+SP santana =AP+MG araxa =AP+PI porto =BA abaira abare acajutiba adustina \
            aiquara alageyiniyasi alagoinahasa alagoinhas alagoinjas alagoinjasas alagoniasi almadina amargosa ameliarodrigues \
            americadourada anage andarai andorinha angical anguera antas antoniocardoso antoniogoncalves apora apuarema aracas \
            aracatu araci aramari arataca aratuipe aurelinoleal bahia baia baianopolis baixagrande banzae barejras barra \
            barradaestiva barradochoca barradomendes barradoriogrande barradorocha barreiras barrejras barrocas barropreto \
            beirario belocampo bhitoriyadakonakuista biritinga boanova boavistadotupim bomjesusdalapa bomjesusdaserra \
            bomjesusdosmeiras boninal bonzhezusdalapa boquira botupora brejoes brejolandia brotasdemacaubas brumado brumadu \
            buerarema bulumadu bwrtwsyjwrw caatiba cabaceirasdoparaguacu cacule caem caetanos caetite cafarnaum cairu caitete \
            caldeiraogrande camacan camacari camacary camamu camassari camassary camisao campoalegredelourdes campoformoso \
            canavieiras candeal candiba candidosales cannabrava cansancao canudos capeladoaltoalegre capimgrosso caraibas \
            caravelas cardealdasilva carinhanha casanova castroalves catolandia catu caturama central chorrocho cicerodantas \
            cipo coaraci cocos coite conceicaocoite conceicaodafeira conceicaodoalmeida conceicaodocoite conceicaodojacuipe \
            condeuba contendasdosincora coracaodemaria cordeiros coribe coroneljoaosa correntina cotegipe cravolandia crisopolis \
            cristopolis cruzdasalmas curaca dariomeira diasdavila dombasilio dommacedocosta elisiomedrado encruzilhada \
            ericocardoso esplanada euclidesdacunha eunapolis evkliddakunja feiladishenganna feira feiradamata feiradesantana \
            feiradesantanna feiradestanna fejradesantana fejradisantana firminoalves florestaazul formosadoriopreto gandu gaviao \
            gentiodoouro gloria gongogi governadormangabeira guajeru guanambi guanamby guananbi guaratinga guraanamabi \
            heliopolis iacu ibiassuce ibicarai ibicoara ibicui ibipeba ibipitanga ibiquera ibirapitanga ibirapua ibirataia \
            ibitiara ibitita ibotirama ichu igapora igrapiuna iguaba iguai ilaheusa ileus ileusi ilheos ilheus iljeusas \
            inhambupe ipecaeta ipiau ipupiara irajuba iramaia iraquara irara irece iryeusu itabela itaberaba itabuna itacare \
            itaete itagi itagiba itagimirim itaguacudabahia itajudocolonia itajuipe itamaraju itamari itanagra itanhem itaparica \
            itape itapebi itapitanga itaquara itarantim itatim itirucu itiuba itororo ituacu itubera iuiu jacaraci jacobina \
            jaguaquara jaguarari jaguaripe jakobina jekie jekuiye jequie jeremoabo jiquie jiquirica jiquy jitauna joaodourado \
            jucurucu jussari jussiape kaaidite kaehtite kamakari kamasali kamasari kayetite lafaietecoutinho lagoareal laje \
            lajedao lajedinho lajedodotabocal lamarao lapao laurodefreitas liciniodealmeida livramentodenossasenhora \
            livramentodobrumado luiseduardomagalhaes macajuba macarani macaubas macurure maetinga maiquinique mairi malhada \
            malhadadepedras manoelvitorino mansidao maracas maragogipe marcioniliosouza mascote matadesaojoao matina \
            medeirosneto miguelcalmon mirangaba mirante montesanto morpara morrodochapeu mortugaba mucuge mucuri mulungudomorro \
            munizferreira muquemdosaofrancisco muritiba mutuipe nilopecanha nordestina nossasenhoradascandeias novacanaa \
            novaibia novaitarana novaredencao novasoure novavicosa novotriunfo olindina oliveiradosbrejinhos ouricangas \
            ourolandia palmasdemontealto palmeiras paramirim paratinga paripiranga partoseguro paubrasil pauloafonso \
            pauloaphonso pauluafonsu pedeserra pedrao pedroalexandre peilajisantana pheiradesantana piata pilaoarcado pindai \
            pindobacu pintadas piraidonorte piripa piritiba planaltino pocoes pontonovo portoseguro portuseguru postodamata \
            potiragua prado praiadobaixio presidentejanioquadros presidentetancredoneves quijingue quixabeira rafaeljambeiro \
            rejiye remanso retirolandia riachaodasneves riachaodojacuipe ribeiradoamparo ribeiradopombal ribeiraodolargo \
            riodecontas riodoantonio riodopires rioreal rodelas saerwaduo saigulugang salabhadora salavadora salfadwr \
            salfadwrbahya salinasdamargarida salvador salvadora salvadoras salvadordabahia salvadordebahia salvadordebahio \
            salvadori salvadoro salvedora salvhadoradabaiya salwadwr salwadxr santabrigida santacruzcabralia santacruzdavitoria \
            santamariadavitoria santanopolis santaritadecassia santoamarodapurificacao santoantoniodejesus santoestevao \
            santuamaru saodesiderio saofelipe saofelixdocoribe saofranciscodoconde saogoncalodoscampos saojorgedosilheos \
            saojosedacasanova saojosedavitoria saojosedojacuipe saomigueldasmatas saosalvador saosebastiaodopasse sapeacu \
            sarubadoru saruvuadoru satirodias saubadoleu saubara seabra sebastiaolaranjeiras senhorbomjesusdalapa senhordobonfim \
            sentose serradoramalho serradourada serrapreta serrolandia shengamalu simoesfilho sitiodomato sitiodoquinto slbdwr \
            slwadwr soteropolis soutosoares tabocasdobrejovelho tanhacu tanquenovo tanquinho tapiramuta teixeiradefreitas \
            tejshejradefrejtas teofilandia teolandia tremedal tucano uaua ubaira ubaitaba ubata uibai umburanas una urandi \
            urucuca utinga valente varzeadaroca varzeadopoco varzeanova varzedo vereda vitoriadaconquista vitorijadakonkista \
            wagner wanderley wenceslauguimaraes xiquexique yakebina yiliewusi yitabuna zhakobina zhekie =BA+CE joazeiro juazeiro \
            milagres =BA+DF+RS sobradinho =BA+GO barroalto mundonovo =BA+GO+MA+MG+PB+RN santaluzia =BA+GO+PB+SC+SE+SP \
            saodomingos =BA+GO+PR jussara =BA+MA brejo buritirama itapicuru presidentedutra =BA+MA+PB+PR santaines =BA+MG \
            canapolis candeias conquista santabarbara =BA+MS+PA+PE bonito =BA+MT canarana =BA+MT+PE+SC santaterezinha =BA+PA \
            alcobaca saofelix =BA+PB conde cuite pombal queimadas sobrado taperoa =BA+PE madrededeus pojuca terranova =BA+PE+PR \
            itambe =BA+PI santaluz =BA+PR novafatima =BA+PR+RS+SP planalto =BA+PR+SP lapa =BA+RJ saude valenca =BA+RJ+SC+SP \
            entrerios =BA+RN jandaira riachodesantana serrinha =BA+RN+RS+SP veracruz =BA+RN+SC ruybarbosa =BA+RS cachoeira marau \
            segredo =BA+SC belmonte ipira =BA+SC+SP novohorizonte =BA+SE cumbe =BA+SP aguafria itapetinga itatinga jaborandi \
            lencois santoamaro teodorosampaio =BA+TO fatima filadelfia nazare =CE abaiara acarahu acarape acarau acopiara aiuaba \
            akarau alcantaras altaneira altosanto amontada anacetaba antoninadonorte apuiares aquiraz aracati ararenda araripe \
            aratuba arneiroz assare baixio banabuiu barbalha barreira barro barroquinha baturite beberibe beiruazelu belacruz \
            boaviagem brejosanto camocim campossales caninae caninde capistrano caridade carire caririacu carius catarina \
            catunda caucaia ceara chaval choro chorozinho coreau crateus cratheus crato cruz deputadoirapuanpinheiro ehusebio \
            erere eusebio euziebio fariasbrito fartaleza forquilha fortalaetia fortaleza fortalezadenovabraganca fortalezae \
            fortalezanovadebraganca fortalezo fortim forutareza frecheirinha futaleisa fwrtalyza fwrtalza fxrtalesa \
            generalsampaio graca granja granjeiro groairas guaiuba guaraciabadonorte guaramiranga guarany horizonte ibaretama \
            ibiapina ibicuitinga icapui ico ipaporanga ipaumirim ipu iraucuba itaicaba itaitinga itapage itapipoca itapipoka \
            itapiuna itarema itatira jaguaretama jaguaribara jaguaribe jaguaruana januariadeacaracu jaozeiro jati \
            jijocadejericoacoara juadosvieiras juazeirodonorte jucas juraajayeirodonorte kaninade kaninde kaningde kelatu kratu \
            lavrasdamangabeira limoeirodonorte maracanau maranguape marco martinopole massape mauriti meruoca milha miraima \
            missaovelha mombaca monsenhortabosa moradanova moraujo mucambo novarussas novaviladocampomaior novooriente ocara \
            oros pacajus pacoti pacuja palhano palmacia paracuru paraipaba parambu paramoti penaforte pentecoste pereiro \
            phartalija phorataleza phortaleja phortalejha pindoretama piquetcarneiro piresferreira poleutalleja poranga \
            porteiras potengi potiretama principeimperial pwrtlzh quiterianopolis quixada quixelo quixeramobim quixere reriutaba \
            rucas russas saboeiro salitre santanadoacarau santanadocariri saobenedito saobernardodasrussas saojoaodojaguaribe \
            saojoaodosinhamuns saoluisdocuru senadorpompeu senadorsa sobral sobrat solonopole tabuleirodonorte tamboril tarrafas \
            taua tauha tejucuoca tiangua trahiry trairi turaru ubajara umari umirim uruburetama uruoca varjota varzeaalegre \
            vicosadoceara vilarealdocrato zhuazejrudunorti zhvazejrodonorte zuazeirodonorte =CE+GO hidrolandia morrinhos =CE+MA \
            croata imperatriz =CE+MG guarani santaquiteria =CE+MS jardim =CE+PA redencao soure =CE+PB brejodossantos mulungu \
            pedrabranca =CE+PB+TO novaolinda =CE+PE aracoiaba cedro limoeiro =CE+PE+RJ+RN saogoncalo =CE+PI+TO ipueiras =CE+PR \
            cascavel iguatu =CE+PR+RS barracao =CE+RN carnaubal espiritosanto saogoncalodoamarante =CE+RR iracema =CE+RS \
            independencia =CE+SC aurora =CE+SE pacatuba telha =DF aguasclaras arispordosol bahsihleihya baxiliya beulajillia \
            brajhiliya brasileiy brasilia brasiliopolis brasiliya braslandia brasylya braxilia brazileje brazilia braziliavaros \
            brazilija brazilijashaary brazilja braziljo brazlandia brazylya breselya bresiliya brzylyh burajiria byrazylya \
            candangolandia ceilandia fercal gama gaoyuan jardimbotanico lagonorte lagosul mprazilia nucleobandeirante paranoa \
            parkway piraciliya planopiloto pordosol recantodasemas riachofundo riachofundoii samambaia \
            setorcomplementardeindustriaeabastecimento setordeindustriaeabastecimiento sobradinhoii sudoesteoctagonal \
            vicentepires xiaolouzhen =DF+GO planaltina varjao =DF+MS+SP brasilandia =DF+RN+RS santamaria =DF+SC itapoa =DF+SP \
            cruzeiro guara =DF+TO taguatinga =ES afonsoclaudio aguadocedonorte aguiabranca alakelusi alegre alfredochaves \
            altorionovo apiaca aracruz arakrus atiliovivacqua aytabymyrymdykatshwyrw baixoguandu barradesaofrancisco \
            bhilabhelaha bhitoriya billabellya bitoria bomjesusdonorte brejetuba cacheiro cachoeirodeitapemirim \
            cachoeirodoitapemirim cariacica castelo colatina collatina conceicaodabarra conceicaodocastelo divinodesaolourenco \
            domingosmartins doresdoriopreto ecoporanga fundao fytwrya governadorlindenberg guacui guarapari ibatiba ibiracu \
            ibitirama iconha irupi itaguacu itapemirim itarana iuna jabaete jeronimomonteiro jetiba joaoneiva \
            kakahoyeirodeitapemirima kashuehjrudiitapemirin kasoeirodeitapemirinas kolatina laranjadaterra linaharesa linhares \
            linjaris mantenopolis marataizes marechalfloriano marilandia mimosodosul montanha mucurici munizfreire muqui \
            novavenecia pancas pedrocanario piuma pontobelo qwltynh raarakruja riobananal rionovodosul sanmateus santaleopoldina \
            santamariadejetiba saodomingosdonorte saogabrieldapalha saojosedocalcado saomatheus saoroquedocanaa sauacu serra \
            sooretama vargemalta vendanovadoimigrante viktoriya vilapavao vilavalerio vilavela vilavelha vilavelja vitorija \
            vitorio vitoriya weiliyazhen wylhwlyh wytwrya wytwryh =ES+MA viana vianna =ES+MA+SP pinheiros =ES+MG+PR boaesperanca \
            =ES+PE victoria vitoria =ES+RJ santateresa =ES+SC anchieta =ES+SP jaguare saomateus =ES+TO presidentekennedy =GO \
            abadiadegoias abadiania acreuna adelandia aguafriadegoias agualimpa aguaslindasdegoias alexania aloandia altamir \
            altohorizonte altoparaisodegoias alvoradadonorte amaralina americanodobrasil amorinopolis anabolisi anapolis \
            anapolisa anaporisu anicuns apaleixidadigeyaniya aparecidadegoiania aparecidadoriodoce aparesidadegoiyaniya \
            aparesidadegojanija aparesidadigojanija apore aracu aragarcas aragoiania araguapaz arenopolis aruana aurilandia \
            avelinopolis baliza belavistadegoias bomjardimdegoias bomjesusdegoias bonfinopolis bonopolis brazabrantes britania \
            buritialegre buritidegoias buritinopolis cabeceiras cachoeiraalta cachoeiradegoias cacu caiaponia caldasnovas \
            caldazinha campestredegoias campinacu campinorte campoalegredegoias campolimpodegoias camposbelos camposverdes \
            carmodorioverde castelandia catalao caturai cavalcante ceres cezarina chapadaodoceu cidadeocidental ciutatdegoiania \
            cocalzinhodegoias colinasdosul corregodoouro corumbadegoias corumbaiba cristalina cristalino cristianopolis crixas \
            crominia crystallina cumari damianopolis damolandia diorama divinopolisdegoias doverlandia edealina edeia faina \
            fazendanova firminopolis floresdegoias formosa fumosa gameleiradegoias gayaniya geyaniya ghwyanya goannia \
            goianapolis goiandira goianesia goiania goianira goias goiatuba goiyaniya gojani gojanija gojanira gojas gouvelandia \
            goyania goyaniya guapo guaraita guaranidegoias guarinos gwyanya gwyyanya heitorai hidrolina iaciara inaciolandia \
            indiara inhumas ipameri ipirangadegoias israelandia itaberai itaguari itaguaru itapaci itapirapua itapuranga itaruma \
            itaucu itsunbiara itumabiraara itumbiara ivolandia jandaia jatahy jatai jaupaci jesupolis joviania jwyanya \
            kaerdasinuowasi kaladasanobhasa kaldasnovas karisatalina kelisitalina koldasnovas koyaneiy kristalina \
            leopoldodebulhoes liaoweierdi luziania mairipotaba mambai mararosa marzagao matrincha maurilandia mimosodegoias \
            minacu mineiros moipora montealegredegoias montesclarosdegoias montividiu montividiudonorte morroagudodegoias \
            mossamedes mozarlandia mutunopolis nazario neropolis niquelandia novaamerica novacrixas novagloria novaiguacudegoias \
            novaroma novobrasil novogama novoplanalto orizona ouroverdedegoias ouvidor padrebernardo palestinadegoias \
            palmeirasdegoias palmelo palminopolis panama paranaiguara parauna perolandia petrolinadegoias pilardegoias \
            piracanjuba pirenopolis piresdorio poleumoja pontalina porangatu porteirao portelandia posse professorjamil \
            quirinopolis rialma rianapolis riobherde rioquente rioverde riuverdi rubiataba rywwardhgwyyas sanclerlandia \
            santabarbaradegoias santacruzdegoias santafedegoias santahelenadegoias santaritadoaraguaia santaritadonovodestino \
            santaritadoparanahyba santaritadoparanaib santaritadoparanaiba santaritadoparanaiha santarosadegoias \
            santaterezadegoias santaterezinhadegoias santoantoniodabarra santoantoniodegoias santoantoniododescoberto \
            saofranciscodegoias saojoaodalianca saojoaodaparauna saoluisdemontesbelos saoluizdonorte saomigueldoaraguaia \
            saomigueldopassaquatro saopatricio senadorcanedo serranopolis silvania simolandia sitiodabadia taquaraldegoias \
            telindadi teresinadegoias terezopolisdegoias tresranchos trindadi trombas turvania turvelandia uirapuru uruacu \
            uruana urutai valparaisodegoias vianopolis vicentinopolis vilaboa vilapropicio yitongbiyala =GO+MA davinopolis \
            =GO+MA+PB santarita =GO+MG cachoeiradourada formoso lagoasanta saogeraldo =GO+MG+PE goiana =GO+MS paranaiba =GO+PA \
            altamira =GO+PA+SP santaisabel =GO+PE+SC trindade =GO+PI luzilandia =GO+PR ipora novaaurora =GO+RN itaja =GO+SC \
            novaveneza =GO+SC+SP jaragua =GO+SP anhanguera estreladonorte saosimao =MA acailandia afonsocunha aguadocedomaranhao \
            alcantara aldeiasaltas altamiradomaranhao altoalegredomaranhao altoalegredopindare altoparnaiba amapadomaranhao \
            amarantedomaranhao anajatuba anapurus apicumacu araioses arame arari asajlandija atins axixa bacabal bacabeira \
            bacuri bacurituba bakabal balsas baraodegrajau barradocorda barreirinhas belagua belavistadomaranhao beneditoleite \
            bequimao bernardodomearim boavistadogurupi bomjesusdasselvas bomlugar brejodeareia buriti buritibravo buriticupu \
            buritirana cachoeiragrande cajapio cajari campestredomaranhao candidomendes cantanhede capinzaldonorte carolina \
            carutapera cavoluyicu caxiasdasaldeiasaltas centraldomaranhao centrodoguilherme centronovodomaranhao chapadinha \
            cidelandia codo coelhoneto conceicaodolagoacu coroata cururupu dompedro duquebacelar esperantinopolis estreito \
            feiranovadomaranhao fernandofalcao formosadaserranegra fortalezadosnogueiras fortuna godofredoviana goncalvesdias \
            governadorarcher governadoredisonlobao governadoreugeniobarros governadorluizrocha governadornewtonbello \
            governadornunesfreire grajahu gralau guimaraes humbertodecampos icatu igarapedomeio igarapegrande imaperatrija \
            imperatris imperatrisas ines itaipavadograjau itapecurumirim itapicurumirim itingadomaranhao jenipapodosvieiras \
            joaolisboa joselandia juncodomaranhao kashias kasias kasijasas kaxiyasi lagoadomato lagoagrandedomaranhao \
            lagodapedra lagodojunco lagodosrodrigues lagoverde lajeadonovo limacampos loreto luisdomingues magalhaesdealmeida \
            maracacume marajadosena maranham maranhao maranhaozinho mataroma matinha matoes matoesdonorte milagresdomaranhao \
            mirandadonorte mirinzal moncao montesaltos morros ninarodrigues novacolinas novaiorque novaolinadomarnhao \
            novaolindadomaranhao olhodaguadascunhas olindanovadomaranhao pacodolumiar palmeirandia paraibano parnarama \
            passagemfranca pastosbons paulinoneves pauloramos pedreiras pedrodorosario penalva perimirim peritoro pindaremirim \
            pinejru pioxii pirapemas pocaodepedras portofranco portoricodomaranhao presidentesarney primeiracruz raposa ribamar \
            ribamarfiquene rosario sambaiba sangluiseu sanluis sanluisas sanluisi santafilomenadomaranhao santaluziadoparua \
            santanadomaranhao santantoniodebalsas santaquiteriadomaranhao santoamarodomaranhao santoantoniodebalsas \
            santoantoniodoslopes saobeneditodoriopreto saodomingosdoazeitao saodomingosdomaranhao saofelixdebalsas \
            saofranciscodobrejao saofranciscodomaranhao saojoaodocaru saojoaodosoter saojoaodospatos saojosederibamar \
            saojosedoribamar saojosedosbasilios saolouis saoluis saoluisa saoluisdomaranhao saoluisgonzagadomaranhao \
            saoluizdemaranhao saoluizdomaranhao saomateusdomaranhao saopedrodaaguabranca saopedrodoscrentes \
            saoraimundodasmangabeiras saoraimundododocabezerra saoroberto satubinha saunluis sawlwys sawlwyys sawlwyz \
            saywlwyysmaranhaw senadoralexandrecosta senadorlarocque serranodomaranhao shengluyisi sucupiradonorte \
            sucupiradoriachao tassofragoso timbiras timon trizideladovale tufilandia tuntum turiacu turilandia tutoia tutoya \
            urbanosantos urubu vargemgrande vilanovadeimperatriz vilanovadosmartirios vitoriadomearim vitorinofreire \
            yinpeilatelisi zedoca =MA+MG presidentejuscelino presidentevargas saojoaodoparaiso =MA+PB riachao =MA+PB+PR+SC \
            santahelena =MA+PB+SC saobento =MA+PE flores jatoba saovicenteferrer =MA+PE+RJ bomjardim =MA+PR mirador =MA+RJ+RS \
            caxias =MA+RN sitionovo =MA+RO presidentemedici =MA+RR saoluiz =MA+RS colinas pinheiro =MA+SC saojoaobatista =MA+SP \
            cedral grajau saobernardo =MA+TO araguana =MG abadiadosdourados abrecampo acaiaca acucena aerfeinasi aguacomprida \
            aguanil aguarosa aguasformosas aguasvermelhas aimores aiuruoca alagoa alaguali alaphenasa alasha albertina \
            alemparaiba alfenas alfredovasconcelos almenara alpercata alpinopolis alterosa altocaparao altojequitiba altoriodoce \
            alvarenga alvinopolis alvoradademinas amparodoserra andradas andrelandia angelandia antoniodias antoniopradodeminas \
            aracai aracitaba aracuai araguar araguari araguary aragvaris arantina arapora arasha araujos arceburgo arcos areado \
            argirita arinos astolfodutra ataleia augustodelima auropreto baependi bailoorizonti baldim bambui bandeira \
            bandeiradosul baraodecocais baraodomontealto barbacena barralonga barreirodojaiba barroso bechin beiluoaolicangte \
            beiting belavistademinas belhorizonto bellohorizonte belluolijonchi belmirobraga belohoraijanta belohorijhonte \
            belohorijonte belohorizonite belohorizonte belohte belokhorizonte belooriente beloorizonte beloorizonti belovale \
            beloxorisxnchi beluaryzonty beluorizonti berilo berizal beroorizonchi beroorizonte bertopolis betim betima betin bh \
            bharginaha bhte biasfortes bicas biquinhas bisoja blwhwryzwnth bocainademinas bocaiuva bomadesapakaho bomdespacho \
            bomjardimdeminas bomjesusdapenha bomjesusdoamparo bomjesusdogalho bomrepouso bomudesipake bondespashu bondespasu \
            bonfinopolisdeminas bonitodeminas bordadamata bosualaigeli bosusidikaerdasi botelhos botumirim brasilandiademinas \
            brasiliademinas braspires braunas brazopolis brumadinho buenobrandao buenopolis bugre buritizeiro bylwafq \
            bylwhwryzwnty cabeceiragrande caboverde cachoeiradaprata cachoeirademinas cachoeiradepajeu caetanopolis caete caiana \
            cajuri caldas camacho camanducaia cambui cambuquira campanario campanha campinaverde campoazul campobello \
            campodomeio campoflorido camposaltos camposgerais canaa canaverde caparao capelanova capelinha capetinga capimbranco \
            capinopolis capitaoandrade capitaoeneas capitolio caputira carai caranaiba carandai carangola caratinga carbonita \
            careacu carloschagas carmesia carmodacachoeira carmodamata carmodeminas carmodocajuru carmodoparanaiba \
            carmodorioclaro carmopolisdeminas carneirinho carrancas carvalhopolis carvalhos casagrande cascalhorico cassia \
            cataguases cataguazes catasaltas catasaltasdanoruega catuji catuti caxambu cedrodoabaete centraldeminas centralina \
            cercado chacara chale chapadadonorte chapadagaucha chiador chwisdifxra cidadedeminas cipotanea claraval \
            clarodospocoes claudio coimbra coluna comendadorgomes comercinho conceicaodaaparecida conceicaodabarrademinas \
            conceicaodasalagoas conceicaodaspedras conceicaodeipanema conceicaodomatodentro conceicaodopara conceicaodorioverde \
            conceicaodosouros conegomarinho confins congonhal congonhas congonhasdocampo congonhasdonorte conselheirolafaiete \
            conselheirolafayete conselheiropena contagem coqueiral coracaodejesus cordisburgo cordislandia corinto coroaci \
            coromandel coronelfabriciano coronelmurta coronelpacheco coronelxavierchaves corregodanta corregodobomjesus \
            corregofundo corregonovo coutodemagalhaesdeminas crisolita cristais cristalia cristianootoni cristina crucilandia \
            cruzeirodafortaleza cruzilia cuparaque curraldedentro curvello curvelo datas delfimmoreira delfinopolis delta \
            descoberto desterrodeentrerios desterrodomelo diamantina dibhinopolisa dimotewu diogodevasconcelos dionisio \
            divinesia divino divinodaslaranjeiras divinolandiademinas divinopolis divisaalegre divisanova divisopolis \
            diweinuobolisi dombosco domcavati domjoaquim domsilverio domvicoso donaeuzebia doresdecampos doresdeguanhaes \
            doresdoindaia doresdoturvo doresopolis douradoquara durande ehsmeraldas eloimendes engenheirocaldas \
            engenheironavarro entrefolhas entreriosdeminas ervalia esmeraldas esperafeliz espinosa espiritosantododourado estiva \
            estreladalva estreladoindaia estreladosul eugenopolis ewbankdacamara fama farialemos feliciodossantos felisburgo \
            felixlandia fernandestourinho ferros fervedouro florestal formiga fortalezademinas fortunademinas franciscobadaro \
            franciscodumont franciscopolis franciscosa freigaspar freiinocencio freilagonegro fronteira fronteiradosvales \
            fructal frutadeleite frutal fumijia funilandia galileia gameleiras glaucilandia gobeleunadoleuballadaleseu \
            gobhernadorbhaladaresa goiabeira goncalves gongonhas gonzaga gouveia governadorvaladares governadorvaladaresas \
            governadorvaladaris govvaladares graomogol grupiara guanhaes guape guaraciama guaranesia guarara guardamor guaxupe \
            guidoval guimarania guiricema gurinhata heliodora iapu ibertioga ibia ibiai ibiracatu ibiraci ibirite \
            ibitiurademinas ibituruna icaraideminas igarape igaratinga iguatama ijaci ilicinea imbedeminas inconfidentes \
            indaiabira ingai inhapim inhauma inimutaba ipaba ipachinga ipatinga ipiacu ipuiuna iraideminas itabira \
            itabiradematodentro itabirademattodentro itabirinha itabirito itacambira itacarambi itaguara itaipe itajuba \
            itamarandiba itamaratideminas itambacuri itambedomatodentro itamogi itamonte itanhandu itanhomi itaobim itapagipe \
            itatiaiucu itaudeminas itauna itaverava itazhuba itijutaba itinga itueta ituiutaba itumirim iturama itutinga \
            ituyutaba jaboticatubas jacinto jacui jaguaracu jaiba jampruca janauba januaria japaraiba japonvar jeceaba \
            jenipapodeminas jequeri jequitai jequitiba jequitinhonha jesuania joaima joanesia joao joaomonlevade joaopinheiro \
            joaquimfelicio jordania josegoncalvesdeminas josenopolis joseraydan joyaomonalaibhade juatuba juijadephora \
            juiseujipola juizdefora juramento juruaia juvenilia kalatingjia kampobelo kampubelu kanpubeilu karatinga karatingka \
            kataguaxisi kataguazis kataguraasesa katakwasis kongonjas kongtaren konselaheirolaphaiyete konselejrulafaeti \
            konseljeirolafajete kontagema kontajen kontajeng kontazhen koronelaphabrisiyano koronelfabrisianu koronelfabrisjanu \
            kowernadorwaladaris kuerweilu kurbhelo kurvelu labhrasa ladainha lafaiete lafayediguwencheng lafulasi lagamar \
            lagoadaprata lagoadospatos lagoadourada lagoaformosa lagoyasanta lajinha lambari lamim lassance lavras \
            leandroferreira lemedoprado leopoldina lfras limaduarte limeiradooeste luisburgo luislandia luminarias luz \
            machacalis machado madrededeusdeminas malacacheta maliyana mamonas manahoyaku manhuacu manhuassu manhumirim maniuasu \
            manjuasu mantena maravilhas mardeespanha mariadafe mariana marianna marijana marilac mariocampos maripademinas \
            mariyana marlieria marmelopolis martinhocampos martinssoares mataverde materlandia mateusleme mathiaslobato \
            matiasbarbosa matiascardoso matipo matoverde matozinhos matutina medeiros medina mendespimentel mengdisikelalusi \
            merces mesquita minasnovas minduri mirabela miradouro mirai miravania moeda monatesakalarosa monjolos monlevade \
            monsenhorpaulo montalvania montealegredeminas monteazul montebelo montecarmelo monteformoso montesantodeminas \
            montesclaros montesiao montesklaros monteverde montezuma montisklaros montisklarus moradanovademinas morrodagarca \
            morrodopilar muliyaai munhoz muriae muriaeh muriahe murihe muriyaye murriae mutum muzambinho nacipraydan nanuque \
            naque natalandia natercia nazareno nepomuceno neves nevez ninheira novabelem novaera novalima novamodica novaponte \
            novaporteirinha novaresende novaserrana novocruzeiro novoorientedeminas novorizonte olaria olhosdagua olimpionoronha \
            oliveira oliveirafortes olupeuletu onca oncadepitangui oratorios orizania oropretas oropreto orupretu oulupuleitu \
            ourofino ourominasaraxa ouropreto ouroverdedeminas padrecarvalho padreparaiso paineiras pains paipedro paiva \
            paladiminasi palakatu palma palmopolis papagaios paracatu parademinas parademinasa paradiminas paraguacu \
            paraisopolis parakatu paraopeba pasasosa passabem passaquatro passatempo passavinte passos pasus pasusi \
            pateluoxiniwu patis patosademinasa patosdeminas patrocinio patrociniodomuriae patrokainio patrosiniu patusdiminas \
            patusidiminasi paulacandido paulistas pausoalegre pavao pecanha pedraazul pedrabonita pedradoanta pedradoindaia \
            pedradourada pedralva pedrasdemariadacruz pedrinopolis pedroleopoldo pedroteixeira peloaricanc pequeri pequi \
            perdigao perdoes periquito pescador phormiga piau piedadedecaratinga piedadedepontenova piedadedoriogrande \
            piedadedosgerais pilabola pimenta pingodagua pintopolis piracema pirajuba piranga pirangucu piranguinho pirapora \
            pirauba pitangui piumhi planura pococaldas pocofundo pocosdecaldas pocrane pokosadekaladasa pompeu pontenova \
            pontochique pontodosvolantes porteirinha portofirme posusdikaldas posuxalekri pote pousoalegre pousoalto pozualegri \
            prados pratapolis pratinha presidentekubitschek presidenteolegario prudentedemorais puzualegri quartelgeral \
            queluzito quemquem raaraguraari raaraksa raposos raulsoares recreio reduto resendecosta resplendor ressaquinha \
            riachodosmachados ribeiraodasneves ribeiraovermelho rioacima riocasca riodoce riodoprado rioespera riomanso rionovo \
            rioparanaiba riopardodeminas riopiracicaba riopomba riovermelho ritapolis rochedodeminas rodeiro romaria \
            rosariodalimeira rubelita rubim ruoangmenglaiwadi ruyisidifula sabala sabara sabinopolis sacramento salinas \
            saltodadivisa sanfransisku sangjoangjiulei sansebastjanduparaiso sansebastjanduparaizu santabarbaradoleste \
            santabarbaradomonteverde santabarbaradotugurio santacruzdeminas santacruzdesalinas santacruzdoescalvado \
            santaefigeniademinas santafedeminas santahelenademinas santajuliana santalusija santaluzija santamargarida \
            santamariadeitabira santamariadosalto santamariadosuacui santanadavargem santanadecataguases santanadepirapama \
            santanadodeserto santanadogarambeu santanadojacare santanadomanhuacu santanadoparaiso santanadoriacho \
            santanadosmontes santaritadecaldas santaritadeibitipoca santaritadejacutinga santaritademinas santaritadoitueto \
            santaritadosapucai santarosadaserra santavitoria santoantoniodoamparo santoantoniodoaventureiro santoantoniodograma \
            santoantoniodoitambe santoantoniodojacinto santoantoniodomonte santoantoniodoretiro santoantoniodorioabaixo \
            santohipolito santosdumont sanzhuandelrej saobentoabade saobrasdosuacui saodomingosdasdores saodomingosdoprata \
            saofelixdeminas saofranciscodesales saofranciscodogloria saogeraldodapiedade saogeraldodobaixio saogoncalodoabaete \
            saogoncalodopara saogoncalodorioabaixo saogoncalodoriopreto saogoncalodosapucai saogotardo saojoaobatistadogloria \
            saojoaodalagoa saojoaodamata saojoaodaponte saojoaodasmissoes saojoaodelrei saojoaodomanhuacu saojoaodomanteninha \
            saojoaodooriente saojoaodopacui saojoaoevangelista saojoaonepomuceno saojoaquimdebicas saojosedabarra saojosedalapa \
            saojosedasafira saojosedavarginha saojosedelrey saojosedoalegre saojosedogoiabal saojosedojacuri saojosedomantimento \
            saojoyaodelarei saomigueldoanta saopedrodauniao saopedrodosferros saopedrodosuacui saoromao saoroquedeminas \
            saosebasatiyaodoparaiso saosebastiaodabelavista saosebastiaodavargemalegre saosebastiaodoanta saosebastiaodomaranhao \
            saosebastiaodooeste saosebastiaodoparaiso saosebastiaodoparaizo saosebastiaodoriopreto saosebastiaodorioverde \
            saosebastiaoparaiso saothomedasletras saotiago saotomasdeaquino saovicentedeminas sapucaimirim sardoa sarzedo \
            sempeixe senadoramaral senadorcortes senadorfirmino senadorjosebento senadormodestinogoncalves senhoradeoliveira \
            senhoradoporto senhoradosremedios sericita seritinga serraazuldeminas serradasaudade serradosaimores serradosalitre \
            serrania serranopolisdeminas serranos serro setelagoas setelagoyasa setilagoas setubinha shengfulangxisike \
            shenghuzhen shengluxiya shengruoangdelei silveirania silvianopolis simaopereira simonesia sobralia soledadedeminas \
            tabuleiro taiobeiras taparuba taquaracudeminas tarumirim teaofeiluaotuoni teixeiras teleisikelasongyisi \
            teleisipengtasi teofilootoni teofiluotoni teophilootoni texxfiluxotoni theophiloottoni timaoteo timofej timoteo \
            timoteu timothea tiradentes tiros titopinto tocantins tocosdomoji tombos tresakorakoyesa tresapontasa trescoracoes \
            treskorasojns tresmarias trespontas tumiritinga tupaciguara turvolandia tywfylwawtwny uba ubai ubaporanga \
            ubeleullanjia uberaba uberlandia uberlandija uberlandiya uberuranjia umburatiba unahy unai unaj uniaodeminas \
            urbspulchrihorizontis uruanademinas urucania urucuia valadares vargemalegre vargemgrandedoriopardo varginha \
            varjaodeminas varzeadapalma varzelandia varzhinja vazante verdelandia veredinha verissimo vermelhonovo vespasiano \
            vieiras virgemdalapa virginia virginopolis virgolandia viscondedoriobranco visoza voltagrande vuisoza waerrena \
            waladalisizhouzhangshi weisuosa wuba wubeilaba wubeilandiya xorupertu xuberlangdeiy yipatingjia yitabila yitaruba \
            yitawuna yituyoutaba zhuanmonlevadi zhuisdifora zhuizdefora zhuizdifora zuisdefora =MG+MT aguaboa vilarica =MG+PA \
            abaete para =MG+PB patos prata =MG+PB+PR bomsucesso =MG+PE lagoagrande saolourenco =MG+PI manga saojosedodivino \
            =MG+PR araponga arapua figueira indianopolis laranjal tapira toledo wenceslaubraz =MG+PR+RJ cantagalo =MG+PR+SP \
            santalucia =MG+RJ ipanema =MG+RO buritis extrema novauniao =MG+RR bonfim =MG+RS jacutinga saofranciscodepaula =MG+SC \
            antoniocarlos guaraciaba vargembonita =MG+SC+SP perdizes =MG+SP aguarasa aricanduva campobelo consolacao itapecerica \
            itapeva liberdade moema presidentebernardes riopreto tapirai turmalina =MG+TO lontra riachinho =MS aguaclara \
            alcinopolis amambai anastacio anaurilandia angelica antoniojoao aparecidadotaboado aquidauana aralmoreira bataguassu \
            bataypora bodoquena caarapo camapua campusmagnus cassilandia chapadaodosul corguinho coronelsapucaia corumba \
            costarica coxim deodapolis doisirmaosdoburiti doradus dourados douradosa dovrados duoladusi dwradws fatimadosul \
            figueirao gelandeying gloriadedourados guialopesdalaguna inocencia itapora itaquirai ivinhema japora jaraguari jatei \
            juti kaimpogrande kambwghrandy kampogrande kampograndi kampugeulanji kampugrande kampugrandi kampugrandy kampwgrandh \
            kangpukrangci kolumba korumaba korumba korunba kwrwmba kyampogrande ladario lagoas lagunacarapa maracaju miranda \
            nabhirai navirai nioaque novaalvoradadosul novaandradina novohorizontedosul paraisodasaguas paranhos pedrogomes \
            pontapora pontaporan portobarradoivinheima portoluiza portomurtinho puntapora ribasdoriopardo riobrilhante \
            rioverdedematogrosso rochedo santaritadopardo saogabrieldooeste selviria setequedas sidrolandia sonora tacuru \
            taquarussu terenos tresalagoyasa treslagoas tryslaghwas vicentina =MS+MT campoverde =MS+PI caracol =MS+PR \
            bandeirantes douradina rionegro =MS+SP belavista eldorado iguatemi =MT acorizal altafloresta altoaraguaia \
            altoboavista altogarcas altoparaguai altotaquari apiacas araguaiana araguainha araputanga arenapolis aripuana \
            baladujiasasi baraodemelgaco barradobugres barradogarcas barradugarsas boaesperancadonorte bomjesusdoaraguaia \
            brasnorte caceres campinapolis camponovodoparecis camposdejulio canabravadonorte carceres carlinda castanheira \
            chapadadosguimaraes claudia cocalinho colider colniza comodoro confresa conquistadoeste cotriguacu cuiaba culaba \
            curvelandia cuyaba denise diamantino domaquino feliznatal figueiropolisdoeste franciscolucas gauchadonorte \
            gloriadoeste guarantadonorte guiratinga indiavai ipirangadonorte itanhanga itauba itiquira jaciara jangada jauru \
            juara juina juruena juscimeira kaaseresa kasaileisi kaseresas kaseris kouiampa kuiaba kuiyaba kujaba kuyaba kwyaba \
            kwyyaba lambaridoeste lucas lucasdorioverde luciara marcelandia matupa mirassoldoeste nobres nortelandia \
            nossasenhoradolivramento novabandeirantes novabrasilandia novacanaadonorte novaguarita novalacerda novamarilandia \
            novamaringa novamonteverde novamutum novanazare novasantahelena novaubirata novaxavantina novohorizontedonorte \
            novomundo novosaojoaquim paranaita paranatinga peixotodeazevedo planaltodaserra pocone pontaldoaraguaia pontebranca \
            ponteelacerda pontesdelacerda ponteselacerda ponteslacerda portoalegredonorte portodosgauchos portoesperidiao \
            portoestrela poxoreu primaveradoleste querencia reservadocabacal ribeiraocascalheira ribeiraozinho rodonopolis \
            rondolandia rondonopolis rosariooeste saltodoceu santacarmem santacruzdoxingu santaritadotrivelato santoafonso \
            santoantoniodoleste santoantoniodoleverger saofelixdoaraguaia saojosedopovo saojosedorioclaro saojosedosquatromarcos \
            saojosedoxingu saoluisdecaceres saoluisdoparaguai saoluizdecaceres saopedrodacipa sapezal serranovadourada sinop \
            sorriso tabapora tangaradaserra tapurah terranovadonorte tesouro torixoreu uniaodosul valedesaodomingos vera \
            vilabeladasantissimatrindade =MT+PI novosantoantonio varzeagrande =MT+PR generalcarneiro novaolimpia =MT+RN \
            pedrapreta =MT+RS+SP vilamaria =PA abaetetuba abelfigueiredo acara aertamila afua aguaazuldonorte alemquer alenquer \
            almeirim altamiravald alterdochao altmyrapara anajas ananinderaa ananindeua ananingdewa anapu aobiduosi \
            augustocorrea auroradopara aveiro bagre baiao bannach barcarena beilun belema belemdopara belemo belen belena \
            belenas beleng beleni belleng belterra benevides beren bethlehem brasilnovo brejograndedoaraguaia breubranco breves \
            bujaru bylym cachoeiradoarari cachoeiradopiria cameta canaadoscarajas capitaopoco castanhal castelodossonhos chaves \
            colares conceicaodoaraguaia concordiadopara cumarudonorte curionopolis curralinho curua curuca domeliseu \
            eldoradodoscarajas faro florestadoaraguaia garrafaodonorte goianesiadopara guama gurupa igarapeacu igarapemiri \
            igarapemirim igarapemiry inhangapi ipixunadopara irituia itaituba itajtuba itingadopara itupiranga jacareacanga \
            jacunda joaocoelho juritynovo juruti jurutynovo kasitaniyaer kastanahala kastanjal limoeirodoajuru maedorio \
            magalhaesbarata malaba maraba maracana marapanim marituba medicilandia melgaco mocajuba moju mojuidoscampos \
            montialegri muana novaesperancadopiria novaipixuna novatimboteua novoprogresso novorepartimento obidos obidus \
            oeirasdopara oriximina ourem ourilandiadonorte pacaja palestinadopara paragominas parauapebas paravapebas peixeboi \
            picarra placas pontadepedras portel portodemoz prainha quatipuru riomaria rondondopara ruludi ruropolis salinopolis \
            salvaterra sangtarey santabarbaradopara santacruzdoarari santaisabeldopara santaleng santaluziadopara \
            santamariadasbarreiras santamariadopara santanadoaraguaia santarem santaremibrasil santaremnovo santaren santarenas \
            santarypara santoantoniodotaua saocaetanodeodivelas saodomingosdoaraguaia saodomingosdocapim saofelixdoxingu \
            saofranciscodopara saogeraldodoaraguaia saojoaodaponta saojoaodepirabas saojoaodoaraguaia saomigueldoguama \
            saosebastiaodaboavista senadorjoseporfirio shengtalun sntrm tailandia terraalta terrasanta tomeacu tracuateua \
            trairao tucuma tucurui tukurvi ulianopolis uruara vele vigia viseu vitoriadoxingu vizeu xinguara zhuruti =PA+PE \
            primavera =PA+PR capanema =PA+RJ+RS sapucaia =PA+RN montealegre =PA+SP braganca =PA+TO bomjesusdotocantins paudarco \
            xambioa =PB aguiar alagoagrande alagoanova alcantil algodaodejandaira alhandra aracagi arara areia areiadebaraunas \
            areial aroeiras assuncao baiadatraicao bananeiras barradesantana barradesantarosa bayeux belemdobrejodocruz \
            bernardinobatista boaventura bonitodesantafe brejodocruz caapora cabaceiras cabedello cabedelo cabedelos \
            cachoeiradosindios cacimbadeareia cacimbadedentro cacimbas cajazeiras cajazeirinhas caldasbrandao camalau \
            campinagrande capim carrapateira casserengue catingueira catoledorocha caturite ciceroandia cidadefelipea conceicao \
            congo coremas coxeapessoxa coxixola cruzdoespiritosanto cubati cuitedemamanguape cuitegi curraldecima curralvelho \
            dakanpina damiao diamante donaines duasestradas emas esperanca fagundes fredericia freimartinho \
            freivitalportodocapimquinzedenovnassauenovaii gadobravo gualabila guarabira guraarabira gurinhem gurjao hoavapesoa \
            ibiara igaracy imaculada inga itapororoca itatuba jacarau jerico joanpesoa joanpesoo joaopesoa joaopessoa \
            joyaopesasoya joyaopesoya juangpesoa juareztavora juncodoserido juripiranga jwawbyswa jwawpswa jwawpyswa kabedelo \
            kabedelu kabeidelu kajajayeirasa kamapinagrande kampinageulanji kampinagrande kampinagrandi kampinagrando \
            kanpinagurande kayazelasi kazhazejras lagoadedentro lagoaseca lastro logradouro lucena maedagua malta mamanguape \
            manaira marcacao mari marizopolis mataraca matinhas matogrosso matureia mogeiro montadas montehorebe monteiro natuba \
            nazarezinho novafloresta novapalmeira olhodagua olivedos ourovelho parahiba parahyba paraiba parari patosa patus \
            patusi pedralavrada pedrasdefogo pedroregis pianco picui piloes piloezinhos pirpirituba pitimbu pocinhos pocodantas \
            pocodejosedemoura princesaisabel puxinana remigio riachaodobacamarte riachaodopoco riachodesantoantonio \
            riachodoscavalos riotinto ruoangpeisuoa salgadodesaofelix santanademangueira santanadosgarrotes santateresinha \
            saobentinho saodomingosdocariri saojoaodocariri saojoaodoriodopeixe saojoaodotigre saojosedalagoatapada \
            saojosedecaiana saojosedeespinharas saojosedepiranhas saojosedeprincesa saojosedobonfim saojosedobrejodocruz \
            saojosedosabugi saojosedoscordeiros saojosedosramos saomamede saomigueldetaipu saosebastiaodelagoaderoca \
            saosebastiaodoumbuzeiro saovicentedoserido sape serrabranca serradaraiz serragrande serraredonda serraria solanea \
            sossego sousa souza sume tacima teixeira tenorio uirauna umbuzeiro vieiropolis vistaserrana zhoaopesoa zhuanpesoa \
            zhuanpessoa zhwawpswaparayyba zoanpesoa zoaopesoa =PB+PE alagoinha condado paulista quixaba salgadinho =PB+PE+RN+RS \
            santacruz =PB+PE+RS triunfo =PB+PI+RN+RS+SC bomjesus =PB+PR araruna =PB+RN barauna boqueirao caraubas passagem \
            varzea zabele =PB+RO juru =PB+RR boavista =PB+RS caicara livramento soledade tavares =PB+SC desterro lagoa \
            massaranduba =PB+SC+SP santacecilia =PB+SE itabaiana =PB+SP amparo aparecida borborema itaporanga santoandre \
            sertaozinho =PE abreuelima abreuilima abrwalymaprnambwka abuleiwuailima afogadosdaingazeira afranio agrestina \
            aguapreta aguasbelas alianca altinho amaraji angelim aolinda araripina arcoverde arkoverdi arrecife barradeguabiraba \
            barreiros belemdemaria belemdesaofrancisco bellojardim belojardim betania bezerros bezerrus bideluolina bodoco \
            bomconselho brejao brejodamadrededeus buenosaires buiki buique cabo cabodesantoagostinho cabrobo caetes calcado \
            calumbi camaragibe camocimdesaofelix camutanga canhotinho capibaribe capoeiras carnaiba carnaubeiradapenha carpina \
            caruaru casinhas catende chadealegria chagrande colonialeopoldina correntes cortes cumaru cupira custodia dormentes \
            escada exu fernambucum fernandodenoronhadistritoestadual ferreiros freimiguelinho gameleira garanhuns garanjuns \
            geyana gloriadogoita goiyana gojana goyanna granito gravata hesiphi hesipi iati ibimirim ibirajuba igaracu igarasasu \
            igarassu igarasu iguaraci iguarassu ilhadeitamaraca ingazeira ipojuca ipozhuka ipubi itacuruba itaiba itapetim \
            itapissuma itaquitinga jaboatangduseugualalapeseu jaboataodosguararapes jaqueira jatauba joaoalfredo joaquimnabuco \
            jucati jupi karpina karuaru lagoadocarro lagoadoitaenga lagoadoouro lagoadosgatos lajedo leixifei lisifei macaparana \
            machados manari maraial maricota mauricea mirandiba moreilandia moreno nazaredamata olinda ollinda orinda orobo \
            oroco ouricuri ouricury paermalisi palamaresa palmares palmaris palmeirina panelas paranatama passira paudalho \
            pernambuco pesqueira petrolina pocao pombos quipapa reboatao recife recifo recihpi rehsifi reshife resife resifi \
            resiphe resipi riachodasalmas rioformoso risifi rsyph rysyf rysyfy sailataliyada saire salgejru salgueiro saloa \
            salqueiro sanharo sanlorensudamata santacruzdabaixaverde santacruzdocapibaribe santakrujadokapibaribe \
            santakrusdukapibaribi santamariadaboavista santamariadocambuca saobeneditodosul saobentodouna saocaitano \
            saojoaquimdomonte saojosedacoroagrande saojosedobelmonte saojosedoegito saolourencodamata saolourencodamatta \
            seraratalahada serratalhada serrataljada serrita sertania sirinhaem solidao surubim tabira tacaimbo tacaratu \
            taquaritingadonorte terezinha timbauba toritama tracunhaem tupanatinga tuparetama venturosa verdejante \
            vertentedolerio vertentes vicencia vilabela viladosremedios vilanovadebuique villabella vitoriadesantoantao \
            vitorijadesantuantan xexeu xolingda yijialasu zhaboatandusguararapis zhaboataodosguararapis zhaboataodosgvararapes \
            zhabuatandusguararapis =PE+PI jurema santafilomena =PE+PR floresta iguaracu inaja saojoao tamandare =PE+RN brejinho \
            parnamirim =PE+RS+SP+TO cachoeirinha =PE+SC petrolandia =PE+SE feiranova =PE+SP ribeirao =PI acaua agricolandia \
            alagoinhadopiaui alegretedopiaui altolonga altos alvoradadogurgueia amarante angicaldopiaui anisiodeabreu \
            antonioalmeida aroazes aroeirasdoitaim arraial assuncaodopiaui avelinolopes baixagrandedoribeiro banayiba \
            barradalcantara barras barreirasdopiaui barroduro belavistadopiaui belemdopiaui beneditinos bertolinia \
            betaniadopiaui boahora bomprincipiodopiaui bonfimdopiaui boqueiraodopiaui brasileira brejodopiaui buritidoslopes \
            buritidosmontes cabeceirasdopiaui cajazeirasdopiaui cajueirodapraia caldeiraograndedopiaui campinasdopiaui \
            campoalegredofidalgo campograndedopiaui campolargodopiaui campomaior canavieira cantodoburiti capitaodecampos \
            capitaogervasiooliveira caraubasdopiaui caridadedopiaui castelodopiaui caxingo cocal cocaldetelha cocaldosalves \
            coivaras colonia coloniadogurgueia coloniadopiaui conceicaodocaninde coroneljosedias corrente cristalandiadopiaui \
            cristinocastro curimata currais curralinhos curralnovodopiaui demervallobao dirceuarcoverde domexpeditolopes \
            domingosmourao dominocencio elesbaoveloso eliseumartins farturadopiaui feitoria floresdopiaui florestadopiaui \
            florian floriano florianu francinopolis franciscoayres franciscomacedo franciscosantos fronteiras fuluoliyanu \
            geminiano gilbues guadalupe guaribas hugonapoleao ilhagrande inhuma ipirangadopiaui isaiascoelho itainopolis \
            itaueira jacobinadopiaui jaicos jardimdomulato jatobadopiaui jerumenha joaocosta joaquimpires jocamarques \
            josedefreitas juazeirodopiaui julioborges lagoaalegre lagoadesaofrancisco lagoadobarrodopiaui lagoadopiaui \
            lagoadositio lagoinhadopiaui landrisales luiscorreia madeiro manoelemidio marcolandia marcosparente massapedopiaui \
            matiasolimpio miguelalves miguelleao miltonbrandao monsenhorgil monsenhorhipolito montealegredopiaui \
            morrocabecanotempo morrodochapeudopiaui muricidosportelas nazaredopiaui nazaria nossasenhoradenazare \
            nossasenhoradosremedios novoorientedopiaui oeiras olhodaguadopiaui padremarcos paeslandim pajeudopiaui \
            palmeiradopiaui palmeirais paqueta parnagua parnahiba parnaimpa passagemfrancadopiaui patosdopiaui paudarcodopiaui \
            paulistana pavussu pedroii pedrolaurentino periperi peripery phloriyano picos pikosa pikus pikuseu pikusi pikusu \
            pimenteiras pioix piracuruca piripiri portoalegredopiaui portodasbarcas poti pratadopiaui queimadanova \
            redencaodogurgueia regeneracao riachofrio ribeiradopiaui ribeirogoncalves riograndedopiaui santacruzdopiaui \
            santacruzdosmilagres santanadopiaui santarosadopiaui santoantoniodelisboa santoantoniodosmilagres santoinaciodopiaui \
            saobrazdopiaui saofelixdopiaui saofranciscodeassisdopiaui saofranciscodopiaui saogoncalodogurgueia saogoncalodopiaui \
            saojoaodacanabrava saojoaodafronteira saojoaodaparnahiba saojoaodaserra saojoaodavarjota saojoaodoarraial \
            saojoaodopiaui saojosedopeixe saojosedopiaui saojuliao saolourencodopiaui saoluisdopiaui saomigueldabaixagrande \
            saomigueldofidalgo saomigueldotapuio saopedrodopiaui saoraimundononato sebastiaobarros sebastiaoleal \
            sigefredopacheco simoes simpliciomendes socorrodopiaui sussuapara tamborildopiaui tanquedopiaui tehrehzina teleixina \
            telejina terejina teresina terezina theresina therezina trysyna trzynh tyrysyna urucui valencadopiaui varzeabranca \
            veramendes vilanovadopiaui vilanovadopoti wallferraz =PI+RS novasantarita =PI+SP bocaina parnahyba parnaiba =PI+TO \
            esperantina =PR abatia adrianopolis aermilantetamandalei agudosdosul alamirantetamandare alapengjiasi \
            almirantetamandare almirantitamandare almyranthtamandarh altamiradoparana altonia altoparana altopiquiri \
            alvoradadosul amapora ampere anahy andira angulo antonina antonioolinto apucarana arapongas arapoti araucaria \
            araukarija ariranhadoivai assai assischateaubriand astorga balanagua balsanova bangulbaem barbosaferraz \
            barradojacare beierdelang belavistadacaroba belavistadoparaiso beltranfrancisko bituruna boaesperancadoiguacu \
            boaventuradesaoroque boavistadaaparecida bocaiuvadosul bomjesusdosul bomsucessodosul borrazopolis braganey \
            brasilandiadosul cafeara cafezaldosul california cambara cambe cambira campinadalagoa campinadosimao \
            campinagrandedosul campobonito campodotenente campolargo campomagro campomourao candidodeabreu candoi \
            capitaoleonidasmarques carambei carlopolis castro caviuna centenariodosul cerroazul ceuazul chopinzinho cianorte \
            cidadegaucha clevelandia colombo congonhinhas conselheiromairinck contenda corbelia corityba cornelioprocopio \
            coroneldomingossoares coronelvivida corumbataidosul cruzeirodoiguacu cruzeirodooeste cruzmachado cruzmaltina \
            curitiba curityba curiuva curytiba diamantedoeste diamantedonorte diamantedosul doisvizinhos doutorcamargo \
            doutorulysses eneasmarques engenheirobeltrao entreriosdooeste esperancanova espigaoaltodoiguacu farol faxinal \
            fazendaivai fazendariogrande fenix fernandespinheiro florai flordaserradosul florestopolis florida formosadooeste \
            fosdoiguasu fosduiguasu fozdeiguassu fozdeiguazu fozdoiguacu fozdoiguassu fozdoiguasu fozdojordao franciscoalves \
            franciscobeltrao fransiskubeltran fwzdwayghwasw fwzdwlwachw gelunbu generalrondon godoymoreira goioere goioxim \
            grandesrios guairaca gualapuawa guamiranga guapirama guaporema guaraniacu guarapuava guaraquecaba guaratuba gulitiba \
            guraarapuraabha gvarapuava honorioserpa ibaiti ibema ibipora icaraima iguassu imbau imbituva inaciomartins \
            iracemadooeste iraty iretama itaguaje itaipulandia itambaraca itapejaradoeste itaperucu itaunadosul \
            iuniyaudabhitoriya ivai ivaipora ivate ivatuba jaboti jacarezinho jaguapita jaguariaiva jandaiadosul janiopolis \
            japira jardimalegre jardimolinda jataizinho jesuitas joaquimtavora jundiaidosul juranda kalore kampolargo kampulargu \
            kanpulagu kasakabhela kasikaweier kaskavel kaskavelas kollombu kolomabo kolombo kolombu koronbo kouritiba kouritimpa \
            krotalias kulichiba kuliqiba kurichiba kuritcibas kuritib kuritiba kuritibae kuritibo kuritipe kuritiwa kuritiyba \
            kuriytyva kuryciba kurytyba kwrytyba laranjeirasdosul leopolis lidianopolis lindoeste loanda lobato londeulina \
            londrina longdelina luiziana lunardelli lupionopolis lwndryna malingga malinjia mallet mambore mandaguacu mandaguari \
            mandirituba manfrinopolis mangueirinha manoelribas marechalcandidorondon mariahelena marialva marilandiadosul \
            marilena mariluz marinaga maringa mariopolis maripa marmeleiro marquinho marumbi marzngy matelandia matinhos \
            matorico mauadaserra medianeira medianejra mercedes miraselva missal moreirasales morretes mourao munhozdemelo \
            naerourouler nguhangkrading nossasenhoradasgracas novaaliancadoivai novaamericadacolina novacantu novadantzig \
            novaesperanca novaesperancadosudoeste novalaranjeiras novalondrina novapratadoiguacu novasantabarbara \
            novasantamedianeira novasantarosa novatebas novoitacolomi ortigueira ourizona ouroverdedooeste paicandu palotina \
            paraisodonorte paranacity paranagua paranankoua paranapoema paranavai paranvai patobragado patobranco patobranko \
            patubranku patubulanku paulafreitas paulofrontin peabiru pengtageluosa perobal perola peroladoeste phojadoiguraaku \
            phransisakobelatrao pien pinhais pinhalao pinhaldesaobento piraguara piraidosul piraquara pitanga planaltinadoparana \
            pontagrosa pontagrosasa pontagrossa pontakrxssa pontaldoparana porecatu portoamazonas portobarreiro portorico \
            portovitoria poseuduiguasu pradoferreira pranchita primeirodemaio prudentopolis pwntagrwsa quartocentenario quatigua \
            quatrobarras quatropontes quedasdoiguacu querenciadonorte quintadosol quitandinha qwrytybh raarapongasa ramilandia \
            ranchoalegre ranchoalegredoeste realeza renascenca reserva reservadoiguacu ribeiraoclaro ribeiraodopinhal rioazul \
            riobom riobonitodoiguacu riobrancodoivai riobrancodosul rolandia roncador rondon rondorina rosariodoivai sabaudia \
            salgadofilho saltodoitarare saltodolontra santaamelia santaceciliadopavao santacruzdemontecastelo santafe \
            santaisabeldoivai santaizabeldooeste santamariadooeste santamariana santanadoitarare santaterezadooeste \
            santaterezinhadeitaipu santoantoniodaplatina santoantoniodocaiua santoantoniodoparaiso santoantoniodosudoeste \
            santoinacio sanzhozeduspinjajs saocarlosdoivai saojeronimodaserra saojoaodocaiua saojoaodoivai saojoaodotriunfo \
            saojorgedoeste saojorgedoivai saojorgedopatrocinio saojosedaboavista saojosedaspalmeiras saojosedosapinahaisa \
            saojosedospinhaes saojosedospinhais saomanoeldoparana saomateusdosul saomigueldoiguacu saopedrodoiguacu \
            saopedrodoivai saopedrodoparana saosebastiaodaamoreira saozhosedospinajs sapopema saudadedoiguacu sawkhwzhdwspynhays \
            senges serpentestintinnabulati serranopolisdoiguacu sertaneja sertanopolis sianorte siqueiracampos sulina tamarana \
            tamboara tayelemakoborba teixeirasoares telaimakuboerba telemachusborba telemacoborba telemakoborba telemakuborba \
            terraboa terrarica tibagi tijucasdosul timaneira timoneira tomazina tresbarrasdoparana tunasdoparana tuneirasdooeste \
            tupassi ubirata ularderik umuarama uniandavitorija uniaodavictoria uniaodavitoria uniflor urai ventania \
            veracruzdooeste vere virmond vitorino wuniangdaweiduoliya xambre yiguasu =PR+RN saotome =PR+RO altoparaiso =PR+RS \
            colorado sarandi tapejara =PR+SC catanduvas irati palmeira presidentecastelobranco santamonica saopedrodealcantara \
            turvo =PR+SE pinhao =PR+SP cafelandia guaira guaraci ipiranga palmital pitangueiras reboucas terraroxa =PR+TO palmas \
            =RJ alaluama anagradosareisa angeladusileisi angra angradosreis angradusrejs aperibe araruama areal armacaodosbuzios \
            arraialdocabo baladupilai balamansashi ballensa baradopirajus baramansa barradatijuca barradoparai barradopirahy \
            barradopirai barradupirai barramansa beierfuluoshu belaphordarokso belfordrosho belfordroshu belfordroxo \
            bholataredonda bideluobolisi bomjesusdoitabapoana cabofrio cachoeiras cachoeirasdemacacu camposdosgoitacazes \
            camposdosgoytacazes caputfrigidum carapebus cardosomoreira carmo casimirodeabreu catete cidadenova \
            ciutatderiodejaneiro comendadorlevygasparian conceicaodemacabu copacabana cordeiro duasbarras dukedekashijas \
            dukedekasijasas dukicikacheiys dukidikashias dukidikasias dukijikasiaseu dukuyedekaksaiyasa duquedecaxias \
            dwqdykaksyas engenheiropaulodefrontin estacio gamboa guapimirim guapimirin guapymirim hejenji iguabagrande \
            iriyoticeniro itaborahy itaborai itaguai itaguraai italva itaocara itaperuna itaquahy itatiaia japeri kabofuliao \
            kabophrio kabufriu kampos kamposadosagoyatakajasa kampusdusgojtakazis kanpusigeyitakajisi kaxiyasigongjuecheng \
            kobokabana lajedomuriae leblon leisendi liudejaneilu liyuereneilu macae macahe macuco mage makaai makae makaeh \
            makaye mangaratiba mare marica marquesdevalenca mazhe mendes meriti merity miguelpereira miracema nictheroi \
            nictheroy nilopolis nilopolisa niluobolisi niteroi niteroj nobaiguasu nobhaiguraaku nobhaphriburgo novafriburgo \
            novafriburgu novaiguacu novaiguassu novaiguasu novhaigvasu nuevafriburgo paracambi paraibadosul paraty patydoalferes \
            peteulopolliseu petoroporisu petropolis petropolisa pinheiral pirai porciuncula portoreal ptrwpwlys quatis queimados \
            quissama raararuama rathrixodecanero resende rezende rezendi riobonito riodasflores riodasostras riodejaneiro \
            riodejaneiru riodejanejro riodejanero riodejaneyro riodezaneiras riodezaneiro riodezaneiros riodezanejro \
            riodezaneyro riodezhaneiro riodezhanejro riodijanero riodijenerio riodijeniro riodjaneiro riontetzaneiro \
            riosdisdjaneiros riudejaneiro riudejaneiru riviethedejanvyi rixodecanero riyeadijanirea riyodijanairo riyodijanero \
            riyodijeneriyo riyodijenero riyodijyaneriyo ryadehzhanehjra rysndy rywdhznyyrw rywdwzhanyrw rywdyjanyrw \
            sailuopeidika sanpedrudaaldeja santamariamadalena santoantoniodepadua sanzhuandimeriti sanzhuandymeryty \
            sanzuandemeritis saoconrado saofidelis saofranciscodeitabapoana saojoaodabarra saojoaodemeriti saojosedeuba \
            saojosedovaledoriopreto saojoyaodemeriti saopedrodaaladeiya saopedrodaaldeia saopedrodaldeia saosalvadordoscampos \
            saosebastiaodoalto saozhoaodemeriti saozhoaodimeriti saquarema seraopedika seropedica seropedika \
            shengruoangdimeilidi silvajardim sumidouro tangua teleisiliaosi teleisuobolisi teresopolis teresopolisa terezopolis \
            therezopolis trajanodemorais tresariosa tresrios tresrius universidaderural urbsfluminensis valensa varresai \
            vassouras vidigal vilarealdapraiagrande vilasarapui villarealdapraiagrande voltaredonda voltarehdonda vredonda \
            walunsa woertaleidongda xinfulibao xinyiguasu xitapiruna yitabolayi yitaguayi yitapeiluna =RJ+RN+SP saopedro =RJ+RS \
            santocristo =RJ+SP cambuci leme rioclaro rocinha =RJ+TO natividade =RN acari acu afonsobezerra aguanova \
            aisiteleimusi alexandria alminoafonso altodorodrigues angicos antoniomartins apodi ares assentamentoaracati assu \
            baiaformosa baixadoquinquim barcelona bentofernandes boacica boasaude bodo caicaradonorte caicaradoriodovento caico \
            caja camporedondo canguaretama carnaubadosdantas carnaubais carnaubinha cearamirim cerrocora coronelezequiel \
            coroneljoaopessoa cruzeta curraisnovos doutorseveriano eduardogomes ehstremos eksatremoja encanto equador extremos \
            extremoz felipecamarao felipeguerra fernandopedroza filipecamarao florania franciscodantas frutuosogomes galinhos \
            goianinha golandim governadordixseptrosado grossos guamare ielmomarinho ipanguacu ipueira itau janduis japi \
            jardimdeangicos jardimdepiranhas jardimdoserido joaocamara joaodias josedapenha jucurutu kaike kaiko kajko \
            lagoadanta lagoadepedras lagoadevelhos lagoadosal lagoanova lagoasalgada lajespintadas lucrecia luisgomes macahyba \
            macaiba macau majorsales marcelinovieira martins maxaranguape messiastargino mocoro montanhas montedasgameleiras \
            mosasoro mosoro mossoro mosuoluo natal natala natalo nataru netala nisiafloresta novacruz olhodaguadoborges parau \
            parazinho parelhas parnamirima parnamirin passaefica patu paudosferros pedragrande pedroavelino pedrovelho \
            pendencias perobas pocobranco portalegre portodomangue punau pureza rafaelfernandes rafaelgodeiro riachodacruz \
            riodofogo rodolfofernandes santanadomatos santanadoserido santoantonio saobentodonorte saobentodotrairi saofernando \
            saofranciscodooeste saojoaodosabugi saojosedemipibu saojosedocampestre saojosedoserido saomigueldogostoso \
            saopaulodopotengi senadoreloidesouza senadorgeorginoavelino serracaiada serradesaobento serradomel serranegradonorte \
            serrinhadospintos severianomelo taboleirogrande taipu tenenteananias tenentelaurentinocruz tibau tibaudosul \
            timbaubadosbatistas touros triunfopotiguar umarizal upanema venhaver vilaassis vilaflor vilanovadeestremoz vilapunau \
            =RN+SC lajes tangara =RN+SE areiabranca riachuelo =RN+SP jacana saorafael saovicente =RN+TO parana =RO \
            altaflorestadoeste altoalegredosparecis alvoradadoeste arikemes arikemis arikoyemesa ariquemes bwrtwfalyw bwrtwfylyw \
            cabixi cacaulandia cacoal cacual camponovoderondonia candeiasdojamari castanheiras cerejeiras chupinguaia \
            coloradodooeste corumbiara costamarques cujubim espigaodoeste governadorjorgeteixeira guajaramirim itapuadooeste \
            jaru jiparana kakoal machadinhodoeste ministroandreazza mirantedaserra novamamore novohorizontedooeste \
            ouropretodooeste parecis partobhelaho pimentabueno pimenteirasdooeste poleutubellyu poratovelo portobhelho \
            portovelho portoveljas portovelo portovelyo portuvelju portuwelyu primaveraderondonia pwrtwwlyw riocrespo \
            rolimdemoura rolimdemouradoguapore santaluziadoeste saodomingosdoguapore saofelipedoeste saofranciscodoguapore \
            saomigueldoguapore seringueiras teixeiropolis theobroma urupa valedoanari valedoparaiso velho vilena vilhena \
            weiliugang zhara =RO+RS montenegro =RR amajari boabisuta boavisata boavishta boavistadoriobranco boavistaroraima \
            boyabhista bwafysta bwawysta canta caracarai caroebe mucajai normandia pacaraima rorainopolis saojoaodabaliza \
            uiramuta =RR+RS+SP altoalegre =RS acapucai acegua aguasanta agudo aileixin ajuricaba alecrim alegrete alegreti \
            alegria aleigeligang almirantetamandaredosul alpestre altofeliz amaralferrador ametistadosul andredarocha antagorda \
            antonioprado arambare ararica aratiba arroiodomeio arroiodopadre arroiodosal arroiodosratos arroiodotigre \
            arroiogrande arvorezinha augustopestana aurea bage baje balneariopinhal barao baraodecotegipe baraodotriunfo bare \
            barradoguarita barradoquarai barradoribeiro barradorioazul barroscassal baze bazhe benjaminconstantdosul \
            bentogoncalves bhiamao boavistadasmissoes boavistadoburica boavistadocadeado boavistadoerechim boavistadoincra \
            boavistadosul bomprincipio bomprogresso bomretirodosul boqueiraodoleao bossoroca bozano braga brochier butia \
            butiainferior bwrtwalyghry cacapavadosul cacequi cachoeiradosul caciquedoble caibate camaqua camargo cambaradosul \
            campestredaserra campinadasmissoes campinasdosul campobom camponovo camposborges candelaria candidogodoi candiota \
            canela cangucu canoas canudosdovale capaobonitodosul capaodacanoa capaodocipo capaodoleao capeladesantana capitao \
            capivaridosul capodacanoa caraa carasinho carazinho carlosbarbosa carlosgomes casca caseiros catuipe caxiasdosul \
            caxiusdosul cerrito cerrobranco cerrogrande cerrograndedosul cerrolargo chapada charqueadas charrua chernogorija \
            chiapetta chui chuvisca cidreira ciriaco condor constantina coqueirobaixo coqueirosdosul coronelbarros coronelbicaco \
            coronelpilar costao cotipora coxilha crissiumal cristal cristaldosul cruzalta cruzaltense davidcanabarro derrubadas \
            dezesseisdenovembro dilermanodeaguiar doisirmaos doisirmaosdasmissoes doislajeados domfeliciano dompedrito \
            dompedrodealcantara donafrancisca doutormauriciocardoso doutorricardo ehreshin eldoradodosul encantado \
            encruzilhadadosul engenhovelho entreijuis entreriosdosul erebango erecaima erechim erequim erexim ernestina \
            ervalgrande ervalseco esmeralda esperancadosul espumoso estacao estanciavelha esteio estrela estrelavelha \
            eugeniodecastro fagundesvarela farroupilha faxinaldosoturno faxinalzinho fazendavilanova feliz floresdacunha \
            florianopeixoto fontouraxavier formigueiro forquetinha fortalezadosvalos fredericowestphalen garibaldi garruchos \
            gaurama gelawatayi generalcamara gentil getuliovargas girua glorinha grabhatai gramado gramadodosloureiros \
            gramadoxavier gravatahy gravatai guabiju guaiba guapore guaranidasmissoes guianuba harmonia herval herveiras \
            horizontina hulhanegra ibarama ibiaca ibiae ibiraiaras ibirapuita ibiruba igrejinha ijuhy ijui ilopolis imbe \
            imigrante inhacora ipe ipirangadosul irai itaara itacurubi itapuca itaqui itati itatibadosul ivora ivoti izhui \
            jaboticaba jacuizinho jaguarao jaquirana jari joia juliodecastilhos kaksaiyasadosula kanoas kanoasas kanoasu \
            kanoyasa kanuoasi karavatay karazinju kashiasdosul kashiasdusul kashijasdosul kashuehjradusul kasiaseudusul \
            kasijasdosulas krusalta lageado lagoabonitadosul lagoadostrescantos lagoao lagoavermelha lajeadodobugre lareadu \
            lavrasdosul lazheadu liberatosalzano lindolfocollor linhanova macambara machadinho mampituba manoelviana maquine \
            marata marcelinoramos marianapimentel marianomoro marquesdesouza mata matocastelhano matoleitao matoqueimado \
            maximilianodealmeida mengteneigelu minasdoleao miraguai montauri montealegredoscampos montebelodosul montenegru \
            mormaco morrinhosdosul morroredondo morroreuter mostardas mucum muitoscapoes muliterno nankaxiyasi nanshengkelusi \
            naometoque nicolauvergueiro nobhohamaburgo nobuambuleugu nonoai novaalvorada novaaraca novabassano novaboavista \
            novabrescia novacandelaria novaesperancadosul novahartz novapadua novapalma novapetropolis novaprata novaramada \
            novaromadosul novoamburgo novobarreiro novocabrais novohamburg novohamburgo novomachado novotiradentes novoxingu \
            novuamburgu nowuxamburku osorio paimfilho paiolgrande palmaresdosul palmeiradasmissoes palmitinho panambi \
            pantanogrande parai paraisodosul parecinovo parobe partoalegre pasasophunado passasete passodofeijo passodosobrado \
            passofundo passufundu pasufengdu pasufundu paulobento paverama pedrasaltas pedroosorio peiluotasi pejucara \
            pellotaseu pelotas pelotasa pelotasas picadacafe pinhal pinhaldaserra pinhalgrande pinheirinhodovale pinheiromachado \
            pintobandeira pirapo piratini pocodasantas poleutuallegeuli pontao pontepreta poratoalegare portao portoalegre \
            portoalegri portoalegro portoalenkre portolucena portomaua portoveracruz portoxavier portualegre portualegri \
            portualegry portusalacer potiguara pousonovo presidentelucena progresso protasioalves puertoalegre putinga \
            pwrtwalgrh pwrtwalygry quarai quatroirmaos quevedos quinzedenovembro redentora relvado restingaseca riodosindios \
            riogrande riograndedosul riopardo riozinho rocasales rodeiobonito rolador rolante rondaalta rondinha roquegonzales \
            rosariodosul sagradafamilia saldanhamarinho saltodojacui salvadordasmissoes salvadordosul sananduva sanborkha \
            sangleopoldu sanleopoldu sanpedrodoriogrande santabarbaradosul santaceciliadosul santaclaradosul santacruzdosul \
            santakrujadosula santakrusdusul santamalia santamareiy santamargaridadosul santamariadabocadomonte \
            santamariadoherval santamarija santamarya santanadaboavista santanadolibhramenato santanadolivramento \
            santanadulivramentu santarosa santatereza santavitoriadopalmar santiago santoanagelo santoangelo \
            santoantoniodapatrulha santoantoniodasmissoes santoantoniodopalma santoantoniodoplanalto santoaugusto \
            santoexpeditodosul santuandzhelo santuanzhelu saoborja saodomingosdosul saofranciscodeassis saojeronimo \
            saojoaodaurtiga saojoaodecamaquam saojoaodomontenegro saojoaodopolesine saojorge saojosedasmissoes saojosedoherval \
            saojosedohortencio saojosedoinhacora saojosedonorte saojosedoouro saojosedosausentes saojosedosul saoleopolado \
            saoleopoldo saolourencodosul saoluizgonzaga saomarcos saomartinhodaserra saomigueldasmissoes saonicolau \
            saopaulodasmissoes saopedrodaserra saopedrodasmissoes saopedrodobutia saopedrodosul saosebastiaodocai saosepe \
            saovalentim saovalentimdosul saovaleriodosul saovendelino saovicentedosul sapiranga sapucaiadosul sapukaja sapyranga \
            seberi sedenova selbach senadorsalgadofilho sentineladosul serafinacorrea serio sertao sertaosantana setedesetembro \
            severianodealmeida shangkelusi shengannalifulamentu shenganrelu shengliaoboerdu shengmaliya silveiramartins sinimbu \
            snthmryh sntnhdwlybrmntw tabai tapes taquara taquari taquarucudosul tenenteportela terradeareia teutonia tiohugo \
            tiradentesdosul toropi torres tramandahy tramandai travesseiro tresarroios trescachoeiras trescoroas tresdemaio \
            tresforquilhas trespalmeiras trespassos trindadedosul tucunduva tunas tupancidosul tupancireta tupandi tuparendi \
            turucu ubiretama uniaodaserra unistalda uruguaiana uruguajana uruguayana uruguraaiyana urugvajana vacaria vaccaria \
            vakarija valedosol valereal valeverde vanini venanciaayres venancioaires venancioayres veranopolis vespasianocorrea \
            viadutos viaman viamao vicentedutra victorgraeff vijamao vilaflores vilalangaro vilanovadosul vistaalegre \
            vistaalegredoprata vistagaucha vitoriadasmissoes weiyamang westfalia wuluguayana xangrila xinhanbao yiruyi =RS+SC \
            saomartinho tapera =RS+SP barrafunda jaguari josebonifacio =RS+SP+TO lajeado =RS+TO alvorada centenario =SC \
            abdonbatista abelardoluz acores agrolandia agronomica aguadoce aguasdechapeco aguasfrias aguasmornas alfredowagner \
            aliatar altobelavista angelina anitagaribaldi anitapolis apiuna arabuta araquari ararangua armacao armazem \
            arroiotrinta arvoredo ascurra atalanta balaneariokamaboriu balneario balnearioarroiodosilva balneariobarradosul \
            balneariocamboriu balneariogaivota balneariopicarras balneariorincao balneariukamboriu balumenau bandeirante \
            baneialiyuekanboliwu barravelha belavistadotoldo beneditonovo beullumenau biguacu biguassu blumenau blwmynaw \
            bocainadosul bombinhas bomjardimdaserra bomjesusdooeste botuvera bracodonorte bracodotrombudo brunopolis brusakuye \
            bruski brusque bulumeinao bulusike burumenau cacador caiacangadabarradosul caibi calmon camboriu campobelodosul \
            campoere camposnovos canelinha canoinhas capaoalto capeko capinzal capivaridebaixo carianos carvoeira caxambudosul \
            celsoramos cerronegro chapadaodolageado chapeco cocaldosul concordia cordilheiraalta coronelfreitas coronelmartins \
            corregogrande correiapinto corupa costeiradopirajubae creciuna cresciuma criciuma cunhapora cunhatai curitibanos \
            descanso destero dionisiocerqueira donaemma doutorpedrinho ermo ervalvelho faxinaldosguedes flordosertao \
            florianopolis florijanopolis floripa florjanopolisa flwryanwbwlys flwryanwplys flwryanwpwls flwryanwpwlys \
            flwrynwpwls folreiynxpolis formosadosul forquilhinha fraiburgo freguesiadoribeiraodailha freirogerio \
            fuluoliyanuobolisi furorianoporisu galvao garopaba garuva gasapar gaspar governadorcelsoramos graopara gravatal \
            guabiruba guaramirim guarujadosul guatambu henriquelage henriquelaje hervaldoeste ibiam ibicare ibirama icara ilhota \
            imarui imbituba imbuia indaial indaval iomere iporadooeste ipuacu ipumirim iraceminha irani irineopolis isara ita \
            itacorubi itaiopolis itajahi itajahy itajahydosul itajai itapema itazhai ituporanga jabora jacintomachado jaguaruna \
            jaraguadosul jaraguadosula jiasipa joacaba joinabhilale joinbilli joinville joinvuire joseboiteux jupia kakador \
            kanboliwu karisiuma kasador kasaduoer kelixiwuma konkordija krisiuma krisjuma lacerdopolis lages lagesa laguna \
            lajeadogrande laresi laurentino lauromuller lazesas lazhis lebonregis leobertoleal lindoiadosul lontras luizalves \
            luzerna macieira mafra mafre mafula majorgercino majorvieira maphra maracaja marema matoscosta meleiro mirimdoce \
            modelo mondai montecarlo morrodacruz morrodafumaca morrogrande nanhezhen nanshengfulangxisike nanyalagua navegantes \
            navegantis nossasenhoradodesterro novaerechim novaitaberaba novatrento orleans otaciliocosta ouro paesa paial painel \
            palahoka palhoca palmasola palmitos palosa pantanal pantanodosul papanduva passodetorres passosmaia paulolopes \
            pedrasgrandes penha peritiba pescariabrava peullolianopolliseu phalorianopolisa phlorianopolisa phloriyanopolisa \
            pinheiropreto piratuba planaltoalegre pomerode pontealta pontealtadonorte ponteserrada portobelo portouniao \
            pousoredondo presidentegetulio presidentenereu princesa quilombo ranchoqueimado residenciafuck \
            residenciamoacirpu5bhv ribeiraodailha riocacador riodasantas riodocampo riodooeste riodoscedros riodosul riodosula \
            riofortuna rionegrinho riorufino riosul riotavares riqueza riudusul rodeio romelandia ruoyinweilai sacodoslimoes \
            salete saltoveloso sanbentudusul sanfranciscodelsur sanfransiskudusul sangao santacatherina santarosadosul \
            santaterezinhadoprogresso santiagodosul santoamarodaimperatriz sanzhoze saobentodosul saobernardino saobonifacio \
            saocristovaodosul saofranciscodosul saojoaodoitaperiu saojoaodooeste saojoaodosul saojoaquim saojose saojosedocedro \
            saojosedocerrito saolourencodooeste saoludgero saomigueldaboavista saomigueldoeste saophransisakodosula saudades \
            schroeder seara serraalta shapeike shapeko shengruoze sideropolis sombrio sulbrasil taio tigrinhos tijucas \
            timbedosul timbo timbogrande tizhukas tresbarras treviso trezedemaio trezetilias trombudocentral tubalang tubaran \
            tubarao tunapolis uniaodooeste urubici urupema urussanga vargeao vidalramos videira videjra villademafra \
            vitormeireles witmarsum xanere xanxere xapeco xavantina xaxim yidaguyi zharaguadusul zhoinvile zhoinvili zhojnvili \
            zoinvilis zortea zwynwwyly =SC+SE santarosadelima =SC+SP barrabonita bomretiro campinas jardinopolis montecastelo \
            ouroverde paraiso pinhalzinho praiagrande saltinho saocarlos vargem =SE alakaju alakaru amparodosaofrancisco \
            aquidaba aracaju arakaju arakajw arakazhu arakazu arasazhu araua barradoscoqueiros boquim brejogrande campodobrito \
            campos canhoba canindedesaofrancisco carira carmopolis cedrodesaojoao contiguiba cotinguiba cristinapolis \
            divinapastora estancia freipaulo gararu generalmaynard grachocardoso ilhadasflores indiaroba itabaianinha itabi \
            itaporangadajuda japaratuba japoata lagarto laranjeiras macambira malhadadosbois malhador maruim moitabonita \
            montealegredesergipe muribeca neopolis nossasenhoraaparecida nossasenhoradagloria nossasenhoradasdores \
            nossasenhoradelourdes nossasenhoradosocorro pedramole pedrinhas pirambu pocoredondo pocoverde portodafolha propria \
            riachaododantas ribeiropolis rosariodocatete salgado sangkeuliseutobang sankristovan sankristovanas \
            santaluziadoitanhy santanadosaofrancisco santoamarodasbrotas saochristovao saocristovao saokarisatobhyao \
            saomigueldoaleixo shengkelisituowang simaodias siriri soccorro tobiasbarreto tomardogeru umbauba xarakacu =SE+SP \
            socorro =SP achibaiashi adamantina adibaya adolfo aguai aguasdaprata aguasdelindoia aguasdesantabarbara \
            aguasdesaopedro agudos alalakuala alalasi alambari alasatuba albuquerquelins alcobaco alfredomarcondes alhryh alhryt \
            altair altinopolis altodepinheiros aluminio alvaresflorence alvaresmachado alvarodecarvalho alvinlandia amaparo \
            americana americobrasiliense americodecampos amerikana amparu amryknasaywpaywlw analandia andradina angatuba anhembi \
            anhumas anpaluo aotuolandiya aparecidadoeste apiai aracariguama aracatuba aracoiabadaserra aramina arandu arapei \
            ararakuara ararakvara araraquara araras arasatuba arcadas arcoiris arealva areias areiopolis ariranha arthurnogueira \
            arturalvim arturnogueira aruja aspasia assis assissaopaulo assissp assiz atibaia atibaiya atibaja auriflama \
            aurinahosa avai avanhandava avare badybassitt bairrodapenha bairroparquenossasenhoradocarmo baixadasantista balbinos \
            baleitusi balsamo baluaili bananal baoliniya baquirivu baraganca baraodeantonina barbosa baretosas bariri \
            barradochapeu barradoturvo barretos barretosa barretus barrinha barrytws baruehri barueri baruyeri bastos batataes \
            batatais batatajs bauru bawulu bbawlysta bebedouro beierdiaojia bentodeabreu bernardinodecampos bertioga \
            bhalainahosa bilac biliji biriguei birigui biriguy biritibamirim boaesperancadosul bofete boituva bomjesusdosperdoes \
            bomsucessodeitarare bora boraceia borebi bosquesaude botucatu botukatu bragaanakapaulista bragancapaulista \
            bragansapaulista brakangsapealista bras brauna brejoalegre brodowski brotas bulagansabaolisita buri buritama \
            buritizal butanta cabraliapaulista cabreuva cacapava cachoeirapaulista caconde caiabu caieiras caiua cajamar cajati \
            cajobi cajuru campinadomontealegre campinaseregiao campolimpo campolimpopaulista camposdojordao camposnovospaulista \
            cananeia canas candidomota candidorodrigues candixi cangaiba canitar capaobonito capaoredondo capeladoalto capivari \
            capivary caragua caraguatatuba caraguava carapicuiba cardoso carrao casabranca casaverde cassiadoscoqueiros castilho \
            catanduva catigua cavopavulo cerqueiracesar cerquilho cesariolange charqueada chavantes cidadeademar cidadedutra \
            cidadelider cidadetiradentes ciwbao clementina colina colombia conceicaodecampinas conchal conchas cordeiropolis \
            coroados coronelmacedo corumbatai cosmopolis cosmorama cotia cravinhos cristaispaulista cruzalia cubatao cunha \
            cursino cutia dapulaya descalvado diadema dircereis divinolandia dobrada doiscorregos dolcinopolis dourado dracena \
            duartina dumont echapora ehmba eleftheria eliasfausto elisiario embauba embuarte embudasartes embuguacu \
            emilianopolis engenheirocoelho ermelinomatarazzo espiritosantodopinhal espiritosantodoturvo estivagerbi \
            estreladoeste euclidesdacunhapaulista fartura faxina fernandopolis fernandoprestes fernao ferrazdevasconcelos \
            florarica floreal floridapaulista florinea franca franciscodarocha franciscomorato francodarocha franka franko \
            freguesiadoo fulangka furanka gabrielmonteiro galia garca gastaovidigal gaviaopeixoto generalsalgado getulina \
            glicerio guaianases guaianazes guaianeses guaicara guaimbe gualuya guapiacu guapiara guaracai guaranidoeste guaranta \
            guararapes guararema guaratingeta guaratingueta guarei guariba guaruja guarulhos guaruljus guaruzha guatapara \
            guraaratinguyeta guraaruja guyrajara guzolandia gvaruzha herculandia hibeilangpeuletu holambra hortolandia \
            hortolandiya iacanga iacri iaras ibate ibira ibirarema ibitinga ibiuna icem iepe igaracudotiete igarapava igarata \
            iguape ilhabela ilhacomprida ilhasolteira imbu imbuguacu indaiatuba indaiyatuba indajatuba indiana indiapora \
            institutodebiociencias inubiapaulista iparanga ipaussu ipero ipeuna ipigua iporanga ipua iracemapolis irapua irapuru \
            itabera itai itaimbibi itaimpaulista itajobi itaju itanahayema itanhaem itanhaen itanjaehn itaoca itapecericadaserra \
            itapeserikadaserra itapetininga itapevi itapevy itapira itapirapuapaulista itapolis itapui itapura itaquaquecetuba \
            itaquaquicetuba itaquera itarare itariri itatiba itirapina itirapua itobi itou itu itupeva ituverava jabaquara \
            jaboticabal jabotikabala jacarehy jacarei jaci jacupiranga jaguara jaguariuna jaguary jahu jakarei jales jambeiro \
            jandira jaquary jaraaua jardimangela jardimhelena jardimpaulista jardimsaoluis jarinu jau jeriquara joanopolis \
            joaoramalho joaquimegidio juliomesquita jumirim jundiahy jundiai jundiyai junqueiropolis juquia juquitiba jurundiay \
            jwndyay kamapinasa kambynas kampinas kampinasas kampinaseu kampino kamposadojordao kampusduzhordau kanpinasi \
            kanpinasu kanpusiduruoerdang kapivari karaguatatuba katanadubha katanduva kelusailuo kmpynas koumpatao kruzejru kuba \
            kubatang kubatao lagoinha laimi laranjalpaulista lavinia lavrinhas lemi lencoes lencoispaulista libardade \
            libeilangpuleitu libeleudade liberdadi limao limayeira limeila limeira limejra limeyra lindoia lingseu lins linsa \
            linsi lorena lourdes louveira lucelia lucianopolis luisantonio luiziania luoleina lupercio lutecia lybrdad macatuba \
            macaubal macedonia magda mairinque mairipora majrinki majriporan maliliya mandaqui manduri maoa marabapaulista \
            maracai marapoama mariapolis marilia marilija mariliya marilja marinopolis martinopolis matao mattao maua mayrink \
            mboy mendonca meridiano mesopolis miguelopolis mineirosdotiete miracatu miraestrela mirandopolis \
            mirantedoparanapanema mirasol mirassol mirassolandia mirazol mococa mogidascruzes mogiguacu mogiguraaku mogimirim \
            mogydascruzes mogyguassu mogymirim mojidascruzes mojiguacu mojiguasu mojimilin mojimirim mojimirima mombuca moncoes \
            mongagua montealegredosul montealto monteaprazivel monteazulpaulista monteirolobato montemor mooca morroagudo \
            morumbi morungaba motuca mozhiguasu mozhimirin murutingadosul nantes narandiba natividadedaserra nazarepaulista \
            nevespaulista nhandeara nipoa nossasenhoradoo novaalianca novacampina novacanaapaulista novacastilho novaeuropa \
            novagranada novaguataporanga novaindependencia novais novaluzitania novaodessa nuporanga ocaucu oleo olimpia \
            olimpija olympia ondaverde oriente orindiuva orinjus orlandia ortolandija osasco osasku oscarbressane osvaldocruz \
            ouliniaosi ourinhos ouroeste pacaembu palmarespaulista palmeiradoeste panorama paraguacupaulista paraibuna \
            paranapanema paranapua parapua pardinho parelheiros pari pariqueraacu parisi parquedocarmo patrociniopaulista \
            paulainiya pauliceia paulinia paulinija pauliniya paulinjo paulistania paulodefaria paurinia paywlynya pederneiras \
            pedrabela pedranopolis pedregulho pedreira pedrinhaspaulista pedrodetoledo peiluyibi pennapolis pereirabarreto \
            pereiras persidengchiprudengchi peruhybe peruibe peruibi perus phranka piacatu piedade pilardosul pilasunongjia \
            pilaxikaba pindamonahanagaba pindamonhangaba pindamonjangaba pindorama pingdamoniyangjiaba piquerobi piquete \
            piracaia piracicaba piraju pirajui pirangi piraporadobomjesus pirapozinho pirasasununga pirasikaba pirassinunga \
            pirassununga pirasununga pirasykava piratininga pirituba platina poa poloni pompeia pongai pontal pontalinda \
            ponterasa pontesgestal populina porangaba portofeliz portoferreira portoferreiro portufelis portuferrejra potim \
            potirendaba pracinha pradopolis praiyagrande prajagrande prajagrandi prajjagrandi pratania presidentealves \
            presidenteepitacio presidenteprudente presidentevenceslau prezidenteprudente prezidentiprudenti promissao \
            puleituhepanshengruoze puludengtezongtongcheng quadra quata queiroz queluz quintana raarakatuba raararakuraara \
            raararasa rafard rancharia raposotavares redencaodaserra regentefeijo regiaodecampinas reginopolis registro \
            republica restinga ribeira ribeiranpretas ribeiraobonito ribeiraobranco ribeiraocorrente ribeiraodosindios \
            ribeiraodosul ribeiraogrande ribeiraopires ribeiraopreto ribejranpretu ribejraopreto riberudaji rifaina rincao \
            rinopolis rinsu riodaspedras riograndedaserra riolandia riopequeno riversul rongdiyayi rosana roseira rubiacea \
            rubineia sabino sacoma saertu sagres sales salesoliveira salesopolis salmourao salto saltodepirapora saltodoitu \
            saltogrande saltu sampa samupaulu sanbernardodukampu sandovalina sangbisenchi sangjojeduseukampuseu sangkaleulluseu \
            sangpaollo sangpaollu sangpaullo sangpaullu sangtuosi sangtus sankaehtanodusul sankarlos sankarlosas sankarlus \
            sanktpaulos sanpaolo sanpaulas sanpauledbrasil sanpaulo sanpaulu sanpauludubrasili sanpauluw sanpauro sanpawlo \
            sanpolodelbraxil sanpoulo sansebastjan santaadelia santaalbertina santabarbaradoeste santabarbaradooeste santabranca \
            santaclaradoeste santacruzdaconceicao santacruzdaesperanca santacruzdaspalmeiras santacruzdoriopardo santaernestina \
            santafedosul santagertrudes santaizabel santamariadaserra santamercedes santanadapontepensa santanadeparanaiba \
            santanadeparnaiba santaritadoeste santaritadopassaquatro santarosadeviterbo santasalete santoanastacio \
            santoandresaopaulo santoantoniodaalegria santoantoniodeposse santoantoniodoaracangua santoantoniodojardim \
            santoantoniodopinhal santoexpedito santopolisdoaguapei santos santosa santosas santosu santuandre santus santusa \
            santuseu santuskhot santws santwssawpawlw sanvisente sanvisenti sanzhozeduriupretu sanzhozeduskampus \
            sanzozedoriopretas sanzozedoskamposas saobentodosapucai saobernardodocampo saocaetanodosul saocarlosdopinhal \
            saojoaodaboavista saojoaodasduaspontes saojoaodeiracema saojoaodopaudalho saojoaquimdabarra saojosedabelavista \
            saojosedobarreiro saojosedoriopardo saojosedoriopreto saojosedosakamposa saojosedoscampos saokarlos saokarlosa \
            saolourencodaserra saolucas saoluisdoparaitinga saomanuel saomiguelarcanjo saopaolo saopaulo saopaulocapital \
            saopedrodoturvo saoroque saosebasatiyao saosebastiaodagrama saovisente saovisenti saozhosedoskampos \
            saozhozedoriopreto saozhozedoskampos sapopemba sarapui sarutaia saunpaulu saveapealea savopalo sawbawlw sawkarlws \
            sawopalo sawpalw sawpawlw sawpwlw saywkhwzhdwskamps saywpaywlw sbcampo se seapealu sebastianopolisdosul \
            secundinoveiga serraazul serrana serranegra setebarras severinia shengbaoluo shengkaluosi shengruozeduosikanbosi \
            shengsaibasidiang shengweisenteshi silveiras sjcampos sntws solokaba sorocaba sorokaba souzas stabarbaradooeste \
            sudmennucci sujano sumalei sumare suoluokaba susano suzanapolis suzano suzanu suzhanuo tabapua taboaodaserra \
            tabuaodaserra taciba taguai taiacu taiuva takualitingjia takuaritinga takuraaritinga takwarytyngha tambau tambore \
            tanabi taobate tapiratiba taquaral taquaritinga taquarituba taquarivai tarabai taruma tatuape tatuhy tatui tatuyi \
            taubate taubatea tavayvate teabate tejupa terrapreta tiete timburi torredepedra torrinha trabiju tremembe \
            tresfronteiras tucuruvi tuiuti tupa tupan tupang tupaya tupipaulista turiuba ubarana ubatuba ubirajara ubirama uchoa \
            uniaopaulista urania urbscarlopolitana urbsparvauratana urbspaulinia urbspaulistana urbssanctorum uru uruja urupes \
            valedoparaiba valentimgentil valeparaiba valinhos valinjus vallinhos valparaiso vargemgrandedosul \
            vargemgrandepaulista varzeapaulista vilaamericana vilaandrade vilacuruca vilaformosa vilagalvao vilaguilherme \
            vilajacui vilaleopoldina vilamariana vilamatilde vilamedeiros vilaprudente villaamericana villamaria vinhedo \
            viradouro vistaalegredoalto vitoriabrasil votorantim votuporanga voturantim waliniwusi wubatuba yabodikabaer \
            yakaleiyi yameilijiana yawu yindayatuba yitaniyaen yitapeidiningjia yitapila yitu ytua yvauru zacarias zhabotikabal \
            zhakarei zhau zhundiai zhundijai ziyouqu zundiajus =TO abreulandia aguiarnopolis alaguayina aliancadotocantins almas \
            ananas angico aparecidadorionegro aragominas araguacema araguacu araguaina araguatins arapoema arraias \
            augustinopolis auroradotocantins axixadotocantins babaculandia balmas bandeirantesdotocantins barradoouro \
            barrolandia bernardosayao brasilandiadotocantins brejinhodenazare buritidotocantins camposlindos cariridotocantins \
            carmolandia carrascobonito caseara chapadadanatividade chapadadeareia colinasdotocantins colmeia combinado \
            conceicaodotocantins coutomagalhaes cristalandia crixasdotocantins darcinopolis dianopolis divinopolisdotocantins \
            doisirmaosdotocantins duere figueiropolis formosodoaraguaia fortalezadotabocao goianorte goiatins guarai gurupi \
            itacaja itaguatins itapiratins itaporadotocantins jaudotocantins juarina lagoadaconfusao lagoadotocantins lavandeira \
            lizarda luzinopolis marianopolisdotocantins mateiros maurilandiadotocantins miracemadotocantins miranorte \
            montedocarmo montesantodotocantins muricilandia novarosalandia novoacordo novoalegre novojardim oliveiradefatima \
            palamasa palmeirante palmeirasdotocantins palmeiropolis paraisodotocantins parumasu pedroafonso peixe pequizeiro \
            pindoramadotocantins piraque pium plms pontealtadobomjesus pontealtadotocantins portoalegredotocantins portonacional \
            praianorte pugmil recursolandia riodaconceicao riodosbois riosono sampaio sandolandia santafedoaraguaia \
            santamariadotocantins santaritadotocantins santarosadotocantins santaterezadotocantins santaterezinhadotocantins \
            saobentodotocantins saofelixdotocantins saomigueldotocantins saosalvadordotocantins saosebastiaodotocantins \
            silvanopolis sitionovodotocantins sucupira taipasdotocantins talisma tocantinia tocantinopolis tupirama tupiratins \
            valerio wanderlandia
            """)
}
