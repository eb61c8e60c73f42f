// Made by tools/make_generator_lists.py from Faker 40.54.0 (MIT License).
extension WordLists {
    /// Given names of Faker's en_US.
    static let generatorGivenNames: StaticString = """
        aaron abigail adam adrian adriana adrienne aimee alan albert alec alejandra alejandro alex alexa alexander \
        alexandra alexandria alexis alfred alice alicia alisha alison allen allison alvin alyssa amanda amber amy ana \
        andre andrea andres andrew angel angela angelica angie anita ann anna anne annette anthony antonio april ariana \
        ariel arthur ashlee ashley audrey austin autumn bailey barbara barry becky belinda benjamin bernard beth bethany \
        betty beverly bianca bill billy blake bob bobby bonnie brad bradley brady brandi brandon brandy breanna brenda \
        brendan brent brett brian briana brianna bridget brittany brittney brooke bruce bryan bryce caitlin caitlyn \
        caleb calvin cameron candace candice carl carla carlos carly carmen carol caroline carolyn carrie casey \
        cassandra cassidy cassie catherine cathy cesar chad charlene charles charlotte chase chelsea chelsey cheryl \
        cheyenne chloe chris christian christie christina christine christopher christy cindy claire clarence claudia \
        clayton clifford clinton cody cole colin colleen collin colton connie connor corey cory courtney craig cristian \
        cristina crystal curtis cynthia daisy dakota dale dalton damon dan dana daniel danielle danny darin darius \
        darlene darrell darren darryl daryl dave david dawn dean deanna debbie deborah debra denise dennis derek derrick \
        desiree destiny devin devon diamond diana diane dillon dominic dominique don donald donna doris dorothy douglas \
        drew duane dustin dwayne dylan earl ebony eddie edgar eduardo edward edwin eileen elaine elijah elizabeth ellen \
        emily emma eric erica erik erika erin ernest ethan eugene evan evelyn faith felicia fernando frances francis \
        francisco frank franklin fred frederick gabriel gabriela gabriella gabrielle gail garrett gary gavin gene \
        geoffrey george gerald gilbert gina glen glenda glenn gloria gordon grace grant greg gregg gregory guy gwendolyn \
        hailey haley hannah harold harry hayden hayley heather hector heidi helen henry herbert holly howard hunter ian \
        isaac isabel isabella isaiah ivan jack jackie jackson jaclyn jacob jacqueline jade jaime jake james jamie jane \
        janet janice jared jasmin jasmine jason javier jay jean jeanette jeanne jeff jeffery jeffrey jenna jennifer \
        jenny jeremiah jeremy jermaine jerome jerry jesse jessica jesus jill jillian jim jimmy jo joan joann joanna \
        joanne jocelyn jodi jody joe joel john johnathan johnny jon jonathan jonathon jordan jorge jose joseph joshua \
        joy joyce juan judith judy julia julian julie justin kaitlin kaitlyn kara karen kari karina karl karla katelyn \
        katherine kathleen kathryn kathy katie katrina kayla kaylee keith kelli kellie kelly kelsey kendra kenneth kent \
        kerri kerry kevin kiara kim kimberly kirk kirsten krista kristen kristi kristie kristin kristina kristine \
        kristopher kristy krystal kurt kyle kylie lacey lance larry latasha latoya laura lauren laurie lawrence leah lee \
        leon leonard leroy leslie levi linda lindsay lindsey lisa logan lonnie loretta lori lorraine louis lucas luis \
        luke lydia lynn mackenzie madeline madison makayla malik mallory mandy manuel marc marcia marco marcus margaret \
        maria mariah marie marilyn mario marisa marissa mark martha martin marvin mary mason mathew matthew maureen \
        maurice max maxwell mckenzie meagan megan meghan melanie melinda melissa melody melvin mercedes meredith mia \
        michael michaela micheal michele michelle miguel mikayla mike mindy miranda misty mitchell molly monica monique \
        morgan nancy natalie natasha nathan nathaniel neil nicholas nichole nicolas nicole nina noah norma norman olivia \
        omar oscar paige pam pamela parker patricia patrick patty paul paula pedro peggy penny perry peter philip \
        phillip phyllis preston priscilla rachael rachel ralph randall randy raven ray raymond rebecca rebekah regina \
        reginald renee rhonda ricardo richard rick rickey ricky riley rita robert roberta roberto robin robyn rodney \
        roger ronald ronnie rose ross roy ruben russell ruth ryan sabrina sally samantha samuel sandra sandy sara sarah \
        savannah scott sean selena sergio seth shane shannon shari sharon shaun shawn shawna sheena sheila shelby shelia \
        shelley shelly sheri sherri sherry sheryl shirley sierra sonia sonya sophia spencer stacey stacie stacy stanley \
        stefanie stephanie stephen steve steven stuart sue summer susan suzanne sydney sylvia tabitha tamara tami tammie \
        tammy tanner tanya tara tasha taylor teresa terrance terrence terri terry theodore theresa thomas tiffany tim \
        timothy tina todd tom tommy toni tony tonya tracey traci tracie tracy travis trevor tricia tristan troy tyler \
        tyrone valerie vanessa vernon veronica vicki vickie victor victoria vincent virginia walter wanda warren wayne \
        wendy wesley whitney william willie wyatt xavier yesenia yolanda yvette yvonne zachary zoe
        """

    /// Family names of Faker's en_US.
    static let generatorFamilyNames: StaticString = """
        abbott acevedo acosta adams adkins aguilar aguirre alexander ali allen allison alvarado alvarez andersen \
        anderson andrade andrews anthony archer arellano arias armstrong arnold arroyo ashley atkins atkinson austin \
        avery avila ayala ayers bailey baird baker baldwin ball ballard banks barajas barber barker barnes barnett barr \
        barrera barrett barron barry bartlett barton bass bates bauer bautista baxter bean beard beasley beck becker \
        bell beltran bender benitez benjamin bennett benson bentley benton berg berger bernard berry best bird bishop \
        black blackburn blackwell blair blake blanchard blankenship blevins bolton bond bonilla booker boone booth bowen \
        bowers bowman boyd boyer boyle bradford bradley bradshaw brady branch brandt braun bray brennan brewer bridges \
        briggs bright brock brooks brown browning bruce bryan bryant buchanan buck buckley bullock burch burgess burke \
        burnett burns burton bush butler byrd cabrera cain calderon caldwell calhoun callahan camacho cameron campbell \
        campos cannon cantrell cantu cardenas carey carlson carney carpenter carr carrillo carroll carson carter case \
        casey castaneda castillo castro cervantes chambers chan chandler chaney chang chapman charles chase chavez chen \
        cherry choi christensen christian chung church cisneros clark clarke clay clayton clements cline cobb cochran \
        coffey cohen cole coleman collier collins colon combs compton conley conner conrad contreras conway cook cooke \
        cooley cooper copeland cordova cortez costa cowan cox craig crane crawford crosby cross cruz cuevas cummings \
        cunningham curry curtis dalton daniel daniels daugherty davenport david davidson davies davila davis dawson day \
        dean decker delacruz deleon delgado dennis diaz dickerson dickson dillon dixon dodson dominguez donaldson \
        donovan dorsey dougherty douglas downs doyle drake duarte dudley duffy duke duncan dunlap dunn duran durham dyer \
        eaton edwards elliott ellis ellison english erickson escobar esparza espinoza estes estrada evans everett ewing \
        farley farmer farrell faulkner ferguson fernandez ferrell fields figueroa finley fischer fisher fitzgerald \
        fitzpatrick fleming fletcher flores flowers floyd flynn foley forbes ford foster fowler fox francis franco frank \
        franklin frazier frederick freeman french frey friedman fritz frost fry frye fuentes fuller gaines gallagher \
        gallegos galloway galvan gamble garcia gardner garner garrett garrison garza gates gay gentry george gibbs \
        gibson gilbert giles gill gillespie gilmore glass glenn glover golden gomez gonzales gonzalez good goodman \
        goodwin gordon gould graham grant graves gray green greene greer gregory griffin griffith grimes gross guerra \
        guerrero gutierrez guzman haas hahn hale haley hall hamilton hammond hampton hancock haney hanna hansen hanson \
        hardin harding hardy harmon harper harrell harrington harris harrison hart hartman harvey hatfield hawkins \
        hayden hayes haynes hays heath hebert henderson hendricks hendrix henry hensley henson herman hernandez herrera \
        herring hess hester hickman hicks higgins hill hines hinton ho hobbs hodge hodges hoffman hogan holden holder \
        holland holloway holmes holt hood hooper hoover hopkins horn horne horton house houston howard howe howell huang \
        hubbard huber hudson huerta huff huffman hughes hull humphrey hunt hunter hurley hurst hutchinson huynh ibarra \
        ingram irwin jackson jacobs jacobson james jarvis jefferson jenkins jennings jensen jimenez johns johnson \
        johnston jones jordan joseph joyce juarez kaiser kane kaufman keith keller kelley kelly kemp kennedy kent kerr \
        key khan kidd kim king kirby kirk klein kline knapp knight knox koch kramer krause krueger lam lamb lambert \
        landry lane lang lara larsen larson lawrence lawson le leach leblanc lee leon leonard lester levine levy lewis \
        li lin lindsey little liu livingston lloyd logan long lopez love lowe lowery lozano lucas lucero luna lutz lynch \
        lynn lyons macdonald macias mack madden maddox mahoney maldonado malone mann manning marks marquez marsh \
        marshall martin martinez mason massey mata mathews mathis matthews maxwell may mayer maynard mayo mays mcbride \
        mccall mccann mccarthy mccarty mcclain mcclure mcconnell mccormick mccoy mccullough mcdaniel mcdonald mcdowell \
        mcfarland mcgee mcgrath mcguire mcintosh mcintyre mckay mckee mckenzie mckinney mcknight mclaughlin mclean \
        mcmahon mcmillan mcneil mcpherson meadows medina mejia melendez melton mendez mendoza mercado mercer merritt \
        meyer meyers meza michael middleton miles miller mills miranda mitchell molina monroe montes montgomery montoya \
        moody moon mooney moore mora morales moran moreno morgan morris morrison morrow morse morton moses mosley moss \
        moyer mueller mullen mullins munoz murillo murphy murray myers nash navarro neal nelson newman newton nguyen \
        nichols nicholson nielsen nixon noble nolan norman norris norton novak nunez obrien ochoa oconnell oconnor odom \
        odonnell oliver olsen olson oneal oneill orozco orr ortega ortiz osborn osborne owen owens pace pacheco padilla \
        page palmer park parker parks parrish parsons patel patrick patterson patton paul payne pearson peck pena \
        pennington perez perkins perry peters petersen peterson petty pham phelps phillips pierce pineda pittman pitts \
        pollard ponce poole pope porter potter potts powell powers pratt preston price prince proctor pruitt pugh quinn \
        ramirez ramos ramsey randall randolph rangel rasmussen ray raymond reed reese reeves reid reilly reyes reynolds \
        rhodes rice rich richard richards richardson richmond riddle riggs riley rios ritter rivas rivera rivers roach \
        robbins roberson roberts robertson robinson robles rocha rodgers rodriguez rogers rojas rollins roman romero \
        rosales rosario rose ross roth rowe rowland roy rubio ruiz rush russell russo ryan salas salazar salinas sampson \
        sanchez sanders sandoval sanford santana santiago santos saunders savage sawyer schaefer schmidt schmitt \
        schneider schroeder schultz schwartz scott sellers serrano sexton shaffer shah shannon sharp shaw shea shelton \
        shepard shepherd sheppard sherman shields short silva simmons simon simpson sims singh singleton skinner sloan \
        small smith snow snyder solis solomon sosa soto sparks spears spence spencer stafford stanley stanton stark \
        steele stein stephens stephenson stevens stevenson stewart stokes stone stout strickland strong stuart suarez \
        sullivan summers sutton swanson sweeney tanner tapia tate taylor terrell terry thomas thompson thornton todd \
        torres townsend tran travis trevino trujillo tucker turner tyler underwood valdez valencia valentine valenzuela \
        vance vang vargas vasquez vaughan vaughn vazquez vega velasquez velazquez velez villa villanueva villarreal \
        villegas vincent wade wagner walker wall wallace waller walls walsh walter walters walton wang ward ware warner \
        warren washington waters watkins watson watts weaver webb weber webster weeks weiss welch wells werner west \
        wheeler whitaker white whitehead whitney wiggins wilcox wiley wilkerson wilkins wilkinson williams williamson \
        willis wilson winters wise wolf wolfe wong wood woodard woods woodward wright wu wyatt yang yates yoder york \
        young yu zamora zavala zhang zimmerman zuniga
        """

