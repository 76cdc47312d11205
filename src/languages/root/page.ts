import type { PageWords } from '../pack';
import { findDate } from './dates';

/** What stands on pages around their stories: mostly English, whatever the story's language. */
export const PAGE: PageWords = {
  byline: /^(?:(?:[Ww]ritten|[Rr]eported|[Ss]tory|[Ww]ords)\s+)?(?:[Bb]y|BY|Byline|BYLINE)\b:?\s+\p{Lu}/u,
  author: /\b(?:[Bb]y|BY|Byline|BYLINE):?\s+\[?((?:\p{Lu}[\p{L}\p{M}.'’-]*\s?){1,4})/u,
  withNames: new Set(
    'by on and in for of the at with from de la le du da di van von der den bin al staff reporter correspondent writer editor updated published am pm'.split(
      ' ',
    ),
  ),
  publication: /^(?:first published|published|updated|posted|last (?:updated|modified)|date)\b[:\s]/i,
  date: /\d{4}|\d{1,2}[./]\d{1,2}|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i,
  // A sentence may speak of pictures or end with “photos”, and a dateline names an agency: a credit names whose the picture is.
  credit:
    /^(?:(?:[Ff]ile |AP |AFP )?(?:[Pp]hoto(?:graph)?|[Ii]mage|[Pp]icture|PHOTO|FOTO|[Ff]oto|[Bb]ild|[Ss]ymbolbild|[Ii]magen|[Ii]magem|[Ii]mmagine|[Cc]rédit)s?|[Cc]aption|[Cc]redits?)(?:\s(?:[Pp]hotos?|[Cc]redit))?\s?(?:[:©/|]|by\b|courtesy\b)|\b(?:[Pp]hoto(?:graph)?|[Ii]mage|[Pp]icture|[Ff]oto|[Bb]ild|[Ii]llustration)s?\s?(?:[Cc]redit|[Cc]ourtesy|[Bb]y|:|©|\/)\s?:?\s?\p{Lu}[^@]{0,60}$|(?:[(/]|\bvia\s|©\s?)\s?(?:[Pp]hoto|[Ii]mage|[Ff]oto|[Gg]etty|GETTY|[Rr]euters|REUTERS|AFP|AP|EPA|dpa|EFE|ANSA)\b(?!\)?\s?[—–-]\s)[^—–:]{0,40}$|\b(?:\p{Lu}\p{L}{1,20} Images|Shutterstock|iStock|Alamy|AF?P [Pp]hoto)\b[^.!?]{0,40}$|\b(?:[Ff]ile photo|[Hh]andout)\)?$/u,
  platform: /^(?:youtube|twitter|x|facebook|instagram|tiktok|vimeo|telegram|watch|video|embed)$/i,
  box: /\b(?:subscri\w+|newsletters?|sign up|log in|related (?:articles?|stor(?:y|ies)|posts?|topics?)|read (?:more|next|also)|most (?:read|popular)|recommended|share (?:this|on)|follow us|support (?:us|our)|donate|cookies?|advertisements?|about the author|comments)\b/i,
  subscription: /^subscri|newsletter|sign up/,
  related: /^(?:related|read|most|recommended)/,
  control:
    /^(?:(?:share|tweet|print|e-?mail|save|comments?|\d+ comments?|advertisement|sponsored|listen|play video|menu|search|log in|sign in|next article|previous article)(?:\s+(?:this|full|on|via|article|story|page|facebook|twitter|x|whatsapp|\d+))*|(?:story|article) continues (?:below|after)(?: (?:this )?(?:advertisement|ad|video))?|(?:anzeige|werbung|publicidade?|publicité|pubblicità|advertentie|annonse?|mainos|reklama|hirdetés)|(?:reading time|lesezeit|temps de lecture|tiempo de lectura|tempo di lettura|tempo de leitura)\s?:?\s?(?:ca\. )?\d{1,3} ?\p{L}{0,8}\.?|(?:lesezeit |lectura de )?\d{1,3}[ -]?min(?:ute|uto|uti)?[ns]?\.?(?: (?:read|lesezeit|de lecture|de lectura|di lettura|de leitura))?|leave a (?:comment|reply)|join the (?:conversation|discussion)|(?:kommentar schreiben|kommentare|commentaires|comentarios|comentários|commenti|reacties|(?:artikel )?teilen|compartir|compartilhar|partager|condividi|delen|imprimir|imprimer|stampa|drucken|zur startseite|volver a la portada))$/iu,
  pointer:
    /^[▶►→»•*\s]{0,4}(?:(?:read (?:more|also|next)|see also|also read|related(?: \w+)?|more on this(?: \w+)?|recommended|don[’']t miss|lesen sie (?:auch|dazu|hier|mehr)|lesen sie dazu auch|mehr (?:dazu|zum thema)|auch interessant|siehe auch|à lire aussi|lire aussi|à lire|voir aussi|sur le même sujet|lea también|lee también|leer también|lee más|le(?:er|a) más|te puede interesar|puedes ver|puede ver|ver también|le puede interesar|también le interesa|leia (?:também|mais)|veja (?:também|mais)|saiba mais|leggi anche|leggi pure|vedi anche|potrebbe interessarti|lees ook|lees meer|läs (?:också|mer|även)|les også|læs også|lue myös|czytaj (?:też|także|więcej)|zobacz (?:też|także|również)|przeczytaj (?:też|także))\s?[:|–—-]|(?:related (?:stories|articles|coverage|content|topics|news)|more from \p{Lu}.{0,40}|weitere (?:themen|artikel|meldungen|nachrichten)|mehr zum thema|mehr dazu|auch interessant|lesen sie auch|das könnte sie auch interessieren|sur le même thème|sur le même sujet|à lire aussi|lire aussi|dans la même rubrique|voir aussi|sigue leyendo|seguir leyendo|te puede interesar|lea también|lee también|más (?:noticias|información|sobre el tema)|noticias relacionadas|leia (?:também|mais)|veja (?:também|mais)|notícias relacionadas|leggi anche|ti potrebbe interessare|potrebbe interessarti anche|lees ook|meer over dit onderwerp|czytaj (?:też|także)|zobacz (?:też|także)|läs (?:också|mer)|les også|læs også|lue myös)\s?:?$)/iu,
  // A sentence may tell of those who sign up, or of a privacy policy: an offer begins so, speaks of “our”, or is no sentence.
  offer:
    /^(?:©|\(c\)|copyright\b)|^(?:(?:please|to [\p{L} ]{3,30},) )?(?:sign up (?:for|to|here|now)|subscribe (?:to|now|here|today)|click here|follow us|download (?:the|our) app)\b|\b(?:sign up (?:for|to) our|subscribe to our|click here (?:to|for)|follow us on|download our app|you (?:agree|accept|can unsubscribe)[^.]{0,60}(?:terms|policy)|(?:by (?:signing|subscribing|submitting|continuing|clicking|registering))\b.{0,80}\b(?:terms|policy))\b|\b(?:sign up (?:for|to|here)|subscribe (?:to|now|here|today)|click here|all rights reserved|terms (?:of|and) (?:use|service|conditions)|privacy policy|cookie (?:policy|settings))\b(?![^.!?]{0,200}[.!?]["”’)]?$)/iu,
  findDate: (text) => findDate(text),
};
