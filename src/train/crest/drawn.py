"""Drawn training pictures: crests warped, recoloured, partly hidden and worn, on drawn backdrops. Colours 0 to 1."""
import math
import os

import numpy as np
import torch
import torch.nn.functional as F

DATA = os.environ.get("CREST_DATA", "crest-data")
SIDE = 80  # of a stored design, RGBA; designs 2k and 2k + 1 are sisters


class Drawn:
    def __init__(self, seed: int):
        torch.manual_seed(seed)
        raw = np.fromfile(f"{DATA}/designs.raw", np.uint8).reshape(-1, SIDE, SIDE, 4)
        self.designs = torch.from_numpy(raw).permute(0, 3, 1, 2).contiguous()
        self.aspects = torch.from_numpy(np.fromfile(f"{DATA}/aspects.raw", np.float32))
        backs = np.fromfile(f"{DATA}/backs.raw", np.uint8).reshape(-1, 360, 480, 3)
        self.backs = torch.from_numpy(backs).permute(0, 3, 1, 2)

    def __len__(self):
        return len(self.designs)

    def textures(self, index, side):
        """Premultiplied RGBA, `side` px square."""
        t = self.designs[index].float() / 255
        t = torch.cat([t[:, :3] * t[:, 3:], t[:, 3:]], 1)
        return t if side == SIDE else F.adaptive_avg_pool2d(t, side)

    def backdrop(self, count, side):
        out = torch.empty(count, 3, side, side)
        which = torch.randint(len(self.backs), (count,)).tolist()
        for i, w in enumerate(which):
            zoom = 1 if np.random.rand() < 0.5 else 2
            n = side * zoom
            x, y = np.random.randint(480 - n), np.random.randint(360 - n)
            cut = self.backs[w, :, y : y + n, x : x + n].float()[None] / 255
            out[i] = (F.avg_pool2d(cut, 2) if zoom == 2 else cut)[0]
        plain = torch.rand(count) < 0.5
        cloth = torch.rand(count, 3, 1, 1) * torch.rand(count, 1, 1, 1).sqrt()
        return torch.where(plain.view(-1, 1, 1, 1), cloth.expand_as(out), out)


def uniform(count, low, high):
    return torch.rand(count) * (high - low) + low


def warp(texture, aspect, side, size, shift, scale, turn, lean=None):
    """`texture` drawn in a `side` px picture: sqrt(width x height) is size x scale, centre shifted by `shift` px."""
    count = len(texture)
    wide, tall = size * scale * aspect.sqrt(), size * scale / aspect.sqrt()
    at = (torch.arange(side * 2) + 0.5) / 2 - side / 2
    y, x = torch.meshgrid(at, at, indexing="ij")
    x = x[None] - shift[:, 0].view(-1, 1, 1)
    y = y[None] - shift[:, 1].view(-1, 1, 1)
    c, s = torch.cos(turn).view(-1, 1, 1), torch.sin(turn).view(-1, 1, 1)
    u = (c * x + s * y) * 2 / wide.view(-1, 1, 1)
    v = (c * y - s * x) * 2 / tall.view(-1, 1, 1)
    if lean is not None:
        w = 1 + u * lean[:, 0].view(-1, 1, 1) + v * lean[:, 1].view(-1, 1, 1)
        u, v = u / w * (1 + lean[:, 2].view(-1, 1, 1)), v / w + u * lean[:, 3].view(-1, 1, 1)
    drawn = F.grid_sample(texture, torch.stack([u, v], -1), align_corners=False, padding_mode="zeros")
    return F.avg_pool2d(drawn, 2)