    /// Given names of Faker's other European languages, as e-mail addresses spell them.
    static let otherGivenNames: StaticString = """
        aaliyah abbas abbie abdi abdirahman abdul abdullah abdullahi abel abelardo abilio abraham abram abril achille \
        achim adalbert adalberto adamo adan adela adelaida adelaide adelardo adelasia adelbert adele adelgunde adelheid \
        adelia adelina adelinde adeline adelmo adem adina adnan adolf adolfine adolfo adora adoracion adriane adriano \
        adrien aenne africa agapito agata agatha agathe agne agnes agneta agnieszka agnolo agostino agueda agustin \
        agustina ahmad ahmed ahmet aida aiden aime aina ainara ainoa aisha aitana aitor alain alana alba alban albano \
        alberico albertine alberto albin albina albino albrecht alcides alderano aldo aldonza alejo aleksandar \
        aleksander aleksandr aleksandra aleksej alena alessandra alessandro alessia alessio alexandre alexandrie \
        alexandros alexei alexej alexia alfio alfons alfonso alfredo algot alicja alida alina aline alix alla allan \
        allana allegra alma almudena almut almuth alois aloisia alondra alonso aloys alphons alphonse alta alva alvar \
        alvaro alve alwin alwina alwine amada amadeo amadeus amado amador amalia amalie amancio amando amarilis amaro \
        amaya ambar ambrosio amedeo amelia amelie america americo amico amilcar amin amina amir amira amleto amor amparo \
        anabel anacleto anais anas anastasia anastasie anastasio anastasios anatol anatoli anatolij anders andreas \
        andree andrei andrej andrey andrzej andy anel aneta anett anette angeles angelika angelina angelino angelique \
        angelita angelo anibal anica anika anja anka anke annabel annaliese annalisa annamaria annedore annegret \
        annegrete annekatrin anneke annelene anneli annelie annelies anneliese annelise annelore annemarie annemie \
        annemijn annerose annett annetta anni annibale annica annie annika annikki annita annunziata anny anouk ansaldo \
        anselm anselma anselmo ansgar ante antero antje anto antoine antoinette anton antonella antonello antonia \
        antonie antonietta antonina antonino antonios antonius antony anunciacion apolinar apollo apollonia apolonia \
        apostolos araceli aranzazu arcelia aria ariadna ariane aribert arie arif aristides armando armida armin arnaldo \
        arnaude arnd arndt arne arnfried arnim arno arnold arnulf arnulfo aroa aron arsenio artemio artur arturo arvid \
        arzu asafe ascension asdrubal ashleigh assar asta aston astrid asuncion atenulf athanasios atilio attila august \
        augusta auguste augustin augusto aura aurea aurelia aureliano aurelie aurelio aurora aurore axel ayden ayla \
        aylin aylla aynur ayoub ayse aysel ayten azahar azahara azeglio azeneth aziz azra azucena babett babette baccio \
        baerbel baldassare baldomero balduino baldur baltasar balthasar baptist barbel barbro bart bartholomaeus \
        bartholomaus bartolome bartolomeo basilio bastiaan bastian baudelio bautista bayram beata beate beatrice beatrix \
        beatriz beau begona bekir bela belen bella benedetto benedikt bengt benicio benigna benigno benita benito \
        benjamim benno benny benoit bente benthe bento benvenuto beppe berat berend berenice berit bernabe bernadette \
        bernarda bernardino bernardita bernardo bernd berndt bernfried bernhard bernhardine bernt bernward bert berta \
        bertha berthold bertil berto bertold bertram bertrand bethan betina betti bettina beverley biagio bianka bibi \
        bibiana bienvenida bilal birger birgid birgit birgitt birgitta birte birthe bjarne bjoern bjorn blanca blanka \
        blas boaz bodil bodo boel boerje bogdan bonifacio boris borja borje bozena bram branka branko brayan breno \
        brigida brigitta brigitte brit brita britt britta bror bruna brunhild brunhilde bruni brunilda bruno \
        buenaventura burckhard burghard burkard burkhard burkhardt cacilia cacilie caecilia caecilie caio cajsa \
        calcedonio calebe calista calisto calixta calixto callum calogero camila camilla camille camillo camilo canan \
        candela candelaria candelario candelas candida candido capucine caren caridad carin carina carlijn carlito carlo \
        carlota carmela carmelita carmelo carmina carmine carola carole carolin carolina carsten casandra casemiro \
        casper catalina catarina caterina catharina cathleen cathrin cathrine cato catrin caua caue cayetana cayetano \
        cebrian cecile cecilia cecilio ceferino celal celestina celestino celia celina celine celso cemal cemil cengiz \
        centa cesare cetin ceylin chantal charlie charlott charlotta charo chelo chema chiara chita christa christel \
        christelle christer christiana christiane christin christl christof christofer christoffer christoph christophe \
        christos chucho chus chuy cilli cilly cintia cipriano ciriaco cirillo cirino ciro citlali claas claere claes \
        clara clare clarice clarisa clarissa clas claude claudine claudio claudius claus clelia clemence clemens \
        clemente clementina cleto climaco clive cloe clotilde colette coluccio concepcion concetta concha conchita conny \
        conor conrad conrado constance constantin constanza constanze consuela consuelo cora coral cord cordula corina \
        corinna corinne coriolano cornelia cornelio cornelis cornelius corona corrado cosima cosimo cosme costantino \
        costanzo crescencia cristal cristobal cruz curro curt custodia custodio czeslaw daan dafne dagmar dagny dagobert \
        dajana dalia dalila damaris damian damiano damien dani danica daniela daniele daniella danilo danique dante \
        danuta daphne daria dario dariusz darko davi debora declan delfina delfino delia demetrio demi denis denny \
        desiderio detlef detlev dewi dick diedrich diego dierk dieter diethard diethelm diether dietlind dietlinde \
        dietmar dietrich dimas dimitri dimitrios dina dino diogo dion dionigi dionisia dionisio dirk ditmar dittmar \
        doerte doerthe dogan dolores domenico dominga domingo dominik domitila donata donatella donatello donato dora \
        doreen dorina dorit dorita dorle dorota dorotea dorothe dorothea dorothee dorte dorthe dragan dragica drago \
        duilio dulce duncan dunja durante dursun dusan duuk dylano ebba ebbe eberhard eberhardt eckard eckart eckehard \
        eckhard eckhardt eckhart ecrin edda edelbert edelgard edelmira edelmiro edeltraud edeltraut edeltrud edgardo \
        edit edith editha edmund edmundo edoardo edouard eduard eduarda edvard edvin efrain egbert eggert egon \
        ehrenfried ehrentraud ehrhard einar eira eitel eivor ekaterina ekkehard ekkehart ekrem eladio elba eleanor \
        eleanora elena eleni elenore eleonor eleonora eleonore eleuterio elfi elfie elfriede eliana elias elif eligia \
        eligio elin elina eline elinor elis elisa elisabet elisabeth elise eliseo eliza elize elke ella elladio elli \
        ellie ellinor elliot elliott elly elma elmar elmer elmo elna eloa eloah elodia elodie elof eloisa eloy elpidio \
        elsa elsbeth else elsie elsy elton elvia elvin elvira elvis elvy elwira elzbieta emanuel emanuella emanuelly \
        emelie emelina emigdio emil emile emilia emiliana emiliano emilie emilio emilly emin emine emir emmanuel \
        emmanuelle emmerich emmi emmy emperatriz enar encarna encarnacion encarnita engelbert engin engla ennio enno \
        enrico enrique enver enzio enzo epifanio eraldo erasmo ercan erdal erdmute erdogan erhard erhardt erich erick \
        erkan erland erling ermanno ermenegildo ermes erna ernestine ernesto ernst erol erwin esila eskil esmee \
        esmeralda esparta espartaco esperanza espiridion esteban estefania estela estelle ester esther estrella etelvina \
        ethel etienne etta ettore eufemia eugen eugenia eugenie eugenio eulalia eusebia eusebio eustaquio eutimio \
        eutropio evald evamaria evangelia evangelina evangelista evangelos evaristo evelia evelien evelin evelina \
        eveline evelio evelyne evert evie evita ewald ezequiel ezio faas fabia fabian fabiana fabienne fabio fabiola \
        fabricio fabrizia fabrizio fadime falk falko fanny faruk fatih fatima fatma faustino fausto faye febe fedde \
        fedele federica federico federigo fedor feliciana feliciano felicidad felicitas feline felipa felipe felisa \
        felix felizitas femke fenna fenne ferdi ferdinand ferdinando ferenc fermin fernanda fiamma fidel fidela fien \
        fiene filip filippa filippo filiz filomena finn fiona fiorenzo fiorino fito flavia flavio fleur floor floortje \
        flor flora florence florencia florencio florentina florentine florentino florian florina florinda floris folke \
        folker folkert fortunata fortunato franca francesca francesco francisca franck franco francois francoise franjo \
        franka frans franz franziska frauke freddy frederic frederik frederike frederique fredi fredo fredric fredrik \
        fredrika fredy freia freja freya frida fridolin frieda friedbert friedemann frieder friedericke friederike \
        friedhelm friedhilde friedhold friedl friedlinde friedo friedrich frithjof fritz fulgencio fulvio gabi gabino \
        gabor gabriele gabrielly gaby gael gaetano gala galasso galina galo gareth garry gaspar gaspare gaston gastone \
        gebhard geert gelsomina gema gemma genaro genevieve genoveva georg georges georgia georgina georgine georgios \
        geraldine geraldo gerard gerardo gerd gerda gerdi gereon gerfried gerhard gerhardt gerhart gerhild gerlind \
        gerlinde german germana gernot gero gerold gerolf geronimo gerrit gert gerta gerti gertraud gertraude gertraut \
        gertrud gertrude gertrudis gervasio gerwin gesa gesche gesine geza giacinto giacobbe giacomo giada giampaolo \
        giampiero gian giancarlo gianfrancesco gianfranco gianluca gianluigi gianmarco gianna gianni gianpaolo \
        gianpietro giel giesela gijs gilberto gilda gilles gillian gillis gino gioacchino gioachino gioele gioffre \
        gionata giorgia giorgio giosue giovanna giovanni girolamo gisa gisbert gisela gislinde gitta gitte giulia \
        giuliana giuliano giulietta giulio giuseppe giuseppina giustino glauco godofredo goenuel goeran goesta goete \
        goetz goffredo gonul gonzalo goran gordana gosta gote gottfrid gottfried gotthard gotthilf gotthold gottlieb \
        gottlob gotz goyo gracia graciana graciano graciela graeme graham graziano graziella grazyna greca greco greger \
        gregoire gregor gregorio greta gretchen grete gretel gretl griselda grit grzegorz guadalupe guarino gudrun \
        gudula guelay guelsen guelten guenter guenther guglielmo guido guilherme guillaume guillermina guillermo guiomar \
        guiseppe gulay gulsen gulten gunar gunborg gunda gundel gundi gundolf gundula gunhild gunilla gunnar gunnel \
        gunter gunther guntram gunvor gustaf gustav gustavo gusti guus guusje hadassa hagen hajo hakan halil halina \
        hamid hampus hamza hanife hanna hannchen hanne hannele hannelore hannes hanni hanno hanns hanny hans hansgeorg \
        hansjoachim hansjoerg hansjorg hansjuergen hansjurgen hanspeter harald hardy harm haroldo harri harriet harro \
        hartmut hartmuth hartwig hasan hassan hasso hatice haydee hazel hedda hedi hedvig hedwig hedy heide heidelinde \
        heidelore heidemarie heiderose heidrun heike heiko heimo heiner heinfried heini heino heinrich heinz heitor \
        helena helene helfried helga helge heliodoro hella hellena hellmut hellmuth helma helmar helmer helmtrud helmut \
        helmuth heloisa hendrik henner henni henning henny henri henric henrietta henriette henrik henrike henrique \
        henryk heraclio herberto heribert heriberto herlinde herma herman hermann hermelinda hermenegildo hermine \
        herminia herminio hernan hernando herrmann herta hertha herwig hidde hilario hilary hilda hildburg hilde \
        hildegard hildegart hildegund hildegunde hilding hillevi hilma hilmar hiltraud hiltrud hinrich hipolito hjalmar \
        hjoerdis hjordis holger hollie holm homero honore horacio horst hortense hortensia hubert hubertine hubertus \
        huelya hueseyin hugh hugo hugues hulda hulya humberto huseyin hussein iain iban ibrahim idun ignacia ignacio \
        ignatz ignaz ignazio igor iker ilaria ildefonso ildiko ileana ilhan ilias ilija ilja ilka ilona ilonka ilse \
        imelda imke immo imran imre inaya indira indy ines inez inga ingalill ingbert inge ingeborg ingeburg ingegaerd \
        ingegard ingegerd ingela ingelore ingemar inger ingetraud ingetraut ingmar ingo ingolf ingrid ingried ingvar \
        inigo inka inken inmaculada inna inocencio insa ioannis iolanda ippazio irena irene irina iris irma irmela \
        irmengard irmgard irmhild irmi irmingard irmtraud irmtraut irmtrud isabela isabell isabelle isabelly isac \
        isadora isaias isak isaque isaura isidor isidora isidoro isidro isis ismael ismail ismet isolde israel istvan \
        itzel itziar ivana ivanka ivar ivonne iwan iwona jacek jacinta jacinto jacobo jacopo jacques jadwiga jafet jakob \
        jamal jana janett janette janin janina janine janko jann janna janne janos janus janusz jaqueline jari jarl \
        jaroslav jaroslaw jasmijn jasmina jasper javi javiera jayda jayden jaylinn jayne jayson jeannette jeannine \
        jelena jelle jelte jemma jenaro jennie jens jente jeremias jerker jeronimo jerzy jesper jessika jesusa jimena \
        jimmie jinthe jiri joachim joacim joakim joana joao joaquim joaquin joaquina jobst jochem jochen jodie joelle \
        joep joerg joergen joern joey johan johann johanna johanne johannes jolanda jolanta jolanthe jolie jolijn joline \
        jonas jonatan jonna jonny joost jordana jordi jordy jorg jorgen joris jorn jort josef josefa josefin josefina \
        josefine josep josephine josette josh josip jost josue jovan jovita jozef juana juanita juanito juergen juhani \
        jules juliana juliane julien julieta juliette julio julius june juni junior jurgen juri jurij jurre justina \
        justine justus jutta juul kaarina kaete kaethe kaethi kaique kajsa kalevi kalle kamil kamilly karim karin \
        karlfried karlheinz karlijn karola karolin karolina karoline karsten kasimir kaspar kasper kata katalin katarina \
        katarzyna kate katerina katharina katharine kathe katherina kathi kathrin kati katja katrin katy kayleigh kazim \
        keano kemal kenan kennet kenny kenth kerstin khaled khalid kian kick kieran kike kiki kilian kimberley kira \
        kirstin kirsty kjell klaas klaere klara klare klas klaudia klaus klemens klothilde knud knut koen konrad \
        konstantin konstantinos konstanze korbinian kordula korinna kornelia kornelius kreszentia kreszenz kriemhild \
        krister kristian kristiane kristofer kristoffer krystyna krzysztof kumar kunibert kunigunda kunigunde kuno kyan \
        kyano kyara kyra ladislaus laetitia lage laila lais lalo lambert lamberto lana lando lara larissa lars lasse \
        laszlo laure laureano laurence laurens laurent laurenz lauretta lavinia lazaro lazzaro leander leandra leandro \
        leanne leena leia leif leigh leila leire lena lene leni lenn lennart leocadia leocadio leokadia leona leonardo \
        leoncio leone leonel leonhard leonid leonie leonor leonore leopold leopoldine leopoldo lesley leszek leticia \
        letizia lewis leyla leyre liam liana liane liberto licia lidia lidija lidwina lieke liesa liesbeth lieschen \
        liesel lieselotte lieve ligia liisa lili lilia lilian liliana liliane lilija lill lilla lillemor lilli lilly \
        lilo lily lina linde linn linnea lino linus lioba lisandro lisanne lisbet lisbeth lise liselott liselotte \
        lisette lissi lissy livia livio liza lize lizz lizzy ljiljana ljubica ljudmila lodovico loek loes loida lois \
        loke lola lolita loni lope lore loredana lorena lorenz lorenza lorenzo loreto lothar lott lotta lotte lotti loui \
        louie louise lourdes lova love lovis lovisa lowe luan luana luara luca lucca luce luchino lucho lucia luciana \
        luciano lucie lucila lucio lucrezia lucy ludger ludmila ludmilla ludovica ludovico ludvig ludwig ludwina luigi \
        luigina luisa luise luisina luitgard luiz luiza luka lukas luna lunna lupe lupita lutz luuk luzia luzie lykke \
        lynda lynne maaike maarit maarten maartje macarena macaria macario madeleine madelene madelief madlen mads \
        maerta maertha magarete magda magdalena magdalene maggie magnus magret magrit mahdi mahmoud mahmut maik maike \
        maite maja majken majvor malcolm malena malgorzata malin malte malva mamen manfred manja manola manolo manon \
        mans manu manuela manuelita manuella mara marcantonio marcel marcela marcelino marcella marcelle marcello \
        marcelo marcial marciano marcin marcio marcos mare mareen mareike mareile marek maren marga margareta margarete \
        margaretha margarethe margarita margaud margaux margherita margit margita margitta margot margret margrit \
        marguerite mari mariam marian mariana mariane marianela mariann marianna marianne mariano maribel marica \
        maricela maricruz mariechen mariele marieluise marietta marija marijan marijn marika marina marine marino \
        marinus mariola marion marisela marisol maristela marit marita maritta marius mariusz marja marjan marjatta \
        marko markus marleen marlen marlene marlies marliese marlis mart marta marten marthe martina martine martino \
        martirio martyn maryam maryse marzena massimiliano massimo mateo mateus matheo matheus mathias mathijs mathilda \
        mathilde matias matilda matilde mato mats matteo matthaeus matthaus matthias matthieu matthijs matti mattia \
        mattias matts maud maura mauricio maurilio maurits mauritz maurizio mauro maxi maxim maxima maximiano maximilian \
        maximiliano maximino maximo maya maysa mayte mechthild mechthilde mechtild mees mehdi mehmet meik meike meinhard \
        meinolf meinrad meja melania melchor melina melisa melita melitta melker melle melwin meral merche merel merijn \
        merle meryem mesut meta metin mette micael micaela micha michaele michail michal michel michela michelangelo \
        micheletto michelotto mick miguela mijo mika mikael mikaela mikhail mila milagros milan milena milica milka \
        milla milo milos milou milton mimmi mina minerva minna miodrag mira mirco mireia mirella miriam mirja mirjam \
        mirjana mirko miroslav miroslaw miroslawa mirta mirte mirthe mitzy modesta modesto mohamad mohamed mohammad \
        mohammed moises mona monika monja montserrat morena moreno moritz morris muhammad muhammed muharrem murat murilo \
        mustafa muzaffer myriam myrthe nacho nacio nada nadeschda nadeshda nadia nadin nadine nadja nando nanna nanni \
        naomi napoleone narcisa narciso natali natalia natalija natalio natalja natanael natascha nath nathalie \
        natividad naud nayara nayeli nazaret nazario necati nedda nelida nelli nellie nelly nerea nereida nermin nestor \
        nevenka nicanor niccolo nick nicklas niclas nico nicodemo nicola nicolai nicolasa nicolaus nicoletta nicolo \
        nidia niek niels nienke nieves nigel nikki niklas niko nikola nikolai nikolaj nikolaos nikolas nikolaus nilda \
        nilo nils ninetta nino ninthe nisa noel noelia noelle noemi noor noortje nora norah norbert norberto notburga \
        noud nour nout nova nuran nuray nurettin nuri nuria nurten nydia nynke obdulia oceane octavia octavio odalis \
        odalys odette oerjan oesten ofelia olaf olalla olav olavi olegario olena olga olimpia oliver olivie olivier \
        oliwer olle olof olov onofre orazio oreste orhan oriana orjan orlando ornella ortrud ortrun ortwin oskar osman \
        ossian osten osvaldo oswald oswaldo oswin otavio otfried othmar otilia otmar ottavio ottfried ottilia ottilie \
        ottmar otto ottokar ottomar ottone ovidio owen oxana pablo paca pacifica paco paer palmira paloma pancho panfilo \
        paola paoletta paolo paride pascal pascale pascual pascuala pasqual pasquale pastor pastora patric patricio \
        patrik patrizia patrizio paulette paulina pauline paulino paulo pavel pawel peder peer pekka pelayo pelle \
        pellegrino penelope pepe pepijn pepita pepito perla perlita pernilla pero petar petra petrona petros petter \
        phileine philipp philippe philippine philomena piedad pien pier pierangelo piergiorgio piergiuseppe pierina \
        pierluigi piermaria piero pierpaolo pierre piersanti pieter pietra pietro pilar pili pina piotr pippa pirmin \
        pius placido pleun plinio polina pompeo pomponio poncio pontus porfirio primitiva primitivo priscila priska \
        prudencia prudencio puccio puck purificacion quinn quinten quinty quique quirino rabea radmila rael rafa rafael \
        rafaela raffaele raffaella raffaellino raffaello ragnar ragnhild rahel raik raimondo raimund raimundo rainer \
        raisa raissa ralf ramazan ramiro ramon ramona randolf ranieri raphael raphaela raquel rasmus raul ravi ravy \
        rayan raymund rebeca rebecka rebekka recep reece regine regulo reimar reimer reimund reina reinald reinaldo \
        reine reiner reingard reinhard reinhardt reinhart reinhild reinhilde reinhold rembrandt remedios remigio remo \
        remy rena renan renata renate renato rene reni rens renske renzo resi reyes reyna reynaldo reza rhavi rhys \
        ricarda riccardo ricciotti rickard rico rigmor rigo rikard riza roan robby rocco rochus rocio roderich rodolfo \
        rodrigo rogelio roland rolando roldan rolf roman romana romeo romina romolo romuald romulo romy ronaldo ronja \
        ronny roos roque rosa rosalia rosalie rosalina rosalinda rosalinde rosalva rosaria rosario rosaura rosel \
        roselinde rosemarie rosemary rosenda rosendo rosi rosie rosina rosita rosl rosmarie rossana roswita roswitha \
        rotraud rotraut rouven rowan roxana ruby rudi rudiger rudolf rudolph ruediger rufina rufino ruggero ruggiero \
        rune rupert ruperta ruperto ruthild ryszard saar saban sabas sabatino sabina sabine sabri saga sahin said saleh \
        salih salma salome salomon salud salvador salvatore salvi samanta sami samir samira samu sancho sandalio sander \
        sandor sandro sanna sanne sante santiago santino santos sarina sarita saskia saturnina saturnino saverio \
        sebastiaan sebastian sebastiano sebastien sedat segismundo selim selina selma semra senn senna senol senta sepp \
        serafin serafina serena serge sergei sergej sergius serpil sessa seve severiano severin severino severo sevim \
        sian sibel sibilla sibille sibylla sibylle siegbert siegfried sieghard sieglinde siegmar siegmund siegrid \
        siegried siegrun siegward siem sienna sigfrid sigfrido sigfried sigge sigismund siglinde sigmar sigmund signe \
        sigrid sigrun sigurd sigvard silja silke silva silvana silvano silvester silvestre silvestro silvia silvio simon \
        simona simone simonetta sina sinaida siri sivert sixten sjoerd slavica slavko slawomir slobodan socorro soenke \
        soeren sofi sofia sofie sole soledad solveig songuel songul sonja sonke sonny sophie soraya soren sosimo staffan \
        stan stanislaus stanislav stanislaw stavros stef stefan stefani stefania stefano steffen steffi stella stellan \
        sten stephan stephane stephany sterre stewart stig stijn stilla stina stjepan sture suekrue sueleyman sukru \
        suleyman sune susana susanita susann susanna susanne suse susi suus suze svante svea sven svenja svetlana \
        swantje swen swetlana sybilla sybille sylke sylvana sylvester sylvie sylvio sylwia tabea tadeo tadeusz tage \
        tania tanja tapani tapio tassilo tatiana tatjana tecla telemaco telmo telse temistocle teobaldo teodor teodora \
        teodoro teodosio teofila teofilo tere terence terese teresia teresita tess tessa teun thaddaeus thaddaus thales \
        thea theda thekla theo theobald theodor theodora theodoro theodoros theophile theres therese theresia thiago \
        thibault thibaut thierry thies thijmen thijn thijs thilo thom thor thoralf thorben thore thorsten thure tibor \
        tiburcio ties tijmen tijn tijs tilda tilde till tillmann tilly tilman tilmann tilo timm timo timoteo timothee \
        tindra tino tirza tito tiziana tiziano tobias toby tomas tomasa tomasz tomislav tonia tonino tono tora toralf \
        torben torbjoern torbjorn tord tore torgny toribio torquato torsten tova tove traude traudel traudl traugott \
        traute trini trinidad trude trudel trudi tuelay tuerkan tulay tullio ture turkan tuulikki tuva twan tycho tygo \
        tyra ubaldo uberto ugolino ulises ulla ullrich ulrica ulrich ulrik ulrika ulrike umberto undine urban urbano \
        uriel ursel ursula urszula urte uschi vadim vajen valborg valdemar valentijn valentim valentin valentina \
        valentine valeri valeria valerij valerio valero valeska valter vanesa vanja vasco vassilios veerle vega veit \
        veli venancio venceslas vendela vera verena verner veronika veronique vesna vicenta vicente victoire victoriano \
        victorino vidal vidar vide viggo vigo viking viktor viktoria vilgot vilhelm vilhelmina ville vilma vilmer vince \
        vincentio vincenza vincenzo vinicio vinicius vinko vinzenz viola violeta violetta virgilio virginie viridiana \
        visitacion vitali vito vitor vitoria vittoria vittorio vitus viveka viviana viviane vivianne vladimir vlado \
        volker volkhard volkmar walburga waldemar waldtraut walentina walfried walli wally walther waltraud waltraut \
        waltrud wencke wendelin wendolin wenke wenzel wera werner wessel wibke wiebke wieland wieslaw wigbert wilfredo \
        wilfrido wilfried wilfriede wilhelm wilhelmina wilhelmine wille willem willfried willi willibald willibert willy \
        wilma wilmer wiltrud winfried witold wladimir wojciech woldemar wolf wolfgang wolfhard wolfram wout wouter wulf \
        xaver xavi xenia ximena xiomara yago yaiza yara yasemin yasmin yasmine yassin yeni yesica yessica yfke yilmaz \
        yinthe ylva yngve yousef youssef yuri yuridia yusuf yves zacarias zacharie zahra zaida zaira zakaria zara \
        zbigniew zdenka zdravko zeferino zehra zeki zeljko zenon zenta zeynep zita zlatko zoey zofia zoltan zoraida \
        zoran
        """

