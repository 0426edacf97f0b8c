/**
 * First names in the Latin letters of about sixty languages, folded as `foldName` folds them.
 *
 * Made by scripts/make-first-names.mjs from @faker-js/faker (MIT licence, copyright 2022 to 2026 by the Faker authors).
 */
/** Given to women, in four of five languages at least. */
export const FEMALE = `aadrika aaliyah aaltje aanandinii aanuoluwapo aaratrika aarya aasa aasha aashritha aatmaja abagail abani
  abbey abbie abbigail abbondanza abby abdonie abebi abeline abena abendam abeni abhaya abibatou abigael
  abigaelle abigail abigale abigayle abigel abosede abril aby acacie acanthe acela acelya acilia aculina
  acılay ada adah adalbaude adalberta adalgisa adaline adalsinde adaugo addie addolorata adea adebukola
  adegrine adela adelaida adelaide adelajda adelasia adele adelia adelie adelina adeline adeliya adella
  adelle adeltrude adelya adenike adepeju adesewa adesua adetoke adetoun adiba adile adina adja adolfa
  adolfina adolphie adonise adrastee adrehilde adria adriana adrianna adriena adrienne adrijana adunni
  adwitiya adwoa afanasiia afaq afia afitap afra afruza afton afua afzuna afərim afət agafia agafya agape
  agata agatha agathe agca agilberte aglae aglaia aglaja agnane agneflete agnes agnesa agnese agneta
  agnieszka agostina agrata agripina agripino agrippine agrypina agustina ahafiia ahalya ahapiia ahata ahenk
  ahilya ahlem ahnesa ahniia ahrypyna aicha aida aidə aileen aimee aina aino aisha aishani aissata aissatou
  aisyah aiyana ajana ajda ajeng ajita ajla ajlin ajna ajoke akifa akofa akorfa akosua akshainie akshata
  akshita akua akula akulina akumaa akunna akvelina alaina alaine alais alana alanis alanna alara alayna
  alba albane albena alberade alberta alberte albertha albertina albertine albertino albertyna albina
  alcestiso alcidie alcina alcine alcyone alda aldegonde alea aleen alejandra aleksandra alemka alena alene
  alenia alenka alesea aleska alessa alessandra alessia aleth aletha alevtina alevtyna alexa alexandra
  alexandrea alexandria alexandrina alexandrine alexane alexanne alexia alexine aleya aleyna alfonsa
  alfonsino alfreda alia alica alice alicia alicja alico alida alienor aliette alika alima alina aline
  aliona alis alisa alisha alison alissa alissia alivia alixe aliya aliyah aliz aliza alize alizee alla
  allegra allene allie allison ally alma almila almira aloise aloisie alojza alojzije aloyse alphonsine
  alpike alsu alta altea althea althee altın alvena alvera alverta alvina alvine alya alyah alyce alycia
  alysa alysha alyson alyssa alyssia alysson alzbeta ama amabela amadea amahle amalia amaliane amalie
  amalija amalio amalthee amanda amande amandine amante amara amarande amaranthe amaryllis amata amaya ambar
  amber ambra ambre ambrine ambroisie amea amel amelia ameliane amelie ameline amely amelya amen america
  amethyste ami amicie amie amina aminat aminata aminte aminu amira amita amiya amodini amoke amope amparo
  amra amrita amritambu amy amya ana anabel anabela anabelle anae anaelle anahi anahita anaida anais anala
  anamaria anamarija anamika ananda anandamayi ananta anasooya anastasia anastasie anastasiia anastasija
  anastasiya anastazia anastazie anastazija anastazio anastazja anasuya anatazie anatolia anatoliia anca
  anceline anche anci ancica ancilla ancuta anda andac andela andelina andjelina andra andrada andrea
  andreane andreanne andree andreea andreja andriana andrijana andrina andromeda andzelika anemona anemone
  anesa aneta anette anezka anfisa angadreme angela angelica angelika angelina angeline angelino angelique
  angelita anggun anghelina angie angilberte anhelina ani ania anica anicee anicette anika anila anina anise
  anisoara anissa anita aniya aniyah anja anjali anjelica anjushree anjushri anka ann anna annabel annabell
  annabella annabelle annaelle annagrazia annalena annalise annamae annamaria annamarie annapurna anne
  anneke anneli annelie annemarie annemijn annetta annette anni annie annika annikki anno annonciade
  annunziata anny anora anouck anouk ansberte anselma anshula ansley anstrudie antea anthelmette antigone
  antoaneta antoinette antonela antonella antonetta antonette antonia antonietta antoniia antonija antonina
  antonine antonyda anuja anuska anusuya anuta anwesha anya anzhela anzhelika anđela anđelika anđelina
  aphelie apolena apollina apollinariia apolline apollonia apolloniia appia appoline april apsara aquiline
  arabela arabella arabelle araceli aracely arame aranka ardella ardith arely areta argelia argentina argine
  aria ariadna ariana ariane arianna aricie ariela arielle arij arija arike arina arinola arisa aristita
  arkadiia arlene arleta arlette armance armande armandine armeline armelle armida armide armine arna
  arnaude arnolda arnostka artemiia artemis artemisa arthurine aruna arvilla arwa arwen arya aryanna arın
  asake asal asceline ascension asel asella asha ashlee ashleigh ashley ashly ashlynn ashmi ashtyn asia
  asija asila asiya asja aslesha asliya aslım asma asmaa asmita asolat assa assetou assia assil assomption
  assunta assya asta astarte asterie astou astree astrid astrida astride asuela asya atanasia atanazie atena
  athalie athanasie athena athenais athina atinuke atreyee atreyi atta aube aubertine aubree aude audeline
  audra audreanne audrey augusta augustina augustino augustyna aulia aura aure aurea aurelia aureliana
  aurelie aurelienne aurelija aurelle auriane aurora aurore ausilia ausiliatrice autumn auxane ava avan
  avani avantika ave aveline avigaelle avis avital avoye avreliia avril avrora awa awaz awero awesi axeline
  axelle axenia aya ayah ayana ayanda ayebatari ayem aygul aygun ayinke ayize aykal ayla ayleen aylin ayline
  aymardine aymonde aynur ayoka ayren aysar ayse aysıl aytən ayu ayushmati aza azalea azalee azaliia azelia
  azelie azeline azime aziza azra azzurra baaba baala babeta babette babila bade bagdagul bahar bahia
  baidehi baijayanti bailee balamani balın bambina banna banu banuta bara barbala barbara barbe barbora
  barbro barchinoy barica barno bartolomea basanti basilia basilisse basma bassilla bathilde batilda baucido
  baya baylee beata beate beatrice beatrico beatrix beatriz beatrycze beaulah becky bediz bedran bedriska
  begoyim behrem belcim belemir belina belinda bella belle belma beltun benedetta benedicte benedikta
  benedita beniamina benice benigna benli bente benthe benvenuta berangere bercem berceste bercin berenice
  berenico berenika berinay berit beritan berivan bernadetta bernadette bernadine bernarda berneice bernice
  berniece bernita berran berre berta bertha berthe bertille berto bertolda berva beryl besra bessie betania
  beth bethany betina betsy betta bette bettie bettina betty bettye beulah beuve beverly beya bhaanumati
  bhadra bhagirathi bhagwanti bhagwati bhamini bhanumati bhargavi bhavani bhilangana bianca bianka bibi
  bibiana bibianna biborka bice bigna biliana biljana billie billurə biloslava bilva bilwa bina binafsha
  bineta binta bintou birdie birgit birgita birgitta birgitte bisenija bisera biserka bistra blaga blagica
  blagitsa blagorodna blaguna blahomila blahomira blahoslava blahovista blanca blanche blandine blanduzia
  blanka blazena blazhenka bobana bobbi bogdana boglarka bohdana bohumila bohumira bohuna bohuse bohuslava
  bojana bojislava bolatito boleslava boluwatife bonita bonnie borbala borislava borka boroka boryslava
  bosiljka bosilka bouchra bozena bozetecha bozhana bozhena bozica bozidara brandi brandusa brandy branimira
  branislava branka brankica bratislava breana breanna breanne brenda brenna bretislava bria briana brianne
  bridget bridgette bridie brielle brigida brigita brigito brigitta brigitte brionna brisa brita britney
  britt brittany bronislava brooke brooklyn bruna brune brunehaut brunehilde brunhilda brunilde bryana
  brygida buddhana buhle bulah bunmi busisiwe bəyaz caetana cagla cagıl caitlin caitlyn caleigh calina
  calista callie calogera calpurnia camelia camila camilia camilla camille camryn camylle cana candace
  candice candida canel cangul cannur cansel cansu cansın capitolina capucine cara caridad carina carine
  carissa carla carlee carley carli carlie carlijn carlota carloto carlotta carmel carmela carmella carmen
  carmina carminho carmo carna carola carolanne carole carolin carolina caroline carolyn carolyne carrie
  casandra casiana casilda casimira cassandra cassidy cassie cassiopea cassiopee castille cataleya catalina
  catarina catena caterina catharina catharine catherine cathrine cathryn cathy catinca cato catrin catrina
  catrinel cayla ceca cecelia cecile cecilia cecilie cecylia celeste celestina celestine celestyna celia
  celie celina celine celinia cenka cerasela ceren cerise cesminaz cestmira ceyda ceyla ceylan ceylin
  ceylinaz cezara chahinez chaima chakrika chanda chandani chandi chandini chandira chandni chandrabhaga
  chandrakala chandrakin chandramani chandrani chandraprabha chandraswaroopa chandravati chanel chanelle
  chantal chapala charity charlaine charleen charlene charli charline charlize charlotta charlotte charumati
  charvi chasity chatura chaya chayenne chayma chelsea chelsey chelsie cherechi cheryl cheyanne cheyenne
  chiamaka chiara chimamanda chinyere chira chirine chitrali chitramala chitrangada chizoba chloe
  chranislava christa christelle christiana christiane christie christin christina christine christy chyna
  ciaobella ciara cicek cici cielo cierra cilay ciler cilvenaz cimen cindy cinta cinthia cinzia cipriana
  cirilla cise cisem cisil cistoslava citlalli citra claire clara clarabelle clare clarisa clarissa clarisse
  claudia claudine clavdia clea clelia clelie clemence clementina clementine clemenzia cleo cleofe cleopatra
  cleophee cleora cleta clio cloe clorinda clothilde clotilde coco codrina codruta cointa colette coline
  colleen collien colomba colombe comfort concepcion conception concetta conchita connie consolata constanca
  constance constanta constantia constantina consuela consuelo cora coralia coralie coraline cordelia cordia
  corene corentine corina corine corinna corinne cornelia corrine cortney cosima cosmina costanza coumba
  crenguta creola crescenzia crina cristal cristiana cristina crocefissa cronida crystal crystel csenge
  ctibora ctirada ctislava cunegonda cuzia cvetka cydney cynthia cyntie cyra cyrielle cyrila cyrine cıgıl
  daantje daciana dada daevi daevika dafina dafne dagmar dagmara dahlia daiana daija dainuvite daisha daisy
  dajana daksha dakshayani daleslava dalia dalibora daliborka dalida dalie dalila dalima dalimila dalimira
  dalla damaris damayanti damiana damjanka damla dana danae dania danica daniela daniella danielle danijela
  danika danique danitsa danka danuse danuta danyka daphne daphnee daphney daria dariana darie darija darina
  darine darinka darja darla darleen darlene darshwana darta darya daryna daryslava dasia davida davina
  davriya dawn dayana dayna dea deanna debbie debora deborah debra deeksha deepali deepika deeptimayee
  deeptimoyee defne degna deja dejah dejana delal delaney delfina delia delie delilah delinda delizia della
  delores delpha delphia delphine demet demetra demetria demi dena denisa denise denitsa deodata derin derya
  desanka desdemona desiderata desiree despina dessie destan destany deste destinee destiney destini destiny
  devangana devani devasree devi devika devota dewi dhaanyalakshmi dhana dhanadeepa dhanalakshmi dhara
  dharani dharitri dhatri diah diamante diamond dian diana diane dianna dianne dianora diara diarra dicle
  diclehan dida didem didina diede dieke dieudonnee dieynaba diiana dijana diksha dilafruz dilara dilarə
  dilay dilbar dilber dilberay dildora dilek diler diletta dilfuza dilnoza dilorom dilovan dilrabo dilruba
  dimitrina dina dinda diodata dionisia dior dipali dirok dita ditya divine diviska divna divya dixie diyora
  djeneba djenna dobrava dobrila dobrinka dobromila dobromira dobromyla dobromyra dobromysla dobroslava
  dobrynka dochia doda doina doinita doleslava doliana dolly dolores dolunay domenica dominika domitille
  domnica domnika dona donalda donata donatella dondu donka donna dora dorana dorcas doreen doriana doriane
  dorica dorina dorine doris dorit dorka dorli dorota dorotea doroteja dorothea dorothee dorothy dorottya
  dorris dortha dorthe dorthy doubrava doubravka douce dounia dovie doyinsola draga dragana dragica draginja
  drahomila drahomira drahoslava drahotina drahuse draupadi drina druina dua dubravka duduzile dulari dulce
  dulcinea dulina dumitra dumitrana dumitrita dune dunja dunya durdane durdona durga durgeshwari durriye
  dusana dusanka dushanka dushka dusica duska duygu dyah dyna dzile dzirkstite dəniz ea earlene earline
  earnestine easter ebba ebe ebiere ebony ebru ecaterina ece ecem eda edda edelberga edita edite edith
  editta edmee edna eduarda edvarda edvige edwina edyta edyth edythe eef eefje eeva effie efimia efrosinia
  eftalya eftimia egizia eglantine egle egona eileen ekaparnika ekin ela elaide elaina elaine elakshi elanur
  elcin elda eldora elea eleanor eleanora eleanore electa elektra elena elene eleni elenor elenora eleonora
  eleonore eleonoro elettra elfrida elfrieda eliabeth eliana eliane elide eliette elif elimena elin elina
  eline elinor elinore eliona elisa elisabet elisabeta elisabeth elisabetta elisaveta elise elisea eliska
  elissa eliza elizabet elizabeta elizabeth elizabeto elizaveta elize elizo elka ella ellada elle ellen elli
  ellie elly elma elmas elmira elna elnarə elnora eloa eloane elodia elodie elody eloisa eloise elona elora
  elouise elsa elsbeth else elsie elta elva elvera elvia elvie elvina elvira elvire elwira elya elyanora
  elyne elynn elyse elyssa elza elzbieta ema emanuela emanuelly emel emelia emelie emeline emely emerald
  emerance emerencie emese emi emie emili emilia emiliana emilie emilija emiliya emily emine emma emmalee
  emmelie emmely emmi emmie emmy emna emy ena enakshi endah enid enie enimia eniola enise enna enola enora
  enrica enya era eracla erica ericka erika erin erine erma ermelinda ermenegarda ermenegilda erminia erna
  ernesta ernestina ernestine ernestino ersilia ervina eryn esen eser esha eshana eshita esi esin esma esmee
  esmeralda esmeray esmira esperanza essie esta estefania estela estell estella estelle ester estera
  esterina esther estrella eszter etela etha ethel ethelyn ethyl ettie eudochia eudokia eudoksja eudora
  eudoxie eufemia eufrasia eufrosina eufrozina eugenia eugenie eula eulah eulalia eulalie euna eunice eunika
  euphrasie euridice eurydice eusebia eusebie eutalia eva evalyn evangelina evangeline evanghelina evar
  evdochia evdokija eve evelien eveliina evelin evelina eveline evelino evelyn evelyne evghenia evi evie evo
  evsen evy evzenie ewa ewatomi ewelina eya eylul eysan ezoza fabia fabiana fabie fabienne fabiola fabricia
  fadekemi faderera fadime fae fahriye fahrunissa faina faith faizah famke fana fanika fanka fanni fannie
  fanny fanta fantine fara farah farangiz fardau farhunnisa farida fathonah fatim fatima fatimata fatimo
  fatimə fatma fatos fatou fatouma fatoumata fausta faustina faustine faustyna fay faya faye fayen fayenne
  fazilat fazilet feba febe febi febriana febrina federica fedora fehime fehintola felicia felicie felicita
  felicitas felicity felina feline felipa fem femke femm fenja fenna fenne feodora feodosia feodosiia ferah
  feray ferdinanda ferdynanda feride feriel feriha fern fernanda ferne feruza feryel fevronia fevroniia
  fevroniya feyza fiammetta fibikemi fidan fidelie fieke fien fiene fiep figen fikayomi fikriye filimena
  filipa filipino filippa filiz filofteia filomena filou fily fine finia finja finnja fiona fiordaliso fiore
  fiorella fiorenza firdevs firuzə fitri fitria fitriani flaminia flavia flaviana flavie fleta fleur flo
  floare floarea floor floortje flor flora flore florence florencia florencja florenta florentina florentine
  florentyna floriana floriane florica floridia florie florina florine florinka flossie flurina foca
  folashade fortunata fortunee fosca fotima fran franca france frances francesca francette francia francine
  francisca franciszka francoise franka frantiska franziska freda frederica frederike frederique freeda
  freida freja freya frida frieda friederike frosina frusina fruzsina fuldem fulden fulvia fulya funda
  fureyya furuzan fusun fyokla fərqanə fərəh fəxriyyə gabriela gabriella gabrielle gabrijela gadis gaelle
  gaia gail gaja gajana gala galaba galatea galena galina gamze ganesha garance garika gasti gaudenzia
  gautami gavxar gawati gayatri gaye gayle geanina geeta geetanjali gelila gelsomina geltrude gema gemine
  gemini gemma generosa genesia genesis geneva genevieve genoveffa genoveva genta gentiana georgeta
  georgette georgia georgiana georgianna georgina geralda geraldina geraldine gerarda gerardina gerberge
  gerda gerharda germana gertrud gertruda gertrude gertrudo geta ghaliyati gheorghina gherghina gia giacinta
  giada gianina gianna gifty gigi gigliola gilberta gilda giliola gillian gina ginevra ginewra ginger
  gioacchina gioconda gioia giorgia giorgiana giovanna girija girja gisela gisele gisella gisselle gita
  gitanjali gitte giuditta giulia giuliana giulitta giuseppa giuseppina giusta gizela gizem gladyce gladys
  glafira glenda glenna glennie gloria glorie godeberta godiva gokce goknur goksin golda golubinka gonca
  gonul gorana goranka gordana goritsa goundo govhər gozde grace graciana gracie graciela gracja gratiana
  gratiela grayce grazia graziana graziella grazina gregoria greta gretchen griselda grizelda grozda
  grozdana gry gudrite gudrun guenda guendalina guenievre guher guilhemine guillemette guillermina gul gula
  gulay gulbahar gulbaxor gulben gulchexra gulcin guldem gulden guldeste gulen gulgun gulistan guljamol
  guljaxon gulnaz gulnora gulnoza guloy gulpembe gulriz gulsen gulseren gulsora gulsum gulzira gulzoda gulər
  gundelinda gunes gungor gunilla guniz gunnel gunnur gunsel gunseli gurcan gussie gustava gustavine
  gustavino guusje gvendolina gwen gwenaelle gwendolyn haby hadja hafsa hafshah hailee hailey hailie hajar
  hale haleigh haley halie halima halina halle hallie halyna hamima hamsini hana hanae handan hande hanga
  hania hanifa hanna hannabel hannah hanne hannele harinakshi harita harmony harper harriet hasna hata
  hatouma hattie hava havla hawa haya hayal hayat haylee hayley haylie hazan hazel heather heaven heda hedda
  hedvig hedviga hedvigo hedvika heema heidi heidrun helen helena helene heleno helga helin helle hellen
  heloisa heloise hendrika henrieta henrieto henrietta henriette henrike henryka heracleea herberta hermina
  hermine herminia hermiono herta hertha hester hesti hettie hevi hiba hidaya hilal hilda hildegard hillary
  hilma hilola himadri himani himeno hind hira hiranya hlengiwe hollie holly honorine hope hortense
  hortensia hortensie hortenzia hortenzie horymira hosiyat hostimila hostimira hostislava houda hrvojka
  huguette hulda hulya humaira humay humeyra huner huriyə hurshida husida husnida husniya husnora
  hvezdoslava hyacinta iana ianina ianira ianna iaroslava iasmina ibironke iboja ica icha icie iclal ida
  idea idell idella idil ifa ifeoma iffar iffet ifora ifunanya iginia ignacie ignata ika ilana ilaria ilayda
  ilda ildegarda ildegonda ildika ileana ilene ilenia iliana ilinca ilindenka ilinka iljana ilkben ilke
  ilknur ilksen ilkyaz ilona ilsa ilse ilva ilyana ilza ilzo ima iman imane imani imelda imen imene imge
  imke immacolata imogen imogene ina inara inaya inci incoronata indah indiana indira indy ines inesa inessa
  inez inga inge ingeborg ingeborga inger ingrid ingrida inguna inja inka inkeri inna innesa innocenza intan
  inyoni ioana ioanina iolanda iole iona ione ionela ionelia ionne iosefina ipek iraida irawati irem irena
  irene ireno iretioluwa iriana iride iridenta irina iris irisa irma irmeli irmina iroda iryna isabel
  isabela isabell isabella isabelle isabelly isadora isaure ise isee iseult iside isidora isioma isis isisa
  iskra isla ismerie isobel isolda isotta isra israa isıl isılay isın ita italia itzel itır iulia iuliana
  iustina iva ivah ivana ivancica ivanka ivanna iveta ivetta ivna ivona ivonne ivy iya iyabode iyadunni iza
  izabela izabella ize izel izia izidora izolda izoldo izzy jabulile jacey jacinthe jackeline jackie jacklyn
  jaclyn jacoba jacqueline jacquelyn jacynthe jada jade jadrana jadranka jadwiga jael jaelynn jagica jaida
  jailey jailyn jaimini jakayla jakelino jakobino jakuba jakubina jakubka jale jalou jalə jamalia jamila
  jana janae janaina jane janelle janessa janet janeta janica janice janie janin janina janine janiya janja
  janjo janka janna jannah janni jannie jany jaquelin jaqueline jara jarmila jarolima jaromira jaroslava
  jasmijn jasmin jasmina jasmine jasna jasnena jaunita jautrite jayda jayde jaylinn jayne jazlyn jazmin
  jazmyn jazmyne jazz jazzlyn jazzlynn jeana jeanette jeanie jeanne jeannette jeannie jehanne jela jelena
  jelica jelisaveta jelita jelka jella jena jenifer jenna jennah jennie jennifer jenny jennyfer jenovefa
  jente jesa jesika jessica jessika jesslyn jesslynn jessyca jet jette jettie jevrosima jewel jewell jihane
  jil jill jillian jimena jinane jindriska jinte jinthe jirina jitka jo joana joanie joann joanna joanne
  joannie jocelyne jodi jodie joelina joeline joelle johana johanino johanna johanne jolana jolanda jolanta
  jolayemi joleen jolie jolien jolijn jolin jolina joline jonna jordana jordyn jorga josefa josefien josefin
  josefina josefine josephin josephine josette josiane josianne josie josiko josipa josy jovana jovanka joy
  joya joyce jozefa jozefina jozefino jozica juana juanita judita judite judith judito judy judyta jula jule
  juli julia juliana juliane julianne julide julie julienne juliet julieta julieto juliette juliino julija
  julijana julika julina julita jumagul juna june juno junon jusma jusra justina justine justyna juta jyoti
  jyotsana kaarina kaat kaci kacie kader kadiatou kadidia kadidiatou kadriye kady kaela kaelyn kahina kaia
  kailee kailey kailyn kaina kaitlin kaitlyn kaja kalea kaleigh kaley kali kalina kalinda kallie kalpana
  kalyani kalyna kama kamala kamaria kamelya kamila kamile kamilla kamille kamla kamola kamryn kamuran
  kanchan kani kania kanishka kanti kara karanfilka karelle karen kariane karianne karima karimah karin
  karina karine karla karlee karley karli karlie karlijn karlotta karmela karmen karmeno karolann karoliina
  karolina karoline karolino kartika kasandra kashyapi kasiyah kassandra kata katariina katarina katarzyna
  kate katelin katell katelyn katelynn katerina katerino kateryna katharina katherine katheryn kathleen
  kathlyn kathrin kathrine kathryn kathryne kathy katia katica katie katija katina katitsa katja katlyn
  katlynn kato katrin katrina katrine katryn kattie katy kawtar kaya kaycee kayla kaylah kaylee kayleigh
  kayley kayli kayliah kaylie kaylin kayna kayra kazi kazimira keara keeley keely keet keira keisha kelley
  kelli kellie kelsi kelsie kelya kendra kenna kennedi kensi kenya kenza keratsa keren kerstin ketsia kevser
  keyla kezia khadidiatou khadidja khadija khady khanyisile kharytyna khethiwe khoudia khristina khrystia
  khrystyna khulekani kiana kiandra kianna kiara kiarra kiera kika kikelomo kiki kiley kimberley kimberly
  kincso kine kinga kira kirana kiraz kirsten kirstin kita kitty klanjo klara klaro klaudia klaudie klaudino
  klavdiia klavdiya klea klementina klementino klementyna kleopatra kleopatro klimentina klitemnestro
  klotildo klotylda koleta kolombina kolumbina komila konstance konstancie konstancja konstantina konsuela
  konzuela kora koralia kordula korina korinna kornelia kornelie kosara kostadinka krasava krasomila krentta
  kreuzo krimhildo krista kristen kristi kristiana kristie kristiina kristin kristina kristine kristino
  kristy kristyna krstana krystal krystel krystina krystyna ksantipo ksawera ksenia kseniia ksenija kseniya
  kumari kumru kumuda kumush kunhuta kupava kveta kvetoslava kvetuse kvitka kvitoslava kyara kyla kylee
  kyleigh kylie kyllikki kyra kısmet kıymet lacey lacramioara lacy lada ladina ladislava laetitia lahna laia
  laila laisha lakshmi laksita lala lale lalie lalita lalə lamia lamiyə lana laney lara laras larina larisa
  larissa larysa lasma latifa latife latika latofat latoya laura laurane laure laureen laurel laureline
  lauren laurencie laurencja laurene laurentia laurentyna lauretta lauriane laurianne laurie laurine lauro
  laury lauryn lava lavada lavanya laverna laverne lavina lavinia lavize lavonne lawrencia laxmi layana
  layanah layla laylo lea leah leana leandra leane leann leanna leanne leatha leda leela leelou leena lehna
  leia leigh leila leilani leina lejla lela lelah lelia leman lemide lempi lena lenche lene leni lenia lenja
  lenka lenna lenne lenora lenore lenya leokadie leola leona leoni leonia leonie leonilda leonne leonor
  leonora leonore leontina leontine leontyna leopolda leopoldina leopoldine leopoldino leopoldyna leora lepa
  leposava lera lerato lerzan lesana lesia lesley lesly lessie lestari leta letha leticia leticie letitia
  letizia levana levke lexi lexie lexus leya leyla leyna lia liah liana liara liba libbie libby libena
  liberata libora liboria liboslava libusa libuse licia lida lidania lidia lidiia lidija lidiya lidmila
  lidya lieke lien liene lieve lieze liga ligia liisa lika liksma lila lilan lilas lili lilia lilian liliana
  liliane lilianna lilie lilien liliia lilio lilith liliya lilla lilli lillian lilliana lillie lilly lilou
  lilwenn lily lilya lilyan lina linda linde lindsay lindsey line linett linn linne linnea linoi linoy
  lintang lioara liora lis lisa lisann lisanne lisbeth lise liselotte lisette lison lital litzy liuba
  liubava liubomyla liubomyra liuborada liuboslava liubov liubyslava liudmila liudmyla liudomyla liusea liv
  liva livia liviana livie livija liya liyah liyana liz liza lizbeth lize lizeth lizz lizzie lizzy ljiljana
  ljuba ljubica loa loane lobar lodovica loes lois loise lola lolita loma lone lora loraine lore loredana
  loreen lorelei lorella lorena lorene lorenza loreta loretta lori loriana lorine lorna lorraine lot lota
  lott lotta lotte lotti lottie loua louane louann loubna louisa louise loula louna lourdes louvenia lova
  lovisa lovorka loyce lua luana lubica lubomira luboslava luce lucia luciana lucica lucie lucienne lucija
  lucile lucilla lucille lucinda lucja lucretia lucrezia lucy ludie ludise ludivine ludka ludmila ludomila
  ludomira ludoslava ludovica ludovikino ludvika ludwika luella luena luigia luisa luise luiza luize lujza
  lukhona lukiya lukrecie lula lulu luminita luminosa lumira luna lune lura lurline lutfiya luus luz luzie
  lya lyana lyda lydia lydie lykera lykke lyla lylia lylou lyn lyna lynda lyne lynette lynn lynne lyric
  lysanne lyubov lyudmila ləman maaike maan maarit maartje maayane mabel mabela mabelle mable maca macaria
  macey maci macie mackenzie macy madalena madalina madaline madalyn maddalena maddison madeleine madelief
  madeline madelyn madelynn madge madhuri madie madilyn madina madisen madison madisyn madita madlaina
  madleen madlen madonna madyson mae maegan maelie maeline maelis maelle maely maelyne maelys maeva maeve
  mafalda magali magda magdalen magdalena magdaleno maggie magnolia maguelone maguette mahault mahaut
  mahulena mai maia maica maida maiia maija maike maila mailin maily mailys maimouna maimunah maina maira
  maissa maissane maite maiwenn maiya maja majda makayla makedonka makenna makenzie makrina mala malak
  malati malea malena malene malgorzata malia malika malin malina malinda mallaury mallie mallory malou
  maloxat malti malva malvina malvine malvino malwina mamie manal manca manda mandaakin mandakini mandy
  manelle mangala mangalya mani manisha manjo manjusha manon manona manuela mara marah maram marana marcela
  marcelina marceline marcella marcelle marcheta marcia mare mareike mareme maren marena mareta marfa marga
  margaret margareta margarete margareto margarett margaretta margarette margarida margarita margaux marge
  margherita margie margit margita margo margot margret margrit margrith marguerite mari maria mariah mariam
  mariama mariame mariana mariane marianna marianne maribel marica maricarmen marichka maricica marie
  marieke mariela mariella marielle mariem marieme marieta marietta mariia marija marijana marika marilena
  marilie marilou marilu marilyn marilyne marina marine marinela marinella marinetta marinjo marioara
  mariola marisa marisol marissa marit marita marite maritza mariuca mariya marja marjane marjatta marjeta
  marjolaine marjorie marjory marketa markika marla marlee marleen marlen marlena marlene marli marlie
  marlies marlis marly marnie marrit marsha marta marte martha marthe martina martine martyna maruta marwa
  marwen mary maryam maryann maryjane marylou maryna maryse marzia masa mashxura masinka massima mathilda
  mathilde matilda matilde matrona mattea mattie matylda maud maude maudie maura maureen mauricette maurine
  mavis mavluda mawuena mawusi maxbuba maxellende maxfuza maxi maxima maxine maxsuma may maya mayane mayar
  maybell maybelle maye mayla mayline maylis maymie mayra maysa mayssa mayte mazie mbalienhle mckayla
  mckenna mckenzie meagan meaghan mechyslava mecislava meda medea medina medine medya meena meenakshi megan
  megane meggie meghan meglena mehriban mehtap meike meire melani melania melanie melaniia melany melba
  melda melek melenija melia melike melina melinda meline melis melisa melisande melissa melissandre melita
  melitina mellie mellina melnic melodi melodie melody meltem melusine melvina melyna melyssa mena menaka
  menka menodora meral mercede mercedes mercia meredith merel merete meri meriam meric meriem merih merjem
  mertie merve meryam meryem meryl messalina meta metra mette meyra mhambi mia mica micaela michaela michala
  michalina michela michele micheline michelle mieke mihaela mihriban mikaela mikayla mikki mila milada
  milana milanka mildred milena mileva miley milica militsa miljana milka milla mille millicent millie milly
  miloslava milou milred miluse mima mimma mina minakshi mindy mine minerva minervina minka minna minnie
  minodora mioara mira mirabela miracle miranda miray mireille mirela mirella mireya miriam miriama miriamo
  mirja mirjam mirjana mirka mirna miromila mirona miroslava mirre mirta mirte mirthe mirto miruna missouri
  misty mittie miya mlađana mnislava moa modesta modrite modupe mofifoluwa mohana mohini moira moisette
  mojca mojisola mojisoluwa mokryna mollie molly momira mona monalisa monica monika moniko monique monserrat
  moradeke morayo morena morenike morgana morgane moriah morolake mosinmileoluwa mosunmola motria motunrayo
  moxidil moxigul moxina moxinur moxira moyosore mozelle mstyslava muattar muazzam mubina mudite muesser
  muge mujde mujgan mukaddes munevver muriel muriela mutia muyassar mya myah myla mylene mylodara myloslava
  myra myriam myrna myroslava myrthe myrtice myrtie myrtille myrtis myrtle mısra mələk nabila nada nadalina
  nadege nadejda nadezda nadezhda nadia nadiia nadine nadja nadzieja naelle naemi nafisa nahla naia naila
  naima naina nais naja najla najwa nala nalan nalini nana nancy nandi naneta nanna nannie naomi naomie nara
  narcisa nargiza narin nasiba nastja natacha natalia natalie nataliia natalija natalina natalya natasa
  natasha nathalie natka naumka naura nawel naya nayeli nayla naz nazan nazlı nađa ndondoloza nea necla neda
  nedelka nedjeljka nedra neela neele neeltje nefeli neha nehir neila neiva neja nejla nela nelda nele nelea
  neli nelia nell nella nelle nellea nelli nellie nelly nelya nemyra nena nene neoma neonila nera nerea
  nergis nermine nesa neslisah nesrin nesrine nettie neva nevena nevenka nevra newroz neyla nhlakanipho nia
  niame nichole nicla nicole nicoleen nicoleta nicoletta nicolette nicoline niculina nida nidia niene nienke
  nigar nigora nihal nihan nika nike nikki nikkie nikodema nikodina nikol nikoleta nikolina nila nilam nilde
  nilgun nilufar nimakoah nimas nina nine ninel nineli ninfa ninioluwa ninon ninthe niouma nisa nisan nives
  njegomirka nkosingiphile noami nodira noelia noelie noella noelle noema noemi noemie noemy nofoto noila
  nokuthula nola nolwazi nomi nomvula nona nonhlanhla nonjabulo nonkululeko nonna noor noortje nora norah
  norberta nore norene norhane norica norina norma noura nourane nova novella novi noviana novita nowi
  nozima nozipho ntokozo ntombizodwa nubia nuccia nuda nudem nukhet nunziata nur nural nuran nuray nurgul
  nurgun nuria nursel nurseli nurul nusa nya nyah nyasia nynke nərgiz oana obioma oceane octavia octaviana
  odelia odessa odeta odetta odette odile odilia ofelia ofelie ofelya ognjana ohniana ojaswini oksan oksana
  oktavie oktyabrina olajumoke olasunmbo olcay oldriska oleksandra olena olesea olesia oleta olga olgica
  olha oliga olimpia olimpiada olinda oliva olive olivera olivia olivie oliviera olivija oliwia ololade
  olufunke olufunmilayo oluwakemi olympe olympia olympie omana omawunmi ombeline ombline ombretta omina
  omobolanle omodunni omolabake omolara omosalewa omotara omotola omotoun omowumi ona ondina ondine ondrejka
  onesta oni onome onorata onorina oona oormila opal opalina opaline ophelia ophelie ora orchidea oreofe
  oresta oriana oriande oriane orietta oriiana orlane ornella orpha orsola orsolina ortansa ortensia orvokki
  oryna orysia oryslava orzu osanna otakara otilia otilie otilija ottilia ottilie otylie oumayra oumou oxana
  oya oyenike oyga oyindasola oyku oynur oysha ozana ozanne ozella ozge ozlem ozlen oznur ozoda padma padmi
  paige paivi pakize palazhka palladia palma palmazio palmira paloma pam pamela panka panna pansy paola
  paramita paraschiva parascovia paraskeva parla parsla parvati pascale paskala patience patricia patricie
  patricija patrizia patrycja patsy patti pattie patty paula paule paulette paulica paulien pauliina paulina
  pauline paulino pauna pava pave pavica pavla pavlina pavlinka pearl pearlie pearline pecine peggie peggy
  pelageya pelaghia pelagia pelagie pelaheia pelahiia pelin pelinsu pembe penda penelopa penelope penny peri
  perihan perla perle pernilla perpetuo perran perrine persida peruna pervin perzida petek petkana petra
  petrana petranka petrija petronela petronila petronilla petronille petruse petruta petula pheobe phileine
  philine philippa philippine philomene philou phoebe phyllis pia pien piera pilar pinkie pip piper pippa
  piraye pirjo pirkko pisana placida pleun pola poliana polina polissena polly polona polyxena pompilia
  pooja poornima poppy porzia potishana pramila prasanna prascovia praskovya pratiwi pravdomila pravomila
  pravoslava precious preity prema pribyslava primerose princess prisca priscila priscilla priscille priska
  prita priya priyala profira prokopa proserpina prospera prudence prudenzia prune puck puji puk pulcherie
  puput purnima pushti puspa puspita puti putri pınar pəri qizilgul qori quartilla queen queenie quentine
  quieta quintia quinty quiteria quitterie rabia rachael rachel rachela rachele rachelle rada radana radeke
  radha radimira radina radislava radka radmila radojka radomila radomira radoslava radovana radslava rae
  raegan rafaela rafaila raffaella rafila rageshwari rageswari rahayu rahel rahelo rahime rahma rahmawati
  rahsan raina rainelda raisa rajana rajina rajinder rajna rajsa rakhela rakhilka rakita raluca ramaa ramata
  ramatoulaye ramona ramziya rana randi rania ranim rano ranya raphaelle raquel rasheedah rasifa rastislava
  rati ratih ratna raven rawane raymonde rayona rayxona rea reanna reba rebeca rebecca rebeka rebekah
  rebekka rebeko reghina regina regine regitze regula rehorka reina reine rejeanne reka renas renata renate
  renee renette rengin renja renske ressie restu reta retha retno retta reva reyhan reyna rezzan rhea
  rhianna rhiannon rhoda rhonda ria riana rica riccarda richarda rieke riitta rija rika rike rikke rim rima
  rimma rina rini ristana rita ritva rivka roberta robertina robina robiya robyn rochelle rocio rodica rodna
  rohana rokhaya rokia roksana roksolana rolande romana romane romanita romee romena romilda romina romola
  romy rona roni ronja ronke roos rosa rosalee rosalia rosalie rosalina rosalind rosalinda rosalyn rosamond
  rosamunda rosana rosanna rose roseline rosella roselyn rosemarie rosemary roser rosetta rosie rosina
  rosita roska roslyn rosmunda rossana rossella rossie rostislava rostyslava rotaru rovena rowena roxana
  roxane roxanne roxelana roxy roya roza rozalia rozalie rozalija rozalinda rozamunda rozana rozella rozina
  rozita roziya rozo rozvita rubie ruby rubye rudite rudolfa rudolfina rufina ruhsar ruken rukhmani rukmin
  rumena runa rupinder rusalina rusanka ruslana rut ruta ruth ruthe ruthie ruxanda ruxandra ruya ruza ruzena
  ruzha ruzica rylee ryleigh rym saar sabina sabine saboxat saboxon sabrina sabrine sabryna sadie sadina
  sadoqat sadye safae safia safiatou safietou safina safira safiya safta safura sahra saida saige sakina
  sakura salimah salimata salimatou sallie sally salma salome salomea salomena salomey salsabila salwa saly
  samanta samantha samara samia samiah samina samira samiya samona samuela samukelisiwe sana sanaa sanda
  sandra sandrine sandy sanem sanja sanna sanne sanobar santa santina sanya sanziana saodat saphira sara
  sarada sarah sarai sarala saraswati sare sari sarina sarisha sarita sarka sarla sarlota sarmite saroja
  sarra sartika sarvinoz sashka saskia saskie satine satu saulcerite savanah savanna savannah saveta savina
  saxida saxona sayyora scarlett scholastika scolastica sebastiana sebnem secil seconda secondina seda sedef
  seden sefora segilola segolene seher sehrazat sekinat selale selcan selda selen selena selene selin selina
  selma selvaggia selvi sema semenica semiramide semra sena senay sengul senka sennur senta sephora septi
  serafima serafina seraina serap seren serena serenity serin serine sermin serpil sertap seval sevara sevda
  severa severina severine sevgi sevil sevim sevinc sevtap sevval seyda seyma seynabou shaily shaima shaina
  shakila shakira shakti shakuntala shana shanel shanelle shani shania shanice shanie shaniya shanna shanny
  shanti shany sharda shari sharmila sharon shashi shashikala shawna shaylee shayma shayna sheela sheila
  shelia shelley shelly sheri sherine sherly sherri sherry sheryl shilpa shirel shirine shirisha shirley
  shivakari shobhana shresth shresthi shreya shreyashi shridevi shrishti shristi shubha shubhaprada shwet
  shyann shyanne shyrel siana siara sibel sibilla sibongile sibyl sibyla sibylle siddhi sidonia sidonie
  sidra sien siena sienna sierra signe sigrid sihem siir silan silja silje silke siloe silvana silvia
  silviana silvie silvija sima simea simeona simge similoluwa simina simisola simona simone simonetta
  simonida sina sindisiwe sinem sinenhlanhla sinikka sinja sinklitikiya sintia siphephelo sira siria sirin
  sirine siska sister sitara siti siuzana siv sixtine sizakele sizani skaidrite skarlet skarleta skipped
  skyla slava slavena slavenka slavica slavitsa slavka slavomila slavomira slađana slobodanka sloka smaranda
  smeralda smiiana smiljana smilla smita smriti snejana snezana snezhana snizhana snjezana soave sobeslava
  soda sofia sofie sofiia sofija sofinjo sofio sofiya sofronia sofronie sohane sokhna solange soledad solene
  solenn soline solomiia solveig solveiga sona sonchitsa songul sonia sonja sonjo sonya soof sophia sophie
  soraia sorana soraya sorina sotira soumaya sowande spasa spasena spela speranta speranza spidola spomenka
  srebra srna stacey stacy stamena stana stanca stanislava stanyslava stasa staza stefana stefania stefanie
  stefanino stefanka stela steliana stella steluta stepana stepanida stepanka stephania stephanie stephany
  ster sterre stina stine stojanka su subhashini subhasini subomi sucheta suci sude sudeva sue suelen sujata
  sukanya sule suma sumayyah sumitra summer sunay suncica sunita sunniva suryakantam susan susana susanna
  susanne susano sushma susie suus suyuna suzan suzana suzanne suze suzie suzon svatava svatoslava svea
  svenja svetla svetlana svetluse sveva sviatoslava svitlana swara swarnalata swassane sweta syahrini
  sybilla sybille syble sydnee sydney sydni sydnie sylva sylvia sylviane sylvie sylwia synne syrine szofi
  szofia szonja sıla səbinə tabea tabita tabitha tacjana tahlia taina tais taisia taisiia taisiya tal talea
  tali talia talita talya tamara tami tamia tamina tammy tana tania tanirika tanja tansu tantri tanushree
  tanushri tanya tanyeli tara tarja tarquinia tarsilla taryn tasa tasha taska tasnime tatana tatiana tatjana
  tatum tatyana taya taziana tea tecla teea teja tekla telica tellervo teodata teodolinda teodora teodosia
  teodozie teofila teofilka teona teresa tereza tereze terezia terezie terezija terezo teri terri tesnim
  tesnime tess tessa tessie tetiana teudosia tezer thabisa thadie thais thalea thalia thanina thea thelma
  theodora theodosie theofila theresa therese theresia thirza thobeka thora thulisile tia tiana tianna tiara
  tiberia tierra tiffany tiguida tiina tija tijana tilda tilla timea tina tinca tincuta tiphaine tira tiril
  tirza titi titilayo titin tiziana tjasa todorka tolulope toluwani toluwanimi tomasa tomaska tomislava
  tomke toncica tonija tonka tonya tosca toscane toska tracey traci tracy trasea trena trendafilka tressa
  tressie treva tricia trine trinity trisha trudie trycia tsabita tsara tsipora tsveta tsvetanka tuana tuba
  tudora tudorita tudosia tugba tulay tulin tullia tunay turkan turna tutku tuula tuulikki tuva twila tyra
  ubavka uchita ugolina uhra ulduz ulfa ulfet uli uliana uliva ulku ulkər ulla ulrika ulus uluthando ulva
  ulviye ulviyyə ulwazi ulya ulyana uma umi umida ummiye umran una undine unjani unna unsel unseli uqbaloy
  urmila urska ursula ursule ursulo usha ustyna usyi uygu uzbegim vaclava vada vahide vaidehi vaijayanthi
  vaijayanti vaishnavi vaishno vaishvi vala valburga valdemara valentina valentyna valera valeria valeriana
  valerie valeriia valerija valeriya vali vallie vanda vanesa vanessa vania vanna vanya varalakshmi varvara
  vasanti vasilina vasilisa vasilka vaska vasliddin vasudha vasundhara vasylyna veda vedanshi vedrana veduna
  veerle vela velana velda veleslava velika velimira velina velislava vella velma velva vena venceslava
  vendelina vendula vendulka venera veneranda venere venka venuse venusta vera verda verdiana verdie vere
  verena vergie verginia veriana verica veridiana verla verlie verna vernice verona veronica veronika
  veroniko veronique veroslava vesela veselinka vesile veslava vesma vesna vesper vesta veta viacheslava
  vibeke vica vicdan vicenta vicentia vicki vickie vicky victoire victoria vida vidya vienna viera
  vieroslava vieve vijolite viktoria viktorie viktoriia viktorija viktoriya vildan vilde vilema vilemina
  vilena vilenina vilhelmine vilhelmino viliana vilina vilma vimala vincencie vincenza vinciane vinka viola
  violante violet violeta violetta violette violina viorela viorelia viorica vira virag virgie virginia
  virginie virhiniia visnja vissia vita vitalia vitalina vitezslava vitoria vittoria viva vive vivi vivian
  viviana viviane vivianne vivienne vizbulite vlada vladana vladena vladilena vladimira vladislava vladlena
  vladyslava vlasta vlastimila vlastimira vlastislava vlatka voichita vojislava vojmira vojslava vojteska
  vorsila vratislava vreni vrinda vrund vseslava vujica vukica vuslat walentyna waleria wanda wanesa wani
  waqila wava wende wendy weronika whitney wiara wibke widya wiebke wiem wies wiktoria wilhelmina wilhelmine
  willa willow wilma winda winifred winnifred winona wirda wirginia wissam wulan wulandari wuraola xalima
  xatun xaverie xaviere xenia xenie xezal ximena xochitl yaa yadira yael yaelle yagmur yamileth yamina yana
  yance yaprak yara yarah yaren yaretzi yaroslava yaryna yasemin yasmeen yasmin yasmina yasmine yazmin
  yefrosina yejide yekaterina yelda yelena yeleonora yelisaveta yelitsa yeliz yelizaveta yelka yenthe
  yesenia yesim yesma yessenia yessi yetunde yeva yevdokiya yevfrosiniya yevgeniya yevpraksiya yewande yfke
  yibanathi yinthe ylvi ylvie yolanda yolande yona yonca yoshiko yosra yosun youmna youna yousra yozida
  ysaline yse ysee yseult yukhyma yukhymiia yulia yuliana yulianna yuliia yuliya yumi yuna yuni yunita
  yustyna yvette yvonne yıldız zabava zabina zaenab zafirka zagorka zahide zahra zaida zainab zaira zakelina
  zakharinka zala zalindra zama zamfira zamira zanele zaneta zanete zanita zanna zara zaraza zaria zarina
  zavida zayneb zbyhneva zbynka zbyska zbyslava zdana zdena zdenka zdeslava zdislava zdravka zehra zeinab
  zejnep zekiye zelaya zelda zelie zeliha zelimira zelinda zelislava zeljka zella zelma zelmira zeltite
  zenija zenobia zenobie zenovia zerrin zerya zetta zeynab zeyneb zeynep zhanna zhivka zhozefina ziedite
  zigfrida zigrida zile zilola zin zina zinaida zineb zinovia zita zitomira zitoslava ziva zivana zizi zlata
  zlatica zlatka zlatomira zlatuse zobuhle zoe zoeva zoey zofia zofie zofija zohra zoia zoie zoila zoja zola
  zora zorana zoreslava zoriana zorina zoritsa zorka zoroslava zoryna zoya zselyke zsofia zubeyde zubite
  zuhal zula zulaikha zulal zuleyha zulfa zumrut zuxra zuzana zuzanna zvenyslava zvezdana zvonimira đina
  đurda đurica`;

