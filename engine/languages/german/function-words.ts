/**
 * German function words, with what each weighs where wordings are compared.
 *
 * The closed classes are those of the grammar (Duden, Die Grammatik: articles, pronouns, prepositions, conjunctions and
 * auxiliaries); which of them weigh nothing and which little follows what English does with words of the same sense.
 */
import { type FunctionWord, functionWords } from '../word-comparison.ts';
import { typewritten } from './typewritten.ts';

/** Before the key of a function word, so that "war" (was) is not English "war". */
const PREFIX = 'de:';

/**
 * Articles, prepositions and forms of "sein": they carry a sentence, not its message. One row for each key. "Das" and
 * "dies" stand for a whole sentence too.
 */
const EMPTY = `der die den dem des
das
dies
dieser diese dieses diesen diesem
ein eine einen einem einer eines
in im ins
an am ans
auf aufs
zu zum zur
von vom
bei beim
mit
aus
für
um
und
oder
aber
als
wie
dass daß
welcher welche welches welchen welchem
deren dessen denen
ist sind bin bist seid war waren sei seien gewesen
es
sich
da
hier
dort
dann
so
sehr
denn`.split('\n');

/** Pronouns, auxiliaries and common verbs: a run of them tells something, one of them little. One row for each key. */
const LIGHT = `ich mich mir
wir uns
er ihn ihm
sie
ihnen
du dich dir
ihr ihre ihren ihrem ihrer ihres
sein seine seinen seinem seiner seines
mein meine meinen meinem meiner meines
unser unsere unseren unserem unserer unseres
man
wer wen wem
was
wo
wann
warum
jemand jemanden jemandem
etwas
alle allen aller alles allem all
viel viele vielen vieler
mehr
solche solcher solchen solches solchem
ander andere anderen anderer anderes anderem
jeder jede jedes jeden jedem
selbst
nicht
nie
kein keine keinen keinem keiner keines
auch
nur
noch
schon
wenn
ob
weil
während
seit
bis
vor
nach
über
unter
ab
hin
her
weg
also
ja
nein
doch
eben
mal
immer
wieder
jetzt
nun
ganz
wirklich
dabei
dazu
damit
daran
darauf
daraus
dafür
davon
darüber
darum
darin
hat haben habe habt hast hatte hatten gehabt
hätte hätten
wird werden werde wirst wurde wurden worden geworden
würde würden
wäre wären
kann können könne konnte konnten
könnte könnten
muss müssen muß müsse musste musste mussten mußte mußten
müsste müssten
soll sollen solle
sollte sollten
will wollen wolle wollte wollten
darf dürfen dürfe durfte durften
dürfte dürften
mag mögen möge mochte mochten
möchte möchten
lässt lassen lasse läßt ließ ließen
macht machen mache machte machten gemacht
sagt sagen sage sagte sagten gesagt
geht gehen gehe ging gingen gegangen
kommt kommen komme kam kamen gekommen
sieht sehen sehe sah sahen gesehen
weiß wissen wisse wusste wussten gewusst
nimmt nehmen nehme nahm nahmen genommen
denkt denken denke dachte dachten gedacht
tut tun tue tat taten getan
gut gute guten guter gutes gutem
leute leuten
ding dinge dingen
sache sachen`.split('\n');

/** Closed classes that tell as much as a noun: denials, conditions, contrasts, and "gegen". One row for each key. */
const FULL = `niemand niemanden niemandem
nichts
niemals
weder
ohne
gegen
außer
zwischen
sofern
falls
bevor
ehe
nachdem
sobald
solange
obwohl
obgleich
jedoch
sondern
trotz
wegen
kaum
erst
fast
bereits
vielleicht
allein
wenig wenige wenigen weniger`.split('\n');

/** By their form in lower case, with umlauts and as typewriters have it. */
export const GERMAN_FUNCTION_WORDS: ReadonlyMap<string, FunctionWord> = new Map(
  [
    ...functionWords('empty', EMPTY, PREFIX),
    ...functionWords('light', LIGHT, PREFIX),
    ...functionWords('full', FULL, PREFIX),
  ].flatMap(([form, word]) => [[form, word] as const, [typewritten(form), word] as const]),
);

/** Those that English texts have too, as words of their own, in names or by a slip of the key. */
export const AMBIGUOUS: ReadonlySet<string> = new Set(
  `die dem des das im um da er es ab dies denn fast trotz hat man bin mag mal tut tat hast sage sah war ja nun weg ding sei ihr eben wen wo
  hin du mir gut ganz falls`.split(/\s+/),
);
