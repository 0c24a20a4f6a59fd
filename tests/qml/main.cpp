// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QQmlEngine>
#include <QtQuickTest>

/// Runs every tst_*.qml of this folder.
class Setup : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void applicationAvailable() { QCoreApplication::setApplicationName(QStringLiteral("qmltest")); }
    void qmlEngineAvailable(QQmlEngine *engine) { engine->addImportPath(QStringLiteral("qrc:/qt/qml")); }
};

QUICK_TEST_MAIN_WITH_SETUP(qmltest, Setup)

#include "main.moc"
