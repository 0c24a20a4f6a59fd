// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The main function of a layer's test program: PROGRAM TEST [OPTION...] runs one test class, PROGRAM alone lists them.

#include "support/suite.h"

#include <QMap>
#include <cstdio>

namespace parlour::suite {

static QMap<QString, Run> &tests()
{
    static QMap<QString, Run> all;
    return all;
}

bool add(const char *name, Run run)
{
    tests().insert(QString::fromLatin1(name).toLower(), run);
    return true;
}

} // namespace parlour::suite

int main(int argc, char **argv)
{
    PARLOUR_TEST_APPLICATION application(argc, argv);
    QStringList arguments = application.arguments();
    const auto &tests = parlour::suite::tests();
    const auto test = tests.constFind(arguments.value(1));
    if (test == tests.constEnd()) {
        std::printf("%s\n", qPrintable(tests.keys().join(QLatin1Char('\n'))));
        return arguments.size() == 1 ? 0 : 2;
    }
    arguments.removeAt(1);
    return (*test)(arguments);
}
