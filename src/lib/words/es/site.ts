/** The words around every page, in Spanish: its name, its places, its small print. The same shape as the English ones. */
export const site = {
  name: 'Nobody in Particular',
  skip: 'Saltar al contenido',
  navigation: 'Sitio',
  places: { story: 'Historia', lab: 'Laboratorio', methods: 'Métodos' },
  menu: { open: 'Menú', close: 'Cerrar' },
  theme: { night: 'Noche', day: 'Día' },
  smallPrint:
    'Aquí todas las personas son inventadas. Nada de lo que hagas sale de esta página: ni cookies, ni contadores, ni nadie mirando.',
  licences: 'Hecho con trabajo ajeno: sus licencias',
  lost: {
    title: 'Aquí no hay nadie',
    text: 'Esta página no existe, o no te ha visto nunca.',
    back: 'Volver a la historia',
  },
  /** Where a page, or part of it, does not come. */
  unloaded: {
    title: 'No se pudo cargar',
    page: 'Esta página no se pudo cargar: no hay conexión, o el sitio ha cambiado desde que lo abriste. Prueba otra vez; la página sigue existiendo.',
    part: 'Una parte de esta página no se pudo cargar: no hay conexión, o el sitio ha cambiado desde que lo abriste. Lo que ves aquí se lee sin ella.',
    again: 'Probar otra vez',
    noAnswer: 'Nadie responde todavía. Comprueba la conexión.',
  },
  /** What a page says of itself without scripts. */
  noScript:
    'La multitud, la apuesta y los botones necesitan JavaScript. La historia se lee entera sin ellos.',
  readInstead: { story: 'Leer la historia', methods: 'Leer cómo se calcula' },
} as const;