    /// Family names of Faker's other European languages, as e-mail addresses spell them.
    static let otherFamilyNames: StaticString = """
        aalts aarden aarts abad abascal abatantuono abate abba abbagnale abbas abdi abdullah abella abellan aberg \
        abrahamsson abrego abreu abril accardo acedo acerbi acero ackermann acuna adadia adam adame adan adelaar \
        adinolfi adler adolfsson adolph adriaansen adriaensdr adriaense adryaens aeije aelftrud aertsz agazzi agnesi \
        agostinelli agostini agren aguado aguayo agudo aguila aguilera aguilo agullo agusti agustin ahlberg ahlgren \
        ahlin ahlqvist ahlstroem ahlstrom ahmad ahmadi ahmed ajello akerlund akerman akesson akhtar alamo alarcon alba \
        alberdi albero alberola albers albert albertini alberto alboni albuquerque alcala alcalde alcantar alcantara \
        alcaraz alcazar alcolea aldobrandi alegre alegria alejandro aleman alemannie alemany alenburg alexandersson \
        alexandre alfaro alfieri alfonsi alfonso alfredsson aliaga alighieri allain allan allard allemanie aller almagia \
        almagro almansa almanza almaraz almazan almeida almgren almonte almqvist aloisio alonso alonzi alonzo alpaidis \
        alsina altamirano altera alva alvaro alves amador amaldi amalrada amat amato amaya amigo ammaniti amor amores \
        amoros amstel anastasi anaya anda anderberg anders andersson andre andreasson andren andreotti andreozzi andres \
        andreu angel angeli angiolello anglada anguiano anguillara anguissola anguita angulo anichini ansems antelami \
        antoine anton antonacci antonelli antonello antonetti antonini antonioni antonsson antonucci antunez aparecida \
        aparicio apodaca aponte aporti appelman aragao aragon aragones aramburu arana aranda araujo arce archuleta arco \
        arcos arenas arens arent arevalo argan argentero argenti argento arguello argurio ariasso ariens arino ariosto \
        ariza arjona arkel armani armas armellini armendariz armengol armenta arnaiz arnal arnau arnaud arnsberg aroca \
        aronsson arranz arredondo arregui arreola arriaga arribas arrieta arteaga artigas arts arvidsson asberg aschman \
        asenjo asensio ashton aslund asmundo asplund asprucci assem asten astroem astrom atienza atzler aubert aubry \
        auch auger augustsson aulenti aumann austermuehle austermuhle avalos aviles avogadro avoirt axelsson ayllon \
        ayuso azcona azevedo aznar azorin baalen babati babato babbo baca bachmann back backer backlund backman \
        backstrom bacosi badia badillo badoer badoglio baeck baeckman baeckstroem baehr baena baerer baez baeza baggio \
        baglioni bahena bahr bailly bajamonti bajardi bakker balaguer balbi balbo balderas balla ballester ballesteros \
        balotelli bandello banos banuelos baquero baracca barba barbarigo barbe barbera barberini barbero barbier \
        barbosa barcaccia barcella barcelo barcena barco barela barents barer barese baresi barillaro barkholz barlow \
        baro baroffio baron barozzi barracco barragan barral barranco barraza barre barreda barrena barreto barrientos \
        barriga barrio barrios barros barroso barsanti bartels barth barthelemy bartoli bartolome barzini basadonna \
        bassi basso bastiaanse bastiaense bastida bataglia batalla batista batlle battaglia battelli battisti baudry \
        baum bauza bave bayo bayon bayona bazin bazzi beaumont beccaria beccheria becerra becht beckmann beeck beeckmans \
        beek beekman beer beernink beffa begue begum beier beieren beijring bejarano bekbergen belda bellemans belletini \
        bellido bellini bello bellocchio bellucci belmonte belpere bembo benard benavent benavente benavides benavidez \
        benedetti benet bengtsson benigni benito benoit bentheim benthin benussi beourgeois berends berendse berengario \
        berenguer bergdahl bergen berggren bergh bergkvist berglund bergman bergoglio bergqvist bergsten bergstrand \
        bergstroem bergstrom bergvall berkel berkum berlusconi bermejo bermudez bernaards bernad bernal bernardi \
        bernardini bernat bernetti bernicia bernier bernini berntsson berre berrios berrocal bersani berthelot bertho \
        bertilsson bertin bertoli bertolucci bertoni bertran bertrand besnard besson betancourt bettin bettoni bevan \
        bevilacqua beyer bezemer biagi biagiotti bianchi bianchini bibi bien bierstraten biesenbos biezenbos biggen \
        bignami bignardi bigot bijlsma bilbao billung binaghi binner birch birnbaum bixio bjoerk bjoerklund bjoerkman \
        bjork bjorklund bjorkman blaak blanc blanca blanch blanchet blanco blanes blasco blasi blazquez blees \
        bleijenberg blewanus blin blixt bloch bloemendaal blokland blom blomberg blomgren blomkvist blomqvist blondel \
        blonk blot bluemel blumel boada boaga bocca boccaccio boccherini boccioni bocelli bock boddaugh bodin bodoni \
        boekenkamp boer boerjesson boerner boers boeser boetet boezio bohlander bohlin bohman bohnbach boiardo boitani \
        boito boix bokenkamp bolander bolanos boldu bolin bolkesteijn bolnbach bolzmann boman bombieri bompiani bonanno \
        bonatti bonaventura bonbach bondumier bonet bongiorno bonino bonneau bonnet bonnin bonolis bonomo bont booden \
        boogaerts borg borges borghese borgia borgstroem borgstrom borja borjesson borman borner borrani borras borrego \
        borrell borromeo borromini borroni borsellino borsiere borzomi bosch bosio bosman bossi bostroem bostrom bosurgi \
        botella botello botta bottaro botticelli bottigliero boucher bouchet boucsein boudewijns bouhuizen boulanger \
        boulay boulogne bourdon bourgeois bourgondie bousquet bouthoorn boutin bouvet bouvier bouwhuisen bova boven \
        bovene bovenen braennstroem bragadin bragaglia bragt bramante brambilla brancaccio branciforte brand brandon \
        brands brannstrom bravo brenen brenna bresciani brese bresse breton breugel breugelensis breukeleveen \
        breukelveen briand briccialdi brichese briel briemer brien briere brievingh brink briones brisee briseno brito \
        brizee broberg brodin broeckx broeders broek broekhoven broeshart broggini brolin broman bronder brookes broschi \
        brouwer browne bruchem bruder bruggeman brugman brugnaro bruijn bruijne bruin brumleve brun bruneau brunel \
        brunelleschi brunello brunet bruno brunswijk bruscantini bruyn bruynzeels buchholz budig buendia bueno buijs \
        buisson bull bulzoni bunschoten buonauro burcardo burgos burman burrows buscetta busoni busquets bustamante \
        bustos butcher butselaar butte buuren buytelaar bylund byrne bystroem bystrom caballero caban cabanas cabanillas \
        cabello cabeza cabezas cabibbo cabo caboto cabrero cabrini caccianemico caccioppoli caceres cadefau cadena \
        cadenas cadorna caetani cafarchia caffarelli cagnin cagnotto cainero caironi calarco calatayud calbo caldeira \
        caldera calgari callegari callegaro calleja calvet calvillo calvo calzada camanni camara camargo camarillo \
        camicione camilleri camino camiscione cammarata cammel campanella campano campillo campise campo campoy camps \
        camuccini camus canales canali canals canas candelaria canellas canet canete canetta canevascini canil canizares \
        cannizzaro cano canova canovas cant cantero cantimori canton caparros capdevila capecchi capone cappelli capuana \
        caraballo caracciolo carbajal carbajo carballo carbo carbonell cardano cardona cardoso carducci carfagna \
        carlberg carli carlier carlos carlsson carmona carnera carnero carnotte caro carocci caron carosone carpaccio \
        carpentier carpio carranza carrasco carre carreno carreon carrera carreras carrero carretero carriera carrion \
        carro carsten cartwright carullo caruso carvajal carvalho casa casadei casado casagrande casal casale casaleggio \
        casalodi casals casanova casanovas casares casarez casarin casas casellati cases casillas casini caspar cassara \
        cassiano castejon castell castellanos castelli castellitto castello castells castiglione castilla castioni \
        castrillo catala catalan catalano catenazzi cattaneo cavalcante cavalcanti cavanna cavazos cazares cazorla \
        ceballos ceci cedillo ceja celentano cendron centeno cepeda ceravolo cerda cerdan cerezo ceri cerquiglini cerro \
        cerutti cervantez cervera cesaroni cesarotti ceschi cespedes chacon chadwick chamberlain chamorro chapa chaparro \
        charlton charon charpentier charrier chartier chauveau chauvet chauvin chavarria chaves checa chechi cheda \
        cherubini chevalier chevallier chevresson chiappetta chiaramonte chico chiesa chigi chindamo chinnici chittolini \
        chotzen chretien christoph chrodtrud ciampi cianciolo ciani cibin cicala cichorius cicilia cifuentes cignaroli \
        cilea cilibrasi cimarosa cimini cintron cipolla cirino civaschi claassen claesdr claesner claesson clavero \
        clement clemente clerc clootwijck coardi coates cobo cobos coca cocci cociarelli codina coello coenen colas \
        coles colin coll collado collazo collet colletti collin collina collodi colom coloma colomer columbo colunga \
        comas combi comboni comencini comeriato comisso comolli company conceicao concepcion conde condoleo conesa \
        connolly connor conradi contarini conte conti contrafatto coolen coppola corbacho corbo corcos cordero cordier \
        cordoba coredo coret coreth cornejo cornelisse cornelissen cornelisz corominas corona coronado corput corradi \
        corral corrales correa correia correr corstiaens cortes cortese cortina cosman cossiga costalonga costanzi coste \
        costela coterlet cotto coulon courtier courtois cousin couturier covarrubias cozar cremonesi crespi crespo \
        criado crisafulli crispi cristoforetti cuadrado cuda cuellar cuenca cuervo cuesta cueto cugia cuijck cundari \
        cunha cuomo curatoli curci curiel cusano cutrufo cutuli cuzzocrea daal dachgelder dachgeldt dachgelt dagsburg \
        dahl dahlberg dahlen dahlgren dahlin dahlqvist dahlstroem dahlstrom dale dalem dalla dallape dallara dalmau daly \
        dandolo danielsson darnau davey davids davidsson davison daza dehmel dekker delahaye delannoy delattre delaunay \
        deledda delgadillo delle dellucci delmas delorme demmendaal denis dennenberg depero descamps deschamps desio \
        detti devaux diallo dias dibiasi dickinson didier diego dieguez diesbergen dietz diez dijk dijkman dijkstra \
        dijoux dillen dippel dircken dirksen dirven disdero ditschlerin dobes dobson dodd doehn doering doerr doerschner \
        doesburg doglioni doherty dohn dokkum domenech domingo dommelen dona donaire donarelli donati donatoni dongen \
        donini donnell donnelly donoso dooren doorhof doorn doornhem doria doring dorr dorschner dorsman dossetti dossi \
        dovara dowerg draaisma draghi drenthe drewes dries driessen drub drubin druso drysdale dubois duenas dufour \
        duhamel duivenvoorde duivenvoorden dulbecco dumas dumont duodo dupont dupre dupuis dupuy duque durand durante \
        duse dussen duval duvenvoirde duyvenvoorde eberhardt ebert eberth echevarria echeverria eckbauer eckhardt edberg \
        edin edlund edman edstroem edstrom edvardsson eelman eerden eerenbeemt egea egisheim ehlert eigenwillig \
        eijkelboom eijndhoven eijssel eimer einarsson einaudi ekberg ekdahl ekelund ekholm ekloef eklof eklund ekman \
        ekstrand ekstroem ekstrom elberts elbertse elder elias eliasson elizondo elofsson elorza elsemulder elsenaar \
        elzas emanuelli emanuelsson embden emilsson emmelen emmen endrizzi engberg engdahl engeland engelen engels \
        englund engman engstroem engstrom engvall enriquez enschot erhout ericson ericsson eriksson erlandsson ernst \
        errani errigo erve escalante escalona escamilla escobedo escolano escribano escriva escudero espada espana \
        espanol espejo espinal espino espinosa esposito esquibel esquivel este esteban esteve estevez estey etienne \
        etzler etzold evelingen everde evers everts evrard exposito fabbri fabra fabre fabregas fabregat fabrizi \
        fagerstroem fagerstrom faggiani fagiani fagotto faivre fajardo falco falcon falcone falier falk fallaci \
        falloppio fantini fantoni fantozzi fanucci farah faranda farias farina farinelli farnese farre fattori faugno \
        faure faust favata fechant fechner federici federico feenstra feijoo feliciano feliu feltzer ferm fermi \
        fernandes ferrabosco ferragamo ferragni ferran ferrand ferrandez ferrandiz ferrando ferrante ferrara ferrari \
        ferraris ferrata ferrazzi ferreira ferrer ferrera ferreras ferrero ferretti ferrucci fibonacci ficino fiebig \
        field fieramosca fiere fierro figueras figuerola filangieri filippelli filippini filogamo filzi finch finetti \
        finke finotto finzi fiol fioravanti fiorucci fischetti fittipaldi flaas flaiano flantz fleche fleury fliegner \
        flink floch flor florez florio foconi foerster fogaca fogazzaro folch foletti folkesson folliero fonseca font \
        fontaine formbach fornaciari fors forsberg forsell forsgren forslund forsman forster fortuny fortuyn forza \
        foscari foucher fouquet fournier fracci franceschi franch francie francisco francois francoise franke \
        frankhuizen franscini fransson franzen franzese fraser fredriks fredriksson freitas fremie frerichs frescobaldi \
        freshour freudenberger frias friberg frid friehus frisk fritsch froehlich frohlich frutos fuente fuertes furda \
        fusani fuseli fuster gabaldon gabba gabbana gabrieli gabrielsson gadda gaggini gagliano gagliardi gaiatto \
        gaillard gaitan gaito galan galarza galeati galenzone galiano galiazzo galijn galilei galindo gall gallardo \
        gallart gallego gallen gallet gallo galtarossa galuppi galvani galvez gamboa gamez gangemi gaona garate garay \
        garces gardiner gargallo garibaldi garibay garica garmendia garnier garobbio garozzo garret garrido garriga \
        garrone garzon garzoni gascon gashi gasperi gastel gastelum gatto gaudin gauthier gautier gaya gaytan geenen \
        geerling geerts geertsen geest geffen gehringer geiler geisel geisler geissler gelabert geldens gelder \
        gellemeyer gelli gemen gemert gemito geneart genefaas gent gentileschi gentili gentilini georges gepa geraci \
        gerard gerlach germain germano gerrits gerritse gerritsen gertz gervais ghoerle giacconi giacometti giammusso \
        gianetti gianinazzi giannelli giannetti giannini giannone giannotti giannuzzi gianvecchio gibbons gibert \
        gibilisco gierschner giess gigli gilabert gilardoni gilles gillet gils gimenez gimeno giner ginese ginesio \
        ginkel ginneke gioberti giolitti giorgetti giovine giradello giralt girard giraud giron girona girschner gisbert \
        giselmeyer giulietti giunti giusti glasses gnatz gnodde godard goddard goderts godfrey godinez godoy goedhart \
        goeransson goerle goff goicoechea goldoni goldstein golgi golino gollum gomes gomila gomis goncalves goni \
        gonzaga gonzalo goransson gordillo gori gorlitz gorp gosselin gottardi gotthard gotti goudriaan gough govarts \
        govoni goyaerts gozzano gozzi graaf gracia gradenigo graf grahn gramsci granado granados granatelli granath \
        granberg grand grande granlund granstroem granstrom gras grassi grasso gratie grau gravensande gravina greco \
        greef greenwood greggio gregoire gregori gregorio greij grein gremese gren grenier griego grifeo griffiths \
        grijalva grimani grinsven grisoni gritti groen groenendaal groenestein groenlund groettner grondel grondelle \
        grondin gronlund groot groote gros grossi grote groth grottner gruijl gruijter gruil grunt gruson guajardo gual \
        gualandi gualtieri guarana guarato guardado guardia guardiola guariento guarneri gucci gude guellec guerin \
        guevara guglielmi guibert guicciardini guichard guidone guidotti guijarro guilbert guillaume guillen guillet \
        guillon guillot guillou guinizzelli guit guitart gulcher gullberg gullotta gulotta gumprich gunnarsson gunpf \
        gurule gussoni gustafsson gustavsson gute gutknecht guyon guyot haack haag haan haarlem haase haeften haegg \
        haegglund haeggstroem haenel haengreve haering hagberg hagen hagendoorn hagg hagglund haggstrom haglund hagman \
        hagstroem hagstrom hakansson hakker hallberg hallgren hallin halvarsson hamaland hamann hamel hammar \
        hammarstroem hammarstrom hamon hande haneberg hanegraaff hanel hansson haraldsson hargreaves haring harloff haro \
        hartley hartmann hartung hasan haselaar haspengouw hassan hauffer hayward hazenveld hecker hedberg hedin hedlund \
        hedman hedstroem hedstrom heer heere heerenveen heerkens heerschop hehl heiden heidrich heijden heijman heijmans \
        heijmen hein heinrich heinrichs heintze heinz hekker helgesson hellberg hellevoort hellgren hellman hellstroem \
        hellstrom hellwig helmerhorst hemert hemma henck hendriks hendrikse henegouwen henk henningsson henric \
        henriksson henriquez henschel henst hentschel heras herbert heredia heribert hering heripon hermann hermans \
        hermansson hermighausen hernadez hernandes hernando herranz herrero herrmann herstal hertrampf hervas herve \
        hervia hesbaye heser hesse hethur hettner heusden heuser heuvel hewitt hexspoor heyden heydrich heymans heyne \
        hidalgo hierro higueras hiller hilton hinojosa hjalmarsson hjelm hjort hoarau hoareau hodgson hoedemakers hoefig \
        hoegberg hoeglund hoek hoeks hoekstra hoelen hoelzenbecher hoening hoerle hoes hoevel hoeven hoffmann hofig \
        hofman hofmann hogberg hoglund holgersson holguin hollander holm holmberg holmgren holmqvist holmstroem \
        holmstrom holst holsten holthuis holzapfel holzenbecher hondeveld honing hoog hoogers hoogh hope hoppenbrouwer \
        horle hornich hornig horrocks horst hosseini hostaden houdijk houghton houteveen hovel howarth howells hoyos \
        hubel hubert huberts huebel huel huertas huet huguet huhn huijben huijbrechts huijs huijzing huisman huls \
        hulshouts hulskes hulst hult hulten hultgren hultman humbert humphreys humphries hunerik hurtado hussain hussein \
        huurdeman hyde iacobucci iacovelli iadanza iannelli iannotti iannucci iannuzzi ibanez iborra ibrahim iglesia \
        iglesias imbert impastato infante infantino ingvarsson iniesta iniguez innocenti interiano interminei \
        interminelli inzaghi ioppi iqbal iriarte irizarry isaksson isern ismail israelsson issa ivarsson izaguirre \
        izquierdo jaceps jackel jacob jacobi jacobsson jacques jacquet jacquot jacuzzi jaeckel jaehn jaekel jaen \
        jaentsch jafari jager jahn jaime jaimes jakel jakobsson jans jansdr janse jansen jansse janssen janssens jansson \
        jantsch jaquez jara jaramillo jarl jasso jaume jauregui jdotte jean jeggij jekel jeppsson jerez jerusalem jessel \
        jesus jilani jiminez jochems jockel jodar jode joensson joergensen johann johannesson johansen johansson john \
        johnsson joly jonasson jong jonge jonker jonkman jonsson joosten jopich jorda jorgensen jorlink jorrisen \
        josefsson joubert jourdan jove jover jovinelli juan juettner juhlin julia julian julien jumiege junck juncken \
        jungfer junitz junk junken jurado jurrijens juttner juvara kaay kabus kade kaellstroem kaester kale kallen \
        kallert kallstrom kalman kambs kamp kamper karels karge karlberg karlsson karlstroem karlstrom karz kasteelen \
        kaster kathagen kaul kaur keijser keijzer keltenie kempen kensy kerkhof ketel ketting keudel khalil kijnder \
        killer kint kirpenstein kisman kitzmann kjellberg klaarwater klapp klashorst klasson kleibrink kleijse klemm \
        klemt klerks kleybrink klijn kling klingelhoefer klingelhofer klomp kloppert klotz knappe knoers knowles knuf \
        knutsson kobelt koehler koeman koester kohl kohler kolen kolster koning konings kooij koret korsman korstman \
        kort korte kortman kosten koster kostolzin krabbe krantz kranz kraus kraushaar krebs krein kremer kreusel kriens \
        kristensson kristiansson kristoffersson kroker kronenberg kruns kruschwitz kuehnert kuhl kuhnert kuijc kuijpers \
        kuilenburg kuiper kuipers kuit kunen kusch kusen kvist kwaadland laan laar laarhoven laarse labado labbe laboy \
        lachmann lacombe lacroix ladeck laffray lafleur lagarde lage lagerweij lago laguna laine lamas lambers \
        lamborghini lambregt lamore lamotte lamy lancisi landa landen landin landstroem landstrom lanfranchi lange \
        langern langevoort langlois lankle lansink lantz laon laporte laroche larranaga larrea larsson lasa lastra \
        lathrope latier lattuada launay laureano laurent leal leao lebon lebreton lebron lebrun leclerc leclercq lecomte \
        leconte lecoq lede ledesma ledoux leduc leek leemput leene lees leeuw leeuwen lefebvre lefevre lefort legendre \
        leger legnante legrand legros leguit lehmann leiva lejeune leleu lelievre lelijveld lemaire lemaitre lemmens \
        lemoine lemonnier lemus lennartsson lenoir lensen leonardi leoncavallo leone leonetti leopardi lercari lerma \
        lerner leroux leroy lesage letellier lether letta lettiere leuven leveque levesque levin leyva liden lidstroem \
        lidstrom liebelt liendert lier lieshout ligorio ligtvoet liguori lijn lilja liljegren lillo lima limburg limon \
        linares lind lindahl lindau lindberg lindblad lindblom linde lindell linden linder lindfors lindgren lindh \
        lindholm lindkvist lindmark lindner lindquist lindqvist lindskog lindstroem lindstrom lindvall linke linschoten \
        lippomano lips lira littizzetto liverotti ljung ljungberg ljunggren ljungqvist llabres llado llamas llano llanos \
        lledo llobet llopis llorens llorente lloret lluch lobato lobo lochel loechel loef loeffler loefgren loenn loep \
        loera loevgren loewer loffler lofgren loiseau lollobrigida lombard lombardi lombardo lombroso lomeli lommert \
        lonen longhena longoria lonn loon loos lopes lopresti lorch lord loreal loredan lorenzo lorreijn losa losada \
        losekann lotharingen louis louws lovato lovgren lower loya lozada luboch lubs lucarelli lucchesi lucciano lucel \
        lucena luciani lucio ludovisi luebs luevano lugo luin luinenburg luis luitgardis lujan lumbreras lund lundberg \
        lundblad lundell lundgren lundh lundholm lundin lundkvist lundmark lundquist lundqvist lundstroem lundstrom lupo \
        luque luria lussu luster lutterveld luxardo luxemburg luyssel luzi maaren maas maasgouw maaswinkel maath \
        maccanelli mace macedo machado madera maderna maderno madrid madrigal maelzer maes maestas maestre maffei magana \
        maggioli maglio magnani magnusson magrassi mahe mahieu mahmood maillard maillet maillot majewski majorana \
        malacarne malaparte malatesta malave malenchini malipiero mallet mallien malm malmberg malmgren malmqvist \
        malmstroem malmstrom malo malpighi malsen malzer manacorda mancebo mancini mangel mangold manjon manne mannoia \
        manolesso manrique mans manso mansson mansveld mansvelt mantegazza mantegna manuel manunta manzanares manzano \
        manzoni marangoni marazzi marcacci marceron marchal marchand marco marconi marcos marduras mare marec marechal \
        marenzio mares margraf mari marie marin marinetti marini marino marion mariscal marklund marmol marques marrero \
        marrone marroquin marsden marsili martel martens martensson marti martineau martinelli martins martinsson \
        martorell martucci marty mary marzorati mascagni mascarenas mascaro mascheroni maspero massa masse masson mast \
        mastandrea mastroianni matas mate matelot mateo mateos mater mateu mathieu mathol mathurin matias matos \
        mattarella matteotti matthaei matthai mattsson maurice maury maya mayol mayoral mayorga maza mazzacurati \
        mazzanti mazzeo mazzi mazzini mazzocchi medici medrano meer meeres meeusen meijer meis meister melander melero \
        melet melgar melin mellor melo mena menard menchaca mende mendes mendizabal mendonca menendez mengolo mennea \
        mens mentzel meraz mercadante mercader mercalli mercantini mercati mercier mercks merckx merino merisi merkx \
        merle mesa metcalfe metella metz meucci meulen meunier mezzetta miah micca michaud michel michelangeli \
        micheletti michiels michielsen middelkoop mielcarek mies migliaccio miguel mijsberg milanesi milla millan millet \
        miltenburg mimun miner minguez miniati miralles miramontes mireles miro misicher mispelen missoni mistry \
        mitschke moberg moccia mocenigo mochlichen modiano modig modigliani modugno moechlichen moeller moenen \
        moensendijk moet mogherini mohamed mohammad mohammadi mohammed mohamud mohaupt mojica molegraaf molen molenaar \
        moles molesini molin moliner molins moll moller momberg monaco mondadori mondaini mondragon monduzzi moneta \
        monicelli monnier monreal monroy montalban montalcini montalti montalvo montana montanari montanariello \
        montanelli montanez montano monte montecchi monteiro montemayor montenegro montero montesano montesinos \
        montessori monteverdi montez monti montserrat mook morabito moraes moraleda morandi morandini morante morata \
        morcillo moreau moreira morel morell morellato morera moresi moretti morgagni morillo morin morlacchi morley \
        morosini morpurgo morricone morrocco mortati morucci morvan moschino mosemann mosquera mota moulin moura moya \
        mozart mudden mude muehle muelichen mugica muhle muijs mulder mulders mulet mulichen muller munari munguia muniz \
        munster muratori murcia murialdo muro murri musatti mustafa muti naccari nadal nadi naeslund najera napolitano \
        naranjo narvaez nascimento naser naslund natta nava navarrete navarria navas navone naylor nazario nebot necci \
        nederlotharingen nedermeijer negrete negron neill neira nerger nette neureuther neuschaefer neuschafer neustrie \
        neuteboom neuzerling nevado nevarez neves neveu nibali nicholls nicolas nicolau nicoletti nicolini nicolucci \
        niemeier niermann nieto nieuwenhuijsen nieuwstraten nieves nievo niggli nihoe nijman nijs niklasson nilsson \
        nimwegen nino niscoromni nitti nitto noack noel nogueira noguera nogues nohlmans nolcini nollee nonis noordeloos \
        noordijk noordmark noort noot norberg norbiato nord nordberg nordgren nordin nordio nordlander nordlund \
        nordqvist nordstroem nordstrom noren norgren noriega norlin norling normand norrman north northeim nosiglia \
        notarbartolo novaes novais novaro novoa nugnes nunes nuwenhijsen nuwenhuijzen nuwenhuse nuwenhuysen nyberg \
        nyeuwenhuysen nygren nylander nylen nyman nystroem nystrom oberg ocampo ocana ocasio ochten oderwald odescalchi \
        oeberg oehman oemencs oennen oestberg oesterberg oestling oestlund oestman oestrovsky oever offredi ohlsson \
        ohman oirschot ojeda olander olausson oliboni oliva olivares olivarez olivas olive oliveira olivera oliveras \
        olivetti olivier olivo oller ollivier olmedo olmo olmos olofsson olsson olst olthof olvera olykan omar omma \
        ommeren onio onisto ontiveros ooms ooste oosten oostendorp oosterhek oosterhout oostveen ooyen opizzi opmans \
        opper oquendo ordonez orellana orengo orlando orleans ornelas orosco orsini orta ortese ortmann ortolani ortuno \
        oscuro oskarsson osman osorio ossani ossola ostberg osterberg osterhoudt ostinelli ostling ostlund ostman osuna \
        otero otte ottino otto ottosson oude oudewater ouwel ouwerkerk ovadia overdijk overeem oversteeg ozuna pablo \
        pabon pacelli pacetti pacillo pacomio padovano padron paertzelt paez paffrath paganini pages pagliaro pagnotto \
        paillet palacio palacios palau palazzo palladio pallares palm palma palman palmgren palmisano palmqvist palomar \
        palomares palombi palomino palomo palsson paltrinieri palumbo panatta paniagua panicucci pantoja panzera \
        paoletti paolini paolucci papafava papetti pardo paredes pareja parejo parent pareto parijs parini paris parisi \
        parkes parkin parkinson parmitano parpinel parra parri parry partida partzelt paruta pascal pascarella pascual \
        pasman pasolini pasqua pasquier passalacqua passchiers pastine pastoors pastor patberg patino paulsson pausini \
        pauw pauwels pavanello pavarotti pavert pavon pavone payet pazos peacock peano pearce pechel pederiva pedersen \
        pedersoli pedraza pedrazzini pedrero pedro pedroni pedrosa pedroza peeters peinado peiro peixoto pelaez pelayo \
        pellegrini pelletier pelli pellicer pellico pelser peltier penalver penas pennetta pepe pera peral perales \
        peralta peranda perck perea pereira perello perera peres pergande pergolesi perini peron peronne perozzo perret \
        perrier perrin perrono perrot persico persijn persson pertile pertini peruzzi peterse petersson petit petitjean \
        petralli petrassi petrocelli petrucci petrucelli petruzzi pettersson peukert pezzali philippe phillipsen \
        piacentini piane piazzi picard piccinni piccio pichardo pichon pickering pieper pierre pierson pieters \
        pietrangeli pigafetta pignatti pihl pimenta pina pinamonte pincherle pineau pinedo pineiro pinilla pininfarina \
        pino pinol pinto pintor piovani piquer pirandello pirelli pires pisacane pisani pisano pisaroni pison pistoletto \
        pizarro pizzamano pizzetti pizziol pizzo plana planas plantard plas plath platini plaza ploeg pluijm poelitz \
        poerio pohl poirier polanco polani polesel politz polizzi polo pomares pombo pometta poncelet ponci pons pont \
        pontecorvo ponti poppel porcel porcellato porras porta portero portillo porto porzio posada post postma potier \
        potters pottier poulain pouw power poza pozo pozuelo pozzecco praagh prada prado praga prat pratesi prati prats \
        preciado prei preiss prevost priego prieto prins prinsen pritchard priuli procacci prodi proietti pruschke \
        pruvost pucci puccini puente puerta puga pugliese puglisi puig pujadas pujol pulci pulido putz quasimodo querini \
        quero querol quesada quevedo quezada quinones quinonez quintana quintanilla quintero quiroga quiros quiroz \
        rackham radel rademaker radisch raedel rael rahman raimondi ramaker ramazzotti ramis ramon randazzo rapisardi \
        rascon rask rastelli raurica ravaglioli raya raynaud razo read real rebollo recer recers recio redi redondo \
        reede rees regalado regge regnier reguera rehn rehorst reichmann reig reijers reimes reina reinhardt reising \
        remmers remy renard renaud renault rendon renier renner rensi renteria renzi requena resendez respighi reuter \
        revilla reyna reynaud reynoso rezende rheineck riba ribas ribeiro ribera ribes ricart riccardi riccati ricci \
        ricciardi rico ricolfi ridder riehl riem rienzo riera riet rietveld righi rijcken rijks rijn rijnsbergen \
        rijntjes rijthoven rinaldi rincon ring riojas riou ripoll rippey riquelme risma rismondo ritacca rius rivero \
        riviere rizzo rizzoli robbrechts robert robertsson robin robledo robson roca rocamora rocca roccabonella roche \
        rocher roda rodarte rodenas rodrigez rodrigo rodrigues rodriquez roehrdanz roehricht roemer roero roerricht \
        roessink roger rogge rogner rohleder rohrdanz rohricht roht roig roijen rojo roldan rolland rolon roma romagnoli \
        romano romer romeu romijn romiti romo roncalli roodesteijn rooij room roos roose roosenboom ropero roque \
        rorricht rosa rosado rosas rosell rosello rosemann rosen rosenberg rosengren rosenow rosenqvist rosiello roskoth \
        rosmini rosselli rossellini rossello rossetti rossi rossini rossum rotteveel roukes roura rousseau roussel \
        rousselet rousset rouwenhorst rouwhorst roux rovira rowley roybal royer royo rozas ruano rubben rubbia ruberto \
        rudolph rueda ruelas ruffini ruggeri ruggieri ruijs ruiter ruppersberger ruppert rust rusticucci rutten rydberg \
        ryden saavedra sabater sabatini sabbatini sacristan saenz saeuberlich saez saffi sager sagese sagnelli sagredo \
        sahlin said sainz saiz saksen sala salamanca salandra salata salcedo salcido saldana saldivar saleh sales salet \
        salgado salgari salieri salm salmen salmeron salmon salom salomonsson salva salvador salvemini salvini salvo \
        salz samaniego samele sampaio samper samson samuelsson sanabria sanches sancho sandberg sande sandell sanderson \
        sandgren sandi sandin sandstroem sandstrom sanguineti sanjuan sanmartin sanmiguel sans sansoni santacruz \
        santamaria santen santi santillan santorio santoro sanudo sanz sarabia saraceno saracino saragat sarmiento \
        sarneel sastre satriani satta sauberlich sauceda saucedo sauer sauli saura sauro sauvage savorgnan saxo sbarbaro \
        scaduto scalera scalfaro scamarcio scandone scaramucci scardino scarfoglio scarlatti scarpa scarpetta scarponi \
        schaaf schacht schafer schagen schakelaar scharroo schatteleijn scheel scheer scheffers scheibe schellekens \
        schelvis schenk schenkel scherms scheuermann schevinghuizen schiaparelli schiavo schiavone schicchi schiffer \
        schilt schinke schipper schlauchin schleich schlosser schmidtke schmiedecke schmiedt schoenland schofield \
        schokman scholl scholten scholtz scholz schomber schonland schotte schottin schouten schrant schrik schroeff \
        schuchhardt schueler schuijt schuler schulten schulz schuster schuurmans schuylenborch schwartsbach schweinfurt \
        schweitzer schwital scialpi scotti scotto scuylenborchs sebastian seco sedano seddio segarra segebahn segerszoen \
        segni segovia segre segui seguin segura seidel seifert seip selin semitecolo sepulveda serao serlupi sermonti \
        serna serra serraglio serrato sestig sevilla sevillano sforza sgalambro sgarbi sharpe shupe sibilia siering \
        sierra siffredi silveira silvestri simeoni simo simonis simons simonsson sinclair sinisi siqueira sire sismondi \
        sisneros sitters sjoberg sjoblom sjodin sjoeberg sjoeblom sjoedin sjoegren sjoeholm sjoelander sjoelin sjoelund \
        sjoestedt sjoestrand sjoestroem sjogren sjoholm sjolander sjolin sjolund sjostedt sjostrand sjostrom skoeld skog \
        skoglund skold skoog slaetsdochter slagmolen slater slingerland sloot smart smeede smeets smirnoff smit smits \
        sobrero sobrino soderberg sodergren soderholm soderini soderlund soderman soderqvist soderstrom soding \
        soederberg soedergren soederholm soederlund soederman soederqvist soederstroem soeding soelzer soerensen soest \
        soffici sokolov sola solana solano solari sole soler solera solimena soliz sollima solorio solorzano solsona \
        solzer sommaruga somoza sonnino sontag soos soprano soranzo sordi sorensen sorgatz soria soriano sorrentino \
        sotelo sousa souza spaan spadafora spaendonc spaendonck spallanzani spanevello spanhaak speer speijer speri spie \
        spier spies spiess spiker spinelli spinola spreeuw spreeuwel spreuwel sprong spruit spruyt squarcione sraffa \
        stadelmann stael staglieno stahl stahr stamrood stange starkenberg staude steckel steen steenbakkers steenbeek \
        stefanelli steinberg steinmeiern stenberg stenlund stenstroem stenstrom sterkman stettyn steuer stey stichter \
        stiebitz stiffel stinis stoffel stoffelsz stoll stolze stook stoppani storey storladi storm straaten stradivari \
        stralen strand strandberg strangio strid striebitz strigt strigter strijker strik stroem stroemberg stroh strom \
        stromberg stucchi stuivenberg stumpf suebier suessebier suijker suinvorde sundberg sundell sundin sundqvist \
        sundstroem sundstrom sureda surian susa svaerd svahn svanberg svantesson svard svedberg svensson swart swift \
        sykes symons taboada tacchini taccola taesche tafoya tafuri tagliafierro takkelenburg talavera talbot taliani \
        taliercio tamarit tamayo tamborini tamburello tamburi tamburini tamez tammerijn tamsma tanguy tanzini tarantini \
        tarantino tarchetti tartaglia tartini tasca tasche tasso tassoni tebaldi techer tedesco teixeira tejada tejeda \
        tejedor tejera tejero telesio tellez tello tena tencalla tenorio teran terragni terrazas terron teruel tessier \
        teuling teunissen texier textor thanel thatcher thibault thierry thies thomson thor thoren thorpe thout thulin \
        tielemans tiepolo tijerina tillmanno timmerman timmermans tins tintzmann tirabassi tirado tirie tlustek \
        toernqvist togliatti tognazzi toldo toledo tolentino tolosa tomas tomaselli tomasetti tomasini tome tomei \
        tomlinson tommaseo toninelli tonisto torlonia tormo tornatore tornqvist toro torralba torre torrecilla torrens \
        torrent torrents torrez torricelli torrijos torstensson toscani toscanini toselli tosi toso tosto totino \
        totwiller tours toussaint tovar tozzi tozzo traetta traore trapanese trapani trapp travaglia travaglio traversa \
        travia trebbi treccani trejo tremonti trentin trentini tresoldi treves trevisan trevisani trezzini trillini \
        trillo trincavelli trobbiani troest troisi trombetta trommler tron tropea trost trotta trub trubin trueb \
        trupiano trupp trussardi tschentscher tudela tuijl tuithof turati turchetta turchi turci turesson turnbull \
        turpin turrini tutino tuzzolino ubaldi udinese udinesi ugarte ughi uittenbosch ulibarri ullmann ulloa ullrich \
        ulrich ungaretti unruoch uphaus uphuis uphus urbina urena uria uriarte urias uribe urrutia vaca vaessen vaillant \
        valadez valbuena valcarcel valderrama valdes valdivia valenciano valentin valentino valera valero valette \
        valguarnera valier vall valladares valle vallee vallejo vallenduuk valles vallet vallin valls valmarana valverde \
        vandenbergh vanegas vanvitelli vaquero vara varano varela vasari vasconcelos vasseur vastenhouw vastraedsd \
        vattimo vecellio vecoli veen veenendaal veenstra vegt veiver vela velasco velde velden velderman veliz velthoven \
        veltman veltroni velzen vendetti venditti vendrell venegas veneziano venier venrooy vento venturi vera verbeeck \
        verbeek verboom verbruggen vercelloni verda verdejo verdi verdier verdone verdu verdugo verdun verduzco verga \
        vergara vergassola vergeer vergerio verhaar verhagen verharen verheij verheuvel verhoeven verkade vermandois \
        vermeulen verri versace verschuere verschut versluijs vertoor vertooren vervoort verwoert vespa vespucci \
        vesterlund vestin vezzali vial viana vianello viberg vicens vicente vidal vidoni vieira viera vierdag vigil \
        vigliotti vignon vigorelli viklund vikstroem vikstrom vila vilalta vilanova vilaplana vilar vilhelmsson \
        villadicani villagomez villalba villalobos villalonga villalpando villar villareal villarosa villasenor \
        villaverde villena vina vinas vink viola virgilio visconti visintini vismara visser vittadello vitturi vivaldi \
        vives viviani vizcaino vlaanderen vliet vogt voisin volcke vollbrecht volta volterra voorhout voorst voortman \
        vrancken vries vroege vrome waarbeek waardeloo waas waderle waehner wagenknecht wagenvoort wahlberg wahlgren \
        wahlstroem wahlstrom wahner walderade wallaert wallen wallgren wallin wallis walsteijn waltrade warmer wassenaar \
        water weeldenburg weerdenburg weihmann weijland weijters weimer weinhage weinhold weitzel welf weller wende \
        wendt wennberg wensen werd werdes werl wernecke wesack wessex westberg wester westerbeek westerberg westerburg \
        westerlund westermann westfalen westin westlund westman weston weterink wever weyland weylant whitehouse \
        whittaker wiberg wickerode widen wiek wiel wieloch wigman wijk wijland wiklund wikstroem wikstrom wilcken \
        wildschut wilhelmsson willems willemsen willigen wilmont wilms wilmsen winberg winkler winnrich winter wipstrik \
        wirth witte wittenboer wohlgemut wolffel wolfsdr wolfswinkel wolters wolzak wooning woudenberg wouters woutersz \
        wulf wulff wunderink wutke yanez ybarra yuste zaal zabala zabaleta zabarella zaccagnini zaccardo zacchia zacco \
        zaenker zaguri zahn zambrano zamengo zamorani zamorano zampa zamudio zanazzo zanichelli zanker zanzi zapata \
        zaragoza zarate zarlino zayas zecchini zedillo zeemans zeffirelli zelaya zeldenrust zepeda zetterberg zetticci \
        zevenboom ziani zichichi ziegert zijl zijlemans zijlmans zimmer zirme zito zobel zola zoppetti zoppetto zorbach \
        zorrilla zuidweg zuijdveld zurita zwaben zwart zwijsen zwindrecht
        """

