using ConflictClaims.Tool;

return await CommandTree.RunAsync(args, Streams.OfProcess()).ConfigureAwait(false);
