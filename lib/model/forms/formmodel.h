// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/forms/formrow.h"

#include <QAbstractListModel>
#include <QHash>
#include <QSet>
#include <qqmlregistration.h>

namespace parlour {

/// The fields of a room's settings form, one row per field that people see, in the order in which they see them:
/// by section, known settings first, unknown ones in the server's order under "More from your server".
///
/// The row "Room password" stands for two fields on servers that have a flag and a secret; setting it to an empty
/// text removes the password. All texts are plain text; those of a server are never to be shown as anything else.
class FormModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by RoomConfiguration")

    /// Number of rows.
    Q_PROPERTY(int count READ count NOTIFY rowsChanged FINAL)
    /// Number of rows that differ from the server's values.
    Q_PROPERTY(int changedCount READ changedCount NOTIFY edited FINAL)
    /// Number of rows that cannot be saved as they are.
    Q_PROPERTY(int problemCount READ problemCount NOTIFY edited FINAL)
    /// Number of rows that were changed here and on the server and wait for a choice.
    Q_PROPERTY(int conflictCount READ conflictCount NOTIFY edited FINAL)
    /// Whole sentences about combinations that are probably not meant. They do not stop a save.
    Q_PROPERTY(QStringList warnings READ warnings NOTIFY edited FINAL)
    /// True if the server's form has more in it than anybody could read: there are no rows.
    Q_PROPERTY(bool tooLarge READ isTooLarge NOTIFY rowsChanged FINAL)
    /// The server's title and instructions; may be empty.
    Q_PROPERTY(QString title READ title NOTIFY rowsChanged FINAL)
    Q_PROPERTY(QString instructions READ instructions NOTIFY rowsChanged FINAL)
    /// While true, setValue(), undo() and undoAll() do nothing: a save is running, or we are not an owner any more.
    Q_PROPERTY(bool readOnly READ isReadOnly NOTIFY readOnlyChanged FINAL)

public:
    /// QML names in comments; a delegate declares each as a `required property` of the type given.
    enum Role {
        SectionRole = Qt::UserRole + 1, ///< `section`: string, translated title
        FieldVarRole,                   ///< `fieldVar`: string, name of the field; empty for some notes
        KindRole,                       ///< `kind`: int, a FormRow.Kind
        LabelRole,                      ///< `label`: string, ours for known settings, else the server's, else fieldVar
        EffectRole,                     ///< `effect`: string, one line, ours or the server's description; may be empty
        ServerLabelRole,                ///< `serverLabel`: string for a tooltip; empty when it says the same as `label`
        ValueRole,                      ///< `value`: var, see FormRow.Kind
        OptionLabelsRole,               ///< `optionLabels`: list<string>, same length as `optionValues`
        OptionValuesRole,               ///< `optionValues`: list<string>
        OpenChoiceRole,                 ///< `openChoice`: bool, a Choice that also takes other text
        NumericRole,                    ///< `numeric`: bool, the text is a whole number
        ChangedRole,                    ///< `changed`: bool, differs from the server's value
        ProblemRole,                    ///< `problem`: string, sentence why it cannot be saved, or empty
        ConflictRole,     ///< `conflict`: bool, changed on the server, too: mine is newText, theirs oldText
        OldTextRole,      ///< `oldText`: string, the server's value, in words; never a password
        NewTextRole,      ///< `newText`: string, the value here, in words; never a password
        MediaSourcesRole, ///< `mediaSources`: list<string>, addresses of pictures (XEP-0221); do not fetch unasked
    };
    Q_ENUM(Role)

    explicit FormModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int count() const { return int(m_rows.size()); }
    int changedCount() const;
    int problemCount() const { return int(m_problems.size()); }
    int conflictCount() const { return int(m_conflicts.size()); }
    QStringList warnings() const;
    bool isTooLarge() const { return m_edit.form().tooLarge; }
    QString title() const { return m_edit.form().title; }
    QString instructions() const { return m_edit.form().instructions.join(u'\n'); }
    bool isReadOnly() const { return m_readOnly; }

    /// Sets the field `var` to `value` (see FormRow.Kind). A value equal to the server's is not a change any more.
    Q_INVOKABLE void setValue(const QString &var, const QVariant &value);
    /// Takes back the change of the field `var`.
    Q_INVOKABLE void undo(const QString &var);

    /// Everything below is for RoomConfiguration and tests.
    const ConfigurationEdit &edit() const { return m_edit; }
    /// Takes back every change.
    void undoAll();
    /// Returns the label of the field `var`, for sentences; `var` itself when there is no such row.
    QString labelOf(const QString &var) const;
    /// Shows `form` and forgets all edits.
    void setForm(const DataForm &form);
    /// Takes over a newer copy of the server's form, keeping edits. Fields changed on both sides become conflicts.
    void merge(const DataForm &newer);
    /// Takes over the server's form after a save. The edits of the fields `notApplied` stay edits, none is a conflict.
    void rebase(const DataForm &readBack, const QStringList &notApplied);
    /// Ends the conflict about `var`: keeps the edit or takes the server's value.
    void resolve(const QString &var, bool keepMine);
    /// Shows `sentence` as the problem of the field `var` until it is edited. It does not stop a save.
    void mark(const QString &var, const QString &sentence);
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    /// The set of rows has changed.
    void rowsChanged();
    /// A value, a problem or a conflict may have changed.
    void edited();
    /// Somebody changed a value through setValue(), undo() or undoAll().
    void editedByUser();
    void readOnlyChanged();

private:
    using Row = formrow::Row;

    const FormField &field(const Row &row) const { return m_edit.form().fields.at(row.field); }
    QString problem(const Row &row) const;
    qsizetype rowOf(const QString &var) const;
    void take(const ConfigurationEdit &edit);
    void rowChanged(const QString &var);
    void refresh();
    void refreshProblems();

    ConfigurationEdit m_edit;
    QList<Row> m_rows;
    QSet<QString> m_conflicts;
    QHash<QString, FieldProblem> m_problems;
    QHash<QString, QString> m_marks;
    bool m_readOnly = false;
};

} // namespace parlour