    /// Street suffixes that generators draw as often as any, and few real streets have.
    static let rareStreetSuffixes: StaticString = """
        burg burgs cape causeway centers cliff cliffs club common corners course courts coves crest curve dale dam \
        divide drives estate estates extension extensions fall falls ferry field fields flat flats ford fords forge \
        forges fork forks fort gateway glens greens groves harbor harbors haven hollow inlet island islands isle \
        junctions key keys knoll knolls lakes land landing light lights loaf lock locks lodge mall manors meadows mills \
        mission motorway mount mountain mountains neck orchard oval overpass parks parkways passage pine pines plains \
        ports prairie radial ramp ranch rapid rapids rest ridges roads row rue shoal shoals shores skyway spur spurs \
        squares stravenue stream streets throughway trafficway tunnel underpass unions valleys via viaduct views \
        villages ville vista walks wall ways well
        """

    /// Job titles turned around (Scientist, research), which Faker takes from a careers service, separated by bars.
    static let listedTitles: StaticString = """
        accountant, chartered | accountant, chartered certified | accountant, chartered management | accountant, \
        chartered public finance | administrator, arts | administrator, charities/voluntary organisations | \
        administrator, civil service | administrator, education | administrator, local government | administrator, \
        sports | biochemist, clinical | buyer, industrial | buyer, retail | chemist, analytical | civil engineer, \
        consulting | civil engineer, contracting | clinical scientist, histocompatibility and immunogenetics | \
        conservation officer, historic buildings | conservation officer, nature | conservator, furniture | conservator, \
        museum/gallery | copywriter, advertising | designer, blown glass/stained glass | designer, ceramics/pottery | \
        designer, exhibition/display | designer, fashion/clothing | designer, furniture | designer, graphic | designer, \
        industrial/product | designer, interior/spatial | designer, jewellery | designer, multimedia | designer, \
        television/film set | designer, textile | development worker, community | development worker, international aid \
        | doctor, general practice | doctor, hospital | editor, commissioning | editor, film/video | editor, magazine \
        features | education officer, community | education officer, environmental | education officer, museum | \
        embryologist, clinical | engineer, aeronautical | engineer, agricultural | engineer, automotive | engineer, \
        biomedical | engineer, broadcasting (operations) | engineer, building services | engineer, chemical | engineer, \
        civil (consulting) | engineer, civil (contracting) | engineer, communications | engineer, control and \
        instrumentation | engineer, drilling | engineer, electrical | engineer, electronics | engineer, energy | \
        engineer, land | engineer, maintenance | engineer, maintenance (it) | engineer, manufacturing | engineer, \
        manufacturing systems | engineer, materials | engineer, mining | engineer, petroleum | engineer, production | \
        engineer, site | engineer, structural | engineer, technical sales | engineer, water | exhibitions officer, \
        museum/gallery | geneticist, molecular | geologist, engineering | geologist, wellsite | horticulturist, amenity \
        | horticulturist, commercial | investment banker, corporate | investment banker, operational | journalist, \
        broadcasting | journalist, magazine | journalist, newspaper | lecturer, further education | lecturer, higher \
        education | librarian, academic | librarian, public | lighting technician, broadcasting/film/video | loss \
        adjuster, chartered | merchandiser, retail | nurse, adult | nurse, children's | nurse, learning disability | \
        nurse, mental health | optician, dispensing | pharmacist, community | pharmacist, hospital | physicist, medical \
        | pilot, airline | presenter, broadcasting | producer, radio | producer, television/film/video | production \
        assistant, radio | production assistant, television | production designer, theatre/television/film | programme \
        researcher, broadcasting/film/video | programmer, applications | programmer, multimedia | programmer, systems | \
        psychologist, clinical | psychologist, counselling | psychologist, educational | psychologist, forensic | \
        psychologist, occupational | psychologist, prison and probation services | psychologist, sport and exercise | \
        psychotherapist, child | psychotherapist, dance movement | radiographer, diagnostic | radiographer, therapeutic \
        | research officer, government | research officer, political party | research officer, trade union | restaurant \
        manager, fast food | runner, broadcasting/film/video | sales professional, it | scientist, audiological | \
        scientist, biomedical | scientist, clinical (histocompatibility and immunogenetics) | scientist, forensic | \
        scientist, marine | scientist, physiological | scientist, product/process development | scientist, research \
        (life sciences) | scientist, research (maths) | scientist, research (medical) | scientist, research (physical \
        sciences) | scientist, water quality | secretary, company | social research officer, government | solicitor, \
        scotland | sound technician, broadcasting/film/video | surveyor, building | surveyor, building control | \
        surveyor, commercial/residential | surveyor, hydrographic | surveyor, insurance | surveyor, land/geomatics | \
        surveyor, minerals | surveyor, mining | surveyor, planning and development | surveyor, quantity | surveyor, \
        rural practice | teacher, adult education | teacher, early years/pre | teacher, english as a foreign language | \
        teacher, music | teacher, primary school | teacher, secondary school | teacher, special educational needs | \
        therapist, art | therapist, drama | therapist, horticultural | therapist, music | therapist, nutritional | \
        therapist, occupational | therapist, speech and language | therapist, sports
        """

