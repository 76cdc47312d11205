import { lookUp } from '../../model/look-up';

interface EncodingSelectProps {
  readonly name: string;
  readonly encoding: string;
  readonly detected: string;
  readonly onEncoding: (encoding: string) => void;
}

/** The encodings that news texts come in, by the names that every browser decodes. */
const ENCODINGS: Readonly<Record<string, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
  'windows-1252': 'Windows-1252 (Western)',
  'iso-8859-15': 'ISO 8859-15 (Western, euro)',
  macintosh: 'Mac Roman',
  'windows-1250': 'Windows-1250 (Central European)',
  'iso-8859-2': 'ISO 8859-2 (Central European)',
  'windows-1257': 'Windows-1257 (Baltic)',
  'windows-1251': 'Windows-1251 (Cyrillic)',
  'iso-8859-5': 'ISO 8859-5 (Cyrillic)',
  'koi8-r': 'KOI8-R (Russian)',
  'koi8-u': 'KOI8-U (Ukrainian)',
  'windows-1253': 'Windows-1253 (Greek)',
  'iso-8859-7': 'ISO 8859-7 (Greek)',
  'windows-1254': 'Windows-1254 (Turkish)',
  'windows-1255': 'Windows-1255 (Hebrew)',
  'windows-1256': 'Windows-1256 (Arabic)',
  gb18030: 'GB 18030 (Chinese)',
  big5: 'Big5 (Chinese)',
  shift_jis: 'Shift JIS (Japanese)',
  'euc-jp': 'EUC-JP (Japanese)',
  'euc-kr': 'EUC-KR (Korean)',
};

/** How the bytes are read: what was detected, and what else a reader may try when the letters look wrong. */
export function EncodingSelect({ name, encoding, detected, onEncoding }: EncodingSelectProps) {
  const known = [...new Set([encoding, detected, ...Object.keys(ENCODINGS)])];
  const label = (each: string) => {
    const plain = lookUp(ENCODINGS, each) ?? each;
    return each === detected ? `${plain.replace(/ \(.*/, '')} (detected)` : plain;
  };
  return (
    <label className="flex min-h-control items-center gap-1.5">
      Encoding:
      <select
        aria-label={`Encoding of report ${name}`}
        value={encoding}
        onChange={({ currentTarget }) => onEncoding(currentTarget.value)}
        className="field-sizing-content max-w-52 cursor-pointer rounded-md border border-transparent bg-paper py-1 text-ink hover:border-line"
      >
        {known.map((each) => (
          <option key={each} value={each}>
            {label(each)}
          </option>
        ))}
      </select>
    </label>
  );
}
