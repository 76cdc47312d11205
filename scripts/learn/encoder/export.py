"""Writes the encoder and its heads as one graph in int8 (ONNX), its vocabulary, and what the code must know of both.

Inputs `ids`, `mask` [texts, pieces], int64; outputs of each piece `words` [texts, pieces, 128], to be averaged over a word's pieces
and normalised, and `tags` [texts, pieces, 9], logits, to be averaged: content outside, begins, inside; source; cue; no attribution,
saying, other attribution; telling."""
import hashlib
import json
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

from model import vocabulary

ROOT = Path(__file__).parents[3]
MODELS = ROOT / 'public/models'


class Graph(torch.nn.Module):
    def __init__(self, reader):
        super().__init__()
        self.reader = reader

    def forward(self, ids, mask):
        pieces = self.reader.pieces(ids, mask)
        present = mask.unsqueeze(-1).to(pieces.dtype)
        mean = (pieces * present).sum(1, keepdim=True) / present.sum(1, keepdim=True)
        telling = self.reader.telling(torch.cat([pieces, mean.expand_as(pieces)], -1))
        return self.reader.words(pieces), torch.cat([self.reader.attribution(pieces), telling], -1)


def export(reader, version):
    MODELS.mkdir(parents=True, exist_ok=True)
    model, words = MODELS / f'{version}.onnx', MODELS / f'{version}.vocab.txt'
    whole = model.with_suffix('.f32')
    ids = torch.randint(10, 1000, (1, 20))
    torch.onnx.export(
        Graph(reader.cpu().eval()),
        (ids, torch.ones_like(ids)),
        str(whole),
        input_names=['ids', 'mask'],
        output_names=['words', 'tags'],
        dynamic_axes={name: {0: 'texts', 1: 'pieces'} for name in ('ids', 'mask', 'words', 'tags')},
        opset_version=17,
        dynamo=False,
    )
    # By channel: by tensor costs .016 of F1 on words that differ.
    quantize_dynamic(str(whole), str(model), weight_type=QuantType.QInt8, per_channel=True)
    whole.unlink()
    words.write_text('\n'.join(piece for piece, _ in vocabulary(reader.kept)) + '\n', encoding='utf-8')
    onnx.checker.check_model(str(model))
    return {
        'version': version,
        'scale': round(reader.log_scale.exp().item(), 6),
        'none': round(reader.none.item(), 6),
        'files': {name: described(path) for name, path in (('model', model), ('vocabulary', words))},
    }


def described(path):
    data = path.read_bytes()
    return {'name': path.name, 'bytes': len(data), 'sha256': hashlib.sha256(data).hexdigest()}
