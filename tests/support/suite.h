// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTest>

namespace parlour::suite {

/// Runs one test class with QtTest's options and returns the number of failures.
using Run = int (*)(const QStringList &arguments);

/// Registers a test class under `name`; returns true.
bool add(const char *name, Run run);

template <class Test>
int run(const QStringList &arguments)
{
    Test test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, arguments);
}

} // namespace parlour::suite

/// Makes `Class` part of its layer's test program, which runs it by its name in lower case.
#define PARLOUR_TEST(Class)                                                                                            \
    [[maybe_unused]] static const bool registered##Class = parlour::suite::add(#Class, &parlour::suite::run<Class>);
