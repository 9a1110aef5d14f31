import ProjectModel

extension Review {
    /// The first stage of one of these types that has begun; nil while none has.
    func begunStage(of types: Set<StageType>) -> Record? {
        records(Stages.register).first { stage in
            stage[Stages.type].map { types.contains($0) } ?? false && hasBegun(stage)
        }
    }
}
