// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowlanguage.h"

#include <QGuiApplication>
#include <QQmlEngine>
#include <QtQuickTest>

/// Runs every tst_*.qml of this folder.
class Setup : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void applicationAvailable()
    {
        QCoreApplication::setApplicationName(QStringLiteral("qmltest"));
        if (const QString language = qEnvironmentVariable("PARLOUR_LANGUAGE"); !language.isEmpty())
            QGuiApplication::setLayoutDirection(parlour::speak(language).textDirection());
    }
    void qmlEngineAvailable(QQmlEngine *engine) { engine->addImportPath(QStringLiteral("qrc:/qt/qml")); }
};

QUICK_TEST_MAIN_WITH_SETUP(qmltest, Setup)

#include "main.moc"