    /// First parts of catch phrases and slogans, separated by bars.
    static let phraseBeginnings: StaticString = """
        adaptive | advanced | aggregate | ameliorated | architect | assimilated | automated | balanced | benchmark | \
        brand | business-focused | centralized | cloned | compatible | configurable | cross-group | cross-platform | \
        cultivate | customer-focused | customizable | de-engineered | decentralized | deliver | deploy | devolved | \
        digitized | disintermediate | distributed | diverse | down-sized | drive | e-enable | embrace | empower | enable \
        | engage | engineer | enhance | enhanced | enterprise-wide | envisioneer | ergonomic | evolve | exclusive | \
        expanded | expedite | exploit | extend | extended | face-to-face | facilitate | focused | front-line | \
        fully-configurable | function-based | fundamental | future-proofed | generate | grass-roots | grow | harness | \
        horizontal | implement | implemented | incentivize | incubate | innovate | innovative | integrate | integrated | \
        intuitive | inverse | iterate | leverage | managed | mandatory | matrix | maximize | mesh | monetize | monitored \
        | morph | multi-channeled | multi-lateral | multi-layered | multi-tiered | networked | object-based | \
        open-architected | open-source | operative | optimize | optimized | optional | orchestrate | organic | organized \
        | persevering | persistent | phased | polarized | pre-emptive | proactive | productize | profit-focused | \
        profound | programmable | progressive | public-key | quality-focused | re-contextualize | re-contextualized | \
        re-engineered | re-intermediate | reactive | realigned | redefine | reduced | reinvent | repurpose | \
        reverse-engineered | revolutionize | right-sized | robust | scale | seamless | secured | seize | self-enabling | \
        sharable | stand-alone | strategize | streamline | streamlined | switchable | synchronized | syndicate | \
        synergistic | synergize | synergized | synthesize | target | team-oriented | total | transform | transition | \
        triple-buffered | universal | unleash | up-sized | upgradable | user-centric | user-friendly | utilize | \
        versatile | virtual | vision-oriented | visionary | visualize | whiteboard
        """

