// Made by tools/make_places.py. Towns: GeoNames, CC BY 4.0.
extension PlaceTables {
    static let us = PlaceTables(
        regions: """
            AL=al=alabama AK=ak=alaska AZ=arizona=az AR=ar=arkansas CA=ca=california CO=co=colorado CT=connecticut=ct \
            DE=de=delaware FL=fl=florida GA=ga=georgia HI=hawaii=hi ID=id=idaho IL=il=illinois IN=in=indiana IA=ia=iowa \
            KS=kansas=ks KY=kentucky=ky LA=la=louisiana ME=maine=me MD=maryland=md MA=ma=massachusetts MI=mi=michigan \
            MN=minnesota=mn MS=mississippi=ms MO=missouri=mo MT=montana=mt NE=ne=nebraska NV=nevada=nv NH=newhampshire=nh \
            NJ=newjersey=nj NM=newmexico=nm NY=newyork=ny NC=nc=northcarolina ND=nd=northdakota OH=oh=ohio OK=ok=oklahoma \
            OR=or=oregon PA=pa=pennsylvania RI=rhodeisland=ri SC=sc=southcarolina SD=sd=southdakota TN=tennessee=tn TX=texas=tx \
            UT=ut=utah VT=vermont=vt VA=va=virginia WA=wa=washington WV=westvirginia=wv WI=wi=wisconsin WY=wy=wyoming \
            DC=dc=districtofcolumbia=washingtondc PR=pr=puertorico VI=usvirginislands=vi=virginislands GU=gu=guam \
            AS=americansamoa=as MP=mp=northernmarianaislands AA=aa=armedforcesamericas \
            AE=ae=armedforcesafrica=armedforcescanada=armedforceseurope=armedforcesmiddleeast AP=ap=armedforcespacific \
            FM=federatedstatesofmicronesia=fm=micronesia MH=marshallislands=mh PW=palau=pw
            """,
        larger: """
            -
            """,
        postal: """
            005=NY 006-007=PR 008=VI 009=PR 010-027=MA 028-029=RI 030-038=NH 039-049=ME 050-054=VT 055=MA 056-059=VT 060-062=CT \
            063=CT+NY 064-069=CT 070-089=NJ 090-098=AE 099=AE+NJ 100-149=NY 150-196=PA 197-199=DE 200=DC 201=VA 202-204=DC \
            205=DC+MD+VA 206-212=MD 214-219=MD 220-246=VA 247-268=WV 270-289=NC 290-299=SC 300-319=GA 320-339=FL 340=AA \
            341-342=FL 344=FL 346-347=FL 349=FL 350-352=AL 354-369=AL 370-385=TN 386-397=MS 398-399=GA 400-418=KY 420-427=KY \
            430-459=OH 460-479=IN 480-499=MI 500-516=IA 520-528=IA 530-532=WI 534-535=WI 537-549=WI 550-551=MN 553-567=MN 569=DC \
            570-577=SD 580-588=ND 590-599=MT 600-620=IL 622-629=IL 630-631=MO 633-641=MO 644-658=MO 660-662=KS 664-679=KS \
            680-681=NE 683-693=NE 700-701=LA 703-708=LA 710-714=LA 716-725=AR 726=AR+MO 727-729=AR 730-731=OK 733=TX 734-738=OK \
            739=OK+TX 740-741=OK 743-749=OK 750-770=TX 772-799=TX 800-816=CO 820-831=WY 832-833=ID 834=ID+WY 835-838=ID \
            840-847=UT 850-853=AZ 855-857=AZ 859-860=AZ 863-865=AZ 870-871=NM 873-884=NM 885=TX 888=DC 889-891=NV 893-895=NV \
            897-898=NV 900-908=CA 910-928=CA 930-961=CA 962-966=AP 967=AS+HI 968=HI 969=FM+GU+MH+MP+PW 970-979=OR 980-986=WA \
            988-994=WA 995-999=AK
            """,
        towns: """
            =AA+AE+AP fpo =AA+AE+AP+NJ apo dpo =AK adak akhiok akiachak akiak akutan alakanuk aleknagik allakaket anaktuvuk \
            anaktuvukpass anchorpoint angoon aniak anvik arcticvillage arcticvlg atka atmautluak atqasuk aukebay barrow \
            bettlesfield bigdelta birdcreek brevigmission brevigmsn buffalosoapstone cantwell chalkyitsik chefornak chenegabay \
            chevak chickaloon chicken chignik chigniklagn chigniklagoon chigniklake chiniak chitina chuathbaluk chugiak \
            clamgulch clarkspoint clear coffmancove cohoe coldbay college cooperlanding cooperlndg coppercenter crookedcreek \
            deltajct deltajunction deltana denalinationalpark denalipark diamondridge dillingham diomede dutchharbor ednabay eek \
            egegik eielsonafb eielsonairforcebase ekwok elfincove elmendorfafb elmendorfairforcebase emmonak englishbay ester \
            falsepass farmersloop farmloop fishhook foxriver fritzcreek ftgreely ftrichardson ftwainwright ftyukon funnyriver \
            gakona gambell girdwood glennallen golovin goodnewsbay gustavus halibutcove hoonah hooperbay huslia hydaburg hyder \
            igiugig iliamna indian jber kachemak kake kaktovik kalifornsky kalskag kaltag karluk kasaan kasigluk kasilof kenai \
            ketchikan kiana kingcove kingsalmon kipnuk kivalina klawock knikfairview knikriver kobuk kodiak kodiakstation \
            kokhanok koliganek kongiganak kotlik kotzebue koyuk koyukuk kupreanof kwethluk kwigillingok lakeminchumina lakes \
            larsenbay lazymountain levelock littlediomede lkminchumina lowerkalskag ltldiomede manleyhotsprings manleyspgs \
            manokotak mekoryuk mentastalake metlakatla meyerschuck mierslake moosecreek moosepass naknek nanwalek napakiak \
            napaskiak naukatibay nelsonlagoon nenana newstuyahok newtok nightmute nikiski nikolaevsk nikolai nikolski ninilchik \
            noatak nondalton noorvik northway nuiqsut nulato nunamiqua nunapitchuk oldharbor ouzinkie pedrobay pilotstation \
            platinum pointhope pointlay pointmackenzie portalexander portalsworth portgraham portheiden portlions prtalexander \
            prudhoebay quinhagak rampart reddevil russianmission russianmsn salamatof salcha savoonga saxman scammonbay selawik \
            seldovia shageluk shaktoolik shishmaref shungnak skagway skwentna slana sleetmute soldotna southnaknek southvanhorn \
            stebbins steese stevensvillage stevensvlg stgeorgeis stonyriver stpaulisland stpaulisle susitnanorth suttonalpine \
            takotna talkeetna tanacross tanaina tanana tatitlek teller tenakeespgs tenakeesprings thornebay togiak tok \
            toksookbay trappercreek tuluksak tuntutuliak tununak twinhills tyonek unalakleet unalaska utqiagvik venetie wardcove \
            wasilla whitemountain whitemtn womensbay wrangell yakutat =AK+AL+AR+DE+MN+MO+MS+OH+PA+TX houston \
            =AK+AL+AZ+GA+IA+IL+MA+MI+ND+NE+OK+WY douglas =AK+AL+CA+IN+MO+OH+SC+TX anderson =AK+AL+IL+MD+NC+NE+NM+SC+TN cordova \
            =AK+AL+MT+NC+OH+PA+WI bearcreek =AK+AR hughes =AK+AR+CA+IL+IN+MI+MN+MO+NC+ND+OK+TX+VA+WA+WI marshall =AK+AR+CO+FL \
            gateway =AK+AR+IA+IN+KS+KY+MN+MO+NE+OR+TX+VA stpaul =AK+AR+IA+KS+KY+OH+OK+OR+PA+UT+WA+WI+WV beaver \
            =AK+AR+ID+IN+KS+KY+ME+MI+MN+ND+NJ+NM+RI hope =AK+AR+KY+MD+MO+NY perryville =AK+AZ+IN+LA+NM+SC+TN+UT central \
            =AK+CA+IA+MN+SD badger =AK+CA+IA+NC whittier =AK+CO mountainvillage mountainvlg \
            =AK+CO+CT+GA+ID+IL+KS+MA+MI+ND+NE+NY+OH+OK+PA+UT+VA sterling =AK+CO+ID+MI+NE+PA+WI eagle =AK+CO+MO+MT+NE craig \
            =AK+CT+DE+KY+ME+MN+MO+NC+NY+OH+OK+PA+VT+WA bethel =AK+CT+IA+MI+MO+NC+OH+SC+VA+WI+WV ridgeway \
            =AK+CT+IA+MO+NY+TX+VA+WV pleasantvalley =AK+DC northpole =AK+FL pointbaker stgeorgeisland =AK+GA+IA+KS+MD+OH+PA+WV \
            stmarys =AK+GA+IL+IN+LA+MI+MN+NE+NY+OH homer =AK+IA holycross =AK+IA+IL+KS+MA+MI+NE+PA+PR+TN+TX palmer =AK+ID+MI \
            sandpoint =AK+IL+IN+KS+MD+MO+OH galena =AK+IL+IN+KY+MI+ND+NE+NY+OH+PA+TN+TX+VA+WV petersburg =AK+IL+KS+NE+PA seward \
            =AK+IN+LA fairbanks =AK+KS healy =AK+KY anchorage sitka =AK+LA pelican =AK+LA+MI+NY+SC+VA ruby =AK+MA+ME+MI+ND+UT+WI \
            wales =AK+MA+ND+NE+NH+VT+WV sutton =AK+MA+OH buckland =AK+MI grayling =AK+MI+WI eagleriver =AK+MN mcgrath \
            =AK+MN+ND+PA stmichael =AK+MN+TX+WA biglake =AK+MO+ND+NH deering =AK+MT circle =AK+MT+ND+NE butte =AK+ND minto \
            =AK+ND+TX nome =AK+NM meadowlake valdez =AK+NY+OK willow =AK+OK wainwright =AK+OR haines happyvalley =AK+PA ambler \
            elim =AK+PA+WI juneau =AK+TX meadowlakes pilotpoint =AK+WI tworivers =AL abernant acmar adger alexandercity alexcity \
            aliceville allgood annemanie ariton arley atmore attalla auburnuniv auburnuniversity autaugaville axis babbie \
            baileyton bakerhill ballplay bankston bayminette bayoulabatre belk bellemina bigbee bigcove billingsley blountsville \
            bluffpark boligee bolinger bonsecour bordensprings boykin brantley brantleyville brdnsprngs brewton brierfield \
            brookhighland brookleyfield brookleyfld brookwood brundidge burkville cahabaheights cahabahts capshaw \
            carlislerockledge castleberry catherine centre chalkville chatom cherokeerdg cherokeeridge childersburg choccolocco \
            chunchula citronelle clanton clayhatchee clopton coalburg coaling coatopa coden coffeespgs coffeesprings coker \
            cooksprings coosada coosapines cottonton cowarts cragford cranehill crestlineheights crestlinehts cropwell cullman \
            daphne dauphinisl dauphinisland daviston dearmanville demopolis dixiana dixonsmills docena dolomite doublespgs \
            doublesprings dozier dunnavant eastaboga eastbrewton eastflorence eastgadsden easttallassee echola eclectic \
            eightmile elkmont elrod emelle emeraldmountain epes estillfork etallassee ethelsville eutaw excel fackler falkville \
            faunsdale fitzpatrick flintcity flomaton florala forkland fosters frankville friscocity fruithurst ftdeposit \
            ftmcclellan ftnovosel ftpayne ftrucker fultondale fyffe gainestown gallant gallion gaylesville georgiana gilbertown \
            goodwater gordo grandbay graysonvalley grovehill groveoak guin gulfshores guntersville guwin hackleburg haleyville \
            hammondville hamptoncove hanceville hardaway harpersville hartselle harvest hatchechubbee hayneville headland \
            henagar higdon highlandhome hissop hobsoncity hokesbluff holliscrossroads hollypond hollytree holytrinity \
            honoraville hoover hopehull hornhill hueytown huguley hurtsboro huxford hytop ider indianspringsvillage indnspgsvlg \
            ivalee jachin jack jacksonsgap jemison joquin kellerman kellyton killen laceysspring lakepurdy lanett lawley \
            letohatchee levelplains lisman littleville loachapoka locustfork lowerpeachtree lowndesboro lowpeachtre loxley \
            lwrpchtree mafbgunannx maplesville margaret marionjct marionjunction maxwellafb maxwellafbgunterannex maylene \
            mccalla mccullough mcdonaldchapel mcmullen mcshan mcwilliams meridianville midlandcity mignon millry minor minter \
            montevallo mooresmill morvin mosses mountainbrk mountainbrook mtmeigs mulga muscadine muscleshoals myrtlewood \
            nanafalia ncourtland nectar newbrockton northbibb northcourtland notasulga odenville ohatchee oldmemphis onycha \
            opelika opp orangebeach ourtown owenscrossroads owensxrds palmerdale pansey pellcity perdido perdidobeach perduehill \
            perote peterman petrey phenixcity philcampbell pickensville pikeroad pinckard pineapple pittsview plateau pointclear \
            priceville ranburne range redlevel redstnarsnl redstonearsenal reececity reeltown remlap repton rockmills ryland \
            saks salipta samantha samson sandrock saraland sardiscity scottsboro seale section selmontwestselmont semmes \
            shoalcreek shorter shorterville silas siluria sipsey skipperville slocomb smiths smithssta smithsstation snead \
            southvinemont spanishft sprott sterrett stflorian sulligent sumiton susanmoore svinemont sylacauga sylvanspgs \
            sylvansprings taladgaspgs talladega talladegasprings tarrant theodore thorsby tibbie tillmanscorner titus toney \
            towncreek townley toxey triana trussville tuscaloosa tuskegee tuskegeeinst tuskegeeinstitute underwoodpetersville \
            uriah valhermososp valhermosospg valhermososprings valleygrande vandiver verbena vestavia vestaviahills vestaviahls \
            vinegarbend vinemont vlhrmosospgs vredenburgh wagarville walkerspgs walkersprings warrior \
            washingtonstreetcourthouseannex weaver wedowee weogufka westblocton westendcobbtown westgreene wetumpka whatley \
            whistler yellowbluff =AL+AR coy lavaca magazine =AL+AR+AZ+CA+NJ+NY+TN+TX+UT+WY alpine \
            =AL+AR+AZ+LA+MI+MO+MS+ND+NE+PA+TX+UT+WI taylor =AL+AR+CA+CO+GA+IA+IL+MI+MN+MO+MS+NY+PA+SD+VA+WV montrose \
            =AL+AR+CA+CT+FL+GA+IL+IN+KS+MD+ME+MN+MO+MS+NC+NE+NH+NJ+NY+OH+PA+SC+SD+TN+VA+WI+WV madison \
            =AL+AR+CA+CT+IA+ME+MN+ND+NH+NY+WI wilton =AL+AR+CA+CT+IN+KY+MA+NH+NJ+NY+OH+UT+VA+VT goshen \
            =AL+AR+CA+DE+IA+ID+IL+KS+MA+ME+MI+MO+MT+ND+NE+NH+NM+PA+RI+TX+VA+VT+WA lincoln \
            =AL+AR+CA+FL+IL+KY+MD+MN+MO+NM+OH+OK+PA glencoe =AL+AR+CA+GA+IA+IL+IN+KS+KY+ME+MO+NH+OH+PA+VA+VT+WA+WV danville \
            =AL+AR+CA+GA+IA+IL+IN+KY+MS+NE+NY+OH+PA+TN+TX+UT+VA westpoint =AL+AR+CA+GA+IA+LA+MI+NC+NY+OH+OR+SC+TX+WA lakeview \
            =AL+AR+CA+GA+IL+KY+MA+MI+MO+NC+NE+NH+NY+PA+TN+TX+VA+VT+WI concord =AL+AR+CA+GA+MO+MS+MT+NY+OH+OK helena \
            =AL+AR+CA+IA+IL+KS+KY+LA+ME+MO+MS+NH+PA+TN+WI benton =AL+AR+CA+IL+IN+KS+KY+MD+MI+MO+MS+NY+OH+SD+TX fulton \
            =AL+AR+CA+OH+UT pleasantgrove =AL+AR+CA+UT pleasantgrv \
            =AL+AR+CO+GA+IA+LA+MA+MD+ME+NC+NH+NY+OH+OK+OR+PA+SC+SD+TX+WI+WV jefferson =AL+AR+CO+GA+IL+KS+MI+MO+NE+NY+WI+WV alma \
            =AL+AR+CO+SC+SD ward =AL+AR+CT+FL+GA+IA+ID+IN+KS+MA+MD+ME+MI+MS+NC+NE+NJ+NY+OH+PA+WI oxford \
            =AL+AR+CT+FL+IA+IL+IN+KY+MA+MI+MO+NC+NE+NH+NJ+NM+NY+OH+OR+SC+SD+UT+VA+WI+WV salem \
            =AL+AR+CT+IA+IL+IN+KS+KY+LA+MA+MD+MI+MS+MT+NC+ND+NY+OH+OR+PA+SC+SD+TX+UT+VA+WI marion \
            =AL+AR+CT+IA+IL+IN+KY+LA+MA+MD+ME+MI+MN+MO+MS+MT+NC+NJ+NY+OH+OK+PA+SC+TN+UT+WA+WI clinton \
            =AL+AR+CT+IA+IL+KS+KY+ME+MI+NY+OH+SD+TN+VT+WI+WV hartford =AL+AR+DE+IA+IL+KY+MN+MS+NC+NJ+OH+TX magnolia \
            =AL+AR+DE+IL+IN+ME+MI+MO+MS+NC+NJ+NY+OH+SC+TN+TX+WV camden =AL+AR+FL+GA+IA+IL+IN+MD+MN+MO+NC+NJ+NM+NY+OR+UT+WA+WV \
            glenwood =AL+AR+FL+GA+IL+MD+MO+NC+NY+OH+OR+PA+TX+VT jacksonville \
            =AL+AR+FL+GA+IL+MN+MO+MS+NC+ND+NM+NY+OH+OK+SC+TN+TX+UT+VA+WI+WV cleveland =AL+AR+FL+GA+IN+MI+MN+MO+NY+OH+OR+TN+TX \
            jasper =AL+AR+FL+GA+KY+LA+NC+NM+PA+TN+TX+UT+WV midway =AL+AR+FL+IA+IL+IN+SD+WA+WI bryant =AL+AR+FL+IL+KS+ND havana \
            =AL+AR+FL+KS+KY+ME+OH+WI waldo =AL+AR+FL+KY+PA+SC+SD pineridge =AL+AR+GA+IA+IL+IN+KY+MD+ME+MO+NY+OH+OR+SD+TX+VA+WA \
            mtvernon =AL+AR+GA+IA+IL+IN+MI+MS+NE+OH+TN+TX+WI decatur =AL+AR+GA+IA+IL+MD+PA+TN knoxville \
            =AL+AR+GA+ID+IL+IN+KS+KY+LA+MA+MD+ME+MI+MN+MO+NC+NE+NH+NJ+NY+OH+PA+TN+TX+VA+VT+WI+WV franklin \
            =AL+AR+GA+IL+NC+NY+OH+PA+TN+TX+WV fayetteville =AL+AR+GA+OH+PA+WI cecil =AL+AR+IA+OH+PA malvern =AL+AR+ID+OR banks \
            =AL+AR+IL+IN+LA+MN+MO+OK watson =AL+AR+IL+KY+LA+MN+MO+OR+SC+TN+TX+VA oakgrove =AL+AR+IL+KY+MO+OH+TN+TX+UT huntsville \
            =AL+AR+IL+LA+MD+MI+MT+NY+OH+PA+VA+WI+WV whitehall =AL+AR+IL+MO ozark =AL+AR+IN+KY+MO+OH+SC+TN russellville \
            =AL+AR+IN+MA+MI+NC lynn =AL+AR+KS+KY+MO+OH+PA+WA uniontown =AL+AR+KY+MN+MS+OR+PA+TN+TX+VA newhope =AL+AR+MS \
            bluemountain =AL+AR+MS+PA+TX egypt =AL+AR+NM+OK grady =AL+AR+TN+WV southside =AL+AZ mobile rainbowcity safford \
            =AL+AZ+CA+CO+CT+FL+IL+IN+MI+NJ+NY+OK+TX+UT+VT+WI vernon =AL+AZ+CA+CO+ID+MN+SD+UT cottonwood \
            =AL+AZ+CA+IA+IN+MI+NC+NJ+PA+TN+TX+VA+WI+WV linden \
            =AL+AZ+CO+GA+IA+IL+IN+KS+KY+MA+MD+MN+NC+NE+NY+OH+OR+SD+TN+TX+VA+VT+WA+WI+WY arlington =AL+AZ+CO+ID+IN hayden \
            =AL+AZ+CO+IN+KS+KY+MA+MN+MO+MS+MT+NJ+OR+SC+SD+TX+VT+WI florence =AL+AZ+ME+ND+NE+NY+PA+SC york =AL+AZ+SC+TN gadsden \
            =AL+CA holtville springgarden vina =AL+CA+CO+DE+IN+KY+ME+NE+NH+OK+PA+TX+UT+VA+WA+WY newcastle =AL+CA+CO+FL+IL+MS+MT \
            inverness =AL+CA+CO+FL+ME+MI+NC+TX+VA sanford =AL+CA+CO+GA+IL+IN+KY+LA+MN+MS+NJ+NY+OH+OR+TN+VA lafayette \
            =AL+CA+CO+GA+LA+MI+NV+OH empire =AL+CA+CT+FL+IA+ID+IL+KY+LA+ME+MT+NC+ND+NE+NJ+OH+OK+PA+TX+UT+VA+VT+WA fairfield \
            =AL+CA+CT+GA+IA+ID+IL+MD+MI+MO+ND+NJ+NY+OH+OR+PA+RI+TX+UT+WA+WY riverside \
            =AL+CA+CT+IA+IL+KY+LA+MD+ME+MO+MS+NC+NH+NJ+PA+SC+SD+TN+VA columbia =AL+CA+CT+IL+MI+NE+NJ+NY+OH+OK+OR+PA+TX+WA+WV \
            bridgeport =AL+CA+DE+FL+GA+IA+IL+IN+KY+ME+MI+MO+MS+NC+NH+NY+OH+PA+RI+SC+TX+UT+VA+WI+WV greenville \
            =AL+CA+DE+GA+IA+ID+IL+IN+KS+LA+MI+MO+NC+NJ+NM+NY+OH+OK+TX+WA+WI clayton =AL+CA+DE+IA+KY+MI+MN+MO+ND+NE+NJ+TN+TX \
            stanton =AL+CA+DE+IA+MD+NY delmar =AL+CA+FL+GA+MA+ME+MS+NY+OH+TX+VA+WI+WV woodville \
            =AL+CA+FL+IA+ID+IL+IN+KS+KY+LA+MA+ME+MI+MN+MO+NC+NJ+OR+TX+WI+WV princeton =AL+CA+FL+IL+LA+TX cypress \
            =AL+CA+FL+MD+PA+SC hollywood =AL+CA+FL+MI+MN+MO holt =AL+CA+FL+MN+MO+NE+NY+OH+TX+VA campbell =AL+CA+FL+NC+OH+TN \
            fivepoints =AL+CA+GA+IA+IL+IN+KS+KY+MA+ME+MI+NE+NH+NY+PA+WA+WV+WY auburn =AL+CA+GA+IA+IL+KS+MD+MN+MO+NJ+NY+UT \
            stockton =AL+CA+GA+ID+KY+LA+ME+MI+MN+MO+MS+MT+NC+NE+NH+NJ+OH+PA+SC+TN+WI+WY jackson =AL+CA+GA+IL goodhope \
            =AL+CA+GA+IL+ME+MI+MS+NC+PA+WA+WI woodland =AL+CA+GA+KY+MN+MO+MS+TN+WA walnutgrove =AL+CA+IA grimes \
            =AL+CA+IA+IL+IN+NE+NY+OH+SC+WI waterloo =AL+CA+IA+IN+NC+OR+TX+VA selma =AL+CA+IA+IN+NY+PA+TN+UT+VA springville \
            =AL+CA+IA+KY+OH vincent =AL+CA+IA+MI+SC+WV clio =AL+CA+IA+MO+ND eldridge =AL+CA+IA+NC+PA+SD+WV newell \
            =AL+CA+IL+KS+KY+LA+MA+ME+MO+MS+MT+NE+NH+NJ+NY+OH+OK+OR+PA+VA+WI+WV ashland =AL+CA+IL+KY+LA+MT+NJ+NY+SC+TN+TX+WI+WV \
            livingston =AL+CA+IL+MD+NY+OH+TX+WA+WI deerpark =AL+CA+IL+PA homewood =AL+CA+IN+MI+MS+OH+OR+VA cloverdale \
            =AL+CA+IN+TX mentone =AL+CA+KS+MN+MS+VA courtland =AL+CA+KS+MO+OH+OK+SC+SD+WV+WY piedmont =AL+CA+KS+SC littleriver \
            =AL+CA+KY+MI+NY+PA+WV clay =AL+CA+MD cardiff =AL+CA+MN+NY kennedy =AL+CA+OR+SD fruitdale =AL+CA+PA+VA+WV meadowbrook \
            =AL+CO+CT+IL+IN+MA+ME+MN+MS+MT+NC+NY+OH+PA+SD avon =AL+CO+DE+NJ+OH+UT brookside =AL+CO+FL+IA+LA+MI+MN+NE+OK grant \
            =AL+CO+FL+IL+KS+KY+ME+MO+NV+OH+TX+UT wellington =AL+CO+FL+IL+MD+NJ+OH+WI edgewater \
            =AL+CO+GA+IA+ID+KS+LA+MI+MN+MO+NY+PA+SC+SD+TX+UT gardencity \
            =AL+CO+GA+IA+IL+IN+KS+MA+MI+MO+MS+MT+NC+ND+NJ+NY+OH+PA+TX+VA+WA hamilton =AL+CO+GA+IL+KS+KY+MS+NE+OH+TN louisville \
            =AL+CO+IA+IL+MA+MI+MO+NY+TN+UT brighton =AL+CO+IA+IN+MI+NY+OH+PA akron =AL+CO+IA+KY+LA+MO+OH+PA+UT+WI delta \
            =AL+CO+LA+MT+NC+VA+WI evergreen =AL+CT+GA+IL+IN+MN+NY+OK+PA morris =AL+CT+GA+IL+MD+ME+MN+NH+NY+OH+VA+VT woodstock \
            =AL+CT+GA+ME+NY+TX thomaston =AL+CT+IA+IL+IN+KY+MD+MI+MS+NY+OH+PA+WI brooklyn \
            =AL+CT+IA+IL+KY+LA+ME+MI+MO+MS+ND+NE+NH+NJ+OH+OR+SC+WA+WV union =AL+CT+IA+IL+MN+NY+OH+OR+PA+TX+WA kent \
            =AL+CT+IL+MS+OH+OK+TX+VA collinsville =AL+CT+MD+WA stevenson =AL+CT+WA+WI+WV ashford =AL+FL cottondale ensley \
            parrish redbay satsuma =AL+FL+GA+IA+ID+IL+IN+MN+NE+NY+OH+TX+WA geneva \
            =AL+FL+GA+IA+IL+KS+KY+LA+MD+MI+MN+MO+NE+NY+OH+PA+SD+TN+VA+WA+WV waverly \
            =AL+FL+GA+IL+KY+ME+MI+MO+NC+ND+NE+NJ+OH+SC+TN+TX+UT trenton =AL+FL+GA+IN+MD+NC+PA+VT greensboro \
            =AL+FL+GA+IN+NJ+OH+TX+VA leesburg =AL+FL+GA+MO+NY+TX+VA gainesville =AL+FL+IA+KS+PA+WI altoona =AL+FL+IL+OK+TN+TX \
            sweetwater =AL+FL+KS+LA+MS+NV+OR+UT+WV enterprise =AL+FL+KS+MI+NY+OH+TN+VA+WV oakhill =AL+FL+KY+MO+NC+OK+TX+WA \
            graham =AL+FL+KY+NC+NY+TX trinity =AL+FL+ME+MI+NY+WA northport =AL+FL+MN+NM+SD mcintosh =AL+FL+OK brent \
            =AL+FL+OK+PA+TX seminole =AL+FL+SC+TX lockhart =AL+GA cusseta oakman smokerise wadley \
            =AL+GA+IA+IL+IN+KS+KY+MD+MO+MS+ND+NH+NM+OH+OR+TN+TX+VA+WI+WV hillsboro =AL+GA+IA+IL+KS+MA+MS+NC+NH+NJ+TX+UT+WI+WV \
            newton =AL+GA+IA+IL+MN+ND+NE+PA+TX+WV dawson =AL+GA+IA+KY+MA+MI+MO+TN lenox \
            =AL+GA+IL+IN+KY+MA+MI+MN+MO+MS+NC+NE+NY+OH+OK+OR+SC+TN+TX+VA lexington =AL+GA+IL+IN+KY+MD+MO+NJ+OH+OK+PA+SD+TN+WI \
            butler =AL+GA+IL+IN+LA+MA+MI+MN+NY+OH+PA+TX+VT+WV montgomery =AL+GA+IL+IN+LA+ME+MI+NY+OH+PA+TN+TX+VT+WI+WV athens \
            =AL+GA+IL+KS+KY+MO+OH+PA+SC sycamore =AL+GA+IL+KY+MI+MO+MS+OH+TX+VA carrollton =AL+GA+IL+MS+NC shannon \
            =AL+GA+IL+NC+NJ+OH+PA+TN+VA shiloh =AL+GA+IN+KS+KY+ME+ND+OH bremen =AL+GA+IN+OH+PA+TN graysville \
            =AL+GA+KS+MN+MT+OR+PA+TX+WA carlton =AL+GA+KY+MD+NC+NY+VA whiteplains =AL+GA+KY+MS+OH+TN sardis \
            =AL+GA+KY+NE+OH+PA+TX+WI+WV gordon =AL+GA+LA+MS+SC abbeville =AL+GA+MA+NC+NH+NY+TN pelham =AL+GA+MN+MO+PA+TN \
            rutledge =AL+GA+MO+OH irondale =AL+GA+NC+PA thomasville =AL+GA+NE+NY stapleton =AL+GA+NV+TX indiansprings \
            =AL+GA+OH+PA sylvania =AL+GA+TX+VA blueridge =AL+IA leighton lineville \
            =AL+IA+ID+IL+IN+KY+MD+ME+MN+MT+NJ+NV+NY+OH+OR+PA+TN+TX+VA+WA+WY dayton =AL+IA+IL+IN+KS+ME+MO+NH+NY+TX+UT+VA alton \
            =AL+IA+IL+IN+KS+MO+NJ+PA+TN+TX+WV winfield =AL+IA+IL+KS+NM+OH+OK+PA+UT+WV logan =AL+IA+IL+KY+MI+TX melvin \
            =AL+IA+IL+MA+OH+PA+TX+VT sheffield =AL+IA+IL+MD pisgah =AL+IA+IL+MI+MN+OH+TN+WA rockford =AL+IA+IN+LA+TX+WV \
            centerpoint =AL+IA+IN+MD+MN+NH+PA+TN+VA newmarket =AL+IA+IN+MI+MS+MT+NC+NE+OH shelby \
            =AL+IA+KS+MA+ME+MN+MO+MS+NE+NH+NJ+NY+OH+TX+UT+VA+VT+WI randolph =AL+IA+KS+NC+OK+TX cherokee \
            =AL+IA+MA+ME+MI+NY+OK+SD+VT+WI chelsea =AL+IA+ME+MO+MS+NY+OH+UT fayette =AL+IA+MI+MO+NJ+OH+PA birmingham =AL+IA+MN \
            peterson =AL+IA+MN+ND luverne =AL+IA+MS webb =AL+IA+PA+WV lester =AL+IA+TX moulton \
            =AL+ID+IL+IN+KS+ME+MI+MO+MT+NC+NH+NY+OH+PA+SC+TN+TX+VA+VT+WV troy =AL+ID+MN buhl =AL+ID+MS prairie =AL+ID+NE+NY+OH \
            elba =AL+ID+OR+WI+WV kimberly =AL+ID+WV prichard =AL+IL equality nauvoo normal sawyerville stelmo \
            =AL+IL+IN+KS+MI+MN+ND+NY+PA+TX+WV leroy =AL+IL+IN+LA+TX+VA+WV roanoke =AL+IL+IN+MI+NC+OH flatrock \
            =AL+IL+KS+MO+NM+NY+OH cuba =AL+IL+KS+PA+VA edwardsville =AL+IL+KY argo berry =AL+IL+KY+MD+NJ+NY+VA irvington \
            =AL+IL+KY+NE+OR wilsonville =AL+IL+MD joppa =AL+IL+MD+MI+MS+VA centreville =AL+IL+ME+MI+NY+PA+TX+VT+WI addison \
            =AL+IL+ME+MI+OR+TX detroit =AL+IL+MI+NY millbrook =AL+IL+MS+NC+WV mtolive =AL+IL+NE+PA+VA+WV bellwood =AL+IL+OH \
            carbonhill =AL+IL+OH+OK kansas =AL+IL+OK+TX panola =AL+IL+PA andalusia =AL+IL+TN crossville \
            =AL+IN+KY+LA+MN+MO+NE+NH+OH+PA+SD+TN+VA alexandria =AL+IN+MA needham =AL+IN+MA+ME+NJ+OH+TN+TX+VA somerville \
            =AL+IN+MO+NC mooresville =AL+IN+MS+VA daleville =AL+IN+NJ+OH+PA monroeville =AL+IN+NJ+SC+VA branchville =AL+KS \
            dodgecity =AL+KS+KY+MD+MI+NE+OK+SD+TX allen =AL+KS+ME+NE chapman =AL+KS+MI+MO horton =AL+KS+OH+WI+WV mthope =AL+KY \
            deatsville =AL+KY+MD silverhill =AL+KY+MN skyline =AL+KY+MN+OH+OR+WV rockcreek =AL+KY+MO+ND steele =AL+KY+NC+RI+UT \
            providence =AL+KY+VA ftmitchell =AL+KY+WI+WV hazelgreen =AL+KY+WV boaz burnwell =AL+LA heflin rosa =AL+LA+MI+OK \
            jones =AL+LA+OH creola =AL+LA+VA mathews =AL+MA+ME+ND+NY+UT leeds =AL+MA+OH+TX heath =AL+MA+RI+VT forestdale =AL+MD \
            marbury rehobeth =AL+MD+NC snowhill =AL+MD+PA+WV westover =AL+ME+MO+TX moody =AL+MI alabaster prattville \
            =AL+MI+MN+MO+OR+TX saginaw =AL+MI+MT+VA dutton =AL+MI+OR beaverton =AL+MI+PA bessemer =AL+MI+SD ralph =AL+MI+UT \
            elberta =AL+MN albertville millerville stewartville =AL+MN+MO foley =AL+MN+MS+OH+TN stewart =AL+MN+NJ+TX pennington \
            =AL+MN+OH+VT elmore =AL+MN+TX tyler =AL+MN+VA alberta =AL+MO anniston arab dadeville moundville tuscumbia =AL+MO+NM \
            dora =AL+MO+OH+TN+TX+WY powell =AL+MO+PA+TN rogersville =AL+MO+PA+TX gordonville =AL+MO+TX black =AL+MO+VA glenallen \
            =AL+MS coffeeville newsite reform sunflower =AL+MS+OH bellefontaine =AL+MS+SC vance =AL+MS+TX plantersville \
            =AL+MS+VA cedarbluff =AL+MT geraldine kinsey =AL+MT+NC+TX bynum =AL+NC kinston pinelevel sprucepine =AL+NC+OH \
            westjefferson wjefferson =AL+NC+TN+VA newbern =AL+NC+WI uniongrove =AL+NC+WY ststephens =AL+ND wing =AL+ND+TN \
            mckenzie =AL+ND+TX dickinson =AL+NE beatrice gurley malcolm =AL+NE+WA valley =AL+NJ highlandlakes =AL+NJ+NM+NY \
            pinehill =AL+NJ+NY highlandlake =AL+NJ+NY+OK+TX whitesboro =AL+NJ+OK+VA quinton =AL+NM rainsville =AL+NV goodsprings \
            =AL+NV+OH indianspgs =AL+NY foresthome millport oneonta saltaire unionsprings =AL+NY+OH+PA ashville =AL+NY+VA \
            naturalbrg naturalbridge =AL+OH brilliant bucks chickasaw columbiana orrville =AL+OH+PA+RI+TN+UT+WV adamsville \
            =AL+OK calera countyline eufaula langston =AL+OK+PA sayre =AL+OK+PA+SD+TN ardmore =AL+OR lapine =AL+PA camphill \
            fairhope robertsdale summerdale trafford =AL+PA+WV newville =AL+PR+RI+WV carolina =AL+SC furman gantt greenpond \
            hodges =AL+SD chancellor =AL+TN eva munford pinson ramer tallassee =AL+TX brownsboro calvert duncanville ftdavis \
            gardendale ladonia lillian lipscomb magnoliaspgs magnoliasprings megargel mexia midfield paintrock wilmer =AL+TX+WV \
            booth =AL+VA bellamy bonair hollins wattsville =AL+WA+WV tanner =AL+WI riverfalls =AL+WV dothan ragland valleyhead \
            =AR adona alco alicia alix alleene almyra altheimer amagon antoine arkadelphia armorel ashdown ashflat balch barling \
            bass bauxite bay beebe beebranch beedeville beirne bergman bethelheights bethelhts bexar bigflat biggers birdeye \
            blackoak blevins blytheville boardcamp bonnerdale brickeys brockwell buckville bullshoals burdette busch caddogap \
            caddovalley calamine cale calicorock calion cammackvillage cammackvlg camp canehill caraway casa cash casscoe \
            cavesprings centerridge cherokeevillage cherokeevlg chidester clarkedale clarkridge coalhill colt cord cotter \
            cottonplant cozahome crockettsblf crockettsbluff crossett crumrod datto deer delaplaine delight dennard dequeen \
            desha devallsblf devallsbluff diamondcity diaz dierks doddridge dolph drasco driver dyess earle eastcamden eastend \
            edmondson elaine england eurekaspgs eurekasprings eveningshade fairfieldbay fiftysix flippin floral foreman \
            forrestcity fouke fountainlake frenchmanbyu frenchmansbayou ftchaffee garlandcity gassville gepp gillham gilmore \
            gosnell grannis gravelly gravelridge gravette greenforest greersferry griffithville grubbs guion gurdon hackett \
            hagarville harrell harriet hattieville hebersprings helenawesthelena heth hickoryplains hickoryplns hickoryridge \
            higden higginson highfill hindsville hiwasse holidayisland holidayisle hollygrove horseshoelake horseshoelk \
            hotspringsnationalpark hotspringsvillage humnoke huttig imboden ivan jacksonport jennie jessieville joiner jonesmill \
            judsonia keiser keo kibler knobel lafe lambrook landmark laneburg leachville lepanto letona lexa light littleflock \
            littlerockafb littlerockairforcebase lockesburg lonoke louann lrafb luxora mabelvale magness mammothspg \
            mammothspring marcella markedtree marmaduke marvell maumelle mayflower mcalmont mccaskill mccrory mcdougal mcgehee \
            mena moko monette morrilton mountainburg mountainpine mtida mtjudea naturaldam newblaine newedinburg nlittlerock nlr \
            nolittlerock norfork norphlet northcrossett northlittlerock oakgroveheights oark oiltrough okean oldjoe onia oppelo \
            ozan pangburn paragould parkin paron parthenon peachorchard pearcy peel pelsor pencilbluff pettigrew piggott pindall \
            piney plumerville pollard portia poyen priceplace prim pyatt ravenden ravendenspgs ravendensprings reydell reyno roe \
            rohwer rosie rover rudy saffell scholasticparcels searcy shannonhills siloamspgs siloamsprings smackover snowlake \
            solgohachia sparkman stamps stateuniv stateuniversity steprock sturkie subiaco sulphurrock summers swifton thida \
            tichnor tillar tilly timbo tontitown traskwood trumann tuckerman tull tumblingshls tumblingshoals turrell twingroves \
            twist tyronza umpire vandervoort vanndale vendor vilonia violethill wabbaseka waldenburg walnutridge weiner \
            westcrossett westerngrove westfork westhelena westmemphis whelenspgs whelensprings wickes wideman widener \
            wiederkehrvg wiederkehrvillage wilburn williamsbaptistcollege williford wilmar wiseman witter wittssprings \
            wmscollege wynne yellville =AR+AZ+CA strawberry =AR+AZ+CO+IA+IL+KY+NE+PA+SD centralcity =AR+AZ+IA+KS+MI+OR+WA+WI \
            prescott =AR+AZ+IA+LA+MN+PA+SC+WV gilbert =AR+AZ+IL+IN+ME+NE+NJ winslow =AR+AZ+IL+KY+MS+NJ+NY+OK+SD+UT+WA+WI summit \
            =AR+AZ+LA+NE parks =AR+CA benlomond collegecity dardanelle menifee sage \
            =AR+CA+CO+CT+DC+DE+FL+GA+ID+IL+IN+KY+LA+MA+MD+ME+MN+MS+NY+OH+PA+SC+TN+TX georgetown \
            =AR+CA+CO+FL+GA+IA+IL+KS+MI+MN+PA+SC+SD+TN+TX lakecity =AR+CA+CO+HI+MO+NC+OK+WY mountainview \
            =AR+CA+CO+IA+IL+KY+MS+NH+PA+TX+WA+WV thornton =AR+CA+CO+IL+IN+LA+ME+MI+MO+MT+NY+OR+TX+WY sheridan \
            =AR+CA+CT+DC+GA+IA+IL+IN+KS+KY+LA+MA+ME+MI+MO+MS+NC+NE+NH+NJ+OK+PA+TX+UT+VA+VT+WI+WV washington \
            =AR+CA+CT+DE+GA+IA+IL+KY+ME+MI+MN+MO+MS+NH+NM+NY+PA+UT+WA+WV farmington \
            =AR+CA+CT+GA+IA+ID+IL+MA+MD+ME+MT+NE+NH+NJ+NY+OH+OK+PA+SC+SD+TX+UT+VA+VT+WV chester \
            =AR+CA+DE+FL+IN+KY+LA+ME+MI+MN+MO+MS+NE+NY+PA+SC+TX+VA+WA+WI+WV greenwood =AR+CA+DE+IL+MD+MO+NJ+NY+OH+TX+WV newark \
            =AR+CA+FL+IA+IL+KY+MD+ME+MI+MN+MO+MS+NE+NJ+OK+OR+PA+RI+SC+TN+TX oakland =AR+CA+FL+IL+ME+MI+OK+SC+SD+WV bradley \
            =AR+CA+GA+IA+ID+IL+LA+MO+NC+NY+VA patterson =AR+CA+GA+IL+IN+KY+ME+MO+NC+OH+TN+TX+WY lagrange =AR+CA+GA+IN+OK+PA+TX \
            fairoaks =AR+CA+GA+KS+KY+LA+OH+OR+WI junctioncity =AR+CA+IA+IL+KS+MD+OH+OK+TX+WI eldorado =AR+CA+IA+IN+NC+TX+UT+WY \
            saratoga =AR+CA+IA+KS+MO+NY+OH corning =AR+CA+IA+MN+MS+SC+WA littlerock \
            =AR+CA+ID+IL+IN+KS+KY+MA+MO+NH+NV+OH+OK+OR+TN+TX+VA+WI winchester =AR+CA+IL+IN+KS+MA+MD+MI+NY+OH+UT+WA+WI+WV \
            highland =AR+CA+IL+MA+NY cherryvalley =AR+CA+IL+MD compton =AR+CA+IL+MD+MI+NJ+OH+WV cedarville \
            =AR+CA+IL+MN+NC+NE+NY+SD+TN+TX+VA plainview =AR+CA+KY+MN+OH+TX+WV london =AR+CA+KY+UT manila =AR+CA+NE+VA+WI bassett \
            =AR+CA+PA bellavista =AR+CA+SD valleyspgs valleysprings =AR+CO hartman hasty \
            =AR+CO+FL+GA+ID+IL+KY+LA+MA+ME+MI+MN+MO+NE+NH+NJ+NY+OH+OR+PA+SC+SD+TN+VA+VT+WI+WV springfield \
            =AR+CO+GA+IA+IL+KY+LA+MD+MI+MN+NC+NE+NV+NY+TN+TX+WV henderson =AR+CO+IL+IN+LA+MN+MS+NJ+PA+WV elizabeth \
            =AR+CO+IL+NE+NV+NY+OH+WI+WV genoa =AR+CO+IN+KY+MN+MO+NV+PA+TX+UT austin =AR+CO+IN+MO+MS+NE+OK+PA+SC+TX lamar \
            =AR+CO+KS+ME sedgwick =AR+CO+ME+SC minturn =AR+CT+FL+GA+IA+IL+KY+MD+MN+NE+NH+NJ+NY+PA+SC+TN+VA hampton \
            =AR+CT+GA+IA+IN+LA+MA+ME+MI+NC+NE+NH+NJ+NY+OH+OK+OR+SD+TN+UT+VA+WA+WI monroe =AR+CT+GA+IN+MD+PA+SD+TX scotland \
            =AR+CT+ID+IL+IN+MA+ME+MI+MN+NH+NJ+OH+OR+PA+RI+TX+VT warren =AR+CT+IL+IN+KS+MA+MD+ME+MI+MN+NH+NJ+NM+OH+PA+VA+WI+WV \
            hanover =AR+CT+IN+MA+NY+OR+TX+UT+VA+VT+WV huntington =AR+CT+IN+ME+MI+MO+ND+NY+OH+OR+PA+TN+TX+WI portland \
            =AR+CT+KY+MN+ND+NE+NM+OH+TX rogers =AR+DC brookland =AR+DC+FL+IA+IN+MI+MS+NC+OH+PA+SC+TN+TX+UT+WI mtpleasant \
            =AR+DC+IL+NJ+NY pleasantplains =AR+DE+FL+GA+ID+IL+KS+KY+MA+MN+MO+NC+NH+NJ+OH+OK+PA+TN+VT dover \
            =AR+DE+FL+IA+IN+MD+MI+MO+NH+NY+OH+PA+TN+TX+VA clarksville =AR+DE+IA+ID+IL+KS+MN+NY+TN+WI viola \
            =AR+DE+IN+KY+ME+MI+MN+NC+NE+NH+NJ+NY+OH+OR+PA+RI+SC+TN+VA+VT+WA newport =AR+FL lakehamilton \
            =AR+FL+GA+IA+IL+IN+KY+LA+ME+MN+MO+MS+NM+NY+SC+UT+VA+WI monticello =AR+FL+GA+IA+IL+KS+LA+ME+MI+MO+NY+OH+OK+SC+TX+UT \
            perry =AR+FL+IA+IN+MA+ME+MI+NC+OH+OR+VT+WI lowell =AR+FL+IA+KY melbourne =AR+FL+IN+KS+NC+OH+SC+TN mulberry \
            =AR+FL+KS+KY+MA+MI+MO+NC+NH+PA+SC+WA conway =AR+FL+KS+MN+WY wright =AR+FL+PA+WV marianna =AR+GA mcrae \
            =AR+GA+IA+ID+IN+KS+LA+MA+ME+MN+MO+NC+NY+OH+PA+SC+SD+TN+TX+UT+WA centerville =AR+GA+IA+IL+KS+KY+MA+MN+NY+OH+PA \
            russell =AR+GA+IA+KY+MO+NC+OK+WV maysville =AR+GA+IA+KY+NE+NJ emerson =AR+GA+IA+LA+MO+NC+PA+TN gibson \
            =AR+GA+IA+MO+MS+NY+OH+WI collins =AR+GA+ID+IL+MA+MI+MN+MO+NH+NJ+NV+NY+OH+OK+PA+RI+TN+UT+WA+WI+WV kingston \
            =AR+GA+ID+IL+ME+MI+MT+NE+NJ+NY+OH+SD+TN+WI+WV harrison =AR+GA+IL+IN+KS+KY+MI+MN+MS+MT+NC+ND+NE+NJ+NM+NY+OH+PA+TX+WI \
            columbus =AR+GA+IL+IN+KS+MI+NC+OH+TN+WI nashville =AR+GA+IL+IN+LA+ME+TX jonesboro \
            =AR+GA+IL+KS+KY+ME+MI+MO+MT+NJ+NY+OH+WI+WV augusta =AR+GA+IL+LA+MA+MO+OH+PA+SD+TN+TX+WA mansfield =AR+GA+IL+NE+TX \
            omaha =AR+GA+IN+LA+MD+MI+NC+OH+OR+PA+SD+TX+VA+WA midland =AR+GA+IN+MN+OH+SC+TX bluffton \
            =AR+GA+IN+MO+MS+NJ+NY+OH+OK+TN+TX+WV smithville =AR+GA+KS+KY+MN+NJ+NM+TX+WA garfield =AR+GA+KY stephens \
            =AR+GA+LA+MO+MS+TX quitman =AR+GA+LA+OH morrow =AR+GA+MD+OH+OR+PA+VA damascus =AR+GA+MI+MO+WV leslie =AR+GA+MS \
            tucker =AR+GA+MT+OR+VA warmsprings =AR+GA+OK+VA locustgrove =AR+GA+OR+UT bonanza =AR+GA+PA wrightsville =AR+GA+TX \
            kingsland =AR+GA+VA jersey =AR+IA kensett =AR+IA+ID+IL+KY+MD+MI+MN+MO+SC+SD+VA stcharles \
            =AR+IA+ID+KS+ME+MI+OH+PA+TN+TX+VT moscow =AR+IA+IL+IN+KY+ME+MI+MT+NE+NY+OH+TX sidney \
            =AR+IA+IL+IN+MA+ME+NH+NY+OH+PA+RI+TN+VT bradford =AR+IA+IL+IN+MD+MO+OH urbana =AR+IA+IL+KS+ME+NC+ND+NY+WV alexander \
            =AR+IA+IL+KS+NC+PA+UT ogden =AR+IA+IL+KY+MI+MO+NE+NY+VA dewitt =AR+IA+IL+LA+MI+MN+NJ+NY+PA+WI hamburg \
            =AR+IA+IL+LA+MI+ND+WV harvey =AR+IA+IL+MO+MS+TN+VA pocahontas =AR+IA+IL+NE+TN royal \
            =AR+IA+IN+KY+LA+MA+MN+NY+OH+OK+PA+SC carlisle =AR+IA+IN+KY+MA+MI+MN+MO+NE+NY+OH+PA+TX+VT holland \
            =AR+IA+IN+MI+MN+NE+NY+PA+TX+WI avoca =AR+IA+IN+MO+NE+PA+WI osceola =AR+IA+IN+OR crawfordsville crawfordsvlle \
            =AR+IA+IN+PA+TX+VA yorktown =AR+IA+KS+KY+NC+ND+PA+SC scranton =AR+IA+KS+NY+SD redfield =AR+IA+KY+MS booneville \
            =AR+IA+KY+NC garner =AR+IA+KY+NE+VA hardy =AR+IA+MA+ME+MN+NY+WA winthrop =AR+IA+MA+MN+OH maynard =AR+IA+ME wesley \
            =AR+IA+ME+MI+NC+TN+TX+VT charlotte =AR+IA+NC rockwell =AR+IA+ND+OR+SC manning =AR+IA+ND+WY walcott =AR+IA+NJ+OH+OK \
            delaware =AR+IA+NY sherrill =AR+IA+OK roland =AR+IA+VA atkins =AR+ID horseshoebend horseshoebnd ola \
            =AR+ID+IL+KY+ME+MI+MO+MS+NY+OH+PA+TN+TX+VA paris =AR+ID+IN+MN+NC+OH+PA+TX+WA lewisville =AR+ID+KS+NJ+OH+TX+WV \
            caldwell =AR+ID+NC+PA+TN+TX+UT+WY mountainhome =AR+IL boles pleasantplns poplargrove prairiegrove westridge \
            willisville =AR+IL+IN+KS+MI+MS+OR+TX+WI wheeler =AR+IL+IN+KY+MA+ME+MO+TX+WA+WV rockport =AR+IL+IN+MA+ME+NY+WV \
            shirley =AR+IL+IN+ME+MO+MS+NC+NY+SD+TN+TX carthage =AR+IL+IN+MN+PA+WI+WY evansville =AR+IL+IN+NC sims \
            =AR+IL+KS+KY+NY+PA+TN+WI oneida =AR+IL+KS+MI+NJ+NY+PA+WI+WV belleville =AR+IL+KS+TN bluffcity =AR+IL+KY+MO buckner \
            =AR+IL+LA+MN+PA+WV fisher =AR+IL+ME+MO+MS+NY+OR+SC+TN+WV charleston =AR+IL+MO+NC+NE+OH+OR+PA+SD harrisburg \
            =AR+IL+MO+ND bismarck =AR+IL+OH+TX+WV palestine =AR+IL+OR bates moro =AR+IL+PA zion =AR+IL+TX woodson =AR+IL+TX+WI \
            elpaso =AR+IN centerton lakevillage prairiecreek stjoe =AR+IN+KS+MI+MO+WA waldron =AR+IN+KY+MA+MN+MO+PA hatfield \
            =AR+IN+KY+TN beechgrove =AR+IN+MD+ME+NY+OH+TN+WI friendship =AR+IN+ME+MO+OH vanburen =AR+IN+MN+PA donaldson \
            =AR+IN+MO avilla =AR+IN+MO+OH+TX sulphursprings =AR+IN+MS waveland =AR+IN+MS+TX+VA batesville =AR+IN+NC+NE+OK norman \
            =AR+IN+NV+TN dyer =AR+IN+OH+TX sulphurspgs =AR+IN+OH+VA bentonville =AR+IN+OK+PA boswell =AR+IN+PA wabash =AR+IN+WV \
            starcity =AR+KS arkansascity hoxie stuttgart =AR+KS+KY+ME+MN+SD+WI stfrancis =AR+KS+KY+ND+NY+OH+OK+TN hunter \
            =AR+KS+LA+MI+NC+NY+OK+PA+TX+WI+WV+WY wilson =AR+KS+MN+NE+NY+OK+VT johnson =AR+KS+MO eudora =AR+KY brinkley cavecity \
            combs gamaliel wheatley =AR+KY+LA+MO+NC+PA+SC+WV pineville =AR+KY+MI+SD+TX gregory =AR+KY+MS+OH okolona =AR+KY+ND+WA \
            hatton =AR+KY+OK+SC+WA langley =AR+LA+MI ida =AR+LA+MI+MN+WI branch =AR+LA+MO+MS+WA+WV ethel =AR+LA+MS+OH scott \
            =AR+LA+MS+OK choctaw =AR+LA+VA+WV powhatan =AR+MA cushman =AR+MD mellwood rison =AR+MD+MI+ND+OH+OR+TN+WI sherwood \
            =AR+MD+MT+NJ+OH+PA+SC+UT+WA+WV springdale =AR+MD+NC+NJ+VA+VT mtholly =AR+MD+ND+NY+OH+VT+WI barton =AR+ME roundpond \
            strong =AR+ME+MI+MT+OR turner =AR+ME+MN+NY+WA+WI appleton =AR+ME+MO+OR+PA amity =AR+MI oden =AR+MI+MO+OH parkdale \
            =AR+MI+NE+WA curtis =AR+MI+NH greenland =AR+MI+NJ+UT howell =AR+MI+SD alpena =AR+MN lonsdale =AR+MN+MO bigelow \
            =AR+MN+MT+NY+WV jordan =AR+MN+MT+OK+TX+VT+WV proctor =AR+MN+NE+WV bruno =AR+MN+NY hector =AR+MO desarc everton \
            gentry lawson leadhill success =AR+MO+MT+SD+TX rosebud =AR+MO+OK+TX blackwell =AR+MO+PA+TN hermitage =AR+MS+OK \
            tupelo =AR+MS+OK+SC+WV pickens =AR+MS+TX dumas =AR+MT dell ftsmith ulm =AR+MT+NC+SD+VA hotsprings =AR+MT+OK+OR fox \
            =AR+NC biscoe =AR+NC+NY+PA+TX+VT clarendon =AR+NC+OK+TN etowah =AR+NC+PA mineralspgs mineralsprings =AR+NC+TN \
            murfreesboro =AR+NC+WV pinebluff =AR+ND haynes =AR+ND+NE emmet =AR+ND+PA hazen =AR+NE fordyce humphrey ponca \
            =AR+NH+OH+SD+WI wilmot =AR+NH+WV elkins =AR+NJ rivervale =AR+NJ+OK+TX haskell =AR+NM blackrock =AR+NY poughkeepsie \
            prattsville =AR+NY+TX+WV hunt =AR+OH bono jerusalem salesville wooster =AR+OH+TX+WV+WY kirby =AR+OK altus bearden \
            gould =AR+OK+TX rosston =AR+OK+VA village =AR+OR+TX sweethome =AR+OR+TX+UT cove =AR+PA enola fountainhill rector \
            =AR+PA+SD edgemont leola =AR+PA+TX pottsville springtown =AR+PA+TX+WI gillett =AR+PA+VT cabot =AR+SC horatio =AR+SD \
            elmsprings goodwin =AR+TN greenbrier ozone =AR+TX aubrey collegesta collegestation dermott grapevine guy marblefalls \
            mcneil ratcliff salado texarkana =AR+TX+VA berryville =AR+VA greenway =AR+WI briggsville =AR+WV baldknob hensley \
            pearidge reader romance =AR+WY story =AS pagopago =AZ aguila ahwatukeefoothills ajo akchinvillage amado anthem \
            apachejct apachejunction arivaca arivacajunction arizonacity arizonastateunivwest arizonavillage ashfork avenuebandc \
            avravalley bapchule bellemont benschranch bigpark blackcanyoncity blackcyncty blue bluegap bouse brenda bullheadcity \
            bylas cactusflat cactusforest canebeds canyonday casagrande casasadobes catalina catalinafoothills cavecreek \
            centennialpark centralheightsmidlandcity chandlerheights chandlerhts chilchinbito chinle chinovalley chloride \
            cibecue cibola cienegasprings claysprings cochise cordeslakes coronadetuc coronadetucson cortaro crownking ctc \
            dateland davismonthanafb dennehotso deserthills deweyhumblt deweyhumboldt dilkon dmafb dolansprings donovanestates \
            dragoon drexelheights dudleyville eagar eastfork eastsahuarita ehrenberg elevenmile elevenmilecorner elfrida eloy \
            elpradoestates encanto firstmesa flagstaff flowingwells forestlakes fortunafoothills fountainhills fountainhls \
            ftapache ftgrant fthuachuca ftmcdowell ftmohave gbafaf gilabend gilacrossing gisela globe goldcamp goldcanyon \
            goldenshores goodyear grandcanyon grandcanyonvillage graymountain greasewood greenehaven groomcreek happyjack \
            heberovergaard higley hondah hotevilla hotevillabacavi houck huachucacity hualapai ironsprings josephcity \
            kachinavillage kaibeto kaibito kayenta keamscanyon komatke kykotsmovi kykotsmovivillage lakehavasucity lakemontezuma \
            lapazvalley laveen lechee leupp litchfieldpark litchfieldpk littletown lkhavasucty lkmontezuma lowmountain \
            lukachukai lukeafb lukeairforcebase lukeville maderacanyon manyfarms marana marblecanyon martinezlake maryvale \
            mcneal meadview mesadelcaballo mescal miraclevalley moenkopi mohavevalley mormonlake mountainaire mtlemmon mundspark \
            naco nazlini newkingmanbutler nogales northrim nutrioso oatman oracle orangegrovemobilemanor orovalley overgaard \
            parkerstrip parkscommpo patagonia paulden peachsprings pearce peeplesvalley peeplesvly peridot petrifiedfor \
            petrifiedforestnatlpk pima pimacotwo pinetoplake pinetoplakeside pirtleville pisinemo polacca pomerene \
            prescottvalley prescottvly quartzsite queencreek queenvalley ranchomesaverde redington redvalley rillito rimrock \
            riorico rioverde roll sacaton sahuarita salome sanmanuel sansimon santan santanvalley santanvly santaritafoothills \
            sasabe sawmill scottsdale secondmesa sedona sells shongopovi shonto showlow shungopavi sierravista \
            sierravistasoutheast sixshootercanyon snowflake sonoita southtucson springerville starvalley suncitywest sunlakes \
            sunsites supai superstitionmountain superstitionmtn suprstitnmtn suprstonmtn swifttrailjunction tacna tanqueverde \
            teecnospos tempe tempejunction templbarmar templebarmarina threepoints tolleson toltec tombstone tonalea tontobasin \
            topawa topock tortillaflat tortolita tsaile tubac tubacity tucson tucsonestates tumacacori tusayan valenciawest \
            valle valleyfarms verdevillage villageofoakcreekbigpark waddell wellton wenden westsedona whetstone whitecone \
            whitehills whitemountainlake whitemtnlk wickenburg wikieup wilhoit willcox willowbeach willowvalley windowrock \
            winkelman wittmann yarnell young youngtown ypg yucca yumaprovingground =AZ+CA elmirage guadalupe heber indianwells \
            maricopa paloverde vallevista =AZ+CA+CO+KY+MA+MO+MS+NY+OH+OR+RI+SC+UT+WI+WV glendale \
            =AZ+CA+CT+FL+IA+MI+MT+NE+OH+OR+TX+UT+VA lakeside =AZ+CA+FL+KS+TX suncity =AZ+CA+IA+IN+MN+OR+SC williams \
            =AZ+CA+ID+NV+PA sunvalley =AZ+CA+ID+WV northfork =AZ+CA+IL alhambra =AZ+CA+IL+KY+MN+NV+NY+OH+TX+WI+WV springvalley \
            =AZ+CA+IL+MD+SD+WI+WV greenvalley =AZ+CA+IL+NM+PR sanjose =AZ+CA+IL+VA lakeofthewoods =AZ+CA+NC+OH walnutcreek \
            =AZ+CA+NM+NY+SD corona =AZ+CA+NM+TX santarosa =AZ+CA+TX sancarlos =AZ+CA+WY pinedale =AZ+CO sanluis \
            =AZ+CO+FL+ID+IN+KS+PA+SC+SD+TX+WA parker =AZ+CO+IA vail =AZ+CO+IA+MT+NE+WI+WV+WY superior =AZ+CO+ID pine \
            =AZ+CO+ID+IL+KS+LA+MD+ME+NJ+NY+OH+PA+SC+TN+TX+VA+WV clifton =AZ+CO+ID+UT thatcher =AZ+CO+ID+WA mesa \
            =AZ+CO+IL+LA+MO+OH+PA+WV avondale =AZ+CO+MD+OR+PA+SD+TX hereford =AZ+CO+TN yuma =AZ+CO+TX coloradocity =AZ+FL \
            citruspark =AZ+FL+ID+IL+MI+MO+PA jerome =AZ+FL+IN+MO+NM+OK+TX+WV miami =AZ+FL+KY bagdad =AZ+FL+MI+MO+OH+PA stjohns \
            =AZ+GA clarkdale =AZ+GA+IA+NY+PA+WV williamson =AZ+GA+ID+MD+MS+NC+NY+SD+TX+UT+VT+WI+WY eden =AZ+GA+KS+TX coolidge \
            =AZ+GA+ND portal =AZ+GU+MT santarita =AZ+IA+IL+KS+MN+NE+SD+TN humboldt =AZ+IA+IL+KY+LA+PA burnside \
            =AZ+IA+IL+MN+ND+NE+OH+OK+OR+PA+SC+TN+TX elgin =AZ+IA+LA+WV buckeye =AZ+ID+MA+NE+NY+PA holbrook \
            =AZ+IL+LA+MO+MT+NC+NY+OH+OK+SC+TX+WI+WV cameron =AZ+IL+MD+MN+NC+UT+VT benson =AZ+IL+MD+NY+OR phoenix =AZ+IL+ME \
            stdavid =AZ+IL+NC+WA kirkland =AZ+IL+OK peoria =AZ+IL+OK+SD dewey =AZ+IL+UT payson =AZ+IN carefree claypool \
            =AZ+IN+KS+KY+ND+NY+PA+TX+WI fredonia =AZ+IN+KS+ME kingman =AZ+IN+MN+NJ+NY+OH+SD+TN+VT morristown =AZ+IN+MN+OK+TX \
            chandler =AZ+KS solomon =AZ+KY ftthomas pinetop =AZ+KY+MT sanders =AZ+KY+OH+UT+VA+WI beaverdam =AZ+LA+TX hackberry \
            =AZ+MD rockpoint stmichaels =AZ+MD+TX bowie =AZ+ME cornville =AZ+MI lupton morenci =AZ+MI+MS+PA vicksburg =AZ+MN \
            mayer =AZ+MN+NC+ND+NV goldenvalley =AZ+MN+NJ+NY+OK+TX+UT+WA roosevelt =AZ+MO saddlebrooke seligman =AZ+MO+VA \
            blackwater =AZ+MS+NE+OK+SC+WV duncan =AZ+NC+OR stanfield =AZ+ND bisbee =AZ+ND+NE+WV page =AZ+NE chambers =AZ+NE+NY \
            surprise =AZ+NE+TX valentine =AZ+NJ kearny =AZ+NM bluewater casablanca picacho pinon =AZ+NM+OK+TX redrock \
            =AZ+NM+TX+WI+WY rocksprings =AZ+NV tonopah =AZ+NV+PA paradisevalley paradisevly =AZ+OH congress sevenmile =AZ+OH+PA \
            somerton =AZ+OK cashion concho =AZ+OR mcnary =AZ+PA picturerocks =AZ+PA+UT+WV+WY mammoth =AZ+SC greer poston \
            =AZ+SC+UT+WI woodruff =AZ+SD scenic whiteriver =AZ+TX campverde ganado littlefield roundrock =AZ+UT deervalley \
            skullvalley =AZ+VA ftdefiance newriver =CA 29palms acalanesridge acampo adelaide adelanto adin aerialacres agoura \
            agourahills aguacaliente aguanga ahwahnee alderpoint alisoviejo alondrapark alpaugh alpinemdws alpinemeadows \
            altadena altasierra altaville alumrock alviso amadorcity americancanyon americancyn amesti anaheim angelscamp \
            angelusoaks angwin anza aptos aptoshillslarkinvalley arboga arcata ardenarcade argus arleta armona aromas \
            arrowbearlake arrowbearlk arrowheadfarms arrowhedfarm arroyogrande artois arvin atascadero atherton atwatervillage \
            auberry auburnlaketrails august avenal avilabeach avocadoheights azusa balboa balboaisland baldwinhills baldwinpark \
            ballico banning banta barstowheights baypoint bayviewhunterspoint bealeafb bealeairforcebase bearvalley \
            bearvalleysprings bearvlyspgs beckwourth bellcanyon bellgardens beltiburon belvederetiburon benicia berenda \
            bermudadunes berrycreek bertschoceanview bethelisland bieber bigbar bigbearcity bigbearlake bigoakflat bigoakvalley \
            bigoakvly bigpine bigriver bigsur biola birdslanding birdslndg blacklake blackpointgreenpoint blairsden \
            blairsdengraeagle blocksburg blrsdngreagl bluelake bodega bodegabay bodfish bolinas bonadelleranchosmaderaranchos \
            bonnydoon bonsall bootjack boron boronda borregospgs borregosprings bostonia bouldercreek boulevard boxcanyon \
            boyeshotspg boyeshotsprings boyleheights bradbury brandeis branscomb brawley brea bretharte briones brisbane \
            broadmoor broadmoorvlg broderick brooktrails brylane bryte buellton buenapark bureauofthecensus burntranch burrel \
            burson buttemeadows buttevalley buttonwillow bystrom cabazon calabasas calabasashills calabasashls calexico \
            califcity califhotspg californiacity californiahotsprings californiapines calimesa calipatria calistoga calpella \
            calpine calwa camanchenorthshore camanchevillage camarillo cambrianpark camino campconnell campmeeker campnelson \
            camposeco camppendleton camppendletonnorth camppendletonsouth camptonville canogapark cantil cantuacreek canyoncntry \
            canyoncountry canyondam capay capistranobeach capitola capobeach cardiffbythesea carlotta carmelbythe carmelbythesea \
            carmelvalley carmelvalleyvillage carmichael carnelianbay carpinteria cartago caruthers casaconejo casadeoromthelix \
            casmalia caspar cassel castaic castella castrovalley cathedralcity cathedralcty catheysvalley catheysvly cayucos \
            cazadero cedarglen cedarpinespark cedarpinespk cedarridge centralvalleyhistorical centurycity cerritos \
            chalfantvalley chalfantvly challenge challengebrownsville channelislandsbeach cherryland chicagopark chilcoot \
            chinalakeacres chinesecamp chino chinohills chiriacosmt chiriacosummit chowchilla chualar chulavista cima citrus \
            citrusheights citrushts cityindustry cityofindustry cityranch clearlakeoaks clearlakeoks clearlakepark clearlakepk \
            clearlakeriviera cleone clippermills cmppendleton coachella coalinga coarsegold coleville colma communicationshill \
            comptche concow contracostacentre copperopolis coronadelmar coronadlmar coronado corraldetie corraldetierra \
            corralitos cortemadera costamesa cotati cotodecaza covelo covina cowanheights crescentmills crescentmls cressey \
            crest crestpark cromberg crowleylake crowslanding crystalaire ctyofcmmrce culvercity cupertino cutten cuyama \
            cypressvillage dalycity danapoint daviscreek dayvalley deathvalley delaire delleker delmonteforest delrey delreyoaks \
            delsur denair descanso desertcenter desertedge deserthotsprings desertshores desertviewhighlands devoreheights \
            devorehghts diablo diablogrande diamondbar diamondspgs diamondsprings digiorgio dillonbeach dinuba discoverybay \
            dixonlanemeadowcreek dobbins dockweiler dodgertown dogtown dollarpoint dorrington dorris dospalos dosrios \
            douglascity douglasflat dovecanyon downieville drytown dsrthotspgs duarte ducor dulzura duncansmills dunnigan \
            dunsmuir dustinacres dutchflat earlimart earp eastfoothills eastgarrison easthemet eastirvine eastlamirada \
            eastlosangeles eastnicolaus eastoakdale eastpaloalto eastpasadena eastporterville eastquincy eastranchodominguez \
            eastrichmondheights eastsangabriel eastsonora easttularevilla eastvale echopark edwardsafb edwardsairforcebase \
            elcajon elcaminoreal elcentro elcerrito elcerritocorona eldoradohills eldoradohls elfinforest elgranada \
            elizabethlake elizabethlk elkgrove elmacero elmonte elnido elosangeles elrio elsegundo elsobrante eltoro elverano \
            elverta emeraldhills emeraldlakehills emeryville emigrantgap encinitas epaloalto ernchodmngz escalon escondido \
            esparto etiwanda eucalyptushills fairbanksranch fairmead fallbrook fallenleaf fallrivermills fawnskin featherfalls \
            fellows fettershotspringsaguacaliente fiddletown fieldbrook fieldslanding fieldsldg firebaugh firestonepark \
            firestonepk fishcamp flintridge florencegraham floriston flournoy flrivermls foothillfarms foothillranch \
            foothillrnch forbestown forestfalls forestknolls forestmeadows forestranch forksofsalmon fountainvalley fountainvly \
            frazierpark freestone frenchgulch friant frkofsalmon fruitridgepocket ftbidwell ftdick fthliggett fthunterliggett \
            ftirwin ftjones fulleracres garberville gardena gardenacres garnet gasquet gaviota gazelle generaltelephone \
            georgeafb gerber geyserville gilmanhotsprings gilroy glassell glassellpark glenavon glenellen glmnhotspgs \
            goldenhills goldriver goldrun goleta goodyearsbar graeagle granadahills grandterrace granitebay granitehills graton \
            greeleyhill greenbrae greenvalleylake greenvlylk grizzlyflats groverbeach gualala guasti guatay guerneville guinda \
            haciendaheights haciendahts halfmoonbay hamiltonbranch hamiltoncity hammilvalley hammondranch hanford hansenhills \
            happycamp harbisoncanyon harborcity hatcreek hathawaypines hathawaypnes havasulake havilah hawaiiangardens \
            hawaiiangdns hayfork healdsburg helendale helm hemet hercules heritageranch heritagernch herlong hermosabeach \
            hiddenhills hiddenmeadows hiddentrails hiddenvalleylake hiddenvllk highlandsbaywoodpark hilltopmall hilmar \
            hilmarirwin hinkley hivista hollyglen hollypark holycity homegarden homegardens honeydew hoopa hopland hornbrook \
            hornitos hughson humboldthill huntingtnbch huntingtonbeach huntingtonpark huntingtonpk hyampom hydesville idyllwild \
            idyllwildpinecove igo imperialbch imperialbeach indio indiohills inyokern iowahill irvinehealthandsciencecomplex \
            irwindale islavista isleton jacumba jacumbahotsprings jamul jenner jessranch johnsonvalley johnsonvly johnstonville \
            jolon joshuatree junelake juniperhills jurupavalley kagelcanyon kaweah kcnp keeler kelseyville kentfield kerman \
            kernville kettlemancity kettlemancty kingsbeach kingsburg kingscanyon kingscanyonnationalpk klamath klamathriver \
            kneeland knightsen knightsferry knightslanding knightslndg korbel koreatown kyburz lacanada lacanadaflintridge \
            lacanadaflt lacosta lacrescenta lacrescentamontrose ladera laderaheights laderaranch lagunahills lagunaniguel \
            lagunawoods lagunitas lagunitasforestknolls lahabra lahabraheights lahabrahgts lahonda lajolla lakealmanor \
            lakebalboa lakeelsinore lakehead lakehughes lakela lakelandvillage lakelosangeles lakemathews lakenacimiento \
            lakeofthepines lakesanmarcos lakeviewter lakeviewterrace lakewildwood lamirada lanare landers lapalma lapresa \
            lapuente laquinta lariviera larkfield larkfieldwikiup laselvabch laselvabeach lasflores laton laytonville lebec \
            leevining leimertpark lemoncove lemoore lemoorenas lemoorenavalairstation lemoorestation lenwood leonavalley \
            lexingtonhills libertyfarms likely lincolnacres lincolnhts linda linnellcamp lkarrowhead lockeford loleta lomamar \
            lomarica lomita lompico lompoc longbarn longwoodwintongrove losalamitos losaltos losaltoshills losaltoshls \
            losangeles losangelesafb losanglsafb losbanos losberros losgatos losmolinos losnietos losolivos lososos losserranos \
            losthills lotus lowerlake loyalton loyola lucasvalleymarinwood lucernevalley lucernevly lyoth lytlecreek macdoel \
            madeline maderaacres madriver magalia malibu malibulake mammothlakes manteca marchairforcebase marchairreservebase \
            marcharb marina marinadelrey marinadlrey marincity mariposa markleeville mayflowervillage mcclellan mcclellanpark \
            mccloud mckinleyville meadowvalley meadowvista meadvalley meinersoaks mendocino menlopark merced midcity midpines \
            midwaycity millbrae millvalley milpitas minkler mirada miraloma miramesa miramonte missioncanyon missiondistrict \
            missionviejo miwukvillage miwukvlg moffettfield mojave mokelumnehill mokelumnehl monarchbay monarchbeach monohotspgs \
            monohotsprings monolith monovista montalvin montara montecito montenido monterio montesereno montgomerycreek \
            montgomrycrk monumenthills moorpark morada moraga morenovalley morganhill morongovalley morongovly morrobay \
            mossbeach mosslanding mountaincenter mountainctr mountaingate mountainhouse mountainmesa mountainpass mountainranch \
            mountainviewacres mtaukum mtbaldy mthamilton mtlaguna mtmadonna mtnhouse mtnranch mtshasta mtwilson muirbeach \
            murphys murrieta murrietahotsprings muscoy myersflat myrtletown napa nasnisland nasnorthisland navarro needles \
            nestor nevadacity newalmaden newberryspgs newberrysprings newburypark newcuyama newportbeach newportcoast nhighlands \
            nhollywood nicasio nice nicolaus niland nipomo nipton noevalley nopalmsprings norden northauburn northedwards \
            northelmonte northfairoaks northhighlands northhollywood northpalmsprings northrichmond northsanjuan northtustin \
            novato npalmspgs npalmsprings nrichmond nsanjuan nubieber nuevo oakglen oakview occidental oceano ocotillo oildale \
            ojai olancha oldfiggarden oldstation olema olivehurst olympicvalley olympicvly oneals onizukaafb onyx orangecove \
            orangevale orcutt oregonhouse orick orinda orosi orovilleeast oxnard pacheco pacifica pacificareaoffice pacificgrove \
            pacifichouse pacificplsds pacoima paicines pajaro pala palmdesert palocedro palomarmountain palomarmtn palomarpark \
            palosverdesestates palosverdespeninsula panoramacity paramount parkerdam parkfield parksdale parkway parlier \
            pasatiempo paskenta pasorobles pattersontract paumavalley paynescreek pearblossom pearsonville pebblebeach pedley \
            penngrove permanente perris pescadero petaluma peters phelan phillipsranch phillipsrnch phillipsville phoenixlake \
            picorivera piercy pilothill pinemountainclub pinemtnclb pinole pinonhills pioneertown piru pismobeach pixley \
            placentia planada platina playadelrey playavista plsvrdsest plsvrdspnsl plumaslake pointarena pointmugunawc \
            pointreyesstation pointrichmond pollockpines popevalley poplarcottoncenter portcosta porterranch porthueneme \
            porthuenemecbcbase portola portolahills portolavalley portolavally potrero pottervalley poway prather presidiomtry \
            presidioofmonterey proberta projectcity prthueneme prunedale ptmugunawc ptreyessta ptrichmond pulga pumpkinctr \
            quailhill quailvalley quartzhill rackerby raggedpoint railrdflat railroadflat raisincity ranchita ranchobelago \
            ranchocalaveras ranchocascades ranchocordova ranchocucamonga ranchodominguez ranchomirage ranchomissionviejo \
            ranchomurieta ranchopalosverdes ranchopark ranchopenasquitos ranchosandiego ranchosantafe ranchosantamargarita \
            ranchostamarg ranchosuey ranchotehamareserve randsburg ranmsnviejo ravendale rchcucamonga rchosantafe rchostamarg \
            rchpalosvrd redbluff redcorral redcrest redmountain redondobeach redway redwoodcity redwoodest redwoodestates \
            redwoodshores redwoodvalley redwoodvly reedley represa reseda rialto richgrove richvale ridgemark rimforest riodell \
            riodelmar riolinda rionido riooso riverbank riverpines rllnghlsest rmv rmx rnchcascades rnchocordova rnchodomingz \
            rnchomurieta robinsonranch robinsonrnch rocklin rohnertpark rollinghillsestates romoland rosemead roughandready \
            roughready rowlandheights rowlandhghts rowlandhgts royaloaks rsm rubidoux runningspgs runningsprings russianriver \
            russianrivermdws ryde saltoncity salyer samoa sanandreas sananselmo sanantonioheights sanardo sanbernardino sanbruno \
            sanclemente sandcity sandiegocountryestates sandimas sanfernando sangabriel sangeronimo sangregorio sanjacinto \
            sanjoaquin sanjoaquinhills sanjuanbautista sanjuancapistrano sanjuancapo sanleandro sanlucas sanluisobispo \
            sanluisrey sanmarino sanmartin sanpasqual sanquentin sanramon sansimeon santaana santabarbara santaclarita \
            santafespgs santafesprings santamargar santamargarita santamonica santanella santapaula santaritapark santaritapk \
            santarosava santarosavalley santasusana santavenetia santaynez santaysabel saranap saratogahills saratogahls saticoy \
            sattley sausalito sawtelle sawyersbar scottbar scottsvalley sdospalos sealbeach searanch searlesvalley sedcohills \
            seeley seiadvalley selmonte sepulveda seqnatlpk sequoianationalpark seventrees sfinternationalservicectr shackelford \
            shadowhills shasta shastalake shaverlake sheepranch shellbeach sheltercove shermanoaks shermanvillage shermanvlg \
            shinglespgs shinglesprings shingletown sierracity sierramadre sierraville signalhill silverado silverlakes \
            simivalley skyforest slaketahoe sloughhouse smartsville smithcorner smithriver snbernrdno snelling snjunbatsta \
            snluisobisp sodabay solanabeach soledad solvang somesbar somis sonoma soquel sorrentovalley soulsbyville \
            southdospalos southelmonte southerncaliforniagascomp southlaketahoe southoroville southsanfrancisco southsangabriel \
            southsanjosehills southtaft southwhittier southyubacity spanishflat spgvalleylk spreckels springvalleylake \
            squawvalley squirrelmountainvalley ssanfran stallionspgs stallionsprings stevensonranch stevensonrnh stevinson \
            stewartspoint stewartspt stinsonbeach stirlingcity stonyford storrie strawberryvalley strawbrryvly studiocity suisun \
            suisuncity sultana summerland summitcity sunland sunnysidetahoecity sunol sunvillage susanville suttercreek \
            swallmeadows sylmar taftheights taftmosswood tahoecity tahoevista tahoma tamalpaishomesteadvalley tamalpaisvalley \
            tarahills tarpeyvillage tarzana tecate tecopa tehachapi tehama tejonranch temecula temelec temescalvalley \
            temescalvly templecity termo terrabella teviston thermal thermalito thesearanch thousandoaks thousandpalms \
            thousandplms tiburon tierrabuena tollhouse tolucalake tolucater tolucaterrace tomales tomsplace topanga topaz \
            torocanyon trabuco trabucocanyon trabucocyn tranquillity traver travisafb trespinos trinitycenter trinityctr trona \
            trowbridge truckee tujunga tulelake tuolumne tuolumnecity tuolumnemdws tuolumnemeadows tupman turlock turtlerock \
            tustinlegacy tuttletown twain twainharte twentyninepalms twentyninepalmsmcb twentyninplm twinpeaks ucirvine \
            universityresearchpark universitytowncenter upperlake vacaville valinda vallecito vallejo valleyacres valleyglen \
            valleyhome valleyvillage valleyvlg valverde valyermo vandenbergafb vandenbergspaceforcebase vandenbergvillage \
            vandenbrgafb vannuys verdemont verdugocity vermontsquare vernalis veteransadm veteransadmin victorville vidal \
            viewpark viewparkwindsorhills villagrande vineburg vinehill visalia visitacionvalley vistasantarosa waldon \
            walnutpark walnutvillage warnerspgs warnersprings watsonville waukena wawona weedpatch weott westathens westbishop \
            westcarson westcovina westhavenmoonstone westlakevillage westlakevlg westley westlinda westlosangeles westmenlopark \
            westmodesto westmorland westpuentevalley westranchodominguez westsacramento westtolucalake westwhittierlosnietos \
            whiskeytown whitethorn whitmore wildomar wilkerson willits willows wilseyville windsorhills wintergardens wishon \
            witterspgs wittersprings wlosangeles wmenlopark woffordheights woffordhts woodacre woodcrest woodlands woody \
            worldvisionincbrm wrightwood wsacramento wtolucalake yankeehill yermo yettem yokutsvalley yolo yorbalinda \
            yosemitelakes yosemitenationalpark yosemitentpk yosemitevalley yountville yreka yubacity yucaipa yuccavalley zamora \
            zayante zenia =CA+CO campo kitcarson larkspur mesaverde montevista piedra redlands salida sanfrancisco stonegate \
            =CA+CO+CT+IL+KY+MA+ME+MO+NC+ND+NH+NJ+NY+OH+PA+SC+VA+VT+WI windsor =CA+CO+FL+ID+MN+NM+VA+WI twinlakes \
            =CA+CO+GA+ID+MS+NY+OK+PA+TX meridian =CA+CO+GA+MI+NM+PA+TN+VA buenavista =CA+CO+IA+ID+MT+NY+WV victor \
            =CA+CO+IA+KY+ME livermore =CA+CO+IA+LA+MN+NY delhi =CA+CO+ID placerville \
            =CA+CO+IL+IN+KS+KY+LA+MI+MO+NC+ND+NM+NY+OH+PA+RI+SC+TN+VA+WY jamestown =CA+CO+IL+IN+KS+MI+OH fowler \
            =CA+CO+IL+IN+KS+OK+TN atwood =CA+CO+IL+MO+MS+NY edwards =CA+CO+IL+NJ+NM+NY+OH+PA+SC+TN+WA+WI lakewood \
            =CA+CO+IN+KY+MA+MD+MI+NJ+OH+PA+TX+VA+WI somerset =CA+CO+IN+MN+PA+TX laporte =CA+CO+IN+MO+WY lucerne \
            =CA+CO+KS+MO+MT+WI whitewater =CA+CO+KY+MD+MO+SC fairplay =CA+CO+LA+MA+MD+SC+TX+VT westminster =CA+CO+NJ+VA \
            montclair =CA+CO+NM sanpablo =CA+CO+SD blackhawk =CA+CO+TX sanpedro trinidad =CA+CO+WI glenhaven oakcreek \
            =CA+CT+DE+IA+IL+IN+KS+KY+MA+ME+MI+MO+NE+NH+NJ+NY+OH+PA+TX+UT+VA+WI milford \
            =CA+CT+DE+IA+IL+IN+KY+MD+MI+MO+NJ+NY+OH+PA+RI+VA middletown \
            =CA+CT+FL+IA+IL+IN+MA+ME+MI+MN+NC+NE+NH+NY+OH+PA+UT+VT+WA+WI plymouth \
            =CA+CT+GA+IA+IL+KS+KY+MA+MD+ME+MI+MN+MO+NH+NJ+NY+OH+OK+PA+TN+VT+WA+WI manchester =CA+CT+IA redding \
            =CA+CT+IA+IL+LA+MN+NE+NY+PA+TN+WI oakdale =CA+CT+IA+IL+MA+MD+MO+MT+NY+VT essex =CA+CT+IA+IN+KY+MO+TX+WA oakville \
            =CA+CT+IA+NH+NJ+NY+OK+SD+TX+VA+WA+WI stratford =CA+CT+IA+OH+WI norwalk =CA+CT+IL+KS+MA+MD+ME+MN+MO+NH+PA+TX+WA+WI \
            easton =CA+CT+IL+ME+MI+MN+NE+NH+OH+SC litchfield =CA+CT+IN+KY+MA+MD+ME+MN+NC+NY+OR+PA+SD+TN+WA+WI westport \
            =CA+CT+IN+NJ+VA woodbridge =CA+CT+KS+MD+MN+NH+NY+OH+PA kensington =CA+CT+KS+ME+MO+NC+NH+NY+OK+OR+PA durham \
            =CA+CT+MA+NH+NJ+OH+TX+VA+VT orange =CA+CT+ME+MI+MS+NY+OH+PA+VA+VT+WI waterford =CA+DC+OH lincolnheights \
            =CA+DE+GA+MN+PA felton =CA+DE+IL+MA+NC+NY+OH+VA+VT wilmington =CA+DE+IL+MO+NJ+NY+PA kirkwood \
            =CA+DE+MA+MN+NJ+OH+PA+UT+WV millville =CA+DE+MI+OH northstar =CA+DE+NY+PA woodside =CA+DE+PA bridgeville =CA+FL \
            alturas callahan elportal lagunabeach lemongrove palmsprings pinehills southpasadena spasadena surfside \
            westhollywood whollywood winterhaven =CA+FL+GA+KY+MO+NJ+PA+TN+TX+VA wildwood =CA+FL+GA+MD homeland =CA+FL+IA \
            gardengrove =CA+FL+IA+IL+IN+KS+LA+MD+MI+MO+NE+OH+OK+PA+SC+TX+WI arcadia =CA+FL+IA+IL+IN+KY+MD+NM+NY+OH+PA+TX+WA \
            edgewood =CA+FL+IA+IL+MD+NM+PA+TX universitypark =CA+FL+IA+IL+OH+PA westchester =CA+FL+IA+KS+MI+MS+OK+WA lamont \
            =CA+FL+IA+ND+NE+NY+OK+VA+WA davenport =CA+FL+ID+IL+MA+NY groveland =CA+FL+ID+IN+KS+LA+MI+NC+NE+NY+SC+SD+WV wallace \
            =CA+FL+ID+MO+NC+OK hollister =CA+FL+IL crescentcity lakeforest =CA+FL+IL+IN+KY+MA+MI+MO+OH+PA+WA+WV quincy \
            =CA+FL+IL+IN+ME+OH+WI cutler =CA+FL+IL+LA+UT venice =CA+FL+IL+MI+NJ+PA+TX highlandpark \
            =CA+FL+IN+KS+MI+MN+NC+NH+NY+OH+OR+WA+WI silverlake =CA+FL+IN+KY+LA+MD+MN+NY+OH+OR+PA+TN+TX+VT+WI+WV brownsville \
            =CA+FL+IN+LA+NE+NJ+VA roseland =CA+FL+IN+ME+MN+NC+PA+RI+WV harmony =CA+FL+KY+MD+MI southgate \
            =CA+FL+LA+MD+MN+MS+UT+WA lakeshore =CA+FL+LA+MN+MT+ND+NV+OK+WV baker =CA+FL+LA+NC ridgecrest =CA+FL+MD+MI+MO+TX \
            beverlyhills =CA+FL+MD+MI+NY+PA+WA ferndale =CA+FL+MO+WV countryclub =CA+FL+ND+WA greenacres =CA+FL+NJ+NV+NY+PA+WI \
            hawthorne =CA+FL+NM sanmateo =CA+FL+NY westpark =CA+FL+NY+OR seaside =CA+FL+NY+PA sugarloaf =CA+FL+OH+OK+TN+TX taft \
            =CA+FL+OK bell =CA+FL+OR+TX obrien =CA+FL+PA palmdale =CA+FL+TN pinecrest =CA+FL+TX liveoak =CA+GA blythe glennville \
            martinez skyvalley =CA+GA+IA+IL+KS+KY+ME+MN+MS+MT+NE+NH+OH+SD+WA+WY raymond =CA+GA+IA+IL+MD+MI+ND+NE+NJ+NY+UT+VA \
            riverdale =CA+GA+IA+IL+NJ chatsworth =CA+GA+IL+IN+KY+LA+MN+MO+NH+NY+OH+OK+OR+TX+VT+WI albany =CA+GA+IL+IN+MI+MN+VA \
            oakpark =CA+GA+IL+KS+KY+MI+MO+MT+NC+NJ+NM+NY+OH+OK+OR+PA+SD+TN+TX+UT+WV+WY fairview \
            =CA+GA+IL+ME+MI+MN+NE+NY+OK+WI+WY byron =CA+GA+IL+MN+MO+NE+NH+PA+VA+WI nelson =CA+GA+IL+NY+OH+OK+PA+TX+VA oakwood \
            =CA+GA+IN+KY+MS+NC+UT taylorsville =CA+GA+IN+MI+NJ+OH+OK+PA+TN unioncity =CA+GA+IN+MS+NC+NH+OH+PA+TX+VA dublin \
            =CA+GA+IN+ND+NM+NV+TN+TX alamo =CA+GA+KY+LA grayson =CA+GA+KY+ME+MN+OR+WI+WV brooks =CA+GA+LA+MI+NM+TX+WI alto \
            =CA+GA+MI glenn =CA+GA+MO+MS+NJ+PA+TX+WI avalon =CA+GA+MO+OK+TX commerce =CA+GA+ND+SC bowman =CA+GA+NE+NJ+OH edison \
            =CA+GA+NY+UT+WA sunnyside =CA+GA+TX+VA bishop =CA+GA+WI cobb =CA+HI pacificpalisades volcano =CA+HI+NY+PA chinatown \
            =CA+IA callender charteroak legrand ventura =CA+IA+ID+IL+IN+ME+MI+NE+NY+OK+PA+RI+WA albion =CA+IA+ID+KY+NE+WI+WV \
            elkhorn =CA+IA+IL+IN+KS+OH+TN dunlap =CA+IA+IL+IN+LA+NC+ND+WA+WI+WV colfax =CA+IA+IL+IN+MA+MN+MO+NH+OH+OK+TN+WI \
            greenfield =CA+IA+IL+KS+MS walnut =CA+IA+IL+KY+MO+MT+NE+NM+SD+WY dixon =CA+IA+IL+LA+MO+NC+OH+OR+PA+TN+TX \
            pleasanthill =CA+IA+IL+LA+MT+NC+NE+OH+WA+WV+WY creston =CA+IA+IL+MN+SD+WA+WI clearlake =CA+IA+IL+MN+WI janesville \
            =CA+IA+IL+MO galt =CA+IA+IL+MS+NE+OK+PA+UT+WA indianola =CA+IA+IL+NC weldon =CA+IA+IN+KS+MI+MO+OK+PA+TN+WY tipton \
            =CA+IA+IN+MA+MI+MN+NE+VT orleans =CA+IA+IN+MA+PA templeton =CA+IA+IN+MI+MO+NC+NE+NH+OH+UT+WI fremont \
            =CA+IA+IN+MO+ND+OK+PA+WY wheatland =CA+IA+IN+NE+NM+TX maxwell =CA+IA+KS+KY+LA+MI+MN+MO+MS+OH+OR+VA+WI+WV \
            independence =CA+IA+KS+KY+LA+MI+MN+MO+SD+WV walker =CA+IA+KS+NE+TX pleasanton =CA+IA+LA+OH+TX+VA vinton \
            =CA+IA+MD+ND+NH+OH northwood =CA+IA+MN+MO+OH+OK+SC+SD+VA+VT fairfax =CA+IA+MN+MT tracy =CA+IA+MS+ND+NM+PA+VA+WA \
            carson =CA+IA+TX hartley =CA+IA+UT+WV+WY alta =CA+IA+WV newhall =CA+ID buttecity shoshone sodasprings =CA+ID+IL \
            downey =CA+ID+IL+IN+MD+MN+NE+NY+TX+WI bloomington =CA+ID+IL+KS+MI+UT oakley =CA+ID+MD+MI+OH+TX+WA+WI bayview \
            =CA+ID+ME+MI+MN+NC+NE+NY+UT lewiston =CA+ID+NV+UT oasis =CA+ID+TX avery gardenvalley =CA+IL colusa coulterville \
            greenview herald lynwood modesto newman oakrun posey rosamond sutter villapark winnetka \
            =CA+IL+IN+KS+KY+LA+MA+ME+MI+MN+MO+NH+OH+RI+TX+UT+VA+VT+WI richmond =CA+IL+IN+KY+MO+ND+NY+UT fillmore =CA+IL+IN+KY+MT \
            stanford =CA+IL+IN+MA+MD+MO+NJ+OH+PA+TN+WV clarksburg =CA+IL+IN+MN+WA+WV amboy =CA+IL+IN+MO+OK+PA+UT+WA+WV millcreek \
            =CA+IL+KS gridley =CA+IL+KS+KY+MA+MN+MO+NH+NY+OH+PA+SC+TN+TX+VA+WI lancaster =CA+IL+KS+KY+MO+NH+OK+TX pittsburg \
            =CA+IL+KS+MD+MI+MN+MO+NE+PA arnold =CA+IL+KS+MD+MN clements =CA+IL+KS+MI+MO+MT+NC+NV+SD+UT+WI+WV eureka \
            =CA+IL+KS+MO+NJ+NY pomona =CA+IL+KS+NY willowbrook =CA+IL+KY biggs =CA+IL+KY+MA+ME+MO+MS+PA+SD+VT ludlow \
            =CA+IL+MD+MI+MO+NJ+SC+WY allendale =CA+IL+MD+MO annapolis =CA+IL+MD+NE+NJ+WV rosemont =CA+IL+MD+TX barstow \
            =CA+IL+ME+MO+NE+NH+PA+RI+VA exeter =CA+IL+ME+MS+NY+OH+OK+TN+WV ripley =CA+IL+MI+MN+OH roseville =CA+IL+MI+WI cornell \
            =CA+IL+MN+NC+NH+SD+VA claremont =CA+IL+MN+OH atwater =CA+IL+MN+VA mendota =CA+IL+MO bellflower willowspgs \
            willowsprings =CA+IL+MO+NE+NJ maywood =CA+IL+MO+NJ berkeley =CA+IL+MO+NY+VA hume =CA+IL+NC+OK+SD+WV davis \
            =CA+IL+NC+PA lawndale =CA+IL+NC+TN robbins =CA+IL+NJ+PA westmont =CA+IL+NY+OH+TN yorkville =CA+IL+NY+WY sleepyhollow \
            =CA+IL+OH philo =CA+IL+OH+OK kenwood =CA+IL+OH+OK+SD+WA burbank =CA+IL+OH+PA+TX farmersville =CA+IL+OH+TN antioch \
            =CA+IL+OR wasco =CA+IL+TX+VA+WA mineral =CA+IL+WI cambria =CA+IL+WV standard =CA+IN basslake burney mecca \
            =CA+IN+KS+LA+MD+MS+NY+OK+VA+WA+WV rosedale =CA+IN+KS+MI+MT+OH+PA+WA marysville =CA+IN+KS+OH+SD+TN huron \
            =CA+IN+LA+MA+TN+VA monterey =CA+IN+MA+ME+MT+TX acton =CA+IN+MD monrovia =CA+IN+MD+MN+MS+NC+NJ+NY+WA longbeach \
            =CA+IN+ME orland =CA+IN+ME+NH+NY+OK+PA+WI+WY freedom =CA+IN+ME+NY carmel =CA+IN+MN youngamerica =CA+IN+MO+NC+NY \
            boonville =CA+IN+NE+PA upland =CA+IN+OH rosewood =CA+IN+PA hiddenvalley =CA+KS burlingame missionhills valleycenter \
            =CA+KS+KY+MA+MI+NJ+OH+PA+UT westwood =CA+KS+KY+MS+TX+VA beaumont \
            =CA+KS+LA+MA+ME+MI+MS+NC+NH+NY+OH+PA+TX+VA+VT+WA+WI+WV belmont =CA+KS+MI+MO+NC+ND+NY+OH+TX clyde \
            =CA+KS+MI+MT+NV+PA+TX+UT+WA paradise =CA+KS+MT+OR+SD antelope =CA+KS+NE+PA+UT talmage =CA+KS+OH crestline \
            =CA+KS+OK+SD ramona =CA+KS+PA+TX petrolia =CA+KS+WI fontana mcfarland =CA+KY highgrove mteden rumsey =CA+KY+LA+MA+VA \
            mthermon =CA+KY+MI+MS+NV ruth =CA+KY+MO+NE+VA elkcreek =CA+KY+MS+WV bigcreek =CA+KY+ND+NH+NY+OH+TX+VA keene \
            =CA+KY+ND+OK+TN+WA finley =CA+KY+NE hazard =CA+KY+NE+TN hickman =CA+KY+NM buckhorn =CA+KY+NM+PA sacramento =CA+KY+OH \
            cadiz =CA+KY+OH+TX sonora =CA+KY+PA irvine =CA+KY+TX+VA crockett =CA+KY+UT woodlandhills woodlandhls =CA+KY+WV \
            lookout =CA+KY+WY rollinghills =CA+LA bonita norco =CA+LA+MD+TX+WV foresthill =CA+LA+ND+NE+PA fullerton \
            =CA+LA+NJ+NM+PA+WV folsom =CA+LA+OH+TN pioneer =CA+LA+PA+WV pinegrove =CA+LA+TX gonzales =CA+MA saugus \
            =CA+MA+MI+NJ+TX montague =CA+MA+MI+OR+TX threerivers =CA+MA+MN cohasset =CA+MD belair riverdalepark \
            sharedfirmzipcode sherwoodforest sherwoodfrst =CA+MD+MI+NY+OH+PA+WI forestville =CA+MD+MO+NC+NH+NY+PA+TN brentwood \
            =CA+MD+NJ rossmoor =CA+MD+NY+PA westhills =CA+MD+TX pasadena =CA+ME lakearrowhead =CA+ME+MI standish \
            =CA+ME+MI+NY+PA+WI bangor =CA+ME+ND+WV palermo =CA+ME+NH+NY+OH+PA+WY etna =CA+MI daggett fostercity hesperia \
            johannesburg lakeisabella littlelake manton nationalcity northlakeport tustin =CA+MI+MO+NY+OR+WV elmira =CA+MI+MS+NJ \
            glendora =CA+MI+OR applegate =CA+MI+TX lakeport =CA+MI+WI coloma =CA+MN brownsvalley corcoran darwin edenvalley \
            kelsey manhattanbch manhattanbeach =CA+MN+NC winton =CA+MN+NC+TX+VA ivanhoe =CA+MN+ND+OH+TX ross =CA+MN+NE+TX+VA \
            woodlake =CA+MN+OH+UT applevalley =CA+MN+OR canby =CA+MN+PA+TN delano =CA+MN+TX canyon =CA+MN+WI hayward =CA+MO \
            lakesherwood lathrop lomalinda mckittrick vista =CA+MO+MT+NV+NY lockwood =CA+MO+NC+VA eaglerock =CA+MO+ND fortuna \
            =CA+MO+ND+TN+WA kelso =CA+MO+NE+PA+TX imperial =CA+MO+NJ+NY+OH+TX+WI lodi =CA+MO+OR kingcity =CA+MO+PA patton \
            =CA+MO+PA+TN eagleville =CA+MO+TX crystalcity =CA+MO+VT bakersfield =CA+MS frenchcamp grenada porterville sebastopol \
            =CA+MS+ND+NE belden =CA+MS+NM artesia =CA+MT lonepine moccasin twinbridges willowcreek =CA+MT+NE+OK+TX lindsay \
            =CA+MT+PA+WI poplar =CA+NC ftbragg pumpkincenter sunsetbeach weaverville =CA+NC+NE sthelena =CA+NC+NE+NH+NJ \
            hillsborough =CA+NC+NE+PA+WV julian =CA+NC+TX gorman leggett =CA+ND+OH northgate =CA+NE inglewood martell \
            =CA+NE+NY+SC scotia =CA+NE+SD+WA loomis =CA+NJ strathmore =CA+NJ+NM+OH+WA malaga =CA+NJ+NY interlaken =CA+NJ+NY+UT \
            pinevalley =CA+NJ+OK+TX oakhurst =CA+NJ+PA+TN rutherford =CA+NJ+SC brookdale =CA+NM alameda bard clovis coyote \
            laguna losalamos montereypark orogrande rodeo sanmiguel sanrafael santacruz sanysidro weed =CA+NM+PA valencia \
            =CA+NM+PR sanlorenzo =CA+NM+TX carlsbad encino lamesa llano =CA+NM+TX+UT santaclara =CA+NV caliente coldsprings \
            =CA+NV+TX roundmountain roundmtn =CA+NY larchmont littlevalley seacliff veteransadministration veteransadmn \
            =CA+NY+OH+OR+SD+WA colton =CA+NY+OH+OR+WI ontario =CA+NY+OR oceanside =CA+NY+TX+WI bayside =CA+NY+UT centralvalley \
            centralvly =CA+NY+VA ceres montebello =CA+NY+WV northhills =CA+OH felicity lincolnvillage mcarthur northridge \
            shandon =CA+OH+TX fresno =CA+OH+WV bluejay =CA+OK keyes laverne watts =CA+OR grassvalley ukiah =CA+OR+PA oakhills \
            =CA+OR+TX bend =CA+OR+WA ione =CA+PA brynmawr chalfant florin fordcity latrobe madera ono paloalto parkside \
            pennvalley penryn tionesta torrance =CA+PA+WI mather =CA+PA+WV wendel =CA+PR salinas =CA+RI hopevalley =CA+SC \
            belvedere santee =CA+SD lennox miranda tulare =CA+TN collierville doyle =CA+TN+TX delrio =CA+TX aguadulce altaloma \
            cameronpark canyonlake castroville cool gustine laslomas pattonvillage rainbow riovista rollingwood sandiego sanger \
            sanmarcos santamaria shafter sunnyvale universalcity universalcty weimar winters =CA+TX+UT eaglemountain =CA+TX+WA \
            chico =CA+UT eaglemtn vineyard =CA+UT+WV ballard =CA+VA alleghany hood lochlomond rescue =CA+WA echolake elk \
            oroville parkwood sunnyslope valleyford =CA+WI cudahy ripon =CA+WI+WV bigbend =CA+WV arbuckle matheny =CA+WY \
            horsecreek =CO acresgreen aetnaestates aguilar airforceacademy alamosa alamosaeast allenspark antonito applewood \
            arboles aristocratranchettes arriba aspen aspenpark ault battlementmesa bedrock berthoud beulahvalley blackforest \
            blanca blende boncarbo bowmar boyero briggsdale broomfield brush btlmtmesa buckleyafb buckleyairforcebase \
            buffalocreek caddoa cadetsta cahone calhan campion canoncity carr carriageclub cascadechipitapark castlepines \
            castlepinesnorth cattlecreek cedaredge cherryhills cherryhillsvillage cherryhlvlg cheyennemountainafb cheyennewells \
            cheyennewls cheymtnafb chivington chromo cimarronhills coalcreek cokedale collbran colocity coloradospgs \
            coloradosprings colospgs columbine columbinevalley columbinevly commercecity conejos conifer cordillera cospgs \
            cotopaxi cowdrey creede crestedbutte crestone crook dacono dakotaridge debeque deckers deertrail delnorte deora \
            dinosaur dolores dotsero dovecreek dovevalley downievillelawsondumont eckert eckley egnar eldoradosprg eljebel \
            elksprings ellicott estespark farista federalheights federalhgts firestone flagler foxfield foxton fruita ftcarson \
            ftcollins ftgarland ftlupton ftlyon ftmorgan garcia gilcrest gladepark gleneagle glenwoodspgs glenwoodsprings \
            grandlake grandviewestates greatsanddunesnationalmo greenmountainfalls greenmtnfls greenwoodvillage greenwoodvlg \
            guffey gunbarrel hartsel haswell haxtun heeney hesperus hghlndsranch highlandsranch hillrose hoehne hollyhills \
            homelake hotchkiss hotslphrspr hotsulphursprings hygiene idahosprings idalia idledale ignacio iliff jaroso joes \
            julesburg karval keenesburg kencaryl kim kirk kittredge kremmling laird lajunta lasanimas lastchance lavalley laveta \
            lazear lazyacres leadville leadvillenorth limon lochbuie loghillvillage loglanevillage loglanevlg longmont \
            losfuertes louviers lycan maher manassa mancos manitouspgs manitousprings manzanola marvel matheson maybell mcclave \
            merino mesaverdenationalpark milliken model moffat molina montbello mosca mtcrestedbutte nathrop naturita navondale \
            newraymer ninaview niwot northavondale northglenn northlajunta nucla nunn olneysprings orchardcity orchardmesa \
            ordway padroni pagosaspgs pagosasprings palmerlake paonia parachute paragonestates peetz petersonafb peyton \
            pinebrookhill pinecliffe ponchaspgs ponchasprings ponderosapark powderhorn pritchett pueblodepac pueblodepotactivity \
            pueblowest rangely redcliff redfeatherlakes redfelks redvale rico rifle roggen rollinsville roxboroughpark saguache \
            saltcreek sanacacio sanddunesmo sangredecri sangredecristoranches sapinero sargents schrieverafb securitywidefield \
            seibert shawheights sheridanlake sherrelwood silt silverplume silverthorne simla slickrock snowmass snowmassvillage \
            snowmassvlg sopris southernuteindianreservat southglenn steamboatspr steamboatsprings stratmoor suteindian tabernash \
            telluride thepinery timnath timpas toddcreek toponas towaoc trinchera twobuttes unitedstatesairforceacad \
            upperbearcreek usafacademy usairforce utleyville villegreen virginiadale vona walsenburg wattenburg welby weldona \
            westcliffe westpleasantview wheatridge wildhorse woodmoor woodycreek yampa yellowjacket \
            =CO+CT+FL+GA+ID+MA+ME+MI+MO+NE+NJ+OH+OR+PA+TX+VT+WI+WV+WY weston =CO+CT+FL+GA+IL+IN+ME+NH+PA+RI+SD+TN+TX+VA+VT+WI+WV \
            bristol =CO+CT+IA+IL+IN+KS+KY+MA+ME+MI+NC+ND+NJ+OH+OK+PA+TX+VT+WA+WI+WV+WY burlington =CO+CT+IA+IL+MN+VT+WI gilman \
            =CO+CT+IA+IN+KS+ME+NY+OH+VT derby =CO+CT+IL+ME stonington =CO+CT+IN+NY+VT wolcott =CO+CT+MA+MO+VT granby =CO+FL \
            cortez winterpark =CO+FL+IA+IL+IN+KS+KY+MA+ME+MI+NC+NH+NY+OH+PA+SD+TX+WI+WY hudson \
            =CO+FL+IA+IN+KS+KY+MA+MI+MO+NM+NY+OH+PA+VA+WV williamsburg =CO+FL+IA+IN+NE+SD+WV keystone \
            =CO+FL+IA+MN+MS+SD+TX+VT+WI brandon =CO+FL+IL+KS+NJ+OH+PA+TN englewood =CO+FL+MI+MN+NC fountain =CO+FL+MI+NC+OH \
            eastlake =CO+GA rockyford wiley wray =CO+GA+IA+IN+KS+NC+NM+NY+OH+VA montezuma \
            =CO+GA+IL+IN+KS+MI+NE+NJ+NY+OH+OR+SD+TX+WI lyons =CO+GA+IL+MI+NJ+NY+PA lincolnpark =CO+GA+IN+LA+OH+PA+WA dupont \
            =CO+GA+KS+KY+MI+MN+NC+NY+PA climax =CO+GA+KS+OH+PA+SD+WI howard =CO+GA+KY+LA+MA+MN+MO+NC+NJ+NY+OH+PA+VA norwood \
            =CO+GA+KY+OH+PA fleming =CO+GA+LA+WA+WV evans =CO+GA+ME+MS+NE+OK+TN+TX+WV crawford =CO+GA+NM+NY+OK+PA tyrone =CO+IA \
            durango =CO+IA+ID+MD+MO+MT+VA+WI+WV cascade =CO+IA+IL+IN+KS+ME+MN+MO+NC+NE+NY+OH+OR+SD+TX+UT+WV aurora \
            =CO+IA+IL+MO+OK+TN morrison =CO+IA+IN+KS+NY+WI lewis =CO+IA+IN+KY+MO+NC+NY+PA+TN denver =CO+IA+KS+NE+PA greeley \
            =CO+IA+KY+NY masonville =CO+IA+MI+MO hale =CO+IA+MI+TN grandjct grandjunction =CO+IA+MN watkins =CO+IA+MN+NJ+TX \
            dumont =CO+IA+MO+SC+WY slater =CO+IA+NC+NE boone =CO+IA+NC+WI bennett =CO+IA+NE+TX orchard =CO+IA+WY lonetree =CO+ID \
            basalt sugarcity =CO+ID+MI+NY ovid =CO+ID+MI+PA genesee =CO+ID+NE+TX pierce =CO+ID+OH+OR+TX silverton =CO+ID+TN+TX \
            fruitvale =CO+IL villagrove walsh =CO+IL+KS+LA+MA+ND gardner =CO+IL+KS+MI+ND+PA erie =CO+IL+KS+OH+PA carbondale \
            =CO+IL+MA+ME+NC+NH+WV littleton =CO+IL+MD+OK+PA+SD frederick =CO+IL+MI+MN+MO+TX breckenridge =CO+IL+MI+MN+TX lasalle \
            =CO+IL+MO+MS+NM+OK+TX golden =CO+IL+MO+ND+OH+PA+VA strasburg =CO+IL+MS+NC+TN+TX+WI como =CO+IL+MT+UT+WY boulder \
            =CO+IL+NJ+NY hillside =CO+IL+NY altona =CO+IL+PA ridgway =CO+IN cory =CO+IN+KS+LA+MA+ME+OR otis =CO+IN+KS+WY yoder \
            =CO+IN+KY+MO+NC+OH sedalia =CO+IN+NY+OH+TN eaton =CO+IN+OK+PA paoli =CO+IN+TN coalmont =CO+KS olathe =CO+KS+MI+TX \
            wetmore =CO+KS+NM cimarron =CO+KS+NM+OR monument =CO+KS+NY severance =CO+KS+OH gypsum =CO+KS+OH+OK+PA+WY shawnee \
            =CO+KS+OK hoyt kiowa =CO+KS+OR+TN+WY burns =CO+KS+TX byers =CO+KY bond perrypark pueblo \
            =CO+KY+MO+MT+NC+NM+NY+OH+UT+WI willard =CO+KY+MO+NC+TX falcon =CO+KY+MO+ND+NE+TX center =CO+KY+NM+NV+TX indianhills \
            =CO+KY+NY rush =CO+KY+OR+UT ophir =CO+KY+OR+WI blueriver =CO+LA pitkin =CO+LA+NM ramah =CO+LA+TX crowley =CO+MA gill \
            =CO+MA+ME stoneham =CO+MA+ME+NE+NH+NY+OH+SD+TX+VA+WI amherst =CO+MA+MI berkley =CO+MA+MN holyoke =CO+MD+OK+OR+UT \
            granite =CO+ME phippsburg =CO+ME+NE+OH+VT stratton =CO+MI fraser holly romeo =CO+MI+MN+NY lakegeorge \
            =CO+MI+MO+MS+ND+WY beulah =CO+MI+MS+NC+TX bailey =CO+MI+ND almont =CO+MN granada =CO+MN+NC+PA marble =CO+MN+NE \
            palisade =CO+MN+OH+OR beavercreek =CO+MN+OK hugo =CO+MN+SD+VA lowry =CO+MN+WA castlerock =CO+MO branson \
            eldoradosprings florissant =CO+MO+NC+PA+SC+WY grover =CO+MO+NJ+PA+SD+WY clark =CO+MO+PA southfork =CO+MS starkville \
            wiggins =CO+MS+UT gunnison =CO+MT divide monarch redstone =CO+MT+ND loma =CO+MT+SC dillon =CO+NC chimneyrock vilas \
            =CO+NC+NE+WY arapahoe =CO+NC+TX frisco =CO+NC+UT penrose =CO+ND agate drake parshall towner =CO+ND+NE+NY+OH+PA \
            johnstown =CO+NE jansen =CO+NE+NY+OK+TX snyder =CO+NE+OK+WA+WV mead =CO+NE+UT+WA hooper =CO+NH+NY meredith \
            =CO+NH+NY+TX rye =CO+NJ parlin woodlandpark =CO+NM capulin chama elrito lajara mesita =CO+NY heritagehills paradox \
            woodrow =CO+NY+SD cherrycreek =CO+NY+TN walden =CO+OH mack ohiocity =CO+OH+OK loveland =CO+OK meeker swink =CO+PA \
            bellvue galeton kersey roxborough =CO+PA+TN+UT pleasantview =CO+PA+WV coaldale =CO+SC bethune cheraw cope =CO+SD+VA \
            castlewood =CO+TN eads rockvale =CO+TX anton nederland =CO+TX+VA mccoy =CO+TX+WV elbert =CO+UT lindon ouray =CO+VA \
            cripplecreek franktown =CO+WI bayfield platteville silvercliff =CO+WV rand =CO+WY arvada centennial =CT amston \
            ballouville bantam barkhamsted beaconfalls bethlehemvillage bishopscor bishopscorner bluehills botsford bozrah \
            branfordcenter brm broadbrook brookfldctr cantoncenter cantonvalley centerbrook centralvillage centralvlg \
            centralwaterford cheshirevillage chestercenter cityofmilfordbalance conningtowersnautiluspark cornwallbrg \
            cornwallbridge coscob coventrylake danielson deeprivercenter eastbrooklyn eastcanaan eastford eastglastonbury \
            eastgranby easthaddam easthartford easthartland eastkillingly eastlyme eastnorwalk eastwindsorhill eastwoodstock \
            eglastonbury ekillingly essexvillage ewindsorhl ewoodstock fabyan fallsvillage galesferry gaylordsville glasgo \
            glastonbury glastonburycenter greensfarms grosvenordale grosvenordl grotonlongpoint guilfordcenter haddamneck \
            hadlyme harwinton hawleyville hazardville heritagevillage higganum ivoryton jewettcity killingly killinglycenter \
            killingworth lakepocotopaug longhill madisoncenter mansfieldcity mansfieldctr mansfielddepot mansfielddpt \
            mashantucket middlehaddam milldale montvillecenter moodus moosup nbranford newcanaan newfairfield newhartfordcenter \
            newpreston newprestonmarbledale nfranklin ngrosvenordl noank northbranford northford northfranklin northgranby \
            northgrosvenordale northstamford northstonington northwestchester northwestharwinton nstonington nwestchester \
            oldgreenwich oldlyme oldmystic oldsaybrook oldsaybrookcenter oxoboxoriver pawcatuck pemberwick pequabuck pinemeadow \
            plainfieldvillage plantsville pomfretcenter pomfretctr poquonock poquonockbridge prestoncity quakerhill quinebaug \
            reddingcenter reddingctr reddingridge rockfall salmonbrook saybrookmanor sglastonbury sherwoodmanor silverlane \
            simsbury simsburycenter somersville southbritain southbury southcoventry southglastonbury southkent southlyme \
            southwillington southwindsor southwoodacres staffordspgs staffordsprings staffordville storrs storrsmanfld \
            storrsmansfield suffield suffielddepot swillington taconic taftville tariffville terramuggus travlersinsurance \
            uncasville vernonrockville vernonrockvl voluntown wallingfordcenter washingtondepot washingtondt wauregan weatogue \
            westbrookcenter westgranby westhartfrd westhartland westmystic westredding westsimsbury westsuffield westtorrington \
            wethersfield whaven willington winchestercenter winchestrctr windsorlocks windsorville woodburycenter woodmont \
            woodstockvalley woodstockvly yalesville yantic =CT+FL branford oneco =CT+FL+IA+IL crystallake \
            =CT+FL+IA+IL+KS+MA+ME+MN+NH+NJ+NY+OH+SD+VA+VT andover =CT+FL+IA+LA+MA+MN+MT+NM+NY+OH+OR+PA+TN+WI melrose \
            =CT+FL+IN+ME+NC+NY southport =CT+FL+MA+MN+NY+OH+SD+TN+WI watertown =CT+GA+IA mystic \
            =CT+GA+IA+ID+KS+KY+MD+MN+MO+MS+OK+TX+WA preston =CT+GA+IA+IL+IN+MA+NH+NJ+OH+PA+VT+WI plainfield \
            =CT+GA+IA+IN+MD+MI+MO+NC+NV+NY+OH+PA+TN+VA unionville =CT+GA+IL+IN+KS+KY+ME+MO+NE+NH+NJ+NY+OH+OK+OR+PA+SD+TN+VA+WI \
            lebanon =CT+GA+IL+IN+KS+MA+NY plainville =CT+GA+IL+KS+KY+MA+MD+ME+MI+MN+MO+MS+NC+NY+OH+OK+PA+SD+TX+WI canton \
            =CT+GA+IL+MA+MD+MI+ND+NH+NJ+NY+OH+PA+VT+WI berlin =CT+GA+IL+MA+MO+NH+NJ+NY+OH+VT+WI brookfield =CT+GA+IL+WI darien \
            =CT+GA+IN+KY+MD+NC+NH+PA+SD+WV bethlehem =CT+GA+KS+MA+MS+ND+NH+OK+PA+SC+TN+VT+WI sharon =CT+GA+KY+MN+NJ+NY+PA+TN+VT \
            woodbury =CT+GA+NH+VA newington =CT+HI+IN+MA+MO+ND+OH+PA+VA+WV newtown =CT+IA deepriver griswold ledyard \
            =CT+IA+IL+IN+MO+TN+TX+WI seymour =CT+IA+IL+KS+MN+NE+NJ+UT+VA+VT+WA+WV+WY riverton \
            =CT+IA+IN+KY+MI+MO+MT+NE+NJ+NM+NY+PA+VT bloomfield =CT+IA+IN+KY+MN+OK cromwell =CT+IA+KS+MN+NH+WY meriden \
            =CT+IA+KY+PA+VT wallingford =CT+IA+LA+MD+ME+ND+NH+NY+OH+WI lisbon =CT+IA+MA+ME+MI+NH+NJ+NY+PA+SD+VA+VT bridgewater \
            =CT+IA+MI+MO+ND+OH+PA+UT thompson =CT+IA+MN+MO+NC+NH+OH+PA+TX+WI newlondon =CT+IA+MO+NY newhartford \
            =CT+IA+MO+NY+TX+VA+WV pleasantvly =CT+IA+MT+NY+WI somers =CT+IA+NC+NE+NH+TX+WI danbury =CT+ID cobalt =CT+IL niantic \
            =CT+IL+IN+KY+LA+MO+OK+OR+PA+WV bethany =CT+IL+IN+KY+MD+ME+ND+NE+NH+OH+PA hebron =CT+IL+IN+KY+MI+MO+NY+OH+VT+WV+WY \
            newhaven =CT+IL+IN+KY+MO+NY+OH+PA versailles =CT+IL+KY+MA+ME+MN+NH+NJ+OH+TX+VT+WI northfield \
            =CT+IL+MA+MD+MO+NC+NH+NY+PA+VT salisbury =CT+IL+MA+MI+NY+PA thompsonville =CT+IL+ME+MS+NY+SD+TX+WV sherman \
            =CT+IL+ME+NC+NH enfield =CT+IL+NJ+NY+PA newmilford =CT+IL+OK+TX putnam =CT+IL+SC warrenville =CT+IL+VT colchester \
            =CT+IN+MA+ME+MI+MN+NY+OH+PA lakeville =CT+IN+MD+ME+MO+NY+PA+VT guilford =CT+IN+MD+MN+MO+NE+RI+UT+VA rockville \
            =CT+IN+ME+MS+NH+NY+VT canaan =CT+IN+VT middlebury =CT+KS haddam =CT+KS+MA+ME+NH+NY+PA+VT+WI roxbury \
            =CT+KS+ND+NY+OH+VT norwich =CT+KS+NJ+NY+OH+UT greenwich =CT+KS+NY+OH+OR+TX+VA stafford =CT+KY chaplin \
            =CT+KY+ME+NC+NY+OH+OR+PA+TN+VA prospect =CT+KY+MS+NJ+VA sandyhook =CT+KY+NJ rockyhill =CT+MA mansfieldcenter tolland \
            =CT+MA+MO+NH marlborough =CT+MA+MS+NC bolton =CT+MA+NE+NY+VA norfolk =CT+MA+NY+SD+VT groton =CT+MA+NY+VA easthampton \
            =CT+MA+OH middlefield =CT+MA+OH+OR cheshire =CT+MA+PA abington =CT+MD+VT pomfret =CT+ME northwindham southwindham \
            whitneyville willimantic =CT+ME+MN+TX westbrook =CT+ME+NH+NY+OH+VT windham =CT+ME+NJ+OH montville =CT+ME+NY \
            northhaven =CT+MN winsted =CT+MN+NC+NY+OH+PA+WV glenville =CT+MO+NY ellington =CT+MS byram =CT+NE trumbull \
            =CT+NE+NY+TX+VT stamford =CT+NE+VT waterbury =CT+NE+WA shelton =CT+NH canterbury lyme =CT+NH+PA colebrook =CT+NJ \
            eastwindsor =CT+NJ+WA ridgefield =CT+NY terryville =CT+NY+OH hamden =CT+NY+PA+VT cornwall =CT+OH ansonia northcanton \
            southington =CT+OH+SD baltic =CT+OR dayville =CT+OR+UT+VT westhaven =CT+PA eastberlin newbritain =CT+RI+VT coventry \
            =CT+VT easthaven southwoodstock swoodstock westcornwall westhartford =CT+WV naugatuck =CT+WY torrington =DC \
            adamsmorgan anacostia anacostiaanx barracksrow barryfarms benning benningroad bollingafb brentwoodvillage \
            capitolgateway capitolhill capitolriverfront central14thstreetspringroad central14thstreetwmatanorthernbusbarn \
            clevelandpark coloradotriangle congressheights deanwood downtowndc dupontcircle foggybottom ftlesleyjmcnair \
            ftlincoln ftljmcnair ftmcnair georgiaavenuewalterreed gloverpark hstreetne ivycity jbab jointbaseanacostiabolling \
            kennedystreet marinebarrks mtvernontriangle navalanacostannex navalseasys navalseasystemscommand navyannex \
            northwestone parcelreturnservice pennsylvaniaavenuese pentagon petworth prs riggspark southwestwaterfront tenleytown \
            theparksatwalterreed thewharf unionmarket usmarinecorpsbarracks vanness washingtonna washingtonnavyyard woodleypark \
            =DC+FL noma =DC+FL+GA+IL+IN+MI+NJ+NY+OH+TN bloomingdale =DC+IA parkview =DC+IA+ID+IL+KY+MA+MI+NE+OH+PA+TN+TX+WA+WI \
            bellevue =DC+IL+NJ+NY woodridge =DC+IL+NJ+PA+UT kenilworth =DC+IL+NY+TX hillcrest =DC+MD chevychase =DC+MN \
            columbiaheights =DC+MS shaw =DC+NJ goldentriangle =DC+OR+VA brightwood =DE bear bethanybeach blades camdenwyo \
            camdenwyoming cheswold claymont dagsboro delawarecity deweybeach doverafb doverairforcebase doverbasehousing \
            fenwickisland fenwickisle frederica harbeson hartly highlandacres historicnewcastle hockessin hstnewcastle kentacres \
            lewes littlecreek longneck montchanin pikecreek pikecreekvalley portpenn rehobothbch rehobothbeach risingsunlebanon \
            rodneyvillage sbethany southbethany stgeorges talleyville wilmingtonmanor winterthur woodsideeast \
            =DE+FL+GA+IA+IL+IN+KS+KY+LA+MA+NC+ND+NH+NY+PA+TN+VT+WA+WI+WV milton =DE+FL+IA+IN+MD+MS+MT+NE+NY+VA laurel \
            =DE+FL+MI+MO+SC+VA riverview =DE+FL+MN+MO+NE+NY+TX+WA odessa =DE+GA+MA+MT+TN+VA+WI townsend =DE+GA+MI+NC+NY+SC+TN \
            smyrna =DE+GA+PA+TX manor =DE+HI+NJ oceanview =DE+IA+IL+MI+MN+NY+OH+PA+RI+WV wyoming =DE+ID+MA+ME+MI+TX+WI rockland \
            =DE+IL+KY+MO+MT+OR+PA+VA+WV glasgow =DE+KY+MI+OH+OK+OR+TN kenton =DE+KY+NE elsmere =DE+KY+PA bellefonte =DE+MD \
            marydel =DE+MD+MO+PA+WV frankford =DE+ME+WA harrington =DE+MN+ND+TN ellendale =DE+MN+NY nassau =DE+NY+VA seaford \
            =DE+OH leipsic =DE+PA marshallton millsboro yorklyn =DE+PA+TN christiana =DE+SC edgemoor =DE+WV selbyville =FL \
            alachua alafaya allandale allapattah alligatorpoint alligatorpt aloma altamontespg altamontesprings altha alysbeach \
            ameliaisland anastasiais anastasiaisland annamaria apalachicola apollobeach apopka aripeka asburylake astatula \
            atlantis avemaria aventura avonpark azaleapark babcockranch balharbour balm barberville barefootbay barefootbch \
            barefootbeach basinger bayharboris bayharborislands bayhill baylake bayonetpoint baypines bayshoregardens \
            beaconsquare beeridge bellacollina bellairmeadowbrookterrace belleair belleairbch belleairbeach belleairblf \
            belleairbluffs belleairshores belleairshrs belleglade bellegladecamp belleisle beverlybeach bigcoppittkey bigpinekey \
            bigtorchkey biscaynepark bithlo blountstown bocadelmar bocagrande bocapointe bocaraton bokeelia bonifay bonitaspgs \
            bonitasprings boulevardgardens boyette boyntonbeach bradenriver bradenton bradentonbch bradentonbeach \
            bradleyjunction brinybreezes broadviewpark brooker brookridge browardestates bryceville buckheadridge \
            buenaventuralakes bunchepark bunnell burntstoremarina butlerbeach bvl canalpoint canaveralairstation canaveralas \
            cantonment capecanaveral capecoral capecorals capecoralsouth capehaze capesanblas captiva carlfisher carolcity \
            carrabelle carrollwood carrollwoodvillage carverranches casselberry cedarkey celebration centerhill championsgate \
            championsgt charlotteharbor charlottepark chattahoochee cheval chiefland chipley choctawbeach chokoloskee chuluota \
            chumuckla citra citrushills citrusridge citrusspgs citrussprings cityofsunrise cityofwestlake clairmel clairmelcity \
            clarcona clewiston cloudlake cocoa cocoabeach cocoawest coconutcreek coconutgrove cocoriver combeesettlement \
            conchkey connerton coopercity coralgables coralsprings coralterrace countrywalk cpecanaveral crescentbeach crestview \
            crookedlakepark crosscity crosscreek crystalriver cudjoekey cutlerbay cutlerridge cypressgardens cypressgdns \
            cypresslake cypressquarters dadecity dadecitynorth dania daniabeach davie day daytbchsh daytonabeach \
            daytonabeachshores debary deerfieldbch deerfieldbeach defuniakspgs defuniaksprings delandsouthwest deleonspgs \
            deleonsprings delraybeach deltona desotolakes destin dfafs dinsmore doctorphillips doctorsinlet donavista doral \
            dowlingpark duckkey duette dukefieldafs dunedin dunnellon earleton eastbronson eastlakeorientpark eastlakeweir \
            eastmilton eastnaples eastpalatka eastpensacolaheights eastperrine eastrocklandkey eatonpark eaugallie ebro eglin \
            eglinafb eglinairforcebase eglinvillage egyptlakeleto elfers eljobean eloise erocklandkey erocklandky \
            estatesofftlauderdalehistorical estero esto everglades evergladescity evinston fairviewshores fanningspgs \
            fanningsprings feathersound felda fellsmere fernandina fernandinabch fernandinabeach fernbch fernpark ferrypass \
            fishhawk flagami flaglerbeach flaglerestates flamingoldge flamingolodge flemingisland flemingisle florahome \
            floralcity florencevill florencevilla floridacity floridaridge fountainebleau frostproof fruitcove fruitlandpark \
            fruitlandpk ftdenaud ftlauderdale ftmyers ftmyersbch ftmyersbeach ftmyersshores ftogden ftpierce ftpiercenorth \
            ftpiercesouth ftwaltonbch ftwaltonbeach ftwhite fullerheights fusselscorner gandy gibsonton gladeview glenstmary \
            glenvarheights goldenglades goldenoak goldenrod gonzalez gotha goulding goulds grandepointe grantvalkaria \
            grantvlkria grassykey greaternorthdale greenacrescity greencovesprings greencvspgs gulfbreeze gulfgateestates \
            gulfhammock gulfstream gunclubestates hainescity hainescreek hallandale hallandalebeach hallandlebch halndlebch \
            harborbluffs harbourheights harlemheights heathrow heritagepines hernandobch hernandobeach hialeah hialeahgardens \
            hialeahgdns highlandbeach highlandcity highsprings hilandpark hillndale hillsborobch hillsborobeach hobesound \
            holdenheights holiday holmesbeach homesidelendinginc homesteadafb homesteadbase homosassa homosassaspg \
            homosassasprings horizonwest horseshoebch horseshoebeach hosford howeyinhls howeyinthehills hunterscreek \
            hurlburtfield hurlburtfld hutchinsonis hutchinsonisland hutchinsonislandsouth hypoluxo immokalee indcrkvlg indhbrbch \
            indialantic indiancreekvillage indianharbourbeach indianlakeestates indianlkest indianriverestates indianrivershores \
            indianrkbch indianrksbeach indianrocksbeach indianshores indiantown indnhbrbch indnrivshrs inglis inletbeach \
            intercessioncity interlachen intrcsioncty invernesshighlandsnorth invernesshighlandssouth islamorada islandgrove \
            islandwalk isleofnormandy istachatta ivesestates jacksonvillebeach jacksonvillenas janphylvillage jasmineestates \
            jaxbch jaxnavalair jensenbeach jpv julingtoncreek julingtoncrk junepark junobeach junoridge jupiter jupiterinlet \
            jupiterinletcolony jupiterisland jupiterisle kendalelakes kendallgreen kendallwest kennedyspacecenter kennedyspct \
            kennethcity kensingtonpark keybiscayne keycolbch keycolonybeach keylargo keystoneheights keystonehgts keyvista \
            keywest keywestnas keywestnavalairstation killarney kinard kingsleylake kissimmee kngslylk lacoochee ladylake \
            lakealfred lakebelvedereestates lakebuenavista lakebutler lakeclarke lakeclarkeshores lakeharbor lakehart lakehelen \
            lakekathryn lakelandhighlands lakelorraine lakelucerne lakemackforesthills lakemagdalene lakemary lakemonroe \
            lakepanasoffkee lakesarasota lakesbythebay lakesuzy lakewales lakewoodranch lakewoodrch lakeworthbeach \
            lakeworthcorridor lanarkvillage lanarkvlg laudbysea lauderdalebythesea lauderdalelakes lauderhill laudlakes lawtey \
            lazylake lealman lecanto lehighacres leisurecity lely lelyresort lighthousepoint lighthousept limestonecreek \
            littlehavana littletorchkey lkbuenavis lkpanasoffke lkworthbch lochloosa lochmoorwaterwayestates longboatkey longkey \
            lorida loughman lowergrandlagoon lowersugarloafkey lox loxahatchee loxahatcheegroves ltltorchkey ludlam lulu lutz \
            lwrsugarloaf lxhtcheegrvs lynnhaven macclenny macdillafb madeirabeach magnoliasq magnoliasquare malabar manasotakey \
            manateeroad mango mangoniapark marathonshores marathonshrs marco marcoisland margate marionoaks maryesther \
            masaryktown mascotte matlacha matlachaisle matlachaisles maxville mayportnavalstation mayportnavy mcdavid meadowoaks \
            meadowwoods medulla melbournebch melbournebeach melbournevillage melbournevlg merrittis merrittisland mexicobeach \
            miamibeach miamigardens miamilakes miamishores miamisprings micanopy micco miccosukee middletorchkey midflorida \
            midtorchkey mims miramarbeach miromarlakes molino montura montverde moorehaven morriston mossyhead mtplymouth \
            myakkacity nalcrest naplesmanor naplespark naranja nassauvillageratliff neptunebeach newportrichey newportricheyeast \
            newprtrchy newptrichey newsmyrna newsmyrnabeach nftmyers niceville nlauderdale nmiamibeach nobleton nocatee \
            noftmyers norland northandrewsgardens northbayvillage northbayvlg northbrooksville northdale northdeland \
            northftmyers northkeylargo northlauderdale northmiamibch northmiamibeach northpalmbeach northredingtonbeach \
            northrivershores northsarasota northvenice northweekiwachee npalmbeach nredngtnbch nwprtrchy oaklandpark \
            oakleafplantation ocala oceanbreeze oceanbreezepark oceanbrzpk oceanridge ochlockonee ochlockoneebay ochopee \
            ocklawaha ojus okahumpka okaloosais okaloosaisland okeechobee oldsmar olympiaheights olympiahgts ontopoftheworld \
            opalocka orangepark orangespgs orangesprings orangetree orchid oriolebeach orlovista ormondbeach ormondbythesea \
            osprey osteen overstreet oviedo pagepark pahokee palatka palmaceia palmaire palmasola palmbay palmbchgdns \
            palmbchshrs palmbeach palmbeachgardens palmbeachshores palmcity palmcoast palmettobay palmettoestates palmharbor \
            palmonapark palmriverclairmel palmshores palmspringsnorth panacea panamacity panamacitybeach paradiseheights \
            passagrille passagrillebeach patrickafb patrickairforcebase pcbeach pebblecreek pembrokepark pembrokepines \
            pembrokepnes penneyfarms pensacolabch pensacolabeach perrine pinecastle pinecraft pineislandcenter pineislandridge \
            pinelakes pinellaspark pinemanor pinetta placida placidlakes plantationmobilehomepark plantcity poinciana \
            pointwashington pomonapark pompanobeach pompanobeachhighlands ponceinlet pontevedra pontevedrabeach portcanaveral \
            portcharlotte portlabelle portorange portrichey portsalerno portstjoe portstjohn portstlucie prettybayou \
            progressvillage ptcanaveral ptcharlotte ptorange ptwashington puntagorda puntagordaisles puntarassa putnamhall \
            quailheights quailridge raiford ramrodkey rdgmnrest redingtnshor redingtonbch redingtonbeach redingtonshores reunion \
            richmondwest ridgemanor ridgemanorestates ridgewoodheights riverpark riverranch roeville rooseveltgardens \
            rosemarybch rosemarybeach rotondawest royalpalmbeach royalpalmestates royalplmbch rubonia safetyharbor saltsprings \
            samoset samsulasprucecreek sancarlospark sandalfootcove sandestin sanibel santarosabeach santarsabch sarasota \
            sarasotasprings satellitebch satellitebeach sawgrass schallcircle scottlake scottsmoor sdaytona sdaytonabch seacrest \
            searanchlakes searanchlks seffner seminolemanor sewallspoint shadyhills shalimar sharpes siestakey \
            silverspringsshores singerisland skylake sneads solana sopchoppy southapopka southbay southbradenton \
            southbrooksville southchase southdaytona southeastarcadia southgateridge southhighpoint southmiami southmiamiheights \
            southpalmbeach southpatrickshores southsarasota southvenice southwestranches spalmbch sparr staceystreet starke \
            staugbeach staugustinebeach staugustineshores staugustinesouth steinhatchee stgeorgeisl stjamescity stlucie \
            stlucievillage stlucievllg stluciewest stmarks stockisland stpete stpetebch stpetebeach stpetersburgbeach stteresa \
            sugarlfshrs sugarloafkey sugarloafshrs sugarmillwoods summerlandkey summrlndkey sumterville suncitycenter suncityctr \
            suncoastestates sunnyhills sunnyislbch sunnyislesbeach sunshineranches suwannee switzerland swranches tallahassee \
            tallevast tamarac tamiami tampapalms tangelopark tangerine tarponspgs tarponspngs tarponsprings tavares tavernier \
            taylorcreek tedder telogia templeter templeterr templeterrace tequesta terraceia terraceiais terraceiaisland \
            terramar theacreage thecrossings thehammocks themeadows thevillages thonotosassa tierraverde tigerpoint tildenville \
            timberpines tnofnocatee townncountry townofnocatee trailerest trailerestates treasureis treasureisland trilby \
            twnncntry tyndallafb tyndallairforcebase uleta unionpark universityoftampa univoftampa uppergrandlagoon \
            uppersugarloafkey uprsugarloaf valrico vamo venicegardens verobeach verobeachsouth veronawalk viera vieraeast \
            vierawest villageofgolf villageofpalmettobay villageofpalmsprings villageofwellington villagesoforiole villanobeach \
            vineyards virginiagardens virginiagdns vlgofgolf vlgwellingtn wabassobeach wacissa wahneta wakullaspgs \
            wakullasprings warmmineralsprings watersound wauchula wdelraybch weekiwachee weekiwacheegardens weirsdale wekivaspg \
            wekivasprings wekiwasprings welaka westandeastlealman westbradenton westchase westdeland westdelraybeach \
            westlittleriver westmelbourne westmiami westpalmbch westpalmbeach westpensacola westperrine westsamoset \
            westverocorridor westvillages westwoodlake wewahitchka whiskeycreek whitesprings wilburbysea wilburbythesea \
            wildlight willistonhighlands willowoak wiltonmanors wimauma windermere winterbeach wintergarden winterspgs \
            wintersprings wiscon wmelbourne woodlawnbeach worthingtonsprings worthngtnspg wplmbch yalaha yankeetown yborcity \
            yeehaw yeehawjunction yulee zellwood zephyrhills zephyrhillsnorth zephyrhillssouth zephyrhillswest zolfosprings \
            =FL+GA bostwick crawfordville ellenton hiawassee kathleen =FL+GA+IA+IL+IN+MI+MO+MS+MT+NE+NJ+NY+OR+PA+SC+TX+WA \
            richland =FL+GA+IA+IL+LA+MD+MI+MN+ND+NY+PA+WI+WV baldwin =FL+GA+IA+IN+KY clermont =FL+GA+IA+MI+MN+MO+NY+TX+WI argyle \
            =FL+GA+IA+MN+NC lakepark =FL+GA+KS+ME+MO+SC+UT+VA+VT+WV stgeorge =FL+GA+KY eastpoint =FL+GA+KY+MO+MT+NM+OR+VA \
            winston =FL+GA+LA palmetto =FL+GA+LA+MD+MI+MN+NY+TN lakeland =FL+GA+MI+OK+TX+WI coleman =FL+GA+MT+NY harlem \
            =FL+GA+NJ+NY+PA allentown =FL+GA+OH seville =FL+GA+PA rockledge =FL+GA+WV bartow =FL+IA orangecity polkcity \
            =FL+IA+IL+KS+KY+MI+MN+MS+NY+OH+OR dundee =FL+IA+IL+KY+PA+SC+WA gifford =FL+IA+IL+KY+PA+VA buckingham \
            =FL+IA+IL+MO+NC+PA forestcity =FL+IA+IL+NE archer =FL+IA+IL+PA universitypk \
            =FL+IA+IN+KY+MA+MN+NC+ND+NH+NY+PA+SD+TX+WI webster =FL+IA+IN+NY+WV inwood =FL+IA+KS+LA+MA+MN+PA+TN springhill \
            =FL+IA+KS+MI+TX bronson =FL+IA+MA+NH+OH haverhill =FL+IA+MD+NY+VA westgate =FL+IA+MI pierson \
            =FL+IA+MI+MN+ND+NE+NY+OK+PA+WV hastings =FL+IA+MN+ND+TX mcgregor =FL+IA+MS+OK durant =FL+IA+MT+PA homestead \
            =FL+IA+NE+OK+VA stuart =FL+IA+NY+OH+TX+WI marathon =FL+IA+NY+SC+WI nichols =FL+ID+IL+ME+NC+NY+TX+UT naples \
            =FL+ID+IN+KY+MA+MD+MS+NC+NJ+OH+SD+WA aberdeen =FL+ID+KS+MN+NE+SC clearwater =FL+ID+KY+MD+ME oldtown =FL+ID+MN+SD \
            iona =FL+IL deland goldengate golf grandridge holder jacob nokomis reddick sidell staugustine tice washingtonpark \
            =FL+IL+IN+MA+NE paxton =FL+IL+IN+NJ+OH+OK+SC westville =FL+IL+KS+LA+MD+NC+OH+TX summerfield \
            =FL+IL+KS+ME+MI+MN+NY+OH+PA+TX+WV freeport =FL+IL+KS+MN+NE murdock =FL+IL+MA+ME+NH+NV lee =FL+IL+NE+SD bushnell \
            =FL+IL+NJ+PA franklinpark =FL+IL+NY+PA melrosepark =FL+IL+OK+TN+TX+WA rockisland =FL+IL+TN walnuthill =FL+IL+WI+WV \
            rio =FL+IN+KS+MN goodland =FL+IN+KS+VA+WA+WI lacrosse =FL+IN+KY+LA+MI+NC+SC+TX+VA+VT jonesville \
            =FL+IN+KY+MD+MO+NY+OH+SC+VA bowlinggreen =FL+IN+MI+MO+NE+NY+TN+TX memphis =FL+IN+MI+SC newberry \
            =FL+IN+NC+NJ+NM+TN+WI+WV cedargrove =FL+IN+NC+SC+TX andrews =FL+IN+NE valparaiso =FL+KS minneola tampa \
            =FL+KS+KY+OR+UT whitecity =FL+KS+LA+MD+MO+OK jennings =FL+KS+MI+NY+WI kendall =FL+KS+MN+OH navarre =FL+KS+NM+TX+WV \
            anthony =FL+KS+OK copeland =FL+KY harold plantation =FL+KY+MD+MI+MN+OH+OR+SD+TN+VA elkton =FL+KY+MD+MN+NE+VA \
            callaway =FL+KY+MD+NC+OH+PA+VA middleburg =FL+KY+ME+MS brooksville =FL+KY+MT lloyd =FL+KY+NY+TX+WA+WI malone \
            =FL+KY+OK+WV orlando =FL+KY+OK+WY alva =FL+KY+PA westview =FL+LA+MD+OH+OR+TX westlake =FL+LA+ME sorrento \
            =FL+LA+ME+SC+TX+UT sunset =FL+LA+MO+NC+NJ+OR+PA+TN+TX oakridge =FL+LA+ND+PA+TX+WV tioga =FL+LA+NE+VA gretna =FL+MA \
            alford babsonpark =FL+MA+NY+WI auburndale =FL+MD clearwaterbeach clearwatrbch goldenbeach highlandbch \
            hillcrestheights hillcresthts largo rivierabeach =FL+MD+MT+OR+TX+WY fourcorners =FL+MD+NJ+WA oceancity =FL+MD+SC \
            mayo =FL+MD+SD ftmeade =FL+MD+TX redland =FL+ME ottercreek =FL+ME+MN+TX+WI eaglelake =FL+ME+NE eustis \
            =FL+ME+NY+OK+VT jay =FL+MI christmas threeoaks =FL+MI+MS+SD+WI bruce =FL+MI+NY sandlake =FL+MI+PA+TX vanderbilt \
            =FL+MN graceville stleo wabasso =FL+MN+OH+PA grovecity =FL+MN+SC pinewood =FL+MN+WI stcloud =FL+MO maitland \
            pasadenahills poncedeleon =FL+MO+NC+OH highpoint =FL+MO+ND grandin =FL+MO+NM+TN+TX santafe =FL+MO+OH richmondheights \
            =FL+MO+PA labelle =FL+MO+VA belleview =FL+MS gulfport hernando pace =FL+MS+ND crystalspgs crystalsprings =FL+MS+PA \
            whitfield =FL+MS+VA university =FL+MT sumatra =FL+NC candler kenansville longwood myrtlegrove wesleychapel \
            =FL+NC+ND+OH+SC+TN+VT williston =FL+NC+NY+SC atlanticbch atlanticbeach =FL+NC+NY+WA rockypoint =FL+NC+VA laurelhill \
            =FL+ND kindred sydney =FL+NE ruskin =FL+NE+NY grandisland =FL+NE+TN milligan =FL+NJ glenridge manalapan villas \
            =FL+NJ+NY+PA titusville =FL+NJ+PA lakecomo =FL+NM bellview mtdora =FL+NM+PR+TX sanantonio =FL+NV+NY silverspgs \
            silversprings =FL+NY cassadaga eastwilliston holley kingspoint lakeplacid orangelake =FL+NY+OH+PA youngstown \
            =FL+NY+OR southbeach =FL+NY+TX crystalbeach =FL+OH bascom hilliard sebring =FL+OK northmiami olustee pensacola \
            =FL+OK+PA shadygrove =FL+OR deerisland paisley umatilla =FL+PA fruitville gibsonia mayport stpetersburg warrington \
            =FL+PA+TX venus =FL+PR miramar =FL+SC hollyhill wedgefield =FL+SC+TX pineland =FL+TN caryville lakewoodpark ocoee \
            =FL+TX boysranch campbellton lakeworth lantana ozona palmvalley pelicanbay sanderson sebastian utopia wellborn \
            =FL+VA greenbriar lithia =FL+WA blackdiamond eatonville olga parkland =FL+WA+WI threelakes =FL+WI ftmccoy lakegeneva \
            landolakes wausau =FL+WV astor century mcalpin medley ona =FL+WY sunrise =FM chuuk kosrae pohnpei yap =GA abac \
            abrahambaldwincollege adairsville ailey alapaha aldora alpharetta alston appling armuchee arnoldsville atl \
            atlantabmc attapulgus austell avera avondaleest avondaleestates axson baconton ballground barwick baxley \
            belvederepark berkeleylake between bibbcity bigcanoe blackshear bogart bolingbroke bonaire boneville bowdonjct \
            bowdonjunction boxsprings braselton braswell bridgeboro brinson bronwood brooklet broxton buckhead byromville camak \
            camilla candlermcafee canon carl carnesville cataula cedartown centralhatchee chamblee chattahoocheehills \
            chattanoogavalley chatthills cherrylog chestnutmountain chestnutmtn chickamauga clarkesville claxton clinchfield \
            cloudland clyo cobbtown cochran cogdell cohutta colquitt conyers coosa cordele cornelia countryclubestates covena \
            ctrlhatchee cuthbert dacula dahlonega danburg dasher davisboro dawsonville deenwood deepstep demorest dewyrose \
            dobbinsafb dockjunction donalsonville dooling doraville douglasville dunwoody eastanollee eastdublin eastellijay \
            eastgriffin eastnewnan eatonton edgehill edublin elberton ellabell ellaville ellenwood ellijay enigma esomhill eton \
            euharlee executivepark experiment fingerhut firingrange fitzgerald flovilla flowerybr flowerybranch folkston fortson \
            fowlstown ftbenning ftgaines ftgillem ftgordon ftmcpherson ftoglethorpe ftstewart funston gardencty gillemenclave \
            gillemenclv gillsville gough gracewood greshampark grovetown gumlog guyton habersham haddock hagan hahira \
            hannahsmill hapeville haralson hartsfield hartwell hawkinsville hephzibah hiltonia hinesville hogansville hortense \
            hoschton huber hunteraaf ila irwinton irwinville isleofhope ivey jakin jekyllisland jenkinsburg johnscreek juliette \
            juniper kennesaw kingsbay kingsbaybase lakespivey lakeviewestates lavonia leary lilburn lithiaspgs lithiasprings \
            lithonia lizella louvale ludowici lumbercity lumpkin luthersville lyerly mableton mauk maxeys mccaysville \
            mcraehelena meansville meigs meldrim mershon mesena metter midville millen milner mineralbluff molena moodyafb \
            moultrie mtberry musella nahunta nevils newborn newnan nhighshoals nicholls normanpark northdecatur northdruidhills \
            northhighshoals northmetro nunez ochlocknee ocilla odum offerman oglethorpe okefenokee orchardhill panthersville \
            pavo paynecity peachtreecity peachtreecor peachtreecorners peachtreecty pendergrass pinelake pinemountainvalley \
            pinemtnvly pineview pitts pooler porterdale portwentworth portwentwrth poulan prtwentworth rabungap raoul raycity \
            rayle rebecca redan reedcreek register remerton rentz resaca resthaven reynoldstown rhine riceboro riddleville \
            risingfawn roberta robinsafb robinsairforcebase rockmart rockspring rockyface roopville roundoak royston salecity \
            sandyspgs sapeloisland sautee sauteenacoochee sautenacoche screven seaisland senoia shadydale shellman shellmanblf \
            shellmanbluff skidawayisland smarr snellville socialcircle soperton southbase statenville statesboro statham \
            stillmore stillwell stonecrest stonemountain stonemtn stsimonmills stsimonsis stsimonsisland suches sugarvalley \
            sunsetvillage surrency suwanee swainsboro talbotton talkingrock tallulahfalls tallulahfls talmo tate tennga tennille \
            therock thunderbolt tifton tiger tignall toccoa toccoafalls toomsboro trion twincity tybeeisland tyty unionpoint \
            upatoi uvalda valdosta valona varnell vernonburg villarica vinings waleska walthourville waresboro warnerrobins \
            warthen watkinsville waverlyhall waycross westgreen westwarrenton whigham whitemarshisland willacoochee wilmingtonis \
            wilmingtonisland winder woolsey wrens yonah youngharris =GA+IA cumming epworth jesup =GA+IA+IL+IN+LA+NE+OR+SD \
            mitchell =GA+IA+IL+IN+ME+MS+NY+OH+PA+WI rome =GA+IA+IL+KS+MO+TX+WI desoto =GA+IA+IL+KY+MD+NC+OH+PA sharpsburg \
            =GA+IA+IL+KY+MS+NY+PA+TN+VA+WI pulaski =GA+IA+IL+MA+TX hull =GA+IA+IL+ME+MI+MO+MS+NE+TX+WA sumner =GA+IA+KS+KY+MD+NJ \
            woodbine =GA+IA+KS+KY+ME+MI+MN+MO+NM+NY+OH+OR dexter =GA+IA+KS+OH jewell =GA+IA+KS+WA menlo =GA+IA+KY+LA+ME+PA+TN \
            gray =GA+IA+LA+MO+OK+OR+PA crescent =GA+IA+NC+OK+TX+VA redoak =GA+IA+NC+OR+PA+SD+TX+WI+WV dallas =GA+IA+NY turin \
            =GA+IA+OR adel =GA+ID moreland =GA+ID+IL+IN+KS+LA+MI+MO+NE+NY+TX atlanta =GA+ID+LA+WA+WV dixie =GA+ID+MA+NC+TX \
            pinehurst =GA+ID+VT+WV rupert =GA+IL cadwell comer lovejoy metcalf murrayville oconee tunnelhill \
            =GA+IL+IN+KS+MD+NY+OH+PA+TN rossville =GA+IL+IN+KS+MI+MN+MO+NH+NM+NY+OH+PA+TN+WI milan =GA+IL+IN+MA+MD+ND+NY+PA+TN \
            fairmount =GA+IL+IN+MO+ND+NE reynolds =GA+IL+KS+LA+OH+PA+TX girard =GA+IL+KY+LA+MO+TN calhoun \
            =GA+IL+KY+MI+MO+NC+NJ+OH+TN+VA+WI sparta =GA+IL+KY+TX+UT cisco =GA+IL+MD+ME+MO+NJ+OH+SD+VA+WV vienna =GA+IL+MD+OH+OK \
            forestpark =GA+IL+MI+MN+MO+ND+OH+OR+PA+TX+WV adrian =GA+IL+MN+MS+NC+NY+OH+OK+PA+SC+TX+WA marietta \
            =GA+IL+MO+MS+NC+TN+VA macon =GA+IL+MO+MT forsyth =GA+IL+MO+NC+OH waynesville =GA+IL+MO+NE+NY+OH+WV cairo \
            =GA+IL+MO+VA ashburn =GA+IL+NJ+NY+PA+VA lawrenceville =GA+IL+NY thomson =GA+IL+OH+TN milledgeville =GA+IL+PA \
            yatesville =GA+IL+TX+VA rochelle =GA+IL+WV mtzion =GA+IN griffin =GA+IN+KY+LA+MI+OH+OK+PA+TN+TX+VA+WA covington \
            =GA+IN+KY+MA+NY+PA+TX+VA boston =GA+IN+KY+NY+OH+PA+VT jeffersonville jeffersonvlle =GA+IN+MD+NY+OH+PA bainbridge \
            =GA+IN+MO+NC matthews =GA+IN+TX crandall =GA+KS americus dearing =GA+KS+KY+MD+MI+NY+OH+PA+UT mayfield \
            =GA+KS+KY+MD+MT+NC+NE+TX denton =GA+KS+MN duluth =GA+KS+MO+NJ+OH phillipsburg =GA+KS+MT+PA+TX plains =GA+KS+PA \
            grantville =GA+KY calvary conley druidhills kite pinemountain sasser =GA+KY+LA+MI+ND+OH+PA+SC+SD+TN martin \
            =GA+KY+MA+ME+NC+NH+VA pembroke =GA+KY+MD+MO+MS+NC+OH+OK+PA+SC+TX+WV whiteoak =GA+KY+ME+MO+OH hiram \
            =GA+KY+MO+NC+NE+TX waco =GA+KY+MO+OK daisy =GA+KY+NY+PA+SC+VA+WA+WV millwood =GA+KY+OH marshallville =GA+KY+TN \
            whitesburg =GA+KY+VT putney =GA+LA arabi vidalia =GA+LA+MD+NC mtairy =GA+LA+ME+ND+NH+OK+PA+TX temple =GA+LA+PA+TX+VA \
            ringgold =GA+MA+MD+ND+NY+OK+PA+RI warwick =GA+MA+MI+VT+WI stockbridge =GA+MA+MN+MO+NE+NH+NY+OH+PA+WI dalton \
            =GA+MA+MN+NJ+VT hardwick =GA+MA+MO+NC+PA dudley =GA+MD ellerslie flintstone =GA+MD+ME+MI+MO+NC+NE+OH+TN+VT brunswick \
            =GA+MD+MN+NC+OH+PA barnesville =GA+MD+NE+NV+OK+TX sparks =GA+MD+PA+WI oliver =GA+MD+PR collegepark =GA+MD+WV helen \
            =GA+ME+NY+TN+WI oakfield =GA+MI cedarsprings =GA+MI+MO+OK+WV perkins =GA+MI+ND+NY+TN+VA buchanan =GA+MI+ND+OK fargo \
            =GA+MI+UT+WA clarkston =GA+MI+WV gay =GA+MN cotton norcross =GA+MN+MO+MS+NE+NY+WA silvercreek =GA+MN+NV+SC elko \
            =GA+MN+PA+TX+UT+VT morgan =GA+MO chula doerun marblehill naylor powersville tallapoosa =GA+MO+NC+OR+TX+VA warrenton \
            =GA+MO+NJ+PA+WV flemington =GA+MO+NY+OH+TN+TX savannah =GA+MO+NY+PA+WI+WV cassville =GA+MS hazlehurst lula \
            sandersville =GA+MS+NC hollysprings stovall winterville =GA+MS+NY+PA+WV brookhaven =GA+MS+PA nicholson \
            =GA+MS+PA+TN+VA waynesboro =GA+NC highshoals lincolnton morganton morven reidsville rex siloam zebulon =GA+NC+NY+WI \
            blackcreek =GA+ND ambrose barney bowdon =GA+ND+OH+WY buford =GA+NE+NY unadilla =GA+NE+TX sargent =GA+NH acworth \
            sugarhill =GA+NJ allenhurst hoboken =GA+NM aragon =GA+NM+PR rincon =GA+NM+SD roswell =GA+NV+TN+TX mountaincity \
            =GA+NY arcade franklinspgs franklinsprings mcdonough richmondhill tarrytown =GA+NY+PA lakemont =GA+OH bowersville \
            homerville payne =GA+OH+TN andersonville =GA+OH+TX bellville =GA+OH+WV chauncey =GA+OK mountainpark omega =GA+OK+WA \
            colbert =GA+OR dillard philomath =GA+OR+PA+SC summerville =GA+PA blairsville blakely danielsville lilly mcintyre \
            norristown rydal scottdale =GA+PA+SC mountville =GA+PA+SD white =GA+PA+WI loganville =GA+SC sandysprings =GA+SD \
            fairburn ideal =GA+TN ironcity lookoutmountain lookoutmtn powderspgs powdersprings southfulton summertown =GA+TN+TX \
            loneoak =GA+TN+VA tazewell =GA+TX lindale =GA+TX+WV ranger sylvester =GA+VA cartersville cavespring ftvalley \
            keysville manassas parrott =GA+WI eastman pearson =GA+WV culloden drybranch =GA+WY turnerville =GU aganaheights agat \
            asan barrigada chalanpago dededo hagatna inarajan maite mangilao merizo mongmong newinarajan ordot piti sinajana \
            talofofo tamuning toto umatac yigo yona =HI aala ahuimanu aiea aieaheights ainahaina ainahainahawaiiloaridge ainaloa \
            airport alamoana alamoanakakaʻako alewaheights aliamanumakai aliamanumauka aliamanusaltlakesfostervillage anahola \
            barberspointhousing camphmsmith campsmith captaincook diamondheadkapahulustlouisheights discoveryharbor \
            dowsetthighlands easthonolulu eastkapolei eastmanoa edenroc eleele enchantedlake ewabeach ewagentry ewavillages \
            farrington fernacres fernforest fordisland ftshafter haiku haikupauwela hakalau halawa halawaheights haleiwa \
            haliimaile hana hanalei hanamaulu hanapepe hanapepeheights hauula hauʻulapunaluʻu hawaiianacres hawaiianbeaches \
            hawaiianoceanview hawaiianparadisepark hawaiikai hawaiinationalpark hawi haʻiku heeia helemano hickamafb hickamfield \
            hilo hinatlpark holualoa hon honalo honaunau honaunaunapoopoo hono honokaa honolulu honomu hoolehua huelo \
            iroquoispoint iwileianuenue jbpearlharborhickam jbphh jointbasepearlharborhickam jointbasepearlhbrhickam kaaawa \
            kaanapali kaanapalilanding kahaluu kahaluukeauhou kahuku kahukukawela kahului kailua kailuakona kailuatown kaimuki \
            kakaʻako kalaeloacampbellindustrialpark kalaheo kalaheohillside kalamavalley kalanipuu kalaoa kalaupapa kalihipalama \
            kalihivalley kamehamehaheights kamuela kaneohe kapaa kapaau kapolei kapoleivillages kaumakani kaumakanihanapepe \
            kaunakakai kawailoa keaau kealakekua kealia keauhou kekaha kekahawaimea keokea keoluhills kihei kiheimauka kilauea \
            koloa koloapoipu koolauloa koolina koʻolinahonokaihale kuakini kualapuu kula kuliouou kuliououkalaniiki kunia \
            kurtistown lahaina laie lanaicity lanikai launiupoko laupahoehoe lawai leilaniestates lihue lilihakapalama loweraiea \
            lowermccully lowerpalolo lowerpawaa lowerpearlcity lowerwaiau lowerwilhelmina mahinahina maili makaha makahakaʻena \
            makahavalley makakilo makakilocity makakilokapoleihonokaihale makakilomakaiwahillskunia makawao makaweli \
            makikilowerpunchbowltantalus makuavalley mananahousing manoa marinecorpsbasehawaiimcbh marinersridge maunaloa \
            maunawili mayorwrighthousing mcbhkaneohebay mcbhkbay mccullymoiliili mililani mililanimauka \
            mililanimaukalaunanivalley mililanitown moanalua moanaluavalley moiliili mokuleia naalehu nanakuli nanawaleestates \
            napilihonokowai ninole niuvalley nuuanupunchbowl oceanpointe olindacdp olomana omao omaokukuiula ookala \
            orchidlandsestates paauhau paauilo pahala pahoa paia palama palolo papaaloa papaikou pauoa pearlharbor pepeekeo \
            pohakupu poipu portlock puako puhi pukalani punahou punaluu puohalavillage pupukea puunene robinsonheights \
            royalkunia schofieldbarracks schofieldwheeler spreckelsville stlouisheights sunsetbeachpupukea tantalus tripleramc \
            triplerarmymedicalcenter upperkalihivalley uppermanoa upperpalolo upperpauoa villagepark wahiawa wahiawawhitmore \
            waialaeiki waialaekahala waialaenuiridgeainakoa waialua waianae waiaupacificpalisades waiheewaiehu waikane waikapu \
            waikiki waikoloa wailea waileamakena wailua wailuahomesteads wailuku wailupe waimalu waimanalo waimanalobeach waimea \
            wainaku waipahu waipio waipioacres waiʻalaenuicountryclub wakeisland wardvillage westlochestates wheeleraaf \
            wheelerarmyairfield whitmorevillage ʻewabeachiroquoispoint ʻewagentrywestloch ʻewavillageshonouliuli =HI+IL \
            pearlcity =HI+IL+NC princeville =HI+MD downtown =HI+MS diamondhead =HI+NY financialdistrict =HI+WI schofield =IA \
            ackley ackworth albertcity albia alburnett alleman allendorf amana anamosa ankeny anthon aplington aredale arion \
            arispe arnoldspark atalissa auburndouglas aurelia ayrshire barnescity beaman belmond bettendorf bevington blairsburg \
            blakesburg blencoe blockton bode bonaparte bouton boxholm boyden braddyville bradgate brayton breda bremer \
            brunsville buffalocenter buffaloctr buffalohistorical bussey calamus calmar camanche cantril carnarvon carterlake \
            castana centerjct centerjunction chariton churdan clarinda cleghorn climbinghill clive clutier coggon coin colesburg \
            collegesprgs collegesprings colo columbuscity columbusjct columbusjunction colwell conroy coralville correctionville \
            correctionvle corwith coulter councilblfs councilbluffs cylinder dallascenter daviscity decorah deloit diagonal \
            dolliver donahue doon douds dowcity dows drakesville dubuque duncombe dunkerton dyersville eaglegrove earlham \
            eastperu eldora elkader elkport elkrunheights elkrunhgts ellston emmetsburg estherville evansdale everly exira \
            exline farnhamville festina frederika ftmadison garnavillo garwin gillettgrove gilmorecity gladbrook goodell \
            gooselake gowrie graettinger gravity grundycenter guthriecenter guthriectr halbur hanlontown hansell harcourt \
            harvester hawarden hawkeye hedrick hiteman hornick hospers humeston huxley idagrove imogene iowacity iowafalls \
            ireton jacksonjct jacksonjunction joice jolley kalona kamrar kanawha kellerton kelley keokuk keomahvillage keomahvlg \
            keosauqua kesley killduff kimballton kirkman kiron klemme knierim knoke ladora lakepanorama lamoni lamotte \
            langworthy laportecity larchwood larrabee lawler leclaire lemars letts lidderdale limesprings liscomb littlecedar \
            littleport littlesioux lockridge lohrville lorimor lovilia luana lytton maharishivediccity malcom mallard maloy \
            manly maquoketa marblerock marshalltown martelle martensdale maycity mccallsburg mccausland mcclelland mcintire \
            mediapolis melcher melcherdal melcherdallas meservey middle middleamana minburn missourivalley missourivly modale \
            mondamin morningsun movalley moville muscatine nbuenavista newalbin newvirginia nodaway norasprings northboro \
            northbuenavista northenglish numa oaklandacres ocheyedan odebolt oelwein okoboji olds onawa onslow otho otley oto \
            ottosen oxfordjct oxfordjunction oyens pacificjct pacificjunction panora paton paullina pella peosta percival persia \
            pilotmound popejoy postville prairieburg primghar prole promisecity protivin quasqueton radcliffe rake randalia \
            rathbun readlyn reasnor reinbeck rembrandt renwick ricketts ringsted rippey robins rockrapids rockvalley \
            rockwellcity rolfe rossie rowan rubio rudd runnells ruthven sabula saccity saylorville scarville schaller schleswig \
            scotchgrove searsboro sergeantblf sergeantbluff sewal shambaugh shannoncity sheldahl shellrock shellsburg shueyville \
            sigourney siouxcenter siouxcity siouxrapids southamana southenglish spillville spragueville stansgar statecenter \
            stdonatus steamboatrk steamboatrock stlucas stolaf stormlake storycity strawberrypoint strawberrypt struble sully \
            swaledale swan sweacity swedesburg swisher taintor tama teedsgrove tennant terril thor tingley titonka toeterville \
            traer treynor troymills udell urbandale ute vanhorne varina vediccity villisca voorhies walford walllake wapello \
            washta waucoma waukee waukon wdesmoines wdm webstercity welton westamana westdesmoines westside wever whatcheer \
            whitten winterset wiota woolstock yetter zearing zwingle =IA+ID spiritlake =IA+ID+IL+IN+MO+OH+TN+TX+WA+WI grandview \
            =IA+ID+IL+KS+KY+MA+MD+ME+MN+NE+NY+OH+VT+WI cambridge =IA+ID+IL+MD+NE+SD+WV ashton =IA+ID+IL+MO+OH+PA+SC irwin \
            =IA+ID+IN+KY+LA+MD+MS+ND+OH+VA+VT montpelier =IA+ID+IN+LA+MA+NC+NE+NY+OH+OK+SD+TN+VA+WI+WV spencer =IA+ID+IN+MN+ND \
            stanthony =IA+ID+KS+KY+LA+NC+ND+NM+NY+VA+WI stanley =IA+ID+KY+ME+MI+NE+SD+WI+WV bancroft =IA+ID+KY+NE+UT murray \
            =IA+ID+LA+MI+ND+OK+PA blanchard =IA+ID+MD+NC+NM+UT+WA fruitland =IA+ID+MN kellogg =IA+ID+PA montour =IA+IL allerton \
            andrew casey donnellson libertyville longgrove lostnation mtauburn rinard \
            =IA+IL+IN+KS+KY+MN+MO+MT+ND+NY+OH+OK+SC+SD+TX+WV+WY buffalo =IA+IL+IN+KS+MA+ME+NE+NY+VT peru =IA+IL+IN+KS+MO thayer \
            =IA+IL+IN+KS+NE+NJ+NY+UT elwood =IA+IL+IN+KS+TX elkhart =IA+IL+IN+KY+NC dana =IA+IL+IN+KY+TN lynnville \
            =IA+IL+IN+MA+MD+ME+NC+ND+NJ+NY+PA+VT+WI westfield =IA+IL+IN+OH+WI marengo =IA+IL+KS galva \
            =IA+IL+KS+ME+MI+MN+NE+NH+OH+PA+WI ellsworth =IA+IL+KS+ME+MN+ND+OR+UT mapleton =IA+IL+KS+MI+MN+NC+NY+OH+WV lansing \
            =IA+IL+KS+MI+MN+NY alden =IA+IL+KS+NE+NH+OH+TN+TX bartlett =IA+IL+KY newliberty =IA+IL+KY+MI+MN+NJ+OH alpha \
            =IA+IL+KY+MO+OH+TN+WI mtsterling =IA+IL+KY+NE+NY+OR eddyville =IA+IL+KY+OH+WV westliberty =IA+IL+KY+TN+VA bigrock \
            =IA+IL+KY+TX plano =IA+IL+LA+ME+ND+PA berwick =IA+IL+LA+MI+MO fenton =IA+IL+LA+MO+MS+ND sibley =IA+IL+LA+MO+NY+PA \
            clarence =IA+IL+MA+MD+NE+NH+NJ+SC+TX+WI dorchester =IA+IL+MA+ND+NE+NH+NY+OH+VA+VT+WI+WV grafton \
            =IA+IL+MA+ND+NY+OH+PA+TN+VT+WV granville =IA+IL+MA+ND+OH+SD+VT+WI rutland =IA+IL+ME+MO+ND+TN+WI washburn \
            =IA+IL+ME+NY+OH+SD+WA orient =IA+IL+ME+OR monmouth =IA+IL+MI clare =IA+IL+MI+MS+NC leland =IA+IL+MI+MT+OK luther \
            =IA+IL+MI+OK+SD+VA yale =IA+IL+MN+OH+SC+WV westunion =IA+IL+MO+ND+SC+TX+VT+WI sheldon =IA+IL+MO+OH+TX chillicothe \
            =IA+IL+MO+OK+PA+TX armstrong =IA+IL+MS+ND+SC elliott =IA+IL+ND+NE+TN+WV arthur =IA+IL+NE masoncity =IA+IL+NE+NY+OK \
            panama =IA+IL+NY+OH batavia =IA+IL+NY+PA earlville =IA+IL+OH macedonia =IA+IL+OH+OR+WA toledo =IA+IL+OK adair \
            =IA+IL+OK+VA+WV hinton =IA+IL+OR+SD prairiecity =IA+IL+SC chapin =IA+IL+WI rockfalls =IA+IL+WV parkersburg =IA+IN \
            farmersburg linngrove manilla mtayr northliberty ossian pershing =IA+IN+KS+KY harlan =IA+IN+KS+MD+MI+MO westphalia \
            =IA+IN+KS+ME+NJ+VT+WI whiting =IA+IN+KS+MI burroak =IA+IN+KY corydon =IA+IN+KY+MA+MI+NH+NY+OH+PA+TX+VA+WY bedford \
            =IA+IN+KY+MA+MN+MO+OH+PA+WV worthington =IA+IN+KY+MD+ME+NC+OH+RI+VA+WI cumberland =IA+IN+KY+MI+OH+OR+PA millersburg \
            =IA+IN+KY+OR+VA woodburn =IA+IN+MN+MO+TX+WA+WY granger =IA+IN+MN+ND+WA underwood =IA+IN+NE+OK+VA bristow =IA+IN+OH \
            libertycenter libertyctr =IA+IN+OH+PA+TX+VA fredericksbrg fredericksburg =IA+IN+PA hazleton =IA+IN+TX+WV carbon \
            =IA+KS ftdodge grinnell oskaloosa =IA+KS+KY soldier =IA+KS+KY+MI+ND+OK+PA+WV lawton =IA+KS+KY+OH+SD+TX lucas \
            =IA+KS+KY+OR+TX+WV harper =IA+KS+ME+MI+OR+SC norway =IA+KS+ME+MN+NY+OH+PA+VT+WA waterville =IA+KS+MI+MN cedar \
            =IA+KS+MI+MO+NY ionia =IA+KS+MI+NE+WI marquette =IA+KS+MI+OH fostoria =IA+KS+MN randall =IA+KS+MN+WI belleplaine \
            =IA+KS+MS latimer =IA+KS+MS+NC+VA rosehill =IA+KS+NE+NY+OK+TX ames =IA+KS+NY+OK+VA+WV leon =IA+KS+OH delphos \
            =IA+KS+OH+SD toronto =IA+KS+OK lehigh =IA+KS+TX denison =IA+KS+VA altavista =IA+KS+WV hiawatha =IA+KY moorland ollie \
            =IA+KY+MA+MI+MO+NY+OH wayland =IA+KY+MD+MN+MO+MT+ND+NE+NY+TX+UT+WV garrison =IA+KY+ME+MO+OK milo \
            =IA+KY+ME+NY+PA+TX+WV hamlin =IA+KY+MI+PA kingsley =IA+KY+MN+TN+WV baxter =IA+KY+MO farley parnell =IA+KY+MO+NC \
            ferguson =IA+KY+PA+SD+UT clearfield =IA+KY+SD+WV volga =IA+KY+TX smithland =IA+KY+WI westbend =IA+LA maurice \
            =IA+LA+NE+NV+TX+WV minden =IA+LA+PA+TX+VA shenandoah =IA+MA beaconsfield gilbertville rowley truro \
            =IA+MA+MD+ME+MI+MN+NH+NY+VT+WI+WV hancock =IA+MA+ME dedham yarmouth =IA+MA+NH+NY+RI hopkinton =IA+MD toddville \
            =IA+MD+NE+NH+OH carroll =IA+MD+NY+PA+VA churchville =IA+MD+PA+VA mechanicsville mechanicsvlle =IA+MD+TN \
            mitchellville =IA+MD+VA keswick =IA+ME bernard newsharon quimby stacyville =IA+ME+MI+NY+OR+WI merrill \
            =IA+ME+MN+OK+TX+WI cushing =IA+ME+NY+RI greene =IA+ME+NY+SC+TN+WI denmark =IA+ME+OH solon =IA+ME+TX cooper =IA+MI \
            kinross palo rhodes rodney westbranch whittemore =IA+MI+MN+MO+NC+NY harris =IA+MI+MN+NY+OK+TN+TX+VA+WI+WY afton \
            =IA+MI+MN+OK+PA calumet =IA+MI+MO+TN morley =IA+MI+ND+NY burt =IA+MI+NE battlecreek =IA+MI+NY+SD houghton \
            =IA+MI+NY+TX ira =IA+MI+OH marne =IA+MI+PA luzerne =IA+MI+WA stanwood =IA+MN britt coonrapids fertile hills vining \
            wadena =IA+MN+MS moorhead =IA+MN+MT+NH nashua =IA+MN+ND+NY+WI sanborn =IA+MN+NJ+PA audubon =IA+MN+NV ely \
            =IA+MN+OK+WV+WY osage =IA+MN+PA lanesboro =IA+MN+TX barnum =IA+MN+WI bagley =IA+MO agency eldon highlandville oran \
            pilotgrove truesdale =IA+MO+NH+NY newhampton =IA+MO+NJ blairstown =IA+MO+NJ+WV asbury =IA+MO+NY+OH+PA+WV martinsburg \
            =IA+MO+NY+TX mineola =IA+MO+OH+PA defiance =IA+MO+OH+TX nevada =IA+MS+NC+NM+NV+SD silvercity =IA+MT conrad =IA+NC \
            cedarfalls greenmountain greenmtn havelock olin =IA+NC+OH castalia =IA+NC+OH+OR hayesville =IA+NC+PA+VA atlantic \
            =IA+NC+WA george manson =IA+ND lakota =IA+ND+NY+WI springbrook =IA+NE ainsworth cedarrapids dakotacity fontanelle \
            holstein nemaha =IA+NE+NM+NY madrid =IA+NE+NM+WV bayard =IA+NE+OH+OR+TX hubbard =IA+NE+OK+PA+WY ralston =IA+NE+TX \
            dickens =IA+NE+UT+VA sutherland =IA+NH+OH+RI+VA portsmouth =IA+NJ guttenberg stanhope =IA+NJ+NY+OH+PA+TN \
            pleasantville =IA+NJ+PA newprovidence newprovidnce =IA+NJ+VA elberon =IA+NM+VA floyd =IA+NM+WA desmoines =IA+NV \
            goldfield =IA+NV+NY sloan =IA+NY beacon clemons fonda greenisland hartwick kirkville lacona massena moravia remsen \
            westburlington =IA+NY+OH thurman universityheights =IA+NY+OK+PA millerton =IA+NY+PA wburlington =IA+NY+SC laurens \
            =IA+NY+VA+VT jamaica =IA+NY+WA elma =IA+NY+WV wellsburg =IA+OH cincinnati conesville grandriver macksburg newvienna \
            stockport stout tiffin vanwert =IA+OH+PA+WA pomeroy =IA+OH+WV mingo =IA+OH+WY guernsey =IA+OK dewar garber keota \
            ryan sperry =IA+OK+PA woodward =IA+OK+TX dougherty =IA+OR+WI lonerock =IA+PA anita aspinwall beaverdale clarion \
            cresco dysart fairbank mtunion northwashington nwashington salix vanmeter westgrove =IA+PA+SD+WY carpenter =IA+PA+TN \
            riceville =IA+PA+TX allison =IA+PA+VA bluegrass =IA+RI+SC johnston =IA+SD ottumwa tabor =IA+SD+WA marcus =IA+TN \
            farragut =IA+TX alvord bertram dike early gruver wellman woden =IA+TX+VA miles =IA+TX+WI glidden =IA+UT coalville \
            =IA+UT+WV neola =IA+VA austinville charlescity floris lowmoor thornburg =IA+WA algona curlew grandmound lowden \
            matlock packwood =IA+WI ftatkinson honeycreek lakemills luxemburg manawa monona plover tripoli =IA+WV earling \
            harpersferry windsorheights windsorhts =IA+WY bondurant =ID acequia ahsahka americanfalls americanfls amfalls \
            andersondam arbon arbonvalley arimo atomiccity blackfoot boise bonnersferry bovill bruneau calder careywood \
            castleford cataldo challis chubbuck clarkfork clarkia cocolalla coeurdalene conda coolin corral craigmont culdesac \
            daltongardens daltongdns deary declo dietrich dingle driggs eastmagic featherville fenn fernanlakevillage \
            fernanlkvlg filer fishhaven fthall gibbonsville glennsferry gooding grangeville grasmere hailey hammett hansen \
            hauser haydenlake headquarters heyburn hiddenspgs hiddenspring hiddensprings homedale huetter huston idahocity \
            idahofalls inkom juliaetta kamiah keuterville kinghill kooskia kootenai kuna lapwai lavahotspgs lavahotsprings \
            leadore lemhi letha lewistonorchards lucile mackay macksinn maladcity marsing mccall mccammon medimont melba menan \
            minidoka monteview mountainhomeafb moyiesprings mthome mtnhomeafb mullan murtaugh nampa newcenterville newdale \
            newmeadows nezperce nordman notus orofino osburn paradisehot paradisehotsprings paul payette picabo pioneerville \
            pocatello ponderay porthill postfalls potlatch priestlake priestriver rathdrum reubens rexburg rigby riggins ririe \
            rockybar rogerson sagle salmon santa sawtoothcity shelley shoup smelterville starranch steirman stites stmaries \
            swanvalley sweet tendoy tensed terreton teton tetonia tipanuk twinfalls tyhee ucon wardner wayan weippe weiser \
            westmagic whitebird worley yellowpine =ID+IL lakefork oreana triumph =ID+IL+IN+NE+PA+WY dubois =ID+IL+MA+NE harvard \
            =ID+IL+MO laclede =ID+IL+MT+NY+OH malta =ID+IL+MT+WI roberts =ID+IN colburn =ID+IN+KS+NE+NH+OK+VT bennington \
            =ID+IN+MD+MO+PA+SC+WI darlington =ID+IN+OK+TX howe =ID+IN+VT ferdinand =ID+KS bern ellis =ID+KS+KY+MA+NY+SD athol \
            =ID+KS+MI peck =ID+KS+MI+WV emmett =ID+KS+MN+NC+NE+OH+PA+UT+WI richfield =ID+KS+MN+SD hillcity =ID+KS+ND+WV hazelton \
            =ID+KS+OK elkcity =ID+KS+OR+WI greenleaf =ID+KY almo stone =ID+KY+MN+TN+VT wilder =ID+KY+MS grace =ID+KY+WV lenore \
            =ID+LA+MO+SD pollock =ID+MA+MI+NH+TN+WI middleton =ID+MA+MN+NC wendell =ID+ME+MI+NY eastport =ID+MI onaway \
            =ID+MI+MO+OH parma =ID+MI+NE spalding =ID+MN arco donnelly elkriver plummer tamarack =ID+MO+NC+OR+TX murphy =ID+MS \
            fernwood =ID+MS+MT+NY swanlake =ID+MS+NC+TX star =ID+MT+OK+SC+TX moore =ID+NC+VA council =ID+ND pingree =ID+NE firth \
            =ID+NJ greencreek =ID+NM hagerman =ID+NY bliss islandpark lowman =ID+NY+TX+WA palisades =ID+OH carey harpster \
            newplymouth =ID+OH+UT midvale =ID+OK carmen felt kendrick ketchum =ID+OK+TX may =ID+OR riddle =ID+PA+VA indianvalley \
            =ID+SC hamer =ID+SC+TX lonestar =ID+SD desmet =ID+TN mtnhome =ID+VA ammon gannett =ID+WA burley =ID+WV lostriver =IL \
            abbottpark addieville akin albanypark albers allenville alorton alsey alsip altopass anchor ancona annawan \
            applecanyonlake appleriver arenzville argenta armington aromapark arrowsmith ashkum ashmore assumption atterberry \
            auburngresham aviston bader bannockburn bardolph barnhill barr barringtonhills bartelso basco batchtown baylis \
            bayviewgardens bayviewgdns beachpark beardstown bearsdale beason beaverville beckemeyer bedfordpark beechercity \
            belknap bellerive bellmont belmontcragin bement benld bensenville bethalto biblegrove biggsville birds bishophill \
            bissell blandinsville blueisland bluffs bluffsprings bluford bolingbrook bonegap bonfield bonnie boody boulderhill \
            bourbonnais braceville bradfordton braidwood breese bridgeview brightonpark broadwell brookport browns buffalogrove \
            buffalohart buffalopr buffaloprairie bullvalley bulpitt buncombe bureau burntprairie burrridge cabery cahokia \
            cahokiaheights cahokiahgts calumetcity calumetpark campbellhill campgrove camppoint camptonhills campus cantrall \
            carboncliff carlinville carlock carman carmi carolstream carpentersville carpentersvle carriermills caseyville \
            catlin caveinrock champaign chana chandlerville channahon channellake chebanse cherry chicago chicagoheights \
            chicagohts chicagolawn chicagoloop chicagoridge chrisman christopher cimic cisne cissnapark clarendonhls \
            claytonville cntryclbhls coalvalley coatsburg coello coffeen coleta collison colona colp congerville cornland \
            cottagehills cowden coynecenter crainville crealsprings cresthill cropsey crystallawns ctryclbhls cullom custerpark \
            dahinda dallascity daltoncity damiansville davisjct davisjunction deergrove depue desplaines dieterich divernon \
            dixmoor dollville donovan dorsey dow downersgrove dunfermline dunkel dupo duquoin eagarville eastalton \
            eastcarondelet eastdubuque eastdundee eastgalesburg eastgarfieldpark easthazelcrest eastmoline eastpeoria \
            eaststlouis ecarondelet eckard edelstein egalesburg ehazelcrest elburn eldena electronicdatasystems eleroy \
            elkgrovevillage elkgrovevlg elkville ellery ellisgrove elsah elvaston elwin emington enion enos estlouis \
            evergreenpark evergreenpk fairmontcity fairviewheights fairviewhts fancyprairie farina farmercity ferrin fiatt \
            fidelity fieldon fithian flanagan flossmoor foosland fordheights forestview forrest foxlakehills foxrivergrove \
            foxrivergrv foxrivervalleygardens foxrvvlygn foxvalley frankfortheights frankforthts frankfortsquare franklingrove \
            franklingrv freemanspur ftsheridan fults gagepark gageslake gale gardenpr gardenprairie gays geff gerlaw \
            germantownhills germantwnhls germanvalley gibsoncity gilberts gillespie gilson glasford glencarbon glendaleheights \
            glendalehts glenellyn godfrey goldeneagle goodfield goodingsgrove goodwine goreville grandboulevard grandchain \
            grandtower grandwoodpark granitecity grantpark graymont grayslake grayville greatergrandcrossing greatlakes \
            greenoaks greenrock griggsville gurnee hagarstown hainesville hamletsburg hannacity hanoverpark harco harristown \
            harvel harwoodheights harwoodhts hawthornwds hawthornwoods hazelcrest hecker heman henton herod herrin herscher \
            herveycity hettick hewittsville heyworth hindsboro hodgkins hoffmanest hoffmanestates holidayhills holidayshores \
            hollowayville homerglen hoopeston hooppole hopkinspark hoyleton hubly hutsonville illinoiscity illiopolis ina \
            indheadpark indheadpk indiancreek indianheadpark indianheadpk ingallspark ingraham ipava irvingpark islandlake \
            ivesdale jeffersonpark jeffersonpk jeiseyville jerseyville johnstoncity joy kampsville kaneville kankakee kappa \
            karbersridge karnak kasbeer keenes keensburg keithsburg kell keyesport kildeer kings kingstonmine kingstonmines \
            kinmundy lacon ladd lafox lagrangehighlands lagrangehlds lagrangepark lagrangepk lakebarrington lakebluff \
            lakecamelot lakecatherine lakeinthehills lakemoor lakepetersburg lakesummerset lakevilla lakewoodshores lakezurich \
            langleyville leafriver lelandgrove lenzburg leonore lerna lilylake lincolnnwsl lincolnsnewsalem lincolnsquare \
            lincolnwood lindenwood literberry littleindian lkbarrington lkinthehls loami loda lomax lombard londonmills \
            longpoint lostant lovespark lowder lowerwestside lowpoint lynncenter machesneypark machesneypk mackinaw maeystown \
            mahomet makanda manito manteno maplepark maquon marine marissa mark maroa marquetteheights marquettehts marseilles \
            martinton mascoutah matherville matteson maunie mazon mccullomlake mckinleypark mcleansboro mcnabb mcvey medinah \
            meppen meredosia merrionettepark merrionettpk metropolis mettawa michael middlesworth millshoals millstadt milmine \
            minier minonk minooka mode mokena momence monee monroecenter montgmry mooseheart morganpark mortongrove mossville \
            moundstation moweaqua mozier mtcarroll mterie mtgreenwood mtprospect mtpulaski mulberrygrove mulberrygrv mulkeytown \
            mundelein murphysboro nachusa naperville nason nationalstockyards natlstockyd nbarrington nearnorthside \
            nearsouthside neoga neponset newburnside newdouglas newlenox newmansville newmemphis nhenderson nilwood norridge \
            norriscity northaurora northbarrington northcenter northchicago northcity northhenderson northlawndale northpekin \
            northpeoria northriverside nriverside oakbrkmall oakbrookmall oakbrookter oakbrookterrace oakforest oaklawn \
            oakwoodhills oblong ohlman okawville oldberlin oldmillcreek oldmillcrk olmsted olympiafields olympiaflds onarga \
            ontarioville opdyke ophiem oquawka oraville orlandhills orlandpark osco owaneco palatine paloma palosheights \
            paloshills palospark pana panthercreek papineau parkforest parkwaygardenhomes pecatonica pembroketownship \
            pembroketwp peoriaheights peoriahts peotone percy perks pesotum piasa pierron piersonsta piersonstation \
            pinckneyville pingreegrove pipercity pistakeehighlands platocenter pontoonbeach pontoosuc poplarcity portagepark \
            portbarrington prairiedurocher prdurocher preemption prestbury prestonheights prophetstown prospectheights \
            prospecthts ptbarrington radom rapidscity ratesandclassification redmon rees renault richtonpark richview riddlehill \
            ridgefarm ridott riggston rivergrove riverwoods robbs rockcity rogerspark rollingmdws rollingmeadows romeoville \
            roodhouse rosewoodheights rosiclare roundlakebeach roundlakeheights roundlakepark roundlakepk roundlkbch roundlkhts \
            roundlkpark royallakes ruma sadorus sailorspgs sailorsprings sammonspoint sandoval sauget saukvillage saunemin \
            saybrook sbarrington scalesmound schaumburg scheller schicagohei schicagoheights schicagohts schillerpark schramcity \
            sciotomills scottafb scottairforcebase seaton seatonville secor serena sesser shabbona shattuc shawneetown sherrard \
            shirland shobonier shumway sicily silvis sjacksonvle skokie smithshire snicarte solonmills somonauk sorento \
            southbarrington southbeloit southchicago southchicagoheights southelgin southernview southholland southjacksonville \
            southlawndale southpekin southroxana southsuburban southsuburbn southwilmington sparland speer springbay springerton \
            standardcity stanne steeleville steger steward stewardson stillmanvalley stillmanvly stjacob stockland stonefort \
            stonepark stoy streamwood streator stronghurst summitargo sunriverter sunriverterrace swanwick swilmington \
            tablegrove tallula tamaroa tamms tampico taylorridge taylorspgs taylorsprings taylorville techny teheran templehill \
            tennessee teutopolis thawville thebes thegalenaterritory thirdlake thomasboro timewell tinleypark tiskilwa tolono \
            toluca tonica toulon tovey towerhill towerlake towerlakes trilla trivoli troutvalley troygrove twingrove \
            ukrainianvillage ullin upperalton uptown ursa valmeyer vanorin varna venedy venetianvillage vernonhills \
            villageofcamptonhills villageoflakewood vlgoflakewd volo waggoner walshville waltonville wamac wapella washingtonpk \
            wataga watseka waukegan waynecity wedron westbrooklyn westchicago westcity westdundee westelsdon westenglewood \
            westernsprgs westernsprings westervelt westfrankfort westgarfieldpark westpeoria wfrankfort whiteash whiteheath \
            whittington willeys wilmette wiltoncenter winthropharbor winthrophbr witt womac wonderlake wooddale woosung wrights \
            wyanet yantisville yatescity zeigler =IL+IN delong heritagelake lakeholiday loogootee muncie patoka riverforest \
            =IL+IN+KS topeka =IL+IN+KS+KY+ME+MI+NY+OH+SD frankfort =IL+IN+KS+KY+ME+MO+MS+NC+NE+NY+PA+SC+TN+TX+UT+WI+WV liberty \
            =IL+IN+KS+KY+MI+MN+MO+MS+NE+NY+OH+PA+SC+SD utica =IL+IN+KS+LA+MI+MO+NC+NJ+NY+OK+PA+WI+WY hillsdale =IL+IN+KS+ND \
            medora =IL+IN+KS+OR+WV bunkerhill =IL+IN+KS+SC modoc =IL+IN+KY claycity =IL+IN+KY+MA+MI+MN+NH+NY+OH+PA+TX+VT+WA+WI \
            rochester =IL+IN+KY+ME+MO+NH+OH+WI sullivan =IL+IN+KY+MI+MO+TN+TX shelbyville =IL+IN+KY+MN+MO+NC+NY+OH+VA warsaw \
            =IL+IN+KY+NC+NY+PA elizabethtown =IL+IN+LA+ME+MN+MT+NY+OR+WI hammond =IL+IN+LA+MS+ND flora \
            =IL+IN+MA+MI+MO+NH+NJ+SC+VA chesterfield =IL+IN+MA+OH brimfield =IL+IN+ME+MI+MO+NE+NJ+NY+PA+TN+VA+WI palmyra \
            =IL+IN+ME+MI+NC+NH+NY+OH+PA+SC+SD bath =IL+IN+MI+MN wolflake =IL+IN+MI+ND+OH+PA ashley =IL+IN+MI+OH metamora \
            =IL+IN+MI+PA+WA brownstown =IL+IN+MN+NJ+WV ramsey =IL+IN+MO+MS+PA+TX+VA arcola =IL+IN+MO+NE+NY+OH+PA rushville \
            =IL+IN+MO+NJ+OH+TX+VA martinsville =IL+IN+ND pekin =IL+IN+ND+PA kempton =IL+IN+NE+NY+OH cortland =IL+IN+NE+VA nora \
            =IL+IN+NJ+NY littleyork =IL+IN+NY cicero lanesville =IL+IN+NY+OK+OR+PA+SC+TX+WI dale =IL+IN+NY+VA+VT castleton \
            =IL+IN+PA oakford =IL+IN+VA staunton =IL+IN+WI grantsburg =IL+IN+WV coalcity =IL+IN+WY evanston =IL+KS carlyle downs \
            galatia laharpe rantoul sublette =IL+KS+KY+MS iuka =IL+KS+KY+MT+TN+UT parkcity =IL+KS+KY+ND nortonville \
            =IL+KS+KY+NY+VT lyndon =IL+KS+KY+PA ransom =IL+KS+LA+NC+PA+WV simpson =IL+KS+MA+MI+MO+NH+NY+OH+VA+WI deerfield \
            =IL+KS+MD+MN+MO wheaton =IL+KS+ME baileyville =IL+KS+ME+ND+NH+NY gorham =IL+KS+ME+NY+PA+TX industry =IL+KS+MI moline \
            =IL+KS+MI+MO+NE+NM+OR+PA+SC+SD+WI seneca =IL+KS+MI+ND galesburg =IL+KS+MN odin =IL+KS+MN+MS+TX+VA victoria \
            =IL+KS+MN+WI delavan =IL+KS+MO+MS+NY holcomb =IL+KS+MO+NY+OH latham =IL+KS+MO+NY+OR+PA+SD+TN+UT altamont \
            =IL+KS+MO+OK+PA+TX+WA+WV centralia =IL+KS+MO+SD moundcity =IL+KS+MT+NV+NY manhattan =IL+KS+MT+NY+SC oswego =IL+KS+NC \
            cedarpoint =IL+KS+NC+NE+NJ+SD+TN belvidere =IL+KS+ND+NE dwight =IL+KS+ND+NY geneseo =IL+KS+ND+PA+TX robinson \
            =IL+KS+NH+SC effingham =IL+KS+OH+WV ottawa =IL+KS+OK+SC+SD lane =IL+KS+PA towanda =IL+KS+SD virgil =IL+KS+TX \
            bluemound prairieview =IL+KS+TX+WI iola =IL+KS+VA countryside =IL+KS+WV kincaid =IL+KY bowen chenoa dongola glenview \
            greenup hillview lincolnshire redbud roxana =IL+KY+LA+MI+MN+MO+TN+WI stjoseph =IL+KY+LA+NY lockport \
            =IL+KY+MD+MO+ND+PA+WI+WV newburg =IL+KY+MD+MS+ND mchenry =IL+KY+MD+NY+OH+PA+TN+WI germantown \
            =IL+KY+ME+MO+MS+ND+NJ+NY+OH+PA+VA+WI verona =IL+KY+ME+NC+NE+OH+PA+RI+UT+VA+WV smithfield \
            =IL+KY+MI+NH+OH+OK+TN+TX+WI+WV mason =IL+KY+MI+WV pawpaw =IL+KY+MN+PA+WI royalton =IL+KY+MO crestwood emma \
            =IL+KY+MO+MT browning =IL+KY+MO+MT+TX hardin =IL+KY+MO+NE+NJ+VA ewing =IL+KY+MS+NC cary =IL+KY+MS+WY banner \
            =IL+KY+NC+WV nebo =IL+KY+ND+PA+WV fairdale =IL+KY+OH laura =IL+KY+OK camargo =IL+KY+SD southshore =IL+KY+VT \
            bondville =IL+KY+WA oakbrook =IL+LA chestnut laplace larose stfrancisville stfrancisvle strose timberlane \
            =IL+LA+MA+MI+MS+NH+NJ+NY+PA+VA chatham =IL+LA+MA+NE+OK+PA+TN+WI elmwood =IL+LA+MO+OK noble =IL+LA+MS+WI lena \
            =IL+LA+OH kilbourne =IL+LA+SD egan =IL+LA+TX eola =IL+MA clarendonhills =IL+MA+ME+NH+PA+VT+WI pittsfield \
            =IL+MA+MI+MO+NY+OH+UT+VT mendon =IL+MA+MN danvers =IL+MA+MO+WA+WV malden =IL+MA+MT+NH+NY hinsdale =IL+MA+ND+PA \
            newsalem =IL+MA+NH sandwich =IL+MA+NY+PA+UT+VT hydepark =IL+MA+OH arlingtonhts hopedale =IL+MA+OH+PA newbedford \
            =IL+MA+OH+PA+WA arlingtonheights =IL+MA+SC swansea =IL+MA+TX savoy =IL+MA+VA blackstone =IL+MA+WV eastlynn =IL+MD \
            algonquin barclay cooksville dowell glenarm wenona =IL+MD+ME+MS+NY+PA tremont =IL+MD+MI+NJ+TN millington \
            =IL+MD+MO+MT+OH+PA lewistown =IL+MD+MO+MT+PA+TX olney =IL+MD+MO+OH+PA+TN millersville =IL+MD+MT+VA potomac \
            =IL+MD+NC+NY+OH+TN+TX+VA woodlawn =IL+MD+NY newwindsor =IL+MD+TX ingleside =IL+MD+TX+VA midlothian =IL+MD+VA \
            abingdon =IL+ME danforth =IL+ME+MI+NE+NJ+NY+OH+OK+PA+WV wayne =IL+ME+MI+NY+OK+PA+TN limestone =IL+ME+MI+PA+TN+TX \
            rockwood =IL+ME+MN+NY+OH+UT hinckley =IL+ME+NC+NE+NH atkinson =IL+ME+ND+NY+PA+TX+VA edinburg =IL+ME+NE+NM+WV bingham \
            =IL+ME+NH+OR+WI unity =IL+ME+NJ+NY farmingdale =IL+ME+PA burnham =IL+ME+PA+TX brownfield =IL+ME+WY sinclair =IL+MI \
            beecher curran orion posen =IL+MI+MN+MO+MS+ND+NY+OH+WI caledonia =IL+MI+MN+NY+SD+WI longlake =IL+MI+MO pontiac \
            =IL+MI+MO+MT+OH vandalia =IL+MI+MO+ND+NE+NJ+NM+OR+VA gladstone =IL+MI+MO+NH+OH+PA+TX newboston =IL+MI+MO+OK macomb \
            =IL+MI+NC merritt scottville =IL+MI+NY+PA+WI mtmorris =IL+MI+OH niles =IL+MI+TX tuscola =IL+MI+WA buckley =IL+MI+WI \
            durand =IL+MN cobden forestlake hamel laprairie =IL+MN+MO+MT+NY+PA+SD+TX roscoe =IL+MN+MS+NY+PA+TX+WA+WY morton \
            =IL+MN+MT+NE+WY huntley =IL+MN+NC+NE+OK+WV fairmont =IL+MN+NC+OK hoffman =IL+MN+NE virginia =IL+MN+NE+WI winnebago \
            =IL+MN+NY roundlake =IL+MN+NY+PA eldred =IL+MN+OH dennison =IL+MN+OK deercreek =IL+MN+OR+WV hines =IL+MN+PA+VA \
            springgrove =IL+MN+TN henning =IL+MN+TX barry =IL+MN+VA dundas =IL+MN+WI dakota shorewood stpeter =IL+MO carterville \
            chadwick countryclubhills crevecoeur emden hartsburg kewanee kirksville northwoods ofallon otterville polo \
            villaridge =IL+MO+MS clarksdale ellisville =IL+MO+MS+OH+SC+TN+VA lynchburg =IL+MO+MS+TX dekalb =IL+MO+NY warrensburg \
            =IL+MO+NY+OH ava =IL+MO+NY+VA+VT williamsville =IL+MO+OH+OR+WA+WV+WY diamond =IL+MO+OH+TN rockbridge =IL+MO+OH+WI \
            oregon =IL+MO+PA freeburg smithton =IL+MO+PA+TN normandy =IL+MO+TN maryville =IL+MO+TX roby =IL+MO+WV wheeling worth \
            =IL+MS olivebranch pearl =IL+MS+NC+ND+WV raleigh =IL+MS+PA hickoryhills =IL+MT highwood joliet muddy stmarie worden \
            =IL+MT+NM broadview =IL+MT+NY+OH+OK+PA+WV lima =IL+MT+PA valier =IL+MT+SC+SD+TN norris =IL+NC alexis bolivia \
            cerrogordo =IL+NC+OH+PA+VA+WV sugargrove =IL+NC+TX+WA longview =IL+ND esmond =IL+ND+NE crete =IL+ND+TX loraine \
            =IL+NE dix fairbury mccook merna stlibory woodriver =IL+NE+NY+TX+VA mclean =IL+NE+OR+TX odell =IL+NE+PA berwyn \
            =IL+NE+SD+TN+VA henry =IL+NE+TX tilden =IL+NH tilton =IL+NH+NJ+RI barrington =IL+NJ raritan roselle \
            =IL+NJ+NY+OH+PA+TN+VA hopewell =IL+NJ+OK ringwood =IL+NJ+RI+WY manville =IL+NJ+WI elmwoodpark parkridge =IL+NM \
            lovington texico virden =IL+NV golconda lamoille =IL+NV+NY+OH+TX wadsworth =IL+NY brocton hagaman johnsburg \
            kinderhook leecenter lindenhurst lisle manlius middlegrove newcity ohio portbyron smithboro unionhill woodhull \
            =IL+NY+OH+TX jewett =IL+NY+OR+SD astoria =IL+NY+PA elmhurst penfield westtown =IL+NY+PA+TX+WI newberlin \
            =IL+NY+PA+TX+WV liverpool =IL+NY+SC+TN johnsonville =IL+NY+TX irving =IL+NY+WI cazenovia morrisonville =IL+OH \
            broughton findlay kinsman millercity newathens northbrook vermilion williamsfield xenia =IL+OH+PA mechanicsburg \
            =IL+OH+PA+SC+TN+UT mtcarmel =IL+OH+PA+SD newholland =IL+OH+PA+UT orangeville =IL+OH+PA+VA mcclure =IL+OH+TX anna \
            =IL+OH+WI westsalem =IL+OK cache harmon hennepin mounds savanna spaulding =IL+OK+TX pawnee =IL+OK+VA capron \
            =IL+OK+WV justice =IL+OR+SC longcreek =IL+PA chambersburg colmar edenburg elco huey kane lemont logansquare media \
            rockton sciota sigel summerhill waterman westlawn westyork willowhill =IL+PA+TX rankin =IL+PA+WV hometown =IL+SC \
            dalzell lodge =IL+SC+TX+WI alvin northlake =IL+SD dolton herrick iroquois =IL+SD+WV stickney =IL+TN hampshire niota \
            =IL+TX aledo bartonville buda energy ferris forreston godley hidalgo hurst itasca kenney knollwood menard newbaden \
            oglesby rockdale strawn =IL+TX+UT+WV junction =IL+TX+VA markham =IL+VA broadlands dahlgren newcanton radford shipman \
            =IL+VT vergennes =IL+WA duvall hazeldell wauconda =IL+WI brussels foxlake mattoon prentice vermont =IL+WV lanark \
            mcconnell =IN ambia amo argos atterbury bargersville beverlyshores beverlyshrs bippus birdseye blanford blmgtn \
            blocher boggstown boonegrove brazil bright bringhurst broadripple brook brooksburg buckcreek buckskin buffaloville \
            burket burnettsville burnsharbor burrows butlerville cambridgecity cambridgecty camby campatterbry campatterbury \
            campattrbry cannelburg cartersburg cates cdheadquarters celestine chalmers chesterton chrisney christmaslakevillage \
            christmaslk commiskey connersville cordrysweetwaterlakes countryclubheights countrysquirelakes craigville \
            cranenavaldepot cranenavdpt crothersville crowsnest ctryclbhgts darmstadt deedsville demotte denham depauw deputy \
            dugger duneacres dunreith earlpark eastchicago eastenterprise eastgermantown eckerty edinburgh edwardsport \
            eenterprise egermantown elberfeld ellettsville elnora emison etnagreen fairfieldheights farmland finly fishlake \
            floydsknobs folsomville fontanet fortville fountaintown francesville francisco frankton freelandville frenchlick \
            ftbranch ftritner ftwayne gascity gentryville gosport grabill grammer grasscreek greensfork griffith \
            grissomairforcebase grissomairreservebase grissomarb grovertown gulivoirepark gwynneville haubstadt helmer helmsburg \
            heltonville hillisburg hoagland hogtown homecroft hudsonlake huntertown huntingburg hymera indianapolis \
            indianheights inglefield jasonville kendallville kentland kewanna kimmell kingsfordheights kingsfordhts kirklin \
            knightstown koleen koontzlake kouts kurtz kyana ladoga lagro lakecicott lakedalecarlia lakesofthefourseasons laketon \
            laotto lapaz lapel larwill leitersford leocedarville leocedarvle libertymills lizton losantville mackey mariahhill \
            markle markleville mauckport mays mccordsville medaryville mellott melodyhill meridianhills meridianhls merom \
            merrillville michianashores michianashrs michigantown millhousen mishawaka mongo monon monroevl mooreshill morocco \
            mtstfrancis mtsummit munster muscatatuck nabb nappanee navilleton ncrowsnest nebraska newamsterdam newchicago \
            newgoshen newpalestine newpekin newross newsalisbury newtrenton newwhiteland nmanchester noblesville northcrowsnest \
            northjudson northmanchester northterrehaute northvernon northwebster notredame nterrehaute oaklandcity oaklandon \
            oaktown ober odon ogdendunes oldenburg onward oolitic ora orestes otwell owensburg paintedhills paragon \
            pariscrossing parisxing parkercity parkerssettlement patricksburg pierceton pimento pines pinevillage pleasantmills \
            pleasantmls poneto poseyville potawatamipk pottawattamiepark prairieton princeslakes putnamville ragsdale redkey \
            reelsville rego roachdale roann rockyripple rollingpr rollingprairie romecity royalcenter russiaville salamonia \
            sandborn sandford sanpierre santaclaus schererville schneider schnellville seelyville sellersburg servia shadeland \
            shelburn shepardsville shipshewana shorewoodforest siberia simontonlake smithvillesanders solsberry southmilford \
            southwhitley speedway spiceland springhills stbernice stendal stilesville stinesville stleon stmaryofthewoods \
            stmaryofwd stmeinrad stockwell straughn stroh sumavaresorts sumavarsts sunman swayzee sweetser switzcity talbot \
            taswell tefft tellcity thorntown timelife tobinsport townofpines trafalgar trailcreek trilakes twelvemile universal \
            valeene vallonia valpo veedersburg velpen vevay vincennes wadesville wanamaker wanatah warrenpark wawaka waynetown \
            wbadensprgs wcollegecnr westbadensprings westcollegecorner westmiddleton westterrehaute wheatfield whiteland \
            whitestown williamscreek williamscrk willowbranch winamac windfall winonalake wmiddleton wolcottville \
            woodlawnheights woodlawnhgts wterrehaute wynnedale xmaslkvlg yeoman =IN+KS lafontaine pierceville wakarusa \
            =IN+KS+KY+LA+OH+PA greensburg =IN+KS+KY+MN+OR culver =IN+KS+KY+NE+NY+OR+WV walton =IN+KS+MA+MI+MS+NE+NJ+NY+PA \
            lawrence =IN+KS+MI holton ingalls =IN+KS+MI+MN southhaven =IN+KS+MI+MO+NE+OK tecumseh =IN+KS+MI+NY+OH attica \
            =IN+KS+MI+OR riley =IN+KS+MO+ND+VI+WA stjohn =IN+KS+MO+NE+NY+OH+UT syracuse =IN+KS+MS+OH+PA newalbany \
            =IN+KS+NY+OH+PA brookville =IN+KS+WA leavenworth =IN+KY campbellsburg hardinsburg harrodsburg jeff =IN+KY+LA \
            logansport =IN+KY+LA+OK sulphur =IN+KY+MA+ME+MI+VA falmouth =IN+KY+MD+OH+PA+TN williamsport =IN+KY+MI+MO+ND+OH \
            napoleon =IN+KY+MI+ND+PA+VA clifford =IN+KY+MO eminence =IN+KY+MS+PA+WV morgantown =IN+KY+MT+NJ+WI milltown \
            =IN+KY+NC tyner =IN+KY+NC+OR+SC+TX pendleton =IN+KY+OH cynthiana =IN+KY+OK foraker =IN+KY+PA+TX+WA+WY garrett \
            =IN+KY+TN lawrenceburg =IN+KY+TX galveston =IN+KY+WI rockfield =IN+KY+WV clearcreek =IN+LA+MI+MO+NY livonia \
            =IN+LA+MS+OH+TX+VA forest =IN+LA+NY angola =IN+LA+SC+TX converse =IN+MA freetown =IN+MA+MD+NH+RI+WV charlestown \
            =IN+MA+ME+MO+VT+WI marshfield =IN+MA+PA westnewton =IN+MD hagerstown otterbein =IN+MD+NC+PA+TX wingate \
            =IN+MD+NM+OH+OK spencerville =IN+MD+NY+OH dunkirk =IN+MD+OH risingsun =IN+MD+OK fairland =IN+MD+VA remington \
            =IN+ME+MI cedarlake =IN+ME+MI+OH+PA+UT+WI portage =IN+ME+MN+OK+TX porter =IN+ME+MO+NY+PA mexico =IN+ME+ND+NY+PA knox \
            =IN+ME+NY newburgh =IN+ME+NY+OH poland =IN+MI corunna lakestation springport =IN+MI+MN+NC+NJ+TX springlake \
            =IN+MI+MN+ND pleasantlake =IN+MI+MT decker =IN+MI+NY+OH hemlock =IN+MN fulda otisco ulen =IN+MN+PA collegeville \
            milroy =IN+MN+SD+TX+WV gary =IN+MN+TX brookston =IN+MO bourbon leopold terrehaute =IN+MO+MT+OR+TX crane =IN+MO+NC \
            advance =IN+MO+NC+NJ+OR bridgeton =IN+MO+OH owensville =IN+MO+PA greencastle =IN+MO+TX monroecity =IN+MO+VA newpoint \
            =IN+MO+WI greendale =IN+MO+WV wyatt =IN+MS kokomo michigancity newaugusta =IN+MS+NC pittsboro =IN+MS+NV+PA stateline \
            =IN+NC dillsboro speed unionmills =IN+NC+ND+NE hamlet =IN+NC+OR+SC gaston =IN+ND linton =IN+ND+NY+TX cayuga \
            =IN+ND+SC+TX judson =IN+NE macy magnet =IN+NE+TX kennard =IN+NE+TX+WA southbend =IN+NH+NY northsalem =IN+NH+NY+PA \
            westlebanon =IN+NH+TN laconia =IN+NJ+NY+WI newlisbon =IN+NM hobbs =IN+NM+NY crownpoint =IN+NM+WI chili =IN+NV+TX \
            kingsbury =IN+NY bellmore berne churubusco fishers preble rensselaer westharrison =IN+NY+OH newlebanon =IN+NY+OH+TN \
            summitville =IN+NY+OK+WA+WI hobart =IN+NY+OR+VA scottsburg =IN+NY+PA nineveh uniondale =IN+OH fairviewpark \
            newcarlisle newmiddletown newmiddletwn newwashingtn newwashington northmadison osgood patriot perrysville roselawn \
            tippecanoe westlafayette wlafayette zanesville =IN+OH+PA greentown newparis =IN+OH+WI+WV newrichmond =IN+OK \
            mooreland =IN+OK+UT+WY hanna =IN+OR eaglecreek lincolncity =IN+OR+WA columbiacity =IN+PA coatesville delphi economy \
            henryville idaville ligonier pennville sharpsville starlight zionsville =IN+PA+SC+TN hartsville =IN+SC borden \
            clarkshill knightsville montmorenci ridgeville =IN+TN spurgeon =IN+TN+TX+WI crossplains =IN+TX bruceville fowlerton \
            goldsmith newwaverly tennyson =IN+UT bicknell newharmony scipio =IN+VA brownsburg charlottesville charlottesvle \
            tangier walkerton =IN+VI stcroix =IN+WA battleground =IN+WI fountaincity pence =IN+WV cannelton english hartfordcity \
            ireland petroleum romney shoals tunnelton wilkinson =IN+WY leo =KS abbyville admire agenda andale antonino argonia \
            arma assaria atchison baldwincity basehor bavaria baxterspgs baxtersprings bazine beattie beeler belaire belvue \
            bendena berryton birdcity bloom bluerapids bonnerspgs bonnersprings brownell buhler burden burdick burrton bushong \
            bushton carona cassoday catharine cawkercity centropolis chanute chetopa claflin clearviewcity clearviewcty codell \
            coffeyville collyer colwich conwayspgs conwaysprings cottonwdfls cottonwoodfalls councilgrove coyville cullison \
            damar delia densmore dorrance eastborough edson elbing elkfalls ellinwood elsmore ensign esbon eskridge everest \
            fairway falun farlington formoso ftleavenworth ftleavnwrth ftriley ftrileynorth ftscott gardenplain gas geudasprings \
            glade glenelder goessel goff gove grainfield grandviewplaza grenola halstead hanston hardtner harveyville \
            havensville haysville heizer hepler herington hiattville hoisington hollenberg holyrood hugoton jetmore kalvesta \
            kanopolis kanorado kechi kingsdown kinsley kirwin lacygne lakeoftheforest lakequivira larned lebo lecompton lenexa \
            lenora leonardville leoti liebenthal lindsborg linnvalley lkofthefst longford longton ludell macksville mahaska \
            maize manter marienthal matfieldgreen matfieldgrn mayetta mcconnellafb mccracken mccune mclouth mcpherson meade \
            medicineldg medicinelodge melvern merriam miltonvale missionwoods morland morrowville moundridge moundvalley \
            mullinville mulvane munden muscotah narka natoma neal neodesha neoshofalls neoshorapids nesscity netawaka newalmelo \
            newcentury newstrawn niotaze norcatur northnewton offerle ogallah oketo olmitz olpe olsburg onaga opolis osagecity \
            osawatomie overlandpark ozawkie palco paola parkerfield pawneerock paxico penalosa penokee pfeifer portis potwin \
            powhattan prairievillage prairievlg prettypr prettypraire prettyprairie protection quenemo quinter radley rago \
            roelandpark rozel rushcenter russellspg sabetha satanta savonburg scammon schoenchen severy shawneemission \
            shawneemsn shutchinson smithcenter smolan southhutchinson spearville spivey susank sylvangrove sylvia tescott timken \
            tonganoxie treece tribune turon vliets wakeeney wamego wathena webber welda weskan westmineral westwoodhills \
            westwoodhls wichita wilroadsgardens wilsey woodston yatescenter =KS+KY partridge russellsprings =KS+KY+MA peabody \
            =KS+KY+MA+NJ+OH+TX+WA+WV beverly =KS+KY+ME+MN+OH+TN+WA blaine =KS+KY+ME+NE morrill =KS+KY+MI+MN+ND+OK sawyer \
            =KS+KY+MN+OH mentor =KS+KY+NE+PA ulysses =KS+KY+NH stark =KS+KY+NY+TX+VA scottsville =KS+KY+OK caney =KS+KY+PA park \
            wilmore =KS+KY+PA+VA+WV herndon =KS+KY+TN+TX+VA cunningham =KS+KY+TX edna =KS+KY+VA+WA ford \
            =KS+LA+MA+MD+MI+NE+NH+NY+OH+PA+RI+VA wakefield =KS+LA+MD+MI+PA chase =KS+LA+MI+ND bentley =KS+LA+MT+NM reserve \
            =KS+LA+NC+WY kelly =KS+LA+OH+PA oberlin =KS+LA+OR+PA stbenedict =KS+MA dighton =KS+MA+MD+MI+NC+NE+NJ+NY+PA linwood \
            =KS+MA+MI+MN+OH+PA+VT reading =KS+MA+MN+NE+NY+OH+WA brewster =KS+MA+MS+TX dennis =KS+MA+OH+TX+VA+VT+WV norton \
            =KS+MA+WI fallriver =KS+MD goddard =KS+MD+MN+ND+NE benedict =KS+ME hallowell levant =KS+ME+MI+MN+NV+NY+TX+VT wells \
            =KS+ME+NC+NE+PA+TN+TX+UT+WY garland =KS+ME+NC+VA longisland =KS+ME+NY+OH+TN dresden =KS+ME+SC lincolnville =KS+MI \
            maplecity vassar whitecloud =KS+MI+MN gaylord =KS+MI+MN+OH+OK ada =KS+MI+MO+OH+PA+WA republic =KS+MI+MS+OH coldwater \
            =KS+MI+ND shields =KS+MI+NJ+SD+TN olivet =KS+MI+NY+OH+TX bellaire =KS+MI+TX+VA willis =KS+MI+TX+WY moran =KS+MI+WV \
            rock =KS+MN elmdale mankato radium scandia =KS+MN+MO+MS+OH+TN+TX+WV winona =KS+MN+MO+NC louisburg =KS+MN+MO+NY \
            frontenac =KS+MN+MO+OH+WI+WY edgerton =KS+MN+NC minneapolis =KS+MN+NM sedan =KS+MN+PA hutchinson =KS+MN+SD \
            vermillion =KS+MN+TX windom =KS+MN+TX+VA+WA rice =KS+MO bucklin hunnewell kansascity leawood liberal newcambria \
            scottcity udall =KS+MO+MT plevna =KS+MO+ND rolla =KS+MO+ND+OH bucyrus =KS+MO+NJ concordia =KS+MO+NY+OH+PA+UT \
            wellsville =KS+MO+SC+TN+VA luray =KS+MO+SD+VT barnard =KS+MO+TX+WV linn =KS+MS+TX weir =KS+MT zurich =KS+MT+NC+TX \
            hays =KS+MT+NY rexford =KS+NC bogue coats maplehill =KS+NC+VA tyro =KS+ND cummings nekoma =KS+ND+NH langdon \
            =KS+ND+NY+PA greatbend =KS+NE nickerson =KS+NE+OH claycenter =KS+NE+OR friend =KS+NE+SC inman =KS+NE+TX+UT axtell \
            =KS+NE+WI potter =KS+NH+NY+TN westmoreland =KS+NJ morganville =KS+NM cedarvale =KS+NM+OH+PA+TN mcdonald =KS+NM+OK+TX \
            albert =KS+NY burdett chautauqua glasco herkimer kismet lorraine selden sharonspgs sharonsprings =KS+NY+OH haviland \
            =KS+NY+OH+UT+WV circleville =KS+NY+RI+SC valleyfalls =KS+OH belpre piqua =KS+OH+OR green =KS+OH+WI beloit =KS+OK \
            agra colony stilwell strongcity =KS+OK+PA+UT salina =KS+OK+PA+WV overbrook =KS+OK+SD bison =KS+OK+WV edmond =KS+OR \
            westfall =KS+OR+SD+TX mission =KS+PA hesston osborne =KS+PA+TN+WV parsons =KS+PA+WA home =KS+SC cherryvale garnett \
            =KS+SD isabel =KS+TX abilene douglass leona =KS+VA emporia studley =KS+WA cheney rosalia =KS+WI almena barnes colby \
            haven zenda =KS+WV gem lakin pratt =KS+WY lostsprings =KY aaron acorn adairville adolphus aflex agesbrooksde \
            agesbrookside allegre allock altro alvaton amburgey anco argillite arjay artemus ary ashcamp auxier avawam \
            baileycreek baileyswitch balkan ballardsville bandana barbourmeade barbourville bardstown barnettscreek barnettscrk \
            barrier baskett battletown baughman bays bearbranch bearville beattyville beauty beechmont beechwoodvillage \
            beespring bellewood benham bethanna bethelridge betsey betsylayne bevinsville bigclifty bighill biglaurel bimble \
            blackey blackford blairsmill blanchet blaze bluehole bluerdgmnr blueridgemanor bonnieville bonnyman boonscamp \
            bradfordsville bradfordsvlle brandenburg breckinridgecenter breeding brightshade broadbottom broeckpointe bromley \
            bronston browder brownsborofarm brownsborovillage brownscrossroads brownsfork brownsxroads brwnsborofrm brwnsborovlg \
            bryantsstore bryantsville buechel bulan burdine burgin burkesville burkhart burna burningfork busy butterfly bypro \
            cainsstore calvertcity campbellsville campbellsvlle campdix canada canevalley caneyville canmer cannelcity cannon \
            canoe carcassonne carrie caseycreek catlettsburg cawood centralcty cerulean chad chavies chestnutburg chevrolet \
            cinda clayhole clearcreeksprings clearcrkspg cleaton clementsville clifty closplint cloverbottom cloverport coalgood \
            coalrunvillage cobhill coldiron coldsprgshi coldsprgshighlandhts coldstream cornettsville cornishville coxscreek \
            cranenest cranks crayne craynor creelsboro crescentpark crescentspg crescentspgs crescentsprings crestviewhills \
            crestviewhls cromona cropper crossgate crummies crutchfield cubrun cumberlandcollege cumberlndclg cundiff curdsville \
            cutshin cutuno dabolt davella david davisport dawsonspgs dawsonsprings dayhoit deane debord decoy defoe delphia dema \
            democrat demossville denniston dice dingus dizney doevalley dorton dortonbranch douglasshills douglasshls draffin \
            drakesboro dreyfus drift dryhill dubre duco dunmor dunnville dwale dwarf dycusburg eastbernstadt eastern \
            eastmcdowell eastpineville eberle ebernstadt edmonton eightyeight ekron elamton elias elihu elkatawa elkfork \
            elkhorncity elliottville elmrock elna elys emcdowell emlyn emmalena epineville eriline erlanger ermine essie etown \
            etty eubank evarts ever ezel fallrock fallsofrough fallsrough fancyfarm farler farmers faubush fedscreek ferncreek \
            field finchville firebrick fishtrap fisty flaherty flatfork flatgap flatlick flemingneon flemingsburg fogertown \
            fonde fordsbranch fordsville fountainrun fourmile foxtown frakes francisville fredville freeburn frenchburg frew \
            frisby fritz frozencreek ftcampbell ftcampbellnorth ftknox ftwright fuget fultz gapville garrard gausdale gayscreek \
            gillmore gilly girdler glendean glensfork glenviewhills glenviewhls glenviewmanor glenviewmnr goldenpond goody \
            gooserock gracey grahn grandrivers gravelswitch grayhawk graymoordevondale graysknob greenhall greenroad grethel \
            grolierbooks grymrdevndle guage guerrant gulnare gulston guston haddix hager hagerhill haldeman hallie halo \
            hardburly hardshell harned harrodscreek hawesville headofgrass headofgrassy hebronestates hebronests heidrick \
            helechawa hellier helton hendron henshaw herd heritagecreek heritagecrk hestand highway hihat hillsanddales \
            hillsdales hima himyar hindman hinkle hippo hiseville hisle hitchins hode hodgenville hollowcreek hollybush \
            hollyvilla holmesmill honeybee hopkinsville horsebranch horsecave hoskinston houstonacres howardstown huddy \
            hueysville hulen huntershlw huntershollow hurstbourne hurstbourneacres hurstbrneacr hustonville hyden \
            indianhillscherokeesection ingle insko island isom isonville ivel ivygrove ivyton jabez jackhorn jamboree jarvis \
            jeffersontown jenson jeremiah jetson jinks johnetta johnsrun jonancy jonican kaliopi kayjay keaton keavy keith \
            kentonvale kenvir kerbyknob kettle kettleisland kevil kimper kirksey knifley knottsville kona krypton kuttawa kyrock \
            lakesidepark lakeviewheights lakeviewhgts lamb lambric langdonplace larkslane latonia latonialakes leatherwood \
            lebanonjct lebanonjunction leburn leecity leeco leitchfield lejunior lewisport lexingtonfayette lickburg lickcreek \
            ligon lindseyville linefork littcarr littlesandy load lodiburg logmountain logville lola lone louellen lovelaceville \
            lovely lowes lowmansville loyall lynnview lytten maceo mackville maggard majestic mallie mammothcave \
            mammothcavenationalpark manorcreek maplemt marcum mariba marrowbone marshessdng marshessiding mary maryalice \
            marydell maryhillestates maryhillests mashfork masonichome massac matthew maulden mayking mayslick mcandrews mccarr \
            mccombs mcdaniels mckee mcquady mcroberts mcveigh meadowbrkfrm meadowbrookfarm meadowvale meadowviewestates \
            meadowvwests meads meally means meetingcreek melber middlesboro millsprings mima minnie miracle mistletoe \
            mitchellsburg mockingbirdvalley mockngbrdvly molus mooleyville moorescreek morehead morganfield morningview \
            morrisfork mortonsgap mousie mouthcard mozelle mtolivet mtpisgah mtsherman muldraugh munfordville murrayhill \
            musesmills nancy naomi napfor neafus ned nelse neon nerinx nevisdale nicholasville nippa noctor norbourneest \
            norbourneestates northcorbin numberone offutt ogle oilsprings oilvalley olaton oldbrownsboroplace oldbrownsbro \
            oldlanding olmstead orchardgrass orchardgrasshills orkney oscaloosa ovenfork owensboro owenton owingsville paintlick \
            paintsville parkerslake parklake parkwayvillage parkwayvlg parrot pathfork patsey paynegap payneville pebworth \
            pendletncnty penrod peonia peoples peweevalley peytonsburg philpot phyllis pilgrim pineknot pinsonfork \
            pioneervillage pioneervlg pippapasses piso plank pleasurerdge pleasureridgepark pleasureville plummerslanding \
            plummerslndg plumsprings pointer pomeroyton poole poplarhills powersburg premium prestonsburg printer pryse public \
            quality quicksand rabbithash raccoon raywick redbush redfox reidland relief renfrovalley renfrovly revelo \
            reynoldssta reynoldsstation rhodelia ricetown richlawn rineyville risner ritner river riverbluff riverwood roark \
            robards robinsoncreek robinsoncrk rockholds rockhouse rockybranch rollingfield rollingfields rosine rousseau rowdy \
            rowletts russellspgs rylandheights rylandhght rylandhgts sadieville saldee saltgum saltlick salvisa salyersville \
            sample samuels sandgap sassafras saul scalf scarrollton sciencehill scuddy sebastiansbr sebastiansbranch sebree seco \
            seitz senecagardens senecagdns senterville seree seventysix sewellton sextonscreek sftmitchell sharongrove shelbiana \
            shelbygap shepherdsville shepherdsvlle siler silvergrove sizerock slade slat slaughters slemp sloansvalley smilax \
            smithsgrove softshell southcarrollton southftmitchell southparkview southparkvw southportsmouth southunion \
            southwallins southwilliamson speight sportsmouth spottsville springlick springmill stab stacyfork stampinggrd \
            stampingground stanville static stdennis stearns stephensburg stephensport stoneyfork stop stopover strathmoormanor \
            strathmoorvillage strathmrmnr strathmrvlg stregispark strunk sublett subtle sudith sulphurwell summershade summitt \
            sunfish sunnybrook susie swampbranch swampton swanpond sweeden swilliamson symbol symsonia talbert talcum tallega \
            tanksley tateville taylormill teaberry tedders tenbroeck thealka thelma thousandsticks threepoint thsandsticks \
            tiline tinytown toler tollesboro tolu topmost totz touristville tram trappist trosper turnerssta turnersstation \
            tutorkey tville typo ulvah uppertygart urban vada valeria valleysta valleystation vanceburg vancleve vanlear \
            vertrees vest vicco villahills vinegrove viper virgie waddy wallinscreek wallsend waneta warbranch wattersonpark \
            wattersonpk wax webbscrossroads webbsxrds webbville weeksbury welchscreek westbuechel westirvine westlouisville \
            westpaducah westsomerset westvanlear wheatcroft whick whitleycity widecreek wildie willisburg willowshade windcave \
            windingfalls windy windyhills wingo wittensville wlouisville wolfcoal wonnie woods woollum wooton worthingtonhills \
            worthngtnhls wurtland yeaddiss yellowrock yerkes yocum yocumcreek yosemite zachariah zoe =KY+LA belcher bush cecilia \
            raceland turkeycreek =KY+LA+MD+MI eastwood =KY+LA+NC franklinton =KY+LA+ND+OK+PA+WV calvin =KY+LA+SC newzion \
            =KY+LA+TN+TX madisonville =KY+LA+TN+WV flatwoods =KY+LA+TX leander =KY+LA+WV drycreek =KY+MA hanson smithmills \
            wheelwright =KY+MA+MD+ME+NY+WY upton =KY+MA+MD+NH+OH+PA mtwashington =KY+MA+MI+MN+NY+PA hadley =KY+MA+MN carver \
            =KY+MA+MN+ND+NE+NY+OK+OR+TN+WI adams =KY+MA+MO+NJ+NY+OH+PA+VT+WV williamstown =KY+MA+PA+VT earlington \
            =KY+MD+MN+NY+TX coldspring =KY+MD+MO+OH+PA california =KY+MD+MO+OR halfway =KY+MD+NE crofton lynch =KY+MD+OH \
            bethesda =KY+MD+OH+SC+WV berea =KY+MD+SC simpsonville =KY+MD+TX bigspring =KY+MD+TX+UT price =KY+MD+WV greenspring \
            =KY+ME+MI+MN+ND+NV crystal =KY+ME+MS+ND+NY+TX+VT+WV corinth =KY+MI cannonsburg constantine coopersville davisburg \
            smithscreek stambaugh wolverine =KY+MI+MN+PA+TN+VA loretto =KY+MI+MS+SD sturgis =KY+MI+MT+SD+WA+WI custer =KY+MI+NE \
            elsie =KY+MI+NE+OH+TX ravenna =KY+MI+NY+PA+TN foresthills =KY+MI+PA+TX nazareth =KY+MN cyrus =KY+MN+MO jenkins \
            =KY+MN+MS+PA+TX heidelberg =KY+MN+NY+WV ghent =KY+MN+WV hendricks =KY+MO eolia knoblick meta parkhills stcatharine \
            tina unionstar vanzant =KY+MO+MT+NE stmary =KY+MO+NC+NE stella =KY+MO+NE+OK+OR+RI+VA+WV foster =KY+MO+OH+TN trimble \
            =KY+MO+SC+TX belton =KY+MO+TN centertown =KY+MO+WV summersville =KY+MS mize poplarville seminary tinsley \
            =KY+MS+NC+OK+PA hickory =KY+MS+TX watervalley =KY+MT belfry threeforks =KY+MT+NY hall =KY+MT+OK+SD carter =KY+MT+PA \
            frazer =KY+NC grassycreek kingsmountain kingsmtn walkertown =KY+NC+NJ locust =KY+NC+TN pikeville =KY+NC+TX turkey \
            =KY+ND huff =KY+ND+NY briarwood =KY+ND+OK tuttle =KY+NE chappell primrose =KY+NE+NM+PA+WY mills =KY+NE+NY clarkson \
            =KY+NE+NY+WA endicott =KY+NE+OK milburn =KY+NE+PA+WI+WV dunbar =KY+NE+TN+WV craborchard =KY+NE+WV moorefield =KY+NH \
            campton =KY+NH+WA bow =KY+NJ audubonpark nmiddletown northmiddletown =KY+NJ+OH+TN+TX whitehouse =KY+NJ+PA \
            newfoundland =KY+NM alcalde =KY+NM+VA regina =KY+NV bluediamond smith =KY+NV+UT wendover =KY+NY buskirk claryville \
            crittenden elizaville fallsburg tompkinsville =KY+NY+OH minerva =KY+NY+OK mannsville =KY+NY+PA gilbertsville \
            =KY+NY+SC parksville =KY+NY+SD+TX+VA burke =KY+NY+VT+WI victory =KY+NY+WI phelps =KY+NY+WV whitesville =KY+OH barlow \
            dryridge highlandheights highlandhgts newconcord oldwashington radcliff steubenville wickliffe =KY+OH+PA allensville \
            waynesburg =KY+OH+PA+TN+WV lewisburg =KY+OH+TX bryan =KY+OK asher manitou martha mazie redbird reed snow tribbey \
            woodlawnpark =KY+OK+TX guthrie maud =KY+OR islandcity sthelens =KY+PA annville beechcreek bruin collegehill \
            confluence creekside crown foxchase gradyville gratz maytown millerstown whitemills worthville =KY+PA+SC+VA \
            portroyal =KY+PA+TX+VA+WI ingram =KY+PA+TX+WV lostcreek =KY+SC estill goosecreek stmatthews =KY+SD hazel letcher \
            =KY+SD+TX rowena =KY+SD+UT provo =KY+SD+WI lily =KY+TN bellemeade eastview fisherville hickoryhill olivehill wrigley \
            =KY+TN+VA bybee fincastle thornhill =KY+TX bardwell bledsoe etoile flat happy inez ledbetter mckinney paducah \
            powderly richardson stinnett =KY+TX+WV myra van =KY+UT gunlock hite =KY+VA carrsville corbin disputanta hardyville \
            honaker lackey laurelfork locusthill louisa moon narrows raven richardsville rosslyn roundhill staffordsville \
            staffordsvlle warfield waterview =KY+VA+WV mcdowell =KY+WA index lacenter olympia =KY+WI brodhead tomahawk woodman \
            =KY+WV bakerton blandville cottle gypsy highview job meadowcreek millstone shively varney wildcat =KY+WY wolf =LA \
            abitasprings addis aimwell akers ama amite anacoco angie archibald arnaudville averyisland bains ball bankssprings \
            barataria barksdaleafb basile baskin batchelor batonrouge bawcomville bayouboeuf bayoucane bayougauche bayougoula \
            bellechasse bienville blanks bogalusa boothville bordelonville bossiercity bourg boutte braithwaite breauxbridge \
            brittany broussard brownsfield brusly bryceland bueche bunkie buras buttelarose cade campbeauregard campti cankton \
            carencro carlyss carville caspiana castor catahoula chackbay chalmette charenton chataignier chauvin cheneyville \
            chopin choudrant churchpoint cloutierville convent cottonport cottonvalley coushatta cowisland cpbeauregard creole \
            crowville cutoff cypremortpoint cypremortpt darrow davant delcambre denhamspgs denhamsprings dennismills dequincy \
            deridder desallemands destrehan deville dixieinn donaldsonville donaldsonvlle donner doyline dryprong dubach \
            dubberly dulac duplessis duson edenisle edgard englishturn epps erath eros erwinville estelle estherwood evangeline \
            extension farmerville ferriday fifthward florien fluker forbing fordoche frenchsettlement frierson frogmore \
            frsettlement ftjesup ftnecessity ftpolk ftpolknorth ftpolksouth galliano galvez gardere garyville geismar gheens \
            gibsland gillis glenmora glynn goldenmeadow goldonna gorum goudeau grambling gramercy grandbayoumobilehomepark \
            grandcane grandchenier grandcoteau grandpoint greenwellsprings greenwelspgs grossetete gueydan hahnville hallsummit \
            harahan haughton hessmer hester hicks hineston hodge hornbeck hosston houma husser iberville innis inniswold iota \
            iowa jarreau jeanerette jeanlafitte jena jigger kaplan keatchie keithville kenner killian killona kinder kolin \
            kraemer krotzsprings kurthwood labadieville labarre lacamp lacassine lacombe lafitte lakecharles lakeprovidence \
            larto lawtell lebeau leblanc lecompte lemannville lemoyen leonville lettsworth libuse lillie lkprovidence \
            lockportheights longleaf longstreet loranger loreauville lottie lutcher mamou mandeville mangham mansura many \
            maringouin marksville marrero marthaville maurepas meaux melder meraux mermentau merrouge merrydale merryville \
            metairie metairieterrace minorca mira mittie modeste montegut montz mooringsport moreauville mossbluff napoleonville \
            natalbany natchitoches negreet newellton newiberia newllano neworleans newroads newsarpy ninemilepoint ninemilept \
            northvacherie oakhillsplace oldjefferson olla opelousas ossun paincourtville paincourtvlle paradis pierrepart \
            pilottown pineprairie plaindealing plaquemine plattenville plaucheville pointealahache ponchatoula portallen \
            portbarre portsulphur portvincent poydras prairieville presquille pride prien provencal ptalahache ragley rayne \
            redchute reddell reeves rhinehart riverridge robeline robert rodessa rosepine rougon schriever scotlandville \
            shongaloo shreveport sicilyisland sieper sikes simmesport simsboro singer slagle slaughter smansfield sondheimer \
            sorrel southmansfield southvacherie spearsville stamant starhill start sterlington stgabriel stlandry stmartinville \
            stmartinvlle stmaurice sugartown sun sunshine supreme swartz talisheek tallulah tangipahoa thebluffs theriot \
            thibodaux tickfaw torbert transylvania trees tullos unclesam urania vacherie varnado ventress verda vick viennabend \
            villagestgeorge villeplatte violet waggaman wallaceridge waterproof welsh westferriday westwego weyanoke whitecastle \
            wildsville winnfield zachary zwolle =LA+MA+ME+MO+UT+WV holden =LA+MD claiborne morganza =LA+MD+MN+MO+NC+NY stjames \
            =LA+MD+MN+NC+SC welcome =LA+ME starks =LA+ME+VA haynesville =LA+ME+VT grandisle =LA+MI hardwood kentwood saline \
            =LA+MI+NY westmonroe =LA+MI+PA+WA+WY acme =LA+MN effie longville =LA+MN+MO+NM mora =LA+MN+NJ+OH+TX+WV richwood \
            =LA+MN+OR+UT echo =LA+MN+TX mound =LA+MO bellcity gilliam rayville =LA+MO+NJ+OK elmer =LA+MO+NM eunice =LA+MS \
            gloster morgancity natchez sarepta tunica =LA+MS+MT+WV terry =LA+MS+NC+OK+TX stonewall =LA+MS+NY pearlriver \
            =LA+MT+ND+NY+RI melville =LA+MT+TX dodson =LA+NC hollyridge =LA+NC+NM+NY+PA youngsville =LA+NC+VA linville =LA+ND+WI \
            woodworth =LA+NE clarks terrytown wisner =LA+NE+OH amelia =LA+NH+NM+PA derry =LA+NM lakearthur =LA+NY bellerose \
            =LA+NY+OH woodmere =LA+NY+WI downsville =LA+OH stbernard =LA+OH+SC+TX leesville =LA+OK bernice oscar =LA+OR fields \
            paulina =LA+PA oilcity =LA+PA+WI+WV elton =LA+SC lydia =LA+SC+TX winnsboro =LA+SD+VA hayes =LA+SD+WV vivian =LA+TX \
            bastrop bayouvista bridgecity luling morse slidell =LA+UT collinston =LA+VA boyce cullen harrisonburg =LA+WA joyce \
            ruston warden =LA+WI+WV elmgrove =LA+WV trout =MA acushnet acushnetcenter agawam allston allstonbrighton amesbury \
            amherstcenter aquinnah ashburnham ashleyfalls ashmont assonet att attleboro attleborofalls attleborofls ayer backbay \
            backofthehill baldwinville barnstable bassriver baystatevillage baystatevlg beaconhill becket belchertown \
            berkshireheights bernardston beverlycove billerica blandford blisscorner bondsville bostonclg bostoncollege \
            bostonseaport bourne boxboro boxborough boxford boylston brantrock brookfarm brooklinevillage brooklinevlg \
            bryantville buzzardsbay byfield cataumet charlemont charltoncity charltondepot charltondept charltondpt chartley \
            chelmsford chicopee chilmark cochituate colrain comenergyservices coolidgecorner cordaville cotuit cummaquid \
            cummington cuttyhunk dartmouth dennisport devens dorchestercenter dorchestrctr dracut dudleyhill dunstable duxbury \
            eafalmouth eastboston eastbridgewater eastbrookfield eastcambridge eastdennis eastdouglas eastfalmouth eastham \
            eastharwich eastlongmeadow eastmansfield eastorleans eastotis eastpepperell eastprinceton eastsandwich \
            eastsomerville easttaunton easttempleton eastwalpole eastwareham eastwatertown eastweymouth ebridgewater ebridgewtr \
            ebrookfield ecambridge edgartown efalmouth egremont ehampton eharwich elongmeadow emansfield eprinceton erving \
            esandwich etempleton ewareham ewatertown faneuil fayville feedinghills fenwaykenmore fiskdale foxborough framingham \
            framinghamcenter gayhead greatbarrington greenharbor greenharborcedarcrest grovehall gtbarrington hamiltonworcester \
            hanscomafb harvardsq harvardsquare harwich harwichcenter harwichport hatchville hathorne headofwestport holliston \
            housatonic humarock hyannisport indianorch indianorchard jamaicaplain jeffriespoint katescorner kendallsquare \
            lanesborough lenoxdale leominster leverett leyden littletoncommon longmeadow lowerallston lynnfield manchaug \
            manchesterbythesea manomet marshfieldhills marshfldhls marstonsmills marstonsmls mashpee mashpeeneck mattapan \
            mattapoisett mattapoisettcenter menemsha methuen midcambridge middleboro middleborough middleboroughcenter \
            millersfalls millis millisclicquot millriver miltonuppermills miltonvillage miltonvlg monponsett monroebridge \
            monsoncenter monumentbch monumentbeach mttom nahant nantucket natick nattleboro nbillerica ncambridge nchelmsford \
            ndartmouth ndighton needhamheights needhamhgts negremont newashford newbraintree newburyport newmarlboro \
            newmarlborou newmarlborough newseabury newtoncenter newtoncentre newtoncorner newtonhighlands newtonhlds newtonlf \
            newtonlowerfalls newtonuf newtonupperfalls nfalmouth nhatfield nmarshfield nonantum nonquitt northamherst \
            northandover northattleboro northattleboroughcenter northbillerica northborough northbridge northbrighton \
            northcambridge northcarver northchelmsford northchicopee northdartmouth northdighton northeastham northeaston \
            northegremont northend northfalmouth northfieldmthermon northgrafton northhatfield northlakeville northmarshfield \
            northoxford northpembroke northplymouth northquincy northreading northseekonk northtruro northuxbridge northwaltham \
            northwestharwich northwestport northweymouth nortoncenter norwell npembroke nuttinglake nuxbridge nweymouth \
            oakbluffs oakham oakhillpark oceanbluff oceanbluffbrantrock onset orientheights osterville otisangb pepperell \
            petersham phillipston plympton pridescrossing pridesxing provincetown raynhamcenter raynhamctr readville rochdale \
            roslindale roxburycrossing roxburyxing royalston sagamorebch sagamorebeach salisburybch salisburybeach sandisfield \
            sattleboro savinhill schelmsford sdartmouth sdeerfield seekonk segremont shamilton shattuckville shelburnefalls \
            shelburnefls sheldonville sherborn shirleycenter shirleyctr shutesbury siasconset silverbeach simonsrock slancaster \
            southashburnham southattleboro southborough southcarver southchatham southdartmouth southdeerfield southeaston \
            southegremont southgrafton southhadley southhamilton southharwich southlancaster southlee southorleans southpeabody \
            southwalpole southwaltham southwellfleet southweymouth southwick southyarmouth springfieldbmc squantum sroyalston \
            stillriver stonehillclg sturbridge suffolkdownsstation swampscott swellfleet sweymouth syarmouth teaticket tewksbury \
            thepinehills tuftsuniv tuftsuniversity turnersfalls tyngsboro tyringham uphamscorner uxbridge \
            vabostonhealthcaresystembrocktoncampus vineyardhaven vineyardhvn waban waquoit wardhill ware wareham warehamcenter \
            watertownsquare waverley wbarnstable wellesley wellesleyhills wellesleyhls wendelldepot wenham westbarnstable \
            westborough westboxford westboylston westcambridgeharvardsquare westchatham westchop westdennis westfalmouth \
            westfens westgroton westharwich westhatfield westhyannisport westlynn westmedford westmillbury westotis westoverafb \
            westportpoint westportpt westroxbury westsomerville westsomervilledavissquare weststockbridge westtisbury \
            westtownsend westwareham westwarren westwhately westyarmouth weweantic weymouth wfalmouth whately whatfield \
            whitehorsebeach whiteislandshores whitinsville whthorsebch whyannisport wilbraham wilkinsonvile wilkinsonville \
            willimansett winchdonspgs winchendon winchendonsprings winterhill woburn wollaston woodshole woronoco wrentham \
            wsomerville wstockbridge wtownsend wyarmouth yarmouthport =MA+MD medfield tenhills unionsquare \
            =MA+MD+ME+MN+NJ+NY+OK+OR+WI medford =MA+MD+ME+ND+WV hampden =MA+MD+VT eastarlington sunderland =MA+ME monson \
            thorndike topsfield =MA+ME+MI+MN+VA+WI greenbush =MA+ME+MN waltham =MA+ME+ND minot =MA+ME+NH walpole =MA+ME+NY+OH \
            stow =MA+ME+OH medway =MA+MI hubbardston northadams southfield =MA+MI+NJ+NY+VT fairhaven =MA+MN taunton westconcord \
            =MA+MN+MO+PA revere =MA+MN+NE ashby =MA+MN+PA+TX hawley =MA+MN+WA bellingham =MA+MO drury =MA+MO+NH+PA+VT brookline \
            =MA+MO+NJ+PA+VT+WV shrewsbury =MA+MO+NY+OH+PR florida =MA+MT+PA brockton =MA+MT+WI hingham =MA+NC raynham \
            =MA+NC+NY+VT leicester =MA+NC+PA+VA halifax =MA+NC+VA gloucester =MA+ND+NE+PA+WV whitman =MA+NE hyannis wellfleet \
            =MA+NH wchesterfld westchesterfield =MA+NH+OH+VT newbury =MA+NH+VT shelburne =MA+NJ oceangrove southdennis =MA+NJ+NY \
            newtonville =MA+NJ+NY+PA southampton =MA+NM rehoboth =MA+NM+VA rowe =MA+NY accord berkshire charlton eastfreetown \
            lakepleasant nbrookfield northbrookfield northchatham westhampton =MA+NY+PA northampton =MA+NY+PA+VT westford \
            worcester =MA+OH haydenville marblehead millbury miltoncenter southamherst =MA+OK pocasset =MA+PA ashfield \
            chestnuthill marioncenter reservoir sagamore wbridgewater westbridgewater =MA+PA+VA westspringfield wspringfield \
            =MA+PA+WA everett =MA+RI northscituate nscituate scituate =MA+SD bemis ipswich missionhill =MA+VA southboston \
            southbridge =MA+VA+VT lunenburg =MA+VA+WI merrimac =MA+VT barre braintree cambridgeport southbarre southduxbury \
            sudbury wbrookfield westbrookfield westnewbury =MA+WI fitchburg foxboro stoughton =MD abell aberdeenprovingground \
            aberprovgrd accident accokeek andrewsafb andrewsairforcebase annapolisjct annapolisjunction aquasco arbutus \
            ardenonthesevern armisteadgardens ashburton ashtonsandyspring aspenhill avenue ballengercreek baltimorehighlands \
            beechfield belairnorth belairsouth belalton belcamp bellonagittings beltsville bennsville bentleyspgs bentleysprings \
            berwynheights berwynhts betterton betterwaverly biddlestreet bigpool bittinger bivalve boltonhill boonsboro \
            bowleysquarters bowmansaddition boydbooth bozman braddockheights braddockhts brewershill bridgeviewgreenlawn \
            brinklow broadwayeast brockhall broeningmanor brookeville brooklandville brooklandvl brookmont broomesis \
            broomesisland bryansroad bryantown buckeystown burkittsville burleithleighton burtonsville bushwood butchershill \
            butlertown cabinjohn callawaygarrison calvertbeach cameronvillage campsprings cantonindustrialarea capestclaire \
            capitolheights capitolhgts carrollsouthhilton carrolltonridge carvelbeach catonsville cavetown cecilton cedarcroft \
            cedmont cedonia centralforestpark centralparkheights chaptico charlesnorth charlesvillage charlottehall charlotthall \
            chesapeakbch chesapeakebeach chesapeakecity chesapeakecy chesapeakeranchestates chesapeakeranchestatesdrumpoint \
            chestnuthillcove cheswolde cheverly chevychasesectionfive chevychasesectionthree chevychaseview chevychasevillage \
            chevychsvlg chewsville chillum chinquapinpark chstnthlcv churchcreek churchton clearspring cloverhill cloverly \
            cobbisland cockeysville cockyshtvly cockysvil coldstreamhomesteadmontebello colesville colmarmanor colora \
            coltonspoint concernedcitizensofforestpark conowingo coppinheightsashcoeast coralhills corriganville cottagecity \
            cpestclaire crapo crellin cresaptown crisfield crocheron croom crosscountry crownsville crumpton curtisbay cylburn \
            dameron damesquarter daresbeach darleypark darnestown davidsonville deale dealisland derwood detour dickerson \
            districtheights districthts dolfield doubs drayden druid druidheights drumpoint dunbarbroadway dundalk \
            dunkirktowncenter earleville eastbaltimoremidway eastcase easterwood eastnewmarket eastriverdale eckhartmines \
            edmondsonvillage edmonston ednorgardenslakeside eldersburg elkmills ellicottcity ellwoodparkmonument emmitsburg \
            enewmarket eudowood ewell fairmountheights fairmounthgt fallstaff faulkner federalhill federalsburg fellspoint \
            finksburg finzel firstfulfillmentmgrco fishingcreek forestglen forestheights foresthts fountainheadorchardhills \
            fowbelsburg franklintownroad friendshipvillage ftdetrick ftgeorgegmeade ftgeorgegmeadjunction fthoward ftritchie \
            funkstown gaither gaithersburg galestown gambrills gapland garrettpark garwynoaks gaystreet gibsonisland girdletree \
            glassmanor glenarden glenburnie glenecho glenelg glenhambelhar glenndale golts govans graceham gracelandpark \
            grasonville greateruppermarlboro greatmills greektown greenbelt greenlandbch greenlandbeach greenmount \
            greenmountwest grovepark gunpowder gwynnoak gwynnsfalls halethorpe hamiltonhills hanlonlongwood harlempark harmans \
            havredegrace henryton heraldharbor heritagecrossing highfield highfieldcascade highlandtown hillandale hillcresthgts \
            hillen hillsmereshores hoesheights hollandpoint hollinsmarket householdbank howardpark huntingridge huntingtown \
            huntingtowntowncenter huntvalley hurlock hutton hvredegrace hyattstown hyattsville hydes idlewood idlewylde \
            ijamsville ilchester innerharbor ironsides issue jarrettsville jbandrews johnshopkinshomewood johnstonsquare \
            joppatowne keedysville kempmill kenilworthpark kennedyville kentnarrows keymar kitzmiller ladiesburg lakearbor \
            lakeevesham lakewalker landover landoverhills landoverhls langleypark langstonhughes lanhamseabrook lauraville \
            lavale layhill laytonsville leisureworld leitersburg leonardtown levindale lexingtonpk libertytown lineboro \
            linganore linkwood linthicum linthicumheights linthicumhts littleitaly littleorleans lochearn lochhill lochlynhght \
            lochlynnheights lochraven locustpoint locustpointindustrialarea lonaconing londontowne longgreen lothian loveville \
            loyolanotredame ltlorleans luke lusby lutherville luthervilletimonium luthvletimon maddox madisoneastend manokin \
            mardela mardelaspgs mardelasprings marionsta marionstation marlboromeadows marlborovillage marlowheights marlowhgts \
            marriottsville marriottsvl martinsadd martinsadditions marylandcity marylandline massey maugansville mayschapel \
            mccoole mcdaniel mcdonoghrun mcelderrypark mdcity middleeast midgovans midtownbelvedere midtownedmondson milfordmill \
            millers millhill miltonmontford mntlakepark mondawmin montgomeryvillage montgomryvlg moraviawalther \
            morganstateuniversity morningside mosher mountainlakepark mtlakepark mtlena mtnlkpark mtrainier mtsavage mtvictoria \
            mtwinans myersville nanjemoy nationalharbor navalacademy nbethesda nbrentwood nchevychase neavitt nenglewood \
            newcarrolltn newcarrollton newmidway newnorthwood newsouthwestmtclare nopotomac northbeach northbelair northbethesda \
            northbrentwood northchevychase northenglewood northharfordroad northkensington northlaurel northpotomac \
            northrolandparkpoplarhill northsevernvillage northwestcommunityaction npotomac nsevernvlg oakenshawe oaklee \
            oceanpines oceanpnes odenton odonnellheights oella orchardbeach orchardridge originalnorthwood overlea owingsmills \
            oxonhill oxonhillglassmanor panwaybraddishavenue paramountlongmeadow parkcircle parkhall parklane parkviewwoodbrook \
            parole parsonsburg patapsco pattersonparkneighborhood pattersonplace patuxentriver patuxentrvr penlucy pennfallsway \
            pennnorth penrosefayettestreetoutreach peppermillvillage perkinshomes perringloch perryhall perryman perrypoint \
            pikesville pimlicogoodneighbors pinto pleasantviewgardens pocomokecity poolesville poppleton portdeposit porttobacco \
            potomacheights potomacpark powellville princefrederick prncfrederck pumphrey purnell pylesville queenanne queenland \
            queenstown radnorwinston randallstown raspeburg reisterstown reisterstownstation reservoirhill rhodesdale \
            richnorsprings riderwood ridgelysdelight riva riverdalepk robinwood rockhall rognelheights rohrersville rolandpark \
            rosaryville rosehaven rosemonteast rosemonthomeownerstenants russett ruxton sabillasville sandtownwinchester \
            sandyspring sangrun scaggsville seatpleasant secretary selbyonthebay setonhill severnapark shallmar sharpleadenhall \
            sharptown shipleyhill showell smithsburg solomons southbaltimore southbelair southcliftonpark southernmdfacility \
            southkensington southlaurel sparksglenco sparksglencoe sparrowspoint sparrowspt springgap stagnes sthrnmdfac \
            stillpond stinigoes stjosephs stleonard stmaryscity stonewoodpentwoodwinston stoneybeach street subnmdfac \
            suburbmarylandfac sudlersville suitland suitlandsilverhill swanpoint takomapark talltimbers taneytown taylorsis \
            taylorsisland templehills templeville theorchards thurmont tilghman tilghmanisland timonium towandagrantley towson \
            tracyslanding tracyslndg travilah trial tuscanycanterbury tyaskin tylerton unionbridge universityofmaryland \
            universitypa uplands upperco upperfairmount upperfairmt upperfellspoint upperhill uppermarlboro upprmarlboro \
            uprmarlboro valleylee villageofcrosskeys violetville walbrook walkermill waltherson washingtngrv washingtongrove \
            washingtonhill washingtonvillagepigtown wbethesda westelkridge westernport westforestpark westfriendship \
            westhyattsville westlaurel westoceancity westriver wfriendship whaleyville whiteford whyattsville willards \
            wilsonconococheague wilsonpark windsormill wittman woodmore woolford worton wyemills yaleheights =MD+MI royaloak \
            =MD+MI+MT+PA+VA stevensville =MD+MI+NY eagleharbor =MD+MI+OK carney =MD+MI+PA+WA freeland =MD+MN brooklynpark \
            glyndon middleriver waldorf =MD+MN+MO+PA parkville =MD+MN+MS+MT savage =MD+MO+ND+TX harwood =MD+MO+NM+PR laplata \
            =MD+MO+OH+TX kingsville =MD+MO+PA hughesville =MD+MS+MT+NH+WV glen =MD+MS+PA+TN churchhill =MD+MS+PA+TX jonestown \
            =MD+NC fallston kingstown parkton =MD+NC+NH hampstead =MD+NC+PA+TX goldsboro =MD+NC+VA severn =MD+NE+OH+VT swanton \
            =MD+NE+WV bradshaw =MD+NH+PA nottingham =MD+NH+SC+TX seabrook =MD+NJ madisonpark marlton =MD+NJ+PA ramblewood \
            =MD+NJ+VA cherryhill portrepublic =MD+NM+NY+TN newcomb =MD+NV+NY+PA tuscarora =MD+NY brookview chestertown edgemere \
            franklinsquare glenoaks =MD+NY+OH glenmont =MD+NY+TX+VA ridge =MD+NY+VA calverton =MD+OH adelphi bladensburg \
            kettering =MD+OH+PA beallsville pleasanthills shadyside =MD+OH+UT rockyridge =MD+OH+VT baltimore =MD+OR boring \
            =MD+PA adamstown baden bartonsville cheltenham childs franklintown frostburg ftwashington indianhead jessup \
            lexingtonpark morrellpark mtaetna nanticoke northeast silverspring springridge sykesville trappe =MD+PA+TN \
            friendsville =MD+PA+VA lansdowne =MD+SC bishopville dentsville fork =MD+TN ridgely =MD+TX pineypoint woodsboro \
            =MD+UT elkridge greenhaven =MD+UT+WV grantsville =MD+VA chance dhs princessanne quantico rawlings whitemarsh \
            =MD+VA+WI pittsville =MD+VT monkton westarlington =MD+WA boyds fairwood =MD+WI dickeyville galesville =MD+WV \
            brandywine daniels friendly lanham owings upperfalls walkersville =MD+WY pointofrocks ptofrocks =ME abbot \
            adamstowntwp albanytwp allagash alna argyletwp arrowsic arundel baileyisland barharbor baringplt barmills barnardtwp \
            bassharbor beals beavercove beddington belgradelakes belgradelks benedicta biddeford biddefordpl biddefordpool \
            biglaketwp birchharbor birchisland blanchardtwp boothbay boothbayharbor boothbayhbr bowdoin bowdoinham bowerbank \
            brewer bridgton brightonplt brooklin brookton brownvillejunction brownvllejct brunswickstation bryantpond buckfield \
            bucksharbor bustinsis bustinsisland capeeliz capeelizabeth capeneddick capeporpoise capitolis capitolisland \
            carabasetvly caratunk cardville caribou carrabassettvalley carrollplt carryingplacetowntwp caryngpltwp caryplt \
            castlehill caswell cathancetwp cedarlaketwp centerlovell chainofpnds chainofpondstwp chebeagueis chebeagueisland \
            cherryfield chinavillage chinavlg claytonlake cliffisland coburngore codyvilleplt connortwp coopersmills coplinplt \
            corea corinna costigan cranberryis cranberryisles crosslaketwp crosslketwp crouseville cumberlandcenter \
            cumberlandforeside cumberlndctr cumbforeside cundysharbor cushingis cushingisland cyrplt dallasplt damariscotta \
            dayblocktwp deadrivertwp deadrvrtwp deblois deerisle dennistown dennysville diamondcove diamondis diamondisland \
            dixfield dixmont doverfoxcroft dovrfoxcroft drewplt dvrfoxcroft dyerbrook eastbaldwin eastbluehill eastboothbay \
            eastbrook eastdixfield eastholden eastlivermore eastmachias eastmillinocket eastmoxietwp eastnewport eastorland \
            eastparsonsfield eastpoland eastvassalboro eastwaterboro eastwilton eastwinthrop ebeemeetwp ebluehill edgecomb \
            edmundstwp eliot eliotsvletwp elivermore elliottsvilletwp emillinocket emoxietwp eparsonfield estcourtsta \
            estcourtstation estoneham evassalboro ewaterboro falmouthforeside farmingtnfls farmingtonfalls fletcherslandingtwp \
            fletchersldg forestcitytwp foresttwp freemantwp frenchboro frenchtowntwp frenchtwntwp frstcitytwp fryeburg \
            fryeisland ftfairfield ftkent ftkentmills ftkentmls garfieldplt glenwoodplt grandlakestream grandlkstrm \
            greatdiamondisland greatpond greenevillage greenfieldtwp greenfldtwp greenlawchop greenlawchoppingtwp \
            greenvillejunction greenvllejct grindstonetwp grtdiais harborside harpswell harpswellcenter herseytowntwp \
            highlandplt hodgdon holliscenter howland hrsytowntwp hullscove indianisland indianpurch indianpurchasetwp \
            indianstream indianstreamtwp indiantwp islandfalls isleauhaut isleofsprings islesboro islesford isofsprings jackman \
            jhnsnmtntwp jimpondtwp johnsonmountaintwp jonesport kenduskeag kennebunk kennebunkport kentshill kezarfalls \
            kingfield kingmantwp kingsburyplt kittery kitterypoint lakeviewplt lambertlake lamoine langtwp lexingtontwp lille \
            lilybaytwp limington lincolncenter lincolnctr lincolnvillecenter lincolnvlctr lisbonfalls littledeerisle \
            littlediamondisland littlewtwp livermorefalls livermorefls longatwp longpondtwp loringcmctr ltldeeris ltlediais \
            lubec machiasport macmahan macwahocplt madawaska madridtwp mariaville mariontwp masardis masontwp matinicus \
            mattamiscontistwp mattamisctwp mattawamkeag maxfield mayfieldtwp mechanicfalls mechanicfls meddybemps medomak \
            merepoint milbridge millinocket miltontwp molunkustwp monhegan mooseriver moroplt moxiegore moxiegoretwp mtchase \
            mtdesert nashvilleplt nbridgton neharbor newagen newcanada newgloucester newgloucestr newharbor newlimerick \
            newportland newsweden newswedenstation newvineyard nfryeburg nmonmouth nnewportland nnewportlnd nobleboro \
            norridgewock northanson northbath northberwick northbridgton northeastharbor northfryeburg northjay northmonmouth \
            northnewportland northshapleigh northsullivan northturner northvassalboro northwaterboro northwaterford \
            northyarmouth nowindham nshapleigh nsullivan nvassalboro nwaterboro nwaterford nwindham nyarmouth ogunquit olamon \
            oldorchardbeach oldorchdbch oquossoc ornevilletwp orrington orrsisland otisfield parlinpdtwp parlinpondtwp \
            parsonsfield passadumkeag patten peaksisland pejepscot pemaquid penobscot perkinstwp piercepond piercepondtwp \
            pinepoint pittstnacdmy pittstonacademygranttwp pleasantpoint pleasantpt pleasantridgeplt plsntrdgplt plymouthtwp \
            polandspring pondcove portagelake portclyde prentisstwp prospectharbor prospecthbr rangeley reedplt robbinston \
            roquebluffs rumfordcenter rumfordctr rumfordpoint sabattus salemtwp salsburycove sandybaytwp sandyriverplt \
            sandyrvrplt sangerville sargentville sealcove sealharbor searsmont searsport sebago sebagolake sebascoestates \
            sebascoests sebec seboeisplt seboomooktwp sfreeport sgardiner sgouldsboro shapleigh sharpswell shermanmills \
            shermansta shermanstation shirleymills silverridgetwp skowhegan smyrnamills soldiertown soldiertowntwp southberwick \
            southbristol southcasco southchina southeliot southfreeport southgardiner southgouldsboro southharpswell southparis \
            southportland southportlandgardens southsanford souththomaston southwestharbor southwesthbr sportland springvale \
            sprucehead squirrelis squirrelisland stagatha steepfalls stetson sthomaston stjohnplt stocktonspgs stocktonsprings \
            swansisland sweden talmadge tenantsharbor tenantshbr theforksplt tomhegantwp trescotttwp trevett upperfrenchville \
            upperfrnchvl vassalboro veazie veronaisland vinalhaven waite waldoboro wallagrass waterboro wboothbayha \
            wboothbayharbor wboothbyhbr wbowdoin websterplt weeksmills weld wellsbeach wellsbeachstation westbaldwin westbath \
            westbethel westboothbayharbor westenfield westforks westgardiner westkennebunk westmanland westminot westnewfield \
            westparis westpoland westportis westportisland westrockport westscarborough westtremont wiliamsbgtwp williamsburgtwp \
            winterharbor winterport wintervilleplt wiscasset wkennebunk wntervlleplt woodlandwashingtoncounty woolwich \
            wytopitlock yorkbeach yorkharbor =ME+MI hersey winn =ME+MI+MN+VT+WI hartland =ME+MI+NY+TX+VA+WA dryden =ME+MI+TX \
            china =ME+MI+WI casco presqueisle =ME+MN chisholm orono perham swanville =ME+MN+MO+MT+NE belgrade \
            =ME+MN+NJ+NY+OH+OK+PA stillwater =ME+MN+NJ+NY+WV littlefalls =ME+MO linneus osborn =ME+MO+ND+PA+TN+WI mercer \
            =ME+MO+NY+VT+WV stalbans =ME+MS+NC+OK wade =ME+MS+NE+NH+SC+UT+WA+WY lyman =ME+MT columbiafalls columbiafls saco \
            shawmut =ME+MT+NY+OR gardiner =ME+NC marshill vanceboro =ME+NC+ND+OR buxton =ME+ND embden =ME+ND+NY alfred =ME+ND+OR \
            oxbow =ME+ND+PA glenburn =ME+NE bluehill gilead =ME+NE+NJ+NY brownville =ME+NE+TX+WI phillips =ME+NH eastandover \
            =ME+NH+OK whitefield =ME+NH+OK+UT cornish =ME+NH+VA surry =ME+NJ silverridge =ME+NJ+NY newfield =ME+NJ+SD+WI \
            stockholm =ME+NY glencove hermon owlshead scarborough =ME+NY+PA limerick =ME+NY+PA+TN belfast =ME+NY+WA machias \
            =ME+OH castine chesterville concordtwp westfarmington wfarmington =ME+OH+WY parkman =ME+PA eddington frenchville \
            gouldsboro grindstone pittston =ME+PA+SC newry =ME+RI rumford =ME+SC bucksport =ME+SD chamberlain =ME+TX anson \
            =ME+TX+VA sandypoint =ME+VT calais pownal topsham =ME+WA oceanpark =ME+WI houlton readfield steuben =ME+WY lovell \
            =MH ebeye majuro =MI addisontownship addisontwp ahmeek alanson algonac allegan allenpark amasa anchorville annarbor \
            argentine armada atlanticmine auburnhills augres ausable autrain azalia badaxe bannister baraga barbeau barkriver \
            barneslakemillerslake baroda barryton bartoncity bayharbor beaverisland belding bentonharbor bentonheights benzonia \
            bergland berriencenter berrienctr berriensprgs berriensprings berville bigbay bigrapids binghamfarms birchrun bitely \
            bloomfieldhills bloomfieldtownship bloomfieldtwp bloomfieldvillage bloomfldhls bloomfldtwp boisblancis \
            boisblancisland boon boynecity boynefalls breedsville brethren bridgman brimley brohman browncity brownleepark \
            brownstowntownship brownstowntwp brownstwntwp brucecrossing brucetownship brucetwp brucexing brutus burnips \
            burtchville burtlake byroncenter cadillac cadmus canadianlake canadianlakes capac carland caro carplake carsonville \
            caseville casnovia caspian casscity cassopolis cedarriver cementcity centerline centrallake charlevoix chassell \
            cheboygan chesaning chumscorner clarklake claytontwp clintontownship clintontwp cohoctah comins commercetownship \
            commercetwp comstocknorthwest comstockpark cooks copemish coppercity copperharbor cottrellville covert crossvillage \
            croswell crystalfalls cutlerville dafter davison dearbornheights dearbornhts deckerville deerton deford delton \
            detourvillage detourvlg detroitarsenal detroitbeach dimondale dollarbay dorr dowagiac dowling draytonplains \
            draytonplns drummondis drummondisland dtrtarsenal eastchina eastdetroit eastgrandra eastgrandrapids eastjordan \
            eastlansing eastleroy eastpointe easttawas eatonrapids ebenjunction eckerman ecorse edenville edgemontpark \
            edwardsburg egrandrapid elkrapids elmhall elwell engadine escanaba essexville evart ewen fairplain farmingtnhls \
            farmingtonhills farmingtonhls felch fennville ferrysburg fibre fifelake filercity filion fowlerville frankenmuth \
            freesoil fruitport ftgratiot gaastra gagetown galien garden georgetowntownship georgetowntp germfask gladwin \
            glenarbor glennie gobles goetzville goodells goodhart goodison gouldcity grandbeach grandblanc grandhaven grandledge \
            grandville granttownship granttwp grasslake grawn greilickville grosseile grossepointe grossepointefarms \
            grossepointepark grossepointeshores grossepointewoods grosseptfrm grosseptpk grosseptshr grosseptwds gulliver gwinn \
            hagarshores hamburgtwp hamtramck harbert harborbeach harborpoint harborspgs harborsprings harperwoods harrietta \
            harrisontownship harsensis harsensisland haslett hawks hazelpark hermansville herron hessel hghtnlkhts \
            hickorycorners hickorycrnrs higginslake honor hortonbay houghtonlake houghtonlakeheights howardcity hoxeyville \
            htnlkhghts hubbardlake hudsonville huntingtnwds huntingtonwoods imlaycity indianriver interlochen irons ironwood \
            ishpeming jeddo jenison kalamazoo kaleva kalkaska karlin kawkawlin keegoharbor kenockee kentcity kewadin keweenawbay \
            kilmanagh kinde kingsford kisawyerairforcebase lachine lacota laingsburg lakeangelus lakeann lakefenton lakeleelanau \
            lakelinden lakemichiganbeach lakeodessa lakeorion lakewoodclub lapeer lathrupvillage lathrupvlg laurium lennon \
            leonidas levelparkoakpark levering ludington lum lunapier macatawa mackinacis mackinacisland mackinawcity mancelona \
            manistee manistique manitoubeach manitoubeachdevilslake maplerapids marenisco marinecity marlette masscity mattawan \
            maybee mcbain mcbrides mecosta melvindale menominee merriweather mesick michiana michigamme michigancenter \
            michiganctr mikado mimetro mindencity mio morrice mosherville mtclemens mullettlake mulliken munger munising munith \
            muskegon muskegonheights muskegonhts mussey nadeau nahma nationalmine naubinway negaunee newaygo newera newhudson \
            newlothrop newtroy nisula nlakeport nmuskegon northmuskegon northstreet northview northvilletownship northvltwp \
            nortonshores norvell nottawa novi nunica oaklandtownship oaklandtwp ocqueoc okemos oldmission omena omer onekama \
            onondaga onsted ontonagon orchardlake oscoda oshtemo ossineke ottawalake otterlake owendale owosso painesdale palms \
            parchment pawpawlake pearces pearlbeach pelkie pellston pentwater perrinton perronville peshawbestown petoskey \
            pewamo pickford pierport pinckney pinconning plainwell pleasantrdg pleasantridge pointauxpin pointeauxpins pompeii \
            portaustin porthope porthuron portsanilac potterville prudenville ptelizabeth quinnesec raco raisinvilletwp \
            raisinvltwp rapidriver raytwp reedcity reese remus riga riverrouge rivesjct rivesjunction robinglenindiantown \
            rochesterhills rochesterhls rogerscity rollin roos rooseveltpark roscommon rosebush rothbury rumely russellis \
            russellisland saginawtownshipnorth sagola samaria saugatuck saultsmarie saultstmarie sboardman schaffer schoolcraft \
            sears sebewaing selfridgeangb seney shaftsburg shelbytownship shelbytwp shingleton shorewoodtowerhillsharbert sidnaw \
            silverwood sixlakes skandia skanee skidwaylake snover somersetcenter somersetctr southboardman southbranch \
            southgulllake southlyon southmonroe southrockwood springarbor springfieldtownship springfldtwp spruce srockwood \
            stalwart stambaughironriver stclairshores stclairshrs stclrshores sterlingheights sterlinghts sthelen stignace \
            stronach strongs sumptertwp sunfield superiortownship superiortwp suttonsbay swartzcreek sylvanlake tawascity \
            tekonsha temperance topinabee traunik traversecity treetopsvillage treetopsvlg trenary trowbridgepark trufant \
            twining twinlake ubly unionlake unionpier univctr vanburentwp vandercooklake vernoncity wabaningo wacousta \
            walledlake walloonlake washingtontwp waterfordtownship waterfordtwp waters watersmeet watton wbloomfldtw weidman \
            wequetonsing westbloomfieldtownship westishpeming westolive whitepigeon whitmorelake wixom wolverinelake wolverinelk \
            woodlandbeach zilwaukee =MI+MN grandmarais hillman ortonville otsego toivola tower =MI+MN+MO+ND+OK+TX leonard \
            =MI+MN+MO+PA stclair =MI+MN+MO+SC hopkins =MI+MN+ND+OH grandrapids ray =MI+MN+NE+NY+TX+WI comstock \
            =MI+MN+NE+SD+TN+WV kimball =MI+MN+NE+TX farwell =MI+MN+NJ+NY+TX northbranch =MI+MN+NY bayport =MI+MN+NY+OH richville \
            =MI+MN+WI osseo =MI+MO dearborn fairgrove mcbride =MI+MO+NY+TX redford =MI+MO+OH+OK wellston =MI+MO+OK stlouis \
            =MI+MO+PA+TX alba =MI+MO+WI allenton =MI+MO+WV vulcan =MI+MS beechwood =MI+MS+NH+NY+OH+PA+RI+UT+WV harrisville \
            =MI+MS+WV lake =MI+MT ramsay rudyard walkerville =MI+MT+NJ frenchtown =MI+MT+NY+UT troutcreek =MI+MT+PA brockway \
            =MI+MT+TX shepherd =MI+NC scotts =MI+NC+NE colon =MI+NC+NY bayshore stonypoint =MI+NC+NY+SD+WI whitelake =MI+NC+SC \
            williamston =MI+ND brampton edmore inkster selfridge ypsilanti zeeland =MI+ND+NY+OR+WI mayville =MI+ND+SC walhalla \
            =MI+ND+TX goodrich =MI+ND+WY frontier =MI+NE carleton ceresco hubbell =MI+NE+NY+OH ithaca =MI+NE+PA champion =MI+NH \
            gilford kearsarge =MI+NJ lambertville moorestown portelizabeth =MI+NJ+NY middleville =MI+NV carsoncity =MI+NY \
            blackriver brant columbiaville conklin dansville marcellus mottville otisville romulus saranac sodus sylvanbeach \
            vermontville watervliet wbloomfield westbloomfield woodhaven =MI+NY+OH flushing sandusky =MI+NY+OH+PA+VA \
            newbaltimore =MI+NY+SD northville =MI+NY+TN+WV mohawk =MI+NY+VT pittsford shoreham =MI+OH alger blissfield \
            chippewalake washingtntwp washingtontownship =MI+OH+SC+TX+WA+WV burton =MI+OK gowen hulbert mcmillan wyandotte \
            =MI+OR powers =MI+OR+TX+WI baycity =MI+PA atlas bearlake coral gaines gibraltar harrisontwp lanse muir newbuffalo \
            vestaburg westland =MI+PA+WI eauclaire =MI+SD britton rapidcity =MI+TN idlewild whitepine =MI+TX channing flint hart \
            rosecity webberville =MI+UT clawson =MI+VA madisonheights madisonhts mears universitycenter =MI+VA+WV stephenson \
            =MI+WA troutlake =MI+WA+WV pullman =MI+WI allouez dodgeville frederic ironriver sandcreek southrange =MI+WV fenwick \
            kincheloe pigeon whittaker =MI+WY ironmountain =MN adolph ahgwahching aitkin akeley albertlea alborn almelund altura \
            amiret angleinlet ardenhills askov babbitt backus balaton battlelake baudette beardsley beaverbay becida bejou \
            bellechester beltrami belview bemidji beroun bertha binghamlake birchdale birdisland biscay biwabik blackduck \
            blmngprairie blomkest bloomingprairie blueearth bock borup bovey bowlus bowstring boyriver braham brainerd bricelyn \
            brooklyncenter brooklynctr brooten browerville brownsdale buckman burnstownship burnstwp burtrum buyck cannonfalls \
            carlos casslake cedareastbethel cedarebethl ceylon champlin chanhassen chaska chisagocity chokio circlepines \
            claracity clarissa clarkfield clarksgrove clitherall clontarf cloquet cokato coleraine columbiahts comfrey conger \
            correll cosmos cranelake crosslake crowncollege dalbo damark danube darfur dassel deephaven deerwood detroitlakes \
            dilworth dlthfedpris dodgecenter dovray downer duluthfederalprison dunnell duquette eaglebend eastbethel \
            eastgrandforks eastgulllake edenprairie egrandforks egulllake eitzen elbowlake elkonewmarket elkonewmrkt elrosa \
            elysian emily emmons erhard erskine esko essig evan eveleth eyota falconhgts faribault federaldam fergusfalls \
            fiftylakes finland finlayson flensburg flom floodwood forada foreston fosston foxhome frazee freeborn fridley \
            ftripley ftsnelling gatzke gheen gonvick goodhue goodridge goodthunder grandmeadow grandportage grasston greenisle \
            greenwald greyeagle grygla gully hallock halma halstad hamlake hanleyfalls hanska hawick hazelrun hendrum henriette \
            hermantown heronlake hibbing hitterdal hokah holdingford holmescity hovland howardlake hoytlakes ihlen \
            internationalfalls intlfalls invergrove invergroveheights iron ironjunction isanti isle jacobson jeffers kabetogama \
            kanaranzi kandiyohi karlstad kasota keewatin kelliher kellylake kenneth kerkhoven kettleriver kiester kilkenny \
            kinbrae kinney klossner kniferiver lacrescent lakebenton lakebronson lakecrystal lakeelmo lakefield lakehenry \
            lakehubert lakeitasca lakelandshores lakelandshrs lakelillian lakestcroixbeach lakewilson landfall landfallvillage \
            landfallvlg lastrup lecenter lengby leota lesterpr lesterprairie lesueur lindstrom linolakes lismore littlecanada \
            littlefork littlemarais littlesauk loman longfellowcommunity longprairie lucan luellaandersonsubdivision lutsen lynd \
            mabel madelia madisonlake mahnomen mahtomedi mahtowa makinen mantorville mapleplain marcell margie marineonstcroix \
            marinestcrx markville martinlake mazeppa mckinley meiregrove melrude menahga mendotaheights mendotahts milaca \
            miltona minetonkabch minetonkamls minncity minneiska minneota minnesotacity minnesotalake minnesotalk minnetnkabch \
            minnetnkamls minnetonka minnetonkabeach minnetonkamills minnetrista montevideo mooselake moundsview mountainiron \
            mountainlake nashwauk naytahwaush nerstrand nettlake nevis newfolden newgermany newmunich newprague newrichland \
            newtrier nicollet nicolville nielsville nimrod nisswa nooaks northmankato northoaks northome northredwood northrop \
            northstpaul norwoodhistorical norwoodyoungamerica nowthen noyes nstpaul nya oakparkheights oakparkhgts oakparkhts \
            oakport ogilvie okabena oklee onamia oronoco osakis oslo ottertail outing owatonna parkerspr parkersprairie \
            parkrapids pease pelicanrapids pelrapids pencer pengilly pennock pequotlakes perley pierz pillager pinesprings \
            pipestone pitt ponemah ponsford prinsburg priorlake puposky ranier readslanding redby redlake redlakefalls redwing \
            redwoodfalls regal remer renville rlfalls robbinsdale rochert rollag rollingstone ronneby roseau rosecreek rothsay \
            rushcity rushfordvillage rushfordvlg rushmore ruthton sabin sacredheart salol santiago sargeant sartell saukcentre \
            saukrapids saum scanlon schroeder seaforth searles sebeka shafer shakopee shelly sherburn shevlin shoreview sidelake \
            sintlfalls slayton sleepyeye solway soudan southinternationalfalls southstpaul spicer springlakepark springlkpk \
            springpark squawlake stanchfield stanthnyvlg stanthonyvillage staugusta stbonifacius stcroixbch stcroixbeach steen \
            stephen sthilaire stlouispark stmaryspoint stmaryspt storden stpaulpark strandquist strathcona strosa sturgeonlake \
            stvincent sunburg sunfishlake svea swanriver swift taconite talmoon taopi taylorsfalls tenney tenstrike theilman \
            thiefriverfalls thiefrvrfls tintah tofte togo tonkabay trimont trosky truman turtleriver twig twinvalley twoharbors \
            upsala vadnaisheights vadnaishts vergas verndale veseli viking villard wabasha waconia wahkon waitepark wanamingo \
            wanda wannaska warba warroad waseca waskish waubun wawina wayzata westcoonrapids westlakeland weststpaul whalan \
            whipholt whitebearlake whitebearlaketownship whitebearlk whitebeartownship whitebeartp willernie willmar willowriver \
            wilmont winger wirt wlakeland wolverton wrenshall wstpaul wykoff youngamericahistorical zim zimmerman zumbrofalls \
            zumbrota =MN+MO aldrich brimson butterfield edina plato =MN+MO+MS+WV myrtle =MN+MO+NJ+OH+WA+WI+WV maplewood \
            =MN+MO+OH ironton =MN+MO+OH+PA+WI+WV racine =MN+MO+OK+PA isabella =MN+MO+WI dellwood =MN+MO+WV paynesville =MN+MS \
            becker lauderdale stmartin =MN+MS+NC+VA+WV burnsville =MN+MS+ND+PA+TX crosby =MN+MS+WI hollandale =MN+MT bigfork \
            medicinelake =MN+MT+TX+WI boyd =MN+NC buffalolake currie grandy olivia stacy =MN+NC+NY oakisland =MN+NC+WA \
            granitefalls =MN+ND forbes orr whiteearth =MN+ND+NE max =MN+ND+NY+OH+TN+TX+WA+WI medina =MN+NE anoka crookston \
            gibbon =MN+NE+PA angora herman =MN+NE+WA cook =MN+NJ hackensack mizpah vineland =MN+NJ+NY vernoncenter \
            =MN+NJ+NY+PA+VA annandale =MN+NJ+OH+WV pemberton =MN+NJ+TX+WI hewitt =MN+NJ+VA cologne =MN+NM angus =MN+NV \
            crystalbay thelakes verdi =MN+NY breezypoint deerriver lilydale mapleview newyorkmills newyorkmls pinecity rushford \
            silverbay =MN+NY+PA newbrighton =MN+NY+TX pineisland =MN+OH brookpark degraff dent euclid holloway ostrander \
            rosemount =MN+OH+TX chatfield =MN+OH+WV hilltop =MN+OK garvin =MN+OK+TX+WV welch =MN+OK+VA walters =MN+OR trail \
            =MN+OR+TN+WI cottagegrove =MN+PA centercity excelsior harding lamberton meadowlands ormsby swatara =MN+RI kenyon \
            =MN+SC ststephen =MN+TN eagan =MN+TN+WI birchwood =MN+TX alvarado falconheights frost kerrick newulm staples \
            =MN+TX+WV barrett =MN+VA bena clearbrook doran goodview hayfield merrifield motley vesta =MN+WA lyle starbuck =MN+WI \
            bigfalls embarrass maplegrove newauburn ogema pineriver ricelake sobieski =MN+WV brownton kasson maplelake sandstone \
            =MO affton airportdrive altenburg amazonia amoret anabel annada antonia appletoncity arbela arbyrd archie arrowrock \
            ashgrove auxvasse ballwin barnett batescity battlefield bellavilla bellefontaineneighbors belnor belridge bendavis \
            berger bernie berryman bevier birchtree blackjack bloomsdale blueeye blythedale bogard boisdarc bolckow bonneterre \
            bonnotsmill boss bosworth bradleyville braggadocio braggcity brandsville bransonwest braymer brazeau \
            breckenridgehills brecknrdghls brinktown brixey brlngtonjct bronaugh brooklinesta broseley brumley bruner buell \
            bullcreek bunceton bunker burfordville burlingtonjunction byrnesmill cabool cadet cainsville calvertonpark \
            camdenpoint camdenton canalou capefair capegirardeau caplingermills caplingermls carljunction caruthersville \
            caruthersvlle catron caulfield cave cedarhilllakes cedarhllks centerview chamois champ charlack cherkeehmstd \
            cherokeehomesteadvillage chilhowee clarksonvalley claycomo clever cliftonhill climaxsprgs climaxsprings clubb \
            cncptonjct coatsville coffey colecamp conception conceptionjunction conran cooksta coolvalley cooter corder \
            cottleville couch countryclubvillage courtois cowgill cpegirardeau crosstimbers dardennepr dardenneprairie desloge \
            desperes devilselbow diggins dittmer duenweg dugginsville dunnegan dutchtown dutzow earthcity eastindependence \
            eastlynne eastprairie edgarsprings edmundson eldoradospg ellsinore elsberry elvins esther etterville excello \
            excelsiorest excelsiorestates excelsiorspg excelsiorsprings exclsorsprgs fagus fairdealing farber farrar faucett \
            ferrelview festus fisk flatriver flordellhills fordland foristell fourseasons frankclay freistatt fremonthills \
            frenchvillage frenchvlg friedheim frohna ftleonardwd ftleonardwood gasconade gatewood gerald gibbs gideon gilmancity \
            glasgowvillage glenaire glenechopk gobler goldencity goodson gorin gower graff grainvalley grandpass \
            grantwoodvillage grantwoodvlg grassy gravoismills grayridge graysummit greencity greenridge greentop grovespring \
            grubville hanleyhills hardenville hartshorn harviell hawkpoint haytiheights hematite hemple henley herculaneum \
            hermann higbee higginsville highhill highridge holtssummit homesteadvlg homestown horine hornersville housesprings \
            houstonia houstonlake huggins humansville humphreys hurdland iantha indianpoint innsbrook ironmountainlake jadwin \
            jameson jane jericosprgs jericosprings jonesburg kahoka kaiser kennett keytesville kidder kimberlingcity \
            kimberlingcy kimmswick kingdomcity kinloch kisseemills knobnoster koeltztown koshkonong kscity labadie labarquecreek \
            labarquecrk laddonia ladue lakeannette lakelotawana lakemykee lakeozark lakeshire lakespring lakestlouis \
            laketapawingo laketapwingo lakewaukomis lakewinnebago lambertarprt lamonte lampe lanagan laquey larussell latour \
            laurie leadington leadwood lecoma leessummit leeton lemay lentner levasy licking liguori lilbourn linncreek \
            lkwinnebago lochlloyd locksprings lohman lonedell lonejack longlane loosecreek louisiana lowndes lowrycity \
            luebbering lutesville mackenzie mackscreek maltabend mapaville marceline marquand marthasville marylandheights \
            marylandhts mayview mcclurg mcfall mcgee mcgirk mehlville merriamvlg merriamwoods merriamwoodsvillage mindenmines \
            minelamotte miner moberly mokane molineacres monett montgomerycity montgomerycy montier morehouse morsemill \
            moscowmills mountaingrove mountaingrv mtleonard mtmoriah napton neckcity neelyville newmadrid newmelle newoffenburg \
            newtonia newwells niangua nixa nkansascity noel norborne nordstrom northcounty northkansascity northmoor \
            northwestplaza norwoodcourt nottinghill novinger nwplaza nwpoint oldappleton oldjamestown oldmonroe olivette \
            olympianvillage oronogo orrick osagebeach overland oxly pagedale painton pascola pattonsburg peacevalley peculiar \
            pevely pickering piercecity pinelawn plattecity plattewoods plattsburg pleasanthope poplarbluff portagedessioux \
            powersite prairiehome protem prtgdesioux prtgdesouix purdin puxico qulin ravenwood raymore raytown reeds reedsspring \
            rhineland richhill richwoods ridgedale risco rivermines roach rocheport rockycomfort rombauer rothville rueter \
            rushhill sappington sarcoxie saverton schellcity scopus sedgewickville sedgewickvlle senath sgreenfield shelbina \
            shellknob shook sikeston silex solo souder southgorin southgreenfield southvanburen southwestcity southwestcy \
            spanishlake spickard squires stanberry stann starkcity steedman steffenville stelizabeth stet stgenevieve stmartins \
            stotesbury stottscity stoutland stover stpatrick strobert sturdivant sulphurspg sunsethills swedeborg sycamorehills \
            sycamorehls taneyville tarkio tebbetts teresita terredulac theodosia thornfield tiff tiffcity treloar tunas turners \
            turney twnandcntry ulman unityvillage universitycy uplandspark urich vallesmines vanduser veldacity veldavillage \
            veldavillagehills viburnum vichy villageoffourseasons villageoflochlloyd vinitapark vinitater vinitaterrace \
            vlglochloyd vlgof4ssns walnutshade wappapello wardell wardsville warsonwoods wasola weatherby weatherbylake \
            weaubleau webstergroves webstergrvs weldonspring wentzville wesco westalton westplains whitemanafb \
            whitemanairforcebase windyville winigan wolfisland woodheights woodsonterrace wooldridge wthrbylake wyaconda zalma \
            =MO+MS+NE bluesprings =MO+MS+NM+NY+SD+VA+WI hurley =MO+MS+NY+PA+TN philadelphia =MO+MS+OK valleypark =MO+MS+PA \
            meadville =MO+MS+WI goodman =MO+MT cardwell joplin martincity =MO+MT+NY+OK billings =MO+MT+TN jeffersoncity \
            jeffersoncty =MO+MT+TX+UT+WY elmo =MO+MT+VA mosby =MO+NC clarkton leasburg marston millspring triplett \
            =MO+NC+NH+SD+WI wentworth =MO+NC+NY+PA+VA+VT morrisville =MO+NC+NY+TX henrietta =MO+NC+NY+TX+WY otto =MO+NC+OH \
            drexel =MO+NC+OH+OK fletcher =MO+NC+PA cherryville hazelwood =MO+NC+SC beaufort =MO+NC+VA rockymt =MO+ND silva \
            =MO+ND+NY chaffee =MO+ND+PA+VI stthomas =MO+NE bertrand doniphan kearney =MO+NE+OH+PA polk =MO+NE+PA+SD creighton \
            =MO+NE+SD miller =MO+NE+TX cedarcreek =MO+NH+PA+VT strafford =MO+NJ fortescue passaic =MO+NJ+NY pottersville \
            =MO+NJ+OH robertsville stewartsville =MO+NJ+PA harrisonville =MO+NJ+WV deepwater =MO+NM taos =MO+NM+TN+TX cedarhill \
            =MO+NY castlepoint fairport grantcity jamesport oldfield olean pilotknob pointlookout portageville truxton =MO+NY+OH \
            amsterdam =MO+NY+OH+PA+TN+WV bolivar =MO+NY+OH+WI hannibal =MO+NY+OR rockawaybch rockawaybeach =MO+NY+PA \
            chestnutridge =MO+NY+SC rockhill =MO+NY+TX raymondville =MO+NY+WI rosendale =MO+OH crystallakes iberia newfranklin \
            novelty richmondhts stoutsville =MO+OH+PA fredericktown sugarcreek =MO+OH+TX hallsville queencity =MO+OH+WY \
            hartville =MO+OK blackburn duke purcell twinoaks webbcity wrightcity =MO+OK+PA+WV yukon =MO+OK+TX bixby =MO+OR \
            blodgett eugene =MO+PA catawissa curryville duquesne elkland gipsy greenpark newbloomfield newbloomfld newflorence \
            rea steelville stpeters sturgeon universitycity westline =MO+PA+WI mineralpoint =MO+SD hayti lesterville \
            =MO+SD+VA+WV freeman =MO+SD+WA crocker =MO+TN cosby rives whiteside =MO+TN+TX gallatin =MO+TX barnhart brashear \
            briar brownwood dawn doolittle holliday kirbyville knoxcity laredo missouricity poynor richards skidmore \
            sunrisebeach =MO+TX+WI potosi =MO+UT cedarcity =MO+UT+VA callao =MO+VA bland flinthill marionville middlebrook \
            zanoni =MO+VT glover =MO+WA baring bentoncity pacific purdy spokane townandcountry =MO+WI downing montreal neosho \
            westboro wittenberg =MO+WV belle davisville halltown metz renick sweetsprings =MO+WY clearmont =MP rota saipan \
            tinian =MS ackerman agricola alligator amory anguilla arkabutla arnoldline askew baldwyn bassfield baysprings \
            baystlouis beauregard belzoni benndale bentonia bigbeevalley bigpoint biloxi boguechitto boyle braxton buckatunna \
            bude byhalia calhouncity carriere cascilla chatawa chunky clara cleary clermontharbor clermonthbr coila columbusafb \
            columbusairforcebase conehatta crenshaw cruger darling deemer delisle deltacity derma diberville dlo doddsville drew \
            duckhill eastabuchie ecru escatawpa etta eupora falkner fitler flowood foxworth friarspoint gallman gattman gautier \
            glenallan goresprings greenwoodspg greenwoodspr greenwoodsprings gulfhills gulfparkestates guntown harperville \
            hattiesburg hermanville hickoryflat hideawaylake hollybluff hornlake houlka isola ittabena jayess jumpertown \
            kearneypark keeslerafb kilmichael kiln kosciusko kreole lakecormorant leaf leakesville learned lkcormorant lorman \
            louin lucedale lyon madden magee mantachie mantee marks mathiston mattson mayersville mayhew mcadams mccallcreek \
            mccarley mccool mclain mcneill memphisstc meridianstation merigold metcalfe midnight mikoma mintercity \
            mississippistate mooreville moselle mosspoint moundbayou msstate nasmeridian navalairstameridian ncarrollton neely \
            nellieburg nesbit nettleton newhamilton newhebron nittayuma northcarrollton northtunica noxapater oceansprings osyka \
            ovett pachuta pantherburn parchman pascagoula passchris passchristian passchristin pearlington pelahatchie \
            perkinston petal pheba philipp picayune pineywoods pinola pope pottscamp prairiepoint prentiss puckett purvis \
            rawlssprings redbanks renalara renova rich richton rienzi robinsonville rollingfork roxie ruleville sallis \
            sanatorium sarah satartia saucier schlater scooba senatobia sherard shubuta shuqualak sidon skene slatespring sledge \
            smithdale snowlakeshores snowlakeshr sontag soso southaven standingpine steens stennisctr stennisspacecenter \
            stennisspct stringer sumrall swiftown sylvarena tchula thomastown tieplant tillatoba tiplersville tippo toccopola \
            tomnolen toomsuba tougaloo trebloc tunicaresorts tutwiler tylertown unionchurch vaiden vancleave vanvleet vardaman \
            vossburg walls walthall wesson westgulfport westhattiesburg winstonville yazoocity =MS+MT scobey =MS+MT+OK lambert \
            =MS+NC polkville vaughan =MS+NC+NJ+NM+TX lumberton =MS+NC+SD stoneville =MS+NY portgibson =MS+NY+OR+TX+VA redwood \
            =MS+OH mccomb paulding =MS+OK crowder enid paden tishomingo =MS+OK+TX pontotoc =MS+PA farrell kossuth mendenhall \
            sandhill =MS+PA+TN+TX saltillo =MS+SC+WI ridgeland =MS+TN moss =MS+TX baird coahoma louise pattison redwater west \
            =MS+TX+WV mineralwells wayside =MS+VA thaxton =MS+WI benoit hatley =MS+WI+WV algoma =MS+WV maben oakvale =MT \
            absarokee alberton alder alzada anaconda angela arlee babb bainville ballantine belt biddle bigarm bigsky bigtimber \
            birney blackeagle bonner bonnerwestriverside boyes bozeman bridger broadus brusett busby canyoncreek capitol \
            catcreek charlo choteau clancy clydepark coffeecreek cohagen colstrip conner cookecity crowagency cutbank dagmar \
            deborgia dupuyer eastglacierpark easthelena eastmissoula eglacierpar eglacierpark eglacierpk ekalaka emigrant ferdig \
            fishtail flaxville floweree fortine fourbuttes froid fromberg ftbelknapagency ftbenton ftharrison ftpeck ftshaw \
            galata gallatingateway gallatingtwy garneill garryowen geyser gildford glendive glentana goldcreek grantsdale \
            grassrange greenough greycliff harlowton hathaway haugan havre havrenorth heartbutte helenavalleynortheast \
            helenavalleynorthwest helenavalleysoutheast helenavalleywestcentral helenawestside helmville heron hilger hogeland \
            hungryhorse huson hysham ismay judithgap kalispell kevin kila kingarthurpark lakemcdonald lamedeer larslan lavina \
            ledger libby lodgegrass lolo loring lothair lustre malmstromafb malmstromairforcebase martinsdale mcallister mccabe \
            melstone milescity milliron missoula moiese molt montanacity musselshell neihart niarada northbrowning noxon nye \
            oilmont olive opheim orchardhomes otter ovando pablo peerless pendroy pinesdale pioneerjunction plentywood polaris \
            polebridge polson pompeypillar pompeyspillar pony powderville power pray radersburg rapelje ravalli raynesford \
            redlodge reedpoint richey rollins ronan roundup saltese sandcoulee seeleylake shonkin silesia silvergate silverstar \
            southbrowning squarebutte stignatius stockett stregis stxavier sula sunburst sweetgrass teigen thesilos \
            thompsonfalls thompsonfls toston twodot volborg washoe westglacier westglendive westyellowstone whitefish whitetail \
            whitlash wibaux wilsall winifred winnett wisdom wiseriver wolfpoint woodsbay wye wyellowstone wyola yellowtail \
            zortman =MT+ND+TX mcleod =MT+NE culbertson =MT+NE+TX+WA brady =MT+NE+WI edgar =MT+NM+UT+WA roy =MT+NM+WA vaughn \
            =MT+NV fallon virginiacity =MT+NY coram =MT+NY+WV whitesulphursprings whtsphrspgs =MT+OH stryker =MT+OH+PA churchill \
            =MT+OH+VA elliston =MT+OK kremlin pryor ringling =MT+OK+TX sandsprings =MT+OK+WI drummond =MT+OR corvallis sunriver \
            vida =MT+OR+PA forestgrove =MT+OR+TN condon =MT+OR+UT+WV wolfcreek =MT+PA darby ingomar mildred philipsburg \
            southhills whitehaven =MT+SC+VA greatfalls =MT+SD boxelder =MT+TN deerlodge ethridge =MT+TN+TX+WV bigsandy =MT+TX \
            ennis hobson simms =MT+VT ryegate =MT+WA chinook outlook =MT+WI sunprairie trego westby =MT+WY basin bighorn =NC \
            ahoskie alamance albemarle alexandermills alexandermls altamahaw angier ansonville apex aquone archdale archerlodge \
            ash asheboro asheville askewville aulander autryville averycreek ayden aydlett badin badinlake bahama baldheadisl \
            baldheadisland balsam balsamgrove bannerelk barber barco bariumspngs bariumsprings barkerheights barkertenmile \
            barnardsville batcave battleboro bayboro beargrass beechmountain beechmtn belewscreek belhaven bellarthur belville \
            belwood bentcreek bermudarun bessemercity bethania beulaville biltmoreforest biltmorefrst biltmorelake blackmountain \
            blackmtn bladenboro blanch blngspglks blountscreek blowingrock bogercity boilingspringlakes bonlee bostic bowdens \
            brasstown brevard briarchapel bricescreek broadcreek brogden brownssummit brysoncity buiescreek bullock bunn \
            bunnlevel burgaw butner butters cajahsmountain cajahsmtn calabash calypso camplejeune capecarteret capefear caroleen \
            carolinabch carolinabeach carolinashor carolinashores carrboro casar cashiers castlehayne caswellbeach cedarisland \
            cedarmountain cedarmtn cedarrock chadbourn cherrypoint chinquapin chocowinity clemmons cliffside cofield coinjock \
            collettsville conetoe connellyspg connellysprings cooleemee corapeake corolla covecity covecreek cramerton cricket \
            crossnore crouse culberson cullowhee cumnock currituck deepgap deeprun delco dobbinsheights dobson dortches \
            eaglesprings earl eastarcadia eastbend eastfayetteville eastflatrock eastrockingham eastspencer edenton edneyville \
            edward efayetteville efayettevlle efland eflatrock elizabethcity elizabethcty elkin elkpark ellerbe elmcity elon \
            eloncollege emeraldisle engelhard enka ennice enochville enovalley ernul ether eure everetts fairbluff \
            fairfieldharbour fairplains faison falkland fearrington fearringtonvillage fontanadam forestoaks foscoe fouroaks \
            foxfire foxfirevillage foxfirevlg fuquayvarina gamewell garysburg gastonia germanton gerton gibsonville gladevalley \
            glenalpine glendalespgs glendalesprings glenraven godwin goldston graniteqry granitequarry grantsboro greenevers \
            greenlevel greensborobmc grifton grimesland gulf gumberry hallsboro hamptonville harbinger harkersis harkersisland \
            harrells harrellsville hassell hatteras hawriver hembybridge hertford hiddenite hightsville hildebran hobbsville \
            hobgood hobucken holdenbeach hookerton hooperscreek hopemills horseshoe hubert huntersville hurdlemills husk icard \
            indianbeach indiantrail ingold ironstation jaars jacksonspgs jacksonsprings jarvisburg jonasridge kannapolis keener \
            kelford kenly kernersville killdevilhills killdevilhl kingsgrant kittrell kittyhawk knightdale knottsisland \
            kurebeach lakejunaluska lakelure lakenormanofcatawba lakesanteetlah laketoxaway lakewaccamaw landis lasker lattimore \
            laurinburg lawsonville lemonsprings lenoir lewistonwoodville lightoak lilesville lillington linvillefalls \
            linvillefls littleswitzerland lkjunaluska lksanteetlah lowgap ltlswitzrlnd lucama lumberbridge macclesfield \
            maggievalley maiden mamers mannsharbor manteo margarettsville margarettsvl marmac marshallberg marshville masonboro \
            maury maxton mayodan mcadenville mccutcheonfield mccutchnfld mcfarlan mcgrady mcleansville mebane merryhill mesic \
            micaville micro midwaypark millerscreek millingport millsriver minnesottbch minnesottbeach minthill misenheimer \
            mocksville momeyer moncure montreat mooresboro moravianfalls moravianfls moreheadcity moyock mtmourne mtulla \
            nagshead nakina navassa neuseforest newhill newland newtongrove norlina northchase northlakes northtopsailbeach \
            northwest northwilkesboro ntopsailbch ntopsailbeach nwilkesboro oakboro oceanislbch oceanislebeach ocracoke oriental \
            orrum parmele pattersonsprings pawcreek peachland peletier penland pfafftown pilotmountain pilotmtn pinehall \
            pineknollshores pineola pinetops pinetown pineycreek pineygreen pinkhill pinnacle pisgahforest pks pleasantgarden \
            pleasantgdn plumtree pointharbor polkton pollocksville popeairforcebasehistorical popearmyaf popearmyairfield \
            poplarbranch potecasi powellspoint powellsville prospecthill purlear raeford ramseur randleman ranlo redcross \
            rennert researchtrianglepark rhodhiss richsquare riegelwood riverroad roanokerapid roanokerapids \
            roanokerapidsairforcesta roaringgap roaringriver robersonville rodanthe roduco rolesville ronda ronokrpdafs roper \
            roseboro rosman rougemont roxboro roxobel royalpines rtp ruralhall rutherfordcollege rutherfordton rutherfrdclg \
            rutherfrdcol salemburg salterpath salvo sandyfield sapphire sawmills saxapahaw sbrunswick scalymountain scalymtn \
            scotlandneck scottsmill seaboard seabreeze seagate seagrove sealevel semora sevendevils sevenlakes sevensprings \
            seymourjohnsonafb shallotte shannonplaza shawboro sherrillsford sherrillsfrd silercity sjafb skipperscorner skyland \
            sneadsferry snowcamp southbrunswick southernpines southernpnes southernshores southgastonia southhenderson \
            southmills southrnshore southrosemary southweldon spindale spiveyscorner springhope staley stallings stantonsburg \
            stateroad statesville stedman stem stokes stokesdale stpauls stumpypoint sugarmountain sugarmtn swannanoa \
            swanquarter swansboro swepsonville sylva taborcity tapoco tarawater tarawaterrace tarboro tarheel taylortown teachey \
            tillery toast tobaccoville topsailbeach townsville traphill trentwoods troutman tuckasegee turnersburg tuxedo \
            valdese vallecrucis valleyhill vandemere vander varnamtown vass wadesboro wagram wakeforest wallburg walnutcove \
            walstonburg wanchese warne warrensville watha waves waxhaw weddington wesleyancol wesleyancollege westcanton \
            westmarion westraleigh whisperingpines whisperpnes whitakers whitehead wilbar wilkesboro willowspring wilsonsmills \
            winfall winnabow winstonsalem woodfin woodleaf wrightsvillebeach writsvllebch yadkinville yanceyville yauponbeach \
            zionville zirconia =NC+ND balfour =NC+NE coleridge =NC+NE+OH alliance =NC+NE+OK tryon =NC+NH ossipee =NC+NJ \
            laurelspgs laurelsprings robbinsville surfcity =NC+NJ+NY franklinville =NC+NJ+NY+VT middlesex =NC+NJ+OH+VA broadway \
            =NC+NJ+TX highlands =NC+NY albertson arden candor halfmoon highfalls westend =NC+NY+OR+TN gates =NC+NY+PA fleetwood \
            =NC+NY+VA jamesville =NC+NY+WI almond =NC+OH bakersville colerain kipling mtgilead proctorville =NC+OH+OR boardman \
            =NC+OH+PA sunbury =NC+OH+SC+VA+WI catawba =NC+OH+SD+VA timberlake =NC+OH+TN oldft =NC+OH+WI conover =NC+OK davidson \
            =NC+OR cornelius creswell goldhill =NC+OR+SD vale =NC+PA jamescity rowland sandyridge southmont todd topton \
            =NC+PA+SC boilingspgs boilingsprings =NC+PA+TN hendersonville hendersonvlle =NC+PA+TX whitsett =NC+PA+WV glendon \
            =NC+SC eastover ruffin =NC+SC+VA saluda =NC+SD faith marvin =NC+SD+TN erwin =NC+TN chapelhill lowland whiteville \
            =NC+TX chinagrove creedmoor dunn gatesville pantego redsprings terrell wrightsboro =NC+TX+WI maple =NC+TX+WV comfort \
            =NC+UT oakcity =NC+VA ararat farmville henrico lowesville richlands rockfish supply wise =NC+VA+VT rockingham \
            =NC+VA+WV laurelpark =NC+WA riverbend =NC+WI elroy king milwaukee =NC+WV boomer crumpler duck ellenboro murraysville \
            sophia thurmond =ND abercrombie absaraka alkabo alsen amidon anamoose aneta antler appam ardoch argusville arnegard \
            arvilla backoo balta bantry bathgate battleview beach belcourt belfield berthold binford blaisdell bonetraill \
            bordulac bottineau bowbells bowesmont brantford breien brinsmade brocket buffalospg burnstad calio cando cannonball \
            carbury carpio carrington casselton cathay cavalier cavalierafs charlson chaseley churchsferry cogswell coleharbor \
            colgan coteau coulee courtenay crary dahlen dazey delamere denbigh denhoff deslacs devilslake dickey donnybrook \
            doyon dunncenter dunseith eckelson edgeley edmunds egeland emerado emrick enderlin englevale fessenden fingal \
            flasher flaxton fordville forestriver forman fourbearsvillage foxholm ftclark ftransom ftrice fttotten ftyates \
            gackle galchutt gardar gascoyne gfafb gilby glasston glenullin golva gracecity grandforks grandforksafb \
            grandforksairforcebase grassybutte grenora guelph gwinner halliday hamar hamberg hankinson hannaford hannah hannover \
            hansboro harlow heaton heil heimdal hensel hensler hettinger hickson honeyford hoople horace hurdsfield jessie \
            joliette juanita jud karlsruhe kathryn kenmare kensal kief killdeer kintyre kloten kramer kulm lakewilliams lamoure \
            landa lankin larimore lark larson leal lefor lehr leith lidgerwood lignite litchville lostwood ludden maddock maida \
            makoti mandan mandaree manfred mantador mapes marmarth maxbass maza mccanna mcclusky mcville mekinock menoken \
            merricourt michigan millarton milnor minnewaukan minotafb minotairforcebase moffit mohall monango mooreton mott \
            munich mylo nanson neche newhradec newleipzig newrockford noonan oakes oberon oriska orrin osnabrock overly \
            parkriver pembina pettibone pickcity pillsbury pisek prairierose raub reeder regan regent reilesacres rhame \
            richardton rocklake rolette roseglen roth ruso ryder sanhaven sanish sarles selz sentinelbutte sentinlbutte \
            shellvalley sheyenne solen souris southam southheart spiritwood starkweather stirum straubville surrey sykeston \
            tagus tappen temvik tolley tolna trotters upham velva venturia voltaire wahpeton walum watfordcity werner westfargo \
            westhope whiteshield wildrice wimbledon wishek wolseth wyndmere zahl zap =ND+NE ayr =ND+NE+TX+WI dodge =ND+NH epping \
            =ND+NJ norma =ND+NY amenia bergen glenfield northriver perth =ND+NY+PA+WI cooperstown =ND+NY+VA hague =ND+OH rawson \
            valleycity =ND+OK cartwright =ND+OK+TX nash =ND+PA braddock fryburg lansford penn towercity =ND+SC drayton =ND+TN \
            rugby =ND+TX alice buffalosprings christine driscoll manvel prosper tokio voss wheelock willowcity =ND+VA wolford \
            =ND+WA concrete plaza =ND+WI arena colgate niagara powerslake turtlelake wildrose =ND+WI+WV mountain =ND+WV durbin \
            newengland streeter =NE abie agnew alda almeria alvo anselmo ansley barneston bazilemills beavercity beavercrossing \
            beaverxing beemer benkelman bennet bladen boelus boystown broadwater brownlee bruning burchard burr burwell \
            cedarbluffs chadron chalco clatonia cornlea cotesfield cowles cozad dannebrog davey davidcity daykin deweese diller \
            dunning enders ericson farnam filley ftcalhoun funk gering giltner glenvil goehner gothenburg guiderock hadar \
            haigler hartington hayescenter haysprings heartwell hemingford hendley hildreth holdrege hordville hoskins inavale \
            inland johnsonlake juniata kenesaw lavista leigh leshara lewellen lisco longpine loupcity malmo manley marsland \
            maskell mccooljct mccooljunction mcgrew meadowgrove melbeta merriman millard minatare monowi morsebluff mullen naper \
            naponee nebraskacity nehawka neligh nenzel newmangrove niobrara northloup northplatte oak obert offuttafb \
            offuttairforcebase ogallala ohiowa oneill ong ord osmond otoe papillion pawneecity pender pickrell pilger \
            plattecenter plattsmouth pleasantdale purdum ragan redcloud repubcity republicancity risingcity roca rosalie rulo \
            saronville scottsbluff scribner shickley sholes shubert southsiouxcity springview ssiouxcity staplehurst stcolumbans \
            stedward steelecity steinauer stockville stromsburg tablerock tarnov tekamah thedford tobias uehling verdel verdigre \
            wahoo walthill wauneta wausa weepingwater weissert western whiteclay wilber winnetoon winside wolbach wymore wynot \
            yutan =NE+NV+PA+TX whitney =NE+NV+TX overton =NE+NY brainard howells =NE+NY+OK rose =NE+NY+VA schuyler =NE+OH \
            deshler elyria holmesville westerville =NE+OH+OR thurston =NE+OH+OR+PA+WA northbend =NE+OH+PA lemoyne =NE+OK \
            brokenbow octavia prague strang =NE+OK+SC+WI+WV blair =NE+OR halsey =NE+OR+SC+WI gresham =NE+OR+TX fallscity =NE+PA \
            hallam hershey venango wilcox =NE+SD lodgepole verdon =NE+TX brock elmcreek kilgore =NE+VA bee lorton =NE+WA prosser \
            =NE+WA+WV sprague =NE+WI brule oconto oshkosh =NE+WV bartley bigsprings willowisland =NE+WY cody =NH allenstown \
            alstead altonbay antrim ashuelot barnstead boscawen bowbog brettonwoods candia centerbarnstead centerconway \
            centerharbor centerossipee centersandwich centerstrafford centertuftonboro chocorua contoocook cornishflat \
            ctrbarnstead ctrossipee ctrsandwich ctrstrafford ctrtuftnboro derryvillage dixville drewsville dummer dunbarton \
            eastcandia eastderry easthampstead easthebron eastkingston eastlempster eastmerrimack eastwakefield eatoncenter \
            ehampstead enfieldcenter enfieldctr epsom errol ewakefield fitzwilliam francestown georgesmills gilmantonironworks \
            gilmantoniw gilsum glencliff goffstown haleslctn haleslocation hamptonbeach hamptonfalls hartslctn hartslocation \
            henniker hill holderness hooksett intervale jaffrey landaff lempster lochmere lymecenter lymetownoffices \
            lyndeborough madbury melvinvillage melvinvlg merrimack miltonmills mirrorlake montvernon moultonboro moultonborough \
            mtsunapee munsonville newdurham newfields newipswich newtonjct newtonjunction nhaverhill northconway northhaverhill \
            northsandwich northstratford northsutton northswanzey northwalpole northwoodstock nsandwich nstratford nwoodstock \
            orford penacook peterborough pinardville plaistow rindge rollinsford rumney ryebeach sanbornton sanbornville sandown \
            seabrookbeach somersworth southacworth southhampton southhooksett southnewbury southsutton southtamworth stamworth \
            stinsonlake stratham strathamstation sunapee suncook swanzey tiltonnorthfield tuftonboro twinmountain \
            watervillevalley watervlvly weare wentworthslocation westnottingham westossipee westpeterborough weststewartstown \
            westswanzey winnisquam wnottingham wntwrthslctn wolfeboro wolfeborofalls wolfeborofls wonalancet woodsville \
            wpeterboro wstewartstwn =NH+NY chichester piermont pike =NH+NY+OK hollis =NH+NY+PA northumberland =NH+NY+VT \
            eastconcord =NH+OH northhampton =NH+OH+OK+SD+VA warner =NH+OH+VT londonderry =NH+OK marlow =NH+PA grantham \
            northumberlnd stewartstown =NH+PA+UT croydon =NH+PA+VA franconia =NH+TN guild loudon =NH+TX spofford =NH+TX+VA \
            groveton =NH+VA tamworth =NH+WI gilmanton stoddard =NJ absecon adelphia allamuchy alloway asburypark atco \
            atlantichighlands atlantichlds avenel avonbysea avonbythesea baptistown barnegat barnegatlgt barnegatlight \
            baskingridge batsto bayhead bayonne beachhavenwest beattystown beckett belford bellemead belleplain bellmawr belmar \
            bergenfield berkeleyheights berkeleyhts berlinboro berlintownship berlintwp bernardsville blackwellsmills blackwood \
            blackwoodter blackwoodterrace blawenburg bloomsbury blueanchor boonton boontontownship boontontwp bordentown \
            boroughoffarhills boundbrook bradleybeach bradleygardens branchburg brasscastle brick brielle brigantine brooklawn \
            brownsmills buddlake burleigh burlingtoncity burlngtncity burlngtntwp buttzville byramtownship byramtwp califon \
            capemay capemaych capemaycourthouse capemaypoint capemaypt carlstadt carneyspoint carteret cedarglenlakes \
            cedarglenwest cedarknolls changewater chathamtwp cherryhillmall chesilhurst cinnaminson clarksboro clearbrookpark \
            clementon cliffsidepark cliffsidepk cliffwood cliffwoodbeach closter collingslakes collingswood colonia coltsneck \
            conventsta conventstation cookstown corbincity corporatemailings countrylakeestates cranbury crandonlakes cranford \
            creamridge cresskill crestwoodvillage crosswicks deal deerfieldst deerfieldstreet deerfieldtwp delair delanco \
            delhaven delran demarest dennistwp dennisville denville deptford dividingcreek dividingcrk doverbeachesnorth \
            doverbeachessouth dunellen eastamptntwp eastampton eastamptontownship eastbrunswick eastfranklin eastfreehold \
            easthanover eastmillstone eastnewark eastrutherford eatontown ebrunswick echelon edgewaterpark edgewaterprk \
            eggharborcity eggharborcy eggharbortownship eggharbortwp egghbrcity egghbrtwp elizabethport emillstone englewdclfs \
            englewoodcliffs englishtown erial erma erutherford essexfells estellmanor evesham ewan fairton fanwood farhills \
            fieldsboro finderne flagtown florhampark fords forkedriver franklinlakes franklinlks fredon fredontownship fredontwp \
            ftdix ftmonmouth gibbsboro gibbstown glassboro glasser glengardner gloucestercity gloucestercy gloucstrcity \
            greatmeadows greenbrook greendell greenknoll greentownship greentwp greenvillage grenloch greystonepark greystonepk \
            griggstown groveville hackettstown haddonfield haddonheights haddonhgts haddonhts haddontownship haddontwp \
            hainesport hainesporttownship hainesprttwp haledon hamiltonsq hamiltonsquare hammonton hancocksbrg hancocksbridge \
            hardyston harringtonpark harringtonpk harveycedars hasbrouckheights hasbrouckhts hazlet hazlettownship hazlettwp \
            heislerville helmetta hibernia highlandlks hightstown hinella hohokus holidaycityberkeley holidaycitysouth \
            holidayheights holmdel hopatcong hopatconghills hopelawn imlaystown indhillside industrialhillside ironia iselin \
            islandheights islandhgts jamesburg jbmdl jerseycity jobstown jointbasemdl juliustown keansburg keasbey kendallpark \
            kenvil kingstonestates kinnelon kirkwdvrhes lakehiawatha lakehopatcong lakehurst lakehurstnae lakehurstnaec \
            laketelemark landing lanokaharbor laurellake laurenceharbor laurencehbr lavallette lawnside lawrencetownship \
            lawrencetwp ledgewood leedspoint leisureknoll leisuretowne leisurevillage leisurevillageeast \
            leisurevillagewestpinelakepark leonardo leonia libertycor libertycorner lincroft lindenwold littleeggharbor \
            littleeggharbortwp littleferry littlesilver lkhopatcong locharbour logantownship logantwp longbchtwp \
            longbeachtownship longport lopatcongoverlook ltlegghbr lumbertontownship lumbertontwp mahwah manahawkin manasquan \
            manchestertownship manchestertw mantoloking mapleshade margatecity marmora matawan mauricetown mayslanding mcafee \
            mcguireafb mckeecity medfordlakes mendham mendhamtownship mendhamtwp mercerville mercervillehamiltonsquare \
            merchantville metuchen mickleton middlebush midlandpark millburn millstonetownship millstonetwp milmay minehill \
            minotola monmouthbch monmouthbeach monmouthjct monmouthjunction moonachie moorestownlenola morrisplains \
            mountainlakes mountainlks mountainside mtarlington mtephraim mtfreedom mtlaurel mtroyal mullica mullicahill \
            mysticisland mysticislands mysticislnds narlington nationalpark navesink nbrunswick ncaldwell ncapemay neptune \
            neptunecity neshanicsta neshanicstation netcong newbrunswick newegypt newgretna newmonmouth newvernon normandybch \
            normandybeach northarlington northbeachhaven northbergen northbrunswick northcaldwell northcapemay northhaledon \
            northplainfield northvale northwildwood nplainfield nutley nwildwood oaklyn oakvalley ocean oceanacres oceangate \
            oceanport oceantownshp oceantwp oceanville oldbridge oldtappan oldwick oradell osbornville palisadespark palisadespk \
            paramus parsippany paulsboro peapack pedricktown pembertonheights pennsauken pennsgrove pequannock perrineville \
            perthamboy picatinnyars picatinnyarsenal pilesgrove pilesgrovetownship pilesgrvtwp pinebeach pinebrook pinelakepark \
            pineridgeatcrestwood piscataway pittsgrove pittstown plainsboro plainsborocenter pluckemin pointpleasantbeach \
            pointpleasantboro pomptonlakes pomptonplains pomptonplns portmonmouth portmurray portnorris portreading \
            presidentiallakesestates princetonjct princetonjunction princetonmeadows prtelizabeth ptpleasantbeach ptpleasbch \
            rahway ramtown rancocas readington ridgefieldpark ridgefieldpk ringoes riveredge rochellepark rockawayboro \
            rockawayborough rockleigh roebling rosellepark rosenhayn roxburytownship roxburytwp rumson runnemede saddlebrook \
            saddleriver sandyston sayreville sayrevillejunction sboundbrook schooleysmountain schooleysmtn scotchplains \
            seabright seabrookfarms seagirt seaislecity seasideheights seasidehgts seasidepark secaucus sergeantsville \
            sergeantsvlle sewaren sewell shackensack shamong sharkriverhills sharrisntwp shipbottom shorthills sicklerville \
            singac skillman somerspoint southamboy southbelmar southboundbrook southhackensack southharrisontownship \
            southoldbridge southorange southplainfield southriver southseaville southtomsriver southvineland splainfield \
            spotswood springlakeheights sseaville staffordtownship staffordtwp stirling stoneharbor strathmere succasunna \
            svineland swartswood swedesboro tabernacle teaneck tenafly tenmilerun tennent teterboro tewksburytownship \
            tewksburytwp thorofare threebridges tintonfalls tomsriver totowa towaco townsendinlt townsendsinlet \
            townshipofwashington tranquility tuckerton turnersville twinrivers twpwashingtn twpwashinton unionbeach \
            uppermontclair upperpohatcong uppersaddleriver uppertwp uprmontclair usaddleriv vauxhall ventnorcity vernonvalley \
            victorygardens victorylakes vincentown vistacenter voorhees waldwick wallenhurst wallington wallpackcenter \
            wallpackctr walltownship wanamassa wanaque wantage waretown warrentownship washingtontwps watchung waterfordwks \
            waterfordworks wcaldwell wcolls wcollshgts weehawken wenonah westallenhurst westampton westbelmar westcaldwell \
            westcapemay westcollingswood westcollingswoodheights westcreek westdeptford westfreehold westlongbranch westnewyork \
            westpaterson westtrenton westwildwood whippany whitehousestation whitehsesta whitemeadowlake whitesboroburleigh \
            whittingham wickatunk wildwoodcrest wildwoodcrst willingboro winfieldpark wlongbranch woodburyheights woodburyhts \
            woodclifflake woodclifflk woodlynne woodstown woolwichtownship woolwichtwp wyckoff yardville yorketown zarephath \
            =NJ+NY bayville ellisburg flanders freehold heathcote ridgewood =NJ+NY+VA tuckahoe =NJ+NY+VT marlboro westwindsor \
            =NJ+NY+WI ogdensburg =NJ+OH beachwood lakemohawk pennsville somerdale =NJ+OH+PA+TX+WV wharton =NJ+OH+PA+UT+VA+WY \
            mantua =NJ+OH+PA+WV pointpleasant ptpleasant =NJ+OH+PR riogrande =NJ+OH+VA fairlawn lyndhurst =NJ+OH+WI+WV galloway \
            =NJ+OK haworth =NJ+OR rockaway =NJ+PA allenwood beachhaven bedminster burlingtontownship cedarbrook chestertwp \
            franklincenter greentree johnsonburg landisville monroetownship monroetwp pitman prospectpark quakertown sixmilerun \
            =NJ+PA+SD delmont =NJ+PA+SD+TX wall =NJ+PA+UT layton =NJ+PA+WY glenrock =NJ+SC societyhill =NJ+SC+TN redbank =NJ+SD \
            longvalley whitehorse =NJ+TN bogota =NJ+TX garwood westorange =NJ+TX+WA longbranch =NJ+VA ftlee montvale \
            sharedfirmzip =NJ+VA+WI+WY sussex =NJ+VT eastorange mttabor westberlin =NJ+WA buena keyport paterson =NJ+WI \
            highbridge wrightstown =NJ+WV dorothy mannington westmilford =NJ+WY atlanticcity gillette =NM abiquiu acoma adelino \
            aguafria alamogordo albuquerque algodones amalia amistad ancho angelfire animas antonchico arabela arenasvalley \
            arrey arroyohondo arroyoseco aztec belen bellranch bent berino bernalillo blackhat bluewatervillage bolesacres \
            borderhill bosque bosquefarms brimhall budaghers bueyeros caballo canjilon cannonafb cannonairforcebase canoncito \
            canones capitan caprock carnuel carrizozo causey cebolla cedarcrest cerrillos cerro chacon chamberino chamisal \
            chamita chaparral chimayo churchrock claunch cliff clinescorners clinescors cloudcroft cochiti cochitilake \
            cochitipublo cochitipueblo conchasdam continentaldivide contnentaldv corrales costilla counselor cubero cuchillo \
            cuervo cundiyo datil donaana dulce duran eaglenest eastpecos elcerro elcerromission eldoradoatsantafe elduende \
            elephantbtte elephantbutte elprado elrancho elvalledearroyoseco embudo enchantedhills estancia fairacres faywood \
            fencelake floravista flyingh ftbayard ftstanton ftsumner ftwingate galisteo gallina gallup gamerco garita gila \
            glenrio glorieta gonzalesranch gonzalesrnch grants guadalupita hachita hernandez highlandmeadows highrolls \
            highrollsmountainpark hirlsmtnpk hollomanafb hollomanairforcebase holman house ilfeld isleta jaconita jal jarales \
            jemezpueblo jemezsprings keelerfarm kewa kirtlandafb lacienega lahacienda lahuerta lakesumner laloma laluz lamadera \
            lamesilla lamy lapuebla lascruces lasmaravillas lastablas launion lavillita ledoux leeacres lemitar lindrith lingo \
            livingstonwheeler llaves locohills lon lordsburg loschavez losluceros loslunas losojos losranchos losranchosdeabq \
            losranchosdealbuquerque losrnchsabq luna madrone magdalena maljamar manuelito mayhill mcalister medanales mentmore \
            mescalero mesilla mesillapark mexicanspgs mexicansprings milnesand mimbres moriarty mosquero mountainair mulecreek \
            nageezi nambe nambepueblo napiheadquarters naravisa navajo navajodam nenahnezad newlaguna nogal northvalley ocate \
            ohkayowingeh oilcenter ojoamarillo ojocaliente ojoencino ojofeliz ojosarco oldlaguna organ oscuro paguate \
            pajaritomesa paradisehills paraje pastura pbloofacoma penablanca penasco peralta petaca pietown pilar pinelodge \
            pinosaltos placitas playas pojoaque polvadera ponderosa ponderosapine portales prewitt pueblitos puebloofacoma \
            puertadeluna puertadluna quay questa radiumsprgs radiumsprings ranchosdetaos raton redriver ribera riocomm \
            riocommunities riorancho rnchdetaos roadforks rociada ruidoso ruidosodowns rutheron sanacacia sanantonito \
            sancristobal sandiaheights sandiaknolls sandiapark sandiapueblo sanfelipepb sanfelipepueblo sanfidel sanildefonso \
            sanildefonsopueblo sanjon sanjuanpblo sanjuanpueblo sanostee sanpatricio santaanapue santaanapueblo santaclarapueblo \
            santateresa santodomingopueblo sapello seama seboyeta sedillo sena separ serafina sheepsprings shiprock \
            skylineganipa smithlake solano southvalley spaceportcity spaceportcty stdmngpblo stead steins stvrain sunlandpark \
            sunspot taiban tajique tamaya taospueblo taosskivalley taosskivly tererro tesuque tesuquepuebl tesuquepueblo thoreau \
            tierraamarilla tijeras timberon tinnie tiraamarilla tohajiilee tohatchi tome torc torreon trampas trementina \
            trespiedras truchas truthconsq truthorconsequences tsebonito tucumcari tularosa univofnewmexico univofnm unm \
            upperfruitland utepark vadito vado vallecitos valmora vanadium vanderwagen veguita velarde villageoflosranchos \
            villanueva wagonmound waterflow watrous westhammond whiteoaks whitesands whitesandsmissilerange whitescity yahtahey \
            yatahey yeso ziapueblo zunipueblo =NM+NV lasvegas =NM+NV+TX mesquite =NM+OH elida kirtland =NM+OK newkirk springer \
            =NM+OK+TN atoka =NM+OK+TX blanco =NM+PA+TX crossroads =NM+PR+TX sanjuan =NM+SC whiterock =NM+SC+TX tatum =NM+SD \
            grenville =NM+TX encinal hondo lajoya loving pecos pep quemado socorro talpa =NM+UT hatch =NM+VA zuni =NM+WA deming \
            espanola =NM+WV kenna =NV amargosavalley amargosavly battlemountain battlemtn beowawe bouldercity bunkerville \
            calicobasin callvillebay calnevari carlin cartersprings citycenter coldcreek corncreek cottonwoodcv coyotespgs \
            coyotesprings crescentvalley crescentvly deeth denio duckwater eastvalley elburz emigrantpass fallonstation fernley \
            fishsprings ftmcdermitt gabbs gardnerville gardnervilleranchos gerlach glenbrook halleck hiko imlay inclinevillage \
            inclinevlg indianspringsairforceaux isafa jackpot jarbidge jean jiggs johnsonlane laughlin lemmonvalley logandale \
            lovelock lund luning mcdermitt mcgill mercury midas moapa moapatown moapavalley mogul moundhouse mountainsprg \
            mountainsprings mtcharleston nellisafb nellisairforcebase nlasvegas northlasvegas orovada osino owyhee pahrump \
            palmgardens panaca pioche primm rubyvalley sandyvalley schurz searchlight silverpeak smithvalley spanishspgs \
            spanishsprings summerlinsouth sunrisemanor topazranchestates valmy vchighlands walkerlake washoevalley westwendover \
            winnemucca wwendover yerington zephyrcove =NV+OH+PA+TX reno =NV+OR beatty millcity =NV+PA+TN springcreek =NV+PA+TX \
            nixon =NV+SD mina =NV+TX stagecoach =NV+WI montello =NY 115crmfirms 115firms acra adamsbasin adamscenter \
            addisleighpark addisleighpk adirondack airmont akwesasne alabama alcove aldenmanor aldercreek alexandriabay alexbay \
            alfredsta alfredstation alplaus altmar amagansett amawalk amityharbor amityville ancram ancramdale andes angelica \
            angolaonthelake annandaleonhudson apalachin apuliasta apuliastation aquebogue ardsley ardsleyhdsn ardsleyonhudson \
            arkport arkville armonk arrochar arverne asharoken atholsprings auriesville ausablechasm ausableforks ausablefrks \
            austerlitz averillpark babylon baitinghollow baitingholw bakersmills baldwinharbor baldwinplace baldwinsville \
            ballstonlake ballstonspa balmat balmville bangall bardonia barnescorners barnescors barnumisland barrytown \
            barryville basom bathbeach batteryparkcity baxterestates bayberry baychester baypark baysidehills baywood \
            bearmountain bearsville beaverdamlake beaverdamlakesalisburymills beaverdams beaverfls beaverriver bedfordcorners \
            bedfordcors bedfordhills beechhurst belleharbor bellerosemanor belleroseterrace bellerosevillage bellerosevlg \
            belleterre bellona bellport bellrsmanor bellvale bemuspoint bensonhurst bergenbeach bernhardsbay bibleschoolpark \
            bibleschpk bigflats bigflatsairport bigindian billingtonheights binghamton blasdell blauvelt blodgettmills \
            blodgettmls blossvale bluemountainlake bluemtnlake bluepoint bluffpoint bohemia boiceville boltonlanding boltonlndg \
            bombay boroughpark bouckville bovinacenter brainardsville brainardsvle bramancorners branchport brantingham \
            brasherfalls breesport brewerton brewsterhill briarcliffmanor bridgehampton brightonbeach brightwaters brinckerhoff \
            brisben broadalbin broadchannel bronx bronxville brooklynhgts brooktondale brushton bullville burlingham \
            burlingtonflats burlngtnflt burnthills bushwick cadosia cadyville calcium callicoon callicooncenter callicoonctr \
            cambriaheights cambriahts cameronmills camillus campbellhall canajoharie canalstreet canandaigua canarsie canaseraga \
            canastota caneadea canisteo capevincent capitolcities captreeis captreeisland carleplace carmelhamlet carogalake \
            castile castlecreek castletononhudson castorland catskill cattaraugus cayugaheights cayuta celoron centereach \
            centermoriches centralbrg centralbridge centralislip centralsq centralsquare chadwicks chappaqua charlotteville \
            charlottevle chasemills chateaugay chaumont chazy cheektowaga cheeselovers chemung chenangobrg chenangobridge \
            chenangofks chenangoforks cherryplain childwold chippewabay chittenango cincinnatus cityisland clarencecenter \
            clarencectr clarkmills claverack claverackredmills cleverdale cliftonpark cliftonspgs cliftonsprings clintoncorners \
            clintoncors clintondale clockville cobleskill cochecton coeymans coeymanshollow coeymansholw cohocton cohoes \
            coldbrook colden coldspghbr coldspringharbor collegepoint colliersville collinscenter collinsctr colonie commack \
            conesus conewangovalley conewangovly coneyisland congers connelly constable constableville constablevle constantia \
            coopersplains coopersplns copake copakefalls copakelake copenhagen copiague corbettsville corfu cornwallhdsn \
            cornwallonhudson cornwallville cortlandtmanor cortlandtmnr cortlandwest cossayuna cottekill countryknolls \
            cowlesville coxsackie cragsmoor cranberrylake cranberrylk craryville croghan crompond cropseyville crossriver \
            crotonfalls crotonhdsn crotononhudson crownheights crugers ctrmoriches cuddebackville cuddebackvlle cumberlandhead \
            cutchogue cuyler cypresshills dannemora dariencenter davenportcenter davenportctr davispark deansboro deferiet \
            degrasse dekalbjct dekalbjunction delanson delevan delphifalls depauville depeyster deposit deruyter dewittville \
            diamondpoint dickinsoncenter dickinsonctr dixhills dobbsferry dolgeville donganhills dormansville douglaston \
            doverplains downtownbrooklyn duanesburg durhamville dykerheights eaglebay eaglebridge earlton eastamherst \
            eastatlanticbeach eastaurora eastavon eastberne eastbethany eastbloomfield eastbranch eastchatham eastchester \
            eastdurham eastelmhurst easternstatesbkcardassoc eastfarmingdale eastfishkill eastflatbush eastgardencity \
            eastglenville eastgreenbush easthamptonnorth eastharlem easthills easthomer eastislip eastithaca eastjewett \
            eastmarion eastmassapequa eastmeadow eastmeredith eastmoriches eastnassau eastnewyork eastnorthport eastnorwich \
            eastotto eastpalmyra eastpatchogue eastpembroke eastpharsalia eastquogue eastrockaway eastschodack eastsetauket \
            eastshoreham eastsyracuse easttremont eastvillage eastwilliamson eastwindham eastworcester eastyaphank eatlantcbch \
            eatlanticbeach eatonsneck ebloomfield edmeston eggertsville egreenbush elkapark ellenburg ellenburgcenter \
            ellenburgctr ellenburgdep ellenburgdepot ellenville ellicottville elmacenter elmiraheights elmirahgts elmirahts \
            elmont elmsford eltingville emersonhill endwell enorthport epatchogue epharsalia erieville esopus evansmills \
            ewilliamson ewilliston eworcester eyaphank fabius fairharbor falconer fancher farmersvillestation farmersvlsta \
            farmingville farrockaway feltsmills feurabush findleylake fine fineview fireislandpines fireispines firthcliffe \
            fishersisland fishersisle fisherslanding fisherslndg fishkill fishseddy flatbush flatlands fleischmanns floralpark \
            flowerhill flycreek fordham forestburgh forestport franklinsq freeville fremontcenter fremontctr freshmeadows \
            frewsburg ftann ftcovington ftcovingtonhamlet ftdrum ftedward fthamilton fthunter ftjackson ftjohnson ftmontgomery \
            ftplain ftsalonga fttilden ftwadsworth fulfillment fultonville gabriels galeville gallupville galway gangmills \
            gansevoort gardencitypark gardencitys gardencitysouth gardenctypk gardnertown garnerville garrattsville gasport \
            gatesnorthgates gerry getzville gilgobeach glenaubrey glenhead glenpark glensfalls glensfallsnorth glenspey glenwild \
            glenwoodlanding glenwoodlndg gloversville godeffroy goldensbrg goldensbridge gordonheights gouverneur gowanda \
            grahamsville gramercypark grandgorge grandviewonhudson grandylevillage granitespgs granitesprings gravesend \
            greatkills greatnckplz greatneck greatneckestates greatneckgardens greatneckplaza greatriver greatvalley greece \
            greenburgh greenfieldcenter greenfieldpark greenfldctr greenfldpark greenhurst greenlawn greenpoint greenport \
            greenportwest greenvale greenwoodlake greenwoodlk greig grenell grndvwhudsn grymeshill guilderland guilderlandcenter \
            guildrlndctr hailesboro hainesfalls halcottcenter halcottctr halcottsville halesite hammondsport hamptonbays \
            hamptonmanor hankins hannacroix hannawafalls harborisle harfordmills harpersfield harpursville harrishill hartsdale \
            hartwickseminary hastingshdsn hastingsonhudson hauppauge haverstraw haytcorners headoftheharbor hellskitchen \
            hendersonharbor hendersonhbr hensonville herricks heuvelton hewlett hewlettharbor highlandfalls highlandfls \
            highlandmills highlandmls highmount hillburn hillsidelake hillsidemanor hillsidemnr hilton himrod hoffmeister \
            hogansburg hollandpatent hollandpatnt hollishills hollowville holtsville honeoye honeoyefalls hoosick hoosickfalls \
            hopewelljct hopewelljunction hornell horseheads horseheadsnorth howardbeach howescave hrtwkseminry hubbardsville \
            hudsonfalls hughsonville huguenot hulberton hulettslanding hulettslndg huntingtnsta huntingtonbay huntingtonstation \
            hurleyville ilion inlet irondequoit ischua islandia islip islipterrace jacksonheights jacksonhts jamestownwest \
            javacenter javavillage jeffersonheights jeffersonvalley jeffersonvalleyyorktown jeffersonvly jfkairport jfkennedyap \
            johnfkennedyairport jordanville kanona kaser katonah kattskillbay kauneongalake kauneongalk keenevalley keeseville \
            kenozalake kentcliffs kentlakes kerhonkson keukapark kewgardenhl kewgardens kewgardenshills kiameshalake kiantone \
            killawog kingferry kingsbridge kiryasjoel knappcreek knowlesville knoxboro krumville lackawanna lafargeville \
            lagrangeville laguardiaairport lagurdaarpt lakecarmel lakeclear lakeeriebeach lakehill lakehuntington lakekatrine \
            lakelincolnd lakelincolndale lakeluzerne lakemohegan lakepeekskill lakeronkonkoma lakesuccess lattingtown \
            laurelhollow lawtons lawyersville lebanonspg lebanonsprings leonardsville lewbeach lidobeach limelake lincolndale \
            lindley littlegenese littlegenesee littleneck livingstnmnr livingstonmanor livoniacenter livoniactr lkhuntington \
            lkpeekskill lkronkonkoma lloydharbor lochsheldrake lochsheldrke locke locustvalley loehmannsplaza loehmannsplz \
            longeddy longiscity longislandcity lorenzpark lowville lycoming lynbrook lyncourt lyonmountain lyonsfalls lysander \
            macdougall macedon mahopac mahopacfalls malba maldenbridge maldenhudson maldenonhudson malverne malverneparkoaks \
            mamaroneck manhasset manhassethills manhassethl manhattanvalley manorhaven maplecrest maplesprings marbletown marcy \
            margaretville mariavillelake marilla marinersharbor martville maryknoll maryland maspeth massapequa massapequapark \
            massapequapk massawepie mastic masticbeach matinecock mattituck mattydale maybrook mcconelsvile mcconnellsville \
            mcgraw mckownville mdlgranville mechanicville mecklenburg mediacompark medusa mellenville menands meridale merrick \
            merrittpark middleburgh middlefalls middlegranville middleisland middlevillage middlevlg midhudson midlandbeach \
            millerplace millneck minetto mineville minoa modelcity moheganlake moira mongaupvalley mongaupvly monsey montauk \
            montourfalls mooers mooersforks moriah moriahcenter moriches morningsideheights morrisania morrisheights morrispark \
            motthaven mountaindale mountainlodgepark mountainville mtivy mtkisco mtmarion mtsinai mttremper mtupton mtvision \
            munnsville munseypark munsonscorners murrayisle muttontown myerscorner nanuet napanoch narrowsburg nationalprofit \
            nbaldwin nbellmore nblenheim ncohocton nedrow nelliston neponsit nesconset neversink newarkvalley newcassel newdorp \
            newdorpbeach newfieldhamlet newhamburg newhempstead newhydepark newkingston newpaltz newrochelle newrussia \
            newspringville newsquare newsuffolk newwoodstock newyork newyorkcity ngranville niagarafalls niagarauniv \
            niagarauniversity nicholville niobe niskayuna nissequogue niverville nmassapequa nmerrick nnewhydepk northamityville \
            northbabylon northbaldwin northballstonspa northbangor northbay northbayshore northbellmore northbellport \
            northblenheim northboston northcastle northchili northcohocton northcollins northeastithaca northelba northevans \
            northgates northgranville northgreatriver northgreece northhoosick northhornell northjava northlindenhurst \
            northlynbrook northmassapequa northmerrick northnewhydepark northnorwich northpatchogue northpitcher northrose \
            northsea northsyracuse northtarrytown northtonawanda northvalleystream northwantagh northwestharbor northwestithaca \
            nortonhill noyack nsyracuse ntarrytown ntonawanda nwhiteplains nwhiteplns nyack nyc oakbeach oaklandgardens \
            oaklandgdns oakscorners obernburg oceanbeach olcott oldbethpage oldbrookville oldchatham oldwestbury olivebridge \
            oliverea olmstedville onchiota oneidacastle ontariocenter ontarioctr orchardpark oriskanyfalls oriskanyfls ossining \
            oswegatchie otego ouaquaga owasco owego oysterbay oysterbaycove ozonepark paintedpost palatinebrg palatinebridge \
            palenville palmtree panorama parish parishville parkchester parkslope patchogue pattersonville pattersonvle \
            paulsmiths pavilion pawling peachlake peckslip peconic peekskill pelhammanor pennellville pennyan peterboro \
            petersburgh philipmorris phillipsport philmont phoenicia piercefield pierrepntmnr pierrepontmanor piffard pinebush \
            pineplains piseco pitcher plainedge plandome plandomeheights plandomemanor plattekill plattsburgh plattsburghwest \
            plessis poestenkill pointowoods pointvivian pompey pondeddy poplarridge poquott portchester portcrane portdickinson \
            portercorners portercors portewen porthenry portjeffersonstation portjeffsta portjervis portkent portlandville \
            portleyden portmorris portville portwashingtonnorth poughquag poundridge prattsburgh prattshollow prestonhollow \
            prestonholw pulteney pultneyville purchase purdys purling putnamlake putnamsta putnamstation putnamvalley pyrites \
            quakerstreet queens queensbury queensvillage queensvlg quiogue quogue rainbowlake ransomville rapids raquettelake \
            ravena raybrook readingcenter readingctr redhook redoaksmill regopark remsenburg remsenburgspeonk rensselaerfalls \
            rensselaerville rensselaervle rensslaerfls retsof rexville rhinebeck rhinecliff richfieldsprings richfldspgs \
            richmondville ridgemont rifton riparius riverhead rochdalevillage rochdalevlg rockawaypark rockawaypoint rockawaypt \
            rockcityfalls rockcityfls rockstream rocktavern rockvillecenter rockvillecentre rockvillectr rodman roessleville \
            ronkonkoma rooseveltisl rooseveltisland rooseveltown rosebank roseboom rosendalevillage roslynestates roslynharbor \
            roslynheights roslynhts rotterdam rotterdamjct rotterdamjunction rousespoint russellgardens rvc ryebrook sabael \
            sacketsharbor sacketshbr saddlerock sagaponack sagharbor salamanca salisburycenter salisburyctr salisburymills \
            salisburymls saltpoint sandspoint sandycreek sangerfield sanitariaspg sanitariasprings saranaclake saugerties \
            saugertiessouth sauquoit savona sayville sbethlehem sbloomnggrv scarsdale schaghticoke scheek schenectady schenevus \
            schodacklanding schodacklndg schoharie schroonlake schuylerfalls schuylerfls schuylerlake schuylerville scipiocenter \
            scotchtown scottscorners searingtown sedmeston selectandsave selkirk senecacastle senecafalls senecaknolls sennett \
            setauket setauketeastsetauket sfallsburg sfarmingdale sfloralpark sglensfalls shady shandaken sheepsheadbay \
            shelteris shelterisht shelterisland shelterislandheights shempstead shenorock sherburne shinhopple shinnecockhills \
            shokan shortsville shruboak shuntington shushan sidneycenter siena sinclairville sjamesport skaneateles \
            skaneatelesfalls skanfalls skortright slatehill slatervillesprings slatervlespg slingerlands sloansville sloatsburg \
            smallwood smithpoint smithtown smithvilleflats smithvleflts snewberlin soduscenter soduspoint solsville solvay \
            sonyea soplymouth soundbeach southbethlehem southbloominggrove southbutler southcairo southcheektowaga southcolton \
            southcorning southdayton southedmeston southfallsburg southfarmingdale southfields southfloralpark southglensfalls \
            southhempstead southhuntington southjamesport southkortright southlima southlockport southnewberlin southnyack \
            southold southotselic southozonepark southplymouth southrichmondhill southrutland southschodack southsetauket \
            southvalleystream southwales southwesterlo sozonepark spackenkill sparkill sparrowbush speculator spencerport \
            spencertown speonk sprakers springfieldcenter springfieldgardens springfldctr springwater springwaterhamlet \
            sprngfldgdns spuytenduyvil srichmondhl sschodack ssetauket staatsburg stanfordville stannards statenisland stbonas \
            stbonaventure steamburg steinway stelaniagara stellaniagara stephentown sterlingforest sterlingfrst stewartmanor \
            sthuberts stittville stjohnsville stormville stottville stregisfalls stregisfls stremy strykersville stuyvesant \
            stuyvesantfalls stuyvesantfl stuyvesantplaza stuyvsntplz suffern sunsetbay sunsetpark swain swesterlo swormville \
            syosset taberg taconiclake taghkanic tahawus tallman tappan thebronx thendara thiells thompsonrdg thompsonridge \
            thornwood thousandislandpark thousispk thousndispk threemilebay threemlebay throgsneck ticonderoga tillson \
            timessquare tiogacenter tnoftona tomkinscove tonawanda townline townoftonawanda treadwell tribeca tribeshill \
            troupsburg trumansburg tully tunnel tupperlake tuxedopark twnpalmtree ulsterpark universitygardens upperbrookville \
            upperjay uppernyack upperstreg upperstregis upperwestside vailsgate valatie valhalla valleycottage valleystream \
            valois vanburenbay vanburenpoint vanburenpt vanetten vanhornesville vanhornesvle vannest varysburg venicecenter \
            verbank veronabeach verplanck vestal victorymills villagegreen villageofgardencity villageofthebranch vlggdncity \
            vlycottage voorheesville waccabuc waddington wadhams wadingriver wainscott walescenter walkervalley wallkill \
            wallstreet waltonpark wamherst wampsville wanakah wanakena wantagh wappingersfalls wappingersfl warners warnerville \
            washingtnmls washingtonheights washingtonmills wassaic watchtower watermill waterport watkinsglen wavecrest \
            wawarsing wbrentwood wclarksville wcoxsackie wdavenport webstercrossing websterxing weedsport wellesleyis \
            wellesleyisland wellsbridge wesleyhills westalbany westamherst westbabylon westbangor westbayshore westbrentwood \
            westbrookville westbrookvlle westbury westcamp westcarthage westcharlton westchazy westclarksville westcopake \
            westcoxsackie westdale westdanby westdavenport westeaton westedmeston westellicott westelmira westerleigh westerlo \
            westernville westexeter westfalls westfarms westfishkill westfulton westgilgobeach westglensfalls westhamptonbeach \
            westhaverstraw westhempstead westhenrietta westhurley westislip westkill westleyden westmere westnyack westoneonta \
            westonmills westonsmills westrush westsandlake westsayville westseneca westshokan weststockholm westvale westvillage \
            westwinfield wevertown wgilgobeach whallonsburg whamptonbch wharrison whaverstraw wheatleyheights wheatleyhts \
            whempstead whenrietta whippleville whitecreek whitefacemountain whitefacemtn whitneypoint wiccopee willet \
            willistonpark willistonpk willsboro willseyville wingdale witherbee woodgate woodsburgh worldtradectr wsandlake \
            wstockholm wurtsboro wwindsor wyandanch wykagyl wynantskill yaphank yonkers yorkhamlet yorktownheights yorktownhts \
            yulan zena =NY+OH antwerp bloomingburg bloomville brooklynheights erochester fultonham glenford harborhills \
            hicksville killbuck loudonville mechanicstown newtonfalls nlawrence northlawrence perrysburg portjefferson potsdam \
            prtjefferson rossburg southsalem unionport =NY+OH+OR scio =NY+OH+PA eastrochester eastspringfield espringfield \
            middleport washingtonville washingtonvle =NY+OH+SC sardinia =NY+OH+SC+WA cherrygrove =NY+OH+VA yorkshire =NY+OH+VT \
            orwell =NY+OH+WI nelsonville portwashington prtwashingtn =NY+OH+WV gilboa =NY+OK depew =NY+OR allegany lakegrove \
            =NY+OR+TN+TX johnsoncity =NY+PA beaverfalls bowmansville brierhill brockport cedarhurst cementon centerport \
            chestnutrdg clymer delancey harford holmes laurelton manorville oldforge portrichmond rockglen springs stonybrook \
            woodbourne =NY+PA+PR levittown =NY+PA+SD+WA roslyn =NY+PA+TX bloominggrove bloominggrv =NY+PA+UT springglen \
            =NY+PA+UT+WI modena =NY+PA+VA tannersville =NY+PA+WI+WV clintonville =NY+RI clayville eastgreenwich egreenwich \
            =NY+SC orangeburg richburg =NY+SC+VA whitestone =NY+SC+VT graniteville jericho =NY+SD brantlake glenham nunda =NY+TN \
            bethpage elbridge erin =NY+TN+WY harriman =NY+TX barker briarcliff fluvanna hempstead indianlake knickerbocker \
            mumford poolville roundtop sundown tivoli =NY+UT saratogaspgs saratogasprings =NY+UT+WA westvalley =NY+VA champlain \
            farnham kingspark oriskany stoneridge stonycreek volney =NY+VA+WA southhill =NY+VT eastrandolph lyndonville newfane \
            perkinsville richford =NY+WA esperance huntspoint kenmore loonlake northcreek terraceheights =NY+WI barneveld cato \
            hortonville maine northhudson southbyron starlake theresa walworth =NY+WV mallory prince redcreek sandridge =OH \
            adamscounty adamsmills addyston adena alledonia alvada alvordton amanda amberley amesville amlin amsden \
            andersontownship andersontwp applecreek arcanum archbold armstrongmills armstrongmls ashtabula athalia \
            auburntownship auburntwp austinburg austintown avoncenter avonlake bairdstown ballville bannock bayvillage \
            beavercreektownship beavercrktwp beckettridge bedfordheights bedfordhts beechwoodtrails bellbrook bellecenter \
            bellevalley belmore bentonridge bergholz berkey berlincenter berlinheights berlinhts bettsville bexley bidwell \
            bigprairie blacklickestates blanchester bloomdale blueash bluerock bolindale bostonheights bostonhts botkins \
            bourneville bowerston bradner bradylake bratenahl brecksville briarwoodbeach brice bridgetown brinkhaven \
            bristolville broadviewheights broadviewhts brookfieldcenter brooklynhts browncounty buchtel buckeyelake burghill \
            burgoon burkettsville byesville calcutta campdennison canalfulton canalwhchstr canalwinchester canalwnchstr canfield \
            cardington carrothers carthagena casstown centerburg chagrinfalls championheights chandlersville chandlersvlle \
            chardon charm cherryfork chesterland cheviot chilo chippewapark choctawlake clarkfulton clarktown clermontcnty \
            clermontcounty clevelandheights clevelandhts cleves clintoncnty clintoncounty coalgrove coalrun coleraintownship \
            coleraintwp collegecor collegecorner collegehl columbiasta columbiastation columbiatownship columbiatwp \
            columbusgrove columbusgrv commercialpoint commercialpt concordehills concordtownship conneaut continental convoy \
            coolville copley coshocton covedale coventrytownship coventrytwp craigbeach cridersville crooksville croton \
            crowncity curtice custar cuyahogafalls cuyahogafls cuyahogaheights cuyahogahts cygnet darbydale darbyville darrtown \
            dayheights deersville delhihills dellroy derwent detroitshoreway devola dextercity dillonvale donnelsville dunbridge \
            duncanfalls eastcanton eastclaridon eastfultonham eastliverpool eastorwell eastpalestine eastsparta eatonestates \
            ecleveland edon efultonham eliverpool elmwoodpl elmwoodplace epalestine evansport evendale fairborn fairfieldbeach \
            fairfieldtownship fairfieldtwp fairpoint fairportharbor fairporthbr farmdale farmerstown fayettecnty fayettecounty \
            feesburg finneytown fly franklinfurnace franklnfrnce frazeysburg fruithill ftjennings ftloramie ftmckinley \
            ftrecovery ftseneca ftshawnee gahanna galion gallipolis gambier gapincdirect garfieldheights garfieldhts \
            garrettsville gatesmills genevaonthelake gibsonburg glandorf glenmoor glouster gnadenhutten golfmanor gomer \
            grandviewheights granvillesouth gratis graytown greencamp greenford greenhills greenmeadows greensprings grelton \
            groveport groverhill guysville hamersville hamiltontownship hamiltontwp hamler hammondsville hangingrock hanoverton \
            harborview harlemspgs harlemsprings harlemtownship harlemtwp harrod harrods harveysburg haskins hglndcounty \
            hideawayhills hideawayhls higginsport highlandcounty highlandhills highlandhls highlandholiday highlandhts \
            hockingport holgate holidaycity holidayvalley hollansburg homeworth hooven hough howlandcenter hoytville \
            huberheights huberridge huntingvalley huntsburg idaho islestgeorge isstgeorge jacksnbelden jacksonbelden jacksontown \
            jacobsburg jenera jeromesville jerrycity kalida kelleysis kelleysisland kerr kettlersville kidron kimbolton \
            kingsisland kingsmills kinsmancenter kipton kirkersville kirtlandhills kittshill kunkle lacarne lacroft lafferty \
            laings lakedarby lakelakengren lakeline lakemilton lakemore lakesidemarblehead lakewaynoka landen langsville latty \
            laurelville leavittsburg leescreek leetonia lewiscenter libertytownship libertytownshp libertytwp limaville \
            lindenwald lindsey lithopolis littlehocking littlehockng lksidmarblhd lockbourne lockland loganelmvillage longbottom \
            lordstown lorecity lovelandpark lowellville lowersalem lucasville luckey ludlowfalls lynx madeira magneticspgs \
            magneticsprings maineville malinta mapleheights mapleridge marblecliff mariastein mariemont markcenter martel \
            martinsferry massillon masury maumee maximo mayfieldheights mayfieldhts mayfieldvillage mayfieldvlg mcconnelsville \
            mcconnelsvle mccutchenville mccutchenvle mcdermott mcguffey mckinleyheights mechanic melmore mentoronlk \
            mentoronthelake mesopotamia meyerslake miamiheights miamisburg miamitown miamiville middlebass middlebranch \
            middlebrghts middleburgheights middlepoint milfordcenter milfordctr millersport millfield mineralcity mineralridge \
            minervapark minford mingojct mingojunction minster mogadore monclova monfortheights montroseghent moraine \
            morelandhills morelandhls morgandale morral mowrystown moxahala mtblanchard mtcory mteaton mthealthy \
            mthealthyheights mtliberty mtorab mtperry mtrepose mtstjoseph mtvictory munroefalls murraycity nankin nashport \
            nbaltimore nbloomfield ncanton ncollegehl neapolis negley neville newbavaria newbloomington newbloomngtn newbremen \
            newburghheights newburghhts newburlington newcalifornia newcomerstown newhampshire newknoxville newlexington newlyme \
            newmadison newmarshfield newmarshfld newmatamoras newmiami newriegel newrome newrumley newspringfield newspringfld \
            newstraitsville newstraitsvl newtonsville newwaterford newweston ney nfairfield ngeorgetown nindustry nkingsville \
            nlewisburg northbaltimore northbenton northbloomfield northcollegehill northfairfield northforkvillage \
            northgeorgetown northindustry northjackson northkingsville northlewisburg northlima northolmsted northperry \
            northrandall northridgeville northrobinson northroyalton northzanesville nova nridgeville nrobinson nroyalton \
            oakwoodvillage oakwoodvlg obetz oceola ohiolottery okeana oldwashingtn olmstedfalls olmstedtwp oregonia ottawahills \
            ottoville otway overpeck painesville parklayne parmaheights pataskala pedro peebles pemberville peninsula pepperpike \
            perryheights pettisville phoneton pickerington pigeoncreek piketon pineyfork pitsburg pleasantcity pleasantcorners \
            pleasantcors pleasantplain pleasantpln pleasantrun pleasantrunfarm poetown portagelakes portwilliam potsdm \
            powhatanpoint powhatanpt putinbay quakercity rarden rayland rdgvillecors reesville reminderville rendville \
            reynoldsburg richmonddale ridgevillecorners rinardmills rittman riverlea roadwayexpress roamingshores roamingshrs \
            rockcamp rockyforkpoint rockyriver rootstown rosscounty rossford rossmoyne roundhead rushsylvania russellspoint \
            russellspt russia sabina sagamorehills sagamorehls salemheights salineville sarahsville sawyerwood saylerpark \
            sbloomfield sbloomingvil sbloomingville sciotodale sciotofurnace sciotofurnce sciotoville scottown seaman \
            senecaville sevenhills shade shakerheights shakerhts sharoncenter sharonville shauck shawneehills sheffieldlake \
            sheffieldlk sheffieldvillage sheffieldvlg sherrodsville shinrock shreve sixteenmilestand skylineacres \
            southbloomfield southbloomingville southcanal southeuclid southrussell southsolon southvienna southwebster \
            southzanesville stclairsvle sthenry stlouisville stlouisvl stonecreek stonyprairie stonyridge stparis streetsboro \
            strongsville struthers sugarcreekpolicedept sugarcreektownship sugarcrktwp summerford summerside sycamorevalley \
            sycamorevly sylvaniatownship sylvaniatwp symmes symmestwp szanesville tallmadge tarlton terracepark \
            thevillageofindianhill thornport thornville tiltonsville tippcity tiro tontogany tremontcity trinway trotwood \
            tuppersplains tuppersplns turpinhills tuscarawas twinsburg twinsburgheights uhrichsville unionfurnace \
            unionvillecenter unionvllectr uniopolis universityht universityhts upperarlington upperarlngtn uppersandsky \
            uppersandusky urbancrest vanlue vaughnsville venedocia vermiliononthelake vickery victoriassecretcatalogue \
            viennacenter villageofindiansprings waitehill wakeman walbridge walexandria walhonding walnuthills waltonhills \
            wapakoneta warnock warrensvilleheights warrensvlhts washingtoncourthouse wauseon waynelakespark waynesfield \
            wcarrollton westalexandria westcarrollton westcarrolltoncity westelkton westfieldcenter westfieldctr westhill \
            westmanchester westmansfield westmillgrove westportsmouth westrushville westunity wetherington wheelersburg whipple \
            whitecottage wilberforce wilkesville williamsdale willoughby willoughbyhills willowick willowwood willshire \
            wiloughbyhls winesburg wingettrun wintersville withamsville wmansfield wmillgrove wolfhurst wolfrun woodsfield wpafb \
            wpairbase wportsmouth wren wrightpat wrightpattersonafb wrushville wshngtncths yellowspgs yellowsprings zaleski \
            zanesfield zoar zoarville =OH+OR southlebanon =OH+PA bentleyville blacklick blakeslee chesterhill clarington \
            claysville dryrun eastliberty glenwillow jacksoncenter jacksonctr lorain matamoras neffs newphila newphiladelphia \
            portclinton sinkingspg sinkingspring springboro stclairsville summitsta summitstation westmilton wmanchester \
            =OH+PA+SD gettysburg =OH+PA+TX stockdale valleyview =OH+PA+WI doylestown =OH+PA+WI+WV reedsville =OH+PA+WV radnor \
            =OH+SD farmer pierpont =OH+TN collinwood eastcleveland =OH+TN+TX celina =OH+TX beachcity groesbeck larue pandora \
            southpoint =OH+UT plaincity =OH+VA christiansbrg christiansburg enon theplains =OH+VA+WV chesapeake =OH+VT dorset \
            =OH+WA barberton oakharbor =OH+WI cable gratiot rudolph =OH+WV bluecreek coalton dola sandyville scharleston \
            southcharleston =OK achille addington alex aline altusafb amber amorita anadarko antlers apache arapaho arkoma avant \
            avard bache balko barnsdall bartlesville battiest beggs bessie bethelacres bigcabin bing binger blocker bluejacket \
            boisecity bokchito bokoshe boley bowlegs bowring braggs braman bray brokenarrow bromide brushy bunch burneyville \
            burnsflat bushyhead byars byng canute cardin carltonlanding carltonlndg carrier castle catoosa cement centrahoma \
            centralhigh checotah chickasha chouteau cimarroncity claremore clarita cleora cleosprings coalgate cole connerville \
            cookson cooperton copan cordell corn councilhill coweta cowlington coyle cyril dacoma delcity devol dibble dillcity \
            disney drumright dustin eaglecity eagletown eakly earlsboro elmorecity elreno empirecity erick erinsprings eucha \
            fallis fanshawe farris fay fittstown fitzhugh flintcreek forgan foss foyil ftcobb ftcoffee ftgibson ftsill ftsupply \
            fttowson gage gate geary geneautry gerty glenpool goldsby goltry goodwell gotebo gracemont grandfield grandlaketowne \
            grndlketown grove guymon haileyville hallett hallpark hammon hardencity hardesty hartshorne headrick healdton \
            heavener hendrix hennessey henryetta hitchita hodgen holdenville hominy honobia hooker hopeton hydro idabel \
            indiahoma inola jenks jet kaw kawcity kellyville kenefic keys kiamichi kiefer kingfisher kinta konawa krebs \
            lakealuma lawrencecreek lawrencecrk leedey leflore lenapah lequire loco lonegrove lonewolf longdale longtown lookeba \
            lucien madill mangum mannford maramec marblecity marland mcalester mccord mccurtain mcloud medicinepark meers meno \
            midwestcity milfay minco moffett monkeyisland moodys muldrow mulhall muskogee mustang mutual nardin nashoba newalla \
            newlima newtulsa nicholshills nicomapark ninnekah northenid nowata ochelata okarche okay okeene okemah oklahomacity \
            okmulgee oktaha oologah optima orienta owasso paradisehill paulsvalley pawhuska peckham peggs pernell pettit pharoah \
            picher pink platter pocola poncacity pondcreek pooleville porum poteau prue pryorcreek quapaw ratliffcity rattan \
            ravia remy renfrow rentiesville reydon ringold rocky roff rubottom rufe rushsprings sallisaw sapulpa sasakwa \
            schulter scoffeyville seiling selman sentinel sequoyah shadypoint shattuck shidler silo skedee skiatook \
            slaughterville slaughtervl slick smithvillage soper southard southcoffeyville spavinaw spiro sportsmenacres \
            sprtsmnacres stidham stigler stringtown stroud sugden tahlequah talala talihina taloga tatums terlton terral texanna \
            texola thackerville thevillage tinkerafb tom tonkawa tullahassee tulsa turley turpin tuskahoma tussy valleybrook \
            valliant velma verden verdigris vian vici vinita vinson wagoner wakita wanette wann wapanucka wardville warracres \
            washita watonga waukomis waurika waynoka webbersfalls weleetka welling welty westsiloamsprings wetumka wewoka \
            woodall wsiloamspgs wynona yarnaby yeager =OK+PA boynton carnegie cherrytree custercity faxon gans muse oaks \
            parkhill wister wynnewood =OK+PA+WA wilburton =OK+SD+TX hitchcock =OK+TN chattanooga dickson =OK+TX caddo canadian \
            comanche geronimo kemp lahoma oilton shamrock texhoma vera weatherford =OK+UT francis randlett =OK+VA gore horntown \
            norge =OK+VA+WV haywood =OK+WA harrah =OK+WA+WV clearview =OK+WI knowles loyal =OK+WV alderson arnett colcord \
            lostcity moyers thomas =OK+WY cheyenne =OR adairvillage agatebeach agness aloha alsea alvadore archcape arock \
            ashwood athena aumsville azalea bakercity bandon barview baysidegardens birkenfeld blachly bly bridalveil broadbent \
            brogan brothers buttefalls camasvalley campsherman cannonbeach canyoncity canyonville cascadelocks cascadesummit \
            cascadia cavejunction cayuse cedarmill centralpoint chemult chenoweth chiloquin christmasvalley christmasvly \
            ckenziebridge clackamas clatskanie coburg coosbay coquille corbett craterlake crescentlake crkdrvrrnch crookedriver \
            crookedriverranch culpcreek dairy dayscreek depoebay deschutesriverwoods diamondlake donald dorena drain drewsey \
            dufur dunescity durkee eaglepoint estacada footscreek fossil frenchglen ftklamath ftrock galescreek \
            gardenhomewhitford garibaldi gearhart gervais glenedenbch glenedenbeach glide goldbeach governmentcamp governmentcp \
            grandronde grantspass greenhorn harbor hebo helix heppner hermiston hoodriver idanha idleyldpark imbler imnaha \
            ironside irrigon jamieson jenningslodge johnday jordanvalley juntura keizer keno kerby kinzua klamathfalls lacomb \
            lakeoswego langlois lawen leaburg lents lincolnbeach logsden lookingglass lostine madras malin manzanita marcola \
            marylhurst maupin maywoodpark mckenziebrg mckenziebridge meacham medicalspgs medicalsprings mehama merlin metolius \
            metzger mikkalo miltonfreewater miltonfrwtr milwaukie molalla mosier mtangel mthoodparkdale mthoodprkdl \
            mthoodvillage mulino myrtlecreek myrtlepoint nehalem neotsu neskowin netarts netartsbay newberg newpinecreek \
            newpinecrk northplains northportland northpowder noti nyssa oatfield oregoncity oretech otterrock pacificcity \
            pilotrock plush portorford powellbutte prineville raleighhills reedsport remote rhododendron rickreall rogueriver \
            roseburg roseburgnorth roselodge ruch rufus scappoose scottsmills sealrock shadycove shaniko shedd siletz sisters \
            sixes spragueriver spray stayton sublimity summerlake sumpter swisshome talent tangent terrebonne thedalles \
            tidewater tigard tillamook tiller timber timberlinelodge timbrlineldg tolovanapark tricity tualatin tyghvalley \
            umpqua veneta vernonia waldport wallowa walterville wamic wedderburn welches westfir westhavensylvan westlinn \
            westslope weststayton wilderville willamina wimer winbay winchesterbay winchestrbay woodvillage yachats yamhill \
            yoncalla zigzag =OR+PA crabtree lorane =OR+PA+TX southmountain =OR+PA+UT sandy =OR+SC ritter =OR+SD brookings \
            deadwood =OR+TN mcminnville tenmile =OR+TX gilchrist post southmtn =OR+UT cedarhills joseph =OR+UT+WA redmond =OR+VA \
            sutherlin troutdale =OR+WA lagrande rainier =OR+WA+WV wilbur =OR+WI fallcreek =OR+WV curtin =PA aaronsburg \
            abbottstown academygarden academylife ackermanville acosta adah adamsburg airville albrightsville albrightsvlle \
            alburtis aldan aleppo aliquippa allegheny alleghenyville alleghenywest allenlane allenport allisonpark allport \
            almedia alumbank alverda alverton amberson ambridge amitygardens analomink ancientoaks andorra andreas antesft \
            apollo aquashicola archbald ardara arendtsville aristes armagh armbrust arnot arona arsenal artemas aspers aston \
            atglen atlasburg aultman avella avis avonia avonmore backmountain baidland bairdford bakerssummit bakerstown \
            balacynwyd bally barking barnesboro barree bart barto bartramvillage bastress bausman beachlake bearcreektownship \
            bearcrktwp bearrocks beavermdws beavermeadows beaversprgs beaversprings beavertown beccaria bechtelsville \
            beechmountainlakes bellacres bellevernon bellevrnbr bellroadhistorical belmonthills belsano benavon bendersville \
            benezett benezette bensalem bernville berrysburg bethelpark beyer bigbasslake bigbeaver bigcovetann bigcovetannery \
            bigler biglerville birchrunville birchwoodlakes birdinhand birdsboro blackhorse blain blairsmills blandburg blandon \
            blawnox bloomingglen bloomsburg blossburg blueball blueridgesm blueridgesummit boalsburg bobtown bonneauville \
            boothwyn bovard bowers bowmansdale bowmanstown boyers boyertown brackenridge brackney braddockhills bradenville \
            bradfordwoods branchdale branchton brandamore brandycamp brave breezewood breinigsville bressler brewerytown \
            briarcreek brickerville bridesburg brisbin brittanyfarmshighlands broadtop brodbecks brodheadsville brodheadsvlle \
            brogue broomall browndale brushvalley brynathyn buckhillfalls buckhillfls buffalomills bulger bunola burgettstown \
            burlingtntwp burntcabins bushkill bustleton butztown byrnedale bywood cadogan cairnbrook callensburg callery caln \
            cambra cambridgesprings cambridgspgs cammal campbelltown camptown canadensis canadohtalake canonsburg cardale \
            carlislebarracks carlislebrks carmichaels carnotmoon carrollpark carrolltown carrollvalley carversville cashtown \
            cassandra castanea castleshann castleshannon catasauqua cecilbishop cedarrun cedars centersquare centervalley \
            centrehall cetronia chaddsford chalfont chalkhill chambersville chandlersvalley chandlrsvly charleroi chesterbrook \
            chesterheights chesterhts chestersprgs chestersprings chestertownship chestsprings cheswick chevychaseheights \
            cheyney chicora chinchilla cityofwb cityofwilkesbarre clairton claridge clarksgreen clarksmills clarkssummit \
            claysburg clearville cleona cliffordtownship cliffordtwp cliftonheights cliftonhts cliftontownship cliftontwp clune \
            coalcenter coalport coaltownship cobbslakepreserve cobbslkpres cochranton cochranville cocolamus codorus \
            coganstation cokeburg collingdale collinsburg collomsville colonialpark colonypark columbiacrossroads columbiaxrd \
            colver colwyn commodore conashaughlakes concordville conemaugh conestoga conneautlake conneautlakeshore \
            conneautville connellsville connoquenessing connoqunsg conshohocken conyngham cooksburg coolbaughtownship \
            coolbaughtwp coolspring coopersburg coplay coraopolis cornwallboro cornwallborough cornwellsheights cornwellshts \
            corry coudersport coulters coupon courtdale covingtontownship covingtontwp cowanesque cowansville crafton craley \
            cranberry cranberrytownship cranberrytwp cranesville creamery cressona crossfork crossingville crucible crumlynne \
            crystalspg crystalspring cuddy cumbola curllsville curtisville curwensville dagusmines daisytown dallastown dalmatia \
            danboro darragh dauberville dauphin davidsville davistown deemston deerlake delawarewatergap denbo derrickcity \
            devault devon dewart dewatergap deyoung dickersonrun dicksoncity dicksoncty dilliner dillsburg dilltown \
            dingmansferry dingmansfry distant dixonville donegal donora dormont dorneyville dornsife downingtown doylesburg \
            dravosburg dresher drexelhill drifting drifton drumore drums drytavern duboistown dukecenter duncannon duncansville \
            dunlevy dunlo dunnstown duryea dushore eaglesmere eagleview earlston eastbangor eastberwick eastbrady eastbutler \
            eastconemaugh eastearl eastfallowfieldtownship eastfalls eastfreedom eastgreenville easthickory eastlancaster \
            eastlansdowne eastlawngardens eastmckeesport eastmillsboro eastmtairy eastnorriton eastoaklane eastpennsboro \
            eastpetersburg eastpittsburgh eastprospect eastsmethport eastsmithfield eaststroudsburg easttexas eastuniontown \
            eastvandergrift eastwashington eastwaterford eastwick eastyork ebensburg ebervale eddystone edgely edgeworth \
            edinboro edmon efallowfield effort egreenville eightyfour elancaster elansdowne eldersville elderton elizabethville \
            elizabethvle elkinspark elliottsburg ellport ellwoodcity elm elmhursttownship elmhursttwp elmora elrama elverson \
            elwyn elysburg emckeesport emeigh emeraldlakes emigsville emillsboro emlenton emmaus emporium emsworth enhaut enlow \
            enonvalley entriken epennsboro epetersburg epittsburgh equinunk erdenheim ernest erwinna esmethport esmithfield espy \
            espyville essington estroudsburg etters evandergrift evansburg evanscity ewaterford export exton eynon factoryville \
            fairchance fairlesshills fairlesshls fairmountcity fairmountcty fairviewferndale fairviewvillage fairviewvlg \
            fallentimber falls fallscreek fallsington fannettsburg farrandsville fawngrove fawnlakeforest fayettecity \
            feasterville feastervilletrevose fellsburg felltownship felltwp fenelton fernglen fernville fernway finleyville \
            fishertown fishtown fivepointville fleetville flicksville flinton floreffe flourtown flyinghills fogelsville \
            folcroft fombell footoften forbesroad force fordcliff forkstontownship forkstontwp forkstownship forkstwp fortyft \
            fosterbrook fountainville foxburg foxchapel foxcroftsq foxcroftsquare foxrun frackville franklinctr freemansburg \
            friedens friedensburg frizzleburg fstrvltrvose fthill ftlittletn ftlittleton ftloudon furlong galilee gallitzin \
            ganister gap garardsft gardencourt gardenview gardenville gardners garnetvalley gastonville geigertown geistown \
            genco georgeschool germansville gibbonglade gilberton ginter girardestate girardville gladwyne glassport \
            glencampbell glenhope glenlyon glenmills glenmoore glenolden glenrdllima glenrichey glenriddle glenriddlelima \
            glenshaw glenside glenwillard goldkeylake goodville gouglersville gowencity graceton grampian grandvalley grantley \
            granvillesmt granvillesummit grapeville grassflat graysferry grazierville greenfields greenfieldtownship \
            greenfildtwp greenlane greenock greenstone grill guilfordsiding guilfordtownship guilfordtwp gulphmills guysmills \
            gwynedd gwyneddvalley gwyneddvly haddington halfwayhouse hallstead hallton hampdentownship hampdentwp hannastown \
            hanovertownship hanovertwp harborcreek harleigh harleysville harmonsburg harrisoncity harrisonvalley harrisonvly \
            hartleton hartranft hartstown harveyslake harwick hassonheights hatboro haverford havertown hawkrun hawthorn \
            hazletownship hazletownshp hegins heidlersburg heilwood helfenstein hellam hellertown hemlockfarms herminie \
            herrickcenter herrickctr hibbs highspire hilldale hiller hilliards hillsgrove hilltown hokendauqua holicong \
            hollidaysburg hollsopple holmesburg holtwood homeacrelyndora homercity honesdale honeybrook hookstown hooversville \
            hopbottom hopeland hopwood horsham hostetter houserville houtzdale hublersburg hughestown hulmeville hummelstown \
            hummelswharf hunker hunlockcreek hunlocktownship hunlocktwp hunterstown huntingdonvalley huntingdonvy huntingpark \
            huntingtonmills huntingtonml hustontown hyde hydetown hyndman hyner ickesburg imler immaculata indiana \
            indianmountainlake inkerman intercourse irvona ivyland jacksontownship jacksontwp jacksonwald jacobscreek jacobus \
            jamescreek jamison jeannette jeffersonhills jeffersonhls jeffersontownship jeffersontwp jenkinstownship jenkinstwp \
            jenkintown jenners jennerstown jerseymills jerseyshore jimthorpe joffre joliett jonesmills junedale juniatapark \
            juniataterrace kantner kappheights karnscity karthaus kaska keisterville kelayres kelton kemblesville kenhorst \
            kenmar kennedytownship kennerdell kennettsq kennettsquare kilbuck kimberton kingofprussia kingsessing kintnersville \
            kinzers kirklyn kittanning kleinfeltersv kleinfeltersville klinetownship klinetwp klingerstown kngofprussa knoxdale \
            koppel kornkrest kreamer kresgeville kulpmont kulpsville kunkletown kutztown kylertown laceyville lackawaxen \
            lafayettehill lafayettehl laflin lahaska lairdsville lajose lakeariel lakearthurestates lakeharmony lakeheritage \
            lakelatonka lakelynn lakemeade lakeviewtownship lakeviewtwp lakewinola lakewynonah lamott lampeter landenberg \
            landingville landisburg langeloth langhorne langhornemanor lansdale laplume large larimer larksville lattimer \
            lattimermines lattimermnes laughlintown laureldale laurelrun lauryssta laurysstation lavelle laverock lawnton \
            lawrencepark lawsonheights lebanonsouth leckkill leckrone lecontesmills lecontesmls lederach leechburg leeper \
            leesport leetsdale lehightnboro lehighton lehightonborough lehighvalley lehman leisenring leithhatfield lemasters \
            lemontfrnc lemontfrnce lemontfurnace lenapeheights lenhartsville lenkerville lenni lenoxville leraysville levelgreen \
            lewisberry lewisrun library lickingville lightstreet limekiln limeport lincolnuniv lincolnuniversity linelexington \
            linelxngtn linesville linfield linglestown linntown lionville listie listonburg lititz littlemarsh littlemdws \
            littlemeadows littlestown llewellyn lockhaven locustgap loganton longpond lopez lordsvalley lowber lowerallen \
            lowerburrell lowergwynedd lowermerion lowermoyamensing lowerpaxton lowersalford lowershaft loyalhanna loysburg \
            loysville lucernemines lucinda lumberville lundyslane lurgan luthersburg luxor lykens lyndell lyndora \
            lynnwoodpricedale lyonstation mackeyville macungie madisonburg madisontownship madisontwp mahaffey mahanoycity \
            mahanoyplane mainesburg mainland manayunk mannschoice mapleglen mapletondep mapletondepot marchand marcushook \
            marianne marienville marionheight marionheights markleton markleysburg mars marshallscreek marshallscrk marsteller \
            martinscreek marwood maryd masthope mattawana maxatawny mcalisterville mcalistervle mcclellandtown mcclellandtwn \
            mcconelstown mcconnellsbg mcconnellsburg mcconnellstown mcelhattan mcewensville mcgeesmills mcgovern mcgrann mckean \
            mckeesport mckeesrocks mcknight mcknightstown mcmurray mcsherrystown mcveytown meadowood mehoopany mehoopanytwp \
            melcroft mengesmills mentcle mercersburg merionsta merionstation mermaid merrittstown mertztown meshoppen \
            messiahcoll messiahcollege meyersdale midcityeast midcitywest middlebryctr middleburycenter middlecityeast \
            middlecitywest middlecreek mifflin mifflinburg mifflintown mifflinville milanville milesburg milfordsq milfordsquare \
            millbourne millhall millheim millmont millrift millrun millvale millvillage milmontpark milnesville minersmill \
            mingoville minisinkhills minisinkhls miquon mocanaqua modenapark mohnton mohrsville monaca monessen monocacysta \
            monocacystation monongahela monroeton montalto montandon montclare montgomeryville montgomeryvle montoursville \
            montrosemanor moontownship moontwp moosic morann morea morrisdale morrisrun moshannon mountaintop moylan mtbethel \
            mtbraddock mtcobb mtgretna mthollyspgs mthollysprings mtjewett mtjoy mtlebanon mtoliver mtpenn mtpleasantm \
            mtpleasantmills mtpocono mtwolf muhlenberg muhlenbergpark muhlenbergtownship muncy muncyvalley mundyscorner munhall \
            munson murrysville myerstown nabingtntwp nantyglo narberth narvon natronaheights natronahts nbellevernon nbellevrn \
            nbellvernon nbend ncambria ncharleroi needmore neelyton neffsville neiffer nemacolin nescopeck neshannock \
            nesquehoning newalexandri newalexandria newbeaver newberlinville newberlinvle newbethlehem newcastlenorthwest \
            newcolumbia newderry neweagle newenterprise newentrprise newfreedom newfreeport newgalilee newgeneva newgermanton \
            newgermantown newjerusalem newkensingtn newkensington newkingstown newlondntwp newlondontownship newlondontwp \
            newmanstown newmillport newoxford newpark newportville newringgold newsalemborough newsalembro newstanton \
            newtonhamilton newtonhamltn newtowngrant newtownsq newtownsquare newtripoli newwilmington newwilmngtn nhuntingdon \
            nicetown nicetowntioga nicktown ninepoints nisbet nittany nleechburg noblestown nohuntingdon normalville \
            northabingtontownship northapollo northbellevernon northbingham northbraddock northcatasauqua northcharleroi \
            northerncambria northernliberties northhuntingdon northirwin northleechburg northpenn northphilipsburg northpoint \
            northscranton northversailles northwales northwarren northwestharborcreek northyork norvelt noxen nscranton nuangola \
            numidia numine nuremberg nversailles oaklandmills oakmont observatory ogontz ogontzcampus ohiopyle ohioville \
            oklahoma oldcity oldorchard oldzionsville oldzionsvlle oley oliveburg olyphant ontelaunee orbisonia orchardhills \
            orefield oreland orrstown orrtanna orson orviston orwigsburg osceolamills osterburg oswayo ottsville overbrookhills \
            overbrookhls oxfordcircle pafurnace paint palm palmerheights palmerton palmertownship palmertwp pardeesville \
            parkcrest parkerford parkesburg parkforestvillage parkwoodmanor parnassus parryville paschall pattersonheights \
            pattersonhts paupack paxinos paxtang paxtonia paxtonville peachbottom peachglen peckville penargyl penbrook penllyn \
            penmar penndel pennestates pennhills pennrun pennsburg pennsburyvillage pennscreek pennsdale pennside pennspark \
            pennsport pennstateuniversity pennstuniv pennsylvaniafurnace pennwyn pennwynne pennypack pennypackwoods pequea \
            perkasie perkiomenville perkiomenvlle perryopolis pghintarprt phila phoenixville pilgrimgardens pilgrimgdns pillow \
            pinebank pineforge pinegrovemills pinegrvmls pipersville pitcairn pittsburgh pittstontownship pittstontwp pittville \
            plainstownship plainstwp pleasantgap pleasanthall pleasanthls pleasantmt pleasantunity pleasantunty plumsteadville \
            plumsteadvlle plumville plymouthmeeting plymouthmtng plymptonville poconolake poconolakepreserve poconolkprs \
            poconomanor poconomountainlakeestates poconopines poconoranchlands poconosprings poconosummit pocopson pointbreeze \
            pointmarion portallegany portcarbon porterssideling portersville portgriffith portlandmills portlandmls portmatilda \
            portssidling porttrevortn porttrevorton portvue pottersdale pottsgrove pottstown poyntelle presto prestonpark \
            pricedale primos primossecane progress prompton punxsutawney puritan pymatuningcentral quakake quarryville quecreek \
            queen queenvillage quentin railroad ranshaw ransomtownship ransomtwp raubsville rauchtown ravine readingsta \
            readingstation reamstown rebersburg rebuck redlion reeders refton rehrersburg reiffton reinholds renfrew rennerdale \
            renningers renovo revloc rew rexmont reynoldsheights rhawnhurst rheems riceslanding richboro richeyville \
            richlandtown richmondale riddlesburg ridley ridleypark riegelsville rillton rimersburg ringtown rittenhouse \
            riverviewpark rixford roaringbktp roaringbranch roaringbrnch roaringbrooktwp roaringspg roaringspring robesonia \
            rochestermills rochestermls rockhillfurn rockhillfurnace rohrerstown romansville ronco ronks roseto rosevalley \
            rossiter rostravertownship rostravertwp rote rothsville roulette rouseville rouzerville rowesrun royersford \
            ruffsdale ruralridge ruralvalley ruscmbmnrtwp ruscombmanortwp rushland russellton ryers sabingtntwp sabinsville \
            sadsburyville saegertown salford salfordville salladasburg salona saltsburg salunga sanatoga sandylake sankertown \
            sarver sassamansville sassamansvlle sawcreek saxonburg saxton saylorsburg scalplevel sceneryhill schaefferstown \
            schaefferstwn schellsburg schenley schlusser schnecksville schoeneck schuyklhavn schuylkill schuylkillhaven \
            schwenksville sconnellsvl scotrun scotttownship scotttwp seanor secane selinsgrove sellersville seltzer sevenfields \
            sevenvalleys sewickley sewickleyheights sewickleyhills shadegap shamokin shamokindam shanksville shanornorthvue \
            sharonhill shartlesville shavertown shawanese shawmont shawneeonde shawneeondelaware shawville sheakleyville \
            sheatown sheidelberg shelocta shenandoahheights shenango sheppton shermansdale shickshinny shillington shinglehouse \
            shippensburg shippenville shippingport shiremanstown shirleysburg shoemakersville shoemakersvle shohola shunk sidman \
            sierraview silkworth silverspgtp silverspringtownship sinnamahoning sipesville skippack skylineview skytop slatedale \
            slaterun slatington slickville sligo slipperyrock slovan smethport smicksburg smithmill smock smokerun smoketown \
            smontrose smountain snydersburg snydertown solebury sonestown soudersburg souderton southabingtontownship \
            southcanaan southcoatesville southconnellsville southeastern southgibson southgreensburg southheidelbergtwp \
            southheights southmontrose southnewcastle southparktownship southpottstown southsterling southtemple southuniontown \
            southview southwaverly southwest southwestcentercityphiladelphia southwestgreensburg southwestschuylkill \
            southwilliamsport spangler spartansburg speers spinnerstown spraggs spranklemills spranklemls springbrooktownship \
            springchurch springettsburytownship springhouse springmills springmont springmt springrun sprngbrktwp sprngtsbrytp \
            sproul sprucecreek sprucehill spry squirrelhill ssterling stahlstown starbrick starford starjunction starrucca \
            statecollege stboniface stclairsv stclrsville stdavids steelton stevens stockertown stockertowntownship stockrtwntwp \
            stoneboro stonycreekmills stonyrun stormstown stouchsburg stoystown strabane strattanville strausstown \
            strawberrymansion strodesmills strongstown stroudsburg stumpcreek sugarnotch sugarrun summithill sumneytown \
            sunriselake suplee susquehanna susquehannatrails sutersville swarthmore swartzville swataratownship swataratwp \
            sweetvalley swengel swiftwater swilliamspor swilliamsport swilliamsprt swissvale swoyersville sybertsville \
            sylvandell tacony tafton tamaqua tamiment tarentum tarrs tatamy tatamyboro tatamyborough taylorstown terrehill \
            thehideout thompsontown thornhurst threesprings throop tidioute timblin tinicum tiona tirehill tobyhanna toftrees \
            torresdale toughkenamon towamensingtrails trainer transfer treasurelake tredyffrin treichlers tresckow trevorton \
            trevose trexlertown trooper troutrun troxelville trucksville trumbauersville trumbaursvlle tullytown tulpehocken \
            tunkhannock turbotville turkeycity turtlepoint twinrocks tylerhill tylersburg tylersport tylersville uledi ulster \
            united unityhouse unityville upperblackeddy upperchichester upperdarby upperexeter uppergwynedd upperholland \
            uppermakefield upperroxborough upperstclair upperstrasbrg upperstrasburg upprblckedy upprchichstr upprmoreland \
            upprstclair uprmakefield ursina uwchland valleyforge valleygreen valleytownship valleytwp vandergrift vandling \
            vanport vanvoorhis venetia villagegreengreenridge villageshires villamaria villanova vinco vintondale virginville \
            volant vowinckel wabingtntwp wagontown walexander waliquippa wallaceton wallenpaupacklakeestates walnutbottom \
            walnutport walston waltersburg wampum wanamie wapwallopen warfordsburg warminster warminsterheights warrencenter \
            warrendale warriorrun warriorsmark washboro washingtonboro washingtoncrossing washingtonsquare washingtonxing \
            waterfall watsontown wattsburg waverlytownship waverlytwp waymart wayneheights wbrandywine wcnshohocken weatherly \
            weedville weigelstown weikert weissport weissporteast welizabeth wellersburg wellsboro wellstannery wernersville \
            wescosville wesleyville westabingtontownship westalexander westaliquippa westbradford westbrandywine westbristol \
            westbrownsville westburlingtontownship westconshohocken westdecatur westeaston westelizabeth westfairview westfinley \
            westhamburg westhanover westhazleton westhickory westhomestead westkensington westkittanning westleechburg \
            westleisenring westmanchestertwp westmayfield westmiddlesex westmiddletown westmifflin westmorelandcity westmrlndcty \
            westmtairy westnanticoke westnorriton westoaklane westpennsboro westpittsburg westpittston westreading westsalisbury \
            westsunbury westwillow westwyoming westwyomissing wexford whazleton whitaker whitehalltownship whomestead \
            wickerhammanorfisher wickhaven wiconisco widnoon wilkesbarre wilkesbarrepasdc wilkesbarretownship wilkinsburg \
            williampennannexeast williampennannexwest williamstownship williamstwp willowgrove willowstreet wilmerding \
            wilmottownship wilmottwp wilpen winburne winchesterpark windber windgap windridge winterstown wissinoming witmer \
            wleechburg wleisenring wlksbarrtwp wmiddlesex wmiddletown wmpennanxe wmpennanxw wolfdale womelsdorf woodlandheights \
            woodlyn woolrich wormleysburg woxall wpennsboro wpittsburg wsalisbury wshngtnxing wyalusing wyano wycombe wyncote \
            wyndmoor wynnefieldheights wyomissing wyomissinghills wysox yardley yatesboro yeadon yeagertown yoe yorkana \
            yorkhaven yorknewsalem yorknwsalem yorksprings youngwood zelienople zerbe zieglersville zieglerville ziongrove \
            zionhill zullinger =PA+PR ramey =PA+SC olanta redhill townville =PA+SC+WV prosperity =PA+SD corsica dimock pringle \
            stlawrence wood =PA+TN goodspring huntingdon telford =PA+TN+UT springcity =PA+TX cedarpark cresson douglassville \
            driftwood honeygrove jermyn lawn martindale mcadoo plum thorndale whitedeer =PA+TX+WA marlin =PA+TX+WV josephine \
            =PA+UT bluebell minersville =PA+VA cobbscreek forksville hillsville locustdale troutville =PA+VA+VT northspringfield \
            nspringfield =PA+VA+WI browntown =PA+VA+WV craigsville =PA+VT stowe =PA+WA ephrata everson silverdale =PA+WI emerald \
            endeavor hazelhurst lamartine limeridge stiles =PA+WV bigrun coburn corliss cyclone dunmore macarthur manheim \
            masontown newcumberland newcumberlnd reynoldsville snowshoe turtlecreek =PA+WY southpark =PR adjuntas aguada \
            aguadilla aguasbuenas aguirre aibonito anasco angeles arecibo arroyo bajadero barceloneta barranquitas barrioobrero \
            bayamon boobrero boqueron caborojo caguas camuy canovanas caparra caparrahills caparrater caparraterrace castaner \
            catano cayey ceiba ciales cidra coamo comerio condado corozal cotolaurel culebra cupey dorado ensenada fajardo \
            fdezjuncos fernandezjuncos ftbuchanan garrochales guanica guayama guayanilla guaynabo gurabo hatillo hatorey \
            hormigueros humacao isabela islaverde jayuya juanadiaz juncos lajas lares lasmarias laspiedras loiza luquillo manati \
            maricao maunabo mayaguez mercedita minillas moca morovis naguabo naranjito oldsanjuan orocovis patillas penuelas \
            ponce ptadetierra ptonuevo puertadetierra puertonuevo puertoreal puntasantiago puntastgo quebradillas rioblanco \
            riopiedras rooseveltrds rooseveltroads rosario sabanagrande sabanahoyos sabanaseca sangerman sansebastian \
            santaisabel santurce stjust toaalta toabaja trujillo trujilloalto utuado vegaalta vegabaja viejosanjuan viejosnjuan \
            vieques villalba yabucoa yauco =PW koror ngerulmud =RI ashaway blockisland burrillville centralfalls chepachet \
            cranston cumberlandhill eastprovidence eprovidence escoheag fiskeville lcompton littlecompton mapleville \
            narragansett narragansettpier newporteast newshoreham nkingstown northkingstown northprovidence northsmithfield \
            nprovidence nsmithfield pascoag pawtucket peacedale pointjudith prudenceisl prudenceisland saunderstown shannock \
            skingstown slatersville southkingstown tiverton wakefieldpeacedale westerly westgreenwich westkingston westwarwick \
            wgreenwich woodriverjt woodriverjunction =RI+SD woonsocket =RI+TX slocum =SC adamsrun alcolu arcadialakes arial \
            awendaw aynor ballentine bamberg barnwell batesburg batesburgleesville batsbrglevil beechisland bennettsville \
            bethera blackstock blackville blenheim blythewood bmgcolumbiahouseacs bmgcolumbiahsevideoclub bonneau bonneaubeach \
            briarcliffeacres brittonsneck brunson burnettown cades cainhoy calhounfalls campobello canadys canesavannah cassatt \
            cateechee cayce centenary chappells charlestonafb chasafb cherokeefalls cherokeefls cherrygrovebeach chesnee \
            cityview clemson conestee coosawhatchie cordesville coward cowpens crocketville cross crossanchor crosshill \
            danielisland daufuskieis daufuskieisland davisstation deweesisland donalds duewest dunean earlybranch easley \
            eastgaffney eastsumter edgefield edisto edistoisland ehrhardt elloree enoree eurekamill eutawville fairforest \
            fingerville floyddale follybeach forestacres forestbrook fountaininn frippisland ftlawn ftmill ftmotte gable gaffney \
            galivantsferry galivantsfry gaylemill glennsprings gloverville goldengrove gramling graycourt greeleyville greensea \
            hanahan hardeeville harleyville heathsprings hemingway hickorygrove hilda hiltonhead hiltonheadisland homelandpark \
            honeapath huger indiahook indianland inmanmills irmo islandton isleofpalms iva jacksonboro jamesisland jenkinsville \
            joanna johnsisland jointbasecharleston jtbasechas kershaw kiawahisland kinards kingscreek kingstree kline ladson \
            ladysisland lafrance lakemurrayofrichland lakesecession lakewylie lancastermill lando landrum latta laurelbay \
            lesslie littlemountain littlemtn lobeco longs loris lowndesville lugoff mauldin mayesville mcbee mcclellanville \
            mcclellanvle mccoll mcconnells mccormick mcentirejngb meggett miley monarchmill monckscorner monetta mountainrest \
            mtcroghan mullins murphysestates murrellsinlet murrellsinlt myrtlebeach ncharleston neeses nesmith newellenton \
            ninetysix nlitchfield nmyrtlebch northaugusta northcharleston northhartsville northmyrtlebeach oceandrive okatie \
            olar pacolet pacoletmills pageland pamplico parrisisland patrick pauline pawleysisl pawleysisland paxville peak \
            pelion pelzer pinopolis plumbranch pomaria powdersville privateer promisedland rains ravenel reevesville reidville \
            rembert ridgespring rimini rion roebuck roundo rowesville salley salters sangaree sanssouci seabrookisl \
            seabrookisland sellers sevenoaks shawafb shellpoint shoalsjct shoalsjunction shulerville silverstreet sixmile \
            slatermarietta smoaks socastee sofborder southcongaree southernshops southoftheborder southsumter spartanburg starr \
            startex stateburg statepark sthelenais sthelenaisland sullivansis sullivansisland summerton sumter tamassee taylors \
            tegacay tigerville tillman timmonsville travelersrest travelersrst trio ulmer una vanwyck varnville vaucluse \
            wadehampton wadmalawis wadmalawisland wagener walterboro wando wareshoals wattsmills wedgewood wellford westpelzer \
            whitmire wilkinsonheights winnsboromills wisacky woodfield yemassee yongesisland =SC+TN standrews =SC+TX aiken \
            libertyhill surfsidebch surfsidebeach =SC+TX+WV westcolumbia =SC+VA blacksburg clover north quinby turbeville =SC+WI \
            riverhills =SC+WI+WV saxon =SC+WV cottageville fiveforks =SD academy agar agencyvillage agencyvlg akaska albee \
            alcester armour artas artesian ashlandheights batesland bellefourche beresford bigstonecity bigstonecty blunt \
            bonesteel bowdle brandt brentford buffaloridge bullhead burdock campcrook canistota canova caputa cedarbutte \
            clairecity colman colome colonialpinehills conde corson crazyhorse cresbard crooks dakotadunes dellrapids dempster \
            denby doland dupree eaglebutte elkpoint ellsworthafb ellsworthairforcebase enning ethan faulkton fedora ferney \
            firesteel flandreau ftpierre ftthompson gannvalley garretson gayville geddes gladvalley glencross goodwill hamill \
            hecla hermosa herreid hetland highmore holabird hosmer hoven howes interior johnsonsiding kadoka kaylor keldron \
            kenel kennebec keyapaha kranzburg labolt lakeandes lakenorden lakepreston langford lantry laplant lead lemmon \
            littleeagle lowerbrule mandersonwhitehorsecreek marty mccooklake mclaughlin meadowviewaddition meckling mellette \
            menno milbank milesville missionridge mobridge mudbutte murdo neweffington newunderwood nisland norbeck \
            northeaglebutte northsiouxcity northspearfish nsiouxcity oacoma oelrichs oglala okaton okreek oldham onaka onida \
            oral ortley owanka parade parkston parmelee peever philip pickstown pierre plankinton platte porcupine presho \
            pukwana quinn rapidvalley ravinia redig redowl redshirt reeheights renner revillo rochford rockerville rockham \
            runningwater selby shadehill shindler sinai siouxfalls sisseton smithwick spearfish stephan stonge strandburg \
            summerset tea thunderhawk tolstoy trailcity tripp turton tuthill twinbrooks tyndall veblen vetal viborg volin wagner \
            wakonda wakpala wanblee wasta waubay wecota wessingtnspg wessington wessingtonsprings wetonka wewela whiteowl \
            willowlake winfred winner witten wolsey worthing woundedknee yankton zell zeona =SD+TN+TX watauga =SD+TN+VA+WY \
            reliance =SD+TX buffalogap estelline forestburg harrold irene nemo trent =SD+TX+UT meadow =SD+TX+WV kyle =SD+UT \
            emery =SD+UT+VA draper =SD+VA dante java millboro reva whitewood =SD+VA+WY opal =SD+WI cavour rosholt unioncenter \
            =SD+WV ridgeview =SD+WY manderson =TN alcoa algood allardt allons allred apison arnoldafb ashlandcity auburntown \
            bakewell baneberry bannerhill bathsprings beanstation beechbluff beershbaspgs beershebasprings bellbuckle berryhill \
            bethelspgs bethelsprings blmngtonspgs bloomingtonsprings blountville bonaqua bonaquajunction bonecave braden \
            bradyville brentwoodestates briceville bruceton brushcreek buffalovalley buffalovly bullsgap bumpusmills burlison \
            byrdstown campaign caneridge castaliansprings castalinspgs chapmansboro chestnutmnd chestnutmound chewalla chuckey \
            clairfield clarkrange cmbrlndfrnce coalfield cokercreek collegedale collegegrove conasauga concordfarr \
            concordfarragut cookeville coopertown cornersville corryton cottontown counce cowan crockettmills crockettmls crump \
            culleoka cumberlandcity cumberlandfurnace cumberlandgap cumberlandgp cumberlndcty cumbgap cypressinn dandridge \
            darden decaturville decherd defeated dellrose devonia dickel dixonsprings dodsonbranch dowelltown drummonds \
            duckriver ducktown duff dukedom dyersburg eagletonvillage eastbrainerd eastchattanooga eastridge eidson elizabethton \
            elora enville estillspgs estillsprings evensville fairfieldglade fairfldglde fairgarden fallbranch fallingwater \
            farner finger flagpond flintville fosterville frankewing ftpillow gainesboro gallaway gatlinburg giltedge gladeville \
            goodlettsville goodlettsvlle greenback greeneville greenhill grimsley gruetlilaager gruetlilaagr guys halls \
            harrogate heiskell helenwood hickoryvalley hickoryvly hickorywithe hilham hixson hohenwald hollowrock hornbeak \
            hornsby huntland hurricanemills hurricnemlls indianmound jackscreek jellico joelton jonesborough kimberlinheights \
            kimberlinhgt kimmins kingsport kingstonspgs kingstonsprings kodak kylesford lafollette lakesite laketansi lancing \
            lascassas laurelblmry laurelbloomery lavergne lavinia lenoircity leoma lobelville lonemountain luptoncity luttrell \
            lutts lyles maurycity maynardville mcewen mclemoresville mclemoresvle medon michie middlevalley midtown milligancoll \
            milligancollege minorhill miston monteagle mooresburg morrischapel mosheim mowbraymountain mtjuliet nashvl nashvle \
            newjohnsonville newjohsonvle newsouthmemphis newtazewell newunion nolensville norene nunnelly obion oldhickory \
            oliverspgs oliversprings only ooltewah orlinda orme pallmall palmersville parkercrossroads parkerxroads \
            parrottsville pegram petros pickwickdam pigeonforge pineyflats piperton pittmancenter pittmanctr pleasantshade \
            pleasantshde postelle powellscrossroads powellsxroad primmsprings pruden puryear quebeck ravenscroft readyville \
            redblngspgs redboilingsprings rickman riddleton ridgeside ridgetop roanmountain rockytop ruralhill salecreek samburg \
            saulsbury scarthage scottshill selmer sequatchie sevierville sewanee shackleisland shadyvalley sharpschapel shawanee \
            signalmountain signalmtn silerton silverpoint slayden smartt sneedville socarthage soddydaisy southcarthage \
            southcleveland southpittsburg spittsburg stantonville strawberryplains strawplains sugartree sunbright surgoinsville \
            talbott tellicoplains tellicoplns tellicovillage tennesseerdg tennesseeridge thompsonsstation thompsonsstn threeway \
            tigrett tiptonville tndeptofemploymentsec tndeptofhealthenviron tndeptofhumansvc tndeptofsafety toone tracycity \
            trade treadway trezevant tullahoma turtletown tusculum tusculumcoll unicoi vanleer vonore walland walling wartburg \
            wartrace wattsbardam whitebluff whitescreek whitleyville whitwell wildersville wildwoodlake woodlandmills \
            woodlandmls wynnburg =TN+TX bells jacksboro reagan =TN+UT holladay =TN+VA arrington colonialheights colonialhgts \
            copperhill gordonsville mascot speedwell =TN+WI gleason =TN+WV gassaway =TX abbott abernathy abram ace ackerly \
            adkins alamoheights alanreed aldine alief alleyton altair altobonito altobonitocolonia altonnorthhistorical amarillo \
            anahuac andersonmill andice angleton annetta annettan annettanorth annettas annettasouth annona applesprings aquilla \
            aransaspass archercity arp arroyocoloradoestatescolonia art artesiawells arthurcity asherton aspermont atascocita \
            atascosa austwell avinger azle bacliff bagwell baileyprairie balchsprings balconesheights balconeshts ballinger \
            balmorhea bandecolonia bandera bangs banquete barksdale bartoncreek batson baytown beasley bebe beckville bedias \
            beecave beecaves beehouse beeville bellmead benarnold benavides benbolt benbrook benfranklin benwheeler berclair \
            bergheim best beviloaks bgbndntlpk bigbendnationalpark bigfoot biggsfield bigwells birome bishophills bivins blanket \
            bleiblerville blessing bloomburg blossom blueberryhill bluegrove blum boerne bogata boling bolivarpeninsula bonami \
            bonham bonwier booker borger bovina brackettville brazoria brazosbend bremond brenham briaroaks briggs briscoe \
            broaddus bronte brookeland brookesmith brookscb brookscitybase brookshire brooksidevillage brooksidevl \
            brucevilleeddy bruni brushycreek bryson buchanandam buchananlakevillage buckholts buffalospgs bula bullard bulverde \
            buna bunkerhillvillage burkburnett burkett burleson burnet bushland cactus caddomills call calliham callisburg \
            cameronparkcolonia campswift campwood canutillo carmine carrizohill carrizospgs carrizosprings cashioncmnty \
            cashioncommunity cason castell castlehills catarina catspring cedarlane ceevee celeste centralgardens cesarchavez \
            channelview chapmanranch chappellhill chicota childress chinaspring chireno chriesman christoval cibolo \
            cienegasterrace cincoranch circledkcestates citruscity citybythesea clarksvillecity clarksvlecty claude \
            clearlakeshores clearlkshrs cleburne clemville clint clodine cloverleaf clutchcity clute cockrellhill coffeecity \
            collegeport colleyville colmesneil combes combine concan concepcion cone conroe cookville copeville coppell \
            copperascove coppercanyon corpchristi corpuschristi corrigan corsicana cost cottoncenter cottonwdshrs \
            cottonwoodshores cotulla coupland coyanosa coyoteacres cranfillsgap crosbyton crossmountain crosstimber crowell \
            crpchristi ctybythese cuero cumby cumings cuney cutandshoot cypressmill daingerfield daisetta dalhart dallardsville \
            dalworthingtongardens damon danciger danevang darrouzett davilla daytonlakes dean deanville deberry deckerpr \
            deckerprairie decordova deleon dellcity delmita delvalle denvercity deport desdemona deserthaven devers devine dfw \
            dfwairport dhanis dialville diboll dilley dimebox dimmitt dinero dobbin doddcity doffing donie donna doole doss \
            doublehorn doubleoak doucette drippingspgs drippingsprings dunlay dwg dwgdns dyessafb eaglepass earth eastbernard \
            eastland eastmountain easttawakoni ecleto ector edcouch eddy edgecliffvillage edgecliffvlg edmonson edom edroy \
            eidsonroad elcampo elcenizo eldoradoafs electra eliasville elindio ellago ellinger elmaton elmendorf elmmott elsa \
            elysianfields elysianflds encantadaranchitoelcalaboz enchantedoak enchantedoaks enloe enochs era escobares euless \
            eustace evadale evant everman fabens fairchilds fairoaksranch falconhts falconlakeestates falfurrias fannett fannin \
            farmersbranch farmersbrnch farnsworth fate fbg fentress fieldton fifthstreet fingerhutcorp fischer flatonia flomot \
            floresville flowermound floydada flynn follett forney forsan francitas frankston fred freer friendswood friona \
            fritch ftbliss ftcavazos ftclarksprings ftgates fthancock fthood ftmckavett ftsamhouston ftsmhouston ftstockton \
            ftworth fulshear gail galenapark garciasville gardenridge garzasalinasii gause georgewest gholson giddings girvin \
            gladewater glazier glennheights glenrose gober goldthwaite goliad golinda goodfellowafb goodfelowafb goree gouldbusk \
            graford granbury grandfalls grandprairie grandsaline grangerland graniteshls graniteshoals grapecreek grapeland \
            greatwood greenvalleyfarms greyforest gridiron groom groves grulla guerra gunbarrelcity gunbarrelcy gunter \
            halecenter hallettsville hallsburg haltomcity hamshire hankamer hargill harkerheights harkerhts harleton harlingen \
            haslet hasse hearne heartland heathridge hebbronville hedley hedwigvillage hedwigvlg heidenheimer helotes hermleigh \
            hext hickorycreek hideaway higgins highisland highlandhaven highlandhavn highlandvillage highlandvlg \
            hillcountryvillage hillister hilltoplakes hilshirevillage hlcntryvlg hochheim hockley holidaybeach holidaylakes \
            hollylakeranch hollylkrnch hollywoodpark hollywoodpk homesteadmeadowsnorth homesteadmeadowssouth hooks horizoncity \
            hornsbybend horseshoebay howardwick hudsonbend hudsonoaks huffman hufsmith hughesspgs hughessprings humble \
            hungerford hunterscreekvillage hutchins hutto hye idalou inglesideonthebay iowacolony iowapark iraan iredell italy \
            izoro jacintocity jamaicabeach jarrell jayton jbsafsh jbsaftsamhouston jbsalackland jbsarandolph jerseyvillage \
            jerseyvlg joaquin joinerville jolly jollyville jonescreek joshua jourdanton justiceburg justin kamay karnack \
            karnescity katy kaufman keechi kellyusa kemah kempner kendalia kendleton kenedy kenefick kennedale kerrville kildare \
            killeen kingsvillenavalairstation kingsvllenas kingsvlnaval kirvin klein klondike knippa knott kopperl kosse kountze \
            kress krugerville krum kurten lablanca lacklandafb lacklandairforcebase lacoste lacylakeview laferia lagovista \
            lagrulla lagunaheights lagunahts lagunapark lagunavista lairdhill lajitas lakebrownwood lakecreek lakedallas \
            lakedunlap lakehills lakejackson lakekiowa lakelimestone lakeshoregardenshiddenacres lakesidecity laketanglewood \
            lakeway lakewoodvillage lakewoodvlg lamarque lampasas lanecity laneville langtry lapaloma lapryor lapuerta \
            largavista lasara laspalmasii lasquintasfronterizas lasquintasfronterizascolonia latexo latinaranch laughlinafb \
            laughlinairforcebase laureles lavernia lavilla lavon laward lazbuddie leaday leaguecity leakey lefors lelialake \
            leming lenorah leonjunction leonvalley levelland libertycity lingleville lipan lissie littleelm littleriveracademy \
            lklimestone llanogrande logcabin lohn lolita lometa longmott loop lopeno lopezville lorena lorenzo losebanos \
            losfresnos losindios lostpines lott lovelady lowake lowrycrossing lozano ltlrvracad lubbock lueders luella lufkin \
            lyford lytle mabank macdona malakoff manchaca mansfiel marfa marquez marshallcreek mart maryneal masterson matador \
            matagorda mathis mauriceville maydelle maypearl maysfield mcallen mccamey mccaulley mcdade mcdonaldobs \
            mcdonaldobservatory mcfaddin mckinneyacres mclendonchisholm mcmahan mcqueeney meadowsplace melissa mercedes mereta \
            merit merkel mertens mertzon meyersville mico midwaynorth midwaysouth miladoce milano millersview millican millsap \
            mingus mirandocity missionbend mobeetie monahans montalba montbelvieu montealto montgomeryward morganmill \
            morganspoint morganspointresort morningglory mtcalm mtenterprise mtselman mtsylvan muenster muldoon muleshoe mullin \
            muniz murchison murillocolonia mustangridge myrtlesprings nacogdoches nada nasjrb nassaubay natalia \
            navalairstationjrb navasota neches needville neimanmarcus newbraunfels newcaney newchapelhill newdeal newdiana \
            newfairview newhome newhopehistorical newsummerfield newsummerfld newterritory niederwald nocona noconahills \
            nolanville noonday nordheim normangee normanna northalamo northcrest northhouston northpearsall northrichlandhills \
            northsanpedro northzulch notrees novice nrichlandhills nrichlndhls nurillo nursery oakalla oakcliffplace oakleaf \
            oakpoint oakridgen oakridgenorth oaktrailshores odem odonnell oklaunion olden oldglory oldocean oldriverwinfree \
            oldrvrwnfre olivarez olmito olmospark olton onioncreek orangefield orangegrove orecity orla ottine ovalo ovilla \
            oystercreek paige palacios palmhurst palmview palmviewsouth palomacreek palomacreeksouth palopinto paluxy pampa \
            panhandle pannamaria panoramavillage panoramavlg parkrow pattonville pattonvlg paynesprings pearland pearsall \
            pearvalley peaster pecanacres pecangap pecangrove pecanhill pecanplantation peggy penelope penitas penwell \
            perezville perrin perryton petty pflugerville pharr pickton pineforest pinewoodestates pineypointvillage pipecreek \
            placedo pleak pledger plumgrove point pointblank pointcomfort pointventure pollok ponder portacres portaransas \
            portarthur portbolivar porterheights portisabel portlavaca portmansfield portneches portoconnor postoakbendcity \
            poteet poth pottsboro prairiehill prairielea premont presidio priddy primera progreso progresolakes progresolks \
            providencevillage providncevlg prtmansfield pueblonuevo pueblonuevocolonia purdon purmela pyote quail quailcreek \
            quanah quinlan quintana quitaque radarbase raisin ralls ranchoalegre ranchospenitaswest ranchospenitaswestcolonia \
            ranchoviejo randolphafb randolphair randolphairforcebase ransomcanyon raywood realitos redlick refugio reidhopeking \
            reidhopekingcolonia reklaw rendon rhome ricardo richlandhills richlandhls richlandspgs richlandsprings riesel \
            riobravo riofrio riograndecity riograndecy riohondo riomedina risingstar riveroaks riviera roansprairie roaringspngs \
            roaringsprings robertlee robstown rockwall roganville roma romalossaenz romanforest romayor ropesville rosanky \
            rosehillacres rosehlacres rosenberg rosharon rositanorth rositasouth rosser rotan rowlett roxton roysecity rule \
            runawaybay runge rusk sabinal sabinepass sachse sacul sadler sagerton salineno saltflat samnorwood samrayburn \
            sanangelo sanaugustine sanbenito sanctuary sandia sanelizario sanfelipe sanisidro sanleanna sanleon sanperlita \
            sansaba sansompark santaanna santaelena santo sanygnacio saragosa sarita satin scenicoaks schertz schulenburg \
            schwertner scissors scroggins scurry seadrift seagoville seagraves sealy secomines securityservices securitysvc \
            segno seguin selmancity serenada sethward sevenpoints shadyhollow shadyshores shallowater shavanopark sheppardafb \
            sherwoodshores shiner shiro shoreacres siennaplant siennaplantation sierrablanca siestaacres siestashores silsbee \
            silver simonton singleton sinton sisterdale skellytown slaton smiley smyer snook socorromissionnumber1colonia solis \
            sourlake southalamo southhouston southlake southland southmayd southpadreisland southplains southsideplace \
            southtexarkana southtoledobend spade spadreisle speaks spearman spicewood splendora spring springbranch \
            springgardens spur spurger stephenville sterlingcity stexarkana sthedwig stjo stowell streetman sublime sudan \
            sugarland sullivancity sulphurbluff sunray sunrisebeachvillage sunsetvalley sutherlandsprings sutherlndspg sweeny \
            swinneyswitch swinneyswtch taftsouthwesthistorical tahoka talco talty tarpley tarzan taylorlakevillage taylorlanding \
            taylorlkvlg taylorlndg teague tehuacana telegraph telephone telferner tell tenaha tenncolony tennesseecolony \
            terlingua terrellhills texascity texline texon thecolony thehills thetrailsoffrisco thewoodlands thicket thompsons \
            thorntonville thrall throckmorton tikiisland timbercreekcanyon timbercrkcyn timberwoodpark timpson toddmission tolar \
            tomball tombean tool tornillo tow toyah toyahvale travisranch trophyclub troup truscott tuleta tulia turnertown \
            twitty tye tynan uhland umbarger universityoftexas uvalde uvaldeestates vahospital valera valledeoro valleymills \
            valleyspring valverdepark vanalstyne vancourt vanderpool vanhorn vanvleck vealmoor vega verhalen veribest vidor \
            vigopark villagemills villageofthehills villapancho villaverde vlgothehls voca volente vonormy votaw waelder waka \
            wakevillage walburg wallis wallisville walnutspgs walnutsprings warda waring waskom waxahachie weesatche weinert \
            wellsbranch weslaco westaltobonitocolonia westernlake westhoff westlakehills westlakehls westlivingston westodessa \
            westonlakes westoverhills westsharyland westtawakoni westuniversityplace westway westworth westworthvillage \
            westworthvlg whiteface whitesettlement whitewright whitharral whitt whon whtsettlemt wichitafalls wickett wiergate \
            wildorado wildpeachvillage wilfordhall wilfordhallusafhosp willowpark willspoint wimberley windcrest windemere \
            windthorst wink winnie wixonvalley wlakehills wolfecity wolfforth woodbranch woodcreek woodloch wortham wunivpl \
            wyldwood wylie yancey yantis yoakum ysletadelsurpueblo ysletasur zapata zavalla zephyr =TX+UT benjamin bluffdale \
            deweyville =TX+VA burkeville emory =TX+VA+WA fife keller =TX+WA waller woodway =TX+WA+WI onalaska =TX+WI chilton \
            glenflora hawkins =TX+WV diana gilmer hemphill hico kerens kermit kingwood lockney midkiff milam munday nolan pettus \
            =UT altonah amalga americanfork aneth annabella antimony bearrivercity bearrivercy beryl bigwater binghamcanyon \
            binghamcyn blanding bluff bountiful brianhead bridgeland brighamcity bryce brycecanyon brycecanyoncity brycecyncty \
            bullfrog burrville cachejct cachejunction cannonville canyonpoint canyonrim carbonville castledale castlevalley \
            cedarvalley centerfield copperton cottonwdhts cottonwoodheights cottonwoodheightscity dammeronvalley dammeronvly \
            deseret duchesne duckcreekvillage duckcrkvlg dugway dutchjohn eastcarbon eastcarboncity eastmillcreek elsinore \
            emigrationcanyon emigratncyn enoch erda escalante farrwest ferron fielding fountaingreen fountaingrn fruitheights \
            ftduchesne genola grousecreek gusher hallscrossing hallsxing hanksville hebercity helper henefer henrieville \
            herriman hideout hildale hillafb hillairforcebase holladaycottonwood holladayctwd honeyville hoytsville hyrum ibapah \
            ivins jensen kamas kanab kanarraville kanesville kanosh kaysville kearns koosharem lakepoint lakepowell laketown \
            lapoint lasal laverkin leamington lehi levan littlecottonwoodcreekvalley loa lynndyl maeser magna mammothcreek manti \
            marriottslaterville marriottslatervillecity marysvale mayflowermnt mexicanhat moab mona montezumacreek montezumacrk \
            monumentvalley monumentvly moroni mountaingreen mriottsltrvl msc mscity mtngreen mtolympus myton nephi nibley \
            northlogan northogden northsaltlake nsaltlake oljatomonumentvalley oquirrh orderville orem panguitch paragonah \
            parkvalley parowan partoun peoa pintura provocanyon redcanyon riverheights rockyridgetown rushvalley saltlake \
            saltlakecity saltlakecty sandyhills santaquin scofield sevier sigurd silversummit slc snowbird snowville snyderville \
            solitude southjordan southjordanheights southogden southrim southsaltlake southweber southwillard spanishfork \
            ssaltlake ssl stansburypark stansburypk sugarville summitpark tabiona teasdale terra thistle ticaboo timberlakes \
            tooele toquerville torrey tremonton tridell tropic uintah vernal veyo virgin wallsburg wanship washingtonterrace \
            washingtontr wbountiful westbountiful westjordan westmountain westvalleycity whitemesa whiterocks woodscross \
            wvalleycity zionnationalpark zionntlpark =UT+WI ephraim =UT+WV abraham corinne hurricane =UT+WY daniel greenriver \
            sundance =VA accomac achilles advancemills adwolf aldie alfonso allisonia alumridge ameliacourthouse ameliacthse \
            amissville amonate ampthill appalachia applemountainlake appomattox aquiaharbour ark aroda arvonia assawoman \
            augustasprgs augustasprings axton aylett bacova baileyscrossroads baileysxrds banco bandy barhamsville barrenspgs \
            barrensprings baskerville bastian basye batterypark bavon bealeton beaverlett bellehaven belmontestates belspring \
            benhur bennschurch bensley bentmountain bergton bigisland bigstonegap birchleaf birdsnest blackridge blairs blakes \
            bloxom bluemont blueridgeshores bohannon boissevain bolar boonesmill boonesville boswellscorner boydtavern boydton \
            boykins bracey brambleton brandermill brandysta brandystation breaks bremobluff broadford broadrun brodnax brooke \
            brookneal brucetown bruington buckhall buffalojct buffalojunction bullrun bullrunmountainestates bumpass burgess \
            burkesgarden burnleys burntchimney burrhill callands cana capecharles capeville captainscove cardinal caret casanova \
            catharpin catlett cauthornville centercross centralgarage chamberlayne chantilly charity charlottech \
            charlottecourthouse chasecity chatmoss check cheriton chesterfieldcourthouse chestergap chilhowie chincoteague \
            chincoteagueisland christchurch churchroad churchview cismont claudville claypoolhill cliffordandwills cliftonforge \
            clinchburg clinchco clinchport clintwood clusterspgs clustersprings cobham coeburn colemanfalls colespoint \
            colonialbch colonialbeach community conaway continentaltelephone covesville craddockville crewe criders crimora \
            critz crossjct crossjunction crozet crozier crystalhill culpeper dabneys dalecity darlingtnhts darlingtonheights \
            daviswharf delaplane deltaville dendron diggs dillwyn dinwiddie doehill dogue dolphin dooms doswell drakesbranch \
            dranesville drewryville duffield dugspur dulles dullestowncenter dumbarton dumfries dungannon dunnloring dunnsville \
            dyke earlysville easthighlandpark eastlexington eaststonegap eastville ebony eggleston eheart elkwood engleside \
            esmont estonegap etlan evington exmore faber fairfaxsta fairfaxstation fallschurch fallsmills fancygap ferrum \
            fieldale firmzip fishershill fishersville fleet foneswood forkunion fosterfalls freeunion fries frontroyal ftaphill \
            ftbelvoir ftblackmore ftchiswell fteustis fthunt ftmonroe ftmyer ftstory fulksrun fxstation galax garrisonville \
            gasburg gatecity gladehill gladespring gladys glenlyn glenvar glenwilton gloucestercourthouse gloucesterpoint \
            gloucesterpt gloupoint goldbond goldvein goochland goode gratton gravesmill greenbackvile greenbackville grimstead \
            grottoes grundy gumspring gwynn hacksneck hadensville hallieford hallwood hampdensydney harborton harriston \
            hartfield hartwood haymarket haysi headwaters heathsville henryfork highlandspgs highlandsprings hightown hiltons \
            hiwassee hmpdensydney hollinsclg hollinscollege hollymead horsepasture horsepen howardsville howertons huddleston \
            hudgins hundon huntly hurt hustle hyblavalley idylwood independenthill indianneck irongate ironto isleofwight ivor \
            ivy jamesstore jarratt jeffersonmanor jeffersonmnr jeffersonton jenkinsbrg jenkinsbridge jetersville jewellridge \
            jewellvalley jolivue jordanmines keeling keenmountain keezletown kenbridge kentsstore keokee kilmarnock \
            kingandqueencourthouse kinggeorge kingqueench kingsparkwest kingstowne kingwilliam kinsale laceyspring lakebarcroft \
            lakefrederick lakemonticello lakeofwoods lambsburg laneview lanexa langleyafb laymantown lebanonch lebanonchurch \
            leemont lennig lewisetta lightfoot lignum lincolnia lintonhall littleplymouth littleplymth lively lkfrederick \
            locustville lottsburg loudounvalleyestates lovettsville lovingston lowesisland lynchstation machipongo madisonmills \
            maidens manakinsabot manassaspark mangohick mannboro manquin manufactureshanover mappsville maryus masonneck \
            massanettasprings massanutten massiesmill matoaca mattaponi maurertown mavisdale maxie maxmeadows mcgaheysville \
            mckenney meadowsdan meadowsofdan meadowview meherrin melfa meredithville merrypoint metompkin millerstavern \
            millerstavrn minerun mintspring missionhome mitchells mntpeliersta mobjack modesttown mollusk montford \
            montpelierstation montross morattico moseley mountainroad mouthofwilson mouthwilson mtcrawford mtjackson mtsidney \
            mtsolon mtweather mustoe naruna nasons nassawadox nathalie natlassnlettercarriers naturalbridgestation naturlbrsta \
            navalbase navalweaponsstation navwpnssta naxera nchesterfld ndinwiddie nellysford nelsonia newchurch newkent \
            newportnews newsoms nickelsville ninde nokesville northchesterfield northdinwiddie northgarden northprincegeorge \
            northshore northtazewell nortonsville nottoway nprincegeo ntazewell nuttsville oakhall oaklevel oakton occoquan \
            oilville oldhams onancock onemo onley ophelia ordinary orkneyspgs orkneysprings orlean oyster paeonianspgs \
            paeoniansprings paintbank painter pamplin pannillfork pantops parksley partlow passapatanzy pastoria patrickspgs \
            patricksprings pearisburg peary penhook penningtngap penningtongap pennlaird phenix philomont pilgrimsknob pilot \
            pimmit pimmithills pinero pineyriver plumcreek poquoson porthaywood portsmouthheights potomacfalls potomacmills \
            poundingmill pratts pricesfork princegeorge princewilliam princewm provdencefrg providenceforge pungoteague \
            purcellville quicksburg quinque raccoonford radiant raphanckacad raphine rapidan rappahannockacademy ravensworth \
            rectortown redart redash reedville regency republicangrove republicngrv reston rhoadesville richcreek richintap \
            richmondintairport rileyville ripplemead rixeyville rockbdgebath rockbridgebaths rockygap rollinsfork ruckersville \
            ruralretreat rushmere rustburg rutherglen ruthville salliemae saltville sandston sandylevel saxe saxis schesterfld \
            schley sealston sedley sevencorners sevenfountains sevenfountns sevenmilefd sevenmileford shacklefords shadow \
            shadwell sharps shawneeland shawsville shenandoahcaverns shenandoahfarms shenandoahretreat shenandoahshores \
            shendoahcvrn sherando shortpump shorttgap simpsons singersglen skippers skipwith skylandestates snell \
            southchesterfield southerngateway southnorfolk southprincegeorge southriding southsuffolk sperryville spotsylvania \
            spotsylvaniacourthouse spottswood spoutspring sprincegeo sprousescorn sprousescorner stanardsville stanleytown \
            startannery statefarm stdavidsch stdavidschurch steelestavern steelestavrn stephenscity stevensburg stonega \
            ststephenschurch ststephnsch stuartsdraft sudley sudleyspgs sudleysprings suffolk sugarlandrun sullystation \
            sumerduck susan sweetbriar swoope swordscreek syria syringa tabb tappahannock tasley temperanceville temperancevle \
            timberville tiptop toano tomsbrook topping trammel trevilians triangle triplet tyeriver tysons tysonscorner \
            unionhall uno upperville urbanna vab vabch vabeach valentines vansant vastateuniv venia vernonhill vesuvius viewtown \
            villaheights villamont vinthillfarms vinthillfrm virgilina virginiabch virginiabeach virginiastateuniversity \
            visalottery visalotterystatedept wachapreague wake wallopsis wallopsisland wardtown wareneck washgtnsbrhp \
            washingtonsbirthplace webercity weems weirwood westaugusta westfallschurch westlakecorner westlynchburg westmclean \
            weyerscave whitacre whitepost whitetop wicomico wicomicochur wicomicochurch williswharf wilsons wingina \
            wintergreenresort wintergrnrst wirtz withams wolftown wolftrap woodberryfor woodberryforest woodscrossroads \
            woodscrsrds woolwine wylliesburg wyndham wytheville yanceymills yards zacata zioncrossrds zioncrossroads =VA+VT+WI \
            woodford =VA+WA seaview =VA+WI ettrick greenbay ladysmith pound =VA+WV barboursville bluefield dryfork elkgarden \
            harman lakeridge redhouse =VA+WY moneta riner =VI charlotteama charlotteamalie christiansted cruzbay frederiksted \
            kingshill =VT adamant alburg alburgh ascutney averill barnet beebeplain beecherfalls bellowsfalls belviderecenter \
            belviderectr boltonvalley bomoseen brattleboro brdgewtrcors bridgewatercorners bridgewtrcor bridport brownington \
            cavendish centerrutland chesterdepot chittenden clarendnspgs clarendonsprings craftsbrycmn craftsbury craftsburycm \
            craftsburycommon ctrrutland cuttingsville danby derbycenter derbyline dummerston eastbarre eastberkshire eastburke \
            eastcalais eastcharleston eastcorinth eastdorset eastdover eastdummerston eastfairfield easthardwick eastmiddlebury \
            eastmontpelier eastpoultney eastryegate eaststjohnsbury eastthetford eastwallingford eberkshire echarleston \
            edenmills edummerston efairfield emiddlebury emontpelier enosburgfalls enosburgfls essexjct essexjunction \
            estjohnsbry ewallingford fairlee ferrisburgh gaysville greensborobend greensbrobnd grnsborobend guildhall \
            hartlandcors hartlandfourcorners highgatecenter highgatectr highgatesprg highgatesprings hinesburg hydeville \
            irasburg islandpond islelamotte jaypeak jerichocenter jerichoctr killington lakeelmore landgrove lemington \
            lowerwaterford lwrwaterford lyndoncenter maidstone manchestercenter manchestrctr mcindoefalls mcindoefls \
            middleburyvillage middlesexcenter middlesexctr middletownsprings middletwnspg montgomerycenter montgomryctr moretown \
            morganctr mtsnow nbennington nchittenden nclarendon newportcenter newportctr nferrisburgh nhartland nhydepark \
            nmiddlesex nmontpelier northbennington northchittenden northclarendon northconcord northferrisburgh northfieldfalls \
            northfieldfl northfldfls northhartland northhero northhydepark northmiddlesex northmontpelier northpomfret \
            northpownal norththetford northtroy nthetford panton passumpsic pawlet peacham postmills poultney proctorsville \
            quechee randolphcenter randolphctr readsboro ripton sandgate saxtonsriver sburlington schittenden searsburg \
            shaftsbury sheldonspgs sheldonsprings slondonderry southburlington southchittenden southhero southlondonderry \
            southnewfane southpomfret southreading southroyalton southryegate southshaftsbury southstrafford sroyalton \
            sstrafford stalbansbay starksboro stjhnsbryct stjohnsbury stjohnsburycenter strattonmnt strattonmountain strattonmtn \
            taftsville thetford thetfordcenter thetfordctr tinmouth townshend tunbridge underhillcenter underhillctr vershire \
            waitsfield wardsboro waterburycenter waterburyctr wbraintree wbrattleboro wcharleston wdummerston websterville \
            wellsriver westarlingtn westbraintree westbrattleboro westburke westcharleston westdanville westdover westdummerston \
            westfairlee westglover westhalifax westmarlboro westminsterstation westminsterw westminsterwest westmnstrsta \
            westpawlet westrupert westrutland westtopsham westtownshend westwardsboro weybridge whiteriverjunction \
            whiteriverjunctionvamedicalcenter whiterivjct whitingham winhall winooski wtownshend wwardsboro =VT+WI underhill =WA \
            addy adna ahtanum airwayheights airwayhgts alderton alderwoodmanor allyn almira amandapark ameslake anacortes \
            anatone andersonis andersonisland ardenvoir ariel artondale asotin aultfield bainbridgeis bainbridgeisland \
            bangortridentbase basincity baycenter beauxarts belfair bellhill benge bickleton bingen birchbay blakelyis \
            blakelyisland bonneylake bothell bothelleast bothellwest boulevardpark bremerton brier brinnon brownspoint \
            brushprairie brynmawrskyway bucoda bunkfoss burien camano camanoisland camas campmurray canterwood carbonado \
            carlsborg carnation carrolls cascadevalley cashmere cathan cathcart cathlamet centralpark chehalis chelan \
            chelanfalls chewelah chimacum cinebar cityofsammamish cityofspokanevalley clallambay clarkstonheightsvineland \
            cleelum clydehill cohassettbeach collegeplace colville conconully connell copalisbeach copaliscrossing copalisxing \
            cosmopolis cottagelake cougar couleecity couleedam countryhomes coupeville cowiche cusick dallesport darrington \
            dashpoint decaturis decaturisland deerharbor deermeadows desertaire dishman dollarcorner doty eastgate \
            easthillmeridian eastmont eastolympia eastportorchard eastrentonhighlands eastsound eastwenatchee eastwenatcheebench \
            edmonds edwall elbe electriccity elkplain ellensburg elmercity eltopia enetai entiat enumclaw erlandspointkitsaplake \
            ewenatchee fairchildafb fairchildairforcebase fallcity federalway felida fernprairie fifeheights fircrest \
            fivecorners fobeshill fordsprairie forks fourlakes foxisland frederickson fridayharbor ftlewis galvin gigharbor \
            gleed glenoma goldbar goldendale goodwillgames1990 gooseprairie gorst grandcoulee grapeview grayland graysriver \
            greenbluff hansville hartline hay heisson hockinson hoodsport hoquiam humptulips hunters husum ilwaco inchelium \
            inglewoodfinnhill issaquah johnsamlake jointbaselewismcchord kahlotus kalama kapowsin kennewick kettlefalls \
            keycenter kingsgate kittitas klahanie klickitat lacey laconner lakebay lakebosworth lakeforestpark lakeketchum \
            lakelandnorth lakelandsouth lakemarcelstillwater lakemortonberrydale lakeroesiger lakestevens lakestickney laketapps \
            lamona lapush larchway latah laurier leahill lebam lewismcchord libertylake lilliwaup lind lkforestpk lochsloy \
            lofall longmire longviewheights lopezisland lummiisland lynden lynnwood mabton madiganhosp madiganhospital malo \
            malott maltby maplefalls mapleheightslakedesire maplevalley marblemount mariettaalderwood marrowstone marthalake \
            mattawa maycreek mazama mcchordafb mcchordairforcebase mccleary mckenna mcmillin meadowdale meadowglade medicallake \
            mercerisland metaline metalinefalls metalinefls methow mica millcreekeast millplain minnehaha mirrormont moclips \
            mohler monitor monroenorth montesano moseslake moseslakenorth mossyrock mountlaketer mountlaketerrace moxee \
            moxeecity mtvista mukilteo naches nahcotta napavine naselle naswhidbey navyyardcity nbonneville neahbay neilton \
            nespelem newmanlake ninemilefalls ninemilefls nisquallyindiancommunity nlakewood nooksack nordland normandypark \
            northbonneville northftlewis northlakewood northomak northpuyallup northyelm oakesdale oceanshores okanogan olalla \
            omak opportunity orcas orchards orondo orting othello otisorchards otisorchardseastfarms oysterville pacificbeach \
            palouse paradiseinn pasco pateros peacefulvalley peell peshastin picnicpoint picnicpointnorthlynnwood pointroberts \
            portangeles portangeleseast portgamble porthadlock porthadlockirondale portludlow portorchard porttownsend poulsbo \
            prairieheights prairieridge priestpoint puyallup quilcedavillage quilcedavlg quilcene quinault randle ravensdale \
            reardan redondo renton retsil ritzville rocheharbor rollingbay ronald rosburg royalcity ryderwood salkum salmoncreek \
            sammamish satsop satus scleelum seabeck seahurst seatac seattle sedrowoolley sekiu selah sequim sevenbays \
            shakerchurch shawisland shoreline silvana silverfirs siscoheights skamokawa skok skokomish skokomishnation skykomish \
            smokeypoint snohomish snoqualmie snoqualmiepass snoqualmieps soaplake southcleelum southcolby southparkvillage \
            southprairie southwenatchee southworth spanaway spangle sparkvlg spokanevalley spokanevly startup stehekin \
            steilacoom steptoe stimsoncrossing suddenvalley sultan sumas summitview sunsethill suquamish swedeheaven tacoma \
            taholah tahuya tanglewilde tanglewildethompsonplace tekoa tenino tieton tokeland tonasket toppenish touchet toutle \
            tracyton trentwood tricities tukwila tulalip tulalipbay tumtum tumwater twisp uniongap unionhillnoveltyhill \
            universitypl universityplace usk vader vancouver vantage vashon venersborg veradale wahkiacus waitsburg wallawalla \
            wallawallaeast wallula wapato warmbeach washougal washtucna wauna wealluplake wellpinit wenatchee \
            westclarkstonhighland westlakesammamish westlakestevens westlongview westpasco westrichland westsidehighway \
            westwenatchee whidbeyislandnavalair whitecenter whitesalmon whiteswan wildernessrim wilkeson wilsoncreek winlock \
            wishram wollochet woodinville woodscreek yacolt yakima yarrowpoint yelm zillah =WA+WI thorp =WA+WV chattaroy \
            greenbank =WI abbotsford abrams adell almacenter amberg amery amherstjct amherstjunction aniwa antigo arborvitae \
            argonne arkansaw arkdale armstrongcreek armstrongcrk arpin ashippun ashwaubenon athelstane aztalan babcock \
            baileysharbor baileyshbr balsamlake baraboo barron barronett beetown beldenville benetlake bevent birnamwood biron \
            blackearth blackriverfalls blanchardville blanchardvlle blenker blkriverfls bloomcity bloomer bluemounds bluffview \
            bohnerslake bonduel boscobel boulderjct boulderjunction bowler boyceville brantwood briceprairie brill brillion \
            brokaw brothertown browndeer brownslake btedesmorts buffalocity burnett buttedesmorts butternut cadott campbellsport \
            campdouglas camplake caroline cashton cataract cedarburg centuria chaseburg chenequa chetek chieflake chippewafalls \
            chippewafls clamfalls clamlake clyman cochrane combinedlcks combinedlocks conrath coonvalley cornucopia couderay \
            crandon crivitz cubacity curtiss dairyland dane deerbrook deforest delafield delavanlake depere deronda dousman \
            dresser dyckesville eastellsworth easttroy eaugalle edmund eellsworth eggharbor eland elcho elderon eleva \
            elkhartlake elkmound ellisonbay exeland fairchild fairwater fence fennimore fenwood ferryville fifield fishcreek \
            fonddulac footville forestjct forestjunction foxpoint franciscreek franksville frenchisland friesland gaysmills \
            geneseedepot genoacity gibbsville gile glenbeulah glenmore glenwoodcity gotham grandchute grandmarsh granton \
            greenlake gurney hagercity halescorners harshaw haugen heaffordjct heaffordjunction helenville herbster hertel \
            hilbert hiles hillpoint hixton holcombe holmen horicon howardsgrove hubertus humbird hustisford hustler irma \
            ironbelt ironridge ixonia jimfalls joel johnsoncreek juda jumpriver kansasville kaukauna kellnersville kempster \
            kennan kenosha kenoshastreetcar keshena kewaskum kewaunee kiel kieler knapp kohler krakow kronenwetter lacduflambeau \
            lacduflambu lafarge lakedelton lakehallie lakekoshkonong lakelaclabelle lakenebagamon lakeripley lakeshangrila \
            laketomahawk lakewazeecha lakewisconsin lakewissota lannon laona lapointe larsen lavalle legendlake leopolis \
            littlechute littleroundlake littlesuamico lknebagamon lomira loretta ltlsuamico lublin luck lyndonsta lyndonstation \
            lynxville maidenrock manitowishwaters manitowoc manitowshwtr maplebluff maribel marinette markesan mauston mazomanie \
            mcnaughton meeme mellen menasha menomoneefalls menomoneefls menomonie mequon merrillan merton middleinlet mikana \
            milladore millston mindoro minocqua minong mishicot mondovi monico montfort moquah mosinee mtcalvary mthoreb \
            mukwonago muscoda muskego nashotah navarino necedah neenah neillsville nekoosa nelma neopit neshkoro newald \
            newfranken newglarus newholstein newmunster newpost nfonddulac northfonddulac northfreedom northlacrosse \
            northprairie northwoodsbeach nwoodsbeach oconomowoc oconomowoclake ocontofalls odanah ojibwa okauchee okaucheelake \
            omro oostburg orfordville owen packwaukee paddocklake pardeeville parkfalls patchgrove pelicanlake pelllake pembine \
            pepin peshtigo pewaukee phlox pickerel pickett pigeonfalls plain pleasantpr pleasantprairie plumcity polonia \
            portedwards porterfield portwing poskin potterlake poynette poysippi prairieduchien prairiedusac prairiefarm \
            prduchien prdusac pulcifer radisson randomlake readstown redgranite reedsburg reeseville rewey rhinelander riblake \
            ribmountain richlandcenter richlandctr ringle riocreek rothschild rubicon sarona saukcity saukville saxeville sayner \
            scandinavia sextonville shawano sheboygan sheboyganfalls sheboyganfls shelllake sherry shiocton shorewoodhills \
            shullsburg sinsinawa siren sisterbay slinger smilwaukee soldiergrove soldiersgrove solonsprings southmilwaukee \
            southwayne spooner springgreen starprairie stcroixfalls stcroixfls stetsonville stevenspoint stgermain stitzer \
            stnazianz stonelake strum sturgeonbay sturtevant suamico summitlake superiorvillage suring sylvan tainterlake \
            taycheedah thiensville tichigan tigerton tilleda tipler tischmills tomah tony trempealeau trevor tunnelcity upson \
            valders vandyne vesper viroqua wabeno warrens wascott washingtonis washingtonisland waubeka waukau waukesha \
            waumandee waunakee waupaca waupun wausaukee wautoma wauwatosa wauzeka webblake westallis westbaraboo westlima \
            westmilwaukee weyauwega weyerhaeuser whitefishbay whitelaw williamsbay windlake windpoint winneconne winter \
            wiscdells wisconsindells wisconsinrapids wiscrapids withee wmilwaukee wonewoc wyeville wyocena yellowlake yuba \
            zachow =WI+WV belgium =WV accoville advent albright alkol allenjct allenjunction alloy alltizer alumbridge alumcreek \
            alvy ameagle amherstdale amigo amma anawalt anmoore annamoriah ansted applegrove arbovale arnoldsburg arthurdale \
            artie asco auto baisden ballengee bandytown barnabus barrackville beardsfork beckley beckwith beechbottom beeson \
            belington bellburn belva bensrun bentree benwood bergoo berkeleyspgs berkeleysprings berwind bickmore bigchimney \
            bigotter bim birchriver blackberrycity blacksville blckberrycty blennerhassett bloomery bloomingrose blount \
            bluegoose bluewell bobwhite boggs bolt bomont borderland bowden bozoo bramwell branchland brandonville breeden \
            brenton bretz brohard brucetonmills brucetonmls brushfork brushyfork buckhannon bud burnthouse cabincreek cabins \
            camdenongauley camdenongly campcreek canaanvalley canebrake canvas capels caponbridge caponsprings caretta \
            carpendale cass ceredo chapel chapmanville charltonheights charltonhgts charmco cheatlake chelyan cherryrun chloe \
            clearfork clem clendenin clifftop clothier coalfork coalmountain coalwood coldwatercreek colliers coolridge copen \
            core corley corton costa covegap covel cowen coxsmills craigmoore crawley crichton crosslanes crownhill crum \
            cucumber cunard cuzzart dailey danese davin davy dawes dawmont decota dehue delbarton dellslow delray despard dille \
            dingess dorcas dott drennen droop duhring dunlow duo dupontcity eastbank eastdailey eastgulf eccles eckman edgarton \
            eglon eleanor elgood elkview ellamore erbacon eskdale everettville exchange fairlea fallingrock fallingsprg \
            fallingwaters fallingwtrs fallsmill fanrock ferrellsburg filbert flattop floe flower fola follansbee fourstates \
            frame frametown francismine fraziersbottom fraziersbtm frenchcreek frenchton friarshill ftashby ftgay ftneal \
            ftseybert ftspring galipolisfry gallagher gallipolisferry gandeeville gapmills gauleybridge gauleymills gerrardstown \
            gilbertcreek given glace gladesprings glady glendaniel gleneaston glenferris glenfork glengary glenhayes glenjean \
            glenmorgan glenrogers glenwhite gormania granttown grassymdws grassymeadows greatcacapon greensulphursprings \
            griffithsville griffithsvle grimmslanding grimmslndg grnsphrspgs hackervalley hambleton handley hansford \
            harmonygrove harts havaco haymond heaters hedgesville helvetia henlawson hepzibah hernshaw herold hewett \
            hiltonvillage hiltonvlg hooversonheights hopemont horner horseshoern horseshoerun hughesriver hugheston hundred \
            huttonsville iaeger idamay ikesfork indianmills indore industrial institute isaban itmann ivydale jacksonburg \
            janelew jeffrey jenkinjones jesse jodie jolo jonben jonessprings jumpingbr jumpingbranch junior kanawhafalls \
            kanawhahead kayford kearneysville kegley kellysville kenova kentuck keslercrlns keslerscrosslanes kessler keyser \
            kiahsville kieffer kingmont kistler knobfork kopperston lahmansville landessta landesstation landville lashmeet \
            laurelvalley lavalette layland leckie leet leewood lefthand lehew leivasy lerona lesage letart lettergap levels \
            lillypark limestonehill limestonehl lindside littlebirch lizemores lobata lochgelly lockbridge longacre looneyville \
            lorado lorentz lovern lubeck lumberport lundale lyburn lynco lynncamp mabie mabscott macfarlan mahan mahone \
            maidsville man marfrance marlinton marmet marylandjunction matewan mathias matoaka maxwelton maybeury maysel mccomas \
            mcgraws mcmechen mcwhorter meador meadowbluff meadowbridge middlebourne middleway millpoint minehahaspgs \
            minnehahasprings minnora mitchellhts moatsville monaville monongah montanamines montcalm montcoal monterville \
            morrisvale moundsville mozart mtalto mtcarbon mtclare mtgay mtgayshamrock mtlookout mtnebo mtstorm mullens nallen \
            naoma napier nellis nemours nettie newberne newcreek newmanchester newmanchestr newmartinsville newmilton nicut \
            nimitz nitro nmartinsvlle nobe normantown northmatewan northparkersburg northspring nparkersburg nthompsonoutfitters \
            nutterft oceana odd ohley oldfields omar onego organcave orgas orienthill orma ovapa packsville padencity pageton \
            panther parcoal pattersoncreek pattersoncrk pax peachcreek pecksmill pencesprings pennsboro pentress peora \
            peterstown peytona philippi pickaway pinch pineyview pipestem pliny poca points pondgap pool portersfalls powellton \
            premier prenter princewick procious purgitsville pursglove quick quinwood rachel rainelle ramage ranson ravencliff \
            ravenswood rawl raysal redjacket redstar reedy replete rhodell ridgeley riffle rig rippon rivesville robertsburg \
            robinette robson rockcastle rockcave rocketcenter rockview roderfield ronceverte rossmore rowlesburg runa \
            russelville sabine saltrock saltwell samblack sandfork sanoma sarahann sarton saulsville scarbro scherr scottdepot \
            secondcreek seebert senecarocks seth shadyspring shanks shannondale sharples shenandoahjunction shendoahjct \
            shepherdstown shinnston shock shortcreek shortgap sias simon sinksgrove sissonville sistersville skelton skygusty \
            slabfork slanesville slatyfork smithburg smithers sod somervllefrk sommervillefork spanishburg spelter sprigg \
            spurlockville squire stanaford standingstone stattsmills stirrat stndgstone stollings stonewood stonybottom \
            stoutsmills strangecreek stumptown sumerco summerlee summitpoint sundial surveyor sweetland swiss switchback switzer \
            tad talcott tallmansville tams taplin tariff teays teaysvalley tennerton terraalta tesla thacker thorpe threechrs \
            threechurches tollgate tornado triadelphia true twilight twinbranch tworun uler uneeda unger upperglade uppertract \
            vadis valleybend valleychapel valleyfork valleygrove vallscreek verdunville verner wadestown waiteville wallback \
            wana war wardensville warriormine warwood websterspgs webstersprings weirton weirtonheights westhamlin westlogan \
            wharncliffe whitby whiteday whitmer whtsulphurs whtsulphurspgs wick widen wilcoe wileyford wileyville willowbend \
            wilsie wilsonburg wilsondale windinggulf winifrede witcher wolfe wolfpen wolfsummit wriston wyco wymer yawkey \
            yellowspring yolyn =WV+WY cora smoot =WY aladdin albin alcova antelopevalleycrestview arminto baggs bairoil barnunn \
            bearriver bigpiney bittercreek bordeaux bosler burris carlile casper chugwater clearviewacres cokeville cowley \
            crowheart deaver devilstower diamondville egbert elkmountain emblem encampment ethete farson fewarrenafb fontenelle \
            foxfarmcollege foxpark frannie ftbridger ftlaramie ftsteele ftwashakie gashills glendo granitecanon granitecanyon \
            greybull hamiltondome hamsfork hartrandt hawksprings hiland hoback hobackjct hobackjunction hulett hyattville \
            jacksonhole jayem jeffreycity jelm jennylake kaycee keeline kemmerer kinnear kirtley kortesdam labarge lancecreek \
            lander laramie leiter linch lingle litlamerica littleamerica littlejacksn littlejacksonhole lostcabin luckymaccamp \
            lusk lysite mammothhotsprings marbleton mayoworth mcfadden mckinnon medicinebow meeteetse midval midwest moorcroft \
            moose moosewilsonroad muddygap natrona node northrocksprings orin oshoto parkerton pavillion pinebluffs pinehaven \
            powderriver prairiecenter prairiectr purplesage quealy rafterjranch ranchester ranchettes rawlins recluse reddesert \
            robertson rockeagle rockriver rozet ryanpark saddlestring sanddraw savery shell shirleybasin shoshoni southgreeley \
            southpasscity spasscity starvalleyranch starvlyrnch sweetwaterstation sweetwatrsta tensleep tetonvillage thayne \
            thermopolis tiesiding urie uva vantassell veteran vistawest wamsutter wapiti washakieten willwood worland wyarno \
            yellowstonenationalpark yelwstnnlpk
            """)
}
