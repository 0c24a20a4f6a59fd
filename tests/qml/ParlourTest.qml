// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtTest

/// A test that acts as a person would: it finds things by the name that screen readers say, and a QML warning fails it.
TestCase {
    id: test

    visible: true
    when: windowShown
    width: 900
    height: 640

    function init(): void {
        test.failOnWarnings();
    }

    /// Each warning fails the test but Qt's own of an animation that was stopped twice before it had begun.
    function failOnWarnings(): void {
        failOnWarning(/^(?!QUnifiedTimer::stopAnimationDriver: driver is not running$)/);
    }

    /// The visible thing below `item` that is called `name`.
    function named(item: Item, name: string): Item {
        const found = test.allNamed(item, name);
        return found.length > 0 ? found[0] : null;
    }

    function allNamed(item: Item, name: string): list<Item> {
        let found = [];
        if (!item || !item.visible)
            return found;
        if (!item.Accessible.ignored && (item.Accessible.name === name || (item.text === name && item.font !== undefined)))
            found.push(item);
        for (const child of item.children)
            found = found.concat(test.allNamed(child, name));
        return found;
    }

    /// The first visible thing below `item` whose text has `part` in it.
    function showing(item: Item, part: string): Item {
        if (!item || !item.visible)
            return null;
        if (item.font !== undefined && item.text?.includes(part))
            return item;
        for (const child of item.children) {
            const found = test.showing(child, part);
            if (found)
                return found;
        }
        return null;
    }

    function type(text: string): void {
        for (const letter of text)
            keyClick(letter);
    }

    /// The row of a list of messages whose first line is `text`.
    function rowSaying(list: ListView, text: string): Item {
        for (let i = 0; i < list.count; ++i) {
            const item = list.itemAtIndex(i);
            if (item !== null && item.body !== undefined && item.body.split("\n")[0] === text)
                return item;
        }
        return null;
    }

    function press(item: Item, name: string): void {
        const button = test.named(item, name);
        verify(button !== null, "there is " + name);
        mouseClick(button);
    }
}
