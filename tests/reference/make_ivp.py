"""Reference values of classical initial-value problems, each by two solvers that share nothing with ours.

Stiff problems: scipy's Radau (implicit Runge-Kutta of order 5) and its LSODA (multistep), at tolerances of
1e-12 and 2.5e-14. The others: DOP853 (explicit Runge-Kutta of order 8) and LSODA, both at 4e-14. The first of each pair
is written; `crossCheck` is how far the two are apart, relative to each state's largest value at those
times. `published` is the difference from the end values of the Bari test set in the same measure, where it has any.
Definitions: Mazzia and Magherini, Test Set for Initial Value Problem Solvers, release 2.4 (2008), University of Bari
(HIRES, VDPOL, ROBER, OREGO); Hairer, Norsett and Wanner, Solving ODE I, II.0 and II.4 (Arenstorf,
Brusselator). Usage (numpy and scipy needed): python3 tests/reference/make_ivp.py [problem ...]
"""
import json
import os
import sys

import numpy as np
from scipy.integrate import solve_ivp

HERE = os.path.dirname(os.path.abspath(__file__))


def hires(y):
    flash = 280 * y[5] * y[7]
    return [-1.71 * y[0] + 0.43 * y[1] + 8.32 * y[2] + 0.0007, 1.71 * y[0] - 8.75 * y[1],
            -10.03 * y[2] + 0.43 * y[3] + 0.035 * y[4], 8.32 * y[1] + 1.71 * y[2] - 1.12 * y[3],
            -1.745 * y[4] + 0.43 * y[5] + 0.43 * y[6],
            -flash + 0.69 * y[3] + 1.71 * y[4] - 0.43 * y[5] + 0.69 * y[6], flash - 1.81 * y[6], -flash + 1.81 * y[6]]


def vdpol(y):
    return [y[1], ((1 - y[0] ** 2) * y[1] - y[0]) * 1e6]


def rober(y):
    slow, fast, back = 0.04 * y[0], 3e7 * y[1] * y[1], 1e4 * y[1] * y[2]
    return [-slow + back, slow - back - fast, fast]


def orego(y):
    return [77.27 * (y[1] + y[0] * (1 - 8.375e-6 * y[0] - y[1])), (y[2] - (1 + y[0]) * y[1]) / 77.27,
            0.161 * (y[0] - y[2])]


def arenstorf(y):
    moon = 0.012277471
    a, b = y[0] + moon, y[0] - 1 + moon
    ra, rb = (a * a + y[1] ** 2) ** 1.5, (b * b + y[1] ** 2) ** 1.5
    return [y[2], y[3], y[0] + 2 * y[3] - (1 - moon) * a / ra - moon * b / rb,
            y[1] - 2 * y[2] - (1 - moon) * y[1] / ra - moon * y[1] / rb]


def brusselator(y):
    return [1 + y[0] ** 2 * y[1] - 4 * y[0], 3 * y[0] - y[0] ** 2 * y[1]]


def evenly(end, count):
    return [end * (i + 1) / count for i in range(count)]


STIFF = {
    'HIRES': (hires, [1, 0, 0, 0, 0, 0, 0, .0057], evenly(321.8122, 10),
              [7.371312573325668e-4, 1.442485726316185e-4, 5.888729740967575e-5, 1.175651343283149e-3,
               2.386356198831331e-3, 6.238968252742796e-3, 2.849998395185769e-3, 2.850001604814231e-3]),
    'VDPOL': (vdpol, [2, 0], evenly(2, 10), [1.706167732170483, -0.8928097010247975]),
    'ROBER': (rober, [1, 0, 0], [.4 * 10.0 ** k for k in range(11)] + [1e11],
              [2.083340149701255e-8, 8.333360770334713e-14, .9999999791665050]),
    'OREGO': (orego, [1, 2, 3], evenly(360, 12), [1.000814870318523, 1228.178521549917, 132.0554942846706]),
}
MILD = {
    'Arenstorf': (arenstorf, [.994, 0, 0, -2.0015851063790824], evenly(17.065216560157964, 8), None),
    'Brusselator': (brusselator, [1.5, 3], evenly(20, 10), None),
}


def jacobian_of(f):
    def jacobian(_, y):
        n = len(y)
        return np.array([np.imag(f(y + 1e-30j * np.eye(n)[k])) for k in range(n)]).T / 1e-30
    return jacobian


def landing(f, y0, times, method, rtol, atol):
    """From time to time, so that no interpolation is in the values."""
    rows, y, t = [], np.array(y0, float), 0.0
    extra = {} if method == 'DOP853' else {'jac': jacobian_of(f)}
    for end in times:
        done = solve_ivp(lambda _, v: f(v), (t, end), y, method, t_eval=[end], rtol=rtol, atol=atol, **extra)
        if not done.success:
            raise RuntimeError(f'{method}: {done.message}')
        y, t = done.y[:, -1], end
        rows.append(y)
    return np.array(rows)


def main():
    names = sys.argv[1:]
    target = os.path.join(HERE, 'ivp-trajectories.json')
    made = {}
    if names:
        with open(target) as file:
            made = json.load(file)['problems']
    for name, (f, y0, times, published) in {**STIFF, **MILD}.items():
        if names and name not in names:
            continue
        stiff = name in STIFF
        rough = landing(f, y0, times, 'Radau' if stiff else 'DOP853', 1e-8, 1e-12)
        largest = np.abs(rough).max(axis=0)
        if stiff:
            best = landing(f, y0, times, 'Radau', 1e-12, 1e-16 * largest)
            other = landing(f, y0, times, 'LSODA', 2.5e-14, 1e-16 * largest)
        else:
            best = landing(f, y0, times, 'DOP853', 4e-14, 1e-16)
            other = landing(f, y0, times, 'LSODA', 4e-14, 1e-16)
        largest = np.abs(best).max(axis=0)
        apart = float((np.abs(best - other) / largest).max())
        end = [float(f'{v:.1e}') for v in (np.abs(best[-1][:len(published)] - published) / largest[:len(published)])] \
            if published else []
        print(f'{name}: the two solvers agree to {apart:.1e}; from the published end {end}', file=sys.stderr)
        made[name] = {'y0': y0, 'times': times, 'crossCheck': float(f'{apart:.1e}'), 'published': max(end, default=None),
                      'values': [[float(f'{v:.13g}') for v in row] for row in best]}
    about = 'Made by make_ivp.py: states of classical initial-value problems at inner times and at the end.'
    with open(target, 'w') as file:
        body = ',\n'.join(f'{json.dumps(name)}: {json.dumps(one)}' for name, one in made.items())
        file.write(f'{{"about": {json.dumps(about)}, "problems": {{\n{body}\n}}}}\n')


if __name__ == '__main__':
    main()
