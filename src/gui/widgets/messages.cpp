// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/messages.h"

#include "base/errormessage.h"
#include "base/version.h"
#include "gui/style/textsize.h"
#include "gui/widgets/messagedialog.h"
#include "text/safetext.h"

#include <QApplication>
#include <QFileInfo>
#include <QFontMetrics>
#include <QWidget>

#include <memory>

namespace mueang::gui {

using namespace Qt::StringLiterals;

namespace {

struct Replacing
{
    Q_DECLARE_TR_FUNCTIONS(mueang::gui::Replacing)
};

constexpr int longestName = 380; ///< pixels; the details contain the whole name

QString shortened(const QString &text)
{
    return elidedText(text, QFontMetrics(QApplication::font()), withText(longestName));
}

/** Returns the error for a support request, with nothing elided. */
QString detailsOf(const Error &error, const ErrorMessage &message)
{
    QStringList lines{message.what, message.advice, u"Error %1"_s.arg(static_cast<int>(error.kind))};
    lines += {error.subject, error.place, error.detail};
    lines += u"Mueang %1, Qt %2"_s.arg(programVersion(), QString::fromLatin1(qVersion()));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

/** Makes a dialog that deletes itself when closed; its parent may delete it earlier. */
MessageDialog *makeDialog(QWidget *parent, const MessageDialog::Content &content)
{
    auto *dialog = new MessageDialog(content, parent); // NOLINT(cppcoreguidelines-owning-memory): WA_DeleteOnClose
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

/** Returns the open message dialog of the same window that is not a question, or null. */
MessageDialog *shownMessage(const QWidget *parent)
{
    const auto windowOf = [](const QWidget *widget) { return widget == nullptr ? nullptr : widget->window(); };
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        auto *dialog = qobject_cast<MessageDialog *>(widget);
        if (dialog != nullptr && dialog->isVisible() && !dialog->isQuestion()
            && windowOf(dialog->parentWidget()) == windowOf(parent)) {
            return dialog;
        }
    }
    return nullptr;
}

/** Shows a message in the window's open message dialog, or in a new one. */
void showMessage(QWidget *parent, const MessageDialog::Content &content)
{
    if (MessageDialog *dialog = shownMessage(parent)) {
        dialog->add(content);
    } else {
        makeDialog(parent, content)->open();
    }
}

} // namespace

void showError(QWidget *parent, const Error &error)
{
    const Error shown{error.kind, shortened(error.subject), shortened(error.place), text::displayText(error.detail)};
    const ErrorMessage message = errorMessage(shown);
    MessageDialog::Content content;
    content.icon = u"triangle-alert"_s;
    content.what = message.what;
    content.advice = message.advice;
    content.details = detailsOf(error, errorMessage(error));
    content.topic = u"error %1"_s.arg(static_cast<int>(error.kind));
    showMessage(parent, content);
}

void showMessage(QWidget *parent, const QString &what, const QString &advice)
{
    MessageDialog::Content content;
    content.icon = u"info"_s;
    content.what = text::displayText(what);
    content.advice = text::displayText(advice);
    content.topic = what;
    showMessage(parent, content);
}

void askUser(QWidget *parent, const Question &question, const std::function<void(bool)> &answered)
{
    MessageDialog::Content content;
    content.title = question.title;
    content.icon = u"circle-alert"_s;
    content.what = text::displayText(question.what);
    content.advice = text::displayText(question.advice);
    content.yes = question.yes;
    content.no = question.no;
    content.isNoDefault = question.isDestructive;
    MessageDialog *dialog = makeDialog(parent, content);
    QObject::connect(dialog, &QDialog::finished, dialog,
                     [answered](int result) { answered(result == QDialog::Accepted); });
    dialog->open();
}

void askToReplace(QWidget *parent, const QString &title, const QString &file, const std::function<void(bool)> &answered)
{
    Question question;
    question.title = title;
    question.what = Replacing::tr("Replace the file “%1”?").arg(text::displayText(QFileInfo(file).fileName()));
    question.advice = Replacing::tr("It exists already; what it holds now will be lost.");
    question.yes = Replacing::tr("&Replace");
    question.isDestructive = true;
    askUser(parent, question, answered);
}

void setPlainToolTip(QWidget &widget, const QString &text)
{
    widget.setToolTip(text::plainToolTip(text)); // rich-ok: escaped
    widget.setAccessibleDescription(text);
}

QString elidedText(const QString &text, const QFontMetrics &metrics, int width)
{
    return metrics.elidedText(text::displayText(text), Qt::ElideMiddle, width);
}

} // namespace mueang::gui
