/** The words about links that every page has, in Spanish. The same shape as the English ones. */
export const linkWords = {
  copy: 'Copiar un enlace',
  to: (what: string) => ` a «${what}»`,
  copied: 'Enlace copiado.',
  notCopied: 'El navegador no quiso copiar. Aquí está el enlace, seleccionado:',
  close: 'Cerrar',
  problems: {
    unchecked:
      'Este enlace quedó cortado o está escrito a mano: le falta el control del final. Aquí está lo que se pudo leer; puede no ser lo que se envió.',
    damaged:
      'Este enlace cambió por el camino: el control del final no encaja. Aquí está lo que se pudo leer; puede no ser lo que se envió.',
    added:
      'Se añadió algo detrás del final de este enlace. Quedó fuera; lo demás está como se envió.',
    leftOut: 'Una parte de este enlace no existe aquí y quedó fuera.',
    notALink: 'Este enlace no lleva a ningún lugar de la historia. Empieza por el principio.',
    newer: 'Este enlace lo hizo una página más nueva que esta. Recárgala o empieza desde aquí.',
    tooLong: 'Este enlace es demasiado largo para ser de la historia. Empieza por el principio.',
  },
};
