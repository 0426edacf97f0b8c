/**
 * Pairs of names of people for the tests, by the language that they come from: how one name is met in newspapers, and
 * names of two people that look alike.
 */

export interface NamePairs {
  readonly language: string;
  /** Two spellings or forms of one name. */
  readonly same: readonly (readonly [string, string])[];
  /** Names of two people. */
  readonly different: readonly (readonly [string, string])[];
}

/** "A = B" and "A / B" a line. */
function pairs(language: string, same: string, different: string): NamePairs {
  const split = (text: string, mark: string) =>
    text
      .trim()
      .split('\n')
      .map((line) => line.split(mark).map((name) => name.trim()) as [string, string]);
  return { language, same: split(same, ' = '), different: split(different, ' / ') };
}

export const NAME_PAIRS: readonly NamePairs[] = [
  pairs(
    'Ukrainian',
    `Ostap Korolenskyy = Ostap Korolenskiy
     Ostap Korolensky = Ostap Korolenskyi
     Bohdana Shchukivska = Bohdana Schukivska
     Taras Khmilyov = Taras Hmilyov
     Yaryna Dovzhyk = Yaryna Dovzhik
     Marko Vyhivskyy = Marko Vyhivsky
     Lesya Kotsyuk = Lesya Kotsiuk`,
    `Ostap Korolenskyy / Ostap Kovalenskyy
     Ostap Korolenskyy / Andriy Korolenskyy
     Lesya Kotsyuk / Lesya Kotsur
     Marko Vyhivskyy / Marko Vyhovskyy
     Taras Khmilyov / Taras Khomilov
     Bohdana Shchukivska / Bohdan Shchukivskyy
     Olha Hnatyuk / Olha Ignatyuk`,
  ),
  pairs(
    'Russian',
    `Dmitry Averyanov = Dmitri Averianov
     Sergey Tolbukhin = Sergei Tolbuhin
     Aleksey Yurtsev = Alexey Yurtsev
     Yuri Blagov = Yuriy Blagov
     Tatyana Zhdanova = Tatiana Zhdanova
     Maxim Orlovsky = Maksim Orlovskiy
     Pyotr Vedeneyev = Pyotr Vedeneev`,
    `Dmitry Averyanov / Dmitry Averin
     Sergey Tolbukhin / Sergey Tolmukhin
     Yuri Blagov / Yuri Blatov
     Maxim Orlovsky / Maxim Orlov
     Tatyana Zhdanova / Tatyana Zhukova
     Pyotr Vedeneyev / Pavel Vedeneyev
     Anna Belova / Anna Belyaeva`,
  ),
  pairs(
    'Bulgarian and Serbian',
    `Boyko Tsvetanov = Boiko Tzvetanov
     Zhivka Yankova = Zhivka Jankova
     Dušan Đurić = Dusan Djuric
     Mirjana Kostić = Miriana Kostic
     Nikolay Hadzhiev = Nikolai Hadzhiev`,
    `Boyko Tsvetanov / Boyko Tsvetkov
     Dušan Đurić / Dušan Durin
     Mirjana Kostić / Marijana Kostić
     Nikolay Hadzhiev / Nikola Hadzhiev
     Ivo Petkov / Ivan Petkov`,
  ),
  pairs(
    'German',
    `Jürgen Müllner = Juergen Muellner
     Käthe Großmann = Kaethe Grossmann
     Jörg Köhlert = Joerg Koehlert
     Anna-Lena Vogt = Annalena Vogt
     Karl von der Heide = Karl von-der-Heide
     Max Ritter Jr = Max Ritter`,
    `Jürgen Müllner / Jürgen Möllner
     Käthe Großmann / Käthe Großkopf
     Jörg Köhlert / Jörn Köhlert
     Hans Meier / Hanna Meier
     Karl von der Heide / Karl von der Weide
     Max Ritter / Moritz Ritter`,
  ),
  pairs(
    'Polish and Czech',
    `Łukasz Wójtowicz = Lukasz Wojtowicz
     Zofia Brzęcka = Zofia Brzecka
     Jiří Vošahlík = Jiri Vosahlik
     Žaneta Křížková = Zaneta Krizkova
     Wacław Kowalik = Waclaw Kowalik`,
    `Łukasz Wójtowicz / Łukasz Wojtas
     Jiří Vošahlík / Jiří Voskovec
     Zofia Brzęcka / Zofia Brzeska
     Wacław Kowalik / Wacław Kowal
     Žaneta Křížková / Žaneta Křivková`,
  ),
  pairs(
    'Spanish and Portuguese',
    `José Ibáñez = Jose Ibanez
     António Conceição = Antonio Conceicao
     María del Carmen Ortuño = Maria Ortuno
     João da Fonseca = Joao da Fonseca
     Íñigo Zabaleta = Inigo Zabaleta`,
    `José Ibáñez / José Ibarra
     António Conceição / António Consolação
     María Ortuño / Mario Ortuño
     João da Fonseca / João da Fontoura
     Íñigo Zabaleta / Íñigo Zabala`,
  ),
  pairs(
    'French',
    `Élodie Beauséjour = Elodie Beausejour
     Jean-Luc Marchant = Jean Luc Marchant
     François Lefèvre-Duval = Francois Lefevre-Duval
     Hélène d’Aubrac = Helene d'Aubrac`,
    `Élodie Beauséjour / Mélodie Beauséjour
     Jean-Luc Marchant / Jean-Marc Marchant
     François Lefèvre / Françoise Lefèvre
     Hélène d’Aubrac / Hélène d’Aubry`,
  ),
  pairs(
    'Arabic',
    `Khalid al-Rashidi = Halid Rashidi
     Mahmoud Ghanem = Mahmud Ganem
     Yousef Qasimi = Yusef Kasimi
     Samir el-Tayeb = Samir Tayeb
     Nour Haddad = Nur Hadad`,
    `Khalid al-Rashidi / Khalid al-Rashed
     Mahmoud Ghanem / Mahmoud Ghali
     Yousef Qasimi / Yasser Qasimi
     Samir el-Tayeb / Samira el-Tayeb
     Nour Haddad / Nour Hamdan`,
  ),
  pairs(
    'Turkish',
    `Çağlar Yıldızhan = Caglar Yildizhan
     Recep Aydın Gürsoy = Recep Gursoy
     Şebnem Öztürkmen = Sebnem Ozturkmen`,
    `Çağlar Yıldızhan / Çağlar Yıldıran
     Recep Gürsoy / Recep Gürses
     Şebnem Öztürkmen / Şebnem Özkan`,
  ),
  pairs(
    'Chinese and Korean',
    `Zhang Weiming = Zhang Wei-ming
     Park Jae-hyun = Park Jaehyun
     Lü Qiaozhi = Lu Qiaozhi`,
    `Zhang Weiming / Zhang Weimin
     Park Jae-hyun / Park Jae-hoon
     Li Na / Li Ning
     Chen Shui / Cheng Shui`,
  ),
  pairs(
    'Dutch and Scandinavian',
    `Sanne van der Wijk = Sanne van der Wyk
     Søren Kjærgaard = Soren Kjaergaard
     Bjørn Halvorsen = Bjorn Halvorsen
     Åsa Lindqvist = Asa Lindqvist`,
    `Sanne van der Wijk / Sanne van Wijk
     Søren Kjærgaard / Søren Kjær
     Bjørn Halvorsen / Bjarne Halvorsen
     Åsa Lindqvist / Åsa Lindgren`,
  ),
  pairs(
    'English',
    `Tobias J Fenwick = Tobias Fenwick
     Martha Ellen Crowe = Martha Crowe
     T. Fenwick = Tobias Fenwick
     Edmund O’Hare = Edmund OHare
     Fenwick = Tobias Fenwick`,
    `John Gill / John Hill
     George W Trask / George H W Trask
     Ian Crowe / Jan Crowe
     Stephen Ward / Steven Wade
     Marian Bell / Miriam Bell
     Will Hanley / Bill Hanley
     Tobias Fenwick / Tobias Fenner`,
  ),
  pairs(
    'Greek and Georgian',
    `Giorgos Papadakis-Lambrou = Giorgos Papadakis Lambrou
     Kostas Xenakis-Vlahos = Kostas Ksenakis-Vlachos
     Nino Kvirikashvili = Nino Kvirikaschvili
     Davit Ghonghadze = Davit Gonghadze`,
    `Giorgos Papadakis / Giorgos Papadopoulos
     Kostas Vlahos / Kosmas Vlahos
     Nino Kvirikashvili / Nino Kvirkvelia
     Davit Ghonghadze / Dato Ghonghadze`,
  ),
  pairs(
    'Irish and Welsh',
    `Siobhán Ní Dhuibhir = Siobhan Ni Dhuibhir
     Rhys ap Gwyn = Rhys ap Gwynn
     Aoife O’Donnacha = Aoife ODonnacha`,
    `Siobhán Ní Dhuibhir / Sinéad Ní Dhuibhir
     Rhys Gwyn / Rhodri Gwyn
     Aoife O’Donnacha / Aoife O’Donnell`,
  ),
  pairs(
    'Vietnamese and Indonesian',
    `Nguyễn Thị Hạnh = Nguyen Thi Hanh
     Phạm Quốc Bảo = Pham Quoc Bao
     Dewi Kusumawati = Dewi Kusumavati`,
    `Nguyễn Thị Hạnh / Nguyễn Thị Hằng Nga
     Phạm Quốc Bảo / Phạm Quốc Báu
     Dewi Kusumawati / Dewi Kusumaningrum`,
  ),
  pairs(
    'Hungarian and Romanian',
    `Gábor Szőke = Gabor Szoke
     Ștefan Ionescu = Stefan Ionescu
     Zsófia Bártfai = Zsofia Bartfai`,
    `Gábor Szőke / Gábor Szabó
     Ștefan Ionescu / Ștefan Iordache
     Zsófia Bártfai / Zsófia Bartos`,
  ),
  pairs(
    'Indian and Persian',
    `Rajesh Choudhury = Rajesh Chudhury
     Mahmoud Shirazi = Mahmud Shirazi
     Lakshmi Menon = Laxmi Menon`,
    `Rajesh Choudhury / Rakesh Choudhury
     Mahmoud Shirazi / Mahmoud Shirvani
     Lakshmi Menon / Lakshmi Nair`,
  ),
  pairs(
    'Russian in Cyrillic letters',
    `Дмитрий Аверьянов = Dmitry Averyanov
     Сергей Толбухин = Sergei Tolbukhin
     Пётр Веденеев = Pyotr Vedeneyev
     Евгений Щукарёв = Yevgeny Shchukaryov
     Наталья Юрцева = Natalia Yurtseva
     Максим Хвостов = Maxim Khvostov
     Е. Щукарев = Evgeny Shchukarev`,
    `Дмитрий Аверьянов / Dmitry Averin
     Сергей Толбухин / Sergei Tolmukhin
     Пётр Веденеев / Pavel Vedeneyev
     Наталья Юрцева / Nadezhda Yurtseva
     Максим Хвостов / Maxim Khvatov
     Анна Белова / Anna Belyaeva
     Иван Шилов / Иван Жилов`,
  ),
  pairs(
    'Ukrainian in Cyrillic letters',
    `Остап Коренський = Ostap Korenskyi
     Сергій Гордійчук = Serhiy Hordiychuk
     Богдана Щуківська = Bohdana Shchukivska
     Ярина В'юнник = Yaryna Viunnyk
     Володимир Згурський = Volodymyr Zghurskyi
     Володимир Коренський = Владимир Коренский
     Микола Дейнека = Nikolay Deyneka
     Олексій Гордійчук = Алексей Гордийчук
     Oleksiy Hordiychuk = Alexei Gordiychuk
     Олександр Їжак = Alexander Yizhak`,
    `Остап Коренський / Ostap Kovenskyi
     Сергій Гордійчук / Serhiy Hordiyenko
     Богдана Щуківська / Bohdan Shchukivskyi
     Микола Дейнека / Mykyta Deyneka
     Володимир Коренський / Владислав Коренский
     Ольга Гнатюк / Olena Hnatyuk
     Олександр Їжак / Oleksandra Yizhak
     Олексій Кравчук / Олександр Кравчук
     Андрій Гончар / Андрій Гонтар
     Oleg Gordiychuk / Oleg Gordiyenko`,
  ),
  pairs(
    'Bulgarian, Serbian and Macedonian in Cyrillic letters',
    `Бойко Цветанов = Boyko Tsvetanov
     Живка Първулова = Zhivka Parvulova
     Йордан Гърбищев = Yordan Garbishtev
     Душан Ђурић = Dušan Đurić
     Живојин Шћекић = Zivojin Scekic
     Љубица Џамбазовић = Ljubica Džambazović
     Ѓорѓи Трајчев = Gjorgji Trajchev`,
    `Бойко Цветанов / Boyko Tsvetkov
     Живка Първулова / Zhivka Petrova
     Душан Ђурић / Dušan Durin
     Мирјана Костић / Marijana Kostić
     Љубица Џамбазовић / Ljubiša Džambazović
     Иво Петков / Ivan Petkov
     Никола Хаджиев / Николай Хаджиев`,
  ),
  pairs(
    'Greek in Greek letters',
    `Γιώργος Παπαλάμπρος = Giorgos Papalampros
     Ευγενία Μπαλτά = Evgenia Balta
     Κώστας Ξενάκης = Kostas Xenakis
     Χρήστος Αγγελίδης = Christos Angelidis
     Σταύρος Θεοδωρίδης = Stavros Theodoridis
     Ντίνος Γκούρας = Dinos Gouras
     Λευτέρης Ψαρός = Lefteris Psaros
     ΣΟΦΙΑ ΒΛΑΧΟΥ = Σοφία Βλάχου`,
    `Γιώργος Παπαλάμπρος / Giorgos Papadopoulos
     Κώστας Ξενάκης / Kosmas Xenakis
     Χρήστος Αγγελίδης / Christina Angelidis
     Σταύρος Θεοδωρίδης / Stavros Theodorou
     Ευγενία Μπαλτά / Evangelia Balta
     Λευτέρης Ψαρός / Lefteris Psarras
     Ντίνος Γκούρας / Dinos Gouras-Balta
     Μαρία Κεφαλά / Μάριος Κεφαλάς`,
  ),
  pairs(
    'Latin letters with marks',
    `Ğülşen Tuncay = Gulsen Tuncay
     Škorić Vlastimir = Skoric Vlastimir
     Ņina Kalniņa = Nina Kalnina
     Žydrūnas Paškevičius = Zydrunas Paskevicius`,
    `Ņina Kalniņa / Ņina Kalniete
     Žydrūnas Paškevičius / Žygimantas Paškevičius
     Ğülşen Tuncay / Ğülşah Tuncay
     Škorić Vlastimir / Škorić Vladimir`,
  ),
];
