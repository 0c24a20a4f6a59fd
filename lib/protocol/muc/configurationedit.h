// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/forms/formedit.h"
#include "protocol/muc/roomsetting.h"

namespace parlour {

/// A combination of settings that probably nobody means.
enum class ConfigurationWarning {
    HistoryReadable,   ///< A password does not keep outsiders from the archive; only members-only does.
    HiddenButOpen,     ///< Not listed, yet anybody who knows the address may enter.
    NobodySpeaks,      ///< Moderated, newcomers have no voice, and may not ask for it either.
    WillVanish,        ///< Has a password or is for members only, but is gone as soon as it is empty.
    AddressesSeen,     ///< Everybody sees everybody's address, in a room that anybody may enter.
    PasswordPublished, ///< The password stands in the name or the description.
    WeakPassword,      ///< Fewer than four characters.
};

/// The edit of a room's settings form, with the meaning of its fields.
///
/// The password is one field here. On a server with a flag beside the secret (XEP-0045 section 16.4) both are sent together:
/// flag on with a secret, flag off with an empty one; a secret that the server only remembers while the flag is off is
/// no password. Prosody has no flag; then the secret alone is sent.
class ConfigurationEdit
{
public:
    ConfigurationEdit() = default;
    explicit ConfigurationEdit(const DataForm &form);

    /// The server's form; its secret field is empty when the flag is off, and known texts have a datatype (XEP-0122).
    const DataForm &form() const { return m_edit.original(); }

    QStringList values(const QString &var) const { return m_edit.values(var); }
    /// See FormEdit::set.
    bool set(const QString &var, const QStringList &values) { return m_edit.set(var, values); }
    void undo(const QString &var) { m_edit.undo(var); }
    void undoAll() { m_edit.undoAll(); }
    bool isChanged(const QString &var) const { return m_edit.isChanged(var); }
    QStringList changedVars() const { return m_edit.changedVars(); }
    /// See FormEdit::problems; also protection without a password.
    QList<FormProblem> problems() const;
    /// Returns the warnings to show before saving: for what the edits bring about, and HistoryReadable whenever true.
    QList<ConfigurationWarning> warnings() const;

    /// The name of the field for `setting`; empty when the form has none.
    QString varOf(Setting setting) const;
    /// Returns whether people see the field `field` of the form.
    bool isVisible(qsizetype field) const;

    /// Returns whether the password is being changed, set or removed.
    bool changesPassword() const;
    /// The password with the edits; empty when there is none, or when the server hides it.
    QString password() const;

    using Extent = FormEdit::Extent;
    /// The form to submit. FORM_TYPE and hidden fields only when nothing was changed; `withPassword` sends the password all
    /// the same.
    DataForm submission(bool withPassword = false, Extent extent = Extent::Changes) const;
    /// `form` with the values as they are edited; fixed text stays.
    DataForm filledIn(DataForm form) const;
    /// See FormEdit::merge.
    QStringList merge(const DataForm &newer);

private:
    const FormField *fieldOf(Setting setting) const;
    bool isOn(Setting setting, bool otherwise) const;
    bool holds(ConfigurationWarning warning) const;
    bool isNeedlessHeading(qsizetype field) const;

    FormEdit m_edit;
};

/// The field of `form` that holds `setting`; null where none does.
const FormField *findSetting(const DataForm &form, Setting setting);

/// The names of the fields of `submitted` that `readBack`, the server's form afterwards, does not have as submitted.
/// `isProtected` is what the room's disco#info says about a password, if it could be asked: it decides about the password.
QStringList notApplied(const DataForm &submitted, const DataForm &readBack, std::optional<bool> isProtected);

/// Returns whether the disco#info result `query` advertises a password; nothing when it is not that of a room.
std::optional<bool> advertisesPassword(const QDomElement &query);

} // namespace parlour
