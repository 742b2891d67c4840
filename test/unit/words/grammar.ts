/** Something that no sentence may hold: why, what it looks like, and what looks like it and is right. */
export interface Fault {
  what: string;
  pattern: RegExp;
  except?: RegExp;
}

const alternatives = (words: string) => words.split(' ').join('|');
/** Behind no other figure of the same number, nor in "twenty-one". */
const ALONE = '(?<![\\d,.\\u202f−–×-])\\b';

const NOUNS: ReadonlyArray<readonly [one: string, many: string]> = [
  ...'day night evening time post name title record rating review diarist subscriber bulb group block claim chart line star row click count filter reason town viewing innocent defence world draw character number announcement ring thread fan week month box step question place pair person diary entry'
    .split(' ')
    .map((one): [string, string] => [
      one,
      { person: 'people', diary: 'diaries', entry: 'entries', box: 'boxes' }[one] ?? `${one}s`,
    ]),
];
const ONE = NOUNS.map(([one]) => one).join('|');
const MANY = NOUNS.map(([, many]) => many).join('|');
const QUALITY = `(?:(?:${alternatives('small different effective paper invented public minimum surest earlier fun new film')}) ){0,2}`;
const SEVERAL = `(?:0|2|3|8|11|18|21|31|80|100|101|1,000|13,215|${alternatives('two three eight eleven eighteen twenty-one thirty-one eighty')})`;

/** Faults of number and sound in English. */
export const ENGLISH_FAULTS: readonly Fault[] = [
  { what: 'one of many', pattern: RegExp(`${ALONE}(?:1|[Oo]ne) ${QUALITY}(?:${MANY})\\b`) },
  {
    what: 'many of one',
    pattern: RegExp(`${ALONE}${SEVERAL} ${QUALITY}(?:${ONE})\\b(?![’-])`),
  },
  {
    what: 'one, with the verb of many',
    pattern: RegExp(
      `${ALONE}(?:1|[Oo]ne)(?: (?:of them|of (?:the|these) [\\w-]+|${ONE}))? (?:${alternatives('are were have hold do speak stand keep mention move hang match subscribe score stay remain let lie leave')})\\b`,
    ),
    except: /of the one are|One move is/,
  },
  {
    what: 'many, with the verb of one',
    pattern: RegExp(
      `${ALONE}${SEVERAL} (?:${MANY}) (?:${alternatives('is was has holds does speaks stands keeps mentions moves hangs matches subscribes scores stays remains')})\\b`,
    ),
    except: /fewer than \S+ people is|record of \S+ nights is held/,
  },
  {
    what: 'a number without its commas',
    pattern: /(?<![\d,.])\d{4,}/,
    except:
      /(?<![\d,.])(?:19|20)\d\d(?!\d)|https?:|(?:[Ss]eeds? |title |[Vv]ersion |[Ww]orld |Figure |–)\d|1200 × 630|\b[0-9A-F]{4} [0-9A-F]{4}\b|[#&]\w+=/,
  },
  {
    what: 'a before a vowel, or an before none',
    pattern:
      /\b[Aa] (?:8|11|18|8\d|eight|eleven|[aeio])\w*|\b[Aa]n (?!8|11|18|[aeiouAEIOU]|hour|honest)\w+/,
    except: /\ba (?:one|once)\b/,
  },
  { what: 'a per cent of nobody', pattern: /\d% people\b|[Ll]ess [\d,]+%(?! of)/ },
];

const SPANISH_NOUNS: ReadonlyArray<readonly [one: string, many: string, isFeminine: boolean]> = [
  ...'persona noche tarde reseña bombilla película pregunta entrada regla línea casilla cosa'
    .split(' ')
    .map((one): [string, string, boolean] => [one, `${one}s`, true]),
  ['vez', 'veces', true],
  ['publicación', 'publicaciones', true],
  ...'día nombre título registro diario acierto inocente paso visionado anillo minuto'
    .split(' ')
    .map((one): [string, string, boolean] => [one, `${one}s`, false]),
  ['lugar', 'lugares', false],
  ['par', 'pares', false],
];
const UNO = SPANISH_NOUNS.map(([one]) => one).join('|');
const MUCHOS = SPANISH_NOUNS.map(([, many]) => many).join('|');
const nounsOf = (isFeminine: boolean) =>
  SPANISH_NOUNS.filter((noun) => noun[2] === isFeminine)
    .flatMap(([one, many]) => [one, many])
    .join('|');
const VARIOS = `(?:0|2|3|8|11|18|21|31|80|100|101|1000|13\\u202f215|${alternatives('dos tres ocho once dieciocho veintiuna veintiún ochenta')})`;
/** The end of a word that may end in an accent. */
const END = '(?![\\wáéíóúñ])';
const SOLO = `(?<!y )${ALONE}`;

/** The same in Spanish; of gender and euphony as well. */
export const SPANISH_FAULTS: readonly Fault[] = [
  { what: 'una de muchas', pattern: RegExp(`${SOLO}(?:1|[Uu]na?|[Uu]no) (?:${MUCHOS})${END}`) },
  { what: 'muchas de una', pattern: RegExp(`${ALONE}${VARIOS} (?:${UNO})${END}`) },
  {
    what: 'uno ante su nombre',
    pattern: RegExp(`(?:\\b|veinti)uno (?:${UNO}|${MUCHOS})\\b`),
  },
  {
    what: 'femenino ante masculino, o al revés',
    pattern: RegExp(
      `(?:veintiuna|\\by una|\\buna) (?:${nounsOf(false)})\\b|(?:veintiún|\\by un|\\bun) (?:${nounsOf(true)})\\b`,
    ),
  },
  {
    what: 'una, con verbo de muchas',
    pattern: RegExp(
      `${SOLO}(?:1|[Uu]na?|[Uu]no)(?: (?:${UNO}))?(?: de (?:ellas|ellos|estas siete reglas))? (?:${alternatives('están son llevan mencionan siguen quedan dejan estaban eran dan hicieron cuentan vieron tienen')})${END}`,
    ),
    except: /Tras una noche siguen/,
  },
  {
    what: 'muchas, con verbo de una',
    pattern: RegExp(
      `${ALONE}${VARIOS} (?:${MUCHOS}|de ellas|de ellos) (?:${alternatives('está es lleva menciona sigue queda estaba era da vio cuenta')})${END}`,
    ),
    except: /últimos|cada uno de \S+ días|Tras \S+ noches/,
  },
  {
    what: 'un número sin su espacio',
    pattern: /(?<![\d,.])\d{5,}/,
    except: /[Mm]undo \d/,
  },
  {
    what: 'y ante i, o ante o',
    pattern:
      /\by [«“]?(?:[ií](?![aeouáéóú])|hi(?![aeouáéóú]))|\be (?!h?[ií])|\bo [«“]?h?[oó]|\bu (?!h?[oó])/i,
  },
  { what: 'a el, de el', pattern: /\b(?:a|de) el\b/ },
];
