import type { Genre } from '../../engine/announce/announcement';

/*
 * In every wording the telling phrase stands in [brackets]. {hero} is the genre’s stock figure ("el duque"), {Hero} the same at the start of a
 * sentence, {n} the counted night in figures, {nights} the same with its noun, {night} in words. Told anew, not translated; no wording says whether a man or a woman wrote it.
 */

/** Who stands for a genre in a remark. */
export const HEROES: Record<Genre, string> = {
  romance: 'el duque',
  comedy: 'el párroco',
  drama: 'el piano',
  thriller: 'el mensajero',
  horror: 'el sótano',
  family: 'la nutria',
  documentary: 'la voz en off',
  'science fiction': 'el robot',
  crime: 'la inspectora',
  fantasy: 'el dragón',
  music: 'el batería',
  animation: 'el tejón',
};

/** Plain remarks by how many stars go with them: few (1–2), some (3), many (4–5). */
export const PLAIN_WORDINGS = {
  few: [
    'He visto puertas mejores.',
    'Dos horas que le debía a la cafetera.',
    'No es para mí. Puede que no sea para nadie.',
    'Las palomitas, muy bien.',
    '{Hero} merecía otra película. Y yo también.',
    'Todo el mundo parece estar esperando el autobús.',
    'La terminé por educación.',
    'Me gustó el final: que se acabara.',
    'Me la recomendó mi hermana. Lo estamos hablando.',
    'Beis.',
  ],
  some: [
    'Está bien. De verdad que está bien.',
    'Pasa el rato, que ya pasaba solo.',
    'Va bien con sopa.',
    'La mitad es una maravilla. No sabría decir cuál.',
    '{Hero}, muy bien. Lo demás vino detrás.',
    'Mejor que el cartel.',
    'Tengo opiniones, pero se anulan.',
    'Bonitos abrigos.',
    'Sólida. Como una mesa.',
    'Perfecta para un martes.',
  ],
  many: [
    'Preciosa. Lloré un poco. Le eché la culpa a la cebolla.',
    'A {hero}, hasta el fin del mundo.',
    'No miré el móvil ni una vez. Él a mí sí.',
    'Se lo conté a toda la oficina. Me han pedido que pare.',
    'Los últimos diez minutos. Solo digo eso.',
    'Entré por la lluvia y me quedé por {hero}.',
    'Perfecta, salvo que se acaba.',
    'A los cinco minutos ya se lo había perdonado todo.',
    'Llamé a mi madre. La había visto. Tenía razón.',
    'Mejor de lo que hacía falta, por todos los rincones.',
  ],
} as const;

/** The telling remarks, by kind. */
export const TELLING_WORDINGS = {
  again: [
    '[Otra vez.] Por la nieve, o por el sofá, o por {hero}.',
    '[Ya la había visto.] No ha cambiado. Yo tampoco.',
    '[Segunda vez,] y {hero} me puede igual.',
    '[Vuelvo a ella.] Llovía.',
    '[Una vez más, con sopa.]',
    'Se la puse a una amiga, que notó que [me sé los diálogos.]',
    'Gana [la segunda vez.] Más calma.',
    '[Aquí ya estuve.] Da gusto volver.',
  ],
  counted: [
    '[Noche {n}.] Sigue funcionando.',
    '[Día {night}.] {Hero} y yo nos entendemos.',
    '[Con esta van {n} seguidas.] No las cuento. Las cuento.',
    '[Noche {night}.] He dejado de dar explicaciones.',
    '[Día {n}.] Hoy me fijé en una lámpara nueva.',
    'El mismo sitio. [Noche {n}.] Otras patatas.',
    'Para quien lleve la cuenta: [{nights}.]',
    '[Noche {n}] y no le quitaría un plano.',
  ],
  nightly: [
    '[La tercera vez esta semana.] Estoy bien. {Hero} está bien.',
    'El mismo sofá, la misma película, [la misma hora que anoche.]',
    '[Cada noche] elige esta. Socorro.',
    '[Todas las noches, a las ocho y media.] Sale más barato que un reloj.',
    '[Mi cita de cada noche] con {hero}.',
    'Es [lo que hacemos ahora después de cenar.]',
    '[Hoy, otra vez lo mismo.] Y mañana, sospecho.',
    '[Ayer también.] Y anteayer. No hay más preguntas.',
    'La gata se sienta a verla [a la hora de siempre.]',
    '[Noche tras noche.] Es esto o las noticias.',
  ],
  late: [
    '[No podía dormir.] {Hero} tampoco.',
    '[Las tres de la mañana,] la cocina, esto.',
    'La puse [cuando la casa ya dormía.]',
    '[Pasada la medianoche] se entiende mejor.',
    '[De guardia con el bebé.] Le gustaron los sombreros.',
    'Buena película para [la madrugada.]',
    'Pensaba acostarme. [No me acosté.]',
    'La vi [a oscuras y con el volumen bajo.]',
  ],
  spree: [
    '[Cuatro de estas de una sentada.] Solo me arrepiento de la tercera.',
    '[Un fin de semana entero de estas.] Pregúntame por sombreros.',
    '[Una tras otra] hasta que alguien abrió la cortina.',
    '[Todas, en dos días.] La colada sin hacer, el corazón lleno.',
    'Llovía, así que vi [todas, de la primera a la última.]',
    '[La tercera de hoy.] Empiezan a mezclarse.',
    'Empecé con el desayuno. [Van cinco.]',
    '[Le dediqué el día.] Y luego la noche.',
  ],
} as const;

/** Remarks for titles on sensitive subjects: nobody jokes there. */
export const SOBER_WORDINGS = {
  few: [
    'No es para mí, aunque entiendo que se haya hecho.',
    'Tiene buena intención. Yo quería algo más.',
    'No pude terminarla.',
    'Demasiado limpia para lo que cuenta.',
  ],
  some: [
    'Cuidadosa y algo lenta.',
    'Hay partes que suenan a verdad.',
    'Me alegro de haberla visto, una vez.',
    'Trata bien a todo el mundo.',
  ],
  many: [
    'Después necesité dar un paseo.',
    'Callada, exacta y amable.',
    'Quien la hizo ha estado ahí.',
    'La llevé encima varios días.',
    'Ni una nota falsa.',
  ],
  again: [
    '[Otra vez.] Dice lo que yo no sé decir.',
    '[Ya la había visto.] También entonces ayudó.',
    'Mejor [la segunda vez.]',
    '[Vuelvo a ella.] Se está quieta.',
  ],
  counted: [
    '[Noche {n}.] Hace compañía.',
    '[Día {night}.] Oigo algo nuevo en ella.',
    '[{Van} {nights}] con esta.',
  ],
  nightly: [
    '[Cada noche] de esta semana.',
    '[A la misma hora que anoche.] Hay silencio.',
    '[La tercera vez esta semana.] Estoy bien.',
    '[Ahora, todas las noches.] Ayuda.',
  ],
  late: [
    '[No podía dormir.] Le daba vueltas a esto.',
    '[Las tres de la mañana,] y era lo que tocaba ver.',
    'Vista [de madrugada.]',
  ],
  spree: [
    '[Tres como esta en un día.] Quería entender.',
    '[Un fin de semana entero de estas.]',
    '[Una tras otra.] Tenía preguntas.',
  ],
} as const;