    /// Middle parts, separated by bars.
    static let phraseMiddles: StaticString = """
        24/365 | 24/7 | 24hour | 3rdgeneration | 4thgeneration | 5thgeneration | 6thgeneration | actuating | analyzing | \
        asymmetric | asynchronous | attitude-oriented | b2b | b2c | back-end | background | bandwidth-monitored | \
        best-of-breed | bi-directional | bifurcated | bleeding-edge | bottom-line | bricks-and-clicks | clear-thinking | \
        clicks-and-mortar | client-driven | client-server | coherent | cohesive | collaborative | compelling | composite \
        | content-based | context-sensitive | contextually-based | cross-media | cross-platform | customized | \
        cutting-edge | dedicated | demand-driven | didactic | directional | discrete | disintermediate | distributed | \
        dot-com | dynamic | e-business | eco-centric | efficient | empowering | encompassing | end-to-end | enterprise | \
        even-keeled | executive | explicit | extensible | exuding | fault-tolerant | foreground | fresh-thinking | \
        frictionless | front-end | full-range | global | granular | grid-enabled | heuristic | high-level | holistic | \
        homogeneous | human-resource | hybrid | impactful | incremental | innovative | intangible | integrated | \
        interactive | intermediate | intuitive | killer | leading-edge | leadingedge | local | logistical | magnetic | \
        maximized | methodical | mission-critical | mobile | modular | motivating | multi-state | multi-tasking | \
        multimedia | national | needs-based | neutral | next generation | next-generation | non-volatile | \
        object-oriented | one-to-one | open-source | optimal | optimizing | out-of-the-box | plug-and-play | proactive | \
        radical | real-time | reciprocal | regional | responsive | revolutionary | rich | robust | scalable | seamless | \
        secondary | solution-oriented | stable | static | sticky | strategic | synergistic | system-worthy | systematic \
        | systemic | tangible | tertiary | transitional | transparent | turn-key | ubiquitous | uniform | \
        upward-trending | user-centric | user-facing | value-added | vertical | viral | virtual | visionary | \
        web-enabled | well-modulated | wireless | world-class | zero administration | zero tolerance | zero-defect
        """

