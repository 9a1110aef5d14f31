import Diagnostics
import ProjectAssessment

extension DeliveryConfidence.Level {
    var words: Localized {
        switch self {
        case .likely: Localized("Delivery as planned is likely", "按计划交付的可能性高", "依計畫交付的可能性高")
        case .feasible:
            Localized("Delivery as planned is feasible and needs attention", "按计划交付可行，但需关注", "依計畫交付可行，但需關注")
        case .recoverable:
            Localized(
                "Delivery as planned depends on the paths to green", "能否按计划交付取决于转绿路径", "能否依計畫交付取決於轉綠路徑")
        case .inDoubt: Localized("Delivery as planned is in doubt", "按计划交付存疑", "依計畫交付存疑")
        case .delivered: Localized("Delivered, every milestone is reached", "已交付，全部里程碑已达成", "已交付，全部里程碑已達成")
        case .unknown: Localized("Nothing can be said of delivery", "无法判断能否交付", "無法判斷能否交付")
        }
    }
}
