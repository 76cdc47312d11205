"""What the encoder can do by itself, on texts that it has not seen: the engine joins it with its own evidence and does better."""
import math

import numpy as np
import torch

import gold
from model import batch_of
from train import told

ANSWERS = 0.5
# A passage of content begins only where the tagger is surer of it than its training, which asks for beginnings thrice, makes it.
BEGIN_BIAS = -1.6


@torch.no_grad()
def evaluate(reader, device='cpu'):
    figures = {name: words(reader, rows, device) for name, rows in gold.unseen_word_pairs().items()}
    figures['quotes-dev'] = quotes(reader, gold.rows('quotes/dev'), device)
    vectors, labels = told(reader, gold.telling_sentences('dev'), device)
    figures['telling-dev'] = {'average precision': round(average_precision(labels.cpu().numpy(), reader.telling(vectors)[:, 0].cpu().numpy()), 4)}
    return figures


def words(reader, pairs, device):
    """F1 of links between words, and of those between words that differ."""
    counts = {'all': [0, 0, 0], 'different': [0, 0, 0]}
    for first in range(0, len(pairs), 32):
        block = pairs[first : first + 32]
        a = batch_of(reader.tokenize, [pair['a'] for pair in block], device)
        b = batch_of(reader.tokenize, [pair['b'] for pair in block], device)
        rows, columns = reader.answers(reader.read(a), reader.read(b), a['present'], b['present'])
        sure = ((rows[:, :, :-1].exp() + columns[:, :-1].exp()) / 2 >= ANSWERS).cpu()
        for k, pair in enumerate(block):
            said = {tuple(own) for own in sure[k].nonzero().tolist()}
            right = {tuple(own) for own in pair['sure']}
            same = lambda own: pair['a'][own[0]].lower() == pair['b'][own[1]].lower()
            for kind, keep in (('all', lambda _: True), ('different', lambda own: not same(own))):
                for place, links in enumerate((said, right, said & right)):
                    counts[kind][place] += sum(map(keep, links))
    return {kind: round(2 * both / max(1, said + right), 4) for kind, (said, right, both) in counts.items()}


def quotes(reader, articles, device):
    """Contents of quotes: found where half and more of the letters are shared."""
    found = predicted = expected = 0
    for article in articles:
        text = article['text']
        passages = list(word_spans(text))
        spans = []
        for first in range(0, len(passages), 16):
            block = passages[first : first + 16]
            batch = batch_of(reader.tokenize, [[word for *_, word in own] for own in block], device)
            scores = reader.attribution(reader.read(batch))[:, :, :3].log_softmax(-1).cpu().numpy()
            for own, logs in zip(block, scores):
                spans += [(own[start][0], own[end][1]) for start, end in contents(logs[: len(own)])]
        letters = lambda spans: {k for start, end in spans for k in range(start, end) if not text[k].isspace()}
        answers = [letters(quote['content']) for quote in article['quotes']]
        expected += len(answers)
        predicted += len(spans)
        taken = set()
        for span in spans:
            own = letters([span])
            best = max(((len(own & other) / len(own | other), k) for k, other in enumerate(answers) if k not in taken), default=(0, -1))
            if best[0] >= 0.5:
                taken.add(best[1])
                found += 1
    return {'precision': round(found / predicted, 4), 'recall': round(found / expected, 4), 'f1': round(2 * found / (predicted + expected), 4)}


def word_spans(text):
    import re

    for paragraph in re.finditer(r'[^\n]+', text):
        words = [(paragraph.start() + m.start(), paragraph.start() + m.end(), m.group()) for m in gold.WORD.finditer(paragraph.group())]
        for first in range(0, len(words), gold.LONGEST):
            yield words[first : first + gold.LONGEST]


def contents(logs):
    """First and last word of each content by the likeliest path (Viterbi 1967) on which nothing goes on that has not begun."""
    logs = logs + np.array([0, BEGIN_BIAS, 0])
    best = np.array([logs[0][0], logs[0][1], -math.inf])
    came = []
    for own in logs[1:]:
        steps = best[:, None] + np.array([[0, 0, -math.inf], [0, 0, 0], [0, 0, 0]])
        came.append(steps.argmax(0))
        best = steps.max(0) + own
    path = [int(best.argmax())]
    for back in reversed(came):
        path.append(int(back[path[-1]]))
    spans = []
    for k, state in enumerate(reversed(path)):
        if state == 1:
            spans.append([k, k])
        elif state == 2:
            spans[-1][1] = k
    return spans


def average_precision(labels, scores):
    order = np.argsort(-scores)
    hits = labels[order]
    return float((np.cumsum(hits) / (np.arange(len(hits)) + 1) * hits).sum() / hits.sum())
