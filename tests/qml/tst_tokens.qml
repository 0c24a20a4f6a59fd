// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Parlour.Controls

/// What is written can be read.
TestCase {
    id: test

    name: "Tokens"

    function luminance(c: color): real {
        const linear = [c.r, c.g, c.b].map(x => x <= 0.04045 ? x / 12.92 : Math.pow((x + 0.055) / 1.055, 2.4));
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
    }

    function contrast(a: color, b: color): real {
        const one = test.luminance(a) + 0.05;
        const other = test.luminance(b) + 0.05;
        return Math.max(one, other) / Math.min(one, other);
    }

    function test_textIsReadable_data(): var {
        return [
            {
                tag: "light",
                dark: false
            },
            {
                tag: "dark",
                dark: true
            }
        ];
    }

    function test_textIsReadable(row: var): void {
        Tokens.dark = row.dark;
        for (const ink of ["text", "dimText", "accent", "positive", "warning", "danger"]) {
            for (const fill of ["surface", "raised", "sunken", "hover", "selection", "infoFill", "warningFill", "dangerFill"])
                verify(test.contrast(Tokens[ink], Tokens[fill]) >= 4.5, ink + " on " + fill);
        }
        verify(test.contrast(Tokens.accentText, Tokens.accent) >= 4.5);
        verify(test.contrast(Tokens.accentText, Tokens.accentPressed) >= 4.5);
        verify(test.contrast(Tokens.dangerText, Tokens.danger) >= 4.5);
        for (const line of ["outline", "focus"]) {
            verify(test.contrast(Tokens[line], Tokens.surface) >= 3, line + " on surface");
            verify(test.contrast(Tokens[line], Tokens.raised) >= 3, line + " on raised");
        }
    }

    function cleanup(): void {
        Tokens.dark = false;
    }
}
