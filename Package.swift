// swift-tools-version: 6.1
import PackageDescription

/// The markup and the look, built into the program.
let templates = [
    "commit.mustache",
    "finding.mustache",
    "closing.mustache",
    "lessons.mustache",
    "layout.mustache",
    "sheet.mustache",
    "portfolio.mustache",
    "registers.mustache",
    "rules.mustache",
    "status.mustache",
    "rag.mustache",
    "sections/acceptance.mustache",
    "sections/annexes.mustache",
    "sections/attention-row.mustache",
    "sections/attention.mustache",
    "sections/budget-amounts.mustache",
    "sections/budget.mustache",
    "sections/change.mustache",
    "sections/changes.mustache",
    "sections/decisions.mustache",
    "sections/deliverables.mustache",
    "sections/dimension.mustache",
    "sections/earned-value.mustache",
    "sections/errors.mustache",
    "sections/findings.mustache",
    "sections/figure-table.mustache",
    "sections/go-live.mustache",
    "sections/waived.mustache",
    "sections/headline.mustache",
    "sections/history.mustache",
    "sections/kpis.mustache",
    "sections/masthead.mustache",
    "sections/milestones.mustache",
    "sections/risks.mustache",
    "sections/summary.mustache",
    "sections/trends.mustache",
    "sections/update.mustache",
    "sections/workings.mustache",
    "portfolio.js",
    "style.css",
]

// Data moves one way, and imports point the same way: read, describe, judge, show, publish.
let package = Package(
    name: "steerco",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "steerco", targets: ["steerco"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/attaswift/BigInt", from: "6.0.1"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
    ],
    targets: [
        .target(name: "Diagnostics"),
        .target(name: "ProjectModel", dependencies: ["Diagnostics"]),
        .systemLibrary(
            name: "CCMarkGFM",
            providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]), .brew(["cmark-gfm"])]),
        .target(name: "ProjectSource", dependencies: ["ProjectModel", "CCMarkGFM"]),
        .target(name: "CFileExchange"),
        .target(
            name: "ProjectHistory",
            dependencies: ["ProjectSource", .product(name: "Subprocess", package: "swift-subprocess")]),
        .target(name: "ProjectRules", dependencies: ["ProjectModel"]),
        .target(
            name: "SignOff",
            dependencies: [
                "ProjectModel", .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "Subprocess", package: "swift-subprocess"),
            ]),
        .target(
            name: "ProjectAssessment", dependencies: ["ProjectModel", .product(name: "BigInt", package: "BigInt")]),
        .target(name: "Templates", dependencies: ["Diagnostics"]),
        .target(
            name: "BuiltInTemplates", dependencies: ["Templates"], path: "templates",
            resources: templates.map { .embedInCode($0) }),
        .target(name: "ProjectReports", dependencies: ["ProjectAssessment", "Templates"]),
        .target(
            name: "SteercoKit",
            dependencies: [
                "ProjectSource", "ProjectHistory", "ProjectRules", "SignOff", "ProjectAssessment",
                "ProjectReports", "BuiltInTemplates", "CFileExchange",
            ]),
        .executableTarget(
            name: "steerco",
            dependencies: [
                "SteercoKit", .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"]),
        .testTarget(name: "ProjectModelTests", dependencies: ["ProjectModel"]),
        .testTarget(name: "ProjectSourceTests", dependencies: ["ProjectSource"]),
        .testTarget(name: "ProjectAssessmentTests", dependencies: ["ProjectAssessment", "ProjectSource"]),
        .testTarget(name: "SignOffTests", dependencies: ["SignOff", "ProjectSource"]),
        .testTarget(name: "TemplatesTests", dependencies: ["Templates"]),
        .testTarget(name: "ProjectReportsTests", dependencies: ["ProjectReports"]),
        .testTarget(name: "SteercoKitTests", dependencies: ["SteercoKit", "ProjectHistory"]),
        .testTarget(name: "SteercoTests", dependencies: ["steerco"]),
    ]
)