    /// Last parts, separated by bars.
    static let phraseEndings: StaticString = """
        ability | access | action-items | adapter | algorithm | alliance | analyzer | application | applications | \
        approach | architecture | architectures | archive | array | artificial intelligence | attitude | bandwidth | \
        benchmark | budgetary management | capability | capacity | challenge | channels | circuit | collaboration | \
        communities | complexity | concept | conglomeration | content | contingency | convergence | core | customer \
        loyalty | data-warehouse | database | definition | deliverables | e-business | e-commerce | e-markets | \
        e-services | e-tailers | emulation | encoding | encryption | experiences | extranet | eyeballs | firmware | \
        flexibility | focus group | forecast | frame | framework | function | functionalities | graphic interface | \
        graphical user interface | groupware | hardware | help-desk | hierarchy | hub | implementation | info-mediaries \
        | infrastructure | infrastructures | initiative | initiatives | installation | instruction set | interface | \
        interfaces | internet solution | intranet | knowledge user | knowledgebase | leverage | local area network | \
        markets | matrices | matrix | methodologies | methodology | metrics | middleware | migration | mindshare | model \
        | models | moderator | monitoring | moratorium | networks | neural-net | niches | open architecture | open \
        system | orchestration | paradigm | paradigms | parallelism | partnerships | platforms | policy | portal | \
        portals | pricing structure | process improvement | product | productivity | project | projection | protocol | \
        relationships | roi | schemas | secured line | service-desk | software | solution | solutions | standardization \
        | strategy | structure | success | superstructure | supply-chains | support | synergies | synergy | system \
        engine | systems | task-force | technologies | throughput | time-frame | toolset | users | utilization | vortals \
        | web services | web-readiness | website | workforce
        """
}
