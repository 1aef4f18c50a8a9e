import { wordList } from './word-list.ts';

/** One part of the world, its names and the commonest countries of it; a policy may use any of them. */
export const SAME_PLACE: readonly (readonly string[])[] = [
  wordList(`
    us, usa, united states, united states of america, america, americas, north america, amer, na, ca,
    can, canada, mexico, mx, us canada, pacific time us canada, eastern time us canada, central time us
    canada, mountain time us canada
  `),
  wordList(`
    europe, eu, emea, africa, middle east, uk, gb, gbr, united kingdom, great britain, england, ireland,
    ie, france, fr, germany, deutschland, de, spain, espana, es, italy, it, portugal, pt, netherlands,
    nl, belgium, austria, switzerland, poland, pl, sweden, norway, denmark, finland, czechia, greece,
    romania, ukraine, turkey, israel, nigeria, kenya, ghana, egypt, morocco, south africa, za, uganda,
    rwanda, ethiopia, senegal
  `),
  ['apac', 'asia', 'asia pacific', 'australia', 'oceania', 'pacific', 'japan', 'india', 'singapore', 'new zealand'],
  ['latam', 'latin america', 'south america', 'brazil', 'argentina', 'chile', 'colombia', 'peru'],
];
