"""Trains the encoder with its heads on the gold. Seeds are fixed; on a CPU the result is the same each time."""
import random
import time

import torch
from torch.nn import functional as F

import gold
from model import CUE, KIND, SOURCE, Reader, batch_of

STEPS = 3400
PAIRS, PASSAGES = 8, 12
RATE, HEADS_RATE = 7e-5, 1e-3
WARM_UP = 80
# A word that nothing answers counts for less than one that is answered: the gold leaves out more than it marks wrongly.
UNANSWERED = 0.6
# So many pairs of sentences are read with the next pair behind them, as sentences stand in a report.
JOINED = 0.25


def train(steps=STEPS, device='cpu', log=print, **shape):
    torch.manual_seed(0)
    chance = random.Random(0)
    reader = Reader(**shape).to(device)
    # As it comes, without dropout.
    reader.eval()
    heads = [weights for name, weights in reader.named_parameters() if not name.startswith('encoder.')]
    groups = [{'params': reader.encoder.parameters(), 'lr': RATE}, {'params': heads, 'lr': HEADS_RATE}]
    optimizer = torch.optim.AdamW(groups, weight_decay=0.01)
    shares = lambda step: min((step + 1) / WARM_UP, max(0.02, 1 - step / steps))
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, shares)
    passages = endless(list(gold.attributed_passages(gold.quote_articles())), PASSAGES, chance, by_length=True)
    pairs = endless(gold.word_pairs(), PAIRS, chance, by_length=False)
    started = time.time()
    for step in range(1, steps + 1):
        loss = attribution_loss(reader, next(passages), device) + words_loss(reader, joint(next(pairs), chance), device)
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(reader.parameters(), 1.0)
        optimizer.step()
        schedule.step()
        if step % 100 == 0:
            log(f'{step} of {steps}: loss {loss.item():.3f}, {time.time() - started:.0f} s')
    return reader


def endless(pool, size, chance, by_length):
    """Batches without end; those of like length together, where that saves padding."""
    while True:
        chance.shuffle(pool)
        for first in range(0, len(pool) - size * 20, size * 20):
            block = pool[first : first + size * 20]
            if by_length:
                block = sorted(block, key=lambda passage: len(passage['words']))
            batches = [block[k : k + size] for k in range(0, len(block), size)]
            chance.shuffle(batches)
            yield from batches


def joint(pairs, chance):
    """The pairs, some of them with another one behind, on both sides: words are told apart by where they stand too."""
    out = []
    for pair in pairs:
        if out and chance.random() < JOINED:
            first = out.pop()
            n, m = len(first['a']), len(first['b'])
            moved = {kind: first[kind] + [[i + n, j + m] for i, j in pair[kind]] for kind in ('sure', 'possible')}
            out.append({'a': first['a'] + pair['a'], 'b': first['b'] + pair['b'], **moved})
        else:
            out.append(pair)
    return out


def words_loss(reader, pairs, device):
    """How far the softmax of each word over the other side is from the words that answer it, or from the null."""
    a = batch_of(reader.tokenize, [pair['a'] for pair in pairs], device)
    b = batch_of(reader.tokenize, [pair['b'] for pair in pairs], device)
    rows, columns = reader.answers(reader.read(a), reader.read(b), a['present'], b['present'])
    sure = torch.zeros(len(pairs), a['count'], b['count'])
    possible = torch.zeros_like(sure)
    for k, pair in enumerate(pairs):
        for target, links in ((sure, pair['sure']), (possible, pair['possible'])):
            for i, j in links:
                target[k, i, j] = 1
    sure, possible = sure.to(device), possible.to(device)
    seen = a['present'].unsqueeze(2) & b['present'].unsqueeze(1)
    sure, possible = sure * seen, possible * seen
    lost = 0
    for logs, over, present in ((rows, 2, a['present']), (columns, 1, b['present'])):
        each, null = logs.split([logs.shape[over] - 1, 1], over)
        counts = sure.sum(over)
        unanswered = (counts == 0) & (possible.sum(over) == 0) & present
        lost = lost - (sure / counts.clamp(min=1).unsqueeze(over) * each).sum((1, 2)) - UNANSWERED * (null.squeeze(over) * unanswered).sum(1)
    return (lost / (a['present'].sum(1) + b['present'].sum(1))).mean()


def attribution_loss(reader, passages, device):
    batch = batch_of(reader.tokenize, [passage['words'] for passage in passages], device)
    scores = reader.attribution(reader.read(batch))[batch['present']]
    label = lambda name: torch.cat([torch.tensor(own[name])[here.cpu()[: len(own[name])]] for own, here in zip(passages, batch['present'])]).to(device)
    begins = torch.tensor([1.0, 3.0, 1.0], device=device)
    ends = torch.stack([label('source'), label('cue')], 1).float()
    named = F.binary_cross_entropy_with_logits(scores[:, [SOURCE, CUE]], ends, pos_weight=torch.tensor([2.0, 3.0], device=device))
    content = F.cross_entropy(scores[:, :3], label('content'), weight=begins)
    return content + 0.5 * named + 0.3 * F.cross_entropy(scores[:, KIND], label('kind'))


def train_telling(reader, device='cpu', epochs=6, log=print):
    """The telling head, over the encoder as it is: there are too few pairs to change the encoder by them."""
    torch.manual_seed(0)
    vectors, labels = told(reader, gold.telling_sentences('train'), device)
    head = reader.telling
    optimizer = torch.optim.AdamW(head.parameters(), lr=1e-3, weight_decay=0.05)
    for epoch in range(epochs):
        head.train()
        for places in torch.randperm(len(vectors)).split(512):
            loss = F.binary_cross_entropy_with_logits(head(vectors[places])[:, 0], labels[places])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        log(f'telling, epoch {epoch + 1}: loss {loss.item():.3f}')
    head.eval()


@torch.no_grad()
def told(reader, sentences, device):
    """[words, 768]: each word beside the mean of its sentence's pieces; and which of them a reader pointed out."""
    vectors, labels = [], []
    sentences = list(sentences)
    for first in range(0, len(sentences), 64):
        block = sentences[first : first + 64]
        batch = batch_of(reader.tokenize, [own['words'] for own in block], device)
        words = reader.read(batch)
        pieces = reader.pieces(batch['ids'], batch['mask'])
        mask = batch['mask'].unsqueeze(-1).float()
        means = ((pieces * mask).sum(1) / mask.sum(1)).unsqueeze(1).expand(-1, words.shape[1], -1)
        present = batch['present']
        vectors.append(torch.cat([words, means], -1)[present])
        labels.append(torch.cat([torch.tensor(own['telling'])[here.cpu()[: len(own['telling'])]] for own, here in zip(block, present)]).float().to(device))
    return torch.cat(vectors), torch.cat(labels)
