import { AGE_BANDS, type People } from '../../engine/announce/announcement';
import { fromPlace } from './places';

const PLANS = ['con anuncios', 'estándar', 'premium'];
const DEVICES = ['el televisor', 'el portátil', 'la tableta', 'el móvil'];

/** "de 25 a 34 años", "de 65 años o más". @param ageBand index into `AGE_BANDS` */
export function agePhrase(ageBand: number): string {
  const [from, to] = AGE_BANDS[ageBand]!.split('–');
  return to ? `de ${from} a ${to} años` : `de ${from!.replace('+', '')} años o más`;
}

/** "con el plan premium". @param plan index into `PLANS` */
export const planPhrase = (plan: number): string => `con el plan ${PLANS[plan]}`;

/** "sobre todo en el móvil". @param device index into `DEVICES` */
export const devicePhrase = (device: number): string => `sobre todo en ${DEVICES[device]}`;

/** "de Saltby, de 25 a 34 años": behind "personas"; empty if everybody is meant. */
export function peoplePhrase(people: People, town: (town: number) => string): string {
  const { town: home, ageBand, plan, device } = people;
  return [
    home === undefined ? '' : fromPlace(town(home)),
    ageBand === undefined ? '' : agePhrase(ageBand),
    plan === undefined ? '' : planPhrase(plan),
    device === undefined ? '' : `con ${DEVICES[device]} como pantalla`,
  ]
    .filter((phrase) => phrase !== '')
    .join(', ');
}