def one_colour(texture, chosen):
    """The chosen ones in one thread colour: light or dark parts stitched, the rest open."""
    count = len(texture)
    alpha = texture[:, 3:]
    colour = texture[:, :3] / alpha.clamp(min=0.02)
    light = (colour * torch.tensor([0.3, 0.59, 0.11]).view(1, 3, 1, 1)).sum(1, keepdim=True)
    inside = alpha > 0.8
    low = torch.where(inside, light, torch.ones_like(light)).flatten(1).min(1)[0].view(-1, 1, 1, 1)
    high = torch.where(inside, light, torch.zeros_like(light)).flatten(1).max(1)[0].view(-1, 1, 1, 1)
    share = ((light - low) / (high - low + 0.01)).clamp(0, 1)
    share = torch.where(torch.rand(count, 1, 1, 1) < 0.4, 1 - share, share)
    share = torch.where(torch.rand(count, 1, 1, 1) < 0.5, (share > 0.5).float(), share) * alpha
    thread = torch.rand(count, 3, 1, 1)
    stitched = torch.cat([thread * share, share], 1)
    return torch.where(chosen.view(-1, 1, 1, 1), stitched, texture), thread


def hidden(picture, size, share=0.3):
    count, _, side, _ = picture.shape
    at = torch.arange(side) + 0.5 - side / 2
    y, x = torch.meshgrid(at, at, indexing="ij")
    size = size.view(-1, 1, 1)
    angle = uniform(count, 0, 6.3).view(-1, 1, 1)
    across = x * torch.cos(angle) + y * torch.sin(angle)
    edge = across > size * uniform(count, 0.18, 0.5).view(-1, 1, 1)
    cx, cy = uniform(count, -0.35, 0.35).view(-1, 1, 1) * size, uniform(count, -0.35, 0.35).view(-1, 1, 1) * size
    blob = (x - cx) ** 2 + (y - cy) ** 2 < (uniform(count, 0.12, 0.32).view(-1, 1, 1) * size) ** 2
    cover = torch.where(torch.rand(count, 1, 1) < 0.6, edge, blob) & (torch.rand(count, 1, 1) < share)
    return torch.where(cover[:, None], torch.rand(count, 3, 1, 1).expand_as(picture), picture)


def worn(picture):
    """Weave, folds, light, blur, coarse colour and noise."""
    count, _, side, _ = picture.shape
    at = torch.arange(side).float()
    y, x = torch.meshgrid(at, at, indexing="ij")
    few = lambda p: (torch.rand(count, 1, 1) < p).float()
    for share, period, depth in ((0.3, (1.2, 4), 0.25), (0.4, (8, 60), 0.4)):
        angle, step = uniform(count, 0, 3.14).view(-1, 1, 1), uniform(count, *period).view(-1, 1, 1)
        wave = torch.sin((x * torch.cos(angle) + y * torch.sin(angle)) * 6.283 / step + uniform(count, 0, 6).view(-1, 1, 1))
        picture = picture * (1 + few(share) * uniform(count, 0, depth).view(-1, 1, 1) * wave)[:, None]
    picture = picture * uniform(count, 0.65, 1.15).view(-1, 1, 1, 1) * (1 + 0.08 * torch.randn(count, 3, 1, 1))
    picture = picture + uniform(count, -0.05, 0.15).view(-1, 1, 1, 1)
    soft = F.avg_pool2d(F.pad(picture, (1, 1, 1, 1), mode="replicate"), 3, 1)
    picture = torch.lerp(picture, soft, (few(0.5) * torch.rand(count, 1, 1))[:, None])
    grey = picture.mean(1, keepdim=True)
    coarse = F.interpolate(F.avg_pool2d(picture - grey, 4), scale_factor=4, mode="bilinear", align_corners=False)
    picture = torch.where((torch.rand(count, 1, 1, 1) < 0.4), grey + coarse, picture)
    return (picture + torch.randn_like(picture) * uniform(count, 0, 0.05).view(-1, 1, 1, 1)).clamp(0, 1)


def leaning(count):
    return torch.stack([uniform(count, -0.16, 0.16), uniform(count, -0.1, 0.1), uniform(count, -0.12, 0.25), uniform(count, -0.12, 0.12)], 1) * (torch.rand(count, 1) < 0.5)
