"""Trains the finder: a dense network over pictures and one over references whose vectors agree where the crest is."""
import sys
import time

import torch
import torch.nn as nn
import torch.nn.functional as F

from drawn import Drawn, hidden, leaning, one_colour, uniform, warp, worn

CREST = 18  # sqrt(width x height) of a crest, in px of the level at which it is found
DIMS = 32


def conv(i, o, k, s=1, g=1):
    return nn.Sequential(nn.Conv2d(i, o, k, s, k // 2, groups=g, bias=False), nn.BatchNorm2d(o))


class Step(nn.Module):
    def __init__(self, width, kernel):
        super().__init__()
        self.a, self.b = conv(width, width, kernel, g=width), conv(width, width, 1)

    def forward(self, x):
        return x + self.b(F.relu(self.a(x)))


class Scene(nn.Module):
    def __init__(self, width=32):
        super().__init__()
        self.net = nn.Sequential(
            conv(3, 16, 3, 2), nn.ReLU(), conv(16, 16, 3, 2, 16), nn.ReLU(), conv(16, width, 1), nn.ReLU(),
            Step(width, 3), nn.ReLU(), Step(width, 5), nn.ReLU(), Step(width, 5), nn.ReLU(), nn.Conv2d(width, DIMS, 1))

    def forward(self, x):
        y = self.net(x * 2 - 1)
        return y / (y * y).sum(1, keepdim=True).clamp(min=1e-6).sqrt()


class Reference(nn.Module):
    """RGBA (premultiplied), 32 px, the crest 22 px: two vectors, for its own colours and for one colour."""

    def __init__(self):
        super().__init__()
        self.net = nn.Sequential(conv(4, 24, 3, 2), nn.ReLU(), conv(24, 48, 3, 2), nn.ReLU(), conv(48, 64, 3, 2), nn.ReLU(),
                                 nn.Flatten(), nn.Linear(1024, 128), nn.ReLU(), nn.Linear(128, 2 * DIMS))

    def forward(self, x):
        y = self.net(x).view(-1, 2, DIMS)
        return y / (y * y).sum(2, keepdim=True).clamp(min=1e-6).sqrt()


def batch(data, pairs):
    first = torch.randint(len(data) // 2, (pairs,)) * 2
    index = torch.stack([first, first + 1], 1).flatten()
    count = 2 * pairs
    aspect = data.aspects[index]
    texture = data.textures(index, 40)
    mono = torch.rand(count) < 0.25
    painted, _ = one_colour(texture, mono)
    turn = uniform(count, -0.47, 0.47)
    shift, scale = uniform(count * 2, -3, 3).view(-1, 2), torch.exp(uniform(count, -0.16, 0.16))
    layer = warp(painted, aspect, 48, CREST, shift, scale, turn, leaning(count))
    picture = data.backdrop(count, 48) * (1 - layer[:, 3:]) + layer[:, :3]
    picture = worn(hidden(picture, CREST * scale))
    still = torch.zeros(count, 2)
    reference = warp(texture, aspect, 32, 22, still, torch.ones(count), turn + uniform(count, -0.12, 0.12))
    return picture, reference, mono, shift


def main(out, minutes, resumed=None):
    data = Drawn(2 if resumed else 1)
    scene, ref = Scene(), Reference()
    if resumed:
        for net, state in zip((scene, ref), torch.load(resumed)):
            net.load_state_dict(state)
    weights = list(scene.parameters()) + list(ref.parameters())
    optimiser = torch.optim.AdamW(weights, 3e-3, weight_decay=0.01)
    started, step, hits = time.time(), 0, 0.0
    pairs, pool = 96, 36
    while True:
        gone = (time.time() - started) / (minutes * 60)
        if gone >= 1:
            break
        for group in optimiser.param_groups:
            group["lr"] = 3e-3 * min(1, step / 100) * (1 - gone) ** 0.9 + 1e-5
        picture, reference, mono, shift = batch(data, pairs)
        found = scene(picture)  # n, dims, 12, 12; cell k is centred on px 4k + 0.5 or so
        wanted = ref(reference)[torch.arange(2 * pairs), mono.long()]
        n = len(found)
        cell = ((shift + 24 - 0.5) / 4).round().long().clamp(0, 11)
        flat = found.flatten(2)
        right = flat[torch.arange(n), :, cell[:, 1] * 12 + cell[:, 0]]
        rows, columns = torch.arange(12).view(-1, 1), torch.arange(12).view(1, -1)
        near = ((rows[None] - cell[:, 1].view(-1, 1, 1)).abs() <= 1) & ((columns[None] - cell[:, 0].view(-1, 1, 1)).abs() <= 1)
        chance = torch.rand(n, 144) + near.flatten(1) * 0.35
        picked = chance.topk(pool, 1)[1]
        others = flat.gather(2, picked[:, None].expand(-1, flat.shape[1], -1)).permute(0, 2, 1).reshape(-1, flat.shape[1])
        agree = 14 * wanted @ others.T
        own = (torch.arange(n).repeat_interleave(pool)[None] == torch.arange(n)[:, None]) & near.flatten(1).gather(1, picked).flatten()[None]
        agree = agree.masked_fill(own, -1e4)
        plus = 14 * (wanted * right).sum(1, keepdim=True)
        loss = F.cross_entropy(torch.cat([plus, agree], 1), torch.zeros(n, dtype=torch.long))
        optimiser.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(weights, 2)
        optimiser.step()
        step += 1
        hits = 0.98 * hits + 0.02 * (plus[:, 0] > agree.max(1)[0]).float().mean().item()
        if step % 50 == 0:
            print(f"{step} {time.time() - started:.0f} s loss {loss.item():.3f} first of {n * pool}: {hits / (1 - 0.98 ** step):.3f}", flush=True)
    scene.eval(), ref.eval()
    torch.save([scene.state_dict(), ref.state_dict()], f"{out}/finder.pt")
    torch.onnx.export(scene, torch.zeros(1, 3, 64, 64), f"{out}/crest-scene.onnx", input_names=["picture"], output_names=["vectors"],
                      dynamic_axes={"picture": {0: "count", 2: "height", 3: "width"}, "vectors": {0: "count", 2: "rows", 3: "columns"}}, opset_version=13)
    torch.onnx.export(ref, torch.zeros(1, 4, 32, 32), f"{out}/crest-reference.onnx", input_names=["reference"], output_names=["vectors"],
                      dynamic_axes={"reference": {0: "count"}, "vectors": {0: "count"}}, opset_version=13)


if __name__ == "__main__":
    torch.set_num_threads(1)
    main(sys.argv[1], float(sys.argv[2]), *sys.argv[3:])
