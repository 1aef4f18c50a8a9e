/** The four ways in which one signal of a region can change. The first two lower a level, the others raise it. */
export type Move = 'more-working' | 'fewer-cases' | 'fewer-working' | 'more-cases';
