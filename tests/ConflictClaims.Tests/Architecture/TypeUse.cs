using System.Reflection;
using System.Reflection.Emit;

namespace ConflictClaims.Tests.Architecture;

/// <summary>The types that a type uses: in its members' signatures and in the instructions of its methods.</summary>
internal static class TypeUse
{
    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> OpCodesByValue = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => code.Value);

    public static IEnumerable<Type> Of(Type type)
    {
        var signatures = new[] { type.BaseType }.Concat(type.GetInterfaces())
            .Concat(type.GetFields(All).Select(field => field.FieldType))
            .Concat(type.GetMethods(All).SelectMany(method => method.GetParameters().Select(parameter => parameter.ParameterType).Append(method.ReturnType)))
            .Concat(type.GetConstructors(All).SelectMany(constructor => constructor.GetParameters().Select(parameter => parameter.ParameterType)));
        var bodies = type.GetMethods(All).Cast<MethodBase>().Concat(type.GetConstructors(All)).SelectMany(InBody);
        return signatures.Concat(bodies).OfType<Type>().SelectMany(Parts).Distinct();
    }

    private static IEnumerable<Type> Parts(Type type)
    {
        if (type.HasElementType) return Parts(type.GetElementType()!);
        return type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Append(type.GetGenericTypeDefinition()) : [type];
    }

    private static IEnumerable<Type?> InBody(MethodBase method)
    {
        if (method.GetMethodBody() is not { } body) return [];
        return body.LocalVariables.Select(local => (Type?)local.LocalType).Concat(Tokens(body.GetILAsByteArray() ?? []).SelectMany(token => Named(method, token)));
    }

    private static IEnumerable<Type?> Named(MethodBase method, int token)
    {
        var typeArguments = method.DeclaringType is { IsGenericType: true } declaring ? declaring.GetGenericArguments() : null;
        var methodArguments = method.IsGenericMethod ? method.GetGenericArguments() : null;
        return method.Module.ResolveMember(token, typeArguments, methodArguments) switch
        {
            Type type => [type],
            MethodBase called => (called.IsGenericMethod ? called.GetGenericArguments() : []).Append(called.DeclaringType),
            FieldInfo field => [field.DeclaringType, field.FieldType],
            _ => [],
        };
    }

    /// <summary>The metadata tokens of types, methods and fields among the instructions.</summary>
    private static IEnumerable<int> Tokens(byte[] il)
    {
        var at = 0;
        while (at < il.Length)
        {
            var value = il[at] == 0xfe ? unchecked((short)((il[at] << 8) | il[at + 1])) : il[at];
            var code = OpCodesByValue[value];
            at += code.Size;
            if (code.OperandType is OperandType.InlineType or OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineTok) yield return BitConverter.ToInt32(il, at);
            at += OperandSize(code.OperandType, il, at);
        }
    }

    private static int OperandSize(OperandType type, byte[] il, int at) => type switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(il, at)),
        _ => 4,
    };
}