/** Given to men, in four of five languages at least. */
export const MALE = `aadi aadidev aadinath aaditya aagam aagney aagneya aalok aamod aanand aanandaswarup aanjaneya aarav aaron
  aaryan aatmaj aatreya aayushmaan aayushman abaco abadon abay abayomi abbas abbondanzio abbondio abbos abd
  abdallah abdel abdelkader abdellah abderrahmane abdiel abdon abdone abdou abdoul abdoulaye abdourahmane
  abdramane abdul abdulahad abdulazim abdulaziz abdulboriy abdulhafiz abdulhakim abdulhay abdulholiq
  abduljabbor abduljalil abdulkarim abdulla abdullah abdullatif abdulmalik abdulqahhor abdulqodir
  abdulvahhob abdulvali abdulvohid abdurrahiym abdurrahmon abdurrauf abdurrazzoq abdussamad abe abeiku abel
  abelard abelardo abele abelin abenzio abhaidev abhirath abhisyanta abibo abidin abiodun abiona abisola
  abisoye abner abondance abou aboubacar aboubakar abraham abrahamo abramio abramo absalon absolon abyasa
  acace acacio acar acario acaryatanaya accursio ace achaire achalesvara acharyanandana acharyasuta achil
  achiles achille achim achintya achraf achyut acilio acim aciscolo acrisio acun adalard adalardo adalbald
  adalberon adalbert adalberto adalfredo adalgiso adalric adalrico adam adamo adams adan addo adebiyi
  adebowale adeboye adedayo adedeji adegoke adegrin adekitan adekola adekunle adelardo adelbert adelberto
  adelchi adeleke adelfo adelgardo adelin adelmo adelphe adem aden adenet adeniyi adeodat adeodato adeolu
  adeoti aderopo adeshina adesoji adetayo adeyi adheesh adhemar adhiarja adhiraj adhrit adi adiarja adib
  adigun adika adikara adikavi adil adin adinata adinath aditeya aditya adityanandan adityanandana adjutor
  adnan ado adolf adolfo adolfs adolph adolphe adolphus adone adonis adrain adriaan adrian adriano adriel
  adriian adrione adripathi advaya afanasie afanasii affan afi afinogen afolarin afonso afro afsin afəl
  agabio agafon agah agamennone agap agapet agapito agasti agastya agathange agathon agaton agazio agenore
  agesilao aggei agilbert agnan agneya agnimitra agniprava agnivesh agnos agostino agrippa agrippin agus
  agustin ahmad ahmed ahmet ahror ahsen aiace aidan aidano aiden aimable aime aimone ainars ajala ajan ajani
  ajeet ajiman ajimat ajimin ajiono ajit akalp akande akanmu akanni akarsana akbatur ake akeem akif akim
  akinkunmi akinlabi akinwale akmal akram akroor aksel akshaj akshat akshayakeerti aksil aktekin aktimur
  akwasi akwesi akın akıner alade aladino alain alamanno alambana alamu alan alano alarico alassane alban
  albano alberic alberico albert alberto albin albino alboino albrecht albrico alceo alceste alcibiade
  alcide alcime alcino alden aldo aldobrando aldonce aldric aleandro aleardo aleaume alec alejandro alek
  aleksa aleksandar aleksander aleksandr aleksandro aleksei aleksej aleksi aleksy alen aleodor aleramo ales
  alessandro alessio alevtyn alex alexander alexandr alexandre alexandro alexandros alexandru alexe alexei
  alexej alexzander alf alfio alfons alfonso alfonz alfonzo alford alfred alfredo alfreds algirds algis
  algiso ali alic alican alighiero alin aliou alioune alisan alisher alisir alistair alistar aljaz aljosa
  allan allen alliaume almerigo almine almire almiro alois aloisio aloizs alojz alok alon alone alonzo aloys
  alp alparslan alpay alper alperen alpha alphan alphee alphonse alphonso alpinien altan altemur alton alvah
  alvar alvaro alverede alviero alvin alvise alwar aly amabile amadeo amadeus amadou amady amael amalric
  amand amandin amando amant amanzio amar amaranaath amaranto amaresh amarnath amat amath amato amatore
  amauri amaury ambrogio ambroise ambrose ambrosiano ambroz ambrozy amdy amedee amedeo amedeu amelien amelio
  americo amerigo ameth ameyatma amico amid amiel amilcare amin amine amintore amir amish amit amleto ammar
  amogh amon amone among amore amos amour ampelio amrit amvrosii amza anaadi anacleto anagh anal anand anang
  ananii anas anass anastacio anastas anastase anastasii anastasije anastaz anatol anatole anatoli anatolii
  ancelin andel andelin andelko andelo andeol anders anderson andoche andon andras andraz andre andreas
  andrei andrej andreo andres andrew andri andrian andrii andrija andrin andris andro andron andronik
  andrzej andy andzejs andzs anej anele anes ange angelo anggabaya anghel angilbe angilran angoustan angus
  anibal anicet aniceto aniello anikei anikita anil anilaabh anilabh anis anish anisim anjaneya anjolaoluwa
  ankal anko annibal annibale anom anouar anrijs ansaldo ansbert ansel anselm anselme anselmo ansgar ansgary
  anslavs ansovino ant antal ante antek antelmo antero anthelme anthony antide antim antimo antin antino
  antioco antip antoine anton antone antonello antoni antonii antonin antonio antoniu antono antony antti
  antun antwan antwon anuar anunay anuraag anurag anvar anze anıl apollinaire apollinare apollinarii
  apollinary apollo apollon apostol apuleio aqil aquilin aquilino araldo aram ararat aras aratone arcade
  arcadi arcadii arcadio arch archambaud archan archer archibald archie archimede archippo arcibaldo arda
  ardito arduino arefii aren aresio argimiro argo argono ari arialdo arian ariberto aric arie ariele arif
  arijit arijs arin arindam arion ariosto aris aristarco aristarkh ariste aristeo aristid aristide aristione
  aristo aristofane aristotele arjen arjun arkad arkadii arkadijs arkadiusz arkady arkhip arkhyp arlo arman
  armand armando armel armin arminio armins arnaldo arnaud arne arnesh arno arnold arnoldo arnost arnould
  arnulfo arolde aron arona aronne arpad arrigo arsen arsene arsenii arsenije arseniusz arsipatra arslan
  arslon art arta artanto artawan artem artemii arthaud artheme arthur arthus artiom arto artur arturo
  arturs artus arun arunthavanathan arved arvel arvid arvids aryan arystarch arzen asad asadulloh ascanio
  ascelin asdrubale asen ashlesh ashok asil asilbek asimodeo asirwada asirwanda askold askın aslijan asmadi
  asman asmianto asmuni assunto asterio astianatte aswani asım ata atakan atalay ataleo atanas atanasio
  atanazy ataullah athanase athos atila atilla atlas atma atmanand atmananda atso attila attilano attilio
  atıf auberto aubin aubry audace audebert audouin audran augucjo august auguste augustin augusto augustus
  augustyn aurel aurele aurelian aureliano aurelien aurelio aureliu aurian auro auron ausilio austen austin
  auxence avadhesh avaz avdal avdei averardo averkii averyan avgust avhustyn avi aviel avksentii avni avram
  avrelii avsar avtonom awar axel axinte ayaan aydemir ayden aydın ayhan ayinde aykan aykut aylan ayman
  aymane aymard aymen aymeric aymon ayodeji ayodele ayoub aytac aytekin aytug ayvaz azad azamat azarii
  azeglio azelio azer aziz azizhan azmi azubuike baalaaditya baalagopaal baba babacan babacar babasola
  babatunji babawale bacco badis badr bafana bafode bagas bagiya bagus bagya baha bahadır bahodir bahri
  bahriddin bahrom bahtiyar bahula bahuraksa bahuwarna bahuwirya bajragin bakary bakda bakhtiyor baki
  bakiadi bakianto bakidin bakijan bakiman bakiono bakti baktiadi baktianto baktiono bakula balaaditya
  balachandra baladitya balagopal balagovind balamantri balangga balapati balazs baldassarre balderico baldo
  baldomero baldovino baldwin balgopal balidin balijan balint baltazar balthazar bambang banara banawa
  banawi bancar bandhu bandhul banel bangizwe banji bankim bankimchandra bankole baptiste barbarigo barbu
  bardo bardomiano baris barkın barlas barnaba barnabas barnabe barney baron barrett barry barsaba barsimeo
  bart barthelemy bartholome bartimee bartolo bartolomej bartolomeo bartolomeu barton bartu barın barıs bas
  basarab basil basile basileo basilio bassiano bastiaan bastian bastiano bastien battal battista batu
  batuhan batur baturalp baudouin bawer baykal bayram baz bazhen bazil bazyli beat beato beatus bebe bedir
  bedirhan bedreddin bedri bedrich behcet behic behlul behram behruz behzat bekir bekmurod bektas belimir
  bellino belo beltramo ben benadik bence bende bendeguz benedek benedetto benedict benedikt benedykt benett
  bengt beniamin beniamino benicio benigne benigno benito benja benjamim benjamin bennet bennett bennie
  benno benny benoit benone bent bentley benton benvenuto benyamin bera beranger berard berardo berat berdan
  berend berengario berislav berk berkan berkay berkin bernard bernardo bernd bernhard bernie beronico bert
  bertalan berti bertilo bertold bertoldo bertolfo bertram bertrand besar beser besim besir bhaasvan
  bhaaswar bhadrak bhadraksh bhadran bhagavaan bhagvan bharadwaj bharat bhardwaj bhargava bhasvan bhaswar
  bhaumik bhaves bheeshma bhekimuzi bhekizizwe bhekumbuso bhima bhisham bhishma bhoj bhoopat bhoopati
  bhooshan bhooshit bhramar bhudev bhudeva bhupati bhupen bhushan bhushit bhuvanesh bhuvaneshwar biagio
  bibek bibiano bijay bikash bilal bilel bill billy bilol bilomyr biloslav bindo bino birane birino birjesh
  birol bishal bishnu bivoj bjarne bjorn blage blagoje blahomil blahomir blahoslav blaise blake blaz blaze
  blazej blazhe bless boas boaz bob boban bobby bobur bodhan bodhi bodi boet bogatin bogdan bogoljub
  bogoslav bohdan bohemond bohuchval bohumil bohumir bohun bohus bohuslav bojan boldizsar bolemir boleslav
  boleslavs bon bonagiunta bonaldo bonaventura bonavita bonginkosi bonifac boniface bonifacio bonito borek
  boris borislav borivoj borivoje borjan borko boro bortolo borut borymyr borymysl borys boryslav boshko
  bosko botan botir botond bouba boubacar boubou bouchard boyd boza bozetech bozhemyr bozhen bozhidar bozhin
  bozho bozidar bozislav brad braden bradford bradley bradly bradut brady braeden brahim brahma brahmaanand
  brahmabrata brahmanandam brahmdev brain brajan brajen brajendra brajesh bram brancaleone brando brandon
  brandt brandyn branimir branislav branko brannon branson brant bratislav bratomyl bratoslav bratymyr
  bratyslav braulio braxton brayan brendan brenden brendon brenn brennan brennon breno brent bret bretislav
  brett briac briachyslav brian brice brieuc brijesh brit brock broderick brody bronislav bronislavs brooks
  bruce bruno bruto bryan bryant bryce brycen bryon buchi buck bud buddha buddy budhil budi budimir budislav
  budivoj budymyr buford bugra buitur bukola bulent bulut bunyamin burak burevist burhan burhon burley
  buster byron bystrik bəhram bəhruz bəxtiyar cade caden caesar cafer cagak cagan cagatay cagdas cager
  caglar cagrı cagrıhan cahid cahya cahyadi cahyanto cahyo cahyono caino caio caius caket cakrabirawa
  cakrabuana cakrajiya cakrawala cakrawangsa calanico calcedonio cale caleb calebe calin calixte callisto
  callum calogero calvin camden camelien cameron camil camillien camillo camren camron can canalp candar
  candelario candide candido candra candrakanta caner cankan cantemir cantidio canziano capa caraka caribert
  carl carles carleton carlo carloman carlos carlton carmelo carmine caronte carponio carson carter carub
  cas casian casimer casimir casimiro caslav caspar casper cassiano cassien cassio casto cataldo catalin
  catullo catur caturangga caua cavid cawisadi cawisono cawuk cayadi cazimir ceasar cecco cecep cecil
  cecyliusz cedomir cedric cedrick cedrik cedrin celal celaleddin celasun celen celestin celestino celestyn
  celian celien celik celil celso cem cemal cemali cemani cemeti cemil cemplunk cene cenek cengkal cengkir
  cenk cesaire cesar cesare cesario cestmir cetin cetinel cetiner cevahir cevat ceyhun cezar cezary cezmi
  chaanakya chaaruchandra chad chadd chadrick chahine chai chaim chaitan chakor chakradhar chakravartee
  chakravarti chanakya chance chandak chandan chandraayan chandrabhan chandradev chandraketu chandramauli
  chandramohan chandran chandranath chapal charak charl charlemagne charles charlie charly charuchandra
  charuvrat chase chaslav chaten chatur chaturaanan chaturbhuj chauncey chaz chedo chedomir cheick cheikh
  cheikhou chekhouna cherif cherubino cheslav chester chet chetan chetanaanand chiaffredo chidaakaash
  chidaatma chidambar chidambaram chidananda childebert chilperic chinedu chinmayanand chinmayananda
  chiranjeev chiranjeeve chiril chirill chisom chitraksh chornota chrabros chraniboj chranibor chranislav
  chretien chris christ christer christiaan christian christiano christodule christoffer christop christoph
  christophe christopher chrudos chrysole chrysostome chukwu chval cicero cihad cihan cihangir cihansah cino
  ciprian cipriano cirano ciriaco ciril cirillo cirino ciro cistoslav civan claas claes clarence clarenzio
  clark claud claude claudien claudio claudiu claus clay clayton cleandre cleandro clemens clement clemente
  cleonico clery cletus cleve cleveland clifford clifton climaco clinio clint clinton clodomiro clodoveo
  clotaire clovis cloyd clyde coby codin codrin codrut cody coen colby cole coleman colin colins collin
  colmanno colmazio colombano colombo colt colten colton columbus come concetto concordio conner connor
  conor conrad constant constantin constatin cooper corbin corbiniano cordell coreno corentin corey
  coriolano cornel cornelio cornelis corneliu cornelius cornell coronato corrado cortez corto corvin cory
  cosimo coskun coskuner cosma cosmin costache costante costantino costanzo costel costin coy craig crawford
  cremenzio crescente crescenzio crespignano crin crispino cristaldo cristea cristian cristiano cristin
  cristobal cristofor cristoforo cristopher crocefisso csaba csanad csongor ctibor ctirad ctislav cubeyr
  cullen cumhur cuneyt cuniberto cupido curt curtis cvijan cvijetin cyprian cyprien cyrian cyriaque cyril
  cyrille cyrus cyryl daan dabiziv dacian daciano dacin dacio dadap dadi dag dagel daghan dagoberto dags
  daiwik dale dalemyr daley dalibor daliman dalimil dalimin dalimir daliono dallin dalmazio dalton damar
  damaso dame dameon damian damiano damien damife damil damilare damin damion damir damjan damocle damodara
  damon damu dan danail danang dancho dandak dandapaani dandre dane dangelo danial daniel daniele danielo
  daniil danijel danil danilo danio daniswara danjuma danko danny dante danu danuja dany danyl danylo daouda
  darcy darek daren darian dariati darien darii darijan darimin darin dario darion daris darius dariusz
  darko darmaji darman darmana darmanto darnell daromyr daron darrel darrell darren darrick darrin darrion
  darron darryl darshan darsirah dartono daru daruna darwin daryani daryl dashawn datta dave daver davey
  davi david davide davids davin davino davion davis davon davonte davor davorin davron davud davy dawid
  dawson dax dayaamay dayaananda dayaanidhi dayamayee dayan dayane dayne dayton dean deangelo deb decebal
  decimo declan dedric dedrick deen deenabandhu deepan deepankar deependra deepesh deeptanshu deeptendu
  deeptiman deeptimay deeptimoy deevakar deion dejan dejon dejuan delbert delcho delfino delmer delphin
  demarco demarcus demario demba dementii demeter demetrio demetrius demetriusz demid demilade demiralp
  demirhan democrito demond demostene demyan deneval denis denisz deniz denizalp dennis denny denys deodato
  deon deondre deontae deonte depold dereck derek derick deron derrick dersim dervis deshaun deshawn
  desiderato desiderio desimir desire desmond destin detmar detrich dev devadatt devagya devajyoti devak
  devante devdan deven devesh deveshwar devin devonte devran devvrat dewayne dewey dewitt dex dexter dexx
  dezider dhananjay dhanapati dhanesh dhanpati dhanu dhanvin dharmaketu dhruv dhyanesh dhyaneshwar diar
  didier didimo diego dies dieter dieudonne digambar digambara digdaya dikmen dilaver dillan dillon dilmurod
  dimas dimaz dimche dime dimitar dimitri dimitrie dimitrii dimitrij dimitrije dimko dimo dinakar dinc
  dincer dinesh dinis dinkar dino dinu diocleziano diodoro diogene diogo diomede dion dione dionigi dionisio
  dionizy dionyz dionyzos dipa dipankar dipendra dipesh diptendu direnc dirja dirk diroj divaakar divakar
  divis divjot divo diyor djayden djibril dluhos dmitri dmitrii dmytro dobri dobromil dobromir dobromisl
  dobromyr dobromysl dobroslav dock dodato dodo dogan doganay doganer dogu domagoj domen domenic domenick
  domenico domenik domezio domingo dominic dominick dominik domiziano don donald donaldo donat donatello
  donato donavon donnell donnie donny dono dorel dorian doriano dorin dorinel dorofei doru doug douglas
  douwe dov dovud doyle dragan dragi dragisa dragisha drago dragoje dragojlo dragoljub dragomir dragos
  dragoslav dragutin drahomil drahomir drahon drahos drahoslav drahotin drahutin drajat drake draza drazen
  dren drew dries driss dron drona drzimir drzislav duane duanne duarte dubravko duccio duco ducu dudley
  duilio duje dujo dumisani dumitru duncan dundar durante durmus durodola durward dusan dushan dushko dusko
  dustin duuk dwaipayan dwaipayana dwayne dwight dylan dylano earl earnest easton eberardo ebiowei ebuzer
  ecclesio ecehan ecevit ecmel ecvet ed edd eddi eddie eddy ede edgar edgard edgardo edgaro edgars edhem edi
  edilberto edison ediz edmond edmondo edmund edoardo edouard eduard eduardo eduards edvard edvin edvins
  edward edwardo edwin edzus eekalabya eero efim efisio efken eflah efraim efrain efrem efren efsun eftimie
  ega ege egemen egeo egidio egils eginardo egisto egmont egon egor einar einars eino eirik eizens eja
  ekaaksh ekadant ekaksh ekalavya ekaling ekdant ekmel eko ekow ekrem ekundayo el eladio elbek elbert eldon
  eldor eldred eldridge eleazar eleuterio eleuthere elgin eliah eliahou elian eliano elias eliasz elie eliel
  eliezer elifio eligio elija elijah elio eliodoro elion elior eliot eliott elisee eliseo elisio elita
  elizej elizeus elliot elliott ellsworth elmar elmars elmer elmo elmore elmurod elnur eloan elogio eloi
  elon elone elouan eloy elpidio elroy elton eluh elvezio elvin elvino elvis elwin elwyn elyas elyes elyor
  elzear eman emanoil emanuel emanuele emanuil emas embuh emced emeka emeric emerich emerson emidio emiel
  emil emile emilian emiliano emilien emilijan emilio emils emin emir emirhan emmanuel emmanuil emmerico
  emmet emmett emmitt emong empirio empluk emrah emre emrullah ender enderun endra endrigo enea enecone enes
  engelbert engin enguerrand enio enis ennio enno enoch enos enrico enrique ensar ensio enteng enver enyo
  enzo ephraim epiphane eraclide eraldo eralp erardo erasmo erast eray erazim erazmus erberk erberto ercan
  ercin ercolano ercole ercument erda erdal erdem erdinc erel eremia eren erenia ergin ergun erguner erhan
  erhard eriberto eric erich erick erico erik eriks erkam erkan erkki erling erman ermanno ermenegildo ermes
  ermete ermilo erminio ermins ernecjo ernest ernesto ernie ernst erol eron eros ersan ersin ertan ertugrul
  ervin ervins erwan erwann erwin esat esau esben esref esse esteban estevan estiawan estiono esuperio
  esupofo eterie ethan ethann ethem etienne ettore eubert euclide eudes eudoxe eufebio eufemio eufronio
  eugen eugene eugenio eugeniu eugeniusz eusebe eusebio eusebiu eusebius euseo eustache eustatiu eustorgio
  eustosio eustracjusz eutalio evald evaldo evalds evan evandro evann evans evarist evariste evaristo evasio
  even everardo everett everette evert evgheni evghenii evidio evodio evran evrard evremondo evren evzen
  ewald ewan ewell ewen ewenn eyal eymen eytan eythan eyup ezechiel ezechiele ezekiel ezequiel ezio ezra
  ezrak faas fabian fabiano fabien fabijan fabio fabrice fabricio fabrizio fadei fadi fady fadıl fahrettin
  fahri fahriddin faik faiq falba falih falk famiano fantin fanyana fares faris farouk farruh faruk fasih
  fatih fatin faust faustin faustino fausto faustyn favian faysal fayzbek fazio fazliddin fazlı fazullah
  fazıl feda fedai fedde fedele federico fedor fedosii fedot fedro fehmi felice felician feliciano felicien
  felicite feliks felipe felix felton fender feodor feofan feoktist feramus feramuz ferapont ferdi ferdinand
  ferdinando ferenc ferhan ferhat feridun ferit ferman fermiano fermin fermo fernando ferre ferruccio ferruh
  festo fevzi feyyaz feyzullah fiacre fidel fidele fidelius fidenziano fidenzio fiete fiifi fikret fikri
  filaret filemon filibert filiberto filimon filip filipe filipp filippo filomen filomeno filotije finlay
  finley finn finnley fiodor fionn fiorenziano fiorenzo firas firdavs firmin firs fitrat flavian flaviano
  flavien flavio flaviu flavius fleano fletcher flip flodoard florea florencio florent florentin florentyn
  florestan florian floriano florin floris floyd flurin flynn fode foka folco folu foma ford forest forrest
  fortunat fortunato fortune fos fosco foss foster fotih fotii foucauld foulques frana franc francesco
  franci francisc francisco francisko francisque franciszek franck franco francois franjo frank frankie
  franklin frantisek franz fred freddie freddy frederic frederick frederico frederik frederiko fredrick
  fredrik fredy freek freeman frenkie frido fridolin fridrich friedrich fritz frol frontiniano fryderyk fuat
  fulbert fulberto fulcran fulgence fulgenzio fulvio funani funmilade funmilayo furio furkan furman furseo
  fuscolo fuzuli fynn gabe gabi gabin gabino gabor gabriel gabriele gabrielo gad gada gadang gading gaduh
  gael gaetan gaetano gaffar gaffor gafur gagan gage gaglioffo gaiman gaio gaj gajaadhar gajabahu gajadhar
  gajbaahu gal galak galaktion galang galar galdino galeazzo galfryd galih galileo galiono gallicano galuh
  galur gaman gamani gamanto gambira gamblang ganak ganaka ganapati ganda gandewa gandharv gandharva gandi
  gandolfo gane ganep ganesh gangesh gangsa gangsar ganjaran gantar gara garan garang garda gardner garett
  garfield garik garimberto garland garnier garret garrett garrick garrison garry garth garud garuda gary
  gaspar gaspard gaspare gasper gaston gastone gastono gati gatien gatik gatot gatra gatsha gaud gaudenzio
  gaudino gauraang gaurang gauranga gautam gautama gauthier gautier gautiero gavin gavino gavril gavrila
  gavrilo gazanfer gazi gbadebo gbeminiyi gbemisola gbolahan gbowoade gedeon gedeone gederts gejza gellert
  gelu geminiano genadij gencer gene general generoso genesio gennadii gennaro gentile genziano geo geoffrey
  geoffroy georg george georgel georges georgi georgian georgii georgije georgo geovanni geovanny geovany
  gerald gerard gerardo gerasim gerasimo geraud gerazim gerazym gerbert geremia gergely gergo gerhard gerino
  germain german germano gerolamo geronimo geronzio gerrit gerry gerson gervais gervasio gesualdo gevheri
  geza ghanaanand ghanashyam ghani ghanshyam ghenadi ghenadie ghennadi gheorghe gheorghi gheorghii
  gheorghita gherardo gherman ghislain giacinto giacobbe giacomo giadero giambattista gian gianbattista
  giancarlo giandomenico gianfranco gianluca gianluigi gianmarco gianmaria gianmario gianni gianpaolo
  gianpiero gianpietro gianuario giasone gibran gica gicu gideon giel gijs gil gilang gilbert gilberto gildo
  giles gilles gillo gineto gino gioacchino giobbe gioberto giocondo gioele gion giona gionata giordano
  giorgian giorgio giosue giosuele giotto giovani giovanni giovanny giove gioventino giovenzio girardo
  girart giray giri girik girika girindra giriraaj giriraj girish girolamo girts gislebert giuda giuliano
  giulio giuseppe giustiniano giusto giyos glauco gleb glen glenn gligor gligorije gobinda godfrey goffredo
  gogo gojko gokalp gokmen golia golub gomberto goncalo gondebaud gondulfo gonenc gonerio gongor gonsalwy
  gonthier gontran gonzaga gonzague gonzalo gopaal gopal gopee gopi gorakhanatha gorakhnath goran gorazd
  gordan gordei gordiano gordon gorkem gosto gostomisl goswamee goswami gothard gotse gottardo gottfried
  gotum gouranga goutam govinda gracian graciliano gradimir grady graham grant granville gratian grato
  grayson graziano green greg gregg gregoire gregor gregorian gregorio gregory gremislav greyson grga grgo
  grgur griffin grigor grigore grigori grigorii grigorije grimaldo grover grozdan grzegorz gualberto
  gualtiero gubio gudakesa gudakesha guelfo guerin guerrino guglielmo gui guiberto guido guilhem guilherme
  guillaume guillermo guiscardo guiseppe gulhan gulom gultekin gumesindo gunars gunnar gunner gunter gurbuz
  gurdal gurdev gurhan gurii gurkan gurol gursel guru gus gust gustav gustave gustavo guus guvenalp guy
  guyot gvozden gwendoline gwido gyorgy gıyas habbab habib habil hacib hadi hadriel hadrien hafi hafid hafız
  hagen haim hairyanto hakan hakem haki hakim hakkı hakon hal haldun halil halim halis halit haluk hamdi
  hamdullah hamed hami hamid hamidou hamish hamit hammad hamza hamzah hanefi hank hannes hanno hannu hans
  hansjorg hanspeter hansruedi hansueli hanus haralamb haralambie harald hardana hardi hardouin hardy hari
  harimurti harinarayan harit harja harjasa harjaya harjo harmon harnoslav harold haron haroun harouna
  haroune harrison harry harsana harsanto harsaya hartaka hartana harto harun harvey hasan hasano haseki
  hasibi hasim hasin haskell hasmet hassan hassane hasta hastal hatem hatip hattab hauke havel havrylo hawar
  hayali hayati haydar hayden hazar hazım heath heber hector hedelin heikki hein heinrich heinz heitor heja
  hektoro helie helier helio helios helmer helmut henderson hendra hendri hendrik hennadii hennes henning
  henri henrich henrick henrie henrik henrique henry henryk heorhii herasym herbert herluin herman hermann
  hermenegildo herminio hernan hershel heru herve heryanto heval hicabi hicham hidde hieronim hikmat hikmet
  hilaire hilar hilario hilarion hilarius hilary hilbert hildebert hillard hillel hilmi hilton himawan
  himmet hincmar hipolit hipolito hiram hiranmay hiranmaya hisam hjalmar hlib hnat hobart hojimurod holden
  homer homero honor honore honorius horac horace horacio horacy horatiu hordii horea horia horst horymir
  horymyr horyslav hosea hostimil hostimir hostislav hostivit houston hovard howard howell hoyt hozan
  hradymyr hrvoj hrvoje hryhorii hubert huberto huccet hud hudavendigar hudayi hudson hugh hugo hugues hulki
  hulusi huma humayun humberto hunor hunter hurkan hurram hursit husameddin husamettin husein huseyin husnu
  husrev hussein huub huzeyfe hvalimir hvezdoslav hyacint hyman hynek hypolit hıfzı hızır iacob iacopo
  iacopone iacov iago ian iancu ianis ianos iaroslav ib iban ibidapo ibodulloh ibou ibra ibrahim ibrahima
  ibrani ibrohim ibun icaro icilio ico idan idir ido idris idriss idrissa idy ieremia ifeanyichukwu ige
  iginio igino ignac ignacio ignacy ignat ignatii ignatius ignazio ignjat igor igori ihor ihsan ihtiyor
  ihvan ike ikenna ikeoluwa iker ikhidie ikhsan ikin ikrime ikrom ilai ilan ilarie ilario ilarion ilay ilbey
  ildebrando ildefonso ilgmars ilham ilhami ilhan ilian iliane ilias ilie ilies ilija ilja ilkay ilker ilko
  illia illidio illuminato ilmari ilmars ilqar ilya ilyan ilyane ilyas ilyass ilyes ilyess ilyos imad imam
  immacolato immanuel imran imrane imre imrich imron inars inder indra indrikis indro ingmars inioluwa
  innocent innocente innocenty innocenzo innokentii ino inocenc inocentiu insa inza ioan ion ionel ionica
  ionut iorio iosif ipat ipatii ippocrate ippolit ippolito iraklii irenej ireneo ireneus ireneusz ireti
  irfan irinel irnanto irsad irvin irving irwan irwin isaac isac isacco isadore isai isaia isaiah isaias
  isak ischirione iseoluwa ishaq ishola isidor isidore isidoro isidro islam islom ismael ismaele ismaelo
  ismail ismaila ismet ismoil isom israel issa issac issam issiaka istvan isıner italo itri iulian iuliu
  iuri iurie iurii iustin iustinian ivan ivano ivanoe ivar ive ivek iven ivko ivo ivone ivor iwan ixtiyar
  iyad iyed izaak izaiah izaias izajasz izak izako iziaslav izidor izmael izmail izot iztok izyaslav izydor
  izzet izzettin jaakko jabal jabari jace jacek jachym jacinto jack jackson jaco jacob jacobo jacobus
  jacques jad jaden jadesola jadon jadran jadranko jadro jaeman jagadish jagadisha jagapati jagaraga jagathi
  jagdeep jagdish jagmeet jahnu jai jail jaiman jaime jairo jais jaivey jaka jake jakob jakobo jakov jakub
  jaleel jalen jalil jalol jalon jamaal jamal jamar jamarcus jamel james jameson jamil jamir jamiro jamison
  jamol jamshid jan janek janez jani janick janko jannek jannes jannik jannis jano janos janosch janusz
  japhet jaquan jared jaren jari jarmil jarne jarno jaro jarod jarolim jaromil jaromir jaron jaroslav jarred
  jarrell jarret jarrett jarrod jarvis jarwa jarwadi jarwi jasen jasenko jasin jasmani jason jasper jassem
  jassim jasur jaswadi jati jatmiko javas javi javier javlon javohir javon javonte jawad jawed jax jaxon
  jaxx jay jayadi jayce jayden jaydon jayeng jaylano jaylen jaylon jayson jayvano jazeps jeannel jeannot jed
  jedediah jedidiah jef jeff jefferey jeffery jeffrey jeffry jefri jefta jekabs jelle jelmer jelte jenel
  jens jeppe jerad jerald jeramie jeramy jerel jeremi jeremiah jeremias jeremiasz jeremie jeremy jergus
  jermain jermaine jermey jernej jerod jerome jeromo jeromy jeronimo jeronym jerrell jerrod jerrold jerry
  jerzy jesper jesse jesus jett jevgenijs jevon jezdimir jibril jidde jilji jim jimi jimmie jimmy jimram
  jinawi jindrich jiri jitender jitendra joachim joah joakim joakimo joao joaquim joaquin joas job jocjo joe
  joel joep joes joesph joey johan johancjo johann johannes johano johathan john johnathan johnathon johnny
  johnpaul johnson joko jon jona jonah jonas jonatan jonatano jonathan jonathon jono jonte joojo joost jop
  jordan jordi jordon jordy jorg jorge jorgen jorin joris jorn jorrit jort joscha joschua jose josef josep
  joseph josh joshua joshuah josiah josip josko joso josse josselin jost josua josue josuo joud jourdain
  jovan jovani jovanny jovany jovin joza joze jozef jozefo jozsef jozue juan juda judah judd judge judicael
  judson jugoslav juha juhani juho jukka julan jules julian julien julijs julio julius juliusz jumadi jumari
  junayd junior junius jur juraj jure jurg jurgis juri jurre juste justen justeno justin juston justus
  justyn jusuf juvenal juwan juwon jyotis kaan kabil kacper kacung kade kadem kaden kadin kadir kadrican
  kadı kagan kagiso kai kailash kairav kais kaj kajen kajetan kala kale kaleb kalender kalervo kalevi
  kalidou kalim kalinik kalistrat kalle kallistrat kamal kamalesh kambali kamber kamel kameron kamidin kamil
  kamlesh kamol kamoliddin kamran kamren kamron kanak kanaka kanda kane kannan kannen kapiton karahan karam
  karamba karamoko karan kardi kareem karel karim kariman karja karl karlis karlo karma karman karna karol
  karolo karp karsa karsana karta karthik kartik karunanidhi karya kashyap kasian kasim kasiran kaspar
  kasper kassim kastor kasusra kasyan kasım kavon kawa kawaca kawaya kayaalp kayode kays kayun kazimierz
  kazimir kazım keagan keano keanu keaton keba keegan keenan keerti kees keith keji keles kellen kelton
  kelvin kelyan kemal kemalettin kemba kemi ken kenan kenari kende kendrick kenes kenji kenneth kennith
  kenny keno kent kenton kenyon kenzi kenzie kenzo kenzy keon keramet kerami kerem keremsah kerim keshaun
  keshawn kessaf keven kevin kevon keyan keyon keyshawn kgabu khadim khalid khalifa khalil kharalampie
  khariton kharlampii khem khoryv khristo khristofor khvalymyr kian kiano kick kiel kieran kilian killian
  kilyan kimi kimo kin king kip kir kiran kiril kirill kirilo kirk kiro kirti kiyan kjeld kjell klaas
  klarencjusz klaudian klaudius klaudiusz klaudo klaus klavdii klavs kleber klemen klemens klement kliment
  knut knuto kobe koby kocer kocho kody koen kofi kojo koko koksal kolawole kolby kole koloman kolombin
  kolos kolumban kolumbin komil komron kondrat kondratii konon konrad konrads konstantin konstantins
  konstanty konstantyn koray korbin korbinian korede korey korkut kornel korneli kornelii kornelius
  korneliusz kornii kornil kornylii kornylo kory kosma kosmas kosta kostadin kostiantyn kotse kozma kraig
  krasomil krasoslav kresimir kresomysl krijn krishna krishnadas krishnadasa krisjanis kriss kristan
  kristian kristians kristijan kristjan kristof kristofer kristoffer kristopher krisztian krisztofer krste
  krsto krume kruno krunoslav kryspin krystian krystof krzysztof ksawery ksenofont ksente kubad kubat
  kubilay kubura kuddusi kujoe kumar kuncara kunthara kupriyan kurnia kursad kurt kurtis kusuma kutbettin
  kuzey kuzma kuzman kveton kvetos kvetoslav kvido kwabena kwadwo kwaku kwame kwamena kwasi kweku kwesi
  kwintyn kyan kyano kyi kyle kyler kylian kyliann kyllian laal labuh lachlan lad ladarius ladimir ladislao
  ladislau ladislav ladji lado ladomyr ladyslav lafayette lai lajos laksana lakshman lakshmidhar lakshminath
  lal lamar lambert lamberto lamih lamine lamont lanang lance lancelot lancilotto landen lander landolfo
  landry lanfranco langa langgeng lanjar lantar lapo laron larry lars lascar lasmanto lasmono lassana lasse
  laswi laszlo latif laurenc laurencjusz laurenco laurens laurent laurentino laurentiu laurenty laurenz
  lauri laurian lauriano laurin lautone lavinio lavr lavrentii lavrin lawrence lawson laxman lazar lazare
  lazaro lazarz laziz lazo lazzaro lean leander leandr leandre leandro leano leart ledion leendert lega
  legawa leif leke leland lembah lemuel len lenn lennard lennart lennert lenni lennon lennox lenny leny leo
  leodegar leon leonard leonardo leonel leonhard leonid leonidas leonids leonio leonis leono leontii leontin
  leontyn leonzio leopardo leopold leopoldo leos lere leroy lesek lester letterio leu leufroy lev levent
  levente levi levin levio levko levoslav levy lew lewin lewis lex leyan liam lian lias liberato liberatore
  libere liberio libero liberto libor liborio liboslav lica lidio lietald lieto lieuwe liman limar lincoln
  lino linus linwood lio lion lionel lior liron lirone lisandro liubodar liubomyr liubozar livino livio
  liviu livius liyam liyan ljubisa ljubomir ljudevit llewellyn lloyd loan lodovico loek loet logan lohan
  loic lolade lon longin lonnie lonny lonzo lorenc loreno lorenz lorenzo lorian lorik lorin loris lorrain
  lotar lothaire lothar louan louay louca louie louis louka lounis loup lourenco lovro lowell lowie luan
  lubin lubomir lubor lubos luboslav luc luca lucas lucca lucentiu luchezar lucian luciano lucien lucijan
  lucio lucious lucius lucjan lucretiu ludano ludek ludivoj ludolphe ludomil ludomir ludoslav ludovic
  ludovico ludoviko ludovit ludvig ludvik ludwig ludwik luhung lui luigi luis luiz luk luka lukas lukasz
  luke lukian lukita lukman luko lukrecius lukyan luluh lulut lumir lungu lurhur lutfan lutfi lutfullah
  lutfulloh luther luthfi lutibor lutobor lutz luuk luwar luwes lux lwandle lyam lyan lyes lyle lystvych
  lyubim lyubomir lyubosmisl maad maarten maas mabruk mac macaire macario maccabeo mace maceo mack mactar
  madalin maddox madid mads mael maes maffeo maggiorino magno magnus mahamadou mahan mahdi mahe mahendra
  maher mahesa mahesh maheswar mahfud mahir mahmoud mahmud mahmut mahrus mahzan mahzun maik mailo maiorico
  major makan makar makara makary makedon makhtar makinwa maks maksim maksimilyan maksimo makso maksud
  maksym maksymilian makuta malachi malco malcolm malick malik malisa malo malone malte malthe mama mamadou
  mamady maman mamante mamert mamoudou mamour mamur manah manar manasse mancio mandla manetto manfred
  manfredo manik manikya manil manilio manley manlio manoah manoj manole mansour mansueto mansur mansvet
  manu manuel manuele maphikelela maqsud maras marat marc marceau marcel marceli marcelin marcelino marcell
  marcello marcellus marcelo marciano marcin marcis marco marcos marcu marcus mardon marek margana margers
  mariadi mariano marijan marijn marin marinko marino marinus mario maris marius marjan mark markiian markku
  marko markus marlo marlon marolo maros marouane marques marquis marquise marshall marsito marsudi mart
  martaka martana martani marten marteno martial martim martin martino martins marton martti marty martyan
  maruf marut marvin marwan marwane marwata marwin maryadi maryanto marzio mas mason massamba massimiliano
  massimo massinissa masud matan matar mate matei matej mateo mateus mateusz matheo matheus mathew mathias
  mathieu mathijs mathis mathurin mathuys mathys matias matija matis matiss matisse matjaz matko mato matous
  matroniano mats matt matteo mattes mattheo matthew matthias matthieu matthijs matthis matti mattia mattias
  mattis matus matvei matvii matyas matys matz maugis maurice mauricio maurilio maurits maurizio mauro
  maurycy mavdud maverick mavlon max maxence maxens maxim maximilian maximiliano maximilien maximillian
  maximo maximus maxmilian maxwell mayeul maynard mayoor mayson mazbut mazhar mazlum mbaye mechislav
  mechyslav mecislav medard medardo mederic medoro medoune mees mefodii meghnad meghnath mehdi mehmet meik
  mekhi melanio melchiade melchior melchiorre melezio melichar melih meliksah melle mels melvil melvin
  melvyn memduh menahem menardo mence mendel menelao meneo menno mennone mercurio merijn merlin merovee mert
  mervin merwan mestan mesut mete metello metin meto metod metodej metodi metrofane mevlut mex micael micah
  micha michael michal micheal michel michelangelo micho micjo mick mickael midas miel miguel miha mihael
  mihai mihail mihailo mihajlo mihaly mihnea mijat mik mikael mikail mike mikel mikelis mikhail mikhei mikho
  mikkel mikko miklos mikolaj mikolas mikulas miladin milan milanko milano milcho mile milen miles mileta
  milford milhan milic milii milik milisav milivoj miljan miljenko milo milojica milomir milon milorad milos
  milosh miloslav milous milovan milovin milton milutin mimo mincho minervino minh mink mio miodrag miomir
  mir mirac miran miraziz mircea mirche mirco mirek mirkelam mirko miro mirocleto miromil miron miroslav
  mirtil mirza mirziyo misa misael misaele misbah mischa misko mislav mitar mitch mitchel mitchell mithat
  mitica mitja mitofan mitre mitrut mlad mladen mnata mnislav moche moctar modest modesto modibo modou mody
  mohamad mohamadou mohamed mohammad mohammed mohan mohinder mohir moise moisei moises mojmir mojzesz mojzis
  mokei momchilo momir momo monaldo monitore monte monty monvids moos moreno morgan moric moris moritz morne
  morris morten mortimer morton mory mose moseo moses moshe mouctar mouhamadou mouhamed mouhameth
  mouhammadou moussa moustafa moustapha mozes mpilo mpumelelo msizi mstislav mstyslav muammer muaviye muaz
  mufid mufiz mugur mugurel muhamado muhammad muhammed muharrem muhsin muhtar muhterem muhtesem muhtor
  muhyiddin mujdat mujur mukadder mukerrem mukesh muktedi muktedir muktefi mukul mulya mulyanto mulyono
  mumpuni mumtaz muni munif munir murat muren murilo murod murray mursinin mursita murti musa musawenkosi
  musii musir muslih mustafa mustafo mustapha mustika mustofa musulmon mutahhar mutasım muteber mutemed
  muttalib muyiwa muzaffar muzaffer muzdad muziano mykhailo mykola mykyta mylan myles mylo myron myroslav
  myrtil nabi nabil nabin naci nadi nadir nae nael nafiz nagabhushanam nahel nahid nahil nail naim najam
  najib najmiddin nalar namazio name namık nanche nand nanda nando nandor naoufal naoufel napoleon napoleone
  naradi narayan narcis narciso narcisse nardi narendra narimon narinder narji narkis narseo narsete nasab
  nash nasim nasir nasriddin nasrullah nassim nat natale natan natanael nataniel nate nathan nathanael
  nathanial nathaniel nathen natiq naud naudet naum naval naveen navin nawfel nawroz nayel nazar nazarii
  nazario nazariusz nazary nazif nazim nazmi nazrulloh nazzareno nazzaro nazım ndleleni neal nebojsa necat
  necati necdet nechifor necib necmettin ned nedeljko nedelko nedim nedjeljko nehemie nehoslav neil nejat
  nejc neklan nelio nels nelson nelu nemanja nematulloh nemyr nenad neo neofit neopolo neoterio nepomuk
  nereo neri neset nesho nesim nestor nestore neven nevio nevzat newell newton nezamysl nicanor nicarete
  nicea niceforo nicephore niceto nicezio nichifor nicholas nicholaus nick nicklas nicklaus nickolas niclas
  nico nicoara nicodemo nicodim nicolae nicolaie nicolas nicolo nicon nicu niculita nicusor nicuta niek
  niels nifont nigel nihad nihat nik nikandr nikanor nikifor nikko niklas niklaus niklavs niko nikodem
  nikodim nikolai nikolao nikolas nikolasz nikolcjo nikon niksa nils nimit nimrod niniano nino nio niraj
  niranjan nirbhay niro nischal nistiman niyaga niyazi niyilolawa nizamettin nizar nizom nizomiddin nkanyezi
  nkosenye nkosinhle nkosiyabo nnamdi noah noaho noam noan noar noble noe noel noha noham nohan nolan nolann
  nolen nolhan norbert norberto norman normand norris norval norwood nosir nosirjon nostriano noud nouha
  nouri nout novak novan nox nrima nugraha numan nuno nunzio nurbek nuredin nurettin nuri nuriddin nurlan
  nurullah nusrat nusratulloh nusret nyana nyoman oba obanijesu obid obie obrad obren octav octave octavian
  octavio octaviu oddone odell oderico odidone odil odilon odin odolen odon odorico oger ognen ognjen
  ogooluwa oguz oguzhan ojars okan oke okey okhrim okta oktavian oktavius oktay okto oladare oladimeji olaf
  olaide olakunle olanrewaju olansile olavi olbram oldrich ole oleg olegs oleh oleksandr oleksii olelko olen
  oles olgerts olim olimpian olimpii olimpiu olin olindo oliver olivier oliviero oliviu oliwier olle olof
  olufunmi olumide olumorotimi oluwafemi oluwagbemiga oluwamumibori oluwamuyiwa oluwasanmi oluwasegun
  oluwole oluwunmi omad oman omar omari omelian omer omero omobobola omotayo onder ondrej onesto onofrio
  onorino onorio onoriode onufrii onufry onur opan opung oqil oral oran orazio orde orell oren orenzio orest
  oreste orestes orfeo orhan orif orin orio orion orkhyp orland orlando orlo oronzo orrin orsino orso
  ortensio orval orville osbaldo osborne oscar osip oskar oskari oskaro osman osmondo osmund ostap ostoja
  ostromir osunleke osvald osvaldo oswald oswaldo ota otabek otakar otello otha othmane otho otis otmar oto
  otokar otomar ottaviano ottavio ottis otto ottone oumar oury ousmane oussama ovidio ovidiu ovidius owen
  oybek ozan ozcan ozer ozgur ozhan ozkan ozod ozodbek ozren ozy pablo paciano pacifico paco pacome pacomio
  padam paiman paja pakhom palatino palemon palladio palmiro pamfil pammachio panagachie panait panas panca
  pancario panche pancrazio pandu panfil panfilo pangeran pangestu panji pankrac pankracy pankrat pankratii
  pantaleo pantaleon pantaleone panteleimon paolo param paramartha paramon pardi pardo parfait parfen paride
  parker parman parmenio parsival pascal paskal pasquale paterne paterniano pathe patrice patricio patrick
  patrik patriko patrizio patroclo patru patrycjusz patrycy patryk paul paulo pauside pavel pavils pavle
  pavlin pavlo pavol pawel payidar pedro peer pekka peleo pelhrim pelle pellegrino pencho pentti pepe pepijn
  pepin pepo per pera perceval percival percy perica pericle perikles perkasa pero perry perseo pertev
  perver petar pete peter peteris petko petr petre petri petrica petrisor petro petronio petronius petru
  petrut petse petteri peyami pharell phil phila philani phileas philemon philibert philip philipp philippe
  phillip phiwokwakhe phoenix pie pierangelo pierce piergiorgio pierluigi piermarco piero pierre pierrick
  piersilvio piet pieter pietro pim pimen pio piotr pippo pit pius placido platon platone plinio plutarco
  podolian pol polidoro polifemo polikarp pollione polykarp pompeo pompiliu pomponio pontus ponziano ponzio
  porfirii porfirio porfiriusz porfiry porter porziano postumio potap poul praba prabawa prabin prabowo
  prabu prakash prakosa pran pranata pranawa pranay prasad prasetya prasetyo prashant prassede prathamesh
  pravdan pravdomil pravomil prayag prayitna prayoga prayogo predrag prem premysl preston priamo pribyslav
  price prima primo primoz prince prisco privato procopio prokhor prokl prokles prokofii prokop prokul
  promise prosper prospero protasio proteo prov prudenzio prvoslav publio puneet pupolo purna purushottam
  purwa purwadi purwanto pusicio putu pylyp qobil qosim quarto quasimodo qudrat quentin querano quin quincy
  quinten quintiliano quintilio quintino quinton quinziano quinzio quirin quirino rachid raci radan rade
  radegast radek raden radenko radhost radika radim radimir radion radisa radislav radit raditya radivoj
  radivoje radko radmil radmilo rado radolfo radomil radomir rados radosav radoslav radovan radu raducu
  radul raduz radvan radym radymyr raf rafael rafaelo rafal rafet raff raffaele rafi rafid rafiq raharja
  raheem rahim rahman rahmat rahsaan rahul raide raif raihan raik raimondo raimund rainald rainaldo rainer
  rainhard rainold raj rajab rajan rajendra rajiv rajko rajmund rajnold raju rakesh rakıp ralf ralph ramazan
  ramesh rameshwar rami ramiro ramiz ramon ramy ramziddin randal randall randolf randolph randy ranek rangga
  raniero ranjan ranjeet ranjit ranko ranolfo ransom raoul raphael rares rashad rashawn rasheed rashid rasim
  rasit rasko rasmus rastislav ratibor ratimir ratmir ratybor ratymyr rauf raul ravi ravshan raxmatulloh ray
  rayan rayane rayen raymond raymundo rayyan razvan recai recep reda redmond reece reed refah refet refik
  reggie reginald reginaldo regis regnars regolo reha rehor reid rein reinhard reinhold reis rejan rejean
  reksa relja relu remi remig remigio remilekun remington remo remondo remus remy remzi renars renat renato
  renaud rendy rene rens renzo resat resid respati respicio resul reto reuben revi rex rey reybaud reyes
  reymundo reynold reza rhett riaan riad rian ricardo ricards ricario riccardo richard richelmo richie
  richmond rick rickard rickey ricky rico ridwan rifat riff rigard rigoberto rinaldo rino rio riste risto
  ritesh riv riyad rizki rizo rizvon roan robaldo robb robbe robert roberto robi robinson rocco roch rocky
  rod rodan roderick roderik roderyk rodger rodiano rodion rodney rodolfo rodoljub rodolphe rodoslav rodrick
  rodrigo rodrigue roel rogelio roger rogers rohan rohit roj rok roko roksolan roland rolando rolf rolfo
  rollin romain roman romano romans romeo romero romeu romil romoaldo romolo romuald romualdo romul romulus
  ron ronald ronaldo ronan ronnie ronny roosevelt rory roscoe roselin rosendo rosman ross rostislav
  rostyslav rotimi rover rowland roy royce ruben rubiano ruchan rudi rudis rudolf rudolfo rudolfs rudolph
  rudra rudy ruedi rufino rufo rufus ruggero rui rukneddin rune rupert ruperto ruprecht rusins ruslan rusman
  russ russel russell rustam rustu rusty rutilo ryad ryan ryder rylan ryszard ryurik rıdvan rıfat rıfkı rıza
  rəsad rəsid saad saadat saadi saban sabar sabato sabazio sabele sabin sabir sabri sachin sacid sada sadan
  sadar sadberk sadettin sadi sadri sadriddin sadullah sadulloh sadık saer saffet saffiro saffo safi safir
  safo safouan safouane sagar sahap sahin sahinalp sahsuvar said saiful saim saiq saka sakari sakir sakti
  sakıp saladino salamoun salif salih salim saliou salman saloh salomon salomone salomoun salustio salvador
  salvatore salvo salwator sam samandar samba samed sameer sami samih samil samim samir sammy samo samoil
  samson samsul samu samuel samuele samuelo samuil samy sancho sande sandeep sander sandor sandro sandu
  sanele sanford sanjay sanjin sanka sansone sante santiago santino santo santos santosh sapiente sarani
  sarbello sardor sarvar sarvin sascha sashko saso satish saturniano saturnin saturnino satya satyen saul
  sauveur savas save savel savelii saverio savi savin savinien savino savion savo savva savvatii sayan scot
  scott scotty seamus sean seb sebas sebastiaan sebastian sebastiano sebastiao sebastien sebastjan sebestian
  secaeddin seckin seckou secondiano secondo sedat sedrick sedrik sef sefer seff sefik seghei sehlevent
  sekou selahattin selami selcuk selim selivan seliverst selmer selyan sem semen semih semion semplicio
  sempronio semsi semybor sener senesio senn senne senofonte senol sep sepp seppe seppo serafettin serafim
  serafin serafino seraphin serapione serban serbulent serdar seref serenus serge sergei sergej sergen
  sergey serghei sergi sergio sergiu sergiusz serhad serhii serif sermet sertac servac servan server
  servidio serviliano sesto seth settar settimio settimo setya sev sevastyan sever severiano severin
  severino severo sevket sevki seweryn sexmus seyban seydou seye seyfettin seyfi seyfullah seyyit sfiso shad
  shade shahboz shahobiddin shahriyor shahzod shai shaka shalewa shamsiddin shane shankar shantanu shaun
  shawn shay shayan shchastyslav shchek shekoni sheldon shemar sher sherman sherwood sherzod shishman shiv
  shodiyor shukrulloh sibusiso sico sicuro sid siddarth siddhartha siddhran sidiq sidoine sidon sidonio
  sidor sidy siebe siem siep sifiso sigebert sigfrid sigfrido sigismond sigismondo sigizmund sigmund sigurd
  sihab sihabeddin sijuade sil sila silantii silas silvan silvano silvere silverio silvester silvestr
  silvestro silvian silvio silviu silvius sim simao simen simeon simeone simi simion simo simon simono sinan
  sinasi sindre sinesio sinfronio sinica sinisa sinkler siphiwe sipho sir sire sireno siriano siricio
  sirineu sirio siro sirojiddin sisto sithembiso sixt sixte sixtus siyanda sjoerd sjors skander sky slamet
  slavcho slave slavek slaven slaviboj slavibor slavko slavoboj slavoj slavoliub slavoljub slavomil slavomir
  slavomyr slavuta slobodan smil sname snizhan soan sobeslav sobit soccorso socrate sodiq sofe sofiane sofon
  sofron sohan sohib sokrat solal soleh solocone solohub solomon solon som somnath somu sondre sonke sonny
  soren sorin sostene sosteneo sostrato soter sotir souleyman souleymane spano spartaco spartak spase
  spencer speranzio spiridon spiro spirydion spytihnev srbo srboljub srebre srecko sredoje stale stan stancu
  stanford stanimir stanislao stanislas stanislav stanislaw stanko stanley stanton stasta steen steeve stef
  stefan stefanii stefano steffen stelian sten stepan stephaans stephan stephane stephen stephon sterling
  stevan steve steven stevo stewart stig stijn stiliano stipan stipe stiriaco stjepan stoilko stojan stojmir
  stone storm stoyan stozhar strahinja strakhil strate stribor stuart suat subash subhash subhi subodh sudi
  suheyl suhrob sukru sulaymon suleyman sulton suman sumeet sune suraj surano suresh sururi surya suryakant
  suryakanta sushant susheel sushil svatoboj svatobor svatomir svatopluk svatoslav sveatoslav svebor sven
  svend sverre svetislav svetolik svetomir svetoslav svetozar sviatopolk sviatoslav sviturno svyatopolk
  svyatoslav swami swan swapnil sylvain sylvan sylvester sylvestre sylwester synook szabolcs szczepan szymon
  sıdkı sırrı səhriyar tabris taceddin tad taddeo tade tadeas tadej tadeo tadija taha tahir tahsin taib
  taide talat talay talha talip talis talivaldis talon talrits tamas tamer tamino tammaro tammo tanas
  tancrede tancredi taner tanguy tanju tankred tanner tao tapan tapani tapio taras tarcisio tarik tarkan
  tarso tarun tarık tasdik tashko tasho taskın taswir tate taufan taufik taurean taurin tavares tayfun
  tayler tayyar taziano tazio ted tedi teguh teije tej tejas tekin tekinalp telchide telemaco temel temelko
  temidayo temistocle teo teobald teobaldo teodor teodorik teodoro teodosio teodoto teodoz teofan teofil
  teogene teohari teoman terenc terence terencius terencjusz terentii terenzio terrance terrell terrence
  terrill tertuliano terzo tesauro tesifonte teun teunis tevfik tevhid tevin tezcan tezel thad thaddeus
  thamsanqa thando themba theo theobald theodor theodore theodorik theodose theofan theofil theophane
  theophile theophraste theotime theron theunis theuns thiago thibaud thibault thibaut thibert thibo thierno
  thierry thies thije thijmen thijn thijs thilo thom thomas thorben thore thorge thulani thurman tiago tian
  tibaldo tibbe tiber tiberio tiberiu tiberius tibo tibor tiburcius tiburzio tichomil tichomir tichon ticone
  tidiane tieme ties tihomir tijmen tijn tijs tikho tikhomir tikhon til tilen tilio till tillman tillmann
  tim timbul timeo timm timmothy timmy timo timofei timoleon timon timotei timotej timoteo timoteus timothe
  timothee timothy timur tino tirone tirta tirtayasa tit titien titilope tito titouan titus tizian tiziano
  tizio tjark tobia tobias tobiasz tobiloba tobin toby tod todd tode todor tohir toke toki tokunbo tolga
  tolomeo tolunay tom toma tomas tomaso tomasz tomaz tome tomi tomiloba tomislav tommaso tommie tommy tomo
  tomori tonci tone toney tonko tonnin tony toon tope tor torben torbjorn tore torkvat torquato torrance
  torrey torsten tosco toussaint toyip trace traian trajan tranquillo travis travon tre tremaine tremayne
  trent trenton trever trevion trevor trey trifon trifun trilochan trilochana trilok trilokanath trilokesh
  triloki trisho tristan tristano tristian triston troels trofim troy trpimir trpko trystan tseko tsvetan
  tsvetko tudor tufan tugay tugiman tugrul tugtekin tuhfe tulliano tullio tumer tunahan tunar tunc tuncer
  tuomas tur turan turgay turgut turi turibio turkay turker turkes turner turold tushar tussio tuur
  tverdislav tvorimir tvrtko twan tybalt tycho tygo tykhon tyler tymeo tymish tymofii tymon tymoteusz tyree
  tyreek tyrel tyrell tyrese tyrique tyron tyrone tyshawn tyson tınas tərlan ubaldo ubaydulloh ubertino
  uberto uchqun uda udai udit udo ueli uffe ufuk ugis ugo ugolino uguccione ugur ujjawal ujjwal ukbe ulberto
  ulderico ulf ulfo ulgen ulices ulises ulisse ulpiano ulrich ulrico ulrik ulstano ultimo ulvi ulyan ulysse
  umang umar umay umaya umberto umid umidulloh umile umit umur umuralp umut unal unggul upendra upik upton
  uranio urbain urban urbano urdino urfon uriah uriel uriele uros urs ursicio ursino ursmaro usame usman
  usmon ustin ustym utama uttam uve uzayr uzeyir uzodimma vaclav vadim vadym vafo vagn vaha vahdet vahid
  valdemar valdemars valente valentijn valentim valentin valentino valentins valentyn valer valere valeri
  valerian valeriano valerico valerii valerijs valerio valery valeryan valfredo valfrido valid valtena
  valter valtr valtteri vance vanche vancho vane vangel vanja varfolomei varlaam varo vasco vasil vasile
  vasili vasilie vasilii vasilko vasja vasko vasudev vasudeva vasyl vatroslav vatslav vaughn vavrinec vecdi
  veceaslav veceslav vedang vedanga vedasto vedat vedran vefa vefik vega vehbi veikko veit velaphi velemyr
  veleslav veli velibor velichko velimir velio velislav venance venanzio vencel venceslao venceslas
  venceslav vendel vendelin venedikt venek venerando venerio veniamin venko ventura venustiano venusto
  verano verecondo verenzio vergiliu vern verner vernon vero veroslav verulo veselin vespasiano veysel veysi
  vezio viacheslav vianney vic vicente vicentiu victor victorien victorin vid vidak vidal vidhur vidhya
  vidiano vidoe vidone vidor vidur viggo vigile vigo vijay vijeko vik vikentii viktor viktorin viktoro
  vilcjo vilem vilfredo vilhelm vilhelmo viliam vilibald viliberto viljem ville villy vilmar vilmars vilmos
  vimal viman vin vinay vince vincenc vincent vincentiu vincenzo vindonio vinebaldo vinfrido vinicio vinnie
  vino vinsen vinz viorel virgil virgile virgilio virgiliu virgin virginio virman virone visarion viscardo
  visheslav vishnu vishwamitra vissarion vit vital vitale vitali vitalico vitalie vitalii vitalijs
  vitazoslav vitezslav vito vitold vitor vitoslav vittore vittoriano vittorio vitus vivaldo viviano
  vjekoslav vjenceslav vlad vladan vladek vladilen vladimer vladimir vladimiro vladislav vladivoj vladlen
  vlado vladyslav vlaicu vlas vlastimil vlastimir vlastislav vlatko vlk vodingo voicu voislav vojen vojin
  vojmil vojmir vojslav vojtech vok volche voldemars volfango volfgang volkan volodymyr volodyslav vosil
  vratislav vratko vseboj vsebor vsemil vserad vseslav vsevlad vsevolod vujadin vuk vukan vukasin vukota
  vulmaro vulpiano vusumuzi vyacheslav vyas waclaw wade wadi wael wage wahyu waino wakiman waldo wale
  walenty walentyn waleran walerian walery walgierz walid walker wallace walter walton waluyo waly wandrille
  wannes ward wardaya wardi warji warley warre warren warsa warsita warta washington wasis wassim watson
  wawan wawrzyniec waylon wayne webster weldon wellington wendell werner wes wesley wessel westley weston
  wiktor wilber wilbert wilbur wilburn wiley wilford wilfred wilfredo wilfrid wilfried wilfryd wilhelm will
  willard willem willi william willie willis willy wilmer wilson wilton wincenty winfield winston wira wisnu
  wissem witalis wladyslaw wlodzimierz wm wolf wolfgang woodrow wout wouter wyatt wyman xanana xander xaver
  xaverius xavi xavier xebat xem xenophon xzavier yacouba yago yagız yahya yahyo yakov yakub yakubu yalcın
  yalgın yaman yan yango yanis yann yanni yannic yannick yannik yannis yanuarii yarema yaro yaromyl yaromyr
  yaron yaropolk yaroslav yarovyd yasar yasin yasser yassin yassine yassir yavuz yaw yazid yefim yefrem
  yeftim yegor yelisei yelizar yemanuel yemelyan yemil yener yepifan yerazmo yeremei yeremii yermil yermolai
  yerofei yetkin yevdokim yevgenii yevgraf yevhen yevlampii yevsei yevstafii yevstignei yevtim yigit ylan
  yoan yoann yoav yoel yoga yogendra yogesh yoginder yohan yohann yoni yono yoqub yorbek yoro yorqin yosef
  yossef youcef younes youness youp youri yousef youssef youssou youssouf youssouph youssoupha yoznur yuce
  yucel yukhym yuksel yulian yulii yumni yunus yuri yurii yusiv yusuf yuvenalii yvan yven yves yıldırım
  yılmaz zabedeo zabir zaboj zac zaccaria zaccheo zach zachar zacharia zachariah zacharias zachariasz
  zacharie zachary zache zachery zack zackary zackery zadig zafar zafer zafir zahar zahir zahit zain zakaria
  zakariya zakary zakarya zakhar zakharii zaki zakir zalan zamfir zamir zan zander zane zanis zanobi zarije
  zarko zaur zavis zayd zayn zayniddin zbislav zboryslav zbyhnev zbynek zbysek zbyslav zdan zdenek zdenko
  zderad zdeslav zdik zdirad zdislav zdravko zechariah zef zefiro zekai zekeriyya zelibor zelimir zelislav
  zeljko zelmir zemyslav zenaide zenebio zeno zenobio zenon zenone zenovii zente zenzele zephirin zephyr
  zerdest zeteny zetico zev zeyd zeynel zhivko ziad ziga zigfrids zigmars zigmund zihni zikmund zinedine
  zinovii zithulele zitomir zitoslav zivan ziver ziya ziyad ziyo zlat zlatan zlate zlatko zlatomir zlatomyr
  zohid zohir zoilo zokir zoltan zoran zoremyr zoreslav zorian zoroslav zosim zosimo zoyir zrinislav zrinko
  zsolt zsombor zubayr zubeyr zulfikar zvenyhor zvenymyr zvenyslav zvonimir zvonko zyad zygmunt zynovii
  đorđe đura đurađ əhməd`;

