import type { PageWords } from '../pack';
import { authorsIn, isCredit } from './credits';
import { findDate, isDayFirst } from './dates';

/** Small words that stand beside names in a line that credits: where one is written otherwise, it is of a sentence. */
const WITH_NAMES = new Set(
  `by on and in for of the at with from de la le du da di van von der den bin al el y e et und en och og i ter ten dos das do a to is
  staff reporter correspondent writer editor updated published am pm min read`.split(/\s+/),
);
const DAYS =
  /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?$|^(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela)$/i;
const CLOCK = /^(?:uhr|hours?|stunden|heures?|horas?|time)$/i;

const WORDS: Omit<PageWords, 'findDate'> = {
  isByline: (line) =>
    isCredit(line) && (line.match(/[\p{L}'’-]+/gu) ?? []).every((word) => isOfByline(word) || isOfDates(word)),
  authors: (line, isMarked) => authorsIn(withoutMarkup(line), isMarked),
  role: /(?<!\p{L})(?:reporter|(?:\p{L}+ )?correspondent|(?:\p{L}+ )?editor|staff writer|columnist|journalist|special to|korrespondent(?:in)?|redakteur(?:in)?|reporterin|journaliste|correspondante?|rédact(?:eur|rice)|corresponsal|redactora?|periodista|corrispondente|inviat[oa]|giornalista|jornalista|repórter|redacteur|verslaggever|journalist(?:in)?|dziennikarz|toimittaja)(?!\p{L})/iu,
  publication:
    /^(?:first published|published|updated|posted|last (?:updated|modified)|date|stand|veröffentlicht|aktualisiert|zuletzt (?:aktualisiert|geändert)|erschienen|publié|mis(?:e)? à jour|modifié|publicado|actualizado|pubblicato|aggiornato|ultimo aggiornamento|atualizado|gepubliceerd|bijgewerkt|laatst bijgewerkt|publicerad|uppdaterad|publisert|oppdatert|publiceret|opdateret|opublikowano|aktualizacja|julkaistu|päivitetty)(?![\p{L}-])/iu,
  date: /\d{4}|\d[./:]\d|\d\s?(?:[mhd]|mins?|minutes?|hours?|days?) ago|\b(?:vor|hace|il y a)\s\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i,
  stamp:
    /^(?:(?:posted|updated|at|um|à|a las|alle|kl\.?)\s)?(?:\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?|\d{1,2}\s?[ap]\.?m\.?)(?:\s(?:uhr|h|hrs?|local time|[a-z]{2,4}t))?$|^\d{1,3}\s?(?:s|m|h|d|mins?|minutes?|hrs?|hours?|days?)\sago$|^(?:vor|hace|il y a|há)\s\d{1,3}\s(?:min\.?|minuten|std\.?|stunden?|tagen?|minutos?|horas?|días?|minutes?|heures?|jours?|dias?)$|^(?:just now|gerade eben|ahora mismo)$/i,
  label:
    /^(?:opinion|analysis|news analysis|comment|commentary|editorial|live|live updates?|breaking(?: news)?|exclusive|explainer|feature|guest essay|perspective|viewpoint|letters?|interview|review|column|podcast|sponsored|premium|subscriber exclusive|view (?:in|this email in your) browser|meinung|kommentar|analyse|leitartikel|kolumne|exklusiv|eilmeldung|liveblog|liveticker|gastbeitrag|tribune|éditorial|chronique|entretien|reportage|en direct|direct|opinión|análisis|editorial|entrevista|reportaje|en directo|última hora|exclusiva|opinione|analisi|intervista|editoriale|esclusiva|opinião|análise|exclusivo|opinie|commentaar|analys|ledare|mening|leder|opinia|komentarz|wywiad|mielipide|pääkirjoitus)$/i,
  note: /^\(+\s?(?:adds?|updates?|recasts?|corrects?|refiles?|writes through|repeats?|reporting|additional reporting|writing|editing|compiled|reported|written|translat(?:ion|ed)|with (?:inputs|files)|reportage|rédigé|édité|(?:mit|von) (?:material|agenturmaterial)|información de|reporte de|editado|redazione|a cura)(?!\p{L})[^()]{0,300}\)+$|^\({1,2}[^()\s]{1,60}@[^()]{1,100}\){1,2}$|^(?:our standards|unsere grundsätze|nos normes)\s?:/iu,
  mail: {
    header:
      /^(?:from|to|cc|bcc|subject|date|sent|reply-to|von|an|betreff|datum|gesendet|de|à|objet|envoyé|para|asunto|fecha|enviado|da|a|oggetto|data|assunto|van|aan|onderwerp|verzonden|från|till|ämne|fra|til|emne|od|do|temat)\s?:\s/i,
    subject: /^(?:subject|betreff|objet|asunto|oggetto|assunto|onderwerp|ämne|emne|temat)\s?:\s+((?:\S.{0,498})?\S)$/i,
    forwarded:
      /^-{2,}.{0,20}\b(?:forwarded|original|weitergeleitete|ursprüngliche|transféré|d'origine|reenviado|original|inoltrato|doorgestuurd)\b.{0,20}-{2,}$|^(?:on|am|le|el|il|op|den|em|w dniu)\s.{5,120}\s(?:wrote|schrieb|a écrit|escribió|ha scritto|escreveu|schreef|skrev|napisał\(?a?\)?)(?:\s.{1,80})?\s?:$|^(?:begin forwarded message|anfang der weitergeleiteten nachricht|début du message transféré)\s?:$/i,
  },
  credit:
    /^[[(]?(?:(?:file |ap |reuters |getty )?(?:photo(?:graph)?|image|picture|caption|credit|illustration|graphic)|foto|bild|symbolbild|grafik|crédits?(?: photo)?|imagen|imagem|immagine|zdjęcie|fot|kuva|afbeelding|beeld)(?:\s?[:©|/]|\s(?:by|von|par|por|di)\s)|\([^()]{0,80}\b(?:photos?|images?|getty|file|foto)\b[^()]{0,60}\)$|[(/]\s?(?:photo|image|getty|reuters|afp|ap|epa|dpa)(?:[\s/-][\p{L}. -]{0,30})?\)?$/iu,
  agency:
    /^(?:(?:[Ff]ile |AP |AFP )?(?:[Pp]hoto(?:graph)?|[Ii]mage|[Pp]icture|PHOTO|FOTO|[Ff]oto|[Bb]ild|[Ss]ymbolbild|[Ii]magen|[Ii]magem|[Ii]mmagine|[Cc]rédit)s?|[Cc]aption|[Cc]redits?)(?:\s(?:[Pp]hotos?|[Cc]redit))?\s?(?:[:©/|]|by\b|courtesy\b)|\b(?:[Pp]hoto(?:graph)?|[Ii]mage|[Pp]icture|[Ff]oto|[Bb]ild|[Ii]llustration)s?\s?(?:[Cc]redit|[Cc]ourtesy|[Bb]y|:|©|\/)\s?:?\s?\p{Lu}[^@]{0,60}$|(?:[(/]|\bvia\s|©\s?)\s?(?:[Pp]hoto|[Ii]mage|[Ff]oto|[Gg]etty|GETTY|[Rr]euters|REUTERS|AFP|AP|EPA|dpa|EFE|ANSA)\b(?!\)?\s?[—–-]\s)[^—–:]{0,40}$|\b(?:\p{Lu}\p{L}{1,20} Images|Shutterstock|iStock|Alamy|AF?P [Pp]hoto)\b[^.!?]{0,40}$|\b(?:[Ff]ile photo|[Hh]andout)\)?$|(?<!\p{L})(?:[Cc]redit|CREDIT|[Pp]hoto(?:graph)?|PHOTO|[Pp]icture|[Ii]mage|Foto|FOTO|Bild|Crédit|Imagen|Illustration)\s?[:©]\s?[\p{Lu}©][^:]{0,60}$|\(\p{Lu}[^()/]{1,40}\/\s?\p{Lu}[^()]{1,60}\)$|(?:^|[/|©–]\s?)(?:\p{Lu}[\p{L}.'’&-]{0,30}\s){1,4}Images(?:[ \t]{0,4}\n.{0,60})?$|[/|©–]\s?(?:\p{Lu}[\p{L}.'’&-]{0,30}\s){0,4}(?:Photos?|Pictures|Images)$|^(?:AP|AFP|Reuters|REUTERS|EPA|PA|Getty)\s(?:Photos?|Images|Pictures)$/u,
  platform: /^(?:youtube|twitter|x|facebook|instagram|tiktok|vimeo|telegram|watch|video|embed)$/i,
  box: /\b(?:subscri\w+|newsletters?|sign up|log in|related (?:articles?|stor(?:y|ies)|posts?|topics?)|read (?:more|next|also)|most (?:read|popular)|recommended|share (?:this|on)|follow us|support (?:us|our)|donate|cookies?|advertisements?|about the author|comments)\b/i,
  links:
    /^(?:related(?: (?:articles?|stor(?:y|ies)|posts?|topics?|content|coverage|links?))?|(?:more|most) (?:read|viewed|popular|shared|commented|stories|news|on this(?: story)?|from .{1,30})|read (?:more|next|also)|recommended(?: for you)?|you may also like|trending(?: now)?|topics|tags|see also|mehr zum thema|(?:weitere )?themen|weitere (?:artikel|meldungen|themen)|meistgelesen|lesen sie auch|auch interessant|das könnte sie auch interessieren|schlagwörter|à lire aussi|lire aussi|à lire également|sur le même (?:sujet|thème)|les plus lus|articles liés|sigue leyendo|te puede interesar|(?:lee|lea) también|más información|lo más (?:leído|visto)|noticias relacionadas|temas(?: relacionados)?|leggi anche|potrebbe interessarti|i più letti|articoli correlati|leia (?:também|mais)|mais lidas|saiba mais|lees ook|meest gelezen|lees meer|läs (?:också|även|mer)|mest lästa|les også|mest leste?|læs også|mest læste|zobacz (?:także|też|również)|czytaj (?:także|też|również)|najczęściej czytane|lue myös|luetuimmat)\s?:?$/i,
  subscription: /^subscri|newsletter|sign up/,
  related: /^(?:related|read|most|recommended)/,
  control:
    /^(?:(?:share|tweet|print|e-?mail|save|comments?|\d+ comments?|advertisement|sponsored|listen|play video|menu|search|log in|sign in|next article|previous article)(?:\s+(?:this|full|on|via|article|story|page|facebook|twitter|x|whatsapp|\d+))*|(?:story|article) continues (?:below|after)(?: (?:this )?(?:advertisement|ad|video))?|(?:anzeige|werbung|publicidade?|publicité|pubblicità|advertentie|annonse?|mainos|reklama|hirdetés)|(?:reading time|lesezeit|temps de lecture|tiempo de lectura|tempo di lettura|tempo de leitura)\s?:?\s?(?:ca\. )?\d{1,3} ?\p{L}{0,8}\.?|(?:lesezeit |lectura de )?\d{1,3}[ -]?min(?:ute|uto|uti)?[ns]?\.?(?: (?:read|lesezeit|de lecture|de lectura|di lettura|de leitura))?|leave a (?:comment|reply)|join the (?:conversation|discussion)|(?:kommentar schreiben|kommentare|commentaires|comentarios|comentários|commenti|reacties|(?:artikel )?teilen|compartir|compartilhar|partager|condividi|delen|imprimir|imprimer|stampa|drucken|zur startseite|volver a la portada))$|^(?:anzeige|werbung|teilen|drucken|merken|zur startseite|\d+ kommentare|artikel (?:teilen|drucken|merken|vorlesen|anhören)|publicidad|compart(?:e|ir)(?: esta noticia| en .{1,20})?|\d+ comentarios|publicité|partager(?: sur .{1,20})?|imprimer|\d+ commentaires|pubblicità|condividi|stampa|publicidade|compartilh(?:e|ar)|advertentie|delen|annons|dela|annonse|annonce|del|reklama|udostępnij|mainos|jaa)$/iu,
  menu: /^(?:skip to (?:main |the )?(?:content|navigation)|menu|sign in|log in|log out|register|my account|subscribe(?: now)?|newsletters?|e-paper|zum inhalt(?: springen)?|direkt zum inhalt|menü|anmelden|abo(?:nnieren)?|aller au contenu(?: principal)?|se connecter|s'abonner|connexion|ir al contenido(?: principal)?|saltar al contenido|iniciar sesión|suscr[ií]bete|vai al contenuto|accedi|abbonati|ir para o conteúdo|entrar|assine|ga naar inhoud|inloggen|abonneren|logga in|prenumerera|logg inn|log ind|przejdź do treści|zaloguj(?: się)?|siirry sisältöön|kirjaudu)$/i,
  pointer:
    /^[▶►→»•*\s]{0,4}(?:(?:read (?:more|also|next)|see also|also read|related(?: \w+)?|more on this(?: \w+)?|recommended|don[’']t miss|lesen sie (?:auch|dazu|hier|mehr)|lesen sie dazu auch|mehr (?:dazu|zum thema)|auch interessant|siehe auch|à lire aussi|lire aussi|à lire|voir aussi|sur le même sujet|lea también|lee también|leer también|lee más|le(?:er|a) más|te puede interesar|puedes ver|puede ver|ver también|le puede interesar|también le interesa|leia (?:também|mais)|veja (?:também|mais)|saiba mais|leggi anche|leggi pure|vedi anche|potrebbe interessarti|lees ook|lees meer|läs (?:också|mer|även)|les også|læs også|lue myös|czytaj (?:też|także|więcej)|zobacz (?:też|także|również)|przeczytaj (?:też|także))\s?[:|–—-]|(?:related (?:stories|articles|coverage|content|topics|news)|more from \p{Lu}.{0,40}|weitere (?:themen|artikel|meldungen|nachrichten)|mehr zum thema|mehr dazu|auch interessant|lesen sie auch|das könnte sie auch interessieren|sur le même thème|sur le même sujet|à lire aussi|lire aussi|dans la même rubrique|voir aussi|sigue leyendo|seguir leyendo|te puede interesar|lea también|lee también|más (?:noticias|información|sobre el tema)|noticias relacionadas|leia (?:também|mais)|veja (?:também|mais)|notícias relacionadas|leggi anche|ti potrebbe interessare|potrebbe interessarti anche|lees ook|meer over dit onderwerp|czytaj (?:też|także)|zobacz (?:też|także)|läs (?:också|mer)|les også|læs også|lue myös)\s?:?$)|^(?:read (?:more|also|next)|see also|also read|related(?: \w+)?|more on this(?: \w+)?|recommended|don[’']t miss|(?:lesen|hören|sehen) sie (?:auch|hier|dazu)|lies auch|auch (?:interessant|lesenswert)|mehr zum thema|siehe auch|(?:à )?lire aussi|à (?:lire|voir)(?: (?:aussi|également))?|voir aussi|te puede interesar|puedes? (?:ver|leer)|lee también|lea (?:también|además)|le puede interesar|(?:ver|más) (?:además|información)|leggi anche|vedi anche|leia (?:também|mais)|veja também|lees ook|lees verder|läs (?:också|även|mer)|les også|læs også|zobacz (?:także|też|również)|czytaj (?:także|też|również|więcej)|lue myös)\s*[:|–-]/iu,
  // A sentence may tell of those who sign up, or of a privacy policy: an offer begins so, speaks of “our”, or is no sentence.
  offer:
    /^(?:©|\(c\)|copyright\b)|^follow\s.{1,40}\son (?:x|twitter|facebook|instagram|threads|bluesky|linkedin|tiktok|youtube)\b|^(?:(?:please|to [\p{L} ]{3,30},) )?(?:sign up (?:for|to|here|now)|subscribe (?:to|now|here|today)|click here|follow us|download (?:the|our) app)\b|\b(?:sign up (?:for|to) our|subscribe to our|click here (?:to|for)|follow us on|download our app|you (?:agree|accept|can unsubscribe)[^.]{0,60}(?:terms|policy)|(?:by (?:signing|subscribing|submitting|continuing|clicking|registering))\b.{0,80}\b(?:terms|policy))\b|\b(?:sign up (?:for|to|here)|subscribe (?:to|now|here|today)|click here|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|tutti i diritti riservati|todos os direitos reservados|alle rechten voorbehouden|terms (?:of|and) (?:use|service|conditions)|privacy policy|cookie (?:policy|settings))\b(?![^.!?]{0,200}[.!?]["”’)]?$)/iu,
  isOfDates,
};

function isOfDates(word: string): boolean {
  return DAYS.test(word) || CLOCK.test(word) || findDate(`1 ${word} 2000`) !== null;
}

/** A line of Markdown as it shows. */
function withoutMarkup(line: string): string {
  return line
    .replace(/\]\([^()]*\)|[[\]*_]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function isOfByline(word: string): boolean {
  return /^\p{Lu}/u.test(word) || WITH_NAMES.has(word);
}

/** What stands on pages in a language, given as BCP 47. */
export function pageWords(language: string): PageWords {
  const dayFirst = isDayFirst(language);
  return { ...WORDS, findDate: (text) => findDate(text, dayFirst) };
}

/** What stands on pages around their stories: in English on pages of any language, else in the story's. */
export const PAGE: PageWords = pageWords('en');
