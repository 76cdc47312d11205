/**
 * A given name so that it is the same however it was put into Latin letters: “Sergei” and “Sergey”, “Yuri” and “Yury”, “Mohammed” and
 * “Mohamed”. Lower case, without accents.
 */
export function spelledAlike(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[yj]/g, 'i')
    .replace(/x/g, 'ks')
    .replace(/kh/g, 'h')
    .replace(/ph/g, 'f')
    .replace(/(.)\1+/g, '$1');
}