/** Given to women and to men. */
export const EITHER = `aba abak abaka abakan abakay abar abimbola abiola abluc absar abı abılay acuk acıg acık adalan adaldı
  adalmıs adama adame adar adas adberilgen addison ade adebankole adebola adedaramola adedoyin adel adell
  adeola adlı adlıbeg adraman adrien adsız adıguzel adık adıkutlu adıkutlutas afanasi afsar afsın agabay
  agakagan agalak aglamıs aissa ak akas akata akbas akbay akboga akboru akbudak akbugra akbulak akca
  akcakoca akcora akdemir akdogan akkun akkunlu akkurt akkus akos akpıra aksungur aktan akı akıbudak akım
  akıncı al ala alaba alaban alaboru aladag aladogan alakurt alayunt alayuntlu aldemir aldogan aldıgerey
  alejandrin alekso alexie alexis alexys algu alix alka alkaboluk alkaevli alkan alkası alkıs alpagut
  alpamıs alparsbeg alpata alpaya alpaykagan alpbamsı alpbilge alpdirek alpdogan alpertunga alpgerey alpilig
  alpkara alpkuluk alpkutlu alpsalcı alptegin alptugrul alptunga alpturan alptutuk alpulug alpurungu
  alpurungututuk alpyoruk alpıs altankagan altankan altay altmıskara altuga altınkagan altınkan altınoba
  altıntamgan altıntamgantarkan altıntarkan altıntay alva alvis alımga amac amani amari amrak amul anael
  anar anatolie ancuk andarıman andi angel angele anik anjela antonie apa apak apatarkan aprancur ara
  araboga arademir aral arbay arbuz arcadie archange arcuk arden ardıc argu argun argıl ariel arkın arkıs
  arlie armagan armani arnac arpat arsal arsenie arsinoe arslanargun arslanboru arslansungur arslantegin
  arslanyabgu arsun arsıl artuk artukac artut artıınal aruk arı arıboga arık arıkagan arıkdoruk arınc asa
  asan asanboga asantudun asantugrul asartegin ashton asrı astalogul asug asuk asıg asıkbulmus atac atakagan
  atalan ataldı atalmıs ataman atasagun atasu atberilgen atlı atlıbeg atlıkagan atmaca atmaja atsız atuncu
  atıgay atıkutlu atıkutlutas atıla atılgan atım atımer atıs aubrey audie augustine aurica austyn avar avery
  avluc ay ayacı ayan ayas ayaz aybalta ayban aybars aybeg aydan aydarkagan aydogan aydogdu aydogmus
  aydınalp aygırak aykagan aykurt ayluc ayluctarkan ayma ayomide ayomikun ayotude ayruk aysılıg aytak
  ayyıldız ayıtmıs ayız ayızdag azak azban azgan azganaz azıl babur baby babır bacara baccayman bacman
  badabul badruk badur baga bagaalp bagan bagasatulu bagatarkan bagatengrikagan bagatur bagaturcigsi
  bagaturgerey bagaturipi bagatursepi bagaısbara bagtas bagıs bailey bakagul baksı bakır bakırsokum bala
  balaban balaka balakatay balamır balcar baldu balkık balta baltacı baltar baltur baltır bamsı bangu barak
  baraktore baran barbeg barboga barbol barbulsun barca barcadogdu barcadogmus barcadurdu barcadurmus barcan
  barcatoyun bardıbay bargan barkan barkdogdu barkdogmus barkdurdu barkdurmus barlıbay barmaklak barmaklı
  barman bars barsbeg barsboga barsgan barskan barsurungu barımtay basademir basak basan basanyalavac basar
  basat basbug bascı basgan baskurt baskın baskırt basmıl bastar bastugrul bastı basu basut batrak batuk bay
  bayancar bayankagan bayat bayazıt baybars baybayık baybicen bayboga baybora baybure baydar baydemir baydur
  baykara baykoca baykuzu baymunke bayna baynal baypure bayrac bayrak bayruk bayrı bayrın baysungur baytara
  baytas bayuncur bayur bayurku bayutmus bayuttu bayık bayıncur bayındır bazır beau beceapa beckem beg
  begarslan begbars begbilgeciksin begboga begcur begdemir begdilli begdurmus begi begil begine begitutuk
  begkulu beglen begni begtas begtegin begtuzun bek bekazıl bekbekec bekec bekecarslan bekecarslantegin
  bekectegin beker beklemis bektur bela belcir belek belgi belguc bell beltir bengi bengu benlidemir
  berdibeg berendey berfin berginsenge bergu berke berkis berkyaruk bermek berry besentegin betemir bethel
  beti beyizci beyrek beyrem bicek bilge bilgebayuncur bilgebeg bilgeciksin bilgekagan bilgekan bilgekulucur
  bilgekutluk bilgetacam bilgetamgacı bilgetardu bilgetegin bilgetonyukuk bilgez bilgeısbara
  bilgeısbaratamgan bilgic bilgin bilig biligkongulsengun bilik binbegi bindir blair blessing bo bobbie boga
  bogac bogacuk bogde boge bogu bokde boke boldaz bolen bolmus bolsun bolukbası bolun boncuk bonek bonge
  bongul bongulboga bora boran borcul borlukcu borna bornak bortecine boru borubars borusengun bowie boyan
  boyankulu boylabaga boylabagatarkan boylakutlutarkan bozan bozboru bozdogan bozkurt bozkus bozok brook
  brown bucan bucur budag budak budunlu budus budustudun bugday bugduz bugduzemen buge bugrakarakagan bugu
  bugubilge bukak bukaktutuk bukduz buke bukebuyrac bukebuyruc bukey buktegin bukusboga bulacapan bulak
  bulan buldur bulgak bulmaz bulmus buluc bulug buluk bulus bumen bumın bunsuz bunul burcak burdette bure
  burgucan burgut burkay burkek burkut burluk burnice burslan burulday burulgu burunduk busayo busulgan
  butak butuk buyan buyancuk buyandemir buyankara buyat buyrac buyruc buyruk buzac buzactutuk bıckı bıckıcı
  bıdın bıtaybıkı bıtrı caba cabdar cablı cabus caglayan cagru cagrıbeg cagrıtegin calapkulu cali cankız
  carey carol carroll cary casey cassandre cebe cecilio cemen cemgen ceykun chandler chandra charley chesley
  cicem cigdem cilenti ciya clair claudie clemmie cobulmak cocukboru cokramayul colman colpan colu cordie
  coty courtney cruz cılasun cıngır dado dakota dallas damilola damola dani danila dannie dara darasimi
  darby dasa dee dell delta demetris devan devon devyn dilan dildar dilhan diri dizik dominique doroteo duru
  dururbunsuz dusty dwi ebin ebkızı ebren ebunoluwa ecrin eden edil efe egrim eka ekec ekim eli elia elisha
  elkin ellis elti elvan emery emmanuelle emory erdeni erdenikatun erdeniozuk erentuz ergene ergenekatun
  erinc erke ermen erten ertenozuk esenbike esra estel etil evin eyiz eyram ferda florida floy folafoluwa
  francis garnet garnett gelin gelincik germaine ghita gokben gokboru gokcegol gokcen gokcicek golden gorun
  guadalupe gulegen gulemen guler gulumser gumus gun gunay guncicek gundogdu gundogmus guner gunyaruk guven
  guvercin guzey habiba hadley hani harley hassie haven hazle hedi hippolyte hollis ibukunoluwa idowu
  ifeoluwa ikbal ikeme ikicitoyun ila ilacın ilbilge ildike ilgegu ilgın ilia imoleoluwa imrem inanc inc ira
  iremide irinc irinckol irmak irtis isa isabeau isıg isık itil itunuoluwa ivica ivory iyanuoluwa iyinoluwa
  iyık iyıktag jacky jadyn jaeden jaga jaiden jaimy jalyn jamey jamie jammie janis janne jaya jaycee jaylan
  jaylin jayme jean jennings jensen jess jessie jessy jindra jip jiyan joan joanny joany jocelyn jody
  johnnie jordane jude justice juul kacey kancı kapgar karaca karak kargılac kari karlıgac karson kasey
  katun katunkız kay kayacık kayca kayden kaynak kazanc kazkatun kehinde kekik keklik kelly kendall kennedy
  kenyatta kepez kerry kesme keyken kezlik kim kopano kris kubra kımız kımızalma kımızalmıla kımızın
  kırcicek kırgavul kırlangıc kıvanc kıvılcım kızdurmus kızılalma lane larue laurence lavern lavon layne lee
  lennie leone leonida leslie linnie lirik liubovi london lonie loren lou louison loy loyal lue lungelo lupe
  mady malek manel marian marion marley marlin mateja maxie maxime maximillia meissa merl merle merritt
  michale mija mika miller milota mitra mizgin mobolaji monde monroe monserrate montana mossie mozell mpho
  mthunzi murl murphy myrl nakia nawal nevin nicola nicolai nikita nikola nil noa nour nqobile nthabiseng
  ocie oda odie odunayo okiki ola oladara olamide olaoluwa olatunbosun olayinka olimpio ollie olufeyisayo
  olusola olutomiwa oluwasemilore oluwaseun oluwaseyi oluwatimilehin oluwatobiloba oluwatofunmi oluwatosin
  oluwatoyosi oluwatumise oma omolola omotolani onie opemipo opeoluwa opeyemi orie ova oyindamola ozden
  pantelei paris pat paulin paxton payton pelumi peyton philothee pink pravoslav presley providenci quinn
  rahmi raleigh rama rapulane reagan reese regan reilly rickie riley river robbie robin roma romaine ronak
  rosan rosario rowan royal ryann ryley saba sabino sacha sadio safa sage sammie sasa sasha sava
  scholastique schuyler scottie senna serhat shannon shanon shayne shea sheridan shola sidney sincere sipan
  skye skylar soma stevie sunny swann taiwo tari tasnim taylor teagan teddy tejumola telly temitope terry
  tine toluwalope toni torey toy tri tristin ulker unique utku valentine valeriu van vasilica veaceslav
  vernie vivien welat yacine yani yaya yekta zaharia zana zena zilan zion ziyanda zosima`;
