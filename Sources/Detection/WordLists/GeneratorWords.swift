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
