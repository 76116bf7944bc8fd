// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A plugin of clang 14 that scripts/lint loads into clang-tidy: clazy and clang-tidy share one parse of each file, and
// clang-tidy's matchers visit only the declarations of our own files. Otherwise they would also visit those of Qt and
// the standard library, which takes twice as long as all else, for findings in system headers that are not shown.

#include <clang/AST/ASTConsumer.h>
#include <clang/AST/ASTContext.h>
#include <clang/Basic/SourceManager.h>
#include <clang/Frontend/CompilerInstance.h>
#include <clang/Frontend/FrontendPluginRegistry.h>
#include <clang/Frontend/MultiplexConsumer.h>
#include <cstdlib>
#include <memory>
#include <string>
#include <vector>

namespace {

// Restricts the consumers after it to declarations outside system headers.
class OwnDeclarations : public clang::ASTConsumer
{
public:
    void HandleTranslationUnit(clang::ASTContext &context) override
    {
        const clang::SourceManager &sources = context.getSourceManager();
        std::vector<clang::Decl *> own;
        for (clang::Decl *declaration : context.getTranslationUnitDecl()->decls()) {
            if (!sources.isInSystemHeader(sources.getExpansionLoc(declaration->getLocation()))) {
                own.push_back(declaration);
            }
        }
        context.setTraversalScope(own);
    }
};

// Runs clazy, which needs Qt's classes to recognise signals, and then restricts the traversal for clang-tidy, the main
// action. Clang-tidy drops the arguments of plugins, so clazy's checks are in CLAZY_CHECKS.
class LintAction : public clang::PluginASTAction
{
public:
    std::unique_ptr<clang::ASTConsumer> CreateASTConsumer(clang::CompilerInstance &compiler,
                                                          llvm::StringRef file) override
    {
        std::vector<std::unique_ptr<clang::ASTConsumer>> consumers;
        const char *checks = std::getenv("CLAZY_CHECKS");
        for (const auto &plugin : clang::FrontendPluginRegistry::entries()) {
            if (plugin.getName() == "clazy" && checks) {
                m_clazy = plugin.instantiate();
                if (m_clazy->ParseArgs(compiler, {checks})) {
                    consumers.push_back(m_clazy->CreateASTConsumer(compiler, file));
                }
            }
        }
        if (consumers.empty()) {
            llvm::report_fatal_error("scripts/lint: clazy is not there, or not its checks", false);
        }
        consumers.push_back(std::make_unique<OwnDeclarations>());
        return std::make_unique<clang::MultiplexConsumer>(std::move(consumers));
    }

    bool ParseArgs(const clang::CompilerInstance &, const std::vector<std::string> &) override { return true; }

    ActionType getActionType() override { return AddBeforeMainAction; }

private:
    std::unique_ptr<clang::PluginASTAction> m_clazy;
};

const clang::FrontendPluginRegistry::Add<LintAction> registration("mueang-lint", "clazy, then our declarations alone");

} // namespace
