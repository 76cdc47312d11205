"""What the encoder learns from: the gold, read as lists of words with a label each. Some of it is kept out of training, so that
what uses the encoder's outputs can be learnt, and measured, on texts that it has not seen."""
import json
import os
import re
from pathlib import Path

# Where the gold lies; the device that trains may have it elsewhere.
GOLD = Path(os.environ.get('PARALLAX_GOLD', Path(__file__).parents[3] / '../shared/gold'))

WORD = re.compile(r"[A-Za-z0-9$%&@#]+(?:['’.,/-][A-Za-z0-9]+)*['’]?|[^\sA-Za-z0-9]")
# As many words are read together as the engine reads (src/engine/encode/passages.ts).
LONGEST = 110

# Kept out of all training: every tenth pair of Edinburgh++, every eighth article of the quotes.
EDINBURGH_KEPT = 10
QUOTES_KEPT = 8

# An attribution whose cue is one of these, has a colon, or quotes directly, is a saying; others (plans, votes, wants) are not.
SAYING = set((Path(__file__).parent / 'sayings.txt').read_text().split())


def rows(name):
    with open(GOLD / f'{name}.jsonl', encoding='utf-8') as file:
        return [json.loads(line) for line in file]


def word_pairs():
    """Pairs of sentences to learn from: {a: [word], b: [word], sure: [[i, j]], possible: [[i, j]]}."""
    edinburgh = rows('words/edinburgh-train')
    return rows('words/mtref-train') + [row for k, row in enumerate(edinburgh) if k % EDINBURGH_KEPT]


def unseen_word_pairs():
    return {
        'mtref-dev': rows('words/mtref-dev'),
        'edinburgh-kept': rows('words/edinburgh-train')[::EDINBURGH_KEPT],
    }


def attributed_passages(articles):
    """Passages of at most LONGEST words, with the place of each word in the content (0 outside, 1 begins, 2 inside), whether it
    is of a source or a cue, and the kind of attribution (0 none, 1 saying, 2 other)."""
    for article in articles:
        quotes = sorted(article['quotes'], key=lambda quote: -sum(end - start for start, end in quote['content']))
        for paragraph in re.finditer(r'[^\n]+', article['text']):
            words = [(paragraph.start() + m.start(), paragraph.start() + m.end(), m.group()) for m in WORD.finditer(paragraph.group())]
            for first in range(0, len(words), LONGEST):
                passage = words[first : first + LONGEST]
                if len(passage) > 2:
                    yield labelled(passage, quotes, article['text'])


def labelled(words, quotes, text):
    # Offsets of the gold are UTF-16, these are code points: equal in articles without astral letters, as nearly all are.
    content, source, cue, kind = ([0] * len(words) for _ in range(4))
    within = lambda spans: [k for k, (start, end, _) in enumerate(words) if any(start < e and s < end for s, e in spans)]
    for quote in quotes:
        places = within(quote['content'])
        # Of contents that overlap the longer, which comes first, stays.
        if places and not any(content[k] for k in places):
            for nth, k in enumerate(places):
                content[k] = 1 if nth == 0 else 2
                kind[k] = 1 if is_saying(quote, text) else 2
        for k in within(quote['source']):
            source[k] = 1
        for k in within(quote['cue']):
            cue[k] = 1
    return {'words': [word for *_, word in words], 'content': content, 'source': source, 'cue': cue, 'kind': kind}


def is_saying(quote, text):
    cue = ' '.join(text[start:end] for start, end in quote['cue']).lower()
    return quote['direct'] or ':' in cue or bool(SAYING & set(re.findall('[a-z]+', cue)))


def quote_articles():
    return [article for k, article in enumerate(rows('quotes/train')) if k % QUOTES_KEPT]


def telling_sentences(name):
    """Sentences of the pairs that a reader went through, with 1 for each word that the reader pointed out."""
    texts = {row['id']: row for part in ('passages/dev', 'passages/train', 'telling/texts') for row in rows(part)}
    for row in rows(f'telling/{name}'):
        for side in 'ab':
            told = [words for item in row['items'] for words in item[side]]
            for sentence in texts[row['id']][side]['sentences']:
                words = [(m.start(), m.end(), m.group()) for m in WORD.finditer(sentence)]
                telling = [0] * len(words)
                for quoted in told:
                    at = sentence.find(quoted)
                    if at >= 0:
                        telling = [int(was or (start < at + len(quoted) and at < end)) for was, (start, end, _) in zip(telling, words)]
                if len(words) > 1:
                    yield {'words': [word for *_, word in words], 'telling': telling}
