// Made by tools/make_places.py. Towns: GeoNames, CC BY 4.0.
extension PlaceTables {
    static let de = PlaceTables(
        regions: """
            BW=badenwuerttemberg=badenwurttemberg=bw BY=bavaria=bayern=by BE=be=berlin BB=bb=brandenburg HB=bremen=hb \
            HH=hamburg=hh HE=he=hesse=hessen MV=mecklenburgvorpommern=mecklenburgwesternpomerania=mv \
            NI=lowersaxony=ni=niedersachsen NW=nordrheinwestfalen=northrhinewestphalia=nrw=nw \
            RP=rheinlandpfalz=rhinelandpalatinate=rp SL=saarland=sl SN=sachsen=saxony=sn ST=sachsenanhalt=saxonyanhalt=st \
            SH=schleswigholstein=sh TH=th=thueringen=thuringen=thuringia
            """,
        larger: """
            -
            """,
        postal: """
            01-03=BB+SN 04=BB+SN+ST+TH 06=SN+ST+TH 07-08=SN+TH 09=SN 10=BE 12=BB+BE 13=BE 14=BB+BE+ST 15=BB+BE 16=BB+BE+MV \
            17=BB+MV 18=MV 19=BB+MV+NI+SH 20=HH 21=HH+NI+SH 22=HH+SH 23=MV+SH 24=HH+SH 25=HH+NI+SH 26=NI 27=HB+HH+NI 28=HB+NI \
            29=MV+NI+ST 30-31=NI 32-33=NI+NW 34=HE+NI+NW 35=HE+NW+RP 36=BY+HE+TH 37=HE+NI+NW+TH 38=NI+ST 39=BB+NI+ST 40-42=NW \
            44-47=NW 48-49=NI+NW 50=NW 51=NW+RP 52=NW 53=NW+RP 54=RP 55-56=HE+RP 57=HE+NW+RP 58-59=NW 60-61=HE 63=BY+HE 64=BW+HE \
            65=HE+RP 66=RP+SL 67=BW+RP 68-69=BW+HE 70-73=BW 74=BW+BY 75=BW 76=BW+RP 77-79=BW 80-86=BY 87-89=BW+BY 90-95=BY \
            96=BY+TH 97=BW+BY+TH 98=TH 99=HE+ST+TH
            """,
        towns: """
            =BB ahrensfelde altdobern altdoebern althuettendorf althuttendorf altlandsberg alttucheband angermuende angermunde \
            badbelzig badfreienwalde badliebenwerda badsaarow badwilsnack baruth beelitz beeskow bensdorf berkenbruck \
            berkenbrueck bernaubeiberlin bestensee beulandenbuleukeuandeeohapel biesenthal birkenwerder blankenfeldemahlow \
            bliesdorf bocitan borkheide borkwalde brandebourgsurlahavel brandeburgas brandeburgosullahavel brandenburg \
            brandenburganderhavel brandenburgas brandenburgi brandenburgnakhafele brandenburgnakhafeli brandenburgnakhafelu \
            brandenburgum brandenburgunderhavel brannenborgandehavel breddin breese brieselang briesen brieskowfinkenheerd \
            brndnbwrg brndnbwrgandrhawl bronkow brueck bruessow brussow bwtsdam casekow chocebuz chociebuz chorin chosebuz \
            chotebuz cotbusium cottbus crinitz cumlosen dabergotz dahlewitz dallgowdoberitz dallgowdoeberitz diensdorfradlow \
            doberlugkirchhain drachhausen drahnsdorf drebkau dreetz drehnow eberswalde eichwalde eisenhuettenstadt \
            eisenhuttenstadt elsterwerda erkner falkenhagen falkensee fehrbellin fichtenwalde finsterwalde francfortdeloder \
            francfortdelodra francfortsurloder francofortesulloder frankfordt frankfortandeoder frankfortontheoder \
            frankfurtanderoder frankfurtasprieoderio frankfurtdeloder frankfurtlenoder frankfurtnadodra frankfurtnaoder \
            frankfurtnaodere frankfurtnaodri frankfurtoceodro frankfurtoder frankfurtoderiaares frankfurtoderiaeaeres \
            frankfurtpeoder frankurtnaodri frauendorf friedrichswalde friesack fuerstenwalde furankufuruto furstenwalde gartz \
            gerdshagen gerswalde glienicke goeritz goerzke golssen golzow gorgast goritz gorzke graeben gramzow gransee groden \
            groeden grossbeeren grossderschau grossdobbern grossdoebbern grosskmehlen grosskoeris grosskoris grosskreutz \
            grosslindow grossossnig grosspankow grossraeschen grossraschen grossthiemig grosswoltersdorf gruenewald gruenheide \
            gruenow grunheide grunow guben guhrow gumtow guteborn haidemuehl haidemuhl halbe heiligengrabe heinersbruck \
            heinersbrueck hennigsdorf herzberg hohenbocka hohenbucko hohenfinow hohenleipisch hohenneuendorf hohensaaten \
            hoppegarten ihlow jacobsdorf jaenschwalde jahnberge jamlitz janschwalde joachimsthal jueterbog juterbog kalawa \
            kaselgolzig ketebusi ketzin khxththbus kietz kleinmachnow koenigswusterhausen kolkwitz komptendorf \
            konigswusterhausen kosbuseu kotbus kotbusa kotbusas kotobusu kottbus kotzen kremmen ktbws kwtbws kyritz langewahl \
            lanz laubsdorf lauchhammer lawitz lebus lebusa leegebruch legde lenzen letschin lichterfeld liebenwalde lieberose \
            liepe lietzen lindenau lindow linthe lubin lubnjow luckenwalde ludwigsfelde lychen maerkischbuchholz mahlow \
            manschnow markischbuchholz melchow merzdorf mescherin meyenburg michendorf milmersdorf mittenwalde mixdorf muehlberg \
            muellrose muencheberg muenchehofe muhlberg mullrose muncheberg munchehofe nauen nennhausen neuenhagen neuhardenberg \
            neulewin neupetershain neuruppin neutrebbin neuzauche neuzelle niederfinow niedergoersdorf niedergorsdorf niemegk \
            oderberg oranienburg ortrand paewesin patasadama paulinenaue pawesin peitz perleberg pessin pirow plattenburg plessa \
            pocheudam poczdam podelzig podstupim postupim potasadama potsadaima potsdam potsdamo potsudamu poztupimi premnitz \
            prenzlau pritzwalk proetzel protzel ptsdam putlitz pwtsdam pwtsdm qwtbws rangsdorf rathenow rauen rehfelde \
            reichenwalde reitwein retzow rheinsberg rhinow rietzneuendorf roskow rudnitz ruednitz ruehstaedt ruethnick ruhland \
            ruhstadt ruthnick sallgast schenkenberg schenkendobern schenkendoebern schilda schipkau schlepzig schlieben \
            schoenefeld schoeneiche schoenermark schoenewalde schonefeld schoneiche schonermark schonewalde schraden \
            schulzendorf schwarzheide schwedtoder seelow senftenberg sonnewalde sperenberg spreenhagen spremberg stahnsdorf \
            steinhoefel steinhofel storkow straupitz strausberg tantow tauche tauer teltow templin teupitz trebbin treplin \
            treuenbrietzen triglitz trobitz troebitz tschernitz uebigau velten vetschau vogelsang waldsieversdorf walsleben \
            wandlitz weisen welzow wendischrietz wenzlow werftpfuhl werneuchen wiesenau wiesenburg wildau wittenberge wittstock \
            wollin wriezen wusterhausen wustermark wusterwitz zechin zehdenick zeuthen zichow ziesar ziltendorf zossen =BB+BE \
            blankenfelde britz buckow grunewald =BB+BE+BY falkenberg =BB+BE+RP schoeneberg schoneberg =BB+BE+SN+ST+TH hermsdorf \
            =BB+BW+NI fuerstenberg furstenberg =BB+BW+RP forst =BB+BY bruck graben tettau =BB+BY+TH ruckersdorf rueckersdorf \
            =BB+HE francfort frankfurt sonnenberg =BB+MV karstadt karstaedt passow pinnow schwerin werder =BB+MV+NI friedland \
            =BB+NI luckau marienwerder =BB+NI+RP+SH burg =BB+NI+SH woltersdorf =BB+NI+ST berge =BB+NW petershagen =BB+RP kroppen \
            schoenborn schonborn =BB+SH dahme =BB+SN+TH hirschfeld =BB+ST werben =BB+TH schwarzbach =BE adlershof altglienicke \
            althohenschoenhausen althohenschonhausen altshwhynzn alttreptow bailin barlina baumschulenweg beirlin beleullin \
            belin berleno berlien berliin berliini berlijn berlim berlin berlinalthohenschoenhausen berlinalthohenschonhausen \
            berlincharlottenburg berline berlinfriedrichsfelde berlinfriedrichshain berlingesundbrunnen berlinhellersdorf \
            berlini berlinkoepenick berlinkopenick berlinkreuzberg berlinlichtenrade berlinmariendorf berlinmarzahn berlinmitte \
            berlinmoabit berlinneuhohenschoenhausen berlinneuhohenschonhausen berlinneukoelln berlinneukolln berlino \
            berlinreinickendorf berlinsteglitz berlintempelhof berlinwedding berlyn berlynas berolino berolinum berurin bexrlin \
            birlinu bohnsdorf brlyn celendorf charlottenburg charlottenburgnord copenicum estatdeberlin falkenhagenerfeld \
            feiteliesihaiyin fennpfuhl franzoesischbuchholz franzosischbuchholz fridrikhskhajn friedenau friedrichsfelde \
            friedrichshagen friedrichshain frohnau gatow gezundbrunnen gropiusstadt grosslichterfelde gruenau grunau hakenfelde \
            halensee hansaviertel haselhorst heiligensee heinersdorf hellersdorf hlrsdwrp johannisthal karlshorst keluoyicibeige \
            kjopenik kladow koepenick konradshoehe konradshohe kopenick kopenik krayetsaberga kreizberg kreuzberg krojcberg \
            lankwitz lichtenrade lichterfelde likhtenrade lubars luebars maabit maerkischesviertel mahlsdorf mariendorf \
            marienfelde markischesviertel marzahn mite moabit monscrucis mueggelheim muggelheim neuhohenschoenhausen \
            neuhohenschonhausen neukoelln neukolln niederschoeneweide niederschoenhausen niederschoneweide niederschonhausen \
            nikolassee oberschoeneweide oberschoneweide pankov pankow pankw perlin plaenterwald planterwald pnqw prenclauehrberg \
            prenclauerberg prenzlauerberg prydrykshyyn puluncilaobeige qrwyzbrg rahnsdorf reinickendorf rudow rummelsburg \
            ryynyqndwrp schmargendorf schmockwitz schmoeckwitz sharlottenburg shteglic siemensstadt spandau staaken \
            stadtrandsiedlungmalchow steglitz tegel tempelgof tempelhof tempelkhof templinum tiergarten tmplhwp treptow vedding \
            veding verwaltungsbezirkkoepenick verwaltungsbezirkkopenick vilmersdorf waidmannslust wannsee wdyng wedding westend \
            wilhelmsberg wilhelmsruh wilhelmstadt wilmersdorf wittenau wylmrsdrf wylmrsdwrp xialuotengbao zehlendorf zlndwrp \
            =BE+BY wartenberg weiding =BE+BY+RP buch =BE+BY+SN lichtenberg =BE+HE+TH rosenthal =BE+MV malchow =BE+NI mitte \
            =BE+NI+NW+RP dahlem =BE+RP biesdorf =BE+SN gesundbrunnen =BE+ST karow =BE+ST+TH blankenburg =BE+TH kaulsdorf \
            weissensee =BW aalen aaleni abstatt abtsgmuend abtsgmund achern achstetten adelberg adelmannsfelden adelsheim \
            affalterbach affaltrach aglasterhausen aichelberg aichhalden aichstetten aidlingen aitern aitrach albbruck albeck \
            albershausen albstadt aldingen alfdorf allensbach alleshausen allmannsdorf allmannsweiler allmendingen \
            allmersbachimtal alpirsbach altbach altenheim altenriet altensteig alteslager altheim althengstett althuette \
            althutte altlussheim altshausen alyn amstetten amtzell aofenbao appenweier aquaeaureliae ashtwtgart aspach asperg \
            assamstadt asselfingen attenweiler au auamrhein auggen aulendorf awfnbwrg awfnbwrgh awlm backnang badbellingen \
            badbuchau badditzenbach badduerrheim baddurrheim badehnbadehn baden badenasbadenas badenbaden badenbadene \
            badengbadeng badenweiler badherrenalb badkrozingen badliebenzell badmergentheim badnbadn badpeterstalgriesbach \
            badrappenau badrippoldsauschapbach badsackingen badsaeckingen badsaulgau badschussenried badteinachzavelstein \
            baduberkingen badueberkingen badurach badwaldsee badwildbad badwimpfen badwurzach baerenthal bahlingen baienfurt \
            baiersbronn baindt balgheim balingen ballendorf baltmannsweiler balzfeld bammental bantenbanten barenthal bartholoma \
            bartholomae beimerstetten bempflingen benningenamneckar bergatreute berghaupten berghuelen berghulen berkheim \
            bermatingen bernau besigheim betzenweiler beuron bfwrtshaym biberach biberachanderriss bietigheim \
            bietigheimbissingen billigheim binau bingen binzen birenbach bischoffingen bischweier bisingen bissingenanderteck \
            bitz blaubeuren blaufelden blaustein blumberg bobingenanderrems boblingen bodelshausen bodmanludwigshafen bodnegg \
            boebingenanderrems boeblingen boehmenkirch boellen boennigheim boerslingen boertlingen boesingen boettingen \
            boetzingen bohmenkirch bolheim boll bollen bollschweil boms bondorf bonndorf bonnigheim bopfingen borslingen \
            bortlingen bosingen bottingen botzingen brackenheim braeunlingen braunlingen braunsbach breisachamrhein breitingen \
            breitnau bretten bretzfeld bruchsal bubsheim buchamahorn bucheninodenwald buehl buehlertal buehlertann buehlerzell \
            buesingen buesnau buggingen buhl buhlertal buhlertann buhlerzell burgrieden burgstetten burladingen busingen busnau \
            calw carlsruhe carolsruha chaidelvergi chailmpron chaintenchaim christazhofen chtuththkarth chwebichkmund cjubingen \
            cleebronn constanca constance constanta constantia constanza costansa costanz costanza costnitz crailsheim \
            creglingen dachsberg dachswald daisendorf dauchingen dautmergen deckenpfronn deggingen deilingen deisslingen \
            deizisau denkingen denzlingen dettenhausen dettighofen dettingen dettingenandererms dettingenanderiller \
            dettingenunterteck dibingen dielheim dietenheim dietingen dingelsdorf dischingen ditzingen dobel doerzbach dogern \
            donaueschingen donzdorf dormettingen dornhan dornstadt dornstetten dorzbach dossenheim dotternhausen duerbheim \
            duermentingen duernau duerrenbuechig duerrlewang dunningen durbach durbheim durchhausen durlangen durmentingen \
            durmersheim durnau durrenbuchig durrlewang dusslingen duttenberg ebenweiler eberbach eberdingen eberhardzell \
            ebersbachanderfils ebersbachmusbach eberstadt ebhausen ebringen edelberga edingenneckarhausen efringenkirchen \
            egenhausen egesheim eggensteinleopoldshafen eggingen eglofs ehningen ehslingenamnekkar eichelberg eichstegen \
            eichstetten eigeltingen eimeldingen eisenbach eisenharz eislingen ellhofen ellwangen elzach emeringen emerkingen \
            emmendingen emmingenliptingen empfingen endingen engelsbrand engen eningenunterachalm ennetach enzkloesterle \
            enzklosterle epfenbach epfendorf eppelheim eppingen erdmannhausen eriskirch erkenbrechtsweiler erlenmoos erligheim \
            erolzheim ersingen ertingen eschach eschelbronn eschenau eschenbach eselsberg eslinga eslingen esslingen \
            esslingenamneckar estugarda eszlingen eszlingenamneckar ettenheim ettlingen eutingenanderenz fahrenbach fayblynghn \
            feilingenshiwenninggen feiteliegang fellbach fichtenberg filderstadt filingenassveningenas filingenshveningen \
            fillingenshvenningen fischerbach fischingen flein fleischwangen forbach forchtenberg frajburg frajburgimbrajsgau \
            fraybwrg fraybwrgh freibergamneckar freiburg freiburgimbreisgau freudenstadt freudental fribourgenbrisgau \
            friburgdebrisgovia friburgodebrisgovia friburgoinbrisgovia frickingen fridingenanderdonau fridrikhsgafen \
            fridrikhskhafen fridrixshafen friedenweiler friedrichshafen friolzheim frittlingen fronreute fryburgbryzgowijski \
            frydrykhsgafen frydryshshafn fulaibao furaiburuku furidorihisuhafen furtwangen fwrtshaym fylynghnshfnynghn \
            fylyngnashwnyngn gaertringen gaggenau gaiberg gaienhofen gaildorf gailingen gajdelberg gajdengajmnabrenci gajlbronn \
            gammelshausen gammertingen gamundia gartringen gechingen geisingen geislingen geislingenandersteige gejdehlberg \
            gejdelberg gemmingen gemmrigheim gengenbach gepingen gepinggen geppingen gerabronn gerlingen gernsbach \
            gersbachschopfheim gerstetten ghwbynghn giengenanderbrenz gingenanderfils gjoppingen glatten glottertal gmuend gmund \
            goeggingen goeppingen goerwihl goggingen gomadingen gomaringen gondelsheim gopingen goppingen gorwihl gosheim \
            gottenheim gottmadingen grabenneudorf grabenstetten greffern grenzachwyhlen griesingen groembach grombach \
            grossbettlingen grossbottwar grosselfingen grosserlach grossrinderfeld gruenkraut gruensfeld gruibingen grundsheim \
            grunkraut grunsfeld gschwend gueglingen guetenbach guggenhausen guglingen gunningen gutach gutachimbreisgau \
            gutenbach gutenzellhuerbel gutenzellhurbel gwpyngn haeusern hagnau haidebao haidelbeleukeu haidelbergi haidenghaimu \
            haidenhaimbrencal haideruberuku haidlbaersch haidlbarsch haierbulong haigerloch hailbeulon hailbroni hailprunna \
            hairuburon haiterbach hajdelberg hajdelbergo hajlbrono hambrucken hambruecken hardheim hartheim hasel haslach \
            haslachimkinzigtal hassmersheim hausach hausenambussen hausenamtann hausenobverena hausern hayadelabarga haydlbrg \
            haydlbrgh haydnhaym haydnhaymandrbrnts hayingen haylbrwn hechingen heddesbach heddesheim heerstrasse heidelbaerg \
            heidelbarg heidelberch heidelberg heidelberga heidelbergas heidelburg heidenheimanderbrenz heidenheiminwuerttemberg \
            heidenheiminwurttemberg heidlbeag heidlberg heilbronas heilbronn heilbronnneckar heiligenberg heiligkreuzsteinach \
            heimsheim heitersheim hejdelbergo helmstadtbargen hemsbach herbertingen herbolzheim herbrechtingen \
            herdwangenschoenach herdwangenschonach hermaringen herrenberg herrischried hessigheim hettingen heubach heuchlingen \
            heumaden heuweiler heydelberg heydelberq hildrizhausen hilzingen hinterzarten hirrlingen hirschberganderbergstrasse \
            hoana hochdorf hochenschwand hockenheim hoechenschwand hoefenanderenz hoehenrand hoepfingen hofenanderenz hohberg \
            hohenrand hohenstadt hohentengen holzbronn holzgerlingen holzkirch holzmaden hopfingen horbamneckar horben \
            horgenzell hornberg horrenberg hosskirch hueffenhardt huefingen huegelsheim huelben huettisheim huettlingen \
            huffenhardt hufingen hugelsheim hulben huttisheim huttlingen hyydlbrg hyylbrwn ibach ichenheim icututkart iffezheim \
            igersheim iggingen ihringen illerrieden illmensee ilsfeld ilshofen ilvesheim immendingen immenstaadambodensee \
            industriegebiet ingelfingen ingoldingen inzigkofen inzlingen irndorf isny ispringen ittlingen itubingen ituebingen \
            jagstfeld jagsthausen jagstzell jestetten jinderufingen joehlingen johlingen jungingen kaersilue kaisersbach \
            kaleulseulue kallsruh kandern kangsitanci kanstanc kanzach kappelgrafenhausen kappelrodeck karlsaruha \
            karlsdorfneuthard karlsroue karlsrue karlsrueh karlsruhe karlsruje karlsrwh karlsrwhh karusurue kehl kenzingen \
            ketsch khajdelberg khajdenkhajmanderbrenc khajdenkhajmnabrence khajdenkhajmnabrencu khajlbron khajlbronn kieselbronn \
            kippenheim kirchardt kirchberganderiller kirchberganderjagst kirchbergandermurr kirchentellinsfurt kirchheimamneckar \
            kirchheimamries kirchheimunterteck kirchzarten kisslegg klingenstein knittlingen knstants kochendorf koengen \
            koenigheim koenigsbachstein koenigsbau koenigsbronn koenigseggwald koenigsfeldimschwarzwald koenigsheim kongen \
            konigheim konigsbachstein konigsbau konigsbronn konigseggwald konigsfeldimschwarzwald konigsheim konseutancheu \
            konstanc konstanca konstancas konstancja konstanco konstantia konstantza konstanz konstensa konsutantsu korb kork \
            korntal kornwestheim kostnica kostnice kostnitz kraichtal krauchenwies krautheim kressbronnambodensee kronau kuchen \
            kuelsheim kuenzelsau kuernbach kulsheim kunzelsau kupferzell kuppenheim kurnbach kusterdingen kwnstans ladenburg \
            lahrschwarzwald laichingen langenargen langenau langenbrettach langenburg langenenslingen larbadnwwrtmbrg lauchacker \
            lauchaecker lauchheim lauchringen laudakoenigshofen laudakonigshofen lauf laufenburg lauffenamneckar laupheim \
            lautenbach lauterach lauterbachschwarzwald lehrensteinsfeld leibertingen leinfeldenechterdingen leingarten leinzell \
            lenningen lenzkirch leutkirch linkenheimhochstetten litzelstetten liudvigsburgas ljudvigsburg lobbach lochgau \
            loechgau loeffingen loerrach loewenstein loffenau loffingen loiteullinggen lonsee lorch lorrach lossburg lottstetten \
            lountvinksmpournk lowenstein ludeweixibao ludoviciburgum ludvigsburg ludviqsburq ludwicsburk ludwigsbourg \
            ludwigsburg ludwigsburgo luedviqsburq luisburgo luoyitelingen lwdfyghsbwrgh lwdwygzwbwrg magstadt mahlberg mainhardt \
            malsch malterdingen manahaima manchaim mangejm mangeym manhaim manhaimi manhaimu manhajmi manhaym manheima manheimas \
            manhejmo manhemium manhim mankhajm mannheim marbachamneckar markdorf markgroeningen markgroningen maselheim \
            massenbachhausen mauer maulbronn maulburg meckenbeuren meckesheim meersburg mehrstetten meissenheim mengen merdingen \
            merklingen merzhausen messkirch messstetten metzingen michelbachanderbilz michelfeld mietingen mittelbiberach \
            mittelschefflenz mittelschoental mittelschontal mnhyym mockmuhl moeckmuehl moegglingen moeglingen moenchweiler \
            moensheim moessingen moetzingen mogglingen moglingen monakam monchweiler monnem mosbach mossingen motzingen mudau \
            muehlacker muehlenbach muehlhausenehingen muehlheimambach muehlingen muellheim muellheimfeldberg muensingen \
            muenstertalschwarzwald muggensturm muhlacker muhlenbach muhlhausenehingen muhlheimambach muhlingen mulfingen \
            mullheim mullheimfeldberg mundelsheim munderkingen munsingen munstertalschwarzwald murg murr murrhardt mutlangen \
            nagold nattheim neckarbischofsheim neckargemuend neckargemund neckargerach neckarsulm neckartailfingen \
            neckartenzlingen neckarwestheim neckarzimmern neenstetten neidenstein neidlingen nellingen nerenstetten neresheim \
            neubulach neudenau neuenbuerg neuenburg neuenburgamrhein neuenstadtamkocher neuenstein neuffen neufra \
            neuhausenaufdenfildern neuhausenobeck neuler neulussheim neuweiler niedereschach niedernhall niederstetten \
            niederstotzingen niederwangen niefernoeschelbronn niefernoschelbronn nordrach notzingen nuertingen nufringen \
            nurtingen nusplingen nussloch oberboihingen oberderdingen oberdischingen obergroeningen obergroningen \
            oberharmersbach oberhausenrheinhausen oberjettingen oberkirch oberkochen obermarchtal obernheim oberried \
            oberriexingen oberrot oberrotweil oberschefflenz obersontheim oberstadion oberstenfeld oberteuringen oberwolfach \
            ochsenhausen oedheim oehningen oehringen oelbronnduerrn oellingen oepfingen oesterfeld oestringen oetigheim \
            oetisheim ofenburg offenau offenbourg offenburg offenburgum offenburuku ofterdingen oftersheim oggelshausen ohlsbach \
            ohmden ohningen ohringen olbronndurrn ollingen opfingen oppenau oppenweiler orsingennenzingen ostelsheim osterburken \
            ostfildern ostrach ostringen otigheim otisheim ottenbach ottenhoefenimschwarzwald ottenhofenimschwarzwald \
            ottersweier oulm owen owingen owlm pappelau paradies petershausenost petershausenwest peulideulihiseuhapen \
            pfaffenwald pfaffenweiler pfalzgrafenweiler pfedelbach pforcheimas pforckhajm pfortschaim pforzheim pfronstetten \
            pfullendorf pfullingen philippsburg phorca phraimpournk phridariksahaphena plankstadt pleidelsheim pliezhausen \
            plochingen pluderhausen pluederhausen poleucheuhaim portahercyneae pridrikhshapeni puforutsuhaimu pufuercihaimu \
            qrlsrwhh qwnstnz radolfzell rammingen rangendingen rastatt ratshausen rauenberg ravensburg rechberghausen \
            rechtenstein reichartshausen reichenau reichenbachamheuberg reichenbachanderfils reilingen rejtlingen \
            remseckamneckar renchen renningen renquishausen reutlingen rheinau rheinfelden rheinmuenster rheinmunster \
            rheinstetten rickenbach riederich riedhausen riedlingen riegel rielasingenworblingen rietheimweilheim ringsheim \
            roigheim roitlingenas roitlinken roitoringen rojtlingen rosenberg rosenfeld rosental rot rotamsee rotanderrot \
            rottenacker rottenburg rottweil rudersberg ruemmingen rummingen rust rutesheim rutovuihisuburuku rwytlynghn \
            rwytlyngn sachsenheim salach sandhausen sanktblasien sanktgeorgenimschwarzwald sanktleon sanktleonrot sanktmaergen \
            sanktmargen sanktpeter sasbach sasbachwalden satteldorf satutagarata sauldorf schallbach schallstadt schechingen \
            scheer schelklingen schenkenzell schiltach schlaitdorf schlat schliengen schlier schlierbach schluchsee \
            schnuerpflingen schnurpflingen schoenaich schoenauimschwarzwald schoenenberg schonachimschwarzwald schonaich \
            schonauimschwarzwald schonenberg schopfheim schramberg schriesheim schrozberg schuttertal schutterwald \
            schwabischgmund schwabischhall schwaebischgmuend schwaebischhall schwaigern schwaikheim schwanau schwendi \
            schwetzingen schwieberdingen schwoerstadt schworstadt seckach seekirch seitingenoberflacht sersheim setzingen sexau \
            shfaybyshghmwnd shhutgart shiwabengemingde shtutgart shtutgarti shtuttgart shtwtgart shtwtghart shutouttogaruto \
            shvebishgmind shvebishgmiundi shvebishgmjund shwbyshgmwnd sickenhausen siegelsbach sigmaringen sigmaringendorf \
            simmersfeld simmozheim sindelfingen singen sinsheim sinzheim sipplingen situjiate situtigariti soelden solden \
            sontheimanderbrenz spaichingen spechbach spiegelberg spraitbach staad staig stegen steinenbronn \
            steinhausenanderrottum steinheimamalbuch steinheimandermurr steinmauern steisslingen sternenfels \
            stettenamkaltenmarkt stimpfach stocarda stoccarda stockach stodtlen stoedtlen stoutnkarde stpeter stucarda \
            stuehlingen stuggart stuhlingen stutagarta stutgardia stutgartas stutgarte stutgarto stutqart stuttgart \
            stuttgartfeuerbach stuttgartmuehlhausen stuttgartmuhlhausen stuttgartost stwtgrt suelzbach suessen sulzamneckar \
            sulzbachandermurr sulzburg sussen svabijosgmiundas syututeugaleuteu taeferrot taferrot talheim tamm tannhausen \
            tannheim tauberbischofsheim tengen teningen tennenbronn tettnang teyubingen thuxbingngein tibingen tibingene \
            tiefenbronn titiseeneustadt tiubingenas tjubingen todtmoos todtnau triberg trochtelfingen trossingen tubinga \
            tubingen tuebinga tuebingen tunau tuningen tuttlingen twbynghn twbyngn twibinggen tybinga tybingen tybyngn tympinken \
            tyubingana uberlingen ubstadtweiher ueberlingen uehlingenbirkendorf uhingen uhldingenmuehlhofen uhldingenmuhlhofen \
            uhlingenbirkendorf ulleum ulm ulma ulmas ulmi umkirch unlingen untereisesheim unterensingen untergriesheim \
            untergruppenbach unterhausen unterjettingen unterkirnach unterkrozingen untermarchtal untermuenkheim untermunkheim \
            unterreichenbach unterschefflenz unterschneidheim unterstadion unterwachingen unterwaldhausen urumu uttenweiler \
            utzenfeld vaihingenanderenz vaihingenmitte vajblingen vayblingen vellberg veringenstadt villingendorf \
            villingenschwenningen villingenshvenningen voehrenbach voerstetten vogt vogtsburg vohrenbach volkertshausen \
            vorstetten waeschenbeuren waghaeusel waghausel waiblinga waiblingen waibstadt wain waldburg waldenbuch waldkirch \
            waldshuttiengen walheim wallduern walldurn wallgrabenwest wannweil warthausen waschenbeuren wayblyngn wehingen \
            weibulingen weidenstetten weikersheim weilamrhein weilderstadt weilenunterdenrinnen weilerbeiweinsberg \
            weilheimanderteck weilimschoenbuch weilimschonbuch weinheim weinsberg weinstadtendersbach weisenbach weissach \
            weisweil wellendingen welzheim wembach wendlingenamneckar werbach wernau wertheim westerstetten widdern wieden \
            wiernsheim wies wiesenbach wiesensteig wieslet wiesloch wilhelmsfeld willsbach willstaett willstatt wimsheim \
            winnenden winterlingen wittlingen wittnau woernersberg woert woessingen wolfach wolfegg wolfschlugen wollmatingen \
            wolpertshausen wolpertswende wornersberg wort wossingen wuermu wuestenrot wurmberg wurmlingen wustenrot \
            wutoeschingen wutoschingen wyhl xindeerfengen xulm yach zaberfeld zaisenhausen zellimwiesental zellunteraichelberg \
            zimmernobrottweil zimmernunterderburg zindelfingen zindelpingeni zintelfinken zuzenhausen zweiflingen zwiefalten \
            zyndlfynghn zyndlfyngn =BW+BY buchenbach denkendorf egg ehingen eisingen forchheim frickenhausen grafenau \
            gundelfingen gundelsheim hattenhofen heidenheim hofstetten kohlberg laudenbach leonberg leutenbach moos nordheim \
            oberreichenbach ottenhofen pfaffenhofen riedenberg rohrdorf schoenau schoenwald schonau schonwald schopfloch \
            schorndorf schwarzach schwenningen voehringen vohringen wald waldstetten weilheim westerheim =BW+BY+MV+NI kirchdorf \
            =BW+BY+NI+RP oberndorf =BW+BY+NW freudenberg lichtenau =BW+BY+NW+RP+SL neunkirchen =BW+BY+RP altdorf berg birkenfeld \
            erlenbach stetten tiefenbach winterbach zell =BW+BY+RP+SN+TH reichenbach =BW+BY+RP+TH hausen =BW+BY+TH muehlhausen \
            muhlhausen rohr steinach sulzfeld wilhelmsdorf =BW+HE grafenhausen ortenberg zwingenberg =BW+HE+RP erbach \
            =BW+HE+RP+SL sulzbach =BW+MV altstadt wildberg =BW+NI heiningen hemmingen =BW+NI+SH seedorf =BW+NW alen alenas alene \
            allen alun aren bruehl bruhl buchheim laer =BW+RP aach beilstein beuren ellenberg eschbach essingen friesenheim \
            hagenbach hardt kolbingen lahr leimen monsheim nehren obrigheim ruppertshofen sanktjohann seelbach steinen wehr \
            weingarten =BW+RP+SN boxberg limbach =BW+RP+ST wallhausen =BW+SH salem =BW+SL illingen =BW+SN bernstadt neuhausen \
            neukirch waldenburg =BW+ST osterfeld strassberg ummendorf wangen =BW+TH schoemberg schomberg seebach urbach walldorf \
            weissbach westhausen =BY abenberg abensberg absberg abtswind aburg achslach adelschlag adelsdorf adelshofen \
            adelsried adelzhausen adlkofen affing agsborg agzbrg aham aholfing aholming ahorn aichach aichavormwald aichen \
            aidenbach aidhausen aierlangen aierlanggen aiglsbach aindling ainring aislingen aiterhofen aitrang albaching \
            albertshofen aldersbach alerheim alesheim aletshausen allersberg allershausen alling allmannshofen \
            altdorfbeinuernberg altdorfbeinurnberg alteglofsheim altenbuch altendorf altenkunstadt altenmarkt altenmuenster \
            altenmunster altenstadtanderwaldnaab altenthann altfraunhofen althegnenberg altoetting altomuenster altomunster \
            altotting altusried alzenauinunterfranken amberg amendingen amerang amerdingen ammerndorf ammerthal ampfing andechs \
            anger ansbach antdorf anzing aogesibao aounksmpournk apfeldorf apfeltrach arberg aresing arlangn arlnjn arlynjn \
            arnbruck arnschwang arnstein arnstorf arrach asafenburga asafenmpournk asbachbaeumenheim asbachbaumenheim ascha \
            aschaffenbourg aschaffenburg aschaffenburgbayern aschaffenburgum aschauaminn aschauimchiemgau aschheim ashafenbao \
            ashafenburg ashaffenburg ashaffenburuku ashafnbwrg ashafnbwrgh asshyfnbrg assling asyapenbuleukeu attenhofen \
            attenkirchen atting aub aubstadt aucupurku aufhausen aufsess augsaburga augsberg augsboerj augsborg augsborj \
            augsbourg augsburg augsburga augsburgas augsburgi augsburginnenstadt augsburgo augschburg augusta \
            augustavindelicorum augusuburuku augzburg auhausen auinderhallertau aukeuseubuleukeu aukusuburuku auqsburq \
            auraandersaale aurach auraimsinngrund auscheffenburg aussernzell awghsbwrgh awgsbwrg aying aystetten baarebenhausen \
            babensham bach bachhagel bachingenanderbrenz badabbach badaibling badalexandersbad badberneckimfichtelgebirge \
            badbirnbach badbocklet badbruckenau badbrueckenau badfeilnbach badfuessing badfussing badgriesbach badheilbrunn \
            badkissingen badkoenigshofenimgrabfeld badkohlgrub badkonigshofenimgrabfeld badneualbenreuth badneustadtandersaale \
            badreichenhall badstaffelstein badsteben badtoelz badtolz badwiessee badwindsheim badwoerishofen badworishofen \
            baechingenanderbrenz baernau baierbach baierbrunn baiersdorf bailoiteu bailuoyite bairoit bairoito baisweil bajrojt \
            balderschwang balzhausen bambarg bambeleukeu bamberg bamberga bambergas bambergi bamberk bambrg bambrgh bampernk \
            bamubeige banbao banberuku barbing barnau baruthum bassa bastheim bataviabavariae baudenbach baunach bayerbach \
            bayerischeisenstein bayerischgmain bayersried bayreith bayreuth bayrischzell bayrwyt bechtsrieth bellenberg \
            benediktbeuern benningen beratzhausen berching berchtesgaden bergbeineumarktinderoberpfalz bergimgau bergkirchen \
            berglern bergrheinfeld bergtheim bernauamchiemsee bernbeuren berngau bernhardswald bernried betzigau beutelsbach \
            biberbach biburg bichl bidingen biebelried bieberehren biessenhofen bindlach binswangen birtsmpournk bischberg \
            bischbrunn bischofsgruen bischofsgrun bischofsheiminderrhoen bischofsheiminderrhon bischofsmais bischofswiesen \
            bissingen blaibach blaichach blankenbach blindheim bmbrg bobing bobrach bodenkirchen bodenmais bodenwoehr bodenwohr \
            bodolz boebing boebrach boehen boehmfeld bogen bogenhausen bohen bohmfeld bolsterlang bonstetten brand brannenburg \
            breitbrunn breitenguessbach breitengussbach brennberg bruckberg bruckmuehl bruckmuhl brunnen brunnthal bubenreuth \
            bubesheim buchambuchrain buchamwald buchbach buchbrunn buchdorf buchenberg buchhofen buchlberg buchloe buckenhof \
            buechenbach buechlberg buergstadt buetthard bundorf burgau burgberg burgbernheim burgebrach burggen burghaslach \
            burghausen burgheim burgkirchenanderalz burgkunstadt burglauer burglengenfeld burgoberbach burgpreppach burgsalach \
            burgsinn burgthann burgwindheim burk burkardroth burtenbach buttenheim buttenwiesen butthard buxheim \
            bwileucheubuleukeu byyrwyt cadolzburg castell cham chamerau chieming chiemsee coburg colmberg creussen dachau \
            dachsbach daiting dasing deggendorf deining deiningen deisenhausen denklingen dentleinamforst dettelbach deuerling \
            dickenreishausen diebach diedorf diespeck diessenamammersee dietenhofen dietersburg dietersheim dieterskirchen \
            dietfurt dietmannsried dietramszell dillingenanderdonau dingolfing dingolshausen dinkelsbuehl dinkelsbuhl \
            dinkelscherben dirlewang dittelbrunn dittenheim doehlau dohlau dombuehl dombuhl donaustauf donauwoerth donauworth \
            donnersdorf dorfen dorfprozelten dormitz drachselsried duerrlauingen duerrwangen duggendorf durach durrlauingen \
            durrwangen earangen ebelsbach ebensfeld ebermannsdorf ebermannstadt ebersberg ebershausen ebnath eching eckersdorf \
            edelsfeld ederheim edling effeltrich egenhofen eggenfelden eggenthal egglham egglkofen eggolsheim eggstaett eggstatt \
            eging eglfing egling egloffstein egmating egweil ehekirchen ehrlangen eibelstadt eichenau eichenbuehl eichenbuhl \
            eichendorf eichenried eichstaett eichstatt eiselfing eisenburg eitensheim eitting eleullanggen elfershausen ellgau \
            ellingen ellzee elsendorf elsenfeld eltmann emersacker emmering emskirchen emtmannsberg engelsberg engelthal \
            eppenschlag eppishausen erbendorf erding erdweg eresing ergersheim ergolding ergoldsbach erharting ering erkheim \
            erlanga erlangen erlangenas erlangene erlanken erlenbachammain ermershausen ernsgaden eschau eschenlohe eschlkam \
            eslarn esselbach essenbach essing estenfeld ettal ettenstatt etzelwang etzenricht euerbach euerdorf eurasburg \
            eussenheim fahrenzhausen falkenfels farchant faulbach feierte feilitzsch feldafing feldkirchen feldkirchenwesterham \
            fellen fellheim feucht feuchtwangen fichtelberg finningen finsing firt fischach fischbachau fiurtas fjurt \
            flachslanden fladungen flintsbach floss flossenbuerg flossenburg forheim forstern forstinning frammersbach \
            frankenwinheim frasdorf frauenau frauenneuharting fraunberg freihung freilassing freising fremdingen frensdorf \
            freystadt freyung fridolfing friedenfels friesenried frontenhausen fuchsmuehl fuchsmuhl fuchsstadt fuenfstetten \
            fuersteneck fuerstenfeldbruck fuerstenstein fuerstenzell fuessen funfstetten fursteneck furstenfeldbruck \
            furstenstein furstenzell furthimwald fussen fuyuruto fwrt fwrth fwrtsbwrgh gablingen gachenbach gadheim gaedheim \
            gaimersheim gaissach gallmersgarten gammelsdorf gangkofen garching garchinganderalz garmischpartenkirchen gars \
            gattendorf gaukoenigshofen gaukonigshofen gauting gebenbach gebsattel gefrees geiersthal geiselbach geiselhoering \
            geiselhoring geiselwind geisenfeld geisenhausen gelchsheim geldersheim geltendorf gemuendenammain gemundenammain \
            genderkingen georgenberg georgensgmuend georgensgmund geratskirchen gerbrunn geretsried gerhardshofen germering \
            geroldsgruen geroldsgrun geroldshausen gerolfingen gerolsbach gerolzhofen gersthofen gerzen gesees geslau \
            gessertshausen gestratz giebelstadt gilching glattbach gleiritsch gleissenberg gloett glonn glott gmundamtegernsee \
            gnotzheim gochsheim goerisried goessenheim goessweinstein goldkronach gollhofen gorisried gossenheim gossweinstein \
            gotteszell gottfrieding grabenstaett grabenstatt graefelfing graefenberg graefendorf grafelfing grafenberg \
            grafendorf grafengehaig grafenrheinfeld grafenwiesen grafenwoehr grafenwohr grafingbeimuenchen grafingbeimunchen \
            grafling grafrath grainau grainet grasbrunn grassau grattersdorf greding greifenberg greiling gremsdorf grettstadt \
            greussenheim griesstaett griesstatt grobenzell groebenzell grossaitingen grossbardorf grosseibstadt grossenseebach \
            grosshabersdorf grossheirath grossheubach grosskarolinenfeld grosslangheim grossmehring grossostheim \
            grossreuthbeischweinau grosswallstadt grossweil gruenenbach gruenwald grunenbach grunwald gstadtamchiemsee \
            guentersleben guenzach guenzburg gundremmingen guntersleben gunzach gunzburg gunzenhausen guteneck gutenstetten \
            guttenberg haag haaganderamper haaginoberbayern haar haarbach habach hafenlohr hagelstadt hagenbuchach hagenbuechach \
            hahnbach haibach haidmuehle haidmuhle haimhausen haiming hainsfarth halblech haldenwang halfing hallbergmoos \
            hallerndorf hallstadt halsbach hammelburg happurg harsdorf hasloch hassfurt haundorf haunsheim hausham hauzenberg \
            hawangen hebertsfelden hebertshausen heideck heigenbrucken heigenbruecken heiligenstadt heilsbronn heimbuchenthal \
            heimenkirch heimertingen heinersreuth heinrichsthal helmbrechts helmstadt hemau hemhofen hemmersheim hendungen \
            henfenfeld hengersberg hepberg herbipolis herbopolis herbstadt heretsried hergatz hergensweiler heroldsbach \
            heroldsberg herrieden herrngiersdorf herrschingamammersee hersbruck herzogenaurach hessdorf hettenshausen hettstadt \
            hetzles heustreu hilgertshausentandern hilpoltstein hiltenfingen hiltpoltstein himmelkron himmelstadt \
            hinterschmiding hirschaid hirschau hirschbach hitzhofen hochberg hochstadtammain hochstadtanderaisch \
            hochstadtanderdonau hochstadtimfichtelgebirge hoechberg hoechheim hoechstadtanderaisch hoechstaedtanderdonau \
            hoechstaedtimfichtelgebirge hoehenkirchensiegertsbrunn hoergertshausen hoesbach hoeslwang hoettingen \
            hofheiminunterfranken hofkirchen hohenaltheim hohenau hohenbergandereger hohenbrunn hohenburg hohenfels hohenfurch \
            hohenkammer hohenkirchensiegertsbrunn hohenlinden hohenpeissenberg hohenpolding hohenroth hohenschwangau hohenthann \
            hohenwarth hollenbach hollfeld hollstadt holzguenz holzgunz holzheimbeioder holzkirchen hopferau horgau \
            horgertshausen hosbach hoslwang hottingen huglfing huisheim hunderdorf hunding hurlach hutthurm ichenhausen icking \
            iffeldorf igensdorf iggensbach ihrlerstein illertissen illesheim illschwang ilmmuenster ilmmunster immenreuth \
            immenstadtimallgaeu immenstadtimallgau inchenhofen ingenried ingolshhat ingolshtadt ingolshtat ingolstadt \
            ingorushutatto innernzell inningamammersee inningamholz insingen inzell iphofen ippesheim ipsheim irchenrieth \
            irlbach irschenberg irsee isen ismaning issigau jachenau jandelsbrunn jengen jesenwang jettingenscheppach jetzendorf \
            johannesberg johanniskirchen julbach kahlammain kaisheim kalchreuth kallmuenz kallmunz kammerstein karlsfeld \
            karlshuld karlskron karlstadt karsbach kasendorf kastl kaufbeuren kaufering kelheim kellmuenz kellmunz kemmern \
            kemnath kempten kemptenallgaeu kemptenallgau kettershausen kiefersfelden kienberg kinsau kirchanschoering \
            kirchanschoring kirchdorfaminn kirchdorfimwald kirchehrenbach kirchendemenreuth kirchenlamitz kirchenpingarten \
            kirchensittenbach kirchenthumbach kirchham kirchhaslach kirchheimbeimuenchen kirchheimbeimunchen kirchlauter \
            kirchroth kirchseeon kirchweidach kirchzell kissing kist kitzingen kleinaitingen kleinheubach kleinkahl \
            kleinlangheim kleinostheim kleinrinderfeld kleinsendelbach kleinwallstadt klingenbergammain klosterlechfeld knetzgau \
            kochel koditz kodnitz koeditz koednitz koefering koenigsbrunn koenigsdorf koesslarn koetzting kofering kolbermoor \
            kolitzheim kollnburg konigsbrunn konigsdorf konradsreuth konzell kosslarn kottgeisering kotzting kraftisried \
            kraiburgaminn krailling kranzberg kreuth kreuzwertheim kronach kronburg kruen krumbach krummennaab krun kuehbach \
            kuehlenthal kuemmersbruck kuenzing kueps kuernach kuhbach kuhlenthal kulmain kulmbach kumhausen kummersbruck \
            kunreuth kunzing kupferberg kups kurnach kutzenhausen laberweinting lachen lalling lam lamerdingen lancheuhuteu \
            lancihute landauanderisar landensberg landishuta landsbergamlech landsberied landsgut landshuad landshut landshutas \
            landshuth landshwt landskhut langdorf langenaltheim langenmosen langenneufnach langenpreising langensendelbach \
            langenzenn langerringen langfurth langquaid langweid lantschout lappersdorf lauben laufach laufanderpegnitz laufen \
            laugna lauingen lauterhofen lautrach lechbruck legau legenseubuleukeu lehrberg leiblfing leidersbach leigensibao \
            leinburg leipheim lengdorf lengenwang lenggries lenting leuchtenberg leupoldsgruen leupoldsgrun leutershausen \
            lichtenfels lindberg litzendorf lohberg lohkirchen lohrammain loiching loitzendorf lojenhaim lonnerstadt \
            ludwigschorgast ludwigsstadt luelsfeld luhewildenau lulsfeld lungsodngmuenchen lungsodngmunchen luosenhaimu lupburg \
            lutzingen maehring mahring maierhoefen maierhofen maihingen mainaschaff mainbernheim mainburg mainleus mainstockheim \
            maisach maitenbeth malching malgersdorf mallersdorfpfaffenberg mammendorf mamming manching mantel margetshochheim \
            margetshoechheim mariaposching marklkofen marktbergel marktberolzheim marktbibart marktbreit markteinersheim \
            markterlbach marktgraitz marktheidenfeld marktindersdorf marktl marktleugast marktleuthen marktnordheim \
            marktoberdorf marktoffingen marktredwitz marktrettenbach marktrodach marktschellenberg marktschorgast marktschwaben \
            marktsteft markttaschendorf marktwald marktzeuln marloffstein maroldsweisach marquartstein martinsheim marxheim \
            marzling massbach massing mauern mauerstetten mauth maxhuettehaidhof maxhuttehaidhof medlingen meeder megesheim \
            mehlmeisel meinheim meitingen mellrichstadt memmelsdorf memmingen memmingerberg mengkofen merching mering merkendorf \
            mertingen mespelbrunn metten michelau michelsneukirchen mickhausen miesbach mildenberg miltach miltenberg minca \
            minche mindelheim mindelstetten minga minhen minhene minkhen mintraching missenwilhams mistelbach mistelgau \
            mitteleschenbach mittelneufnach mittelsinn mittelstetten mittenwald mitterfels mitterskirchen mitterteich mitwitz \
            miunchenas miunika miunikha miunkheni miwnik miwnix miyunik miyuniki mjunkhen mnichov mnichow modingen moedingen \
            moehrendorf moembris moemlingen moenchberg moenchsdeggingen moenchsroth moettingen moetzing mohrendorf mombris \
            momlingen monachium monacho monacodebaviera monacodibaviera monacoebaviera monacu monacudibaviera monacum monchberg \
            monchsdeggingen monchsroth monheim moorenweis moosach moosbach moosburg moosinning moosthenning motten mottingen \
            motzing muehldorf muenchberg muenchen muenchsmuenster muenchsteinach muenegh muenhen muenih muennerstadt muensing \
            muensterhausen muhldorf muhramsee munchberg munchen munchsmunster munchsteinach munegh munhen munic munich \
            munichedbaviera munih munihei munike munique munix munkeno munkhen munnerstadt munningen munsing munsterhausen \
            murnauamstaffelsee mwinhen mwnkh mwnykh mynihu mynkn myunhen myunik myunikha myunsena myunxen mywnkh mywnykh nabburg \
            nagel naila nandlstadt neiulm nennslingen nersingen nesselwang neubeuern neubiberg neuburganderdonau neudrossenfeld \
            neuendettelsau neuenmarkt neufahrn neufahrnbeifreising neufraunhofen neuhausaminn neuhausanderpegnitz \
            neuhofanderzenn neukirchenbalbini neukirchenbeimheiligenblut neukirchenvormwald neumarktinderoberpfalz \
            neumarktsanktveit neunburgvormwald neunkirchenambrand neunkirchenammain neunkirchenamsand neuoetting neuotting \
            neureichenau neurenberch neurenberg neuried neusaess neusass neuschoenau neuschonau neusitz neusorg neustadtamkulm \
            neustadtammain neustadtanderaisch neustadtanderdonau neustadtanderwaldnaab neustadtbeicoburg neutraubling neuulm \
            niamberg niederaichbach niederalteich niederbergkirchen niederfuellbach niederfullbach niederlauer niedermurach \
            niedernberg niederrieden niederschoenenfeld niederschonenfeld niedertaufkirchen niederviehbach niederwerrn \
            niederwinkling nirnberg nirnberga nittenau nittendorf niulunbao niurnbergas niurnbergi niyuramperk njurnberg noaulma \
            noeaulma noerdlingen noiulleum noiurumu nojulm nonnenhorn nordendorf nordhalben nordlingen norimberg norimberga \
            norimberk norymberga novaulma noyowlm nudlingen nuedlingen nuernbarg nuernberg nuernberq nuevoulm nuovaulma \
            nurembeirk nuremberg nuremberga nurembergo nuremburg nurenberg nurenbergo nurenburg nurnbarg nurnberg nurnberq \
            nussdorf nussdorfaminn nwileunbeleukeu nwrnbrg nwrnbyrgh nwyawlm nyremberg nyremberge nyremvergi nyrnbrg nyurnabarga \
            nyurnberg nyurunberuku nywrmbrg oberammergau oberasbach oberau oberaudorf oberbergkirchen oberdachstetten oberding \
            oberdolling oberelsbach obergriesbach oberguenzburg obergunzburg oberhaching oberhaid oberickelsheim oberkotzau \
            oberleichtersbach obermaiselstein obermeitingen obermichelbach obernbreit obernburgammain oberneukirchen obernzell \
            obernzenn oberostendorf oberottmarshausen oberpframmern oberpleichfeld oberpoering oberporing oberreute oberrieden \
            oberroth oberscheinfeld oberschleissheim oberschneiding oberschoenegg oberschonegg oberschwarzach oberschweinbach \
            obersinn obersochering obersoechering oberstaufen oberstdorf oberstreu obersuessbach obersussbach obertaufkirchen \
            oberthulba obertraubling obertrubach oberviechtach obing ochsenfurt odelzhausen oerlenbach oettingeninbayern \
            offenberg offenhausen offingen ofterschwang ohlstadt ohrenbach olching opfenbach ornbau ortenburg osterberg \
            osterhofen osterzell ottensoos otterfing otting ottobeuren ottobrunnbeimuenchen ottobrunnbeimunchen otzing \
            oymittelberg paehl pahl painten palling pappenheim parkstein parkstetten parsberg partenstein pasau pasavia pasaw \
            pasawa pashao pasing pasov passaou passau passavia pastetten patersdorf paunzhausen pechbrunn pegnitz peissenberg \
            peiting pemfling pentling penzberg penzing perach perasdorf perkam perlesreut petersaurach petersdorf petershausen \
            pettendorf petting pettstadt pfaffenhausen pfaffenhofenanderilm pfaffenhofenanderroth pfaffing pfakofen pfarrkirchen \
            pfarrweisach pfatter pfeffenhausen pfofeld pforzen pfreimd pfronten phassea philippsreut piding pielenhofen pilsach \
            pilsting pinzberg pirk pittenhart planegg plankenfels plattling pleinfeld pleiskirchen pless pleystein pliening \
            ploessberg plossberg pocking poecking poernbach poesing poettmes poing pollenfeld polling polsingen pommelsbrunn \
            pommersfelden ponsaeni poppenricht pornbach posing postau postbauerheng postmuenster postmunster pottenstein pottmes \
            prackenbach prebitz prem pressath presseck pressig pretzfeld prichsenstadt prienamchiemsee priesendorf prittriching \
            prosselsheim prutting psaw puchersreuth puchheim puechersreuth puergen pullachimisartal pullenreuth purgen \
            puschendorf putzbrunn pwileuteu pyrbaum rain raisting raitenbuch ramerberg ramsau ramsaubeiberchtesgaden ramsthal \
            randersacker rannungen rantsufuto ratisbon ratisbona ratisbonne rattenberg rattenkirchen rattiszell ratyzbona \
            raubling rechtenbach rechtmehring reckendorf rednitzhembach redwitzanderrodach regen regensboerj regensborj \
            regensburg regensburga regensburgas regensburgi regensburgo regenstauf regensuburuku regenzburg regnitzlosau rehau \
            rehgensburg rehling reichenschwand reichersbeuern reichertshausen reichertsheim reichertshofen reichling reimlingen \
            reinhausen reisbach reischach reitimwinkl rengschburg renkensmpournk rennertshofen rentweinsdorf rettenbach \
            rettenberg retzstadt reut rezno rgnsbwrg ried riedenanderkoetz riedenanderkotz riedenburg riedenheim riedering \
            riegsee riekofen rieneck rimpar rimsting rinchnach ringelai rockingen rodelmaier rodelsee roden rodental roding \
            roeckingen roedelmaier roedelsee roedental roefingen roegling roehrmoos roehrnbach roellbach roeslau roethenbach \
            roethenbachanderpegnitz roethlein roettenbach roettingen roetz rofingen roggenburg rogling rohrenfels rohrmoos \
            rohrnbach rollbach rommelsried ronsberg roslau rosshaupten rosstal rothenbachanderpegnitz rothenbuch \
            rothenburgobdertauber rothenfels rothlein rottachegern rottenbuch rottenburganderlaaber rottendorf rotthalmuenster \
            rotthalmunster rottingen rotz rousnam rozengajm rozenhaimu rozenkhajm ruckholz rudelzhausen rudenau rudenhausen \
            ruderatshofen ruderting rueckholz ruedenau ruedenhausen ruegland rugendorf rugland ruhmannsfelden ruhpolding \
            ruhstorf runding ryghnsbwrgh rygnzbrg rznhaym saalandersaale sachsenbeiansbach sachsenkam sailauf salching \
            saldenburg salgen salzweg samerberg sand sandberg sanktenglmar sanktleonhardamwonneberg sanktwolfgang sauerlach \
            saulgrub schaeftlarn schaftlarn schalkham schauenstein schaufling schechen scheidegg scheinfeld schernfeld \
            scherstetten schesslitz scheuring scheyern schierling schillingsfuerst schillingsfurst schiltberg schirmitz \
            schirnding schlammersdorf schleching schlehdorf schliersee schluesselfeld schlusselfeld schmidgaden schmidmuehlen \
            schmidmuhlen schmiechen schnabelwaid schnaitsee schnaittach schnaittenbach schneckenlohe schneizlreuth schnelldorf \
            schoefweg schoellkrippen schoellnach schoenauamkoenigssee schoenauanderbrend schoengeising schoensee schoenthal \
            schofweg schollbrunn schollkrippen schollnach schonauamkonigssee schonauanderbrend schondorfamammersee schondra \
            schongau schongeising schonsee schonstett schonthal schonungen schrobenhausen schwabach schwabbruck schwabmuenchen \
            schwabmunchen schwabsoien schwaig schwaigen schwandorfinbayern schwanfeld schwangau schwarzenbach \
            schwarzenbachandersaale schwarzenbruck schwarzenfeld schwarzhofen schwebheim schweinfurt schweitenkirchen schwifting \
            schwindegg seeg seehausenamstaffelsee seeonseebruck seeshaupt segnitz seinsheim selb selbitz sengenthal sennfeld \
            sesslach seubersdorf seukendorf seybothenreuth shfaynfwrt shiweiyinfute shvajnfurt shwaynfwrt siegenburg siegsdorf \
            sielenbach sigmarszell simbach simbachaminn simmelsdorf simmershofen sindelsdorf sinzing sochtenau soechtenau \
            solnhofen sommerach sommerhausen sommerkahl sonderhofen sondheimvorderrhoen sondheimvorderrhon sonnefeld sonnen \
            sontheim sonthofen soyen spalt spardorf sparneck spatzenhausen speichersdorf speinshart spiegelau stadelhofen \
            stadlern stadtbergen stadtlauringen stadtprozelten stadtsteinach stallwang stammbach stammham stamsried starnberg \
            staudachegerndach stegaurach steindorf steingaden steinhoering steinhoring steinsfeld steinwiesen stephanskirchen \
            stephansposching stettfeld stiefenhofen stockelsberg stockstadtammain stoeckelsberg stoernstein stoettenamauerberg \
            stoettwang stornstein stottenamauerberg stottwang strahlungen strasskirchen strasslachdingharting straubing \
            strullendorf stubenberg stulln subdistriktoneuulm suenching suevofortum sugenheim sulzbachammain sulzbachrosenberg \
            sulzberg sulzdorf sulzemoos sulzfeldammain sulzthal sunching surberg tacherting tachingamsee taennesberg tagmersheim \
            tannesberg tapfheim tauberrettersheim taufkirchen tegernheim tegernsee teisendorf teising teisnach tettenweis \
            teublitz teugn teunz teuschnitz thaining thalmaessing thalmassing thannhausen thanstein theilheim theisseil \
            thierhaupten thiersheim thierstein thuengen thuengersheim thundorfinunterfranken thungen thungersheim thurmansbang \
            thurnau thyrnau tirschenreuth tittling tittmoning todtenweis toegingaminn toepen togingaminn topen trabitz train \
            traitsching trappstadt traunreut traunstein trausnitz trautskirchen trebgast treffelstein treuchtlingen triftern \
            troestau trogen trostau trostberganderalz trunkelsberg tschirn tuchenbach tuerkenfeld tuerkheim tuessling \
            tuntenhausen turkenfeld turkheim tussenhausen tussling tutzing tyrlaching ubersee uchtelhausen uebersee \
            uechtelhausen uehlfeld uettingen uffenheim uffing ungerhausen unsleben unterammergau unterdiessen unterdietfurt \
            unteregg unterfoehring unterfohring untergriesbach unterhaching unterleinleiter untermeitingen untermerzbach \
            unterneukirchen unterpleichfeld unterreit unterroth unterschleissheim unterschwaningen untersiemau untersteinach \
            unterthingau unterwoessen unterwossen untrasried ursberg ursensollen urspringen ustersbach uttenreuth \
            uttingamammersee vachendorf vagen valley vaterstetten veitsbronn veitshochheim veitshoechheim velburg velden \
            vestenbergsgreuth viechtach vierethtrunstadt vierkirchen vilgertshofen villenbach vilsbiburg vilseck vilsheim \
            vilshofen vircburg vircburga virteburha704 virtibriga viurcburgas viurtsburgi vjurcburg vogtareuth vohburganderdonau \
            vohenstrauss volkach volkenschwand vorbach vorra vuirziburgaa779 vuyurutsuburuku waakirchen waal wachenroth \
            wackersberg wackersdorf waffenbrunn wagingamsee waidhaus waidhofen waigolshausen waischenfeld waldaschaff \
            waldbuettelbrunn waldbuttelbrunn walderbach waldershof waldkraiburg waldmuenchen waldmunchen waldsassen waldthurn \
            walkertshofen wallenfels wallerfing wallersdorf wallerstein wallgau walpertskirchen waltenhausen waltenhofen walting \
            wang warmensteinach warngau wartmannsroth wasserburg wasserburgaminn wasserlosen wassertrudingen wassertruedingen \
            wattendorf wechingen wegscheid wehringen weibersbrunn weichering weichs weidhausenbeicoburg weiercibao weigendorf \
            weigenheim weihenzell weiherhammer weihmichl weil weilbach weilersbach weilersimmerberg weiltingen weisendorf \
            weismain weissdorf weissenbrunn weissenburginbayern weissenhorn weissenohe weissensberg weissenstadt weitnau \
            weitramsdorf welden wemding wendelstein weng wenzenbach wernbergkoblitz wernbergkoeblitz werneck wertach wertingen \
            wessling wessobrunn westendorf wettstetten wetzendorf weuxrsburk weyarn wiazburg wiedergeltingen wielenbach wiesau \
            wiesen wiesenbronn wiesenfelden wiesent wiesenthau wiesentheid wieseth wiesthal wiggensbach wilburgstetten \
            wildenberg wildflecken wildpoldsried wildsteig wilhelmsthal wilhermsdorf willanzheim willmars willmering windach \
            windberg windelsbach windischeschenbach windsbach winhoering winhoring winkelhaid winklarn winterhausen winterrieden \
            winzer wipfeld wirciburc wirsberg wirzaburga742 wirziburga779 wittelshofen wittibreut wittislingen witzmannsberg \
            woerth woerthammain woerthanderdonau woerthanderisar woerthsee wolfersdorf wolferstadt wolfertschwenden \
            wolframseschenbach wolfratshausen wolfsegg wollbach wolnzach wonfurt wonsees woringen worthammain worthanderdonau \
            worthanderisar worthsee wrzbrg wuelfershausen wuerzboerj wuerzburg wulfershausen wunsiedel wurmannsquick wurmsham \
            wurtzbourg wurtzburgo wurzborj wurzburg wurzburgo wwrtsbwrg wyrzbwrg xeaksburk xinwuermu zachenberg zandt zangberg \
            zapfendorf zeil zeilarn zeitlarn zeitlofs zellammain zellimfichtelgebirge zellingen zenting ziemetshausen ziertheim \
            zirndorf zoeschingen zolling zorneding zoschingen zusamaltheim zusmarshausen zwiesel =BY+HE altenstadt babenhausen \
            friedberg fuerth furth glashuetten glashutten lautertal poppenhausen rimbach tann waldbrunn =BY+HE+NI+NW munster \
            =BY+HE+NW muenster steinheim =BY+HE+SH+SN neukirchen =BY+HE+TH kirchheim =BY+HH harburg =BY+MV brunn saal =BY+MV+RP \
            neuburg =BY+MV+RP+SH+SN+ST schoenberg schonberg =BY+NI alfeld bockhorn remlingen steinkirchen stockheim =BY+NI+RP \
            lindenberg =BY+NI+RP+SH steinfeld =BY+NI+RP+SN bergen =BY+NI+TH ebersdorf =BY+NW bergheim ostheim senden wettringen \
            =BY+NW+RP langenfeld oberhausen =BY+RP bobingen boos breitenthal ettringen gerach hof holzheim jettenbach karbach \
            langenbach mehring mettenheim neuhuetten neuhutten reichenberg rieden rosenheim rossbach roth rothenbach rott salz \
            sulzheim walsdorf weiden weidenbach westheim =BY+RP+SH neuendorf =BY+RP+SN falkenstein kirchberg koenigsfeld \
            konigsfeld reuth =BY+RP+TH eisenberg rohrbach steinbach =BY+SH badendorf breitenberg seefeld stein steinberg worth \
            =BY+SH+ST lindau =BY+SL ensdorf =BY+SN arzberg auerbach breitenbrunn burgstadt erlabrunn erlbach hartenstein \
            koenigstein konigstein lauter waldkirchen =BY+TH geroda goldbach grub haselbach hochheim kleinschwabhausen krombach \
            neubrunn poxdorf rattelsdorf rottenbach schwabhausen =HB bermein beulemen beulemeohapen biremeni brehmehn brehmen \
            brema bremana breme bremen bremena bremenas bremene bremenhiria bremeni bremeno bremergafen bremerhafenas \
            bremerhafene bremerhaven bremerhaveni bremerhoawen bremerhoben bremerhuuwen bremerkhafen bremy brmn brmrhafn brymn \
            bulaimei bulaimeihafen buremahafen buremen burglesum byenbremen kreisfreiestadtbremerhaven mdyntbrymn \
            stadtgemeindebremerhaven vegesack wesermuende wesermunde =HE ahl albshausen alheim allendorfanderlahn \
            allendorfanderlumda alsbachhaehnlein alsbachhahnlein alsfeld altenbuseck amoeneburg amoneburg antriftal \
            aquaemattiacae aquaemattiacorum aquaematticae arheilgen asslar assmannshausen astheim aulhausen badarolsen \
            badcamberg badendbach badgomburg badhersfeld badhomburg badhomburgvdhoehe badhomburgvdhohe badhomburgvorderhoehe \
            badhomburgvorderhohe badhwmbwrgfwrdrhwhh badkarlshafen badkhomburg badkoenig badkonig badnauheim badorb \
            badsalzschlirf badschwalbach badsodenamtaunus badsodensalmuenster badsodensalmunster badsoodenallendorf badvilbel \
            badwildungen bantchompournk batehongbao bateuhombuleukeupoeodeeohoee battenberg baunatal bebra becheullaeo \
            beerfelden bensheim berkach berstadt betslar beuern bhisabadena biblis biebesheim biedenkopf bierstadt birkenau \
            birstein bischoffen bischofsheim biseubaden braunfels braunshardt breidenbach breitenborn brensbach breuna \
            bromskirchen bruchkobel bruchkoebel budingen buedingen buerstadt buettelborn burghaun burghohenstein burgsolms \
            burstadt buttelborn butzbach calden cassala cassel castellum chanaou chasallaa913 coelbe colbe cornberg crumstadt \
            daleumsyutateu damushitate darmastata darmshhat darmshtadi darmshtadt darmshtat darmstadium darmstadt darmstat \
            darmstatas darmstate darmundestadt darumushutatto dehrn dieburg dietzenbach dillenburg dipperz dotzheim dreieich \
            driedorf drmstdt ebsdorfergrund echzell edertal egelsbach ehringshausen eichenzell eiterfeld eltville elz \
            eppertshausen eppstein erfelden erlensee erzhausen eschborn eschollbrucken eschollbruecken eschwege espenau \
            falankefu felsberg flieden floersheim florsheim florstadt foulnta fraenkischcrumbach francfortdelmeno \
            francfortdomeno francfortfrankfurtammain francfortsulmain francfortsurlemain franckfurt francoforte \
            francofortesulmeno francofurtumadmoenum francufortisupromenu frankenau frankfet frankfordonmain frankfort \
            frankfortannmain frankfortonthemain frankfurtammain frankfurtaspriemaino frankfurtdelmain frankfurtepiemainas \
            frankfurtmain frankfurtnadmenem frankfurtnadmohanem frankfurtnadmohanom frankfurtnamajn frankfurtnamajne \
            frankfurtnamajni frankfurtocemajno frankfurtoffenbach frankfwrt frankischcrumbach freiensteinau frielendorf fritzlar \
            fronhausen ftslar fuerda fulda fuldabruck fuldabrueck fuldatal furuda fwlda fysbadn gallus gedern geinsheim \
            geisenheim gelnhausen gemuendenanderwohra gemundenanderwohra gernsheim gersfeld ghysn gieseni giessa giessen \
            gilserberg ginsheimgustavsburg gisen giseni gissen gladenbach glauburg goddelau graefenhausen graevenwiesbach \
            gravenwiesbach grebenau grebenhain grebenstein greifenstein griesheim grossalmerode grossauheim grossbieberau \
            grossenbuseck grossenluder grossenlueder grossgerau grosskrotzenburg grossrohrheim grossumstadt grosszimmern \
            gruenberg grunberg gudensberg guxhagen gysenas gysn hadamar haiger haingruendau haingrundau hammersbach hanau \
            hanauammain hanaw hanw hattersheim hatzfeld helsa hemfurthedersee heppenheimanderbergstrasse herbstein herleshausen \
            hesseneck hessischlichtenau heuchelheim heusenstamm hilders hirzenhain hochheimammain hochstimodenwald \
            hoechstimodenwald hoeingen hoernsheim hofbieber hofgeismar hofheimamtaunus hoingen homburgvorderhoehe \
            homburgvorderhohe hornsheim hosenfeld huenfeld hunfeld hungen idstein igstadt immenhausen jesberg jisen jossa \
            kalbach karben kasaier kasaiershi kasele kaseli kaselis kaselo kasl kassel kasseru kastel kaufungen kefenrod \
            kelkheim kelkheimmitte kelsterbach khanau khasseil kiedrich kirchhain kirtorf kissein klarenthal kleingerau \
            kloppenheim koenigstaedten koenigsteinimtaunus koerle konigstadten konigsteinimtaunus korbach korle kranichstein \
            kriftel kronberg kronbergtal kuenzell kunzell kysl lampertheim langendernbach langenselbold langgoens langgons \
            laufdorf leeheim leun lich lieblos liederbach limburganderlahn lindenfels loehnberg lohfelden lohnberg lohra lollar \
            lorsch luetzelbach lusaiersihaimu lutzelbach maintal malsfeld marbourg marburg marburganderlahn marburgo marmpournk \
            martinhagen maruburuku melbach melsungen mengerskirchen merenberg merkenbach messel michelstadt mittelgruendau \
            mittelgrundau mittenaar moerfeldenwalldorf moerlenbach morfeldenwalldorf morlenbach muehlheimammain muenchhausen \
            muenzenberg muhlheimammain munchhausen munzenberg nauheim neckarsteinach netze neuanspach neuental neuisenburg \
            neustadthessen nidda nidderau niedenstein niederaula niederbiel niederdorfelden niederflorstadt niedergruendau \
            niedergrundau niederklein niedernhausen niederrad nieste nkisen nordenstadt ntarmstat oberaula oberbiel oberems \
            obermoerlen obermorlen oberramstadt obertshausen oberurffschiffelborn oberursel oberzent offenbach offenbachammain \
            offenbakh ottrau panrod peulangkeupuleuteu pfungstadt philippsthal phrankphourte phryankapharta presberg prnqpwrt \
            pulda pwldh ranstadt rasdorf raunheim rauschenberg reichelsheim reinhardshausen reinheim reiskirchen rhoden \
            riebelsdorf riedstadt riselsheima riselskhajm rjusselsgajmammajn rjusselskhajm rockenberg rodgau romrod ronshausen \
            rosbachvorderhoehe rosbachvorderhohe rotenburganderfulda rothenberg rothenbergen rouselschaim rudesheimamrhein \
            ruedesheimamrhein ruesselsheim ruesselsheimammain runkel ruselsgajm russelsheim russelsheimammain rwslshaym \
            rwslshyym rwslzhaym ryusserusuhaimu sachsenhausen schaafheim schenklengsfeld schierstein schlangenbad schlitz \
            schluchtern schluechtern schmitten schneppenhausen schoeffengrund schoffengrund schotten schrecksbach \
            schwalbachamtaunus schwalmstadt seeheimjugenheim seigertshausen seligenstadt siegbach sinn sodel soedel solms sontra \
            spangenberg stadtallendorf staufenberg steeden steinauanderstrasse steinbachamtaunus stockstadtamrhein taunusstein \
            trebur trendelburg trohe udenhausen uebernthal uisibada ulrichstein unterabtsteinach usingen veclar veclara veclaras \
            veclaro vellmar vetclar vetslari vetzlar viernheim villmar visabadena visabaidana visbadehn visbaden visbadene \
            visbadeni vizmpanten voehl vohl volkmarsen vuettsura vuisubaden vysbadenas wabern wachtersbach waechtersbach waldems \
            waldkappel waldmichelbach wallerstadten wallerstaedten walluf wanfried wayzbadn wehrda wehrheim weicilaer weilburg \
            weilmuenster weilmunster weinbach weisibadeng weitengesaess weitengesass weiterstadt weslar wethslar wetzlar \
            wetzlaria wiasban wiesbaden wieseck willingshausen wisbadein wisibada wisibadeni wissbade witzenhausen wixhausen \
            woelfersheim wohnbach wolfersheim wolfhagen wolfskehlen wtslar wysbadn wzlr zeppelinheim zierenberg =HE+NI langen \
            liebenau neuhof =HE+NW borken friedrichsdorf schwalmtal wetter =HE+RP alsbach bickenbach biebrich breitscheid \
            friedewald hahn herborn hirschhorn homberg kasel laubach michelbach nentershausen rodenbach schwarzenborn selters \
            willingen =HE+RP+ST+TH petersberg =HE+RP+TH allendorf breitenbach =HE+SL schwalbach =HE+SL+TH lauterbach =HE+SN \
            frankenberg frauenstein rabenau =HE+SN+TH weissenborn =HE+ST naumburg =HE+ST+TH rossdorf =HE+TH dornheim einhausen \
            haina heringen waldeck =HH aertuonaqu aimusibiteerqu ajmsbitel ajmsbjuttel allermoehe allermohe alsterdorf altno \
            altona altonaaltstadt altonanord altwnahambwrg amborg ambourgo amburg amburgo amburgu arrondissementdaltona \
            augustagambriviorum bardoerp bardorp barmbeknord barmbeksud barmbeksued beigeduofuqu bergedorf bergstedt \
            bezirkaltona bezirkbergedorf bezirkeimsbuettel bezirkeimsbuttel bezirkhamburgmitte bezirkhamburgnord bezirkharburg \
            bezirkhorborg billbrook billstedt billwerder bilshtet blankenese borgfelde brgdwrf cranz distrettodialtona \
            distrettodibergedorf distrettodieimsbuettel distrettodieimsbuttel distrettodihamburgmitte distrettodihamburgnord \
            distrettodiharburg districtedaltona districtedharburg dulsberg duvenstedt eidelstedt eilbek eimbuddel eimbueddel \
            eimsbuettel eimsbuttel eissendorf farmsenberne finkenwerder francop fuhlsbuettel fuhlsbuttel gamburg grossborstel \
            grossflottbek hafencity haimabaraga haimbarga hamboarch hamboerg hamboerj hamborg hamborgmitt hamborgnoord \
            hamborgwinterhuud hamborj hambourg hambourgbergedorf hambourgeimsbuettel hambourgeimsbuttel hambourgharburg \
            hambuleukeu hamburch hamburg hamburga hamburgaltona hamburgaltstadt hamburgas hamburgbergedorf hamburgbillstedt \
            hamburgcentru hamburgeimsbuettel hamburgeimsbuttel hamburgharburg hamburgi hamburgmarienthal hamburgmitte \
            hamburgnord hamburgo hamburgoaltona hamburgocentro hamburgoharburgo hamburgonorte hamburgrahlstedt hamburgu \
            hamburgum hamburgummediaurbs hamburgumseptentrionale hamburgwandsbek hamburgwilhelmsburg hamburgwinterhude hamburk \
            hamburq hambuurich hambwrg hambwrgh hamepuka hammaburga832 hammerbrook hampuri hanbao hanbaobeiqu hanbaoqu hanbaoshi \
            hanbaozhongqu hanburgo hanburuku hanburukuarutona harburganelbe harvestehude hausbruch hemburga hmbwrg hoheluftost \
            hoheluftwest horborg hummelsbuettel hummelsbuttel hyambarg hyambarga khamburg khamburgmite khamburgnord kharburg \
            kirchwerder kleinergrasbrook lemsahlmellingstedt lurup marienthal moorfleet neuenfelde neugrabenfischbek neuland \
            niendorf nienstedten ochsenwerder ohlsdorf othmarschen ottensen poppenbuettel poppenbuttel rahlstedt ralshtet \
            reitbrook rissen rothenburgsort rotherbaum sasel schnelsen spadenland steilshoop stellingen sternschanze stgeorg \
            stpauli suelldorf sulldorf vandsbek veddel vilkhelmsburg vinterkhude volksdorf wandsbek wellingsbuettel \
            wellingsbuttel willemsborg winterhude wohldorfohlstedt =HH+MV wilhelmsburg =HH+NI+RP+TH neustadt =HH+NW+RP hamm horn \
            =HH+SH langenhorn osdorf =HH+SN eppendorf =MV admannshagenbargeshagen ahlbeck altbrenz altbukow altefaehr altefahr \
            altenpleen altentreptow altkalen altkrenzlin altmeteln altsanitz altschwerin alttellin altwarp ankershagen anklam \
            ashtralzwnd baddoberan badkleinen badsuelze badsulze bandelin bandenitz bansin banzkow barnekow \
            bartenshagenparkentin barth bartow bastorf beggerow behrenhoff behrenlubchin behrenluebchin beidendorf bentwisch \
            bentzin benz bergenaufruegen bergenaufrugen bernitt besitz blankenhagen blankenhof blankensee blievenstorf blowatz \
            blumenholz bobitz boergerenderethwisch boerzow boiensdorf boizenburg boldekow boock borgerenderethwisch borkow born \
            borrentin borzow brahlstorf brandshagen breege breesen bresegardbeieldena broderstorf brueel bruel bruenzow \
            bruesewitz brunzow brusewitz buetow buetzow burgstargard burow butow butzow cambs cammin carlow carpin chwerin \
            coelpin colpin cramonshagen crivitz dabel dahmen damm damshagen dargen dargun dassow demen demmin dersekow \
            deyelsdorf diekhof dierkowneu dierkowwest diestelow dobbertin doemitz dolgen domitz domsuehl domsuhl dorfmecklenburg \
            dragun dranske dreschvitz ducherow duemmer duevier dummer dummerstorf duvier eggesin eichhorst eixen eldena \
            elmenhorstlichtenhagen faulenrost feldstadt ferdinandshof franzburg friedrichsruhe gadebusch gaegelow gagelow \
            galenbeck gallin ganzlin garz gelaifusiwaerde gelbensande geulaipeuseubalteu ghrayfsfalt gielow gingst glasin \
            glewitz glowe gnoien goehrenlebbin goermin gohrenlebbin goldberg goldenstadt goldenstaedt gormin gottesgabe \
            grabowhoefe grabowhofe graipsvaldi grajfsvald grambow gramkow grammendorf gransebieth granzin grayfswald grebbin \
            greifsvaldas greifsvalde greifswald greifswaldvorpommern gresse grevesmuehlen grevesmuhlen griefswald griepswohld \
            grimmen gripiewlas grossgievitz grosskiesow grosskrankow grosslaasch grossmiltzow grossmohrdorf grossnemerow \
            grossplasten grosspolzin grossroge grossstieten grossteetzleben grosswokern grosswuestenfelde grosswustenfelde \
            gueltz guestow guestrow guetzkow gultz guraifusuvuaruto gustow gustrow gutow gutzkow hagenow hammeranderuecker \
            hanshagen heiligenhagen heinrichswalde hiddensee hinrichshagenhofeins hohendorf hohenpritz hohensprenz hohenviecheln \
            hohenwangelin hohenzieritz holldorf holthusen hoort hoppenrade hornstorf ivenack jabel jakobsdorf jarmen jatznick \
            jennewitz jesendorf joerdenstorf jordenstorf juergenshagen juergenstorf jurgenshagen jurgenstorf kalkhorst kargow \
            karlshagen katzow kavelstorf kemnitz kessin kirchjesar kleinbelitz kleinbuenzow kleinbunzow kleinkussewitz \
            kleinrogahn kleintrebbow kleinvielen klink kluetz klutz knorrendorf koerchow kogel korchow korswandt koserow krackow \
            krakowamsee kramerhof kratzeburg krembz krien kritzmow kroepelin kroepelinertorvorstadt kroeslin kropelin \
            kropelinertorvorstadt kroslin kruckow krusenhagen kuchelmiss kuhlen kuhstorf kummer kummerow laage laerz lalendorf \
            lambrechtshagen langhagen lankow larz lassan lelkendorf leopoldshagen lewenberg lewitzrland lieblingshof liepgarten \
            liessow locknitz loddin loecknitz lohme loissin loitz loseutokeu lubesse lublow lubmin lubow lubstorf lubtheen lubz \
            luckow ludersdorf ludershagen ludwigslust luebesse lueblow luebow luebstorf luebtheen luebz luedersdorf luedershagen \
            luehmannsdorf luessow luetzow luhmannsdorf luosituoke lussow lutzow malchin mallentin malliss marlow marnitz \
            matzlowgarwitz mesekenhagen mestlin mirow mistorf moellenbeck moellenhagen moelschow moenchhagen moenkebude \
            mollenbeck mollenhagen molschow monchhagen monkebude moraas muehleneichsen muehlrosin muhleneichsen muhlrosin \
            murchin neetzow neibrandenburga neuboltenhagen neubrandenbourg neubrandenburg neuguelze neugulze neukalen neukaliss \
            neukloster neukosenow neumuehle neumuhle neuposerin neustadtglewe neustrelitz neverin niepars noibeulandenbuleukeu \
            noibrandenburgas noiburandenburuku nojbrandenburg nojbrandenburge nossendorf nossentinerhuette nossentinerhutte \
            nostorf nuevobrandeburgo nwybrndnbwrg oberewarnow osteseebadkarlshagen ostseebadahrenshoop ostseebadbaabe \
            ostseebadbinz ostseebadboltenhagen ostseebaddierhagen ostseebadgoehren ostseebadgohren ostseebadkuehlungsborn \
            ostseebadkuhlungsborn ostseebadnienhagen ostseebadprerow ostseebadzinnowitz pampow pantelitz papendorf parchim \
            parchtitz pasewalk patzig paulsstadt penkun penzlin picher pingelshagen plaaz plate plauamsee plueschow pluschow \
            poelchow poetenitz pokrent polchow poseritz potenitz pragsdorf prisannewitz prislich pritzier prohn pruchten pruezen \
            pruzen putbus rabensteinfeld raduhn rambin rankwitz rastow rechlin reddelich redefin rehna reimershagen reinberg \
            remplin retgendorf retschow ribnitzdamgarten richtenberg ritzerow robel roebel roevershagen roggendorf roggentin \
            rollwitz rom rosenow roshhok roshtok rossow rostak rostochium rostock rostok rostoka rostokas rosutokku rovershagen \
            roztok rubkow rubow ruehn rueting ruhn ruting rwstwk rwstwq rxsthxkh sagard samtens sarmstorf sarow sassnitz \
            saverina sberina schaprode schelfstadt schlagsdorf schliemannstadtneubukow schoenbeck schoenwalde schonbeck \
            schonwalde schwaan schwanheide seebadheringsdorf seebadzempin seeheilbadgraalmueritz seeheilbadgraalmuritz seehof \
            sehlen sellin selmsdorf selpin semlow setzin shenweilin shfyryn shhralzund shitelaersong shitelaersongde shiwerini \
            shtralzund shutoraruzunto shuvuerin shverin shverini shveryn shwryn shwyryn siedenbollentin sietow siggelkow \
            spantekow splietsdorf spornitz stabelow staebelow staven stavenhagen steffenshagen sternberg stoltenhagen \
            stralendorf stralsund stralsunda stralzunde strasburg strlzwnd strzalowo stubbendorf suelstorf suerinum sukow \
            sulstorf sverin sverina sverinas sverine swerin swwryn syubelin syuteulaljunteu tarnow techentin teschendorf \
            tessenow tessin testorfsteinfort teterow thelkow thulendorf toddin torgelow torgelowamsee trassenheide trent \
            tribsees trinwillershagen trollenhagen tuetzpatz tutow tutzpatz uckeritz ueckeritz ueckermuende ueckermunde ummanz \
            universitaetsundhansestadtgreifswald universitatsundhansestadtgreifswald upahl usedom userin veelboeken veelboken \
            velgast vellahn ventschow vielank vielist viereck voelschow vollrathsruhe volschow wackerow walkendorf wardow waren \
            warin warlow warnemuende warnemunde warnow warsow wattmannshagen weitendorf weitenhagen wendischbaggendorf wendorf \
            werdervorstadt wessin weststadt wieck wiek wiendorf wismar wittenbeck wittenburg wittenfoerden wittenforden \
            wittenhagen witzin wobbelin woebbelin woggersin wolde woldegk wolgast wredenhagen wulkenzin wusterhusen \
            xinbolandengbao zapel zarnekow zarrendorf zarrentinamschaalsee zehna zemitz zepelin zerrenthin zickhusen ziegendorf \
            zierow ziesendorf zingst zirchow zoelkow zolkow zuessow zurow zussow zwerin =MV+NI nienhagen wustrow =MV+NI+NW+SH \
            neuenkirchen =MV+NW greven steinhagen =MV+RP altenkirchen sassen =MV+SH basedow elmenhorst fuhlendorf guelzow gulzow \
            heringsdorf horst klausdorf leezen moelln molln mustin preetz stolpe tramm wesenberg =MV+SN lobnitz loebnitz lohmen \
            =MV+ST biendorf grabow =NI abbesbuettel abbesbuttel achim adelebsen adelheidsdorf adenbuettel adenbuttel adendorf \
            adenstedt aerzen affinghausen agathenburg ahausen ahlden ahlem ahlerstedt ahnsbeck ahnsen aimudeng aldenboarch \
            aldinborg alfhausen alfstedt algermissen allerbuettel allerbuttel almstedt altenau altenmedingen \
            alteshochschulviertel altewiek altlehndorf altmerdingsen altwallmoden amdn amelinghausen amhagenring anderlingen \
            anderten ankum annobero aoerdengbao aosinabuluke apelern apen apensen appel arholzen armstorf arpke artlenburg \
            asendorf asnabruk asnabrwk aufderhorst auhagen aurich awldnbwrg awldnbwrgh awsnabrwk axstedt badbentheim badbergen \
            badbevensen baddeckenstedt badeilsen badenhausen badenstedt badessen badfallingbostel badgandersheim badgrund \
            badharzburg badiburg badlaer badlauterbergimharz badmuenderamdeister badmunderamdeister badnenndorf badpyrmont \
            badrothenfelde badsachsa badsalzdetfurth badzwischenahn bahrdorf bahrenborstel bakum balge balje baltrum banteln \
            barchel bardowick barenburg barendorf barnstedt barnstorf barsinghausen barssel barum barver barwedel basdahl bassum \
            bawinkel bebelhof bechtsbuettel bechtsbuttel beckdorf beckedorf beckeln beedenbostel beesten beiderhoehne \
            beiderhohne beierstedt belm belum bemerode bendestorf bensersiel bergenanderdumme bergfeld bersenbruck bersenbrueck \
            berumbur betheln betzendorf beulaunsyubaikeu bevenrode beverstedt bienenbuettel bienenbuttel bienrode \
            bilhelleumseuhapen bilshausen binnen bippen bispingen bissendorf bleckede blender bliedersdorf bockenem bockhorst \
            bodenfelde bodensee bodenteich bodenwerder boehme boerger boerssum boesel boetersen boffzen bohme bohmte boitze \
            bokensdorf bolpeuseubuleukeu bomlitz borger borkum borssum bosel botersen bothel bothfeld bovenden brakeunterweser \
            bramsche bramstedt branjavika branshwyg braounsvaich braunasvaiga braunlage braunschweig braunshvaigi braunshvajg \
            braunshvejg braunshweyg braunsveiga braunsveigas brawnshfaygh brawnshwayg breddenberg breddorf bremervoerde \
            bremervorde brest brevoerde brevorde brietlingen brinkum brockel brockum broeckel broitzem brome bronswiek \
            bruchhausenvilsen brunsvicum brunsvik brunswick brunswik brunswyck brunswyk brunszwik buchholzindernordheide \
            buckeburg bucken buddenstedt bueckeburg buecken bueddenstedt buehren buelkau buergerpark buhren bulkau bult \
            bulunruike buraunshuvuaiku burgdorf burgerpark burweg butjadingen buxtehude byenoldenburg cadenberge calberlah \
            calenbergerneustadt cappel cappeln carolinensiel cehle cele celei cella celle celleityskland chelle chilnteschaim \
            choettingen chottingen clausthalzellerfeld clenze cloppenburg colnrade coppenbruegge coppenbrugge coppengrave cramme \
            cremlingen cuxhaven cuxhoben cuxhuuwen dahlenburg dahlum daiermenhuosite damme damnatz danndorf dannenberg dassel \
            davenstedt dedelstorf deensen dehlmenkhorst deinste deinstedt delligsen delmenhorst delmenkhorst demost derental \
            dersum derumenhorusuto destedt detern detmerode dettum deutschevern dibbesdorf dickel didderse diekholzen dielmissen \
            diepholz dinklage dissen dlmnhwrst doehren doerpen doerverden doetlingen dohren dollbergen dollern dornum dorpen \
            dorstadt dorum dorverden dotlingen drakenburg drangstedt dransfeld drebber drentwede drestedt driftsethe drochtersen \
            dudenbuttel duderstadt duedenbuettel duensen duingen dunsen dunum ebergoetzen ebergotzen eberholzen ebstorf echem \
            edemissen edewecht egestorf eggermuehlen eggermuhlen ehmdehn ehmden ehrenburg eickeloh eicklingen eime eimen eimke \
            einbeck eisdorfamharz elbe eldingen elmlohe elsfleth elze embsen emda emden emlichheim emmendorf emsbueren emsburen \
            emstek emtan emtinghausen emuden engden engeln engelschoff erkerode esche eschede eschershausen esens essel \
            esterwegen estorf everode eversmeer evessen eydelstedt eyendorf eystrup farven fassberg fedderwarden filsum fintel \
            firrel floegeln floethe flogeln flothe frankenfeld freden fredenbeck freiburgelbeflecken freistatt frellstedt \
            frelsdorf freren fresenburg friesoythe fuerstenau furstenau fwlfnbwtl fwlfsbwrgh fylhlmshafn gameln ganderkesee \
            gandesbergen gannovehr gannover ganover garbsen garbsenmitte garbseno garbzen garbzn garlstorf garrel garstedt \
            gartow gatingen geeste gehrde gehrden geitelde gemeindefriedland georgsdorf georgsmarienhuette georgsmarienhutte \
            gerbernessena1286 gerdau gersten getelo getingen getingenas getingene getinggen gettingen getynga gevensleben \
            geversdorf ghwtynghn gieboldehausen gielde giesen gifhorn gildehsgajm gildesgajm gilten gittelde gjottingen \
            gjotyngen glain glandorf gliesmarode gnarrenburg godenstorf goedenstorf goehrde goelenkamp goetinggen goettingen \
            gohrde goldenstedt golenkamp golmbach gorleben goslar gotinga gotingen gottinga gottingen grafhorst grasberg \
            grasleben greetsiel grethem grossberssen grossenkneten grossenwoerden grossenworden grossgoltern grossippener \
            grossmeckelsen grossmunzel grossoesingen grosstwuelpstedt grosstwulpstedt gruenendeich grunendeich gtyngn \
            guderhandviertel guelpherbytum gusborn gwtyngn gyhum gyotingana habighorst hademstorf haemelhausen haenigsen \
            haeuslingen hage hagenburg hagenimbremischen hagermarsch hahausen hainholz hainovara halbemond halvesbostel hamala \
            hambergen hambuehren hambuhren hamelen hamelhausen hamelin hamelleun hameln hamersen hamerun hamln hammah hamoeren \
            handeloh handorf handrup hanigsen hankensbuettel hankensbuttel hannauver hannober hannova hannover hannovera \
            hannovere hannoverschmuenden hannoverschmunden hannower hannowexr hannuowei hanobeo hanobhar hanofa hanofer \
            hanophara hanovara hanover hanoveri hanoveris hanovra hanovre hanovro hanower hanowery hansestadtstade hanstedt \
            hanstedteins hanwfr harbarnsen hardegsen haren harmstorf harpstedt harsefeld harsum harxbuettel harxbuttel hasbergen \
            haseluenne haselunne hassbergen hassendorf haste hatten hattorf hauptbahnhof hauptfriedhof hauslingen haverlah \
            hechthausen hedeper heemsen heere heerstedt heeslingen heessen hehlen heidberg heideviertel heinade heinbockel \
            heinsen hellwege helmstedt helpsen helvesiek hemmoor hemsbuende hemsbunde hemslingen hemsloh hepstedt hermannsburg \
            herrenhausen herrmannshoehe herrmannshohe herzbergamharz herzlake hesel hespe hessischoldendorf heuerssen heyen \
            heyersum hildeseuhaim hildesheim hildesheima hildesheimas hildesia hilgermissen hilkenbrook hillerse hilmessen \
            hilter himbergen himmelpforten hinte hipstedt hirudesuhaimu hittbergen hitzacker hmlyn hnwbr hodenhagen hoefer \
            hoerden hofer hohenhameln hohetor hohne hohnhorst hohnstorf holdorf holenberg holle hollen hollenstedt hollnseth \
            holtgast holtland holzminden hondelage honovere hoogstede horden hornburg horneburg hoya hoyerhagen hoyershausen \
            huede huelsede hueven hulsede huven hyldshaym hyldshyym ihanoveri ihlienworth ilsede ingeleben isenbuettel \
            isenbuttel isernhagenfarsterbauerschaft isernhagensud isernhagensued isterberg itterbeck jade jalcheugiteo jameln \
            jelmstorf jembke jemgum jerxheim jesteburg jever jiabusen jork juehnde juhnde juist kakenstorf kalefeld kanzlerfeld \
            karwitz katlenburglindau keiththingngein kettenkamp khameln khannover khanover khildeskhajm kirchbrak kirchgellersen \
            kirchlinteln kirchrode kirchseelte kirchtimke kirchwalsede kirchwistedt kissenbruck kissenbrueck kleefeld \
            kleinberssen kleingusborn kleinmeckelsen kleinschwuelper kleinschwulper kluse kneitlingen koehlen koenigslutteramelm \
            koenigsmoor kohlen konigslutteramelm konigsmoor kralenriede krebeck kreiensen krummendeich kuehrstedt kuesten \
            kugseuhapen kuhrstedt kukesigang kukkusuhafen kuksgafen kukskhafen kukskhaven kusten kutenholz kwkshafn kwkshawn \
            laar laatzen lachendorf laehden lahden lahe lahn lamme lamspringe lamstedt landesbergen landolfshausen langelsheim \
            langenhagen langenhageno langenhogen langenkhagen langeoog langgenhagen langhnhaghn langlingen langnhagn lastrup \
            lathen lauenau lauenbruck lauenbrueck lauenhagen leer leese leezdorf lehndorf lehre lehrte leiferde leinhausen \
            lembruch lemfoerde lemforde lemwerder lengede lengenbostel lenne liebenburg lilienthal limmer lindenmitte lindennord \
            lindensud lindensued lindern lindhorst lindwedel lineburg lingen lingenems linsburg lintig ljuneburg loeningen \
            loningen lorup loxstedt lubberstedt lubbow luder ludersburg ludersfeld luebberstedt luebbow lueder luedersburg \
            luedersfeld lueerdissen luemborg lueneburg luenne luerdissen luetetsburg luhden lumborg lunebao luneberg lunebourg \
            luneburg luneburgo luneburgum luneburk luneibao lunestedt lunne lutetsburg lutterambarenberge lwinebuleukeu lwnbwrg \
            lwnbwrgh lynbwrg lyneburgu lynempournk lynghn lyngn maasen marienhafe marienhagen mariental marklohe marschacht \
            martfeld marxen mascherode mechtersen meerbeck meerdorf meine meinersen melbeck melle mellinghausen melverode \
            menslage meppen merzen messenkamp messingen misburg misburgnord misburgsud misburgsued misselwarden mittegrossefehn \
            mittelnkirchen mittelstenahe moisburg molbergen moordorf moorriem moorweg muehlenberg muhlenberg mulsum nahrendorf \
            natendorf neetze negenborn nenndorf neuboerger neuborger neudarchau neuenhaus neueshochschulviertel neuharlingersiel \
            neuhausanderoste neukamperfehn neulehe neuschoo neustadtamrubenberge neustadtamruebenberge neuwulmstorf niederlangen \
            niedernwoehren niedernwohren nienburg nienhagena1312 nienstadt nienstaedt nketinnken noertenhardenberg nordbahnhof \
            norden nordenham norderney nordholz nordhorn nordkhorn nordleda nordseeheilbadwangerooge nordsehl nordstadt \
            nordstemmen nortenhardenberg northeim nortmoor nortrup nothoorn nottensdorf nuodehuoen nwrdhwrn oamde \
            oberdorfandervenne oberlangen obernfeld obernholz obernkirchen oberricklingen ochtersum odisheim oederquart oelper \
            oelperholz oerel oetzen ohne ohrum oldehnburg oldemburgh oldemburgo oldenboerj oldenborj oldenbourg oldenbuleukeu \
            oldenburg oldenburgas oldenburgi oldenburgo oldenburgoldenburg oldenburgum oldersum olengarbsen ollnborg olper \
            olperholz ooldenbuurich orudenburuku oseunabeulwikeu osloss osnabrik osnabrika osnabriukas osnabrjuk osnabruck \
            osnabrueck osnabruga osnabrugensis osnabruko ossenbruegge ossenbrugge osteel osten osterbruch ostercappeln \
            ostereistedt osterholzscharmbeck osterodeamharz ostochtersum ostrhauderfehn oststadt osunaburyukku ottenstein otter \
            otterndorf ottersberg ovelgoenne ovelgonne oyten padingbuettel padingbuttel papenburg pappelberg parsau pattensen \
            pegestorf peine pennigsehl petkum petritornord petritorost petritorwest pewsum pohle polle pollhagen prezelle \
            prinzenpark prinzhoefte prinzhofte quakenbruck quakenbrueck quendorf querenhorst quernheim querumerforst \
            querumwabenkamp rabke radbruch raddestorf raebke rastdorf rastede rautheim rechtsupweg reessum regesbostel \
            rehburgloccum rehden rehlingen rehren reinstorf renkenberge rennau reppenstedt rethem rethen rheden rhumspringe \
            ribbesbuettel ribbesbuttel ricklingen riddagshausen riede rieste ringe ringen ringstedt rinteln ritterhude rodenberg \
            roemstedt roetgesbuettel rohrsen roklum rollshausen romstedt ronnenberg rosche rotenburg rotgesbuttel rothenfelde \
            rudershausen ruedershausen ruehen ruehmelincolnsdlg ruehmevorwerksdlg rueningen ruesfort ruhen ruhmelincolnsdlg \
            ruhmevorwerksdlg rullstorf runingen rusfort rysum ryuneburuku sachsenhagen saercijite sahlkamp salzbergen salzgitter \
            salzhausen salzhemmendorf samern sandbostel sande sandstedt sanktandreasberg sarstedt sassenburg sauensiek schapen \
            scharnebeck scheden scheessel schellerten schiffdorf schillig schladen schnackenburg schnega schneverdingen \
            schoenewoerde schoeningen schoeppenstedt scholen schoneworde schoningen schoppenstedt schortens schuettorf \
            schulenbergimoberharz schuntersdlgwest schuttorf schwafoerden schwaforden schwanewede schwarme schwarmstedt \
            schwarzerberg schweindorf schweringen schwerinsdorf schwienau schwublingsen schwueblingsen seelze seesen seevetal \
            seggebruch sehlde sehnde sellex selsingen semmenstedt seulingen sibbesse sickte siedenburg siegfriedviertel \
            sillenstede sittensen soderstorf soegel soehlde soellingen sogel sohlde sollingen soltau soltendieck sottrum spelle \
            spiekeroog sprakensehl springe stadensen stadthagen stadtkern stadtoldendorf staffhorst stedesdorf steimbke steinau \
            stelle stemmen stemshorn steyerberg stinstedt stocken stockse stoecken stoeckheim stoeckse stoetze stolzenau stuhr \
            suddendorf suderburg sudergellersen sudstadt sudwalde suedergellersen suedstadt suepplingen suepplingenburg suestedt \
            suhlendorf sulingen supplingen supplingenburg surwold sustedt sustrum syke syly tappenbeck tarmstedt tespe \
            thedinghausen thomasburg thuine thune tiddische timmerlah tiste toppenstedt tostedt tosterglope trebel tsuere tuelau \
            tulau twieflingen twist twistringen uchte uehrde uelsen uelzen uetze ummern undeloh unterluess unterluss \
            upgantschott uslar utarp uthlede vahlberg vahlbruch vahlde vahrenheide varel varrel vastorf vechelde vechta \
            veenhusen velpke veltenhof veltheim verden vienenburg vierden vierhoefen vierhofen viewegsgarten vilchelmschafen \
            vilgelmsgafen vilgelmskhafen vilhelmshafenas vilkhelmskhafen visbek visselhoevede visselhovede voegelsen voelkenrode \
            vogelsen volfembutel volfenbitel volfenbjutel volfenbjuttel volfsburg volfsburgas volfsmpournk volkenrode volkmarode \
            vollersode volpsburgi voltlage vordorf vorwerk vrees vuiruherumusuhafen vuorufusuburuku waake waddeweitz wagenfeld \
            wagenhoff waggum wahrenholz walchum waldhausen walkenried wallenhorst walsrode wangelnstedt wanna warberg wardenburg \
            warmsen warpe wasbuettel wasbuttel watenbuettel watenbuttel wathlingen weener weenzen wehnsen wehrbleck weiliangang \
            weinberg welle wendeburg wendischevern wennigsen wenzendorf werdum werlaburgdorf werlte werpeloh wesendorf weste \
            westergellersen westerholt westerstede westertimke westerwalsede westfeld westhagen wetschen wettbergen wettrup \
            weyhausen wieda wiedensahl wiefelstede wielen wienhausen wieren wiesmoor wietmarschen wietze wietzen wietzendorf \
            wildemann wildeshausen wilhelmitornord wilhelmitorsud wilhelmitorsued wilhelmshaven willelmeshaefen willemshaven \
            wilstedt wilsum windhausen wingst winkelsett winnigstedt winsenaller winzenburg wippingen wirdum wischhafen wistedt \
            wittingen wittmar wittmund wlfnbwtl wlfzbrg woelpinghausen woerfenbiteer woerfusibao wohnste wolfenbuettel \
            wolfenbuttel wolfsboerj wolfsborj wolfsbourg wolfsburg wolfsburgo wolfsbuurich wollbrandshausen wollershausen \
            wolpinghausen wolsdorf woltershausen worpswede wremen wrestedt wriedel wuelfel wuelferode wuelmshoawen wulfel \
            wulfenbuettel wulfenbuttel wulferode wulfsborg wulfsen wulften wulmshoawen wulsbuettel wulsbuttel wunstorf wwlfsbwrg \
            wwlfzbwrg wwlpsbwrg wylhmshafn xierdesihaimu zalcgitehr zalcgiter zalcgiteris zalcgitter zaltsghytr zaltsgytr \
            zarutsugitta zernien zetel zeven zoo zorge zuckerberg =NI+NW blomberg brackel brueggen bruggen bunde elsdorf essen \
            gronau holzen kranenburg lengerich lohne marl neubruck neubrueck rhade rhede rodenkirchen scharnhorst wenden \
            =NI+NW+SH hagen =NI+NW+ST halle =NI+RP muden mueden sehlem =NI+RP+SH gartenstadt linden =NI+RP+ST langendorf =NI+SH \
            bargstedt bevern bokel borstel drage heede horstedt hude husum langwedel lehe luchow luechow midlum morsum norddeich \
            oldendorf rosdorf steinhorst winsen wittorf =NI+SH+TH buchholz =NI+SN heidenau waldheim =NI+SN+ST rothenburg =NI+ST \
            elbingerode friedeburg hassel kalbe moringen raetzlingen ratzlingen seeburg =NW aachen aakhen aakheni aaxen achen \
            achenas achn aensibeige ahaus ahen ahene ahkan ahlen ahln aierfuteshitate aisana aischwiele aisen aishiweilei \
            aixlachapelle akhana akhen akhn akisgran akwizgran aldenhoven aleno alfter alna alnon alpen altena altenbeken \
            altenberge altenbueren altenburen altmarl altstadtnord altstadtsud anrochte anroechte aobohaosen aoke aoyisijixing \
            aplerbeck aquaegrani aquisgra aquisgran aquisgrana aquisgrano aquisgranum aquisgrao arensperg arftshtat arnsberg \
            arnsberga arnsbergas arnsberge arnsbrg arnsbrgh arsbeck ascvilare ashtwlbrg ashwaylr asnithi asseln assindia \
            attendorn augustaubiorum augustdorf aulen awbrhawzn awna axhe axin aybnbwrn aynnbwrnn ayshfaylr aysn aysyn aywskyrsh \
            ayzlwn azrlwn badberleburg baddriburg badfredeburg badholzhausen badhonnef badlaasphe badlippspringe badmeinberg \
            badmuenstereifel badmunstereifel badoeynhausen badrbwrn badsalzuflen badsassendorf badwuennenberg badwunnenberg \
            badzalcuflen badzaltswfln baesweiler bahnhofreken balve bamenohl barntrup barop batesaerciwufulun baukem bayenthal \
            beckum bedburg beeck beeckerheide beelen beigekamen belecke benninghofen bergem bergheimandererft berghofen \
            bergischgladbach bergishgladbakh bergkamen bergneustadt berkamen berkum bestwig beverungen biaergkoamen biargkoamen \
            bielefeld bilderstockchen bilderstoeckchen bilefeld bilefelde bileifeierde bilephelda bilepildi bilifeld bilivelda \
            billepelteu billerbeck bireferuto birgte biten bittermark bocholt bochoum bochum bochumas bochumwattenscheid \
            bochumwerne bockum bodefeld boedefeld boen boenen boevinghausen bofumu bohong bohum bohuma bohuoerte bokelt bokhem \
            bokholt bokhum bokhuma bokhumi bona bonen boni bonn bonna bonnhardtberg bono borgentreich borgholzhausen boseroth \
            boteluopu boteulopeu botoroppu botrop botropas botropo bottrop boupertal bovinghausen brakel brechten breckerfeld \
            breinigerberg brghkamn brgkamn brilon bruenninghausen brunninghausen bttrwp buchforst buende buer bueren builefeld \
            buldern bupeotal buren burscheid bwkhm bwkhwm bwkwm bwlhaym bwshwltalman bxnn bylefeldas bylyfyld cachy \
            castroprauxel chatinnken clarholz coesfeld cologna cologne colonha colonia coloniaagrippina coloniaagrippinensis \
            crefeld culonia cwlen dahlhausen daitemoerde dasaladorapha daseladorfa datteln delbruck delbrueck derne deteumolteu \
            dethmxld detmold detmolda detmoldas detomoruto deusen deutz deyusserudorufu deyusuburuku diaosuduoerfu dilun dingden \
            dingsilaken dinslaken dinslakena dinslakeno diren disburga diseldorf diseldorfa disseldorf diuseldorfas diuseldorpi \
            djuren djuseldorf djusseldorf doerentrup doessel doessen doleuteumunteu dorentrup dormagen dormaje dorsten dorstfeld \
            dortamunda dortmund dortmundas dortmunde dortmundi dortmundo dorutomunto dossel dossen dreierwalde drensteinfurt \
            drolshagen dtmwld duelmen dueoerpm duerboslar dueren duesseldoerp duesseldorf duesseldorfpempelfort duessldorf \
            duisaburga duisboerj duisborg duisborj duisbourg duisburch duisburg duisburgandhamborn duisburgas duisburghamborn \
            duisburgi duisburgo duizburg dujsburg dulmen duoermagen duorpm duositeng duotemengde durboslar duren dusaierduofu \
            dusburk duseladarapha duseldorfo dusseldoerp dusseldorf dusseldorfpempelfort dusseldorp dusseldorpium dusseldxrf \
            dussldorf duusboerg duusborg duyisibao duysburg dwilen dwiseldoleupeu dwiseubuleukeu dwrmaghn dwrmagn dwrstn \
            dwrtmwnd dwsldwrf dwysbwrg dwysbwrgh dxrthmund dynslakn dynzlakn dysbwrg dysldwrp dyuseladorpha dyuseldorf \
            dyzeldorfi dzjuseldorf ecan ehrftshtadt ehsehn ehshvajler ehssen eichlinghofen eil einruhr eitorf elmpt emmerich \
            emsdetten endenich engelskirchen enger ennepetal ennigerloh erftshtadt erftshtat erftstadt erkelenz erkrath \
            erndtebruck erndtebrueck erwitte eschweiler esen esena esenas esene eseni eseno eshuvuaira eshvaileri eshvajler \
            eslohe espelkamp esse esvayler esveilere esveileris esveilers esyubailleo euskirchen everswinkel eving feierbeite \
            feiersen felbert finnentrop firzen fischeln flbrt frechem frechen freialdenhoven frekhen fretter friesdorf \
            froendenberg frondenberg frshn fryshn fuleixing fwbrtal fylysh fyrzn fytn gaiersenjixing gamm gangelt geilenkirchen \
            geladebeike geldern geleiwenbuluoyixi geljenkileuhen gelsanakarsana gelsenkiaerken gelsenkiarken gelsenkirchen \
            geluonao gelzenkirchenas gelzenkirhene gelzenkirheni gelzenkirkhen gerne gerten geruzenkiruhyen gescher geseke \
            geullateubekeu gevelsberg geyen ghladbyk ghrfnbrwysh ghrwnaw ghwmrsbakh ghylsnkyrshn gilden gimmersdorf giterslokh \
            giuterslas giuterslo gjurt gjuterslo gladbeck gladbek gladbeki gladbk glessen glsnkrchn glznkyrshn glznqyrkn goch \
            grafenwald grefenbrojkh grefrath gremberghoven grevenbroich grevenbroichas grevenbroikh grevenbrokh grfnbrwysh \
            gruiten grwnawnwrdraynwstfaln guetersloh gulong gumeiersibahe gumersbakh gummersbach gummersbakh gurevuenburoho \
            gutersloh gwiteoseullo gwmrzbakh gwtrzlwh haan hacheney hageni haghn hagn hajn hajyn hallenberg halternamsee halver \
            hamas hami hamminkeln hammona hamo hamu harpen harsewinkel hatinggen hattingen hatyngn havixbeck heek heiden \
            heierfude heierne heierteng heiligenhaus heinsberg heisterbacherrott heleune hellenthal helzenkirxen hemer \
            hennefsieg herdecke herford herfordo heritono herne herscheid herten heruforuto herune herzogenrath hiaetten \
            hiarwede hiatten hiddenhausen hilchenbach hilde hilden hilgenduenweg hilgendunweg hille hiurtas hliunon hochfeld \
            hoehenberg hoerde hoerstel hoevelhof hoexter hohenberg holthausen holzwickede hombruch hopsten horde hordel \
            hornbadmeinberg horstel horstmar hostedde houverath hovelhof hoxter hrfwrd hrnh hrtn huadengshute huckarde \
            huckelhoven huckeswagen hueckelhoven hueckeswagen huellhorst huelsten huenxe huerth hullhorst hulsten \
            humboldtkolonie hunxe hurth hwrt hyldn hyrnh hyrtn ibbenbjuren ibbenbueren ibbenburen ibenbiren ijeollon inden \
            iserlaun iserlohn iserlon isselburg issum izaron izerlon izerlonas jigen jlabbach jlabbisch jlaebbisch jollinggen \
            juchen juechen juelich juengersdorf julich jungersdorf jutesiluo kaarst kalana kaldenkirchen kalk kalkar kall kalon \
            kamen kamplintfort kapellen kasiteluopulaokesaier kastroprauksel kastrwbrawksl kastrwprawksl keerpeng keleifeierde \
            keln kelnas kelne kelni kelong kelsenkheiyrkhein kempen kerpe kerpen kerun kessenich keulen keulepelteu kevelaer \
            khagen kham khamm khasthrxphreaseil khatingen khattingen kherfeld kherford kherne kherneh kherten khilden khirt \
            khjurt kholoy kierspe kiolns kirchderne kirchhundem kirchlengern kirchlinde kjoln kleinreken kleve kley klwn koelle \
            koelleun koeln koelnporz koenigswinter kolinnadrynem kolinnadrynom kolle koln kolnporz koloin kolon kolonia kolonjo \
            konigswinter kornharpen korschenbroich krbn krefeld krefeldas krefelde krefelduerdingen krefelnt krehfeld \
            kreisfreiestadtaachen kreuzau kreuztal krfld krieevel krievel kryfld kuerten kureferuto kurlhusen kurten kuxthexrslo \
            kwln kwlwn kwlwnya kwtrslwh kyoln kyolna kyrbn ladbergen laevverkuuse lage laine lainei langefaal langefaeael \
            langendreer langerwehe langgenfeierde langnfld lanstrop latingen latinggen lavverkuuse lbrqwzn lebeokujen \
            leberkouzen lefexrkhusein legden leichlingen leikelinhaosen leimushayide leiwokusen lekeullinghaujen lemgo \
            lemsyaiteu lenhausen lennestadt leopoldshoehe leopoldshohe leudenscheid leverkusen leverkuzen leverkuzenas \
            leverkuzene lidenshajd lienen lindenhorst lindlar linen linn linnich lippshtadt lippshtadte lippstadt lipshhat \
            lipshtat lipstant lipushitate liudolvescetha ljudenshajd ljunen loehne lohmar lotte lubbecke ludenberg ludengshayide \
            ludenscheid ludinghausen luebbecke luedenscheid luedinghausen luegde luenen luensche luetgendortmund luettringen \
            lugde lunen lungsodngaachen lungsodngcologne lunsche lutgendortmund luttringen lwdnshayd lwinen lwnn lwrkwzn \
            lybshtat lyfrkwzn lywrkwsn maer mariaveen marienheide marlalman marsberg marten mechernich medebach meerbusch \
            mehrhoog meiderich meierbushi meinchenkladbakh meinerzhagen meirs menchengladbachas menchennklantmpach menden \
            mendeng mengede mengenich menglinghausen menhengladbaha menhyenguratobahha menkhengladbakh menkhengladbakhi mennen \
            menxinggeladebahe merbush mers mersas merzenich meschede metelen mettingen mettmann meurs milchaim milse mindein \
            mindeno mingdeng mingsite minn minster minstere miunsteris mjonkhengladbakh mjors mjulkhajmnarure mjunstehr mjunster \
            mndn mnsngldbk moehnesee moeleuseu moelm moeln moenchengladbach moenhengeullateubaheu moenster moers moersi mohnesee \
            molm moln monasterium monchengladbach monheimamrhein monkhengladbakh monschau monster mors mpilephelnt much \
            muelheimanderruhr muelheimonruhr muelheimruhr muenchengladbach muensternordrheinwestf mulheimanderruhr mulheimonruhr \
            mulheimruhr munistri munsternordrheinwestf mwinseuteo mwnshnghladbakh mwnstr mwrz mwyrs myndn mynster mynstr \
            myonsanagladabakha myrbwsh myrs myunsuta nachrodtwiblingwerde neersen neheim netphen nette nettersheim nettetal \
            neuehrenfeld neuekoloniewesthausen neuenrade neukirchenvluyn neupattern neuss neustadtnord neustadtsud neustadtsued \
            nideggen niederbachem niederkassel niederkruchten niederkruechten niedermerz niederwenigern niederzier nieheim \
            nienberge nippes nkelzenkirchen noervenich noisas noiseu noisi noisu nojs nordkirchen nordwalde norvenich nottuln \
            novaesium ntinslaken ntiselntorph ntortmount ntouismpournk ntysselntorf nuembrecht nuess nueuess numbrecht nuoyisi \
            nuss nuus nuuss nwys nyws obahauzen obeohaujen obergauzen oberhauzen oberhauzenas oberhauzene oberhauzeni oberkassel \
            oberkhauzen obernbeck oberpleis oche ochtrup odenthal oelde oererkenschwick oerlinghausen oeskerche oespel oestrich \
            ohligs ojskirkhen olfen olpe olsberg omperchaouzen oochen opladen oppidumubiorum oppum oskerche ossendorf ostbevern \
            overath overhus padaborun padeboen padehrborn padeoboleun paderborn paderborna paderbornas paderbronna padexrbxrn \
            padrbwrn patterbuorn pech pfalzdorf plettenberg poll portawestfalica porz porzamrhein preussischoldendorf puerhaimu \
            pulgajm pulheim pulkhajm pullem pwlhaym qlwnyt qrpld querenburg quluniat radevormwald raesfeld rahden rahm rajn \
            rajne rath rathanhoven ratingen ratlyngn raynh rebakuzen recke recklinghausen recklinghusium rees reken \
            rekkuringuhauzen reklinghauzenas reklingkhauzen remsaint remsayd remscheid remseidas remshaidi remshajd remushaito \
            rene rhedawiedenbruck rhedawiedenbrueck rheinbach rheinberg rheine rheinhausen rheurdt riaekelhusen riakelhusen \
            riehl rietberg rklynghawzn rmshayd rmsyyd rodinghausen roedinghausen roesrath roetgen roettgen \
            rombergparklucklemberg rombergparkluecklemberg rommerskirchen rosrath rottgen roxel ruethen ruppichteroth rurberg \
            ruthen ryunen saeffelen saerbeck salzkotten sanktaugustin sanktavgustin sassenberg schalksmuehle schalksmuhle \
            scharnhorstost schermbeck schiederschwalenberg schlangen schleiden schmallenberg schoeppingen schoppingen schueren \
            schuren schweierte schwelm schwerte schwieringhausen sechtem selfkant selm sendenhorst serkenrode shengaogusiding \
            shfyrth shituoerbeige shiweite shtolberg shtwlbrgh shutoruberuku shverte shwrth siegburg siegen siersdorf silbach \
            simmerath sinnersdorf sjtolberg soelde soelderholz soest solde solderholz solich solingen solingngein sonsbeck \
            spenge sprockhoevel sprockhovel stadtcastroprauxel stadtlohn staugustin steinfurt stiftquernheim stockum \
            stolbergrheinland stolbersch stossdorf straelen sudlohn suedlohn sundern suolingen sverte swlngn syburg tecklenburg \
            telgte teluosiduofu throtmenni thuiscoburgum titz tiyucaltorhpu toenisvorst tonisvorst tremonia troisdorf trojsdorf \
            trwysdwrf trwyzdwrf tuernich turnich ubachpalenberg uberruhrholthausen uckerath uebachpalenberg ueberruhrholthausen \
            uedem uerdingen unna vatenseidas vattenshajd vattenstadt veeese velbed velbert velen verl versmold vettweiss vezel \
            viersen vilikh villikh villix vitehn viten vitenas vitten vlotho voerde vonni vorst vreden vuattenshaito vuitten \
            vupartala vupertal vupertale vupertalis vuppataru vuppertal wachtberg wachtendonk wadersloh wahnheide waldbroel \
            waldbrol waldfeucht walheimhahn waltrop wambel warburg warendorf warstein wassenberg watengshayide wattenscheid \
            wattsche weeze wegberg weilerswist weilixi weisaier weiteng welda wellinghofen welver wemb wengna werdohl werl \
            wermelskirchen werne wersten werther wesel wesseling westerfilde westerkappeln westrich wichlinghofen wickede wiehl \
            willebadessen willich wilnsdorf winterberg wipperfuerth wipperfurth witten worringen wuelfrath wuerselen wulfrath \
            wuphphexrthal wupotaer wupperdaal wuppertal wurselen wwprtal wwprtl wwtnsyyd wylysh wytn xakhein xanten xessein \
            xierdeng xuerte yachen yibenbilun yiselong zanktagstyn zanktaugustin zanktawghstyn zigen zolingen zolingenas \
            zolingene zolingeni zolinnken zons zoringen zuelpich zuendorf zulpich zundorf zwlynghn zwlyngn =NW+RP alsdorf \
            bornheim burbach dalheim heimbach liessem meckenheim minden morsbach muelheim mulheim westhofen =NW+SH ascheberg \
            =NW+ST aken blankenheim stolberg =NW+TH langenberg =RP abentheuer abtweiler acht achtelsbach adenau adenbach affler \
            ahrbruck ahrbrueck ailertchen albersweiler albessen albig albisheim alf alflen alken allenbach allenfeld almersbach \
            alpenrod alsenz alsheim altenahr altenbamberg altendiez altenglan alterkuelz alterkulz althornbach altlay \
            altleiningen altrich altrip altscheid altstrimmig altweidelbach alzey andernach anhausen annweileramtrifels anschau \
            antweiler appenheim arbach aremberg arenrath arft argenschwang argenthal armsheim arnshoefen arnshofen arzbach \
            arzfeld asbach aschbach ashpyr aspisheim astert attenhausen atzelgift auderath auel auen augustatreverorum aull auw \
            ayl bacharach bachenberg badbergzabern badbertrich badbreisig badduerkheim baddurkheim badem badems badenhard \
            badenheim badhoenningen badhonningen badkreuznach badmarienberg badmuensteramsteinebernburg \
            badmunsteramsteinebernburg badneuenahrahrweiler badsobernheim baerenbach baerweiler baldringen balduinstein \
            balesfeld bann bannberscheid barbelroth barenbach barweiler basberg bassenheim battweiler bauler baumholder \
            bausendorf baustert bayerfeldsteckweiler becheln bechenheim becherbach bechhofen bechtheim bechtolsheim bedesbach \
            beilingen beindersheim beinhausen bekond belg belgweiler bell bellheim bellingen beltheim bengel bennhausen \
            benzweiler bereborn berenbach bergenhausen berghausen berglangenbach berglicht bergweiler berkoth berlingen bermel \
            bermersheim berndorf berndroth bernkastelkues berod berodbeiwallmerod berscheid berzhahn berzhausen bescheid \
            betteldorf bettendorf bettenfeld bettingen betzdorf beulich bickendorf biebelnheim biebelsheim biebern biedershausen \
            biedesheim biersdorf bilkheim billigheimingenheim bingenamrhein binningen binsfeld birgel birkenbeul birkenheide \
            birkenhoerdt birkenhonigsessen birkenhordt birkheim birkweiler birlenbach birnbach birresborn birtlingen bischheim \
            bissersheim bisterschied bitburg bitzen blankenrath blaubach bleckhausen bleialf bobenheimamberg bobenheimroxheim \
            bobenthal bochingen bockenau bockenheim boden bodenbach bodenheim boebingen boechingen boehliggelheim boellenborn \
            boelsberg boerfink boerrstadt boersborn bogel bohliggelheim bolanden boleumseu bollenbach bollenborn bollendorf \
            bolsberg bonefeld bongard boppard borbetomagus borfink borler bornich borod borrstadt borsborn bosenbach bottenbach \
            brachbach brachtendorf brandscheid braubach brauneberg braunshorn braunweiler brauweiler brecht breit breitenau \
            breitenheim breitscheidt bremberg bremm brenk bretthausen bretzenheim breunigweiler brey briedel brieden briedern \
            brimingen brockscheid brodenbach brohl brohlluetzing brohllutzing bruch bruchertseifen bruchhausen \
            bruchmuehlbachmiesau bruchmuhlbachmiesau bruchweiler bruchweilerbaerenbach bruchweilerbarenbach brucktal bruecktal \
            bruschied bruttigfankel bubach bubenheim buborn buchenbeuren buchet budenbach budenheim budesheim budlich \
            buechenbeuren buedesheim buedlich buerdenbach buhlenberg bullay bundenbach bundenthal burdenbach burgbrohl burgen \
            burglahr burgschwalbach burgsponheim burrweiler burtscheid busenberg busenhausen caan callbach carlsberg \
            charlottenberg chpixexr clausen coblenca coblence coblentz coblenz coblenza cochem confluentes contwig cramberg \
            cronenberg daaden dachsenhausen dackenheim dackscheid dahlheim dahn dahnen dalberg daleiden dambach damflos \
            damscheid dankerath dannenfels dannstadtschauernheim darscheid darstein dasburg dattenberg datzeroth daubach daun \
            dausenau dauwelshausen daxweiler dedenbach deesen deidesheim deimberg dellfeld demerath dennweilerfrohnbach densborn \
            dernau dernbach derschen desloch dessighofen detzem deudesfeld deuselbach dexheim dhronecken dichtelbach dickendorf \
            dickenschied dickesbach dieblich diefenbach dielkirchen dienethal dienheim dienstweiler dierbach dierdorf dierfeld \
            dierscheid diethardt dietrichingen diez dill dillendorf dimbach dingdorf dintesheim dirmstein ditscheid \
            dittelsheimhessloch dittweiler dockendorf dockweiler dodenburg doernberg doerrebach doerrenbach doerrmoschel \
            doerscheid doersdorf doerth doettesfeld dohmlammersdorf dohr dolgesheim dommershausen donsieders dornberg \
            dornduerkheim dorndurkheim dornholzhausen dorrebach dorrenbach dorrmoschel dorscheid dorsdorf dorsel dorsheim dorth \
            dottesfeld drees dreifelden dreikirchen dreis dreisbach dreisbruck dreisbrueck dreisen duchroth dudeldorf dudenhofen \
            duempelfeld duenfus duengenheim dumpelfeld dunfus dungenheim dunzweiler duppach ebernhahn ebertshausen ebertsheim \
            echternacherbruck echternacherbrueck echtershausen eckelsheim eckenroth eckersweiler eckfeld edenkoben edesheim \
            edigereller ehlenz ehlscheid ehr ehrang ehweiler eich eichelhardt eichen eichenbach eilscheid eimsheim einig \
            einoellen einollen einselthum eisenschmitt eisighofen eitelborn elben elchweiler elkenroth ellenhausen \
            ellenzpoltersdorf ellern ellerstadt ellscheid ellweiler elmstein elsoff elzweiler emmelbaum emmelshausen \
            emmerzhausen endlichhofen engelstadt enkenbachalsenborn enkirch ensch ensheim enspel enzen eppelsheim eppenberg \
            eppenbrunn eppenrod erbesbudesheim erbesbuedesheim erden erdesbach erfweiler ergeshausen ernst ernzen erpel \
            erpolzheim ersfeld erzenhausen esch eschfeld espira esselborn essenheim essweiler esthal etgert etschberg etteldorf \
            ettinghausen etzbach eulenberg eulenbis eulgem euscheid eusserthal ewighausen fachbach faid farschweiler \
            fehlritzhausen feilbingert feilsdorf fell fensdorf ferschweiler feuerscheid feusdorf fiersbach filsen filz \
            finkenbachgersweiler fisch fischbach fischbachoberraden flacht flammersfeld flemlingen fleringen fliessem flomborn \
            flonheim flussbach fluterschen fockelberg foeckelberg foehren fohren fohrenlinden forstmehren framersheim \
            frankelbach frankeneck frankweiler franzenheim frauenberg freckenfeld freilaubersheim freilingen freimersheim \
            freinsheim freirachdorf freisbach frettenheim freudenburg friedelsheim friesenhagen frohnen frohnhofen fronhofen \
            frucht fruecht fuchshofen fuerfeld fuerthen furfeld furthen fussgoenheim fussgonheim fwrms gabsheim gackenbach \
            galenberg gamlen gappenach gaualgesheim gaubickelheim gaubischofsheim gauersheim gaugrehweiler gauheppenheim \
            gauodernheim gauweinheim gebhardshain gebroth gehlert gehlweiler gehrweiler geichlingen geilnau geiselberg geisfeld \
            geisig gelenberg gemmerich gemuend gemuenden gemund gemunden gensingen gentingen gerbach gerhardsbrunn gering \
            germersheim gerolsheim gerolstein gevenich gieleroth gielert gierschnach giershausen giesdorf giesenhausen \
            gillenbeuren gillenfeld gilzem gimbsheim gimbweiler gindorf ginsweiler gipperath girkenroth girod gladbach \
            glanmuenchweiler glanmunchweiler glees gleisweiler gleiszellengleishorbach gocklingen goddert godenroth goecklingen \
            goedenroth goellheim goennersdorf goennheim goergeshausen goesenroth gollenberg gollheim gommersheim gonbach \
            gondenbrett gondershausen gondorf gonnersdorf gonnheim gonsenheim gorgeshausen gornhausen gosenroth \
            gossersweilerstein graach graefendhron grafendhron gransdorf greimerath greimersburg grenderich griebelschied gries \
            grimburg grolsheim grossbundenbach grossfischlingen grossholbach grosskampenberg grosskarlbach grosslangenfeld \
            grosslittgen grossmaischeid grossniedesheim grossseifen grosssteinhausen gruenebach gruenstadt grumbach grunebach \
            grunstadt guckheim guckingen gueckingen guellesheim gullesheim gumbsheim gunderath gundersheim gundersweiler \
            gundheim guntersblum gusenburg gusterath gutenacker gutweiler habscheid hachenburg hackenheim haertlingen \
            hahnbeimarienberg hahnenbach hahnheim hahnstaetten hahnstatten hahnweiler hainau hainfeld halbs hallgarten \
            hallschlag halsdorf halsenbach hambach hambuch hammerstein hammsieg hangenweisheim hanhofen hanroth harbach hardert \
            hargarten hargesheim harschbach harscheid harspelt hartenfels harthausen hartlingen harxheim hasborn \
            haschbachamremigiusberg haserich hasselbach hassloch hattert hattgenstein hatzenbuehl hatzenbuhl hatzenport \
            hauenstein hauptstuhl hauroth hausbay hausten hausweiler hecken heckenbach heckenmuenster heckenmunster heckhuscheid \
            heddert hefersweiler heidenburg heidesheim heidweiler heilbach heilberscheid heilenbach heiligenmoschel heiligenroth \
            heinzenbach heinzenberg heinzenhausen heisdorf heistenbach helferskirchen hellenhahnschellenberg hellertshausen \
            helmenzen helmeroth heltersberg hemmelzen henau hennweiler hentern herbstmuehle herbstmuhle herchweiler herdorf \
            herforst hergenfeld hergenroth hergersweiler herl hermersberg hermeskeil herold herrensulzbach herresbach herrstein \
            herschbach herschberg herschbroich herschweilerpettersheim herxheim herxheimamberg herxheimweyher herzfeld hessheim \
            hesweiler hettenhausen hettenleidelheim hettenrodt hetzerath heuchelheimbeifrankenthal heuchelheimklingen heupelzen \
            heuzert hilgenroth hilgert hillesheim hillscheid hilscheid hilst himmighofen hintertiefenbach hinterweidenthal \
            hinterweiler hinzenburg hinzertpoelert hinzertpolert hinzweiler hirschthal hirten hirzmaulsbach hisel hochborn \
            hochdorfassenheim hochscheid hochspeyer hochstadt hochstaetten hochstatten hochstberg hochstenbach hochstettendhaun \
            hockweiler hoechstberg hoechstenbach hoeheinoed hoeheischweiler hoehfroeschen hoehn hoehrgrenzhausen hoemberg \
            hoenningen hoerdt hoeringen hoerscheid hoerschhausen hoheinod hoheischweiler hohenfelsessingen hohenleimbach \
            hohenoellen hohenollen hohensuelzen hohensulzen hohfroschen hohrgrenzhausen holler hollnich holsthum holzappel \
            holzbach holzerath holzhausenanderhaide hommerdingen honerath honningen hontheim hoppstadten hoppstadtenweiersbach \
            hoppstaedten hoppstaedtenweiersbach horath horbach horbruch hordt horhausen horingen hornbach horperath horrweiler \
            horschbach horscheid horschhausen hosten hottenbach hubingen hublingen huebingen hueblingen hueffelsheim hueffler \
            huemmel huetschenhausen huetterscheid huffelsheim huffler hummel hundsangen hundsbach hundsdorf hungenroth hunzel \
            hupperath hutschenhausen hutterscheid idaroberstein idelberg idenheim idesheim igel ilbesheim illerich immerath \
            immert immesheim impflingen imsbach imsweiler ingelbach ingelheimamrhein ingendorf insheim insul ippenschied \
            irmenach irmtraut irrel irrhausen irsch isenburg isert isselbach jakobsweiler jeckenbach jockgrim jucken juenkerath \
            jugenheim junkerath kaden kadenbach kaeshofen kaifenheim kaijeoseullauteleun kail kaisasilaoteng kaiserlautern \
            kaisersesch kaiserslantern kaiserslautern kaizasurauterun kaizerslauternas kajzerslautern kalenborn \
            kalenbornscheuern kalkofen kallstadt kalt kaltenborn kaltenengers kaltenholzhausen kampbornhofen kandel kanzem \
            kapellendrusweiler kaperich kappel kapsweyer karl karlshausen kasbachohlenberg kaschenbach kasdorf kashofen \
            kastellaun kastelstaadt katzenbach katzenelnbogen katzweiler katzwinkel kaub kausen kebulunci kehlbach kehrig \
            keidelheim kelberg kell kellamsee kellenbach kemmenau kempenich kempfeld kenn keppeshausen kerben kerschenbach \
            kerzenheim kescheid kesfeld kesseling kesten kestert kettenhausen kettenheim kettig kickeshausen kindenheim \
            kinderbeuern kindsbach kinheim kinzenburg kirburg kircheib kirchen kirchheimanderweinstrasse kirchheimbolanden \
            kirchsahr kirchwald kirchweiler kirf kirn kirrweiler kirsbach kirschroth kirschweiler kisexrsleatheirn kisselbach \
            klausen kleinbundenbach kleinfischlingen kleinich kleinkarlbach kleinlangenfeld kleinmaischeid kleinniedesheim \
            kleinsteinhausen kleinwinternheim kliding klingelbach klingenmuenster klingenmunster klosterkumbd klotten kludenbach \
            kluesserath klusserath knittelsheim knoeringen knopplabach knoringen koberngondorf kobeullencheu koblenc koblencas \
            koblenci koblencja koblenco koblentza koblenz koburentsu koelbingen koengernheim koenigsau koerborn koerdorf \
            koerperich koetterichen koewerich kollig kollweiler kolverath kommen komplents kongernheim konigsau konken konz kopp \
            korborn kordel kordorf korlingen korperich korweiler kottenborn kottenheim kotterichen kottweilerschwanden kowerich \
            koxhausen kraam kradenbach kraehenberg krahenberg kratzenburg krautscheid kreimbachkaulbach kretz krickenbach \
            kriegsfeld kroeppen kroev kronweiler kroppach krottelbach krov kruchten kruemmel kruft krummel krummenau krunkel \
            ktown kuembdchen kuhardt kuhnhoefen kuhnhofen kumbdchen kundert kurtscheid kusel kwblns kwblnts kwblnz kyllburg \
            kyllburgweiler lachenspeyerdorf lahnstein lambertsberg lambrecht lambsborn lambsheim lampaden landauinderpfalz \
            landkern landscheid landstuhl langenbachbeikirburg langenbachbeimarienberg langenhahn langenlonsheim langenscheid \
            langenthal langscheid langsur langweiler langwieden lascheid lasel laubenheim laufeld laufersweiler laumersheim \
            lauperath laurenburg lauschied lauterecken lautersheim lautert lautzenbrucken lautzenbruecken lautzenhausen lehmen \
            leidenborn leienkaul leimersheim leiningen leinsweiler leisel leitzweiler leiwen lemberg lettweiler leuterod \
            leutesdorf lichtenborn liebenscheid liebshausen lieg lierfeld lierschied liesenich lieser limburgerhof lind \
            lindenschied lingenfeld lingerhahn linkenbach linzamrhein lipporn lirstal lissendorf liudvigshafenaspriereino \
            ljudvigsgafennarejni ljudvigskhafennarejne lochum loef loellbach loerzweiler loesnich loetzbeuren lof lohnsfeld \
            lohnweiler lohrheim lollbach lollschied longen longkamp longuich lonnig lonsheim lorscheid lorzweiler losnich \
            lotzbeuren lountvichschafen luckenbach luckenburg ludaviksahaphena ludeweixigang ludoviciportusrhenanus \
            ludvigskhafen ludvigskhafennarajni ludviqshafen ludwichshafe ludwigshafen ludwigshafenamrhein ludwigshafensulreno \
            ludwigshoehe ludwigshohe ludwigswinkel lueckenburg luedviqshafen luenebach luetz luetzkampen lug lunebach lustadt \
            luteubihiseuhapen lutra lutz lutzerath lutzkampen luxem lwdfyghshafn lwdwygshafn lykershausen maanz macken \
            mackenbach mackenrodt maeaenz maganza magontia magonza maguncia maguntzia magunza maianca maienta maikammer mainaza \
            mainc mainca maincas maincheu maintaja maints maintsa maintsi maintsu mainz mainza maisborn maitzborn majenco majnc \
            majnci malberg malbergweich malborn mammelzen mandel mandern manderscheid mannebach mannweilercoelln mannweilercolln \
            manubach marienfels marienhausen marienrachdorf maringnoviand marnheim maroth martinshoehe martinshohe martinstein \
            marzhausen masburg massweiler mastershausen masthorn matzenbach matzerath mauchenheim mauden mauel mauschbach \
            maxdorf maxsain mayen mayence mayns maynts maynz mayschoss meckel meckenbach medard meddersheim meenz meerfeld \
            meginsborg mehlbach mehlingen mehren meinborn meisburg meisenheim meiyinci melsbach mendig mengerschied menningen \
            ments merkelbach merlscheid mermuth merschbach mertesdorf mertesheim mertloch merxheim merzalben merzkirchen \
            merzweiler mesenich messerich mettendorf metterich mettweiler metzenhausen meudt meuspath miehlen miellen \
            minderlittgen minfeld minheim mins misselberg mittelbrunn mittelfischbach mittelhof mittelreidenbach mittelstrimmig \
            moelsheim moentenich moerlen moersbach moerschbach moerschied moersfeld moerstadt mogendorf mogontiacum moguncia \
            moguncja moguntiacum mohuc molsberg molsheim molzhain mommenheim monreal montabaur montenich monzelfeld monzernheim \
            monzingen morbach moritzheim morlen morschbach morscheid morschheim morschied morsfeld morshausen morstadt mosbruch \
            moschheim moselkern muckeln mudenbach mudersbach mudershausen mueckeln muehlpfad muelbach muelheimkaerlich \
            muellenbach muenchwald muenchweileramklingbach muenchweileranderalsenz muenchweileranderrodalb muendersbach muenk \
            muensterappel muenstermaifeld muenstersarmsheim muerlenbach muesch mueschenbach muetzenich muhlpfad mulbach \
            mulheimkarlich mullenbach munchwald munchweileramklingbach munchweileranderalsenz munchweileranderrodalb mundersbach \
            munk munsterappel munstermaifeld munstersarmsheim murlenbach musch muschenbach musweiler mutterschied mutterstadt \
            mutzenich muxerath mynz myynz nachtsheim nack nackenheim nannhausen nanzdietschweiler nasingen nassau nastaetten \
            nastatten nattenheim naunheim nauort nauroth neef neichen neidenbach neidenfels neitersen nerdlen neroth nerzweiler \
            netzbach neubamberg neuerburg neuerkirch neuhaeusel neuhausel neuheilenbach neuhemsbach neuhofen neuleiningen \
            neumagendhron neunkhausen neunkirchenampotzberg neupotz neustadtanderhaardt neustadtanderweinstrasse \
            neustadtcelavinstrato neustadtwesterwald neuweid neuwied newel ney nickenich niederahr niederalben niederbachheim \
            niederbreitbach niederbrombach niederburg niederdreisbach niederduerenbach niederdurenbach niederelbert niedererbach \
            niederfell niederfischbach niedergeckler niederhambach niederhausen niederhausenanderappel niederheimbach \
            niederhilbersheim niederhofen niederhorbach niederhosenbach niederingelheim niederirsen niederkirchen \
            niederkirchenbeideidesheim niederkostenz niederkumbd niederlauch niedermohr niedermoschel niederneisen \
            niederoefflingen niederofflingen niederolm niederotterbach niederpierscheid niederraden niederrossbach niedersayn \
            niederscheidweiler niederschlettenbach niedersohren niederstadtfeld niederstaufenbach niederstedem niedersteinebach \
            niedert niedertiefenbach niederwallmenach niederwambach niederweiler niederweis niederwerth niederwiesen \
            niederwoerresbach niederworresbach niederzissen niehl niersbach nierstein nievern nimshuscheid nimsreuland nister \
            nisterberg nittel nitz nochern noertershausen nohen nohn noivuito nojshhatandervajnshhrase nojshtadtandervajnshtrase \
            nojshtadtandervajnshtrasse nojshtatandervajnshtrase nojvid nojvido nomborn norath nordhofen norheim norken \
            nortershausen nothweiler noviomagus nuenschweiler nuerburg nunschweiler nurburg nusbaum nussbach nussbaum nwyfyd \
            nwywwyd nwywyd oberahr oberalben oberarnbach oberbachheim oberbettingen oberbillig oberbrombach oberdiebach \
            oberdreis oberduerenbach oberdurenbach oberehestroheich oberelbert oberelz obererbach oberfell oberfischbach \
            oberfloersheim oberflorsheim obergeckler oberhambach oberhausenanderappel oberheimbach oberhilbersheim \
            oberhonnefeldgierend oberhosenbach oberirsen oberkail oberkirn oberkostenz oberlahr oberlascheid oberlauch \
            obermoschel obernau oberneisen obernheimkirchenarnbach obernhof oberoefflingen oberofflingen oberolm oberotterbach \
            oberpierscheid oberraden oberreidenbach oberrod oberrossbach obersaulheim oberscheidweiler oberschlettenbach \
            obersimten oberstadtfeld oberstaufenbach oberstedem obersteinebach oberstreit obersuelzen obersulzen obertiefenbach \
            oberwallmenach oberwambach oberweiler oberweilerimtal oberweilertiefenbach oberweis oberwesel oberwies oberwiesen \
            oberwoerresbach oberworresbach oberzissen ochtendung ockenfels ockenheim ockfen odenbach odernheim oelsberg oelsen \
            oetzingen offenbachanderqueich offenbachhundheim offenheim offstein ohlenhard ohlweiler ohmbach ollmuth olmscheid \
            olsbrucken olsbruecken olsdorf olsen olzheim onsdorf oppenheim oppertshausen orbis orenhofen orfgen orlenbach ormont \
            orsfeld osannmonzel osburg osterspai osthofen otterbach otterberg ottersheim otterstadt otzingen otzweiler palzem \
            pantenburg panzweiler partenheim paschel patersberg peffingen pellingen pelm perscheid peterslahr \
            peterswaldloeffelscheid peterswaldloffelscheid pfaffenschwabenheim pfalzfeld pfeffelbach philippsheim piesport \
            pillig pintesfeld pirmasens pittenbach plaidt plascheid platten pleckhausen plein pleisweileroberhofen pleitersheim \
            pleizenhausen pluetscheid plutscheid pluwig poelich polch polich pommern pomster pottum pracht prath preischeid \
            preist pronsfeld pruem pruemzurlay prum prumzurlay puderbach puenderich punderich queidersbach quiddelbach quirnbach \
            quirnheim qwblnz racksen rainisludvigshapeni ralingen ramberg rammelsbach ramsen ramsteinmiesenbach ransbachbaumbach \
            ranschbach ransweiler rascheid rathskirchen rathsweiler ratzert raubach raumbach ravengiersburg raversbeuren \
            rayerschied rech reckenroth reckershausen rehbach rehborn rehe rehweiler reich reichenbachsteegen reichsthal \
            reichweiler reidenhausen reifenberg reiferscheid reiff reiffelbach reifferscheid reil reimerath reinsfeld \
            reipeldingen reipoltskirchen reitzenhain relsberg remagen rengsdorf rennerod retterath rettersen rettershain rettert \
            reudelsterz rhaunen rheinboellen rheinbollen rheinbreitbach rheinbrohl rheinzabern rhens rhodtunterrietburg \
            riedelberg riegenroth rieschweilermuehlbach rieschweilermuhlbach riesweiler rimsberg rimschweiler rinnthal \
            rinzenberg riol rittersheim rivenich riveris rockenhausen rockeskyll rodalben rodelhausen rodern rodershausen \
            rodersheimgronau roedelhausen roedern roedersheimgronau roehl roes roetsweilernockenthal rohl rommersheim rorodt \
            roschbach roscheid rosenkopf rotenhain rothselberg rotsweilernockenthal roxheim ruber ruckeroth ruckweiler rudesheim \
            rueber rueckeroth rueckweiler ruedesheim ruelzheim ruemmelsheim ruescheid ruessingen rulzheim rumbach rummelsheim \
            ruppachgoldhausen ruppertsberg ruppertsecken ruppertsweiler ruschberg ruscheid russingen ruthweiler \
            rutovuihhisuhafen rutovuihisuhafen rutsweileranderlauter saalstadt saarburg saffig salm salmtal salzburg sanktalban \
            sanktaldegund sanktgoar sanktgoarshausen sanktjulian sanktkatharinen sanktmartin sanktsebastian sanktthomas \
            sargenroth sarmersbach sauerthal saxler schalkenbach schalkenmehren schallodenbach schankweiler scharfbillig \
            schauerberg schauren schbaya scheibenhardt scheid scheidt scheitenkorb schellweiler schenkelberg scheuerfeld \
            scheuern schiersfeld schiesheim schifferstadt schillingen schindhard schladt schleich schlierschied \
            schlossbockelheim schlossboeckelheim schmalenberg schmidthachenbach schmissberg schmitshausen schmitt \
            schneckenhausen schneppenbach schnorbach schoden schoemerich schoenecken schoenenbergkuebelberg schomerich \
            schonecken schonenbergkubelberg schopp schornsheim schueller schuerdt schuld schuller schurdt schutz schutzbach \
            schwabenheim schwall schwanheim schwarzen schwarzerden schwedelbach schwegenheim schweich schweigenrechtenbach \
            schweighausen schweighofen schweinschied schweisweiler schweix schweppenhausen schwerbach schwirzheim schwollen seck \
            seelen seesbach seffern sefferweich seibersbach seifen seinsfeld seiwerath selbach selchenbach sellerich selzen \
            sembach sengerich senheim senscheid sensweiler serrig sessenbach sessenhausen shipaier shpaer shpajer shpejer \
            shupaia siebeldingen siebenbach siefersheim sien sienhachenbach sierscheid siershahn siesbach silz simmern simmertal \
            singhofen sinspelt sinzig sippersfeld sitters soergenloch soerth sohren sohrschied sommerau sommerloch \
            sonnenbergwinnenberg sonnschied sorgenloch sorth sosberg spabrucken spabruecken spaier spall spangdahlem spay \
            speicher spesenroth spessart speyer spiesheim spira spire spires spirkelbach sponheim sprendlingen spyr spyyr \
            stadeckenelsheim stadtkyll stahlberg stahlhofen standenbuehl standenbuhl starkenburg staudernheim staudt stebach \
            steffeln steimel steinalben steinbachamdonnersberg steinbockenheim steinborn steinebach steineberg steinefrenz \
            steineroth steiningen steinneukirch steinsberg steinweiler steinwenden steinwingert stelzenberg stipshausen stockem \
            stockhausenillfurth stockumpueschen stockumpuschen streithausen strickscheid strohn stromberg strotzbuesch \
            strotzbusch strueth struth stuerzelbach sturzelbach suelm sulm syupaieo tabenrodt talling tarforst tawern telier \
            tellig temmels teschenmoschel teulieo thaleischweilerfroeschen thaleischweilerfroschen thalfang thalhausen \
            thallichtenberg theisbergstegen theriyr thoerlingen thoernich thomm thorlingen thornich thuer thur tiefenthal \
            todenroth toria trabentrarbach traisen trassem trechtingshausen treier treiskarden trev trevere treveri treveris \
            treves trevir treviri treviro trewir trier trierscheid trierweiler trimbs trimport trippstadt trir trire triri \
            trittenheim trulben tryr tryras ubereisenbach udenheim udersdorf udler uebereisenbach uedersdorf uelversheim \
            uersfeld uerzig uess uexheim uhler ulmen ulmet undenheim unkel unkenbach unnau unterjeckenbach untershausen \
            unzenberg uppershausen urbachuberdorf urbachueberdorf urbar urmersbach urmitz urschmitt urzig usch utscheid \
            utzenhain utzerath uxheim vallendar valwig veitsrodt veldenz vendersheim venningen vettelschoss vielbach vinningen \
            virneburg voelkersweiler volkersweiler volkerzen volkesfeld vollmersbach vollmersweiler volxheim vorderweidenthal \
            vormatia vorms vormsa vormsas vuorumusu wachenheim wackernheim wagenhausen wahlbach wahlenau wahlheim wahlrod \
            wahnwegen waigandshain waldalgesheim waldbockelheim waldboeckelheim waldbreitbach waldesch waldfischbachburgalben \
            waldgrehweiler waldhambach waldhoffalkenstein waldlaubersheim waldleiningen waldmohr waldmuehlen waldmuhlen waldorf \
            waldrach waldrohrbach waldsee waldweiler walhausen wallenborn wallersheim wallertheim wallhalben wallmenroth \
            wallmerod wallscheid walshausen walsheim walterschen warmsroth wartenbergrohrbach wasenbach wassenach wasserliesch \
            wattenheim watzerath wawern waxweiler weibern weidenhahn weidenthal weidingen weiler weilerbach weinaehr weinahr \
            weinolsheim weinsheim weisel weisenheimamberg weisenheimamsand weissenthurm weitefeld weitersbach weitersborn \
            weitersburg weitersweiler welcherath welchweiler welgesheim welkenbach welling welschbillig welschenbach \
            welschneudorf welterod weltersburg wendelsheim werkhausen wernersberg weroth wershofen weselberg westerburg \
            westernohe wettlingen weyer weyerbusch weyher wickenrodt wiebelsheim wied wierschem wiersdorf wiesbach wiesbaum \
            wiesemscheid wiesweiler wilgartswiesen willmenrod willroth willwerscheid wilsecker wiltingen wilzenberghussweiler \
            wimbach wincheringen winden windesheim windhagen winkelbach winnen winnerath winnweiler winringen winterborn \
            winterburg winterscheid wintersheim winterspelt winterwerb wintrich wirft wirfus wirges wirscheid wirschweiler \
            wissen wissmannsdorf wittgert wittlich woelferlingen woellstein woelmersen woermusi woerrstadt woerthamrhein woldert \
            wolferlingen wolfsheim wolfstein wolken wollmerath wollstein wolmersen wolsfeld womrath woms wonsheim woppenroth \
            wormacja wormatia worms worrstadt worthamrhein wrmzalman wuerrich wuerzweiler wueschheim wurrich wurzweiler \
            wuschheim wwrms xinweide zehnhausenbeirennerod zehnhausenbeiwallmerod zeiskam zeltingenrachtig zemmer zendscheid \
            zerf zettingen ziegenhain zilshausen zimmerschied zornheim zotzenheim zuesch zusch zweibrucken zweibruecken \
            zweifelscheid =RP+SH bendorf hoffeld hohn huetten hutten kappeln =RP+SN frankenstein frankenthal leubsdorf pohl \
            schoenbach schonbach =RP+ST brucken bruecken gutenberg wallendorf wellen winningen =RP+TH buchel buechel eisenach \
            gefell hirschberg kammerforst leimbach moersdorf morsdorf rittersdorf schleid =SH aasbuettel aasbuttel achterwehr \
            achtrup aebtissinwisch agethorst ahneby ahrensboek ahrensbok ahrensburg ahrenshoeft ahrenshoft ahrenvioel \
            ahrenvioelfeld ahrenviol ahrenviolfeld albsfelde alkersum almdorf altbennebek altduvenstedt altenhof altenholz \
            altenkrempe altenmoor altmoelln altmolln alveslohe appen arkebek arlewatt armstedt arnis arpsdorf ascheffel aukrug \
            ausacker auufer aventoft averlak badbramstedt badoldesloe badschwartau badsegeberg baek baelau bahrenfleth bahrenhof \
            bak balau bargenstedt bargfeldstegen bargstall bargteheide bargum bark barkelsby barkenholm barlt barmissen \
            barmstedt barnitz barsbek barsbuettel barsbuttel basthorst bebensee behlendorf behrensdorf beidenfleth bekdorf \
            bekmuende bekmunde belau beldorf bendfeld bergenhusen bergewoehrden bergewohrden beringstedt berkenthin beschendorf \
            besdorf besenthal bilsen bimoehlen bimohlen bissee blekendorf bliestorf blomeschewildnis blumenthal blunk \
            bocklersiedlungbugenhagen boecklersiedlungbugenhagen boeel boehnhusen boeklund boel boenebuettel boenningstedt boerm \
            boernsen boesdorf boexlund bohmstedt bohnhusen bokelrehm bokholthanredder bokhorst boklund boksee bollingstedt \
            bondelum bonebuttel bonningstedt boostedt bordelum bordesholm boren borgdorfseedorf borgstedt borgsum borgwedel borm \
            bornhoeved bornholt bornhoved bornsen borsfleth borstelhohenraden borstorf bosau bosbuell bosbull bosdorf bothkamp \
            bovenau boxlund braak brachenfeldruthenberg braderup brammer bramstedtlund brandehoernerkirchen brandehornerkirchen \
            brebel bredenbek bredstedt breiholz breitenburg breitenfelde brekendorf breklum brickeln brinjahe brodersby \
            brodersdorf broethen brokdorf brokstedt brothen bruegge brugge brunsbuettel brunsbuttel brunsmark brunstorf buchen \
            buchhorst budelsdorf buechen buedelsdorf buehnsdorf buensdorf buesum buesumerdeichhausen buettel buhnsdorf \
            bullenkuhlen bunsdorf bunsoh burgauffehmarn busdorf busenwurth busum busumerdeichhausen buttel christiansholm \
            christinenthal daegeling daenischenhagen daetgen dagebuell dagebull dageling dahmker daldorf dalldorf damendorf \
            damlos dammfleth damp damsdorf danischenhagen dannau dannewerk dassendorf datgen delingsdorf dellstedt delve dersau \
            diekhusenfahrstedt dingen dobersdorf doernick doerphof doerpling doerpstedt dollerup dollrottfeld dornick dorphof \
            dorpling dorpstedt dreggers drelsdorf duchelsdorf duechelsdorf dunsum duvensee eckernfoerde eckernforde ecklak \
            eddelak eggebek eggstedt ehndorf einfeld einhaus eisendorf elisabethsophienkoog ellerau ellerbek ellerdorf ellerhoop \
            ellhoeft ellhoft ellingstedt elmschenhagen elmshorn elpersbuettel elpersbuttel elsdorfwestermuehlen \
            elsdorfwestermuhlen elskop embuehren embuhren emkendorf emmelsbuellhorsbuell emmelsbullhorsbull \
            engelbrechtschewildnis epenwoehrden epenwohrden erfde escheburg esgrus eutin fahrdorf fahren fahrenkrug faldera \
            fargaupratjau fedderingen fehmarn fehrenwohld felde felm fiefbergen fitzbek fitzen fleckeby flensboarch flensborag \
            flensborg flensbourg flensburg flensburga flensburgas flensburgh flensburgo flensbuurich flensmpournk flenzburg \
            flintbek flnsbwrg flnsbwrgh flnzbrg fockbek foehrdenbarl fohrdenbarl fredeburg fredesdorf freienwill fresendelf \
            frestedt friedrichsgabekoog friedrichsgraben friedrichsholm friedrichskoog friedrichsort friedrichwilhelmlubkekoog \
            friedrichwilhelmluebkekoog fuhlenhagen fulunsibao furensuburuku gadeland galmsbuell galmsbull gammelby garding \
            gaushorn geesthacht gelting geltorf geschendorf gettorf giekau giesensdorf glasau glinde glucksburg gluckstadt \
            gluecksburg glueckstadt gluesing glusing gnutz goehl goeldenitz goennebek goettin gohl gokels goldebek goldelund \
            goldenitz goltoft gonnebek goosefeld gottin grabau grambek grande grauel grebin gremersdorf grevenkop grevenkrug \
            gribbohm grinau grode grodersby groede groedersby groemitz groenwohld gromitz gronwohld grossbarkau grossboden \
            grossbuchwald grossdisnack grossenaspe grossenbrode grossenrade grossensee grossenwiehe grossgroenau grossgronau \
            grosshansdorf grossharrie grosskummerfeld grossniendorf grossnordende grossoffensethaspern grosspampau grossrheide \
            grossroennau grossronnau grosssarau grossschenkenberg grosssolt grossvollstedt grosswittensee grothusenkoog grove \
            groven grube grundhof guby gudendorf gudow gueby guester guster haale haby hadenfeld halstenbek hamberge hamdorf \
            hammoor hamwarde hamweddel handewitt hanerauhademarschen hardebek harmsdorf harrislee hartenholm haselau haseldorf \
            haselund hasenkrug hasenmoor hasloh hasselberg hasseldieksdamm hassmoor hattstedt hattstedtermarsch havekost \
            havetoft havetoftloit hedwigenkoog heide heidekamp heidgraben heidmoor heidmuehlen heidmuhlen heikendorf \
            heiligenhafen heiligenstedten heiligenstedtenerkamp heilshoop heinkenborstel heist helgoland \
            hellschenheringsandunterschaar helmstorf helse hemdingen hemme hemmingstedt hennstedt herzhorn hetlingen hillgroven \
            hingstheide hitzhusen hochdonn hodorf hoegel hoegersdorf hoegsdorf hoehndorf hoernum hoersten hoerup hoevede hogel \
            hogersdorf hogsdorf hohenaspe hohenfelde hohenhorn hohenlockstedt hohenwestedt hohwacht hoisdorf hollenbek \
            hollingstedt holm holstenniendorf holt holtsee holzbunge honigsee hooge hornbek hornum horsten horup hovede huerup \
            huesby huettblek huje hummelfeld humptrup hurup husby huttblek idstedt immenstedt itzehoe itzstedt jagel jahrsdorf \
            janneby jardelund jarplundweding jerrishoe jersbek jevenstedt jier joerl joldelund jorl jubek juebek juliusburg \
            kaaks kabelhorst kaisborstel kaltenkirchen kalubbe kaluebbe kampen kankelau karby karlum karolinenkoog kasseburg \
            kasseedorf kastorf katharinenheerd kattendorf kayhude keitum kellenhusen kellinghusen khil kiebitzreihe kiel kiela \
            kielia kielo kil kila kile kilo kilonia kirchbarkau kirchnuchel kirchnuechel kiru kisdorf kittlitz klamp klanxbuell \
            klanxbull klappholz kleinbarkau kleinbennebek kleingladebruegge kleingladebrugge kleinnordende \
            kleinoffensethsparrieshoop kleinpampau kleinrheide kleinroennau kleinronnau kleinschretstaken kleinwesenberg \
            kleinwittensee kleinzecher klempau kletkamp klevedithmarschen klevesteinburg klinkrade klixbuell klixbull koberg \
            koehn koellnreisiek koenigshuegel koethel kohn koldenbuettel koldenbuttel kolkerheide kollmar kollmoor kollnreisiek \
            kollow konigshugel kosel kothel kotzenbuell kotzenbull krempdorf krempe krempel kremperheide krempermoor kremszwei \
            kroeppelshagenfahrendorf krogaspe krokau kronprinzenkoog kronsgaard kronshagen kronsmoor kropp \
            kroppelshagenfahrendorf kruezen krukow krummbek krummendiek krummesse krummwisch krumstedt kruzen kuddewoerde \
            kuddeworde kuden kudensee kuehren kuehsen kuekels kuhren kuhsen kukels kulpin kummerfeld kyle kylis labenz laboe \
            ladelund laegerdorf lagerdorf lammershagen landrecht landscheide langballig langeness langenlehsten langstedt lankau \
            lanze lasbek latendorf lauenburg lebrade leck lehmkuhlen lehmrade lensahn lentfoehrden lentfohrden lexgaard libek \
            libeka lieth limpek linau lindewitt list liubekas ljubek lockstedt loeptin loewenstedt lohbarbek lohefoehrden \
            lohefohrden loherickelshof loit looft loop loose loptin lottorf lowenstedt lubeca lubecca lubeck lubeckhansestadt \
            lubeike lubeka lubeko luebeca luebeck luebeckhansestadt luerschau luetau luetjenburg luetjenholm luetjensee \
            luetjenwestedt luhnstedt lunden lurschau lutau lutjenburg lutjenholm lutjensee lutjenwestedt lutterbek lutzhorn \
            luxbekh lwbk lwbyk lwibekeu lybeku lybq lyubeka lyypekki maasbuell maasbull maasholm malente manhagen marne \
            marnerdeich martensrade mechow meddewade medelby meezen meggerdorf mehlbek meldorf melsdorf meyn mielkendorf \
            mildstedt moehnsen moenkeberg moenkhagen moenkloh moerel moezen mohnsen mohrkirch molfsee monkeberg monkhagen \
            monkloh moordiek moorhusen moorrege morel mozen muehbrook muehlenbarbek muehlenrade muensterdorf muessen muhbrook \
            muhlenbarbek muhlenrade munkbrarup munsterdorf mussen nahe naimuenster naimunster nebel negenharrie negernboetel \
            negernbotel nehms nehmten neritz nettelsee neuberend neudorfbornstein neuduvenstedt neuenbrook neuendeich neuengoers \
            neuengors neufeld neufelderkoog neumuenster neumunster neustadtinholstein neuwittenbek neversdorf nieblum niebuell \
            niebull nieby niemuenster niemunster nienborstel nienbuettel nienbuttel niendorfstecknitz nienwohld niesgrau nindorf \
            noer noimwinseuteo noimyunsuta nojminster nojmjunster norddorf norderbrarup norderheistedt nordershtedt nordershtet \
            norderstapel norderstedt norderstedtstadt norderwoehrden norderwohrden nordhackstedt nordhastedt norstedt nortorf \
            nottfeld novummonasterium nrdrashtt nubbel nubel nuebbel nuebel nuetzen nuodeshitaite nusse nutteln nutzen \
            nwrdrshtyt nwrdrstt nywmnstr ockholm odderade oelixdorf oering oersberg oersdorf oeschebuettel oeschebuttel \
            oesterdeichstrich oesterwurth oevenum oeversee offenbuettel offenbuttel oldenborstel oldenbuettel \
            oldenburginholstein oldenbuttel oldenhuetten oldenhutten oldenswort oldersbek olderup oldsum ostenfeld osterby \
            osterhever osterhorn osterohrstedt osterrade osterroenfeld osterronfeld osterstedt ostrohe oststeinbek ottenbuettel \
            ottenbuttel owschlag padenstedt pahlen panker panten passade pellworm peullenseubuleukeu phlensaburga pinneberg \
            plnsbwrg ploen plon poelitz poeschendorf pogeez poggensee pohnsdorf politz pommerby poppenbuell poppenbull \
            poschendorf postfeld poyenberg prasdorf prinzenmoor prisdorf probsteierhagen pronstorf puls quarnbek quarnstedt \
            quern quickborn raabesenbek rabel rabenholz rabenkirchenfauluck rabenkirchenfaulueck rade radebeihohenwestedt \
            raisdorf ramhusen ramstedt rantrum rantum rantzau rastorf ratekau rathjensdorf ratzeburg reesdorf reher rehhorst \
            rehmflehdebargen reinbek reinfeld reinsbuettel reinsbuttel rellingen remmels rendsburg rendswuehren rendswuhren \
            rethwisch reussenkoege reussenkoge rickert rickling riepsdorf rieseby ringsberg risumlindholm ritzerau rodenaes \
            rodenas rodenbek roemnitz romnitz rondeshagen roseburg ruegge ruempel rugge ruhwinkel rumohr rumpel ryubekku sahms \
            sandesneben sankelmark sanktannen sanktmargarethen sanktmichaelisdonn sanktpeterording sarlhusen sarzbuettel \
            sarzbuttel satrup saustrup schaalby schachtaudorf schackendorf schafflund schafstedt schalkholz scharbeutz \
            schashagen scheggerott schellhorn schenefeld schieren schierensee schilksee schillsdorf schinkel schiphorst schlesen \
            schleswig schlichting schlotfeld schmalensee schmalfeld schmalstede schmedeswurth schmilau schnakenbek \
            schnarupthumby schobuell schobull schoenbek schoenhorst schoenkirchen schoenwaldeambungsberg schonbek schonhorst \
            schonkirchen schonwaldeambungsberg schrum schuby schuelldorf schuelp schuelpbeinortorf schuelpbeirendsburg \
            schuerensoehlen schulendorf schulldorf schulp schulpbeinortorf schulpbeirendsburg schurensohlen schwabstedt \
            schwartbuck schwarzenbek schwesing schwissel seester seestermuehe seestermuhe seeth seethekholt sehestedt selent \
            selk seth siebenbaeumen siebenbaumen siebeneichen siek sierksdorf sierksrade sievershuetten sievershutten \
            sieverstedt silberstedt silzen simonsberg sirksfelde soennebuell soeren soerup sollerup sollwitt sommerland \
            sonnebull sophienhamm soren sorup sprakebuell sprakebull stadum stafstedt stakendorf stangheck stapel stapelfeld \
            stedesand steenfeld steinbergkirche steinburg stellewittenwurth sterley sterup stipsdorf stockelsdorf stocksee \
            stoerdorf stoerkathen stolk stoltebuell stoltebull stoltenberg stordorf storkathen strande strubbel struckum \
            struebbel strukdorf struvenhuetten struvenhutten struxdorf stubben stuvenborn suderau suderbrarup suderdeich \
            suderdorf suderende suderfahrenstedt suderhackstedt suderhastedt suderheistedt suderhoft suderlugum suderstapel \
            suederau suederbrarup suederdeich suederdorf suederende suederfahrenstedt suederhackstedt suederhastedt \
            suederheistedt suederhoeft suederluegum suederstapel suelfeld suesel sulfeld susel taarstedt tackesdorf talkau \
            tangstedt tappendorf tarbek tarp tasdorf tastrup tating techelsdorf tellingstedt tensbuettelroest tensbuttelrost \
            tensfeld tetenbuell tetenbull tetenhusen thaden thumby tielen timmaspe timmendorferstrand tinningstedt tinnum \
            todenbuettel todenbuttel todendorf todesfelde toenning tolk tonning tornesch trappenkamp travemuende travemunde \
            travenhorst traventhal treia tremsbuettel tremsbuttel trennewurth trittau troendel trondel tuemlauerkoog tuettendorf \
            tumlauerkoog tungendorf tuttendorf twedt uelsby uelvesbuell uelvesbull uetersen ulsby ulsnis uphusum utersum vaale \
            vaalermoor vioel viol vollerwiek vollstedt waabs wacken wagersrott wahlstedt wahlstorfdorf wakendorfeins \
            wakendorfzwei walksfelde wallen wallsbuell wallsbull wanderup wangelau wangels wankendorf wapelfeld warder warnau \
            warringholz wasbek wattenbek weddelbrook weddingstedt wedel weede wees weesby welmbuettel welmbuttel welt wendtorf \
            wennbuettel wennbuttel wensin wentorf wentorfbeihamburg wesselburen wesselburenerdeichhausen wesselburenerkoog \
            wesseln westensee westerau westerborstel westerdeichstrich westerhever westerholz westerhorn westerland westermoor \
            westerohrstedt westerrade westerroenfeld westerronfeld westre wewelsfleth wiemersdorf wiemerstedt wiershop \
            willenscharen wilster windbergen windeby winnemark winnert winseldorf wisch witsum wittbek wittduen wittdun \
            wittenbergen wittenborn wittmoldt witzeeze witzhave witzwort wobbenbuell wobbenbull woehrden wohlde wohltorf wohrden \
            wolmersdorf wrist wrixum wrohm wulfsmoor wykauffoehr wykauffohr xinmingsite zarpen ziethen =SH+SN hohndorf =SH+SN+ST \
            friedrichstadt =SH+ST behrendorf holzdorf langeln mucheln peissen =SH+TH albersdorf ottendorf rausdorf =SL \
            altforweiler beckingen berus bexbach bisten blieskastel bous britten dillingen eppelborn fenne freisen \
            friedrichsthal fuerstenhausen furstenhausen gersheim grossrosseln hangard heidstock heusweiler homburg hostenbach \
            jaleubeulwiken jarabryukana kirkel kleinblittersdorf lebach losheim ludweilerwarndt mainzweiler marpingen \
            merchweiler merzig mettlach nalbach namborn nohfelden nonnweiler oberthal orscholz ottweiler perl puettlingen \
            puttlingen quierschied riegelsberg rochlinghohe roechlinghoehe saarbrecken saarbrigge saarbrjuken saarbrjukken \
            saarbrucken saarbruecken saarbruekken saarbruken saarbrukken saarhoelzbach saarholzbach saarlouis saarmpryken \
            saarwellingen saerbuluken sanktingbert sanktwendel sarabarukana sarabrukena saravipons sarbriken sarbriukenas \
            sarbrkn sarbruch sarbrukeno sarbrukhkhein sarbrwkn sarebryken saribirukeni sarrebruck schaffhausen schiffweiler \
            schmelz shaboqin spiesenelversberg tholey uberherrn ueberherrn voelklingen volklingen wadern wadgassen wallerfangen \
            weiskirchen weiten zaarbruekken zaarbrukken zarbrikene zarbrwkn zaruburyukken =SL+TH luisenthal =SN adorf \
            aeussereneustadt albertstadt altenberg altmittweida annabergbuchholz arnsdorf atswkw aue augustusburg \
            aussereneustadt badbrambach badduben baddueben badelster badlausick badmuskau badschandau badschlema baerenstein \
            bannewitz barenstein bautzen beierfeld beiersdorf beilrode belgern belgershain bennewitz bernsbach bernsdorf \
            berthelsdorf bertsdorfhoernitz bertsdorfhornitz bischofswerda blasewitz blawyn bockau bockelwitz boernichen \
            boesenbrunn borna bornichen borsdorf borstendorf bosenbrunn branderbisdorf brandis breitenfeld budestecy burgstaedt \
            burkau burkhardtsdorf callenberg cavertitz chemnicas chemnicium chemnitz cheubikau chymntz ciweikao claussnitz \
            colditz crimmitschau crostau crostwitz crottendorf cunewalde cvikau cvikava cvikkau cygnea deleisidun delitzsch \
            demitzthumitz dennheritz dersdein deuleseuden deutschneudorf deutzen dippoldiswalde diresideni dobeln dobernitz \
            doberschau doberschuetz doberschutz doebeln doebernitz dohma dohna dommitzsch doresuden dorfchemnitz dorfhain \
            drazdany drazgany drebach drehzdehn dresadana dresadena dresda dresde dresden dresdena dresdenas dresdeno dresdn \
            drezda drezden drezdene drezdeni drezno drjezdzany drsdn drysdn drzdn duerrhennersdorf duerrroehrsdorf \
            durrhennersdorf durrrohrsdorf ebersbach eckartsberg ehrenfriedersdorf eibau eibenstock eichigt eilenburg ellefeld \
            elsnig elsterberg elstertrebnitz elstra elterlein erlau espenhain falkenau falkenhain feldschloesschen \
            feldschlosschen floeha floha fraureuth freiberg freital frohburg gablenz gahlenz geerlici geising geithain gelenau \
            geringswalde gerlic gerlica gerlitsi gersdorf gerurittsu geyer ghrlts ghrlytz ghwrlts ghwrlyts giorlicas gjorlic \
            glashuette glashutte glaubitz glauchau goda goeda goeleullicheu goerlitz gohlis gorbitz gorlic gorliciumgermaniae \
            gorlitz gornau gornsdorf grimma grlytz grlyz groitzsch grossbardau grossbothen grossduben grossdubrau grossdueben \
            grossenhain grossharthau grosshartmannsdorf grosshennersdorf grosslehna grossnaundorf grossolbersdorf grosspoesna \
            grossposna grossroehrsdorf grossrohrsdorf grossruckerswalde grossrueckerswalde grossschirma grossschoenau \
            grossschonau grossschweidnitz grossweitzschen grosszschocher gruenbach gruenhain gruenhainichen grunbach grunhain \
            grunhainichen guttau haehnichen hahnichen hainewalde halsbrucke halsbruecke hammerbrucke hammerbruecke hartha \
            haselbachtal hauswalde heidersdorf hellerau hemnica herrnhut hirschfelde hochkirch hockendorf hoeckendorf hohburg \
            hohensteinernstthal hohnstein horka hormersdorf hoyerswerda huska jahnatal jahnsdorf jesewitz joehstadt \
            johanngeorgenstadt johstadt jwrlyts kaimunici kamenica kamenz kamjenica karlmarxstadt kemnic kemnicheu kemnits \
            kemunittsu khemnic khemniths kirschau kitzen kitzscher kleinzschocher klingenthal klipphausen klitten klotzsche \
            kmnytz knappenrode kodersdorf koenigsbrueck koenigshain koenigswalde koenigswartha konigsbruck konigshain \
            konigswalde konigswartha kossa kreischa kriebstein krostitz kubschuetz kubschutz kurortgohrisch kurortjonsdorf \
            kurortoberwiesenthal kurortoybin kymnts laeipcig laibixi laipajhisa laipasisa laipcig laipcik laipeuchihi laiptsigi \
            lajpcig lajpcigu lajpcik lampertswalde langenbernsdorf laussig laussnitz lawalde laybzygh laypzsh laypzyg leipciga \
            leipcigas leipsia leipzig leisnig lejpcig lejpcyg lengenfeld leuben leubnitz leypsiq leypzig lichtenstein \
            lichtentanne liebstadt limbachoberfrohna lipajiga lipcse lipekika liphsik lipsca lipsia lipsik lipsk lipsko lobau \
            lobstadt lobstaedt lobtau loebau loebtau loessnitz lohsa lommatzsch loschwitz lossnitz lugau lunzenau lypzsh lyypzyg \
            machern malschwitz marienberg markersbach markersdorf markkleeberg markneukirchen markranstadt markranstaedt maxen \
            meerane mehltheuer meissen mickten mildenau mittelherwigsdorf mittweida mockrehna morgenroetherautenkranz \
            morgenrotherautenkranz moritzburg mucka muecka muegeln muehlau muehltroff muelsen mugeln muhlau muhltroff mulda \
            muldenhammer mulsen mutzschen mylau narsdorf naunhof nauwalde nebelschuetz nebelschutz nerchau neschwitz netzschkau \
            neuensalz neugersdorf neukieritzsch neukirchlausitz neumark neusalzaspremberg neustadtinsachsen neustadtvogtland \
            niederau niedercunnersdorf niederdorf niederfrohna niederschoena niederschona niederstriegis niederwiesa niesky \
            nkerlits nossen nuenchritz nunchritz obercunnersdorf obergurig oberlichtenau oberlungwitz oberschoena oberschona \
            oberseifersdorf oberwiera oederan oelsnitz ohorn olbernhau olbersdorf oppach oschatz ossling ostritz \
            ottendorfokrilla otterwisch panschwitzkuckau pausa pegau penig peullauen pfaffroda phelaxein pillnitz pirna plauehn \
            plauen plauenas plauene plaviavariscorum plavno plawno plawyn pobershau pockau poehl poehla pohla porschdorf \
            pretzschendorf priestewitz pulaoen pulsnitz purauen puschwitz qmnyz qrlytz quitzdorf rackelwitz rackwitz radeberg \
            radebeul radeburg radibor raeckelwitz raiputsuihi rammenau raschau rechenbergbienenmuehle rechenbergbienenmuhle \
            regisbreitingen reichenbachvogtland reinhardtsgrimma reinsberg remse riesa rietschen ringenhain rittersgruen \
            rittersgrun rochlitz rodewisch roetha rossau rosswein rotha sanktegidien saskakamenice sayda scharfenstein \
            scheibenberg schildau schirgiswalde schkeuditz schleife schlettau schmiedeberg schneeberg schoenauberzdorf schoeneck \
            schoenheide schonauberzdorf schoneck schonheide schwarzenberg schwepnitz sebnitz seelitz seiffen seifhennersdorf \
            sohland sohlandamrotstein sosa stadtwehlen stadtzwickau stauchitz steina steinigtwolmsdorf stollberg stolpen \
            strahwalde strassgrabchen strassgraebchen strehla struppen stuetzengruen stutzengrun swikawa syrau tannenberg \
            tannenbergsthal taura tauscha thallwitz tharandt thermalbadwiesenbad theuma thiendorf thum tirpersdorf torgau \
            trebendorf trebsen treuen triebel trossin tsfykaw tsuvuikkau tswykaw uhyst venusberg wachau wechselburg weifa \
            weinboehla weinbohla weischlitz weissenberg weissig weisskeissel weisswasser werda werdau wermsdorf wiedemar \
            wiednitz wiesa wildenfels wildenhain wilkauhasslau wilsdruff wilthen wittgensdorf wittichenau wolkenstein wuelknitz \
            wulknitz wurzen zabeltitz zeithain zettlitz zgorjelc zhorelec zhorjelc zinna zittau zoblitz zoeblitz zschadrass \
            zschepplin zschopau zschorlau zschortau zwenkau zwickau zwochau zwoenitz zwonitz zwota =SN+ST coswig dahlen \
            friedersdorf krauschwitz lengefeld mochau ostrau rathmannsdorf taucha thalheim =SN+ST+TH reinsdorf =SN+TH boehlen \
            bohlen hainichen hartmannsdorf hilbersdorf leutersdorf naundorf schlegel schoenfeld schonfeld =ST abbenrode abtsdorf \
            ahlsdorf alberstedt allrode allstedt alsleben altenhausen altenroda alterode amesdorf amsdorf angern angersdorf \
            annaburg annarode apenburg apollensdorf apollensdorfnord arneburg arnstedt aschersleben aspenstedt ateritz atzendorf \
            augsdorf ausleben axien baalberge badbibra badduerrenberg baddurrenberg badingen badkoesen badkosen badlauchstadt \
            badlauchstaedt badschmiedeberg badsuderode balgstadt balgstaedt ballenstedt bandau barby barleben barneberg \
            barnstadt barnstaedt beendorf beesenlaublingen beesenstedt beetzendorf behnsdorf belleben benndorf benneckenstein \
            bennstedt bennungen bergwitz bernburg berssel beuna beuster beyernaumburg biederitz biere billroda bischofrode \
            bismark bitterfeldwolfen bittkau bobbau borne bornstedt bornum bossdorf bottmersdorf brachstedt brachwitz braeunrode \
            braschwitz braunrode braunsbedra braunschwende bregenstedt brehna breitenhagen breitenstein bretsch brettin brumby \
            brunau buehne buelstringen buelzig buhne bulstringen bulzig burgbeimagdeburg burgkemnitz burgscheidungen burgstall \
            burgwerben calbe calvoerde calvorde cattenstedt cobbelsdorf cochstedt coermigk colbitz cormigk dabrun daehre \
            dahlenwarsleben dahre dankerode dannigkow danstedt darlingerode deetz dehlitz delitzamberge derenburg desau desava \
            deshao dessau dessaurosslau dessavia deuben diesdorf dieskau ditfurt dobien doelbau doellnitz doeschwitz dolbau \
            dolle dollnitz domersleben domnitz dornstedt doschwitz dreileben drohndorf drosa drossdorf droyssig drubeck druebeck \
            dsayw dysaw dzewin ebendorf eckartsberga edderitz edersleben edlau egeln eggersdorf eichenbarleben eichstedt \
            eickendorf eilsleben eimersleben eislebenlutherstadt elend elsnigk elster elstervorstadt emseloh engersen erdeborn \
            ermlitz erxleben etgersleben etingen eutzsch farnstadt farnstaedt farsleben ferchland fischbeck flechtingen \
            fleetmark flessau foerderstedt forderstedt frankleben freckleben freyburg friedrichsbrunn frose galle gardelegen \
            gatersleben genthin gerbitz gerbstedt gerwisch geusa geussnitz giersleben gladau glebitzsch gleina glindenberg \
            gloethe glothe gnadau goerschen goerzig goldbeck gommern gonna gorschen gorzig goseck gossa graefenhainichen \
            grafenhainichen grana granschuetz granschutz greppin grieben griebo groben grobern grobers grobitz grobzig groeben \
            groebern groebers groebitz groebzig groena groeningen groest grona groningen grossammensleben grossbadegast \
            grossboernecke grossbornecke grossgarz grossgoerschen grossgorschen grosskayna grosskorbetha grosskugel grossoerner \
            grossorner grosspaschleben grossquenstedt grossrodensleben grossrosenburg grosssantersleben grossschierstedt \
            grosszoberitz grosszoeberitz grost guentersberge guenthersdorf guesten gueterglueck guntersberge gunthersdorf gusten \
            gutenswegen gutergluck hadmersleben hakeborn hakenstedt halberstadt haldenslebeni hale halh halleandersaale \
            halleneustadt halleonthesaale hallesaale hallesachsenanhalt hallesulsaale hamersleben hansestadtsalzwedel harbke \
            hare harsleben harzgerode hasselfelde hausneindorf havelberg hayn haynsburg hecklingen hedersleben heeren \
            heiligenthal heimburg helbra henningen hergisdorf herrengosserstedt hettstedt heudeber hieronymusstadt hillersleben \
            hinsdorf hoehnstedt hoersingen hoetensleben hohenbergkrusemark hohendodeleben hohenmoelsen hohenmolsen hohenthurm \
            hohenwarsleben hohenwarthe hohenweiden hohenziatz hohnstedt holdenstedt holleben holzweissig hornhausen horsingen \
            horstdorf hotensleben hoym huettenrode huttenrode iden ilberstedt ilsenburg immekath insel irxleben ivenrode \
            jaevenitz jahrstedt jarchau javenitz jeberbergfrieden jerichow jersleben jessen jessnitz jubar judenberg juebar \
            juedenberg juetrichau jutrichau kade kakau kakerbeck kamern karsdorf kayna kelbra kemberg khale kladen klaeden \
            kleinammensleben kleinau kleinmuehlingen kleinmuhlingen kleinpaschleben kleinrodensleben kleinwanzleben \
            kleinwittenberg klieken klietz klobikau kloden kloeden kloetze kloschwitz klosterhaeseler klosterhaseler \
            klostermansfeld klosterneuendorf klotze knapendorf koenigerode koenigsborn koenigshuette koenigsmark koennern \
            koerbelitz koethen koetschlitz koetzschau konigerode konigsborn konigshutte konigsmark konnern korbelitz kothen \
            kotschlitz kotzschau kretzschau krevese krina kroppenstedt kropstadt kropstaedt krosigk kruden krueden krumpa \
            kuhfelde kunrau kusey landsberg langenbogen langeneichstadt langeneichstaedt langenstein latdorf leissling leitzkau \
            letzlingen leuna lieskau linda lindstedt lobejun loberitz loburg lochau loebejuen loeberitz loitsche lossa lostau \
            luckenau luckstedt luderitz lueckstedt luederitz luettchendorf luettgenrode luetzen luftkurortarendsee luttchendorf \
            luttgenrode lutzen maagdenburg madeborch magadeburga magathaburga936 magdbwrg magdeboerj magdeborg magdeborgh \
            magdeborj magdebourg magdebourgo magdebuag magdeburg magdeburga magdeburgas magdeburgh magdeburgi magdeburgneustadt \
            magdeburgo magdeburgu magdeburgum magdeburk magdehburg magedebao mageudebuleukeu maghdybwrgh mahlwinkel \
            maigadebaraga makdeburga makdeburk makekepuka makudeburuku mansfeld maqdeburq marienborn markwerben mehringen \
            meideborg meineweh meitzendorf memleben menz merseburg messdorf meuro meyburcha1275 mgdbwrg micheln mieste \
            miesterhorst milzau mittelhausen moehlau moeringen moeser mohlau molau morl moser muecheln muehlanger muehlbeck \
            muetzel muhlanger muhlbeck muldenstein muschwitz mutzel myagadebarga mygdybrg nachterstedt nebra nedlitz neinstedt \
            nemsdorfgoehrendorf nemsdorfgohrendorf nessa neudorf neueneustadt neuenhofe neugattersleben neutzlettewitz \
            niederndodeleben niemberg nienburgsaale nojshtadt nonnewitz nordgermersleben ntesaou nudersdorf oberroblingen \
            oberroeblingen obersdorf obhausen ochtmersleben oebisfelde oechlitz oppin oranienbaum oschersleben osterburg \
            osterhausen osternienburg osternienburgerland osterwieck osterwohle petersroda piesteritz ploetz ploetzkau ploetzky \
            plotz plotzkau plotzky poemmelte poley polleben pommelte pouch pratau prettin pretzien pretzier pretzsch preusslitz \
            prittitz prosigk quedlinburg queis quellendorf quenstedt querfurt rackith radegast radis raguhn ramsin rassnitz \
            reddeber redekin reesen reichardtswerben renneritz reussen rieder riestedt rippach roblingenamsee rochau rocken \
            rodleben roeblingenamsee roecken roesa rogaetz rogatz roitzsch rosian rossla rosslau rothemark rothenschirmbach \
            rotta rottleberode rottmersleben rubeland ruebeland salzfurtkapelle salzmuende salzmunde samswegen sandau \
            sandersdorf sandersleben sangerhausen sargstedt saubach schackensleben schadeleben schafstadt schafstaedt schellbach \
            schermcke schermen schielo schierau schierke schkoena schkona schkopau schkortleben schlagenthin schlaitz schleesen \
            schmon schneidlingen schochwitz schoenburg schoenebeck schoenhausen schollene schonburg schonebeck schonhausen \
            schortewitz schraplau schrenz schwanebeck schwemsal schwenda schwerz seehausen sennewitz seyda siebigerode \
            siersleben siestedt sietzsch siptenfelde soellichau sollichau solpke sommersdorf spergau spickendorf spoeren sporen \
            stapelburg starsiedel stassfurt stecklenberg stedten steigra stendal steuden steutz stiege stoessen storkau stossen \
            straach strobeck stroebeck stumsdorf sueplingen suplingen sylda tagewerben tangerhuette tangerhutte tangermuende \
            tangermunde tanne tarthun taugwitz teicha teuchel teuchern teutschenthal thale theessen theissen thiessen tilleda \
            timmenrode tollwitz tornau tornitz trebitz trebnitz tucheim uchtspringe uenglingen uftrungen uichteritz unseburg \
            vahldorf vatterode veckenstedt vitzenburg vockerode voelpke volkstedt volpke wackersleben wahlitz walbeck waldau \
            wallstawe wallwitz walternienburg wansleben wanzleben wartenburg wasserleben weddersleben wedderstedt wefensleben \
            weferlingen wegeleben weissandtgoelzau weissandtgolzau weissenfels weissenschirmbach welbsleben welsleben \
            wengelsdorf wenze wernigerode westdorf westeregeln westerhausen wethau wettelrode wetterzeube wettin wiederstedt \
            wienrode wilsleben wimmelburg winterfeld wippra wischroda wittenberg woerlitz wohlmirstedt wohlsdorf wolfen \
            wolferode wolferstedt wolmirsleben wolmirstedt worlitz wormsdorf wuelperode wuerchwitz wulfen wulferstedt wulperode \
            wurchwitz wust zabitz zahna zappendorf zeitz zeppernick zerbst ziegelroda zielitz zoerbig zoernigall zoeschen zorbau \
            zorbig zornigall zoschen zscherben zscherndorf zschornewitz =ST+TH berga breitungen esperstedt gernrode laucha \
            mertendorf mockern moeckern nauendorf neundorf riethnordhausen rohrberg rosa wittgendorf =TH abtsbessingen aga \
            ahlstadt ahlstaedt aierfute airapharata alkersleben alperstedt altenberga altenbeuthen altenburg altenfeld \
            altengottern altersbach altkirchen andisleben angelroda apfelstadt apfelstaedt apolda arenshausen arfwrt arnstadt \
            artern auleben auma ayrfrt bachfeld badberka badblankenburg badfrankenhausen badklosterlausnitz badkoestritz \
            badkostritz badlangensalza badliebenstein badlobenstein badra badsalzungen badsulza badtennstedt baimaleu ballstadt \
            ballstaedt ballstedt barchfeld bechstedt bechstedtstrass behringen behrungen beichlingen beinerstadt bellstedt \
            belrieth bendeleben benshausen berlingerode berlstedt bermbach bethenhausen bibra bieblach bienstadt bienstaedt \
            bilzingsleben birkenfelde birkenhuegel birkenhugel birkigt birx bischofferode bischofrod bischofroda blankenberg \
            blankenhain blankenstein bleicherode bobeck bocka bockstadt bodelwitz boeslebenwuellersleben bollberg bornhagen \
            borxleben boslebenwullersleben brahmenau braunichswalde brehme breitenworbis bremsnitz bretleben brotterode \
            bruchstedt brueheim bruheim bucha buchfart buergel buettstedt bufleben buhla burgel burgk burgwalde buttelstedt \
            buttlar buttstadt buttstaedt buttstedt caaschwitz camburg christes chursdorf clingen crawinkel creuzburg crimla \
            crispendorf culmitzsch cursdorf dachwig dankmarshausen debschwitz deesbach dermbach deuna dieterode dillstadt \
            dillstaedt dingelstadt dingelstaedt dingsleben dippach dittersdorf dobitschen dobritschen dobritz doebritschen \
            doebritz doellstaedt doeschnitz dollstadt donndorf dornburg dorndorf doschnitz dreitzsch drobischau droebischau \
            drogen drognitz eafuruto ebeleben ebenshausen eberstedt ecklingerode eckstedt effelder ehrenberg ehrenhain ehrfurt \
            eichenberg eichstruth eineborn eisfeld eleupuleuteu elgersburg elleben ellingshausen ellrich elxleben emleben \
            empfertshausen endschuetz endschutz erapharta eraphurta erbenhausen erfesfurta1144 erfordia erfurt erfurtas erfurte \
            erfurti erfurto ernsee ernstroda erpesfortha1133 erphesfurta742 erphorda1210 erphourte erpisfurt erpsfordiaa1222 \
            erpsfurda1196 ershausen eschenbergen essbach ettenhausen ettersburg etzleben exdorf fambach faymr ferna \
            finsterbergen flarchheim fockendorf foeritz foritz frankendorf frankenhain frankenheim frankenroda frauenpriessnitz \
            frauensee frauenwald freienbessingen freienhagen freienorla fretterode friedelshausen friedrichroda friedrichswerth \
            friemar froemmstedt frohnsdorf frommstedt gamstadt gamstaedt gangloffsoemmern gangloffsommern gauern gebesee \
            gehlberg gehofen gehren geisa geisenhain geisleden geismar gela georgenthal gera geraberg gerapolis gerbershausen \
            gerstenberg gerstungen gerterode gertewitz geschwenda gierstadt gierstaedt glasehausen gleichamberg gneus goehren \
            goellingen goellnitz goepfersdorf goerkwitz goersbach goeschitz goesen goessitz goessnitz gohren goldisthal \
            gollingen gollnitz golmsdorf gompertshausen gopfersdorf gorkwitz gorma gorsbach gorsleben goschitz gosen gossel \
            gossitz gossnitz gosswitz gotha grabsleben graefenhain graefenroda grafenhain grafenroda greiz greussen griefstedt \
            grimmelshausen grobengereuth grossbartloff grossbockedra grossbodungen grossbreitenbach grossbrembach grossenehrich \
            grossengottern grossenstein grosseutersdorf grossfahner grossheringen grosskochberg grosslobichau grossloebichau \
            grossmoelsen grossmolsen grossmonra grossneuhausen grossobringen grosspuerschuetz grosspurschutz grossrudestedt \
            grossschwabhausen grossstobnitz grossstoebnitz grossvargula guenstedt guentherslebenwechmar gumperda gunstedt \
            guntherslebenwechmar guthmannshausen gyra hachelbich hain hainspitz hallungen hammerstedt hardisleben harra \
            harzungen hassleben haussoemmern haussommern hauteroda haynrode heilbadheiligenstadt heldrungen hellingen helmsdorf \
            hemleben henfstadt henfstaedt henneberg henschleben herbsleben heroldishausen herpf herrenhof herrmannsacker \
            herrnschwende herschdorf hetschburg heukewalde heuthen heyerode heyersdorf heygendorf hildburghausen hoerselgau \
            hohenfelden hohengandern hohenkirchen hohenleuben hohenoelsen hohenolsen hohenwarte holungen holzsussra hopfgarten \
            hornsoemmern hornsommern horselgau huempfershausen hummelshain humpfershausen hundeshagen hundhaupten ichstedt \
            ichtershausen iena ifta ilfeld ilmenau immelborn ingersleben irchwitz isseroda jarobrod jena jenalobnitz \
            jenaloebnitz jenathueringen jonaswalde juchsen juckelberg judenbach juechsen jueckelberg juetzenbach jutzenbach jyna \
            kahla kalbsrieth kallmerode kaltennordheim kaltensundheim kaltenwestheim kamsdorf kannawurf kapellendorf karlsdorf \
            katharinenberg katzhuette katzhutte kauerndorf kefferhausen kehmstedt keila kella kiliansroda kindelbruck \
            kindelbrueck kirchgandern kirchheilingen kirchworbis kirschkau kleinaga kleinbartloff kleinbockedra kleinebersdorf \
            kleineutersdorf kleinfurra kleinmoelsen kleinmolsen kleinneuhausen kleinschmalkalden kleinwenden klettbach \
            klettstedt klings klostervessra knau kodderitzsch koedderitzsch koelleda koenigsee koenitz koerner kolleda konigsee \
            konitz korbussen korner kospoda kraftsdorf kranichfeld krauthausen kreuzebra kriebitzsch kroelpa krolpa kromsdorf \
            kuehdorf kuehndorf kuellstedt kuhdorf kuhndorf kullstedt kutzleben laasdorf langenleubaniederhain langenorla \
            langenwetzendorf langenwolschendorf langewiesen langula lauchroden lauchroeden lauscha lederhose lehesten lehnstedt \
            leinefeldeworbis lemnitz lengfeld lenterode leumnitz leutenberg leutenthal lichte liebenstein liebschwitz liebsdorf \
            liebstedt lindenkreuz lindewerra lindig lipprechterode loberschutz lobichau lodla loeberschuetz loebichau loedla \
            loehma lohma lucka lumpzig lunzig lusan lutter mackenrode magdala marisfeld marksuhl marktgoelitz marktgolitz \
            markvippach marolterode marth martinroda masserberg mattstedt mechelroda mechterstadt mechterstaedt mehmels mehna \
            meiningen mellenbachglasbach mellingen mengersgereuthhaemmern mengersgereuthhammern menteroda metzels meura \
            meusebach meuselbach meuselwitz miesitz mihla milda milz mittelpoellnitz mittelpollnitz mittelsoemmern mittelsommern \
            moehrenbach moenchenholzhausen moenchpfiffelnikolausrieth mohlsdorf mohrenbach molschleben monchenholzhausen \
            monchpfiffelnikolausrieth monstab mossbach moxa muelverstedt muenchenbernsdorf mulverstedt mumsdorf munchenbernsdorf \
            nausitz nausnitz nazza neidhartshausen neudietendorf neuengoenna neuengonna neugernsdorf neuhaus neuhausamrennweg \
            neuhausschierschnitz neunheilingen neusiss neustadtamrennsteig neustadtanderorla neustadtharz niederboesa niederbosa \
            niederdorla niedergebra niederorschel niederpoellnitz niederpollnitz niederreissen niederrossla niedersachswerfen \
            niederzimmern nimritz nirmsdorf nobdenitz nobitz noda noebdenitz noeda nohra nordhausen nottleben oberbodnitz \
            oberboesa oberbosa oberdorla oberellen obergebra obergrochlitz oberhain oberheldrungen oberhof oberlodla oberloedla \
            obermassfeldgrimmenthal obermehler oberoppurg oberpoellnitz oberpollnitz oberreissen oberroeppisch oberroppisch \
            oberschoenau oberschonau oberstadt oberweid oberweissbach oechsen oepfershausen oettern oettersdorf olbersleben \
            oldisleben ollendorf oppershausen oppurg orlamuende orlamunde ossmannstedt osthausenwuelfershausen \
            osthausenwulfershausen ostramondra paitzdorf paska pennewitz petriroda peuschen pfaffschwende pferdingsleben \
            pfiffelbach piesau plaue plothen poellwitz poelzig poermitz poessneck pohlitz pollwitz polzig ponitz pormitz \
            possneck posterstein pottiga probstzella quaschwitz queienfeld quirla ranis rannstedt rasephas rastenberg rauda \
            rauschwitz rehungen reichmannsdorf reinholterode reinstadt reinstaedt remptendorf remstadt remstaedt renthendorf \
            reudnitz reurieth riethgen ringleben rippershausen ritschenhausen rockendorf rockstedt roehrig roemhild rohrig \
            romhild ronneburg roschuetz roschutz rosendorf rositz rossleben rothenstein rotterode rottleben rudersdorf \
            rudolstadt ruedersdorf ruhla rustenfelde ruttersdorflotschen saalburg saalfeld saara sachsenbrunn sanktgangloff \
            sanktkilian schachtebich schalkau scheibealsbach scheiditz schernberg scheubengrobsdorf schillingstedt schkoelen \
            schkolen schleifreisen schleiz schleusingen schloben schloeben schlossvippach schlotheim schmalkalden schmeheim \
            schmiedefeld schmiedefeldamrennsteig schmiedehausen schmieritz schmoelln schmolln schmorda schoenbrunn schoendorf \
            schoenewerda schoengleina schoenhagen schoenstedt schoeps schonbrunn schondorf schonewerda schongleina schonhagen \
            schonstedt schops schwaara schwallungen schwarza schwarzburg schweina schwerstedt schwobfeld seebergen seelingstadt \
            seelingstaedt seisla seitenroda serba sickerode siemerode silberhausen silbitz sitzendorf soemmerda solkwitz \
            sollstedt sommerda sondershausen sonneberg sonneborn springstille sproetau sprotau stadtilm stadtlengsfeld stadtroda \
            stanau starkenberg steinbachhallenberg steinheid steinheuterode steinrode steinsdorf steinthaleben stepfershausen \
            straussfurt stublach stuetzerbach stutzerbach suelzfeld suhl sulza sundhausen tabarz tambachdietharz tanna tastungen \
            tautenburg tautendorf tautenhain tegau teichwitz teichwolframsdorf teistungen thal thalwenden themar thierschneck \
            thonhausen tiefenort tinz tissa toemmelsdorf toeppeln tommelsdorf tonndorf topfstedt toppeln tottleben treben trebra \
            treffurt triebes triptis trobnitz trochtelborn trockenbornwolfersdorf troebnitz troechtelborn troistedt trusetal \
            tuettleben tuttleben uder udestedt ummerstadt umpferstedt unterbodnitz unterbreizbach unterellen unterkatz \
            untermassfeld untermhaus unterschoenau unterschonau unterweid unterweissbach unterwellenborn urleben urnshausen \
            utendorf uthleben vacha vachdorf vaimara vaimari vajmar vajmaro veilsdorf veimar veimara veimaras vejmar veymar \
            viernau vimaria vippachedelhausen voelkershausen vogelsberg voigtstedt volkerode volkershausen volkmannsdorf \
            vollenborn vollersroda vollmershain vuaimaru vymar wachstedt wahlhausen wahns wallbach walpernhain walschleben \
            waltersdorf waltershausen wandersleben wangenheim warza wasserthaleben wasungen waymar waymr weberstedt wehimala \
            wehnde weida weilar weima weimar weira weissenbornluderode weissenbornluederode weissendorf wernburg werningshausen \
            wernshausen westgreussen wichmar wickerstedt wiegendorf wiehe wiesenthal wildenboerten wildenborten wildetaube \
            willerstedt wimar windehausen windischenbernsdorf windischleuba wingerode wintersdorf wintzingerode wipperdorf \
            witterda witzleben woelferbuett woelfershausen woelfis wohlsborn wolferbutt wolferschwenda wolfershausen wolfis \
            wolfsburgunkeroda wolkramshausen worbis wuenschendorf wuestheuterode wundersleben wunschendorf wurzbach \
            wustheuterode yena yyna yynh zedlitz zellamehlis zeulenroda zeulenrodatriebes ziegelheim ziegenruck ziegenrueck \
            zimmern zimmernsupra zoellnitz zollnitz zwoetzen zwotzen
            """)
}
