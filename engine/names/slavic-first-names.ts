/**
 * First names that Russian, Ukrainian and Belarusian write differently, although they are one name: whoever has it is
 * called by the form of the language that a text is in, or that it was translated from.
 *
 * A row has the Russian form, then the Ukrainian and the Belarusian one, then what newspapers write besides in Latin
 * letters. From the parallel lists of names that dictionaries of the three languages have (such as Skrypnyk and
 * Dziatkivska, Власні імена людей); names that differ by their letters alone need no row, and those whose form is a name of its own
 * elsewhere (Анна, Ганна) have none.
 */
export const SLAVIC_FIRST_NAMES = `Александр/Олександр/Аляксандр/Alexander|Александра/Олександра/Аляксандра/Alexandra|
  Алексей/Олексій/Аляксей|Андрей/Андрій/Андрэй|Василий/Василь/Васіль|Вера/Віра/Вера|Виктор/Віктор/Віктар/Victor|
  Владимир/Володимир/Уладзімір|Владислав/Владислав/Уладзіслаў|Геннадий/Геннадій/Генадзь|Георгий/Георгій/Георгій|
  Глеб/Гліб/Глеб/Hleb|Григорий/Григорій/Рыгор|Дмитрий/Дмитро/Дзмітрый|Евгений/Євген/Яўген|Евгения/Євгенія/Яўгенія|
  Екатерина/Катерина/Кацярына|Елена/Олена|Игорь/Ігор/Ігар|Иосиф/Йосип/Іосіф|Кирилл/Кирило/Кірыл|
  Константин/Костянтин/Канстанцін|Леонид/Леонід/Леанід|Матвей/Матвій/Мацвей|Михаил/Михайло/Міхаіл|
  Надежда/Надія/Надзея|Никита/Микита/Мікіта|Николай/Микола/Мікалай|Олег/Олег/Алег/Oleh|Ольга/Ольга/Вольга/Olha|
  Павел/Павло/Павел|Петр/Петро/Пятро|Светлана/Світлана/Святлана|Сергей/Сергій/Сяргей|Степан/Степан/Сцяпан|
  Татьяна/Тетяна/Таццяна|Тимофей/Тимофій/Цімафей|Федор/Федір/Фёдар|Филипп/Пилип/Піліп|Яков/Яків/Якаў`;
