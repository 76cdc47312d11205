/** The value of a number in digits, thousands set apart by commas: “13,700”; null for anything else. */
export function digitValue(key: string): number | null {
  return /^\d+(?:,\d{3})*(?:\.\d+)?$/.test(key) ? Number(key.replaceAll(',', '')) : null;
}
