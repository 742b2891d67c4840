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
} as const;
