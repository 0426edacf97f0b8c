/**
 * German verbs by how their forms are made.
 *
 * The strong and mixed verbs are those of Duden, Die Grammatik (list of irregular verbs); the weak ones are common in
 * news, and those that report are all in `reporting-words.ts`. A weak verb that stands in neither is still told by
 * its endings.
 */

/**
 * One verb a row: infinitive, third person singular, preterite, participle; after the first bar the prefixes that
 * are never parted from it ("ver": "versprechen"), after the second the particles that are ("an": "ankommen").
 */
export const STRONG = `befehlen befiehlt befahl befohlen
beginnen beginnt begann begonnen
beißen beißt biss gebissen
biegen biegt bog gebogen||ab
bieten bietet bot geboten|ver|an
binden bindet band gebunden|ver|
bitten bittet bat gebeten|er|
bleiben bleibt blieb geblieben|ver|aus
brechen bricht brach gebrochen|ver zer unter|ab aus zusammen
brennen brennt brannte gebrannt|ver|ab
bringen bringt brachte gebracht|ver er|ein mit vor an unter
denken denkt dachte gedacht|be ge|nach
dringen dringt drang gedrungen||ein
empfehlen empfiehlt empfahl empfohlen
erschrecken erschrickt erschrak erschrocken
essen isst aß gegessen
fahren fährt fuhr gefahren|er|fort ab
fallen fällt fiel gefallen|ge ver ent|aus auf weg ein
fangen fängt fing gefangen|emp|an
finden findet fand gefunden|be emp er|statt heraus vor
fliegen fliegt flog geflogen||ab
fliehen flieht floh geflohen|ent|
fließen fließt floss geflossen||ein
geben gibt gab gegeben|er ver um|bekannt zu an ab auf aus wieder kund
gehen geht ging gegangen|ver be ent|aus vor um davon unter
gelingen gelingt gelang gelungen
gelten gilt galt gegolten
genießen genießt genoss genossen
geschehen geschieht geschah geschehen
gewinnen gewinnt gewann gewonnen
gießen gießt goss gegossen
greifen greift griff gegriffen|be er|an ein auf
haften haftet haftete gehaftet|ver|
halten hält hielt gehalten|be er ent unter|fest ab an auf
hängen hängt hing gehangen||ab
heben hebt hob gehoben|er|hervor auf
heißen heißt hieß geheißen
helfen hilft half geholfen|ver|mit
kennen kennt kannte gekannt|er be|
klingen klingt klang geklungen
kommen kommt kam gekommen|be ent|an vor hinzu
kriechen kriecht kroch gekrochen
laden lädt lud geladen|ent|ein
lassen lässt ließ gelassen|ver ent unter|zu
laufen läuft lief gelaufen|ver|ab
leiden leidet litt gelitten
leihen leiht lieh geliehen|ver|
lesen liest las gelesen||vor
liegen liegt lag gelegen|er unter|vor
lügen lügt log gelogen|be|
meiden meidet mied gemieden|ver|
messen misst maß gemessen||
nehmen nimmt nahm genommen|ver über ent unter|an zurück auf ab wahr teil hin fest
nennen nennt nannte genannt|be er|
preisen preist pries gepriesen|lob|an
raten rät riet geraten|be ver|ab
reißen reißt riss gerissen|zer|ab
reiten reitet ritt geritten
rennen rennt rannte gerannt
riechen riecht roch gerochen
rufen ruft rief gerufen|be wider|auf zu an aus
schaffen schafft schuf geschaffen|er|ab
scheiden scheidet schied geschieden|ent unter|aus
scheinen scheint schien geschienen|er|
schieben schiebt schob geschoben|ver|auf
schießen schießt schoss geschossen|er|
schlafen schläft schlief geschlafen
schlagen schlägt schlug geschlagen|zer|vor nach ab
schließen schließt schloss geschlossen|be ent ver|aus an ab
schneiden schneidet schnitt geschnitten||ab
schreiben schreibt schrieb geschrieben|be ver|vor zu auf
schreien schreit schrie geschrien
schreiten schreitet schritt geschritten|über|ein
schweigen schweigt schwieg geschwiegen|ver|
schwimmen schwimmt schwamm geschwommen
schwinden schwindet schwand geschwunden|ver|
schwören schwört schwor geschworen|be|
sehen sieht sah gesehen|ver|ein vor aus an ab
senden sendet sandte gesandt|ver ent|
singen singt sang gesungen
sinken sinkt sank gesunken|ver|ab
sitzen sitzt saß gesessen|be|
sprechen spricht sprach gesprochen|ver wider be ent|aus an zu ab
springen springt sprang gesprungen||ab
stehen steht stand gestanden|ver ge ent be|fest zu ein bevor
stehlen stiehlt stahl gestohlen
steigen steigt stieg gestiegen|be|an aus ein
sterben stirbt starb gestorben
stoßen stößt stieß gestoßen|ver|zu an
streichen streicht strich gestrichen|unter ver|heraus
streiten streitet stritt gestritten|be|ab
tragen trägt trug getragen|be er ver|bei vor ein
treffen trifft traf getroffen|be|ein zu
treiben treibt trieb getrieben|be ver über unter|an voran
treten tritt trat getreten|ver be|zurück ein an auf
trinken trinkt trank getrunken
tun tut tat getan||ab
verderben verdirbt verdarb verdorben
vergessen vergisst vergaß vergessen
verlieren verliert verlor verloren
verzeihen verzeiht verzieh verziehen
wachsen wächst wuchs gewachsen|er|
waschen wäscht wusch gewaschen
weichen weicht wich gewichen|ent|ab aus
weisen weist wies gewiesen|be er ver|hin zurück an ab aus nach
wenden wendet wandte gewandt|ver ent|ein ab
werben wirbt warb geworben|be er|
werfen wirft warf geworfen|ver ent unter|vor auf
wiegen wiegt wog gewogen|über|auf
wissen weiß wusste gewusst
ziehen zieht zog gezogen|be er ent voll|zurück ab ein an
zwingen zwingt zwang gezwungen|be|`;

/** Weak verbs; a bar parts a particle from its verb ("mit|teilen"). */
export const WEAK = `achten ändern an|dauern antworten arbeiten auf|fordern auf|hören aus|lösen aus|reichen aus|statten bauen auf|bauen ab|bauen
bedeuten beenden belasten benötigen beobachten berechnen beschaffen beseitigen besetzen besichtigen besuchen betreffen betreuen bewegen
brauchen danken decken dienen drehen drücken durch|setzen ein|richten ein|setzen ein|stellen ein|stürzen enden entdecken entfernen entwickeln
erfahren erfüllen erhöhen erinnern erneuern eröffnen erreichen ersetzen erzeugen faulen fehlen feiern finanzieren folgen führen ein|führen
durch|führen füllen funktionieren fürchten gefährden gehören genehmigen gründen handeln hindern hören investieren jubeln kämpfen kaufen
kehren zurück|kehren klären klettern kosten kümmern landen leben legen lehren leisten leiten lernen lieben liefern lösen machen merken mieten
mindern nähern nutzen öffnen ordnen passen passieren planen prüfen ragen reagieren rechnen regeln regieren reisen reparieren retten räumen
sammeln sanieren schaden schauen schicken schützen setzen fort|setzen sichern sparen speichern sperren spielen starten statt|geben stärken
stellen her|stellen stapeln stimmen ab|stimmen zu|stimmen stoppen stören studieren stürzen suchen tagen teilen trauen trennen üben übernachten
überprüfen überwachen verbessern verbinden verdienen verfügen verhandeln verhindern verkaufen verletzen vermieten verstärken versuchen
verteilen verursachen verzichten verzögern vor|bereiten vor|stellen wagen wählen wandern warten wechseln wecken wehren weigern weiten wirken
wohnen wundern zahlen zählen zeichnen zerstören zögern`;
